/** Knows the sheet to print: one page for one calculation, with its day, the version of the law, what is not sure, and that it is no decision. */
import { Button } from '@samenkracht/ui/form';
import { PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, maandTekst } from '../../kader/datum.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { itemTekst } from '../inwoner/aanvraag/antwoord.ts';
import { Delen } from './delen.tsx';
import { formulierId } from './formulier-id.ts';
import type { Maand, Resultaat } from './reken.ts';
import { type Catalogus, plaatsen, type Staat, vraagBij } from './staat.ts';
import { dagenVan } from './verloop.ts';

type Bladgegevens = {
  readonly resultaat: Resultaat;
  readonly maanden: readonly Maand[];
  readonly maand: Maand;
  readonly staat: Staat;
  readonly catalogus: Catalogus;
  readonly naam?: string;
};

const antwoordTekst = (catalogus: Catalogus, feit: string, waarde: string, taal: 'nl' | 'en'): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return dagTekst(waarde, taal);
  const vraag = vraagBij(catalogus, feit);
  if (vraag?.soort === 'bedrag') return `€ ${waarde}`;
  if (vraag?.soort === 'ja of nee') return waarde === 'ja' ? 'Ja' : 'Nee';
  return vraag?.opties.find((optie) => optie.waarde === waarde)?.tekst ?? waarde;
};

/** Only the facts on which the outcome rests, in the order of the catalogue. */
const Feiten = ({ resultaat, staat, catalogus }: Bladgegevens) => {
  const t = useTekst();
  const taal = useTaal();
  const gebruikt = resultaat.vragen.filter(({ feit, stand }) => stand === 'beantwoord' && (staat[feit] ?? '') !== '');
  return (
    <section className="sk-blad-feiten">
      <h2 className="utrecht-heading-3">{t('rekenhulp.blad.feiten')}</h2>
      <dl lang="nl">
        {gebruikt.map(({ feit, vraag }) => (
          <div key={feit}>
            <dt>{[itemTekst(feit, t), vraag].filter(Boolean).join(': ')}</dt>
            <dd>{antwoordTekst(catalogus, feit, staat[feit] ?? '', taal)}</dd>
          </div>
        ))}
        {dagenVan(staat).map(({ pad, wat, dag }) => (
          <div key={`${pad} ${wat}`} lang={taal}>
            <dt>{[itemTekst(`${pad}.`, t), t(`rekenhulp.lid.${wat}`)].join(': ')}</dt>
            <dd>{dagTekst(dag, taal)}</dd>
          </div>
        ))}
        {plaatsen(staat, 'verlagingen').map((i) => {
          const veld = (naam: string) => staat[`verlagingen.${i}.${naam}`] ?? '';
          return (
            <div key={`verlaging ${i}`} lang={taal}>
              <dt>{t('rekenhulp.verlaging.regel', { n: i + 1, artikel: veld('artikel') })}</dt>
              <dd>
                {t('rekenhulp.verlaging.vanafDag', { bedrag: veld('bedrag'), dag: dagTekst(veld('vanaf'), taal) })}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};

const Specificatie = ({ maand }: { readonly maand: Maand }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('rekenhulp.blad.maand', { maand: maandTekst(maand.maand, taal) })}
      kolommen={[
        { sleutel: 'wat', kop: t('rekenhulp.vergelijk.post'), rij: true },
        { sleutel: 'grond', kop: t('rekenhulp.blad.artikel') },
        { sleutel: 'bedrag', kop: t('rekenhulp.blad.bedrag'), getal: true },
      ]}
      rijen={maand.specificatie.map(({ naam, bedrag, grond }) => ({
        sleutel: naam,
        cellen: {
          wat: <span lang="nl">{naam}</span>,
          grond: <span lang="nl">{grond}</span>,
          bedrag: <Bedrag centen={bedrag} />,
        },
      }))}
    />
  );
};

const Maanden = ({ maanden }: { readonly maanden: readonly Maand[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (maanden.length < 2) return null;
  return (
    <section>
      <h2 className="utrecht-heading-3">{t('rekenhulp.maanden')}</h2>
      <ol className="sk-blad-maanden">
        {maanden.map(({ maand, uitkomst, soort }) => (
          <li key={maand}>
            <span>{maandTekst(maand, taal)}</span>
            {uitkomst === null ? (
              <span>{t(soort === 'gat' ? 'rekenhulp.kort.gat' : 'rekenhulp.kort.ontbreekt')}</span>
            ) : (
              <Bedrag centen={uitkomst.uitTeBetalen} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

const Blad = (gegevens: Bladgegevens) => {
  const t = useTekst();
  const taal = useTaal();
  const { resultaat, maand, maanden, catalogus, naam } = gegevens;
  const gemeente = catalogus.gemeenten.find(({ code }) => code === maand.gemeente)?.naam ?? maand.gemeente;
  const onzeker = [...new Set(maanden.flatMap(({ onzekerheden }) => onzekerheden))];
  return (
    <article className="sk-blad sk-stapel sk-nauw">
      <header className="sk-reken-kop">
        <strong>{naam ?? t('rekenhulp.titel')}</strong>
        <span>{t('rekenhulp.blad.op', { dag: dagTekst(resultaat.op, taal), gemeente })}</span>
      </header>
      <p className="sk-blad-geenbesluit">
        <strong lang="nl">{resultaat.geenBesluit}</strong>
      </p>
      <p>
        {t('rekenhulp.krijgt', { maand: maandTekst(maand.maand, taal) })}{' '}
        {maand.uitkomst === null ? (
          <span lang="nl">{maand.gat?.omschrijving ?? maand.ontbreekt?.vraag}</span>
        ) : (
          <Bedrag centen={maand.uitkomst.uitTeBetalen} groot />
        )}
      </p>
      <Specificatie maand={maand} />
      <Delen maand={maand} />
      <Maanden maanden={maanden} />
      <Feiten {...gegevens} />
      <section>
        <h2 className="utrecht-heading-3">{t('rekenhulp.blad.onzeker')}</h2>
        {onzeker.length === 0 ? <p>{t('rekenhulp.blad.onzeker.geen')}</p> : null}
        <ul className="sk-lijst" lang="nl">
          {onzeker.map((een) => (
            <li key={een}>{een}</li>
          ))}
        </ul>
      </section>
      <p className="sk-klein">{t('rekenhulp.wetsversie', { dag: dagTekst(maand.versie, taal) })}</p>
    </article>
  );
};

type Bladen = Omit<Bladgegevens, 'maanden' | 'maand' | 'naam'> & { readonly naast: Staat | null };

/** A sheet per calculation: two situations beside each other are two sheets. */
export const Bladen = ({ resultaat, staat, naast, catalogus }: Bladen) => {
  const t = useTekst();
  const { vergelijking, maanden, gekozen } = resultaat;
  const plaats = Math.max(
    0,
    maanden.findIndex(({ maand }) => maand === gekozen.maand),
  );
  const tweeSituaties = naast !== null && vergelijking?.soort === 'situatie';
  const eerste = vergelijking?.links[plaats];
  return (
    <div className="sk-stapel">
      <div className="sk-niet-printen sk-stapel">
        <PageTitle>{t('rekenhulp.blad.titel')}</PageTitle>
        <Tekst>{t('rekenhulp.blad.uitleg')}</Tekst>
        <div className="sk-reken-balk">
          <Button form={formulierId} soort="tweede" name="doe" value="reken">
            {t('rekenhulp.blad.terug')}
          </Button>
        </div>
      </div>
      {tweeSituaties && eerste ? (
        <Blad
          {...{ resultaat, catalogus }}
          staat={naast}
          maanden={vergelijking.links}
          maand={eerste}
          naam={t('rekenhulp.vergelijk.eerste')}
        />
      ) : null}
      <Blad
        {...{ resultaat, staat, catalogus, maanden }}
        maand={gekozen}
        {...(tweeSituaties ? { naam: t('rekenhulp.vergelijk.tweede') } : {})}
      />
    </div>
  );
};
