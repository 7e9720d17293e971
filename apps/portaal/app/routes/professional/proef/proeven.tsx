/** Knows the simulations of another law date, and begins a new one. */
import { api } from '@samenkracht/api-client';
import { addToMonth, day, monthOf } from '@samenkracht/core';
import { KeuzelijstVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Doen } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { heeftRol } from '../rollen.ts';

/** In percent of what somebody has in hand. */
const drempels = ['2', '5', '10', '20'] as const;
/** From this day settling by itself is the law. */
const wetdagen = ['2027-01-01'] as const;

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { simulaties } = await read(request, api.getWetsimulaties({ client: verzoek.client }));
  const { vandaag } = await read(request, api.getMaandruns({ client: verzoek.client }));
  const nu = monthOf(day(vandaag));
  return {
    titel: tekstIn(verzoek.taal)('wetproef.titel'),
    simulaties,
    maanden: [nu, addToMonth(nu, -1)],
    consulent: heeftRol(rollen, 'consulent'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const drempel = drempels.find((een) => een === text(form, 'proef-drempel'));
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postWetsimulaties({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      body: {
        maand: text(form, 'proef-maand'),
        wetOp: text(form, 'proef-wet'),
        ...(drempel === undefined ? {} : { drempel: Number(drempel) }),
      },
    }),
  );
  if (uitkomst.ok) throw redirect(`/professional/wetproeven/${uitkomst.waarde.id}`);
  return settle(form, '/professional/wetproeven', uitkomst, { '*': 'proef-maand' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Nieuw = () => {
  const t = useTekst();
  const taal = useTaal();
  const { maanden, sleutel } = useLoaderData<typeof loader>();
  return (
    <Actieformulier doe="proef" sleutel={sleutel} knop={t('doe.proef.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('maand')}
            label={t('doe.proef.maand')}
            opties={maanden.map((maand) => ({ waarde: maand, tekst: maandTekst(maand, taal) }))}
          />
          <KeuzelijstVeld
            {...veld('wet')}
            label={t('doe.proef.wet')}
            opties={wetdagen.map((dag) => ({ waarde: dag, tekst: dagTekst(dag, taal) }))}
          />
          <KeuzelijstVeld
            {...veld('drempel')}
            waarde={veld('drempel').waarde ?? '5'}
            label={t('doe.proef.drempel')}
            opties={drempels.map((drempel) => ({ waarde: drempel, tekst: `${drempel}%` }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Proeven = () => {
  const t = useTekst();
  const taal = useTaal();
  const { simulaties, consulent } = useLoaderData<typeof loader>();
  const acties = [{ sleutel: 'proef', titel: t('doe.proef'), toets: 'p', open: true, inhoud: <Nieuw /> }];
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={consulent ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}>
      <PageTitle>{t('wetproef.titel')}</PageTitle>
      <Tekst>{t('wetproef.uitleg')}</Tekst>
      {simulaties.length === 0 ? (
        <Leeg icoon="run" titel={t('wetproef.leeg.titel')}>
          <Tekst>{t('wetproef.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={t('wetproef.lijst')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'proef', kop: t('wetproef.kop.proef'), rij: true },
            { sleutel: 'door', kop: t('wetproef.kop.door') },
            { sleutel: 'stand', kop: t('wetproef.kop.stand') },
          ]}
          rijen={simulaties.map(({ id, maand, wetOp, begonnenDoor, status }) => ({
            sleutel: id,
            cellen: {
              proef: (
                <TextLink href={`/professional/wetproeven/${id}`}>
                  {t('wetproef.een', { maand: maandTekst(maand, taal), datum: dagTekst(wetOp, taal) })}
                </TextLink>
              ),
              door: begonnenDoor,
              stand: <Status soort={status === 'klaar' ? 'goed' : 'let'}>{t(`wetproef.status.${status}`)}</Status>,
            },
          }))}
        />
      )}
    </Werkblad>
  );
};
export default Proeven;
