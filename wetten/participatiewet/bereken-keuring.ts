/** Knows which months from outside are refused before anything is computed: too much, out of reach, or in contradiction with itself. */
import { type Day, type Month, month, parseDay, parseGemeenteCode, parseMonth, periodOf } from '@samenkracht/core';
import type { Static } from 'typebox';
import type { berekenInvoerSchema } from './bereken-schema.ts';
import type { Dossierweigering } from './tijd/dossier.ts';
import type { Tegenspraakcode } from './verloop-keuring.ts';

export type Invoerfoutcode =
  | 'INVOER_ONGELDIG'
  | 'TE_VEEL_FEITEN'
  | 'GEMEENTE_ONBEKEND'
  | 'MAAND_BUITEN_BEREIK'
  | 'DAGEN_BUITEN_MAAND'
  | 'GEBOREN_NA_MAAND'
  | 'HUISHOUDEN_DUBBEL'
  | 'GEEN_DOSSIER'
  | Dossierweigering['code']
  | Tegenspraakcode;

/** Where the input is wrong, as a JSON pointer, why by name, and what is expected there. It never repeats what was given. */
export type Invoerfout = { readonly code: Invoerfoutcode; readonly pad: string; readonly melding: string };

export type Invoer = Static<typeof berekenInvoerSchema>;

export const fout = (pad: string, melding: string, code: Invoerfoutcode = 'INVOER_ONGELDIG'): Invoerfout => ({
  code,
  pad: pad === '' ? '/' : pad,
  melding,
});

/** The first month whose amounts were confirmed. */
const eersteMaand: Month = month('2017-07');

/** Facts in one month: a household of fifty with all there is to know of them stays below it. */
export const MAX_FEITEN = 5000;

/** Counts leaves up to the limit and no further, so that a file that is far too large costs no more than one that is just so. */
export const isTeVeel = (json: unknown): boolean => {
  let geteld = 0;
  const open: unknown[] = [json];
  while (open.length > 0 && geteld <= MAX_FEITEN) {
    const nu = open.pop();
    geteld += 1;
    if (typeof nu !== 'object' || nu === null) continue;
    for (const deel of Object.values(nu)) {
      open.push(deel);
      if (open.length > MAX_FEITEN) return true;
    }
  }
  return geteld > MAX_FEITEN;
};

/** Everything that is wrong with a month whose form is right; an empty list is fine. */
export const keurInvoer = (invoer: Invoer, begin: string): readonly Invoerfout[] => {
  const maand = parseMonth(invoer.maand);
  if (maand === undefined) return [fout(`${begin}/maand`, 'geen bestaande maand')];
  const dagfouten = dagenIn(invoer)
    .filter(({ dag }) => parseDay(dag) === undefined)
    .map(({ pad }) => fout(`${begin}${pad}`, 'geen bestaande dag'));
  if (dagfouten.length > 0) return dagfouten;
  if (parseGemeenteCode(invoer.gemeente) === undefined)
    return [fout(`${begin}/gemeente`, 'geen gemeentecode van het CBS', 'GEMEENTE_ONBEKEND')];
  if (maand < eersteMaand)
    return [fout(`${begin}/maand`, 'voor juli 2017 zijn de bedragen niet bevestigd', 'MAAND_BUITEN_BEREIK')];
  return [
    ...dagenBuitenMaand(invoer, maand, begin),
    ...geborenNaMaand(invoer, maand, begin),
    ...kinderen(invoer, begin),
    ...dubbel(invoer, begin),
  ];
};

type Plek = { readonly pad: string; readonly dag: string };

/** Every text that is a day, by its name: `geboren`, `vanaf`, `tot`, `dag` and the like, at any depth. */
const dagenIn = (deel: unknown, pad = ''): readonly Plek[] => {
  if (typeof deel === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(deel) && !pad.endsWith('/kenmerk') ? [{ pad, dag: deel }] : [];
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([naam, waarde]) =>
    naam === 'motivering' || naam === 'reden' || naam === 'wie' ? [] : dagenIn(waarde, `${pad}/${naam}`),
  );
};

const dagenBuitenMaand = (invoer: Invoer, maand: Month, begin: string): readonly Invoerfout[] => {
  const { from, until = from } = periodOf(maand);
  const vanaf = invoer.vanaf ?? from;
  const tot = invoer.tot ?? until;
  return vanaf < from || tot > until || vanaf >= tot
    ? [fout(`${begin}/vanaf`, 'vanaf en tot liggen in de maand, vanaf voor tot', 'DAGEN_BUITEN_MAAND')]
    : [];
};

const geborenNaMaand = (invoer: Invoer, maand: Month, begin: string): readonly Invoerfout[] => {
  const { until = '9' } = periodOf(maand);
  return dagenIn(invoer)
    .filter(({ pad, dag }) => pad.endsWith('/geboren') && dag >= until)
    .map(({ pad }) => fout(`${begin}${pad}`, 'een geboortedatum ligt na deze maand', 'GEBOREN_NA_MAAND'));
};

/** A child is younger than the belanghebbende, or than the partner whose child it may be. */
const kinderen = (invoer: Invoer, begin: string): readonly Invoerfout[] => {
  const ouders = [invoer.belanghebbende?.geboren, invoer.partner?.geboren].flatMap((dag) =>
    dag === undefined ? [] : [dag],
  );
  // a partner of whom the day of birth is not known may be the older parent
  const onbekend = invoer.partner === undefined || (invoer.partner !== null && invoer.partner.geboren === undefined);
  if (ouders.length === 0 || onbekend) return [];
  return (invoer.kinderen ?? []).flatMap(({ geboren }, i) =>
    geboren !== undefined && ouders.every((dag) => geboren <= dag)
      ? [fout(`${begin}/kinderen/${i}/geboren`, 'een kind is jonger dan zijn ouder', 'KIND_OUDER_DAN_OUDER')]
      : [],
  );
};

/** People stand with dates in `verloop` or without in the month: not in both. */
const dubbel = (invoer: Invoer, begin: string): readonly Invoerfout[] => {
  if (invoer.verloop === undefined) return [];
  const vaste = ['partner', 'kinderen', 'medebewoners', 'tijdelijkEldersVoorMantelzorg'] as const;
  return [
    ...vaste.filter((naam) => invoer[naam] !== undefined).map((naam) => `/${naam}`),
    ...(invoer.belanghebbende?.inInrichting === undefined ? [] : ['/belanghebbende/inInrichting']),
  ].map((pad) => fout(`${begin}${pad}`, 'staat bij een verloop in het verloop, met data', 'HUISHOUDEN_DUBBEL'));
};

export type Dagen = { readonly vanaf: Day; readonly tot: Day };

/** The days with a right: what was given, or the whole month. */
export const dagenVan = (invoer: Invoer, maand: Month): Dagen => {
  const { from, until = from } = periodOf(maand);
  return { vanaf: (invoer.vanaf ?? from) as Day, tot: (invoer.tot ?? until) as Day };
};
