/** Knows the form of an instrument: a new one of a provider, or a new version of one that there is. */
import { api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import { KeuzelijstVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { readVersie } from './beheren.ts';
import { Versievelden } from './versievelden.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  await requireSessie(request, verzoek, 'medewerker');
  const t = tekstIn(taal);
  const instrumentId = params['instrumentId'];
  const sleutel = newSleutel();
  if (instrumentId === undefined) {
    const { aanbieders } = await read(request, api.getAanbieders({ client }));
    const kan = aanbieders.filter(({ tot }) => tot === null);
    return { titel: t('versie.nieuw'), aanbieders: kan, instrument: undefined, sleutel };
  }
  const { instrument } = await read(request, api.getInstrumentenByInstrumentId({ client, path: { instrumentId } }));
  return { titel: t('versie.titel', { naam: instrument.naam }), aanbieders: [], instrument, sleutel };
};

/** Where a field of the API stands in the form. */
const velden = (namen: readonly string[]) => Object.fromEntries(namen.map((naam) => [naam, `versie-${naam}`]));
const opNaam = velden([
  'naam',
  'wat',
  'voorWie',
  'dicht',
  'plaats',
  'capaciteit',
  'weken',
  'prijs',
  'keren',
  'aanbiederId',
]);

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const stuur = { verzoek, request, form };
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  const gelezen = readVersie(stuur, parseEuro(text(form, 'versie-prijs')));
  if ('fout' in gelezen) return gelezen.fout;
  const plekken = { ...opNaam, '*': 'versie-vanaf' };
  const instrumentId = params['instrumentId'];
  if (instrumentId !== undefined) {
    const call = api.postInstrumentenByInstrumentIdVersies({ ...om, path: { instrumentId }, body: gelezen.versie });
    return settle(form, `/professional/aanbod/${instrumentId}`, await attempt(stuur, call), plekken);
  }
  const aanbiederId = text(form, 'versie-aanbieder');
  if (aanbiederId === '') {
    const t = tekstIn(verzoek.taal);
    return refuse(form, [{ veld: 'versie-aanbieder', tekst: t('pro.vulin', { veld: t('doe.versie.aanbieder') }) }]);
  }
  const call = api.postInstrumenten({ ...om, body: { aanbiederId, ...gelezen.versie } });
  const gedaan = await attempt(stuur, call);
  if (gedaan.ok) throw redirect(`/professional/aanbod/${gedaan.waarde.id}?gelukt=versie`);
  return settle(form, '/professional/aanbod', gedaan, plekken);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Nieuw = () => {
  const t = useTekst();
  const { titel, aanbieders, instrument, sleutel } = useLoaderData<typeof loader>();
  const terug = instrument === undefined ? '/professional/aanbod/beheer' : `/professional/aanbod/${instrument.id}`;
  return (
    <Werkblad>
      <BackLink href={terug}>{instrument?.naam ?? t('beheer.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {instrument === undefined ? null : <Tekst>{t('versie.uitleg')}</Tekst>}
      <Actieformulier doe="versie" sleutel={sleutel} knop={t('doe.versie')}>
        {({ veld }) => (
          <>
            {instrument === undefined ? (
              <KeuzelijstVeld
                {...veld('aanbieder')}
                label={t('doe.versie.aanbieder')}
                leeg={t('versie.keuze')}
                opties={aanbieders.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
              />
            ) : null}
            <Versievelden veld={veld} instrument={instrument} />
          </>
        )}
      </Actieformulier>
    </Werkblad>
  );
};
export default Nieuw;
