/** Knows the recomputations of past months, and how a new one begins. */
import { api } from '@samenkracht/api-client';
import { addToMonth, day, monthOf } from '@samenkracht/core';
import { KeuzelijstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Doen } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { backTo, missingIn, refuse, settle } from '../actie.ts';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { heeftRol } from '../rollen.ts';
import { Herrekenstatus } from './herrekenstatus.tsx';

const pad = '/professional/herrekeningen';
const velden = ['herreken-vanaf', 'herreken-oorzaak'];
/** How many months back one can begin from this list. */
const terug = 36;

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const [{ herrekeningen }, { vandaag }] = await Promise.all([
    read(request, api.getHerrekeningen({ client: verzoek.client })),
    read(request, api.getMaandruns({ client: verzoek.client })),
  ]);
  const nu = monthOf(day(vandaag));
  return {
    titel: tekstIn(verzoek.taal)('herreken.titel'),
    herrekeningen,
    maanden: Array.from({ length: terug }, (_, verder) => addToMonth(nu, -verder)),
    consulent: heeftRol(rollen, 'consulent'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const leeg = missingIn(form, tekstIn(verzoek.taal), velden);
  if (leeg.length > 0) return refuse(form, leeg);
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postHerrekeningen({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      body: { vanaf: text(form, 'herreken-vanaf'), oorzaak: text(form, 'herreken-oorzaak') },
    }),
  );
  if (uitkomst.ok) throw backTo(`${pad}/${uitkomst.waarde.id}`, 'herreken');
  return settle(form, pad, uitkomst, {
    vanaf: 'herreken-vanaf',
    oorzaak: 'herreken-oorzaak',
    '*': 'herreken-vanaf',
  });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Nieuw = () => {
  const t = useTekst();
  const taal = useTaal();
  const { maanden, sleutel } = useLoaderData<typeof loader>();
  const opties = maanden.map((maand) => ({ waarde: maand, tekst: maandTekst(maand, taal) }));
  const inhoud = (
    <Actieformulier doe="herreken" sleutel={sleutel} knop={t('doe.herreken.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('vanaf')} label={t('doe.herreken.vanaf')} opties={opties} />
          <TekstvakVeld {...veld('oorzaak')} label={t('doe.herreken.oorzaak')} hulp={t('doe.herreken.oorzaak.hulp')} />
        </>
      )}
    </Actieformulier>
  );
  const open = useAntwoord('herreken') !== undefined;
  return (
    <Doen
      titel={t('pro.doen')}
      acties={[{ sleutel: 'herreken', titel: t('doe.herreken'), toets: 'n', open, inhoud }]}
    />
  );
};

const Herrekeningen = () => {
  const t = useTekst();
  const taal = useTaal();
  const { herrekeningen, consulent } = useLoaderData<typeof loader>();
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={consulent ? <Nieuw /> : undefined}>
      <BackLink href="/professional/maandruns">{t('run.terug')}</BackLink>
      <PageTitle>{t('herreken.titel')}</PageTitle>
      <Tekst>{t('herreken.uitleg')}</Tekst>
      {herrekeningen.length === 0 ? (
        <Leeg icoon="run" titel={t('herreken.leeg.titel')}>
          <Tekst>{t('herreken.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={t('herreken.titel')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'vanaf', kop: t('herreken.kop.vanaf'), rij: true },
            { sleutel: 'oorzaak', kop: t('herreken.kop.oorzaak') },
            { sleutel: 'status', kop: t('runs.kop.status') },
            { sleutel: 'gemaakt', kop: t('runs.kop.gemaakt') },
          ]}
          rijen={herrekeningen.map(({ id, vanaf, oorzaak, status, aangemaaktOp }) => ({
            sleutel: id,
            cellen: {
              vanaf: <TextLink href={`${pad}/${id}`}>{maandTekst(vanaf, taal)}</TextLink>,
              oorzaak: <span lang="nl">{oorzaak}</span>,
              status: <Herrekenstatus status={status} />,
              gemaakt: dagTekst(dagVan(aangemaaktOp), taal),
            },
          }))}
        />
      )}
    </Werkblad>
  );
};
export default Herrekeningen;
