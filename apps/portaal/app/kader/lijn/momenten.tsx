/** Knows how the lines of a person are told: each in words of the catalogue, by month, the newest first. */
import { Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Lijn, type LijnMaand } from '@samenkracht/ui/parts';
import { Lijstkeuze } from '@samenkracht/ui/professional';
import type { Taal } from '../../teksten/taal.ts';
import { type Tekst as Tekstgever, useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst, dagVan, maandTekst, uurTekst } from '../datum.ts';
import { euro } from '../uitkomst.tsx';
import { stapTekst } from './stappen.ts';
import { keuzeHref, type Lijnantwoord, type Lijnkeuze } from './vraag.ts';

type Regel = Lijnantwoord['regels'][number];
type Waarde = Regel['waarden'][number];

const waardeTekst = ({ soort, waarde, naam }: Waarde, t: Tekstgever, taal: Taal): string | number => {
  if (typeof waarde === 'number') return soort === 'bedrag' ? euro(waarde) : waarde;
  if (soort === 'dag') return dagTekst(waarde, taal);
  if (soort === 'moment') return `${dagTekst(dagVan(waarde), taal)}, ${uurTekst(waarde)}`;
  if (soort === 'maand') return maandTekst(waarde, taal);
  return naam === 'stap' ? stapTekst(waarde, t) : waarde;
};

/** A value that the event did not have is told as dots. */
const onbekend = Object.fromEntries(
  [
    'aantal',
    'bedrag',
    'einde',
    'fase',
    'instrument',
    'maand',
    'op',
    'programma',
    'regeling',
    'stap',
    'terug',
    'tot',
    'totEnMet',
  ]
    .concat(['uiterlijk', 'vanaf', 'weken', 'werkgever', 'zaaknummer'])
    .map((naam) => [naam, '…']),
);

/** What was done more than once on a day is one sentence that says how often. */
const zin = ({ soort, waarden, keer }: Regel, t: Tekstgever, taal: Taal): string => {
  const eens = t(`lijnregel.${soort}`, {
    ...onbekend,
    ...Object.fromEntries(waarden.map((een) => [een.naam, waardeTekst(een, t, taal)])),
  });
  return keer === 1 ? eens : t('lijn.keer', { zin: eens.replace(/\.$/, ''), keer });
};

const perMaand = (regels: readonly Regel[], t: Tekstgever, taal: Taal): readonly LijnMaand[] =>
  [...Map.groupBy(regels, ({ op }) => dagVan(op).slice(0, 7))].map(([maand, binnen]) => ({
    maand: maandTekst(maand, taal),
    momenten: binnen.map((regel, i) => {
      const dag = dagVan(regel.op);
      const vorige = binnen[i - 1];
      return {
        sleutel: `${regel.id} ${regel.soort}`,
        dag: vorige !== undefined && dagVan(vorige.op) === dag ? '' : dagTekst(dag, taal).replace(/ \d{4}$/, ''),
        wat: zin(regel, t, taal),
        uitleg: regel.door === null ? undefined : t('lijn.door', { naam: regel.door }),
        nieuw: regel.nieuw,
      };
    }),
  }));

/** Some of the lines, without the choice between them. */
export const Regels = ({ regels }: { readonly regels: readonly Regel[] }) => {
  const t = useTekst();
  const taal = useTaal();
  return <Lijn titel={t('nav.lijn')} maanden={perMaand(regels, t, taal)} />;
};

/** All, what is new, and the domains of life that have something. */
const Filters = ({ lijn, keuze, pad }: Lijnprops) => {
  const t = useTekst();
  const som = (wat: 'aantal' | 'nieuw') => lijn.domeinen.reduce((totaal, een) => totaal + een[wat], 0);
  const eerder = lijn.sinds !== null;
  return (
    <Lijstkeuze
      titel={t('lijn.filter')}
      keuzes={[
        {
          href: pad,
          tekst: t('lijn.filter.alles'),
          aantal: som('aantal'),
          gekozen: keuze.domein === undefined && keuze.nieuw === undefined,
        },
        ...(eerder
          ? [
              {
                href: keuzeHref(pad, { nieuw: true }),
                tekst: t('lijn.filter.nieuw'),
                aantal: som('nieuw'),
                gekozen: keuze.nieuw === true,
              },
            ]
          : []),
        ...lijn.domeinen.map(({ domein, aantal }) => ({
          href: keuzeHref(pad, { domein }),
          tekst: t(`lijn.domein.${domein}`),
          aantal,
          gekozen: keuze.domein === domein,
        })),
      ]}
    />
  );
};

type Lijnprops = { readonly lijn: Lijnantwoord; readonly keuze: Lijnkeuze; readonly pad: string };

/** @param leeg what a line without anything on it says. */
export const Momenten = ({ leeg, ...props }: Lijnprops & { readonly leeg: { titel: string; tekst: string } }) => {
  const t = useTekst();
  const { lijn, keuze, pad } = props;
  const { na, ...eerste } = keuze;
  if (lijn.domeinen.length === 0)
    return (
      <Leeg icoon="lijst" titel={leeg.titel}>
        <Tekst>{leeg.tekst}</Tekst>
      </Leeg>
    );
  return (
    <>
      <Filters {...props} />
      {lijn.regels.length === 0 ? <Tekst>{t(keuze.nieuw ? 'lijn.leeg.nieuw' : 'lijn.leeg.filter')}</Tekst> : null}
      <Regels regels={lijn.regels} />
      <p className="sk-rij">
        {lijn.volgende === null ? null : (
          <TextLink href={keuzeHref(pad, { ...keuze, na: lijn.volgende })}>{t('lijn.ouder')}</TextLink>
        )}
        {na === undefined ? null : <TextLink href={keuzeHref(pad, eerste)}>{t('lijn.nieuwste')}</TextLink>}
      </p>
    </>
  );
};
