/** Knows what a municipality defines itself for a perspective, from a day on, and refuses what contradicts itself, with its place. */
import type { Groepen } from './groep.ts';

/** Occupations that are asked most here, with where that was found. */
export type GevraagdeBeroepen = {
  readonly soort: 'gevraagde beroepen';
  readonly beroepen: readonly { readonly beroepId: string; readonly naam: string; readonly vacatures: number | null }[];
};

/** What one does as a volunteer or at home, and the skills of ESCO that one may have from it. */
export type Activiteiten = {
  readonly soort: 'activiteiten';
  readonly activiteiten: readonly {
    readonly code: string;
    readonly bij: 'vrijwilligerswerk' | 'thuis';
    readonly naam: string;
    readonly vaardigheden: readonly string[];
  }[];
};

/** Small certificates that together are something bigger (row 33). */
export type Kwalificaties = {
  readonly soort: 'kwalificaties';
  readonly kwalificaties: readonly {
    readonly code: string;
    readonly naam: string;
    readonly onderdelen: readonly { readonly code: string; readonly naam: string }[];
  }[];
};

export type Perspectiefdefinitie = Groepen | GevraagdeBeroepen | Activiteiten | Kwalificaties;
export const definitiesoorten = ['groepen', 'gevraagde beroepen', 'activiteiten', 'kwalificaties'] as const;
export type Definitiesoort = Perspectiefdefinitie['soort'];

/** What is wrong, and where: `/groepen/3/plichten/sollicitatiesPerWeek`. */
export type Keuringsfout = { readonly plek: string; readonly melding: string };

const doubles = (plek: string, codes: readonly string[]): readonly Keuringsfout[] =>
  codes.flatMap((code, at) =>
    codes.indexOf(code) < at ? [{ plek: `${plek}/${at}`, melding: 'dit staat er al eerder in' }] : [],
  );

const inspectGroepen = ({ groepen }: Groepen): readonly Keuringsfout[] =>
  groepen.flatMap(({ soort, plichten }, at) =>
    soort === 'geen werkperspectief' && plichten.sollicitatiesPerWeek !== null
      ? [
          {
            plek: `/groepen/${at}/plichten/sollicitatiesPerWeek`,
            melding: 'wie geen werkperspectief heeft, krijgt geen aantal sollicitaties',
          },
        ]
      : [],
  );

const inspectUitVerhaal = ({ feiten }: Groepen): readonly Keuringsfout[] =>
  feiten.flatMap(({ aard, opties, uitVerhaal = [] }, at) =>
    uitVerhaal.flatMap(({ waarde }, nummer) => {
      const plek = `/feiten/${at}/uitVerhaal/${nummer}`;
      if (aard === 'mening') return [{ plek, melding: 'een mening beslist niets' }];
      return opties.some((optie) => optie.waarde === waarde)
        ? []
        : [{ plek: `${plek}/waarde`, melding: 'dit antwoord bestaat niet bij dit feit' }];
    }),
  );

const inspectVoorwaarde = (
  { feiten }: Groepen,
  plek: string,
  { feit, is }: Groepen['regels'][number]['als'][number],
): readonly Keuringsfout[] => {
  const bekend = feiten.find(({ code }) => code === feit);
  if (bekend === undefined) return [{ plek: `${plek}/feit`, melding: 'dit feit staat niet bij de feiten' }];
  if (bekend.aard === 'mening') return [{ plek: `${plek}/feit`, melding: 'een mening beslist niets' }];
  const mogelijk = bekend.opties.map(({ waarde }) => waarde);
  return is.flatMap((waarde, at) =>
    mogelijk.includes(waarde) ? [] : [{ plek: `${plek}/is/${at}`, melding: 'dit antwoord bestaat niet bij dit feit' }],
  );
};

const inspectRegels = (definitie: Groepen): readonly Keuringsfout[] => {
  const codes = definitie.groepen.map(({ code }) => code);
  return definitie.regels.flatMap(({ groep, als }, at) => [
    ...(codes.includes(groep) ? [] : [{ plek: `/regels/${at}/groep`, melding: 'deze groep bestaat niet' }]),
    ...doubles(
      `/regels/${at}/als`,
      als.map(({ feit }) => feit),
    ),
    ...als.flatMap((een, nummer) => inspectVoorwaarde(definitie, `/regels/${at}/als/${nummer}`, een)),
    // what always holds leaves nothing for the rules after it
    ...(als.length === 0 && at < definitie.regels.length - 1
      ? [{ plek: `/regels/${at}/als`, melding: 'deze regel geldt altijd: de regels erna gelden nooit' }]
      : []),
  ]);
};

/** All that is wrong with a definition of the right form; nothing is wrong with an empty list. */
export const inspectPerspectiefdefinitie = (definitie: Perspectiefdefinitie): readonly Keuringsfout[] => {
  switch (definitie.soort) {
    case 'groepen':
      return [
        ...doubles(
          '/groepen',
          definitie.groepen.map(({ code }) => code),
        ),
        ...doubles(
          '/feiten',
          definitie.feiten.map(({ code }) => code),
        ),
        ...inspectGroepen(definitie),
        ...inspectUitVerhaal(definitie),
        ...inspectRegels(definitie),
      ];
    case 'gevraagde beroepen':
      return doubles(
        '/beroepen',
        definitie.beroepen.map(({ beroepId }) => beroepId),
      );
    case 'activiteiten':
      return doubles(
        '/activiteiten',
        definitie.activiteiten.map(({ code }) => code),
      );
    case 'kwalificaties':
      return [
        ...doubles(
          '/kwalificaties',
          definitie.kwalificaties.map(({ code }) => code),
        ),
        ...definitie.kwalificaties.flatMap(({ onderdelen }, at) =>
          doubles(
            `/kwalificaties/${at}/onderdelen`,
            onderdelen.map(({ code }) => code),
          ),
        ),
      ];
  }
};

export type Opgeteld = {
  readonly code: string;
  readonly naam: string;
  readonly behaald: readonly string[];
  readonly nog: readonly string[];
};

/** Of each qualification that somebody has a part of: which parts he has, and which not yet. Whether it is awarded is for the school. */
export const addUp = (
  { kwalificaties }: Kwalificaties,
  behaald: readonly { readonly kwalificatie: string | undefined; readonly onderdeel: string | undefined }[],
): readonly Opgeteld[] =>
  kwalificaties.flatMap(({ code, naam, onderdelen }) => {
    const van = new Set(behaald.flatMap((een) => (een.kwalificatie === code ? [een.onderdeel] : [])));
    const [wel, niet] = [true, false].map((heeft) =>
      onderdelen.filter((onderdeel) => van.has(onderdeel.code) === heeft).map((onderdeel) => onderdeel.naam),
    );
    return wel === undefined || niet === undefined || wel.length === 0 ? [] : [{ code, naam, behaald: wel, nog: niet }];
  });
