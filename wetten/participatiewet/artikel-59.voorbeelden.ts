/** Knows the examples of art. 59 Participatiewet. */
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, jaNee } from '@samenkracht/testing/law';
import { aansprakelijk } from './artikel-59.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-59',
  titel: 'Artikel 59 Participatiewet: terugvordering van gezinsleden',
  toelichting: 'Bijstand aan een gezin kan van elk gezinslid helemaal worden teruggevorderd (lid 4).',
  regels: [aansprakelijk],
  tabellen: [],
  openTermen: [],
  nietGedekt: [{ artikel: '61-62i', wat: 'Verhaal op wie onderhoud moet betalen.' }],
  proeven: () => [
    verklaar(aansprakelijk, {
      aanGezin: false,
      hadGezinsbijstandMoetenZijn: true,
      inlichtingenplichtGeschonden: true,
    }).uitleg,
  ],
  voorbeelden: [
    {
      naam: 'van wie',
      tekst: `
aan gezin | had gezinsbijstand moeten zijn | plicht geschonden | van wie
ja        | nee                            | nee               | alle gezinsleden
ja        | nee                            | ja                | alle gezinsleden
nee       | ja                             | ja                | ook de partner
nee       | ja                             | nee               | alleen de ontvanger
nee       | nee                            | ja                | alleen de ontvanger
`,
      reken: (cel) => ({
        'van wie': aansprakelijk({
          aanGezin: jaNee(cel('aan gezin')),
          hadGezinsbijstandMoetenZijn: jaNee(cel('had gezinsbijstand moeten zijn')),
          inlichtingenplichtGeschonden: jaNee(cel('plicht geschonden')),
        }),
      }),
    },
  ],
};
