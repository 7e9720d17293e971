/** Knows the examples of art. 34b Participatiewet. */
import { day, ZERO } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, type Cellen, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { type Bufferfeiten, bufferbudget, bufferinzet } from './artikel-34b.ts';
import { betalingAan } from './artikel-45-betaling.ts';

const weging = (cel: string) => ({ keuze: jaNee(cel) ? ('ja' as const) : ('nee' as const), motivering: 'voorbeeld' });

const feiten = (cel: Cellen): Bufferfeiten => ({
  kader: testkader(),
  op: day(cel('op')),
  werktMetBijstand: jaNee(cel('werk')),
  instabiel: weging(cel('instabiel')),
  draagtBij: weging(cel('draagt bij')),
  gebruiktDitJaar: euro(cel('gebruikt')),
  nodig: euro(cel('nodig')),
});

const voorbeeldfeiten: Bufferfeiten = {
  kader: testkader(),
  op: day('2027-03-01'),
  werktMetBijstand: true,
  instabiel: weging('ja'),
  draagtBij: weging('ja'),
  gebruiktDitJaar: euro('600,00'),
  nodig: euro('500,00'),
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-34b',
  titel: 'Artikel 34b Participatiewet: bufferbudget vanaf 2027',
  toelichting:
    'Vanaf 1 januari 2027. Het college zet het budget ambtshalve in: voor een betaling, of om te veel betaalde bijstand door inkomen uit arbeid te vereffenen. Of het inkomen instabiel is en of het budget helpt, weegt het college. Het bedrag is de grondtekst.',
  regels: [bufferinzet],
  tabellen: [bufferbudget],
  openTermen: [],
  nietGedekt: [
    {
      artikel: '34b lid 1',
      wat: 'Of het maximum per persoon of per gezin geldt; de teller van wie het budget krijgt wordt opgegeven.',
    },
  ],
  proeven: () => [verklaar(bufferinzet, voorbeeldfeiten).uitleg],
  voorbeelden: [
    {
      naam: 'wat kan worden ingezet',
      tekst: `
op         | werk | instabiel | draagt bij | gebruikt | nodig    | inzet
2027-03-01 | ja   | ja        | ja         |     0,00 |   250,00 |   250,00
2027-03-01 | ja   | ja        | ja         |     0,00 | 1.000,00 | 1.000,00
2027-03-01 | ja   | ja        | ja         |     0,00 | 1.000,01 | 1.000,00
2027-03-01 | ja   | ja        | ja         |   600,00 |   500,00 |   400,00
2027-03-01 | ja   | ja        | ja         | 1.000,00 |   500,00 |     0,00
2027-03-01 | nee  | ja        | ja         |     0,00 |   500,00 |     0,00
2027-03-01 | ja   | nee       | ja         |     0,00 |   500,00 |     0,00
2027-03-01 | ja   | ja        | nee        |     0,00 |   500,00 |     0,00
2026-12-31 | ja   | ja        | ja         |     0,00 |   500,00 |     0,00
2028-01-01 | ja   | ja        | ja         |     0,00 |   500,00 | gat
`,
      reken: (cel) => ({ inzet: bedragcel(bufferinzet(feiten(cel))) }),
    },
    {
      naam: 'de betaling aan een paar (lid 3 met artikel 45 lid 4), als het budget nog alles heeft',
      tekst: `
nodig    | beiden recht | op verzoek aan  | belanghebbende | partner
  250,01 | ja           | geen            |         125,01 |  125,00
  250,01 | ja           | partner         |           0,00 |  250,01
  250,01 | ja           | belanghebbende  |         250,01 |    0,00
  250,01 | nee          | geen            |         250,01 |    0,00
1.000,01 | ja           | geen            |         500,00 |  500,00
`,
      reken: (cel) => {
        const opVerzoek = cel('op verzoek aan');
        const inzet = bufferinzet({ ...voorbeeldfeiten, gebruiktDitJaar: ZERO, nodig: euro(cel('nodig')) });
        const deel = betalingAan({
          uitTeBetalen: inzet,
          beidenRecht: jaNee(cel('beiden recht')),
          opVerzoekAan: opVerzoek === 'partner' || opVerzoek === 'belanghebbende' ? opVerzoek : null,
        });
        return { belanghebbende: bedragcel(deel.belanghebbende), partner: bedragcel(deel.partner) };
      },
    },
  ],
};
