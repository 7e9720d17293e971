/** Knows a decision as it is told: what the letter needs, and what a running uitkering starts from. */
import { type Day, daysBetween, daysIn, type Month, monthOf } from '@samenkracht/core';
import { assembleFeiten, type Waarden } from './feitenboom.ts';
import { redenenVoorToekenning, redenVoorAfwijzing } from './inwonerreden.ts';
import type { Grondslagfeiten, Inkomstenbron } from './maandfeiten.ts';
import type { Besluitinhoud, Besluitmaand } from './voorstel.ts';

type Toekenning = Extract<Besluitinhoud, { aard: 'toekenning' }>;

export type Besluitdata = {
  readonly zaakId: string;
  readonly zaaknummer: string;
  readonly persoonIds: readonly string[];
  readonly genomenOp: Day;
  readonly bezwaarUiterlijk: Day;
  readonly genomenDoor: string;
  readonly voorbereidDoor: string;
};

/** How a municipality pays: the day of the month, and the first one that is still to come. */
export type Betaalmoment = { readonly betaaldag: number; readonly eersteBetaling: Day };

/** The data of `BesluitGenomen`: everything that the letter says. */
export const besluitData = (inhoud: Besluitinhoud, om: Besluitdata, betaling: Betaalmoment) => {
  switch (inhoud.aard) {
    case 'toekenning':
      return { ...om, aard: inhoud.aard, ...toekenningData(inhoud), ...betaling };
    case 'afwijzing':
      return {
        ...om,
        aard: inhoud.aard,
        redenen: [redenVoorAfwijzing(inhoud.reden)],
        artikelen: inhoud.artikelen,
      };
    case 'buiten behandeling': {
      const { gevraagdOp, gevraagdUiterlijk, ontbrak } = inhoud;
      return { ...om, aard: inhoud.aard, gevraagdOp, gevraagdUiterlijk, ontbreekt: ontbrak };
    }
  }
};

const toekenningData = (inhoud: Toekenning) => {
  const maand = wholeMonth(inhoud);
  return {
    ingangsdatum: inhoud.ingangsdatum,
    perMaand: maand.uitkomst.uitTeBetalen,
    vakantietoeslagPerMaand: maand.uitkomst.vtReservering,
    ...firstPart(inhoud, maand),
    rekening: maand.regels.map(({ naam, bedrag, waarom, nadruk }) => ({
      naam,
      bedrag,
      ...(waarom === undefined ? {} : { waarom }),
      ...(nadruk === undefined ? {} : { nadruk }),
    })),
    redenen: [...redenenVoorToekenning(inhoud.oordelen, maand.uitkomst), ...weighedReasons(inhoud.feiten)],
    artikelen: inhoud.artikelen,
    ...(inhoud.onzekerheden.length === 0 ? {} : { onbevestigd: inhoud.onzekerheden }),
  };
};

/** Who starts within a month gets less over that month, and must not be surprised by it. */
const firstPart = ({ maanden: [eerste] }: Toekenning, heel: Besluitmaand) =>
  eerste === undefined || eerste.maand === heel.maand
    ? {}
    : { eersteMaand: { maand: eerste.maand, bedrag: eerste.uitkomst.uitTeBetalen } };

/** What someone gets "per month" is what a whole month gives, not the part month in which it starts. */
const wholeMonth = ({ maanden }: Toekenning): Besluitmaand => {
  const heel = maanden.find(({ maand, vanaf, tot }) => daysBetween(vanaf, tot) === daysIn(maand));
  const gekozen = heel ?? maanden[0];
  if (gekozen === undefined) throw new Error('a toekenning without a month');
  return gekozen;
};

/** What the college weighed itself stands in the decision with its reason (art. 3:46 Awb). */
const weighedReasons = (feiten: Waarden): readonly string[] =>
  Object.values(feiten).flatMap((waarde) =>
    typeof waarde === 'object' && waarde !== null && 'motivering' in waarde ? [String(waarde['motivering'])] : [],
  );

export type Loonbron = Pick<Inkomstenbron, 'wie' | 'werkgever' | 'vakantiegeld' | 'metHeffingskorting' | 'vanaf'>;

/** What the months are computed from: the household, and apart from it each job, because pay changes by the month. */
export const startOf = (
  feiten: Waarden,
  ingangsdatum: Day,
): { readonly grondslag: Grondslagfeiten; readonly bronnen: readonly Loonbron[] } => {
  const boom = assembleFeiten(feiten) as unknown as Grondslagfeiten;
  const vanaf = monthOf(ingangsdatum);
  const { belanghebbende, partner, kinderen, medebewoners, woonsituatie, tijdelijkEldersVoorMantelzorg } = boom;
  return {
    grondslag: {
      belanghebbende: withoutWages(belanghebbende),
      partner: partner === null ? null : withoutWages(partner),
      kinderen,
      medebewoners,
      woonsituatie,
      tijdelijkEldersVoorMantelzorg,
    },
    bronnen: [
      ...wagesOf(belanghebbende, 'belanghebbende', vanaf),
      ...(partner === null ? [] : wagesOf(partner, 'partner', vanaf)),
    ],
  };
};

type MetInkomsten = Grondslagfeiten['belanghebbende'];

const withoutWages = <P extends MetInkomsten>(persoon: P): P => ({
  ...persoon,
  inkomsten: (persoon.inkomsten ?? []).filter((inkomst) => inkomst.soort !== 'loon'),
});

const wagesOf = (persoon: MetInkomsten, wie: Loonbron['wie'], vanaf: Month): readonly Loonbron[] =>
  (persoon.inkomsten ?? [])
    .filter((inkomst) => inkomst.soort === 'loon')
    .map((inkomst) => ({
      wie,
      werkgever: 'werkgever' in inkomst && typeof inkomst.werkgever === 'string' ? inkomst.werkgever : 'werkgever',
      vakantiegeld: inkomst.vakantiegeld,
      // asked only where holiday pay is still due (Regeling art. 13); elsewhere nothing reads it
      metHeffingskorting: inkomst.metHeffingskorting ?? true,
      vanaf,
    }));
