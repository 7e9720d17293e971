/** Knows what the law reads and where it stops over what is known, and what it will ask whatever the next answers are. */
import { addToMonth, type Day, firstDay, monthOf } from '@samenkracht/core';
import { bepaal, type Kader, type Onvolledig } from '@samenkracht/law';
import { type Aanvraagfeiten, aanvraagvragenlijst, ingangsdag, vragen } from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';
import { assembleFeiten, MAX_IN_LIJST, type Waarden } from './feitenboom.ts';
import { isVoorInwoner, vaststellingVan, vraagOf } from './vaststellingen.ts';

export type Omstandigheden = {
  /** The day on which she came forward (art. 44 lid 2 Pw): when she began to write. */
  readonly meldingsdag: Day;
  readonly vandaag: Day;
  readonly kader: Kader;
};

export type Wetsvragen = {
  readonly gelezen: readonly string[];
  /** Where the law stops: to be answered by the resident. */
  readonly open: readonly string[];
};

/** Enough for a full house of housemates; a run that goes on longer is a bug. */
const MAX_RONDEN = 400;

/**
 * What is not hers to answer, assumed so that her questions need not wait for it: the municipality looks at it after she sent the
 * form. A weighing is taken at its first option.
 */
const aangenomen: Waarden = Object.fromEntries(
  Object.entries(vragen).flatMap(([feit, vraag]): readonly (readonly [string, Json])[] => {
    if (vraag.soort === 'afweging')
      return [[feit, { keuze: Object.keys(vraag.opties ?? {})[0] ?? '', motivering: '' }]];
    const vaststelling = isVoorInwoner(vraag) ? undefined : vaststellingVan(feit);
    return vaststelling === undefined ? [] : [[feit, vaststelling.waarde]];
  }),
);

/** The same for each in a list whose length is known: `inkomsten.*.oordeel` of two is `inkomsten.0.oordeel` and `inkomsten.1.oordeel`. */
const aangenomenVoor = (bekend: Waarden): Waarden =>
  Object.fromEntries(
    Object.entries(aangenomen).flatMap(([feit, waarde]): readonly (readonly [string, Json])[] => {
      const [lijst = '', veld] = feit.split('.*.');
      if (veld === undefined) return [[feit, waarde]];
      const aantal = bekend[lijst];
      if (typeof aantal !== 'number') return [];
      return Array.from({ length: Math.min(aantal, MAX_IN_LIJST) }, (_, i) => [`${lijst}.${i}.${veld}`, waarde]);
    }),
  );

/** One run of all rules of the right over what is known, from the day on which bijstand would begin. */
export const runLaw = (bekend: Waarden, om: Omstandigheden): Wetsvragen => {
  const waarden = { ...aangenomenVoor(bekend), ...bekend };
  const bepaald = bepaal(ingangsdag, aanvraagfeiten(waarden, om, om.meldingsdag));
  const vanaf = bepaald.soort === 'waarde' ? bepaald.waarde : om.meldingsdag;
  const gesteld = aanvraagvragenlijst(aanvraagfeiten(waarden, om, vanaf));
  const open = gesteld.filter((een) => een.stand !== 'beantwoord');
  for (const { feit, vraag } of open) {
    if (!isVoorInwoner(vraag)) throw new Error(`nobody can answer ${feit} at an application`);
  }
  return { gelezen: gesteld.map((een) => een.feit), open: open.map((een) => een.feit) };
};

/** The first month of bijstand as she asks for it, with what the sending itself will make true. */
const aanvraagfeiten = (waarden: Waarden, { meldingsdag, vandaag, kader }: Omstandigheden, vanaf: Day) => {
  const maand = monthOf(vanaf);
  return {
    ...assembleFeiten(waarden),
    kader,
    maand,
    vanaf,
    tot: firstDay(addToMonth(maand, 1)),
    meldingsdag,
    aanvraagdag: vandaag,
    aanvraagOndertekend: true,
    partnerStemtIn: true,
  } as Onvolledig<Aanvraagfeiten>;
};

/** Four quite different lives, to see which questions come in each of them. */
const levens = [0, 1, 2, 3] as const;
type Leven = (typeof levens)[number];

/**
 * What is asked or read in every one of these lives: it can stand on the same page as what is open now, instead of one page
 * after the other, and what the BRP knows is shown from the beginning. What only some answers lead to is not among it.
 */
export const questionsAhead = (bekend: Waarden, om: Omstandigheden): readonly string[] => {
  const [eerste = new Set<string>(), ...andere] = levens.map((leven) => askedIn(leven, bekend, om));
  return [...eerste].filter((feit) => andere.every((gevraagd) => gevraagd.has(feit)));
};

const askedIn = (leven: Leven, bekend: Waarden, om: Omstandigheden): Set<string> => {
  const gevraagd = new Set<string>();
  const waarden: Record<string, Json> = { ...bekend };
  for (let ronde = 0; ronde < MAX_RONDEN; ronde += 1) {
    const { open, gelezen } = runLaw(waarden, om);
    if (open.length === 0) return new Set([...gevraagd, ...gelezen]);
    for (const feit of open) {
      gevraagd.add(feit);
      waarden[feit] = imagine(feit, leven, om.meldingsdag);
    }
  }
  throw new Error('the interview does not end');
};

const geboren = ['1980-01-01', '2004-06-01', '1950-01-01', '1995-01-01'] as const;
const bedragen = [0, 100_000, 10_000_000, 100] as const;

const imagine = (feit: string, leven: Leven, meldingsdag: Day): Json => {
  const vraag = vraagOf(feit);
  switch (vraag?.soort) {
    case 'ja of nee':
      return leven % 2 === 0;
    case 'keuze': {
      const opties = Object.keys(vraag.opties ?? {});
      return opties[leven % opties.length] ?? '';
    }
    case 'datum':
      return feit.endsWith('.geboren') ? geboren[leven] : meldingsdag;
    case 'bedrag':
      return bedragen[leven];
    case 'aantal':
    case 'lijst':
      return leven % 2;
    default:
      return '';
  }
};
