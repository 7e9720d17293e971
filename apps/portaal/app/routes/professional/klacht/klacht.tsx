/** Knows the page of one complaint: what happened, who reacted, what was said, and what is to be done next. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel, Termijn } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { klachtActies } from './doen.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const path = { klachtId: params['klachtId'] ?? '' };
  const klacht = await read(request, api.getKlachtenByKlachtId({ client: verzoek.client, path }));
  const titel = tekstIn(verzoek.taal)('klachtpro.titel', { kenmerk: klacht.kenmerk });
  return { titel, klacht, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    klachtId: params['klachtId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Deel = { readonly klacht: Api.GetKlachtenByKlachtIdResponse };

const Betrokkenen = ({ klacht: { betrokkenen } }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  if (betrokkenen.length === 0) return <Tekst>{t('klachtpro.betrokkenen.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('klachtpro.betrokkenen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('klachtlijst.behandelaar'), rij: true },
        { sleutel: 'reactie', kop: t('klachtpro.reactie') },
      ]}
      rijen={betrokkenen.map(({ naam, reactie, reactieUiterlijk }) => ({
        sleutel: naam,
        cellen: {
          naam,
          reactie: reactie ? (
            <span lang="nl">{reactie.tekst}</span>
          ) : (
            t('klachtpro.reactie.wacht', { datum: dagTekst(reactieUiterlijk, taal) })
          ),
        },
      }))}
    />
  );
};

const Gesprek = ({ klacht: { gehoord, afgezien, wilGehoordWorden } }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <>
      <Tekst>{t(wilGehoordWorden ? 'klachtpro.praten.ja' : 'klachtpro.praten.nee')}</Tekst>
      {gehoord ? (
        <>
          <Tekst>{t('klachtpro.gesprek.op', { datum: dagTekst(gehoord.op, taal) })}</Tekst>
          <Tekst lang="nl">{gehoord.verslag}</Tekst>
        </>
      ) : null}
      {afgezien ? (
        <>
          <Tekst>{t('klachtpro.gesprek.afgezien', { grond: afgezien.grond })}</Tekst>
          <Tekst lang="nl">{afgezien.toelichting}</Tekst>
        </>
      ) : null}
      {gehoord || afgezien ? null : <Tekst>{t('klachtpro.gesprek.geen')}</Tekst>}
    </>
  );
};

const Afdoening = ({ klacht: { afdoening } }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  if (afdoening === null) return null;
  const { op, oordeel, nietGrond, bevindingen, conclusies } = afdoening;
  return (
    <Paneel titel={t('klachtpro.antwoord', { datum: dagTekst(op, taal) })}>
      {oordeel ? <Tekst>{t('klachtpro.oordeel', { oordeel: t(`klachtoordeel.${oordeel}`) })}</Tekst> : null}
      {nietGrond ? <Tekst>{t(`klachtgrond.${nietGrond}`)}</Tekst> : null}
      {bevindingen ? <Tekst lang="nl">{bevindingen}</Tekst> : null}
      {conclusies ? <Tekst lang="nl">{conclusies}</Tekst> : null}
    </Paneel>
  );
};

const Stand = ({ klacht }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <div className="sk-rij">
      <Status soort={klacht.afdoening ? 'goed' : 'nu'}>{t(`klachtstatus.${klacht.status}`)}</Status>
      {klacht.afdoening ? null : (
        <>
          <Termijn wat={t('klachtpro.termijn')} datum={dagTekst(klacht.uitersteDag, taal)} dagen={klacht.dagenOver} />
          <Termijn wat={t('klachtpro.niettermijn')} datum={dagTekst(klacht.nietBehandelenUiterlijk, taal)} />
        </>
      )}
    </div>
  );
};

const Klacht = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, klacht, sleutel } = useLoaderData<typeof loader>();
  const doen = klachtActies({ klacht, sleutel, t });
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={doen}>
      <BackLink href="/professional/klachten">{t('klachtlijst.titel')}</BackLink>
      <PageTitle boven={<span lang="nl">{`${klacht.wie}, ${klacht.thema}`}</span>}>{titel}</PageTitle>
      {doen === undefined ? null : <NaarDoen />}
      <Gelukt />
      <Stand klacht={klacht} />
      {klacht.verdaagdReden ? <Tekst>{t('klachtpro.verdaagd', { reden: klacht.verdaagdReden })}</Tekst> : null}
      <Afdoening klacht={klacht} />
      <Paneel titel={t('klachtpro.wat')}>
        <Tekst lang="nl">{klacht.omschrijving}</Tekst>
        {klacht.voorgevallenOp ? (
          <Tekst>{t('klachtpro.dag', { datum: dagTekst(klacht.voorgevallenOp, taal) })}</Tekst>
        ) : null}
        {klacht.overWie ? <Tekst>{t('klachtpro.overwie', { wie: klacht.overWie })}</Tekst> : null}
      </Paneel>
      <Paneel titel={t('klachtpro.betrokkenen')}>
        <Betrokkenen klacht={klacht} />
      </Paneel>
      <Paneel titel={t('klachtpro.gesprek')}>
        <Gesprek klacht={klacht} />
      </Paneel>
    </Werkblad>
  );
};
export default Klacht;
