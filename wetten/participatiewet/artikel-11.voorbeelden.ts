/** Knows the examples of art. 11 and 40 Participatiewet. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import { verblijf, woonplaats } from './artikel-11.ts';
import { eenAanvraag, eenAanvrager, eenPartner, eenPersoon } from './bouw.ts';
import type { Aanvragerfeiten } from './feiten.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-11',
  titel: 'Artikel 11 en 40 Participatiewet: wie recht heeft, en bij welke gemeente',
  toelichting:
    'Lid 1 en 2 volgen uit de nationaliteit en het verblijfsrecht. Of het besluit van lid 3 geldt, stelt een mens vast; daarna is de uitkomst zeker. Heeft alleen de partner geen recht, dan blijft het recht van de ander bestaan (lid 4).',
  regels: [verblijf, woonplaats],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'verblijf',
      tekst: `
woont in Nederland | verblijf      | partner | partner heeft recht | uitkomst
ja                 | Nederlander   | geen    | nee                 | voldaan
ja                 | gelijkgesteld | geen    | nee                 | voldaan
nee                | Nederlander   | geen    | nee                 | niet voldaan
ja                 | anders        | geen    | nee                 | niet vast te stellen
ja                 | Nederlander   | anders  | ja                  | niet vast te stellen
ja                 | Nederlander   | anders  | nee                 | voldaan
ja                 | gelijkgesteld bij besluit | geen | nee            | voldaan
ja                 | Unieburger zonder recht   | geen | nee            | niet voldaan
ja                 | geen rechtmatig verblijf  | geen | nee            | niet voldaan
ja                 | Nederlander   | geen rechtmatig verblijf | ja | niet vast te stellen
ja                 | Nederlander   | geen rechtmatig verblijf | nee | voldaan
`,
      reken: (cel) => {
        const aanvrager = (naam: string): Aanvragerfeiten => ({
          ...eenAanvrager,
          verblijf: cel(naam) as Aanvragerfeiten['verblijf'],
        });
        const partner =
          cel('partner') === 'geen'
            ? null
            : {
                ...eenPartner(day('1986-01-01'), { heeftRecht: jaNee(cel('partner heeft recht')) }),
                ...aanvrager('partner'),
              };
        const f = eenAanvraag(month('2026-11'), testkader(), {
          belanghebbende: {
            ...eenPersoon(day('1985-06-15')),
            ...aanvrager('verblijf'),
            woontInNederland: jaNee(cel('woont in Nederland')),
          },
          partner,
        });
        return { uitkomst: verblijf(f).uitkomst };
      },
    },
    {
      naam: 'woonplaats',
      tekst: `
woont in de gemeente | uitkomst
ja                   | voldaan
nee                  | niet voldaan
`,
      reken: (cel) => ({
        uitkomst: woonplaats(
          eenAanvraag(month('2026-11'), testkader(), { woontInGemeente: jaNee(cel('woont in de gemeente')) }),
        ).uitkomst,
      }),
    },
  ],
  nietGedekt: [
    { artikel: '11', wat: 'lid 3: de inhoud van het besluit dat vreemdelingen gelijkstelt: die tekst is niet gezien' },
  ],
};
