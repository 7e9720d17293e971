/** Knows the examples of art. 2.1.4a Wmo 2015 and art. 3.5, 3.6 and 3.8 of its Uitvoeringsbesluit. */
import { day, month } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { abonnementstarief } from './artikel-2-1-4a.bedragen.ts';
import {
  type Bijdragefeiten,
  bijdrageperiode,
  eigenBijdrage,
  isVrijgesteld,
  redenGeenBijdrage,
} from './artikel-2-1-4a.ts';
import { eersteMaandHerzien, eersteMaandInnen } from './besluit-3-5.ts';

const feiten = (anders: Partial<Bijdragefeiten>): Bijdragefeiten => ({
  kader: testkader(),
  geboren: day('1960-05-05'),
  echtgenootGeboren: null,
  voorziening: 'anders',
  anderebijdrage: false,
  nachtenOpvang: 0,
  lagerTarief: null,
  afzien: { keuze: 'nee', motivering: 'geen reden om af te zien' },
  ...anders,
});

const voorzieningen: Readonly<Record<string, Bijdragefeiten['voorziening']>> = {
  rolstoel: 'rolstoel',
  woningaanpassing: 'woningaanpassing',
  anders: 'anders',
};
const keuzes: Readonly<Record<string, Bijdragefeiten['afzien']['keuze']>> = {
  nee: 'nee',
  betalen: 'geen betalingscapaciteit',
  aanpak: 'schade aan een integrale aanpak',
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-2-1-4a',
  titel: 'Artikel 2.1.4a Wmo 2015 en artikel 3.5, 3.6 en 3.8 Uitvoeringsbesluit: het abonnementstarief',
  toelichting:
    'Een inwoner betaalt een vast bedrag per maand, hoeveel hulp hij ook krijgt; in 2019 was dat per vier weken. Het CAK int het. Innen kan tot twaalf maanden terug, herzien tot zesendertig maanden. De gemeente mag minder vragen.',
  regels: [isVrijgesteld, eigenBijdrage],
  tabellen: [abonnementstarief],
  openTermen: [],
  nietGedekt: [
    { artikel: '2.1.4', wat: 'bijdragen voor algemene voorzieningen die onder de verordening vallen' },
    {
      artikel: '2.1.4a',
      wat: 'dat de bijdrage nooit hoger is dan de kostprijs; de bijdrage voor beschermd wonen en opvang',
    },
    {
      artikel: '3.8 lid 1 en 2',
      wat: 'vervoer met een eigen tarief, en nihil bij een laag inkomen door de verordening',
    },
    { artikel: '3.5 lid 7 en 3.6 lid 4-6', wat: 'korter innen of langer teruggeven door een fout van de uitvoering' },
  ],
  proeven: () => [verklaar((f: Bijdragefeiten) => eigenBijdrage(f, day('2026-05-01')), feiten({})).uitleg],
  voorbeelden: [
    {
      naam: 'per periode',
      tekst: `
op         | periode    | lager tarief | bijdrage
2018-12-31 | vier weken | geen         | gat
2019-01-01 | vier weken | geen         | 17,50
2019-12-31 | vier weken | geen         | 17,50
2020-01-01 | maand      | geen         | 19,00
2020-03-31 | maand      | geen         | 19,00
2020-04-01 | maand      | geen         |  0,00
2020-05-31 | maand      | geen         |  0,00
2020-06-01 | maand      | geen         | 19,00
2023-12-31 | maand      | geen         | 19,00
2024-01-01 | maand      | geen         | 20,60
2025-01-01 | maand      | geen         | 21,00
2026-01-01 | maand      | geen         | 21,80
2026-05-01 | maand      | 10,00        | 10,00
2026-05-01 | maand      | 25,00        | 21,80
2027-01-01 | maand      | geen         | gat
`,
      reken: (cel) => {
        const op = day(cel('op'));
        const f = feiten({ lagerTarief: cel('lager tarief') === 'geen' ? null : euro(cel('lager tarief')) });
        return { bijdrage: bedragcel(eigenBijdrage(f, op)), periode: bijdrageperiode(op) };
      },
    },
    {
      naam: 'wie niets betaalt, in mei 2026',
      tekst: `
geboren    | echtgenoot | voorziening      | andere | nachten | afzien  | reden                                          | bijdrage
1960-05-05 | geen       | anders           | nee    | 0       | nee     | geen                                           | 21,80
1960-05-05 | geen       | rolstoel         | nee    | 0       | nee     | een rolstoel                                   |  0,00
2008-05-02 | geen       | anders           | nee    | 0       | nee     | jonger dan 18                                  |  0,00
2008-05-01 | geen       | anders           | nee    | 0       | nee     | geen                                           | 21,80
2015-05-01 | geen       | woningaanpassing | nee    | 0       | nee     | geen                                           | 21,80
1960-05-05 | geen       | anders           | ja     | 0       | nee     | al een bijdrage voor de Wlz of beschermd wonen |  0,00
1960-05-05 | geen       | anders           | nee    | 1       | nee     | geen                                           | 21,80
1960-05-05 | geen       | anders           | nee    | 2       | nee     | twee of meer nachten in de opvang              |  0,00
1950-05-05 | 1975-01-01 | anders           | nee    | 0       | nee     | gehuwd, en niet beiden de AOW-leeftijd         |  0,00
1975-05-05 | 1950-01-01 | anders           | nee    | 0       | nee     | gehuwd, en niet beiden de AOW-leeftijd         |  0,00
1950-05-05 | 1951-01-01 | anders           | nee    | 0       | nee     | geen                                           | 21,80
1950-05-05 | 1959-05-01 | anders           | nee    | 0       | nee     | geen                                           | 21,80
1950-05-05 | 1959-05-02 | anders           | nee    | 0       | nee     | gehuwd, en niet beiden de AOW-leeftijd         |  0,00
1960-05-05 | geen       | anders           | nee    | 0       | betalen | geen betalingscapaciteit                       |  0,00
1960-05-05 | geen       | anders           | nee    | 0       | aanpak  | schade aan een integrale aanpak                |  0,00
`,
      reken: (cel) => {
        const op = day('2026-05-01');
        const f = feiten({
          geboren: day(cel('geboren')),
          echtgenootGeboren: cel('echtgenoot') === 'geen' ? null : day(cel('echtgenoot')),
          voorziening: voorzieningen[cel('voorziening')] ?? 'anders',
          anderebijdrage: jaNee(cel('andere')),
          nachtenOpvang: Number(cel('nachten')),
          afzien: { keuze: keuzes[cel('afzien')] ?? 'nee', motivering: 'gesprek aan tafel' },
        });
        return { bijdrage: bedragcel(eigenBijdrage(f, op)), reden: redenGeenBijdrage(f, op) ?? 'geen' };
      },
    },
    {
      naam: 'terug in de tijd',
      tekst: `
nu      | innen vanaf | herzien vanaf
2026-11 | 2025-11     | 2023-11
2026-01 | 2025-01     | 2023-01
`,
      reken: (cel) => ({
        'innen vanaf': eersteMaandInnen(month(cel('nu'))),
        'herzien vanaf': eersteMaandHerzien(month(cel('nu'))),
      }),
    },
  ],
};
