/** Knows how a dossier comes in from outside: each fact checked by itself, refused with a path, and answered as of a day or as a difference. */
import { type Day, err, gemeenteCode, type Month, month, ok, parseDay, periodOf, type Result } from '@samenkracht/core';
import { leesWaarde, type Onvolledig, zetFeit } from '@samenkracht/law';
import { kaderVan } from '@samenkracht/verordening';
import type { Static } from 'typebox';
import { Compile } from 'typebox/compile';
import { bedragtabellen } from '../bedragtabellen.ts';
import { fout, type Invoer, type Invoerfout, keurInvoer } from '../bereken-keuring.ts';
import { berekenInvoerSchema } from '../bereken-schema.ts';
import type { Maandfeiten } from '../feiten.ts';
import { openTermen } from '../open-termen.ts';
import { dossierVan, eenFeit } from './bouw.ts';
import { type Dossier, type Dossierfeit, feitenHoogstens, type Kaderfeit } from './dossier.ts';
import { dossierInvoerSchema } from './dossier-schema.ts';

const lezer = Compile(dossierInvoerSchema);
const feitlezer = Compile(berekenInvoerSchema);
type Dossierinvoer = Static<typeof dossierInvoerSchema>;
type Feitinvoer = Dossierinvoer['feiten'][number];
type Kaderinvoer = NonNullable<Dossierinvoer['kader']>[number];

export type Dossiervraag = { readonly dossier: Dossier; readonly maand: Month; readonly kenmerk?: string };

/** A dossier and the month that is asked of it. */
export const leesDossier = (json: unknown): Result<Dossiervraag, readonly Invoerfout[]> => {
  if (isTeLang(json)) return err([fout('/feiten', `ten hoogste ${feitenHoogstens} feiten`, 'TE_VEEL_FEITEN')]);
  const vormfouten = [...lezer.Errors(json)].map(({ instancePath, message }) => fout(instancePath, message));
  if (vormfouten.length > 0) return err(vormfouten);
  const invoer = json as Dossierinvoer;
  const { gemeente, maand } = invoer;
  const keuring = keurInvoer({ gemeente, maand }, '');
  if (keuring.length > 0) return err(keuring);
  const kader = (invoer.kader ?? []).map(leesKaderfeit);
  const fouten = [
    ...invoer.feiten.flatMap((feit, i) => keurFeit(feit, invoer, `/feiten/${i}`)),
    ...kader.flatMap((een, i) => (typeof een === 'string' ? [fout(`/kader/${i}`, een)] : [])),
  ];
  if (fouten.length > 0) return err(fouten);
  const dossier: Dossier = {
    kader: kaderVan(gemeenteCode(gemeente)),
    kaderfeiten: kader.filter((een) => typeof een !== 'string'),
    feiten: invoer.feiten.map(alsFeit),
  };
  return ok({
    dossier,
    maand: month(maand),
    ...(invoer.kenmerk === undefined ? {} : { kenmerk: invoer.kenmerk }),
  });
};

const isTeLang = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'feiten' in json &&
  Array.isArray(json.feiten) &&
  json.feiten.length > feitenHoogstens;

const alsFeit = ({ naam, waarde, vanaf, tot, bron, bekendSinds, bezwaar }: Feitinvoer): Dossierfeit => ({
  naam,
  waarde,
  geldig: { from: vanaf as Day, until: tot as Day | undefined },
  bron: bron ?? 'invoer',
  bekendSinds,
  ...(bezwaar === undefined ? {} : { bezwaar }),
});

const keurFeit = (feit: Feitinvoer, { gemeente, maand }: Dossierinvoer, pad: string): readonly Invoerfout[] => {
  const dagen = (['vanaf', 'tot'] as const).filter(
    (veld) => feit[veld] !== undefined && parseDay(feit[veld]) === undefined,
  );
  if (dagen.length > 0) return dagen.map((veld) => fout(`${pad}/${veld}`, 'geen bestaande dag'));
  if (feit.waarde === undefined) return [];
  if (feit.naam === 'recht') return typeof feit.waarde === 'boolean' ? [] : [fout(`${pad}/waarde`, 'waar of onwaar')];
  const boom = alsMaand(feit, { gemeente, maand });
  if (boom === undefined) return [fout(`${pad}/naam`, 'geen feit van een maand')];
  const [eerste] = [...feitlezer.Errors(boom)];
  if (eerste !== undefined)
    return [fout(`${pad}/waarde`, `${eerste.instancePath === '' ? 'naam' : eerste.instancePath}: ${eerste.message}`)];
  return keurInvoer(boom as Invoer, '').map(({ code, pad: plaats, melding }) =>
    fout(`${pad}/waarde`, `${plaats}: ${melding}`, code),
  );
};

/** A month in which nothing is known but this: every fact of a month may be missing, so it can be checked alone. */
const alsMaand = (
  { naam, waarde }: Feitinvoer,
  rest: Pick<Dossierinvoer, 'gemeente' | 'maand'>,
): object | undefined => {
  const deel = naam.split('.')[0] ?? '';
  if (!Object.hasOwn(berekenInvoerSchema.properties, deel) || vasteVelden.has(deel)) return undefined;
  try {
    return zetFeit<object>(rest, naam.replaceAll(/\.\d+(?=\.|$)/g, '.0'), waarde);
  } catch (oorzaak) {
    if (!(oorzaak instanceof RangeError)) throw oorzaak;
    return undefined;
  }
};

const vasteVelden = new Set(['kenmerk', 'gemeente', 'maand', 'vanaf', 'tot']);

/** The reason in words when it cannot be read. */
const leesKaderfeit = (een: Kaderinvoer): Kaderfeit | string => {
  const { bekendSinds, bron } = een;
  const vanaf = parseDay(een.vanaf);
  if (vanaf === undefined) return 'geen bestaande dag';
  if (een.soort === 'keuze') {
    const term = openTermen.find(({ id }) => id === een.term);
    if (term === undefined || !Object.hasOwn(term.keuzes, een.keuze)) return 'geen keuze die de wet open laat';
    return {
      soort: 'keuze',
      term: een.term,
      bekendSinds,
      keuze: { vanaf, keuze: een.keuze, bron, status: 'vastgesteld' },
    };
  }
  const tabel = bedragtabellen.find(({ id }) => id === een.tabel);
  const tot = parseDay(een.tot);
  if (tabel === undefined || tabel.soort === 'staffel') return 'geen tabel met een waarde';
  const waarde = leesWaarde(tabel.soort, een.waarde);
  if (waarde === undefined || tot === undefined || tot <= vanaf) return 'geen waarde van deze tabel, of geen periode';
  return {
    soort: 'bedrag',
    bekendSinds,
    rij: {
      tabel: een.tabel,
      vanaf,
      tot,
      waarde,
      zekerheid: 'een bron',
      bron: [bron],
      ingevoerdDoor: 'invoer',
      goedgekeurdDoor: 'invoer',
    },
  };
};

/** A single month, as `berekenInvoer` reads it, as a dossier that was always known. */
export const alsDossier = (invoer: Invoer): Dossiervraag => {
  const { gemeente, maand, kenmerk, vanaf, tot, ...huishouden } = invoer;
  const heel = periodOf(month(maand));
  const herkomst = { geldig: heel, bron: 'invoer', bekendSinds: '0001-01-02' };
  const feiten: unknown = { ...huishouden, kader: kaderVan(gemeenteCode(gemeente)) };
  const dossier = dossierVan(feiten as Onvolledig<Maandfeiten>, herkomst);
  const recht = { from: (vanaf ?? heel.from) as Day, until: (tot ?? heel.until) as Day | undefined };
  return {
    dossier: {
      ...dossier,
      feiten: [
        ...dossier.feiten.filter(({ naam }) => naam !== 'recht'),
        eenFeit('recht', false, { ...herkomst, bekendSinds: '0001-01-01' }),
        eenFeit('recht', true, { ...herkomst, geldig: recht }),
      ],
    },
    maand: month(maand),
    ...(kenmerk === undefined ? {} : { kenmerk }),
  };
};
