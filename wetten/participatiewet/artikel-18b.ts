/** Knows art. 18b Participatiewet: the taaleis, its test, its notice, and the reductions of 20, 40 and 100 percent. */
import { addMonths, addWeeks, type Day, type Fraction, formatDay, type Money, ZERO } from '@samenkracht/core';
import { type Gewogen, type MetKader, participatiewet, regel, type Tabel, tabel, zoek } from '@samenkracht/law';
import { verlagingVan } from './artikel-18.ts';
import { procent as alsProcent, nietVoor } from './onmogelijk.ts';
import { laatsteDag } from './reikwijdte.ts';

const verlaging = (lid: string, naam: string, rij: string) =>
  tabel(
    {
      id: `pw-18b-${lid}`,
      naam,
      grond: { wet: participatiewet, artikel: '18b', lid },
      soort: 'percentage',
      tot: laatsteDag,
    },
    rij,
  );

export const taalverlagingEerste = verlaging(
  '9',
  'Taaleis: eerste zes maanden',
  '2017-01-01 | 20% | twee bronnen | rr25, bwb26, pw2607',
);
export const taalverlagingTweede = verlaging(
  '10',
  'Taaleis: tweede zes maanden',
  '2017-01-01 | 40% | twee bronnen | rr25, bwb26, pw2607',
);
export const taalverlagingDerde = verlaging(
  '11',
  'Taaleis: na twaalf maanden',
  '2017-01-01 | 100% | twee bronnen | rr25, bwb26, pw2607',
);

/** A test by the college of the five skills on level 1F (lid 8). */
export type Taaltoets = { readonly op: Day; readonly beheerst: boolean; readonly voortgangVoldoende: boolean };

export type Taalfeiten = MetKader & {
  readonly op: Day;
  /** The norm of that month. */
  readonly norm: Money;
  /** Lid 2 onder a, b, c: eight years of education in Dutch, a diploma of inburgering, or another document. */
  readonly achtJaarOnderwijs: boolean;
  readonly inburgeringsdiploma: boolean;
  readonly anderDocument: boolean;
  readonly eersteToets: { readonly op: Day; readonly beheerst: boolean } | null;
  /** Lid 4: the written notice of the suspicion. Read only after a test that was not passed. */
  readonly kennisgeving: Day | null;
  /** Lid 6 onder a: when he said that he would start. */
  readonly bereidOp: Day | null;
  readonly begonnenOp: Day | null;
  readonly voortgang: Gewogen<'voldoende' | 'onvoldoende'>;
  /** Lid 6 onder b. */
  readonly verwijtbaarheid: Gewogen<'aanwezig' | 'ontbreekt'>;
  /** Lid 10 and 11: tests after the notice. */
  readonly latereToetsen: readonly Taaltoets[];
  /** Lid 7. */
  readonly dringendeRedenen: Gewogen<'nee' | 'ja'>;
  readonly afgestemdProcent: number;
};

export type Taalbesluit = {
  readonly stand:
    | 'geen toets nodig'
    | 'toets nodig'
    | 'voldoet'
    | 'kennisgeving nodig'
    | 'geen verlaging'
    | 'verlaging';
  /** Percent of the norm, and the amount per month. */
  readonly procent: number;
  readonly bedrag: Money;
  readonly reden: string;
};

/** Lid 2 and 4: at most eight weeks. Lid 6: within one month. */
const weken = 8;
const maandenStart = 1;
/** Lid 9, 10 and 11. */
const maandenFase = 6;

/** The last day for the test after an application (lid 2), and for the notice after the result (lid 4). */
export const uitersteToetsdag = (aanvraagOp: Day): Day => addWeeks(aanvraagOp, weken);
export const uitersteKennisgeving = (uitslagOp: Day): Day => addWeeks(uitslagOp, weken);
/** The last day on which he must have begun to learn (lid 6 onder a). */
export const uitersteStart = (kennisgeving: Day): Day => addMonths(kennisgeving, maandenStart);

export const taaleis = regel(
  {
    id: 'pw-18b',
    naam: 'Taaleis',
    grond: { wet: participatiewet, artikel: '18b' },
    toon: ({ stand, procent }: Taalbesluit) => (stand === 'verlaging' ? `${procent}%` : stand),
    inwoner: ({ reden }: Taalbesluit) => reden,
    werkwijze:
      'Niveau 1F. Vanaf de kennisgeving 20 procent zes maanden, dan 40 procent zes maanden, dan 100 procent; de twee laatste alleen na een nieuwe toets zonder beheersing en zonder genoeg voortgang. Geen verlaging voor wie binnen een maand begint en vooruitgaat, of geen verwijt treft.',
  },
  (f: Taalfeiten): Taalbesluit => {
    if (f.achtJaarOnderwijs || f.inburgeringsdiploma || f.anderDocument)
      return zonder('geen toets nodig', 'U heeft laten zien dat u Nederlands kent.');
    if (f.eersteToets === null) return zonder('toets nodig', 'U maakt een taaltoets.');
    if (f.eersteToets.beheerst) return zonder('voldoet', 'U haalde de taaltoets.');
    if (f.kennisgeving === null)
      return zonder(
        'kennisgeving nodig',
        `U krijgt een bericht, uiterlijk ${formatDay(uitersteKennisgeving(f.eersteToets.op))}.`,
      );
    nietVoor(f.kennisgeving, f.eersteToets.op, 'kennisgeving');
    if (f.op < f.kennisgeving) return zonder('geen verlaging', 'Er is nog geen verlaging.');
    if (f.verwijtbaarheid.keuze === 'ontbreekt') return zonder('geen verlaging', 'U kunt er niets aan doen.');
    return leert(f, f.kennisgeving) ? zonder('geen verlaging', 'U leert Nederlands.') : verlaagd(f, f.kennisgeving);
  },
);

const zonder = (stand: Taalbesluit['stand'], reden: string): Taalbesluit => ({
  stand,
  procent: 0,
  bedrag: ZERO,
  reden,
});

/** Lid 6 onder a: said he would start, started within the month (or the month still runs), and makes progress after that. */
const leert = (f: Taalfeiten, kennisgeving: Day): boolean => {
  const uiterlijk = uitersteStart(kennisgeving);
  if (f.bereidOp === null || f.bereidOp > f.op) return false;
  if (f.begonnenOp === null || f.begonnenOp > f.op) return f.op <= uiterlijk;
  return f.begonnenOp <= uiterlijk && f.voortgang.keuze === 'voldoende';
};

const verlaagd = (f: Taalfeiten, kennisgeving: Day): Taalbesluit => {
  const tweede = addMonths(kennisgeving, maandenFase);
  const derde = addMonths(kennisgeving, 2 * maandenFase);
  if (f.op < tweede) return volgens(f, taalverlagingEerste);
  const vanaf = f.op < derde ? kennisgeving : tweede;
  const toets = f.latereToetsen
    .filter((een) => een.op > vanaf && een.op <= f.op)
    .toSorted((a, b) => (a.op < b.op ? 1 : -1))[0];
  if (toets === undefined) return zonder('toets nodig', 'U maakt eerst opnieuw een taaltoets.');
  if (toets.beheerst) return zonder('voldoet', 'U haalde de taaltoets.');
  if (toets.voortgangVoldoende) return zonder('geen verlaging', 'U gaat genoeg vooruit.');
  return volgens(f, f.op < derde ? taalverlagingTweede : taalverlagingDerde);
};

const volgens = (f: Taalfeiten, van: Tabel<Fraction>): Taalbesluit => {
  const [over, onder] = zoek(f, van, f.op);
  const vol = (over * 100) / onder;
  const procent =
    f.dringendeRedenen.keuze === 'ja' ? Math.min(vol, alsProcent(f.afgestemdProcent, 'afgestemdProcent')) : vol;
  return {
    stand: 'verlaging',
    procent,
    bedrag: verlagingVan(f.norm, procent),
    reden: `Uw uitkering is ${procent} procent lager, tot u Nederlands leert.`,
  };
};
