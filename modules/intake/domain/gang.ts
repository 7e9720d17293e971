/** Knows which questions are asked after what was answered, which page is next, and what cannot wait. */
import { addDays, type Day, parseDay } from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import {
  type Boom,
  type Domein,
  type Groep,
  type Knelpunt,
  type Signaal,
  type Voorwaarde,
  type Vraag,
  vragenVan,
} from './boom.ts';
import { holds } from './voorwaarde.ts';

/** By the code of the question; null is an answer too: he would rather not say. */
export type Antwoorden = ReadonlyMap<string, Json>;

export type Gang = {
  /** Every page that has something to ask now, in order. */
  readonly bladzijden: readonly Groep[];
  /** The questions that are asked now: of others the answer counts no more. */
  readonly gesteld: ReadonlySet<string>;
  /** The first page with a question that was not answered; undefined when all was asked. */
  readonly volgende: Groep | undefined;
  /** The first ten minutes are done. */
  readonly startAf: boolean;
  /** Domains that are talked about. */
  readonly domeinen: readonly Domein[];
  readonly signalen: readonly Signaal[];
  readonly knelpunten: readonly Knelpunt[];
};

/** Goes through the tree once, from its beginning: a question hangs only on earlier pages. */
export const walk = (boom: Boom, antwoorden: Antwoorden, vandaag: Day): Gang => {
  const gesteld = new Set<string>();
  const held = (een: Voorwaarde): boolean => gesteld.has(een.vraag) && holds(een, antwoorden.get(een.vraag), vandaag);
  const ask = (groepen: readonly Groep[]): readonly Groep[] =>
    groepen.flatMap((groep) => {
      const vragen = groep.vragen.filter(({ alleenAls = [] }) => alleenAls.every(held));
      for (const { code } of vragen) gesteld.add(code);
      return vragen.length === 0 ? [] : [{ ...groep, vragen }];
    });
  const isOpen = ({ vragen }: Groep): boolean => vragen.some(({ code }) => !antwoorden.has(code));

  const start = ask(boom.start);
  const gekozen = antwoorden.get(boom.keuzevraag);
  const domeinen = boom.domeinen.filter(
    ({ code, ookAls }) => (Array.isArray(gekozen) && gekozen.includes(code)) || ookAls.some(held),
  );
  const signalen = boom.signalen.filter(({ als }) => als.every(held));
  const bladzijden = [...start, ...domeinen.flatMap(({ groepen }) => ask(groepen))];
  const knelpunten = boom.knelpunten.filter(({ als }) => als.every(held));
  return {
    bladzijden,
    gesteld,
    volgende: bladzijden.find(isOpen),
    startAf: !start.some(isOpen),
    domeinen,
    signalen,
    knelpunten,
  };
};

export const findVraag = (boom: Boom, code: string): Vraag | undefined =>
  vragenVan(boom).find((vraag) => vraag.code === code);

/** The first later day on which something cannot wait any more, as it is known now: the day on which he must leave comes nearer. */
export const nextSignalDay = (boom: Boom, antwoorden: Antwoorden, vandaag: Day): Day | undefined => {
  const nu = new Set(walk(boom, antwoorden, vandaag).signalen.map(({ code }) => code));
  const dagen = boom.signalen
    .filter(({ code }) => !nu.has(code))
    .flatMap(({ code, als }) =>
      als.flatMap(({ vraag, binnenDagen }) => {
        const antwoord = antwoorden.get(vraag);
        const dag = typeof antwoord === 'string' ? parseDay(antwoord) : undefined;
        const dan = dag === undefined || binnenDagen === undefined ? undefined : addDays(dag, -binnenDagen);
        if (dan === undefined || dan <= vandaag) return [];
        return walk(boom, antwoorden, dan).signalen.some((een) => een.code === code) ? [dan] : [];
      }),
    );
  return dagen.sort()[0];
};
