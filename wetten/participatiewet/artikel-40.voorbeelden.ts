/** Knows the examples of art. 40 lid 2 to 5 Participatiewet. */
import { day } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee, testkader } from '@samenkracht/testing/law';
import { type Adresfeiten, adresopschorting } from './artikel-40.ts';

const afwijkend: Adresfeiten = {
  kader: testkader(),
  adresWijktAf: true,
  zonderGevolg: false,
  nietVerwijtbaarOfDringend: { keuze: 'nee', motivering: '' },
  tijdelijkEldersVoorMantelzorg: false,
  opgeschortVanaf: day('2026-10-01'),
  uiterlijk: day('2026-10-15'),
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-40',
  titel: 'Artikel 40 Participatiewet: een ander adres dan in de BRP',
  toelichting:
    'Wijkt het adres af, dan schort het college de betaling op. Het college stelt een termijn om het adres te wijzigen. Wijkt het daarna nog af, dan wordt het besluit herzien of ingetrokken vanaf de eerste dag van de opschorting. Sinds 2026 is er geen opschorting voor wie tijdelijk elders woont om mantelzorg te geven. Lid 1 staat bij artikel 11.',
  regels: [adresopschorting],
  tabellen: [],
  openTermen: [],
  voorbeelden: [
    {
      naam: 'opgeschort op 1 oktober 2026, termijn tot en met 15 oktober',
      tekst: `
wijkt af | zonder gevolg | verwijtbaar | mantelzorg | op         | gevolg
nee      | nee           | ja          | nee        | 2026-10-01 | geen
ja       | nee           | ja          | nee        | 2026-10-01 | opschorten
ja       | nee           | ja          | nee        | 2026-10-15 | opschorten
ja       | nee           | ja          | nee        | 2026-10-16 | herzien of intrekken
ja       | ja            | ja          | nee        | 2026-10-16 | geen
ja       | nee           | nee         | nee        | 2026-10-16 | geen
ja       | nee           | ja          | ja         | 2026-01-01 | geen
ja       | nee           | ja          | ja         | 2025-12-31 | opschorten
`,
      reken: (cel) => {
        const f: Adresfeiten = {
          ...afwijkend,
          adresWijktAf: jaNee(cel('wijkt af')),
          zonderGevolg: jaNee(cel('zonder gevolg')),
          nietVerwijtbaarOfDringend: { keuze: jaNee(cel('verwijtbaar')) ? 'nee' : 'ja', motivering: '' },
          tijdelijkEldersVoorMantelzorg: jaNee(cel('mantelzorg')),
        };
        return { gevolg: adresopschorting(f, day(cel('op'))).gevolg };
      },
    },
  ],
  nietGedekt: [
    { artikel: '40', wat: 'lid 1, tweede zin: de gemeente die een besluit aanwijst voor wie geen adres heeft' },
  ],
  proeven: () => [verklaar((f: Adresfeiten) => adresopschorting(f, day('2026-10-16')), afwijkend).uitleg],
};
