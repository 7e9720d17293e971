/** Knows the stage of objections: the people of the sample city, who handles one and who decides, and the acts that come back in each test. */
import { betaalinstellingen } from '@samenkracht/betaling';
import { bezwaarModule } from '@samenkracht/bezwaar';
import { day, gemeenteCode, parseIban } from '@samenkracht/core';
import type { Actor } from '@samenkracht/platform/module';
import { expect } from 'vitest';
import { besluitactsOf } from './besluitacts.voorbeelden.ts';
import { openWereld, type Wereld } from './wereld.voorbeelden.ts';

const medewerker = (id: string, naam: string, rol: 'consulent' | 'toetser'): Actor => ({
  id,
  soort: 'medewerker',
  naam,
  rollen: [rol],
  gemeente: gemeenteCode('0599'),
});
export const sanne = medewerker('sanne', 'Sanne Smit', 'consulent');
export const omar = medewerker('omar', 'Omar Haddad', 'toetser');

export type Sleutel = Parameters<Wereld['inwoner']>[0];

/** A part of a decision on an objection that gives in. */
export const onderdeel = (wijzigingen: readonly object[], anders: object = {}) => ({
  onderdelen: [
    {
      onderdeel: 'Wie er bij u woont',
      uitkomst: 'gegrond',
      gevolg: 'herroepen',
      motivering: 'Uw broer staat op een ander adres ingeschreven.',
      wijzigingen,
      ...anders,
    },
  ],
});

const storePayer = async (wereld: Wereld): Promise<void> => {
  const iban = parseIban('NL91ABNA0417164300');
  if (iban === undefined) throw new Error('not an iban');
  const instelling = { naam: 'Gemeente Rotterdam', iban, betaaldag: 25, verschuiving: 'volgende' } as const;
  await wereld.db.scope((scope) => betaalinstellingen.store(scope, { vanaf: day('2017-01-01'), ...instelling }));
};

export type Bezwaartoneel = Awaited<ReturnType<typeof openBezwaartoneel>>;

export const openBezwaartoneel = async () => {
  const wereld = await openWereld([bezwaarModule], [sanne, omar]);
  await storePayer(wereld);
  const staf = (wie: Actor, pad: string, body?: object) =>
    wereld.call(wie, pad as `POST /${string}`, body === undefined ? {} : { body });
  return {
    wereld,
    doe: besluitactsOf(wereld),
    staf,
    titels: async (wie: Sleutel): Promise<string[]> => {
      await wereld.db.runJobs();
      const { berichten } = (await wereld.call(wereld.inwoner(wie), 'GET /mijn/berichten')).body;
      return berichten.map(({ titel }: { titel: string }) => titel);
    },
    /** Handled, without a hearing because all is given in, proposed by one and decided by another. */
    beslis: async (id: string, voorstel: object) => {
      expect((await staf(sanne, `POST /bezwaren/${id}/behandeling`)).status).toBe(200);
      const afgezien = { grond: 'e', toelichting: 'Zij krijgt in alles gelijk.' };
      expect((await staf(sanne, `POST /bezwaren/${id}/afzien-van-horen`, afgezien)).status).toBe(200);
      const voorgelegd = await staf(sanne, `POST /bezwaren/${id}/voorstel`, voorstel);
      expect(voorgelegd.status, JSON.stringify(voorgelegd.body)).toBe(201);
      const genomen = await staf(omar, `POST /bezwaren/${id}/beslissing`);
      expect(genomen.status, JSON.stringify(genomen.body)).toBe(200);
      await wereld.db.runJobs();
      return genomen.body;
    },
  };
};
