/** Knows how a refusal looks on the wire: problem details (RFC 9457) with a stable code, made in this one place. */
import type { FastifyReply } from 'fastify';
import type { Refusal, RefusalMap } from '../module/module.ts';

export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly titel: string;
  readonly uitleg: string;
  /** Per field what is wrong with it: a JSON pointer and a sentence. */
  readonly velden?: readonly { readonly pad: string; readonly uitleg: string }[];
  /** Seconds until it makes sense to try again. */
  readonly opnieuwNa?: number;
  /** What the refusal carries for a program that reads it. */
  readonly gegevens?: Readonly<Record<string, unknown>>;
};

/** Where the pages about codes stand. */
const foutenPad = '/api/v1/fouten';

export const sendProblem = (reply: FastifyReply, problem: Problem, verzoekId: string): FastifyReply => {
  if (problem.opnieuwNa !== undefined) reply.header('retry-after', problem.opnieuwNa);
  return reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        ...problem.gegevens,
        type: `${foutenPad}/${problem.code}`,
        title: problem.titel,
        status: problem.status,
        detail: problem.uitleg,
        instance: `urn:uuid:${verzoekId}`,
        code: problem.code,
        ...(problem.velden === undefined ? {} : { velden: problem.velden }),
      }),
    );
};

/** What any route can answer, next to its own refusals. */
export const platformProblems = {
  INVOER_ONGELDIG: {
    status: 400,
    titel: 'Er klopt iets niet in wat u invulde',
    uitleg: 'Kijk bij de velden die genoemd zijn. Verbeter ze en probeer het opnieuw.',
  },
  HERHALING_ANDERS: {
    status: 422,
    titel: 'Dezelfde sleutel bij een ander verzoek',
    uitleg: 'Deze Idempotency-Key is al gebruikt bij een verzoek met een andere inhoud. Gebruik een nieuwe sleutel.',
  },
  NIET_AANGEMELD: {
    status: 401,
    titel: 'U bent niet aangemeld',
    uitleg: 'Meld u aan en probeer het opnieuw. Wat u opgeslagen hebt, staat er nog.',
  },
  GEEN_TOEGANG: {
    status: 403,
    titel: 'U hebt geen toegang tot dit onderdeel',
    uitleg: 'Dit onderdeel hoort niet bij uw rol. Denkt u dat dit niet klopt? Vraag het dan de beheerder.',
  },
  HERKOMST_ONBEKEND: {
    status: 403,
    titel: 'Het verzoek komt van een andere website',
    uitleg: 'Ga naar de website van de gemeente en doe het daar opnieuw.',
  },
  NIET_GEVONDEN: {
    status: 404,
    titel: 'Niet gevonden',
    uitleg: 'Dit bestaat niet, of u mag het niet zien. Controleer het adres.',
  },
  GELIJKTIJDIG: {
    status: 409,
    titel: 'Net door iemand anders gewijzigd',
    uitleg:
      'Iemand anders, of een ander venster van uzelf, was net eerder. Haal de gegevens opnieuw op en kijk of uw wijziging nog nodig is.',
  },
  TE_GROOT: {
    status: 413,
    titel: 'Te groot om te ontvangen',
    uitleg:
      'Het bestand of het bericht is te groot. Een document mag hooguit 10 MB zijn. Maak het kleiner of deel het op.',
  },
  SOORT_ONBEKEND: {
    status: 415,
    titel: 'Deze vorm van gegevens nemen wij niet aan',
    uitleg: 'Stuur JSON, of een formulier met bestanden waar dat gevraagd wordt.',
  },
  TE_VAAK: {
    status: 429,
    titel: 'Te veel verzoeken achter elkaar',
    uitleg: 'Wacht een minuut en probeer het dan opnieuw.',
  },
  ONVERWACHT: {
    status: 500,
    titel: 'Er ging bij ons iets mis',
    uitleg:
      'Er is niets gewijzigd. Probeer het later opnieuw. Blijft het misgaan? Geef dan het nummer van dit verzoek door.',
  },
  NIET_BESCHIKBAAR: {
    status: 503,
    titel: 'Even niet beschikbaar',
    uitleg: 'Wij kunnen nu niet bij de gegevens. Er is niets gewijzigd. Probeer het over een halve minuut opnieuw.',
  },
} as const satisfies Record<string, { status: number; titel: string; uitleg: string }>;

export type PlatformCode = keyof typeof platformProblems;

export const platformProblem = (code: PlatformCode, more: Partial<Problem> = {}): Problem => ({
  code,
  ...platformProblems[code],
  ...more,
});

/** A refusal of a module, by the map of its route. A code that is missing there is a bug. */
export const problemOf = (refusals: Readonly<Record<string, unknown>>, refusal: Refusal): Problem => {
  const entry = refusals[refusal.code] as RefusalMap<Refusal>[string] | undefined;
  if (entry === undefined) throw new Error(`the route does not know the refusal ${refusal.code}`);
  const { code, ...gegevens } = refusal as Refusal & Record<string, unknown>;
  const uitleg = typeof entry.uitleg === 'string' ? entry.uitleg : entry.uitleg(refusal);
  return { status: entry.status, code, titel: entry.titel, uitleg, gegevens };
};
