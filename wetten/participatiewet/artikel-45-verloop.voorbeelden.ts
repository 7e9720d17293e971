/** Knows the examples of art. 45 Participatiewet for a household that changes within the month. */
import { addDays, cents, type Day, day, month, monthOf } from '@samenkracht/core';
import { verklaar } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { betalingAan, vaststellingsdeel } from './artikel-45-betaling.ts';
import { betalingInMaand, huishoudmaand, type Verloopuitkomst } from './artikel-45-verloop.ts';
import { eenKind, eenLoon, eenMaand, eenMedebewoner, eenPartner, eenPersoon } from './bouw.ts';
import { verloopVan } from './bouw-verloop.ts';
import type { Maandverloop } from './huishoudverloop.ts';

const november = verloopVan(eenMaand(month('2026-11'), testkader()));
const dagOf = (cel: string): Day | null => (cel === '-' ? null : day(cel));

const stukken = ({ stukken: alle }: Verloopuitkomst): string =>
  alle.map(({ dagen, norm }) => `${dagen} x ${bedragcel(norm)}`).join(' + ');
const cellen = (uitkomst: Verloopuitkomst) => ({ stukken: stukken(uitkomst), norm: bedragcel(uitkomst.norm) });

/** Someone of forty with a partner of forty, a child of six or a housemate, each from and until a day. */
const gezin = (soort: string, vanaf: string, tot: string): Partial<Maandverloop> => {
  const tijdvak = { kenmerk: 'een', vanaf: day(vanaf), tot: dagOf(tot) };
  switch (soort) {
    case 'partner':
      return { partners: [{ ...eenPartner(day('1986-01-01')), ...tijdvak }] };
    case 'partner zonder recht':
      return { partners: [{ ...eenPartner(day('1986-01-01'), { heeftRecht: false }), ...tijdvak }] };
    case 'medebewoner':
      return { medebewoners: [{ ...eenMedebewoner(day('1980-01-01')), ...tijdvak }] };
    case 'jonge medebewoner':
      return { medebewoners: [{ ...eenMedebewoner(day('2004-01-01')), ...tijdvak }] };
    case 'medebewoner die 27 wordt op de 16e':
      return { medebewoners: [{ ...eenMedebewoner(day('1999-11-16')), ...tijdvak }] };
    case 'partner naar een inrichting':
      return {
        partners: [{ ...eenPartner(day('1986-01-01')), ...tijdvak, vanaf: day('2026-01-01'), tot: null }],
        inrichting: [{ wie: 'een', vanaf: day(vanaf), tot: dagOf(tot) }],
      };
    case 'twee partners na elkaar':
      return {
        partners: [
          { ...eenPartner(day('1986-01-01')), ...tijdvak, vanaf: day('2026-11-01'), tot: day(vanaf) },
          { ...eenPartner(day('1988-01-01')), ...tijdvak, kenmerk: 'twee' },
        ],
      };
    case 'student die stopt met school': {
      const student = eenMedebewoner(day('1996-01-01'), {
        onderwijs: 'studiefinanciering',
        leeftijdPastBijOnderwijs: true,
      });
      return {
        medebewoners: [
          { ...student, ...tijdvak, vanaf: day('2026-01-01'), tot: day(vanaf) },
          { ...student, onderwijs: 'geen', ...tijdvak },
        ],
      };
    }
    case 'inrichting':
      return { inrichting: [{ wie: 'belanghebbende', vanaf: day(vanaf), tot: dagOf(tot) }] };
    case 'mantelzorg elders, met medebewoner':
      return {
        medebewoners: [{ ...eenMedebewoner(day('1980-01-01')), ...tijdvak, vanaf: day('2026-01-01'), tot: null }],
        eldersVoorMantelzorg: [{ vanaf: day(vanaf), tot: dagOf(tot) }],
      };
    case 'geen recht':
      return { zonderRecht: [{ vanaf: day(vanaf), tot: dagOf(tot), reden: 'te lang in het buitenland' }] };
    default:
      return { kinderen: [{ ...eenKind(day('2020-05-06')), ...tijdvak }] };
  }
};

const wieKomt: Bladzijde['voorbeelden'][number] = {
  naam: 'wie komt en gaat in november 2026, bij een alleenstaande van 40',
  tekst: `
wie                                | vanaf      | tot        | stukken                   | norm
niemand                            | 2026-11-01 | 2026-11-01 | 30 x 1.419,46             | 1.419,46
partner                            | 2026-11-01 | -          | 30 x 2.027,79             | 2.027,79
partner                            | 2026-11-11 | -          | 10 x 1.419,46 + 20 x 2.027,79 | 1.825,01
partner                            | 2026-11-30 | -          | 29 x 1.419,46 + 1 x 2.027,79 | 1.439,73
partner                            | 2026-11-01 | 2026-11-02 | 1 x 2.027,79 + 29 x 1.419,46 | 1.439,73
partner                            | 2026-12-01 | -          | 30 x 1.419,46             | 1.419,46
partner zonder recht               | 2026-11-16 | -          | 15 x 1.419,46 + 15 x 1.013,90 | 1.216,68
medebewoner                        | 2026-11-16 | -          | 15 x 1.419,46 + 15 x 1.013,90 | 1.216,68
medebewoner                        | 2026-11-10 | 2026-11-20 | 9 x 1.419,46 + 10 x 1.013,90 + 11 x 1.419,46 | 1.284,28
jonge medebewoner                  | 2026-11-10 | 2026-11-20 | 30 x 1.419,46             | 1.419,46
medebewoner die 27 wordt op de 16e | 2026-11-10 | 2026-11-20 | 15 x 1.419,46 + 4 x 1.013,90 + 11 x 1.419,46 | 1.365,39
inrichting                         | 2026-11-01 | 2026-11-16 | 15 x 496,44 + 15 x 1.419,46 | 957,95
mantelzorg elders, met medebewoner | 2026-11-16 | -          | 15 x 1.013,90 + 15 x 1.419,46 | 1.216,68
kind                               | 2026-11-11 | -          | 30 x 1.419,46             | 1.419,46
partner naar een inrichting        | 2026-11-16 | -          | 15 x 2.027,79 + 15 x 1.915,90 | 1.971,85
twee partners na elkaar            | 2026-11-11 | 2026-11-21 | 20 x 2.027,79 + 10 x 1.419,46 | 1.825,01
student die stopt met school       | 2026-11-16 | -          | 15 x 1.419,46 + 15 x 1.013,90 | 1.216,68
geen recht                         | 2026-11-21 | -          | 20 x 1.419,46 + 10 x 0,00 | 946,31
`,
  reken: (cel) =>
    cellen(
      huishoudmaand(
        cel('wie') === 'niemand' ? november : { ...november, ...gezin(cel('wie'), cel('vanaf'), cel('tot')) },
      ),
    ),
};

const middelen: Bladzijde['voorbeelden'][number] = {
  naam: 'middelen een keer over de maand: november 2026, de partner komt of gaat op de 16e',
  tekst: `
recht partner | vanaf      | tot        | eigen loon | loon partner | norm     | inkomen | bijstand
ja            | 2026-11-16 | -          |     400,00 |       300,00 | 1.723,63 |  525,00 | 1.198,63
ja            | 2026-11-01 | 2026-11-16 |       0,00 |       300,00 | 1.723,63 |  225,00 | 1.498,63
nee           | 2026-11-16 | -          |       0,00 |       300,00 | 1.216,68 |    0,00 | 1.216,68
nee           | 2026-11-16 | -          |       0,00 |       800,00 | 1.216,68 |  293,05 |   923,63
nee           | 2026-11-01 | -          |       0,00 |     1.600,00 | 1.013,90 |  586,11 |   427,79
`,
  reken: (cel) => {
    const tijdvak = { kenmerk: 'Bo', vanaf: day(cel('vanaf')), tot: dagOf(cel('tot')) };
    const loon = (bedrag: string) => (euro(bedrag) === 0 ? [] : [eenLoon(euro(bedrag))]);
    const { inInrichting: _, ...belanghebbende } = eenPersoon(day('1985-06-15'), {
      inkomsten: loon(cel('eigen loon')),
    });
    const partner = eenPartner(day('1986-01-01'), {
      heeftRecht: jaNee(cel('recht partner')),
      inkomsten: loon(cel('loon partner')),
    });
    const uitkomst = huishoudmaand({ ...november, belanghebbende, partners: [{ ...partner, ...tijdvak }] });
    return {
      norm: bedragcel(uitkomst.norm),
      inkomen: bedragcel(uitkomst.inkomen),
      bijstand: bedragcel(uitkomst.bijstand),
    };
  },
};

const overlijden: Bladzijde['voorbeelden'][number] = {
  naam: 'overlijden: de norm van die dag gaat door tot en met een maand erna (lid 5)',
  tekst: `
wie     | geboren    | partner | kind | dag        | maand   | stukken                       | norm
partner | 1985-06-15 | ja      | nee  | 2026-10-10 | 2026-10 | 31 x 2.027,79                 | 2.027,79
partner | 1985-06-15 | ja      | nee  | 2026-10-10 | 2026-11 | 10 x 2.027,79 + 20 x 1.419,46 | 1.622,24
partner | 1985-06-15 | ja      | nee  | 2026-10-31 | 2026-11 | 30 x 2.027,79                 | 2.027,79
partner | 1985-06-15 | ja      | nee  | 2026-10-31 | 2026-12 | 31 x 1.419,46                 | 1.419,46
partner | 1985-06-15 | ja      | nee  | 2026-06-15 | 2026-07 | 15 x 2.002,13 + 16 x 1.419,46 | 1.701,39
kind    | 2007-06-15 | ja      | ja   | 2026-11-10 | 2026-11 | 30 x 1.106,40                 | 1.106,40
kind    | 2007-06-15 | ja      | ja   | 2026-10-10 | 2026-11 | 10 x 1.106,40 + 20 x 700,84   |   836,03
kind    | 1985-06-15 | nee     | ja   | 2026-10-10 | 2026-11 | 30 x 1.419,46                 | 1.419,46
`,
  reken: (cel) => {
    const maand = verloopVan(eenMaand(month(cel('maand')), testkader()));
    const { inInrichting: _, ...belanghebbende } = eenPersoon(day(cel('geboren')));
    const altijd = (kenmerk: string) => ({ kenmerk, vanaf: day('2026-01-01'), tot: null });
    const tot = addDays(day(cel('dag')), 1);
    const weg = (kenmerk: string) => ({ ...altijd(kenmerk), tot: kenmerk === cel('wie') ? tot : null });
    return cellen(
      huishoudmaand({
        ...maand,
        belanghebbende,
        partners: jaNee(cel('partner')) ? [{ ...eenPartner(day(cel('geboren'))), ...weg('partner') }] : [],
        kinderen: jaNee(cel('kind')) ? [{ ...eenKind(day('2025-05-06')), ...weg('kind') }] : [],
        overlijden: { wie: cel('wie'), dag: day(cel('dag')) },
      }),
    );
  },
};

const deelVanMaand: Bladzijde['voorbeelden'][number] = {
  naam: 'een deel van de maand, of de hele (lid 3)',
  tekst: `
vanaf      | tot        | einde vorige | begin volgende | geen recht | vaststelling
2026-11-01 | 2026-12-01 | -            | -              | nee        | hele maand
2026-11-15 | 2026-12-01 | -            | -              | nee        | deel van de maand
2026-11-15 | 2026-12-01 | 2026-10-16   | -              | nee        | deel van de maand
2026-11-15 | 2026-12-01 | 2026-10-17   | -              | nee        | hele maand
2026-11-15 | 2026-12-01 | 2026-10-17   | -              | ja         | deel van de maand
2026-11-01 | 2026-11-15 | -            | 2026-12-15     | nee        | deel van de maand
2026-11-01 | 2026-11-15 | -            | 2026-12-14     | nee        | hele maand
`,
  reken: (cel) => ({
    vaststelling: vaststellingsdeel({
      maand: monthOf(day(cel('vanaf'))),
      vanaf: day(cel('vanaf')),
      tot: day(cel('tot')),
      eindeVorige: dagOf(cel('einde vorige')),
      beginVolgende: dagOf(cel('begin volgende')),
      anderszinsGeenRecht: jaNee(cel('geen recht')),
    }),
  }),
};

const betaling: Bladzijde['voorbeelden'][number] = {
  naam: 'aan wie wordt betaald (lid 4)',
  tekst: `
uit te betalen | beiden recht | verzoek        | belanghebbende | partner
      1.926,40 | ja           | geen           |         963,20 |   963,20
      1.926,41 | ja           | geen           |         963,21 |   963,20
          0,01 | ja           | geen           |           0,01 |     0,00
      1.926,40 | ja           | partner        |           0,00 | 1.926,40
      1.926,40 | ja           | belanghebbende |       1.926,40 |     0,00
      1.348,49 | nee          | geen           |       1.348,49 |     0,00
`,
  reken: (cel) => {
    const verzoek = cel('verzoek');
    const aan = betalingAan({
      uitTeBetalen: cents(euro(cel('uit te betalen'))),
      beidenRecht: jaNee(cel('beiden recht')),
      opVerzoekAan: verzoek === 'belanghebbende' || verzoek === 'partner' ? verzoek : null,
    });
    return { belanghebbende: bedragcel(aan.belanghebbende), partner: bedragcel(aan.partner) };
  },
};

const betalingBijWissel: Bladzijde['voorbeelden'][number] = {
  naam: 'aan wie wordt betaald over november 2026 als het paar verandert (lid 4)',
  tekst: `
wie                  | vanaf      | tot        | overlijdt | uit te betalen | belanghebbende | partner
partner              | 2026-11-01 | -          | -         |       1.926,41 |         963,21 |   963,20
partner              | 2026-11-01 | 2026-11-16 | -         |       1.637,45 |       1.155,85 |   481,60
partner              | 2026-11-21 | -          | -         |       1.541,13 |       1.220,07 |   321,06
partner zonder recht | 2026-11-01 | -          | -         |         963,20 |         963,20 |     0,00
partner              | 2026-10-01 | -          | 2026-10-31 |      1.926,40 |       1.926,40 |     0,00
partner              | 2026-12-01 | -          | -         |       1.348,49 |       1.348,49 |     0,00
`,
  reken: (cel) => {
    const dood = dagOf(cel('overlijdt'));
    const f = {
      ...november,
      ...gezin(cel('wie'), cel('vanaf'), cel('tot')),
      overlijden: dood === null ? null : { wie: 'een', dag: dood },
    } as Maandverloop;
    const aan = betalingInMaand(f, cents(euro(cel('uit te betalen'))));
    return { belanghebbende: bedragcel(aan.belanghebbende), partner: bedragcel(aan.partner) };
  },
};

export const bladzijde: Bladzijde = {
  bestand: 'artikel-45-verloop',
  titel: 'Artikel 45 Participatiewet: een huishouden dat verandert in de maand, en de betaling',
  toelichting:
    'De maand wordt geknipt op elke dag waarop iemand komt of gaat, jarig is met gevolg, of naar een inrichting gaat. Elk stuk heeft zijn norm, naar kalenderdagen; stukken met dezelfde norm zijn een stuk. De middelen tellen een keer over de maand. Het eigen inkomen is wat hoort bij de dagen met recht, dat van een partner wat hoort bij de dagen waarop hij er is. Is hij er zonder recht en een deel van de maand, dan telt artikel 32 lid 3 over die dagen, met het deel van het eigen inkomen dat bij die dagen hoort. Bij overlijden gaat de norm door die op die dag gold, ook als de bedragen daarna veranderen: zo lezen wij lid 5.',
  regels: [huishoudmaand, vaststellingsdeel, betalingAan, betalingInMaand],
  tabellen: [],
  openTermen: [],
  voorbeelden: [wieKomt, middelen, overlijden, deelVanMaand, betaling, betalingBijWissel],
  nietGedekt: [
    { artikel: '45', wat: 'lid 2: een andere periode dan een maand, door afstemming op grond van artikel 18 lid 1' },
    {
      artikel: '45',
      wat: 'lid 6: de dag van betaling bij algemene maatregel van bestuur: die maatregel is niet gezien',
    },
  ],
  proeven: () => [
    verklaar(huishoudmaand, { ...november, ...gezin('partner', '2026-11-11', '-') } as Maandverloop).uitleg,
  ],
};
