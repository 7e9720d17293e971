/** Knows how a test tells a story through the routes: an answer, a page at a time, and what was said of it to other rooms. */
import type { Actor, Json } from '@samenkracht/platform/module';
import type { Wereld } from './wereld.voorbeelden.ts';

type Vraag = {
  readonly code: string;
  readonly antwoord: {
    readonly versie: number;
    readonly eerder: readonly { readonly tekst: { readonly nl: string } }[];
  } | null;
  readonly bekend: unknown;
};
export type Intakebeeld = {
  readonly bladzijden: readonly { readonly code: string; readonly vragen: readonly Vraag[] }[];
};
export type Antwoorden = Readonly<Record<string, Json>>;

export const vragenIn = ({ bladzijden }: Intakebeeld): readonly Vraag[] => bladzijden.flatMap(({ vragen }) => vragen);
export const vraagIn = (intake: Intakebeeld, code: string): Vraag | undefined =>
  vragenIn(intake).find((een) => een.code === code);

export const intakeactsOf = ({ call, sql }: Pick<Wereld, 'call' | 'sql'>) => {
  const zeg = (wie: Actor, id: string, antwoorden: Antwoorden, versie = 0, pad = '/mijn/intakes') =>
    call(wie, `POST ${pad}/${id}/antwoorden`, {
      body: { antwoorden: Object.entries(antwoorden).map(([vraag, waarde]) => ({ vraag, versie, waarde })) },
    });
  return {
    zeg,
    begin: async (wie: Actor) => (await call(wie, 'POST /mijn/intakes', { body: {} })).body,
    /** Page by page, as the screens do, until nothing of these answers is asked any more. */
    vertel: async (wie: Actor, id: string, antwoorden: Antwoorden) => {
      let { body } = await call(wie, `GET /mijn/intakes/${id}`);
      for (let ronde = 0; ronde < 30; ronde += 1) {
        const open = vragenIn(body).filter(({ code, antwoord }) => antwoord === null && code in antwoorden);
        if (open.length === 0) return body;
        const nu = Object.fromEntries(open.map(({ code }) => [code, antwoorden[code] ?? null]));
        const uitkomst = await zeg(wie, id, nu);
        if (uitkomst.status !== 200) throw new Error(JSON.stringify(uitkomst.body));
        body = uitkomst.body;
      }
      throw new Error('the story does not end');
    },
    events: async (soort: string) =>
      (await sql(`select data from gm0599.platform_gebeurtenis where soort = '${soort}' order by tijdstip`)).map(
        ({ data }) => data as Record<string, unknown>,
      ),
  };
};
