/** Knows whether there is a right to bijstand: a judgement per article, each with its reason, and what is still missing. */
import { type Day, formatDay, formatEuro } from '@samenkracht/core';
import {
  type Bepaling,
  bepaal,
  type Gestelde,
  grondOp,
  met,
  type Onvolledig,
  type Oordeel,
  participatiewet,
  type Vraag,
  verklaar,
  vragenlijst,
} from '@samenkracht/law';
import { gezamenlijkeHuishouding } from './artikel-3.ts';
import { verblijf, woonplaats } from './artikel-11.ts';
import { dringendeRedenen, signalen, uitsluiting, uitsluitingOfDringend } from './artikel-13.ts';
import { bijstandsmaand } from './artikel-19.ts';
import { vermogenDatMeetelt, woningBovenGrens } from './artikel-34.ts';
import { zoektermijn } from './artikel-41.ts';
import { aanvraag } from './artikel-43.ts';
import { ingangsdag } from './artikel-44.ts';
import type { Aanvraagfeiten } from './feiten.ts';
import { type Bevinding, niet, onbeslist, type Voorwaarde, voldaan, voorwaarde } from './voorwaarde.ts';
import { vragen } from './vragen.ts';

const inkomen = voorwaarde(
  {
    id: 'pw-19-1-a',
    naam: 'Inkomen lager dan de norm',
    grond: { wet: participatiewet, artikel: '19', lid: '1', onderdeel: 'a' },
  },
  (f: Aanvraagfeiten): Bevinding => {
    const maand = bijstandsmaand(f);
    const tekst = `Inkomen ${formatEuro(maand.inkomen)}, norm ${formatEuro(maand.norm)}.`;
    return maand.inkomen < maand.norm ? voldaan(tekst) : niet(tekst);
  },
);

const vermogen = voorwaarde(
  {
    id: 'pw-19-1-b',
    naam: 'Geen vermogen boven de grens',
    grond: { wet: participatiewet, artikel: '34' },
  },
  (f: Aanvraagfeiten): Bevinding => {
    const meetellend = vermogenDatMeetelt(f, f.vanaf);
    if (meetellend > 0) return niet(`Er is ${formatEuro(meetellend)} vermogen boven de grens.`);
    const woning = woningBovenGrens(f, f.vanaf);
    if (woning > 0) return onbeslist(`Vermogen in de woning: ${formatEuro(woning)} boven de grens. Zie artikel 50.`);
    return voldaan('Het vermogen is niet hoger dan de grens.');
  },
);

const ingang = voorwaarde(
  {
    id: 'pw-44-ingang',
    naam: 'Ingangsdatum',
    grond: { wet: participatiewet, artikel: '44' },
  },
  (f: Aanvraagfeiten): Bevinding => voldaan(`Bijstand vanaf ${formatDay(ingangsdag(f))}.`),
);

/** Art. 3: judged where an inquiry into living together was recorded. Who counts as spouse belongs in the facts as partner. */
const huishoudvorm = voorwaarde(
  {
    id: 'pw-3-huishouding',
    naam: 'Geen gezamenlijke huishouding met een medebewoner',
    grond: { wet: participatiewet, artikel: '3', lid: '2' },
  },
  (f: Aanvraagfeiten): Bevinding => {
    for (const een of f.medebewoners) {
      if (!('samenwoning' in een) || een.samenwoning === undefined) continue;
      const { samen, reden } = gezamenlijkeHuishouding(met(een.samenwoning, { kader: f.kader }), f.vanaf);
      if (samen) return onbeslist(`${reden} Een medebewoner telt dan als partner. Leg hem vast als partner.`);
    }
    return voldaan('Er is met geen van de medebewoners een gezamenlijke huishouding.');
  },
);

/**
 * In the order in which a case worker reads them. What is rare is judged only where it plays: an inquiry into living together, a
 * message about a ground of art. 13, urgent reasons for who is excluded.
 */
const voorwaardenBij = (feiten: Onvolledig<Aanvraagfeiten>): readonly Voorwaarde[] => [
  verblijf,
  woonplaats,
  ...(feiten.medebewoners?.some((een) => een.samenwoning !== undefined) === true ? [huishoudvorm] : []),
  feiten.dringendeRedenen === undefined ? uitsluiting : uitsluitingOfDringend,
  ...(feiten.uitsluitingssignalen === undefined ? [] : [signalen]),
  ...(isUitgesloten(feiten) ? [dringendeRedenen] : []),
  zoektermijn,
  aanvraag,
  vermogen,
  inkomen,
  ingang,
];

const isUitgesloten = (feiten: Onvolledig<Aanvraagfeiten>): boolean => {
  const bepaald = bepaal(uitsluiting, feiten, vragen);
  return bepaald.soort === 'waarde' && bepaald.waarde.uitkomst === 'niet voldaan';
};

export type Recht = {
  /** `ja` and `nee` are sure; otherwise a fact, a weighing or a person is needed first. */
  readonly uitkomst: 'ja' | 'nee' | 'nog niet vast te stellen';
  readonly oordelen: readonly Oordeel[];
  readonly ingangsdag: Day | undefined;
};

/** The judgement per article over what is known so far. One article that is not met is enough for no. */
export const rechtOpBijstand = (feiten: Onvolledig<Aanvraagfeiten>): Recht => {
  const versie = feiten.vanaf ?? feiten.aanvraagdag;
  const oordelen = voorwaardenBij(feiten).map((een) => oordeelOver(een, feiten, versie));
  const bepaald = bepaal(ingangsdag, feiten, vragen);
  return {
    uitkomst: oordelen.some((een) => een.uitkomst === 'niet voldaan')
      ? 'nee'
      : oordelen.every((een) => een.uitkomst === 'voldaan')
        ? 'ja'
        : 'nog niet vast te stellen',
    oordelen,
    ingangsdag: bepaald.soort === 'waarde' ? bepaald.waarde : undefined,
  };
};

const oordeelOver = (een: Voorwaarde, feiten: Onvolledig<Aanvraagfeiten>, versie: Day | undefined): Oordeel => {
  const { bepaling, gelezen } = verklaar(een, feiten, vragen);
  if (versie === undefined) throw new RangeError('an application needs its first day or its own day');
  const grond = grondOp(een.kop.grond, versie);
  return { id: een.kop.id, grond, naam: een.kop.naam, feiten: Object.fromEntries(gelezen), ...afloop(bepaling) };
};

const afloop = (bepaling: Bepaling<Bevinding>): Pick<Oordeel, 'uitkomst' | 'reden' | 'ontbreekt'> => {
  switch (bepaling.soort) {
    case 'waarde':
      return bepaling.waarde;
    case 'gat':
      return { uitkomst: 'niet vast te stellen', reden: `Er is geen bedrag bekend: ${bepaling.omschrijving}.` };
    case 'afweging':
      return { uitkomst: 'af te wegen', reden: bepaling.afweging.vraag, ontbreekt: bepaling.afweging.feit };
    case 'onbekend':
      return { uitkomst: 'niet vast te stellen', reden: vraagtekst(bepaling.vraag), ontbreekt: bepaling.feit };
  }
};

const vraagtekst = (vraag: Vraag | undefined): string =>
  vraag === undefined ? 'Er ontbreekt een gegeven.' : `Nog niet bekend: ${vraag.vraag}`;

/** What the form asks now: every question whose answer the right or the amount still depends on. */
export const aanvraagvragenlijst = (feiten: Onvolledig<Aanvraagfeiten>): readonly Gestelde[] =>
  vragenlijst<Aanvraagfeiten>([...voorwaardenBij(feiten), bijstandsmaand], feiten, vragen);
