/** Knows the examples of Awb 4:114 to 4:122. */
import { day, ZERO } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee } from '@samenkracht/testing/law';
import { type Dwangbevelfeiten, dwangbevelbedragen, magDwangbevel } from './artikel-4-114.ts';

const feiten = (anders: Partial<Dwangbevelfeiten>): Dwangbevelfeiten => ({
  bevoegd: true,
  naAanmaning: day('2026-04-28'),
  hoofdsom: euro('300'),
  aanmaningsvergoeding: ZERO,
  rente: ZERO,
  renteVanaf: day('2026-04-14'),
  verjaard: false,
  op: day('2026-04-29'),
  ...anders,
});

export const bladzijde: Bladzijde = {
  bestand: 'artikel-4-114',
  titel: 'Artikel 4:114 tot en met 4:122 Awb: het dwangbevel',
  toelichting:
    'Een dwangbevel mag alleen als een wet dat zegt (voor bijstand: artikel 60 lid 2 Participatiewet), na een aanmaning waarvan de twee weken voorbij zijn, zolang de schuld niet is verjaard. Het noemt de hoofdsom, het besluit, de vergoeding voor de aanmaning, de rente met haar eerste dag en de kosten.',
  regels: [magDwangbevel, dwangbevelbedragen],
  tabellen: [],
  openTermen: [],
  nietGedekt: [
    { artikel: '4:117 lid 2', wat: 'een dwangbevel zonder aanmaning: de Participatiewet kent het niet' },
    {
      artikel: '4:120',
      wat: 'de kosten van het dwangbevel en van de deurwaarder: de tarieven staan niet in onze bronnen',
    },
    { artikel: '4:121, 4:123 en 4:124', wat: 'tenuitvoerlegging, betekening en bevoegdheden uit het privaatrecht' },
  ],
  proeven: () => [verklaar(magDwangbevel, feiten({})).uitleg],
  voorbeelden: [
    {
      naam: 'wanneer het mag',
      tekst: `
bevoegd | na aanmaning | hoofdsom | vergoeding | verjaard | op         | uitkomst
ja      | 2026-04-28   | 300,00   | 0,00       | nee      | 2026-04-28 | aanmaning loopt nog
ja      | 2026-04-28   | 300,00   | 0,00       | nee      | 2026-04-29 | mag
ja      | 2026-04-28   |   0,01   | 0,00       | nee      | 2026-04-29 | mag
ja      | 2026-04-28   |   0,00   | 0,00       | nee      | 2026-04-29 | niets open
ja      | 2026-04-28   |   0,00   | 9,00       | nee      | 2026-04-29 | mag
ja      | geen         | 300,00   | 0,00       | nee      | 2026-04-29 | niet aangemaand
ja      | 2026-04-28   | 300,00   | 9,00       | ja       | 2031-04-29 | verjaard
nee     | 2026-04-28   | 300,00   | 9,00       | nee      | 2026-04-29 | geen bevoegdheid
`,
      reken: (cel) => ({
        uitkomst: magDwangbevel(
          feiten({
            bevoegd: jaNee(cel('bevoegd')),
            naAanmaning: cel('na aanmaning') === 'geen' ? null : day(cel('na aanmaning')),
            hoofdsom: euro(cel('hoofdsom')),
            aanmaningsvergoeding: euro(cel('vergoeding')),
            verjaard: jaNee(cel('verjaard')),
            op: day(cel('op')),
          }),
        ),
      }),
    },
    {
      naam: 'de bedragen',
      tekst: `
hoofdsom | vergoeding | rente | totaal
300,00   | 9,00       | 20,01 | 329,01
  0,01   | 0,00       |  0,00 |   0,01
`,
      reken: (cel) => ({
        totaal: bedragcel(
          dwangbevelbedragen(
            feiten({
              hoofdsom: euro(cel('hoofdsom')),
              aanmaningsvergoeding: euro(cel('vergoeding')),
              rente: euro(cel('rente')),
            }),
          ).totaal,
        ),
      }),
    },
  ],
};
