/** Knows the page of one article: its rules, what is not computed, its dated amounts with source, choices, and tested examples. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Kaart, Kop, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../kader/datum.ts';
import { OpenbaarKader } from '../../kader/openbaar-kader.tsx';
import { titelMeta } from '../../kader/pagina.ts';
import { read } from '../../server/antwoord.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';

type Artikel = Api.GetWettenByWetArtikelenByArtikelResponse;

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const { wet = '', artikel = '' } = params;
  return read(request, api.getWettenByWetArtikelenByArtikel({ client, path: { wet, artikel } }));
};

export const meta = titelMeta;

const Regels = ({ regels }: Pick<Artikel, 'regels'>) => {
  const t = useTekst();
  return (
    <Kaart titel={t('wetten.regels')}>
      <ul className="sk-lijst" lang="nl">
        {regels.map(({ id, naam, grond, werkwijze }) => (
          <li key={`${id} ${naam} ${grond}`}>
            <strong>{naam}</strong> <span className="sk-klein">({grond})</span>
            {werkwijze === null ? null : <p>{werkwijze}</p>}
          </li>
        ))}
      </ul>
    </Kaart>
  );
};

const isAdres = (tekst: string): string | undefined => /https:\/\/\S+[^\s).,]/.exec(tekst)?.[0];

const Bron = ({ sleutel, omschrijving }: { readonly sleutel: string; readonly omschrijving: string }) => {
  const adres = isAdres(omschrijving);
  return adres === undefined ? (
    <abbr title={omschrijving}>{sleutel}</abbr>
  ) : (
    <TextLink href={adres} title={omschrijving}>
      {sleutel}
    </TextLink>
  );
};

const isOnzeker = (zekerheid: string): boolean => zekerheid === 'afgeleid' || zekerheid === 'uit het geheugen';

const Bedragen = ({ tabel }: { readonly tabel: Artikel['tabellen'][number] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <div className="sk-stapel sk-nauw">
      <Tabel
        titel={<span lang="nl">{tabel.naam}</span>}
        stapelt
        kolommen={[
          { sleutel: 'vanaf', kop: t('wetten.vanaf'), rij: true },
          { sleutel: 'waarde', kop: t('wetten.waarde'), getal: true },
          { sleutel: 'zekerheid', kop: t('wetten.zekerheid') },
          { sleutel: 'bron', kop: t('wetten.bron') },
        ]}
        rijen={tabel.rijen.toReversed().map(({ vanaf, waarde, zekerheid, bronnen, opmerking }) => ({
          sleutel: vanaf,
          cellen: {
            vanaf: <span className="sk-eenregel">{dagTekst(vanaf, taal)}</span>,
            waarde,
            zekerheid: (
              <span lang="nl" className={isOnzeker(zekerheid) ? 'sk-merkje sk-merkje-let' : undefined}>
                {zekerheid}
              </span>
            ),
            bron: (
              <span lang="nl">
                {bronnen.map((bron, i) => (
                  <span key={bron.sleutel}>
                    {i > 0 ? ', ' : ''}
                    <Bron {...bron} />
                  </span>
                ))}
                {opmerking === null ? null : <span className="sk-klein"> {opmerking}</span>}
              </span>
            ),
          },
        }))}
      />
      <p className="sk-klein">{t('wetten.tot', { dag: dagTekst(tabel.tot, taal) })}</p>
    </div>
  );
};

const Keuzes = ({ keuzes }: Pick<Artikel, 'keuzes'>) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Kaart titel={t('wetten.keuzes')}>
      {keuzes.map(({ id, naam, toelichting, gekozen }) => (
        <div key={id} className="sk-stapel sk-nauw">
          <div lang="nl">
            <Kop level={3}>{naam}</Kop>
            <p>{toelichting}</p>
          </div>
          <ul className="sk-lijst">
            {gekozen.map(({ gemeente, vanaf, keuze, status, bron }) => (
              <li key={`${gemeente} ${vanaf}`}>
                {gemeente === null ? t('wetten.keuze.allen') : t('wetten.keuze.gemeente', { code: gemeente })},{' '}
                {t('wetten.keuze.sinds', { dag: dagTekst(vanaf, taal) })}: <span lang="nl">{keuze}</span>{' '}
                <span lang="nl" className="sk-klein">
                  ({status}; {bron})
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Kaart>
  );
};

/** Figures stand under each other at the right; a gap stands among them. */
const isGetal = (cel: string): boolean => cel === 'gat' || /^-?[\d.]+(?:,\d+)?%?$/.test(cel);

const Voorbeelden = ({ voorbeelden }: Pick<Artikel, 'voorbeelden'>) => {
  const t = useTekst();
  return (
    <Kaart titel={t('wetten.voorbeelden')}>
      <div lang="nl" className="sk-stapel">
        {voorbeelden.map(({ naam, kolommen, rijen }) => (
          <Tabel
            key={naam}
            titel={naam}
            kolommen={kolommen.map((kop, i) => ({
              sleutel: String(i),
              kop,
              getal: rijen.every((rij) => isGetal(rij[i] ?? '')),
              ...(i === 0 ? { rij: true } : {}),
            }))}
            rijen={rijen.map((rij, nummer) => ({
              sleutel: String(nummer),
              cellen: Object.fromEntries(rij.map((cel, i) => [String(i), cel])),
            }))}
          />
        ))}
      </div>
    </Kaart>
  );
};

const ArtikelPagina = () => {
  const t = useTekst();
  const artikel = useLoaderData<typeof loader>();
  const { wet, naam, bwb, titel, toelichting, nietGedekt, tabellen, keuzes, voorbeelden } = artikel;
  return (
    <OpenbaarKader breed>
      <div className="sk-stapel">
        <BackLink href={`/wetten/${wet}`}>
          <span lang="nl">{naam}</span>
        </BackLink>
        <PageTitle>
          <span lang="nl">{titel}</span>
        </PageTitle>
        <Tekst lang="nl">{toelichting}</Tekst>
        {bwb === null ? null : (
          <p>
            <TextLink href={`https://wetten.overheid.nl/${bwb}#Artikel${artikel.artikel.replaceAll('-', ':')}`}>
              {t('wetten.officieel')}
            </TextLink>
          </p>
        )}
        {artikel.regels.length > 0 ? <Regels regels={artikel.regels} /> : null}
        {nietGedekt.length > 0 ? (
          <Melding soort="let" titel={t('wetten.nietGedekt')}>
            <ul className="sk-lijst" lang="nl">
              {nietGedekt.map((een) => (
                <li key={een.wat}>
                  art. {een.artikel}: {een.wat}
                </li>
              ))}
            </ul>
          </Melding>
        ) : null}
        <Kaart titel={t('wetten.bedragen')}>
          {tabellen.length === 0 ? <p>{t('wetten.leeg')}</p> : null}
          {tabellen.map((tabel) => (
            <Bedragen key={tabel.id} tabel={tabel} />
          ))}
        </Kaart>
        {keuzes.length > 0 ? <Keuzes keuzes={keuzes} /> : null}
        {voorbeelden.length > 0 ? <Voorbeelden voorbeelden={voorbeelden} /> : null}
      </div>
    </OpenbaarKader>
  );
};
export default ArtikelPagina;
