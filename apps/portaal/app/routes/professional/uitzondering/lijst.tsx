/** Knows what waits for a person, by reason and oldest first; and how much settled without one. */
import { type Api, api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Lijstkeuze, Paneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort, dagVan, maandTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { redensleutel } from './woorden.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const { client, taal } = verzoek;
  const code = new URL(request.url).searchParams.get('reden') ?? undefined;
  const query = { namen: true, ...(code === undefined ? {} : { code }) };
  const lijst = await read(request, api.getUitzonderingen({ client, query }));
  const { maanden } = await read(request, api.getZelfverrekening({ client }));
  return { titel: tekstIn(taal)('uitz.titel'), ...lijst, maanden, code };
};

export const meta = titelMeta;

type Regels = Api.GetUitzonderingenResponse['uitzonderingen'];

const Uitzonderingen = ({ regels }: { readonly regels: Regels }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('uitz.tabel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('uitz.kop.wie'), rij: true },
        { sleutel: 'reden', kop: t('uitz.kop.reden') },
        { sleutel: 'maand', kop: t('uitz.kop.maand') },
        { sleutel: 'sinds', kop: t('uitz.kop.sinds') },
      ]}
      rijen={regels.map(({ id, naam, code, maand, uitleg, ontstaanOp }) => ({
        sleutel: id,
        cellen: {
          wie: <TextLink href={`/professional/uitzonderingen/${id}`}>{naam ?? t('uitz.onbekend')}</TextLink>,
          reden: (
            <span>
              {t(redensleutel(code))}
              <span className="sk-klein sk-blok" lang="nl">
                {uitleg}
              </span>
            </span>
          ),
          maand: <span className="sk-eenregel">{maandTekst(maand, taal)}</span>,
          sinds: <span className="sk-eenregel">{dagKort(dagVan(ontstaanOp), taal)}</span>,
        },
      }))}
    />
  );
};

/** What lacks for everybody: each once, last, with how many wait; whoever keeps the amounts resolves it for all of them. */
const Gaten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { gaten, code } = useLoaderData<typeof loader>();
  if (gaten.length === 0 || code !== undefined) return null;
  return (
    <Paneel titel={t('uitz.gaten')}>
      <Tekst>{t('uitz.gaten.uitleg')}</Tekst>
      <Tabel
        titel={t('uitz.gaten')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'wat', kop: t('uitz.kop.wat'), rij: true },
          { sleutel: 'aantal', kop: t('uitz.gaten.kop.aantal'), getal: true },
          { sleutel: 'sinds', kop: t('uitz.kop.sinds') },
        ]}
        rijen={gaten.map(({ plek, uitleg, uitkeringen, oudste }) => ({
          sleutel: plek,
          cellen: {
            wat: (
              <TextLink href="/professional/uitzonderingen?reden=BEDRAG_ONTBREEKT">
                <span lang="nl">{uitleg}</span>
              </TextLink>
            ),
            aantal: new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB').format(uitkeringen),
            sinds: <span className="sk-eenregel">{dagKort(dagVan(oudste), taal)}</span>,
          },
        }))}
      />
    </Paneel>
  );
};

const Zelf = () => {
  const t = useTekst();
  const taal = useTaal();
  const { maanden } = useLoaderData<typeof loader>();
  const getal = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
  return (
    <Paneel titel={t('uitz.zelf')}>
      <Tekst>{t(maanden.length === 0 ? 'uitz.zelf.leeg' : 'uitz.zelf.uitleg')}</Tekst>
      {maanden.length === 0 ? null : (
        <Tabel
          titel={t('uitz.zelf')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'maand', kop: t('uitz.kop.maand'), rij: true },
            { sleutel: 'aandeel', kop: t('uitz.zelf.kop.aandeel'), getal: true },
            { sleutel: 'zonder', kop: t('uitz.zelf.kop.zonder'), getal: true },
            { sleutel: 'rest', kop: t('uitz.zelf.kop.rest') },
          ]}
          rijen={maanden.map(({ maand, runId, aandeel, aandeelZonderGat, redenen }) => ({
            sleutel: maand,
            cellen: {
              maand: <TextLink href={`/professional/maandruns/${runId}`}>{maandTekst(maand, taal)}</TextLink>,
              aandeel: aandeel === null ? '–' : `${getal.format(aandeel)}%`,
              zonder: aandeelZonderGat === null ? '–' : `${getal.format(aandeelZonderGat)}%`,
              rest:
                redenen.length === 0 ? (
                  '–'
                ) : (
                  <ul className="sk-lijst sk-klein">
                    {redenen.map(({ code, aantal }) => (
                      <li key={code}>
                        {t(redensleutel(code))}: {getal.format(aantal)}
                      </li>
                    ))}
                  </ul>
                ),
            },
          }))}
        />
      )}
    </Paneel>
  );
};

const Lijst = () => {
  const t = useTekst();
  const { redenen, uitzonderingen, totaal, teDoen, code } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle boven={t('uitz.boven', { aantal: totaal })}>{t('uitz.titel')}</PageTitle>
      {totaal === 0 ? (
        <Leeg icoon="lijst" titel={t('uitz.leeg.titel')}>
          <Tekst>{t('uitz.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Lijstkeuze
            titel={t('uitz.redenen')}
            keuzes={[
              {
                href: '/professional/uitzonderingen',
                tekst: t('uitz.alles'),
                aantal: totaal,
                gekozen: code === undefined,
              },
              ...redenen.map((een) => ({
                href: `/professional/uitzonderingen?${new URLSearchParams({ reden: een.code })}`,
                tekst: t(redensleutel(een.code)),
                aantal: een.aantal,
                gekozen: een.code === code,
              })),
            ]}
          />
          {uitzonderingen.length > 0 ? <Uitzonderingen regels={uitzonderingen} /> : null}
          {uitzonderingen.length === 0 && code === undefined ? <Tekst>{t('uitz.alleengaten')}</Tekst> : null}
          {uitzonderingen.length > 0 && uitzonderingen.length < teDoen && code === undefined ? (
            <Tekst>{t('uitz.meer', { aantal: uitzonderingen.length })}</Tekst>
          ) : null}
        </>
      )}
      <Gaten />
      <Zelf />
    </Werkblad>
  );
};
export default Lijst;
