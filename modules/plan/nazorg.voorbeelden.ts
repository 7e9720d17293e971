/** Knows what the tests of care after the benefit tell a world: that benefits end and begin, and what somebody then sees. */
import { publishMany } from '@samenkracht/platform/db';
import type { Actor } from '@samenkracht/platform/module';
import { selma, type Wereld } from './wereld.voorbeelden.ts';

export const uuid = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;
const uitkering = uuid(1);

export const van = (wie: Actor) => `/personen/${wie.persoonId}`;

export const nazorgIn = (wereld: Wereld) => {
  const meld = async (soort: string, ...data: readonly Readonly<Record<string, string | string[]>>[]) => {
    await wereld.db.scope((scope) =>
      publishMany(
        scope,
        soort,
        data.map((een) => ({ onderwerp: String(een['uitkeringId'] ?? uitkering), data: een })),
      ),
    );
    await wereld.db.runJobs();
  };
  return {
    meld,
    eindigt: (wie: Actor, einde: string, reden = 'werk', uitkeringId = uitkering) =>
      meld('UitkeringBeeindigd', { persoonId: wie.persoonId ?? '', uitkeringId, einde, reden }),
    begint: (wie: Actor, ingangsdatum: string, soort = 'UitkeringBegonnen', uitkeringId = uuid(2)) =>
      meld(soort, { persoonId: wie.persoonId ?? '', uitkeringId, ingangsdatum }),
    mijn: async (wie: Actor) => (await wereld.call(wie, 'GET /mijn/nazorg')).body,
    /** What waits for his coach. */
    open: async (wie: Actor): Promise<readonly string[]> => {
      const { taken } = (await wereld.call(selma, `GET ${van(wie)}/afspraken`)).body;
      return taken
        .filter(({ gedaan }: { gedaan: unknown }) => gedaan === null)
        .map(({ tekst }: { tekst: string }) => tekst);
    },
    lijn: async (wie: Actor): Promise<readonly string[]> => {
      await wereld.db.runJobs();
      const { body } = await wereld.call(wie, 'GET /mijn/lijn');
      return body.regels.map(({ soort }: { soort: string }) => soort);
    },
  };
};
