/** Knows the month runs, and how a new one is made. */
import { api } from '@samenkracht/api-client';
import { addToMonth, day, monthOf } from '@samenkracht/core';
import { KeuzelijstVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
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
import { backTo, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { heeftRol } from '../rollen.ts';
import { Runstatus } from './runstatus.tsx';

/** In percent. */
const drempels = ['5', '10', '20', '30', '50'] as const;

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { runs, vandaag } = await read(request, api.getMaandruns({ client: verzoek.client }));
  const nu = monthOf(day(vandaag));
  const maanden = [-1, 0, 1, 2, 3].map((verder) => addToMonth(nu, verder));
  const { searchParams } = new URL(request.url);
  const gekozenMaand = maanden.find((maand) => maand === searchParams.get('maand'));
  return {
    titel: tekstIn(verzoek.taal)('runs.titel'),
    runs,
    maanden,
    nu: gekozenMaand ?? nu,
    gekozen: searchParams.getAll('uitkering'),
    consulent: heeftRol(rollen, 'consulent'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const gekozen = form.getAll('nieuw-uitkering').map(String);
  const drempel = drempels.find((een) => een === form.get('nieuw-drempel'));
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMaandruns({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      body: {
        maand: text(form, 'nieuw-maand'),
        ...(drempel === undefined ? {} : { drempel: Number(drempel) }),
        ...(gekozen.length === 0 ? {} : { uitkeringIds: gekozen }),
      },
    }),
  );
  if (uitkomst.ok) throw backTo(`/professional/maandruns/${uitkomst.waarde.id}`, 'nieuw');
  return settle(form, '/professional/maandruns', uitkomst, { maand: 'nieuw-maand', '*': 'nieuw-maand' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Nieuw = () => {
  const t = useTekst();
  const taal = useTaal();
  const { maanden, nu, gekozen, sleutel } = useLoaderData<typeof loader>();
  return (
    <Actieformulier doe="nieuw" sleutel={sleutel} knop={t('doe.nieuw.knop')}>
      {({ veld }) => (
        <>
          {gekozen.length === 0 ? null : (
            <Tekst>
              {t('doe.nieuw.keuze', { aantal: gekozen.length })}{' '}
              <TextLink href="/professional/maandruns">{t('doe.nieuw.iedereen')}</TextLink>
            </Tekst>
          )}
          {gekozen.map((id) => (
            <input key={id} type="hidden" name="nieuw-uitkering" value={id} />
          ))}
          <KeuzelijstVeld
            {...veld('maand')}
            waarde={veld('maand').waarde ?? nu}
            label={t('doe.nieuw.maand')}
            opties={maanden.map((maand) => ({ waarde: maand, tekst: maandTekst(maand, taal) }))}
          />
          <KeuzelijstVeld
            {...veld('drempel')}
            waarde={veld('drempel').waarde ?? '20'}
            label={t('doe.nieuw.drempel')}
            opties={drempels.map((drempel) => ({ waarde: drempel, tekst: t('doe.nieuw.drempel.keuze', { drempel }) }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Runs = () => {
  const t = useTekst();
  const taal = useTaal();
  const { runs, consulent } = useLoaderData<typeof loader>();
  const acties = [{ sleutel: 'nieuw', titel: t('doe.nieuw'), toets: 'n', open: true, inhoud: <Nieuw /> }];
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={consulent ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}>
      <PageTitle>{t('runs.titel')}</PageTitle>
      {runs.length === 0 ? (
        <Leeg icoon="run" titel={t('runs.leeg.titel')}>
          <Tekst>{t('runs.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={t('runs.tabel')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'maand', kop: t('runs.kop.maand'), rij: true },
            { sleutel: 'status', kop: t('runs.kop.status') },
            { sleutel: 'betaaldatum', kop: t('runs.kop.betaaldatum') },
            { sleutel: 'gemaakt', kop: t('runs.kop.gemaakt') },
          ]}
          rijen={runs.map(({ id, maand, status, betaaldatum, aangemaaktOp }) => ({
            sleutel: id,
            cellen: {
              maand: <TextLink href={`/professional/maandruns/${id}`}>{maandTekst(maand, taal)}</TextLink>,
              status: <Runstatus status={status} />,
              betaaldatum: dagTekst(betaaldatum, taal),
              gemaakt: dagTekst(dagVan(aangemaaktOp), taal),
            },
          }))}
        />
      )}
      <Tekst>
        {t('runs.herreken')} <TextLink href="/professional/herrekeningen">{t('herreken.titel')}</TextLink>
      </Tekst>
    </Werkblad>
  );
};
export default Runs;
