/** Knows the examples of art. 32 Participatiewet and of the brackets of the Regeling. */
import { day, month } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, jaNee, testkader } from '@samenkracht/testing/law';
import { bijstandsmaand } from './artikel-19.ts';
import { inkomenVan, meetellendVanPartner } from './artikel-32.ts';
import { gehuwdennorm } from './bijstandsnorm.ts';
import { eenLoon, eenMaand, eenMiddel, eenPartner, eenPersoon, nietsOntvangenDitJaar } from './bouw.ts';
import type { Inkomst } from './feiten.ts';
import { volgordeVrijlating } from './open-termen.ts';
import * as staffels from './regeling-vakantietoeslag.bedragen.ts';
import { type Staffel, vtAanspraak } from './regeling-vakantietoeslag.ts';

export const bladzijde: Bladzijde = {
  bestand: 'artikel-32',
  titel: 'Artikel 32 Participatiewet: inkomen dat meetelt, met vakantiegeld',
  toelichting:
    'Wie vakantiegeld opbouwt bij zijn inkomen, heeft daar een aanspraak op; die telt mee volgens de Regeling. De schijven wisselen elk halfjaar. Alleen die van januari tot en met juni 2026 zijn gevonden; daarbuiten is er een gat.',
  regels: [inkomenVan, vtAanspraak, meetellendVanPartner, gehuwdennorm],
  tabellen: Object.values(staffels),
  openTermen: [volgordeVrijlating],
  nietGedekt: [
    {
      artikel: '31 lid 4',
      wat: 'De schijven van de Regeling voor 2025 en eerder, en vanaf juli 2026 (niet gevonden).',
    },
    { artikel: '32 lid 1', wat: 'Of een bedrag naar zijn aard inkomen is: dat wordt opgegeven of gewogen.' },
  ],
  voorbeelden: [
    {
      naam: 'aanspraak op vakantietoeslag over een netto inkomen',
      tekst: `
staffel                        | netto    | op         | aanspraak
werk                           |     0,00 | 2026-02-01 |      0,00
werk                           |     0,07 | 2026-02-01 |      0,01
werk                           |   600,00 | 2026-02-01 |     48,00
werk                           |   876,38 | 2026-02-01 |     70,11
werk                           |   876,39 | 2026-02-01 |     49,34
werk                           | 1.059,25 | 2026-02-01 |     63,97
werk                           | 1.059,26 | 2026-02-01 |     82,07
werk                           | 2.175,47 | 2026-02-01 |    171,37
werk                           | 2.175,48 | 2026-02-01 |    107,53
vroeger werk                   |   672,37 | 2026-02-01 |     53,79
vroeger werk                   |   672,38 | 2026-02-01 |     34,56
vroeger werk                   |   726,15 | 2026-02-01 |     37,32
vroeger werk                   | 1.733,81 | 2026-02-01 |    106,13
vroeger werk                   | 1.851,75 | 2026-02-01 |    114,68
zonder heffingskorting         |   600,00 | 2026-02-01 |     48,00
werk                           |   600,00 | 2025-12-31 | gat
werk                           |   600,00 | 2026-06-30 |     48,00
werk                           |   600,00 | 2026-07-01 | gat
AOW alleen                     | 1.000,00 | 2026-02-01 |     65,10
AOW beiden                     | 1.000,00 | 2026-02-01 |     67,80
AOW een van beiden             | 1.507,15 | 2026-02-01 |    102,18
AOW een van beiden             | 1.507,16 | 2026-02-01 |     81,71
ander inkomen bij AOW-leeftijd |   600,00 | 2026-02-01 |     48,00
AOW alleen                     | 1.000,00 | 2026-07-01 | gat
`,
      reken: (cel) => {
        const f = eenMaand(month('2026-02'), testkader());
        return { aanspraak: bedragcel(vtAanspraak(f, cel('staffel') as Staffel, euro(cel('netto')), day(cel('op')))) };
      },
    },
    {
      naam: 'lid 1 met artikel 31 lid 1: gewoon inkomen telt in zijn geheel, naast loon van 600,00 (februari 2026, vrijlating n 150,00)',
      tekst: `
soort                     | bedrag | telt mee | bijstand
uitkering uit vroeger werk | 200,00 |   650,00 |   751,50
alimentatie                | 200,00 |   650,00 |   751,50
heffingskorting            | 200,00 |   650,00 |   751,50
ander inkomen              | 200,00 |   650,00 |   751,50
particulier pensioen       | 200,00 |   650,00 |   751,50
kinderbijslag              | 200,00 |   450,00 |   951,50
gift                       | 200,00 |   450,00 |   951,50
`,
      reken: (cel) => {
        const f = eenMaand(month('2026-02'), testkader(), {
          belanghebbende: eenPersoon(day('1985-06-15'), {
            inkomsten: [eenLoon(euro('600,00')), eenMiddel(cel('soort') as Inkomst['soort'], euro(cel('bedrag')))],
            ditJaar: nietsOntvangenDitJaar,
          }),
        });
        const { inkomen, bijstand } = bijstandsmaand(f);
        return { 'telt mee': bedragcel(inkomen), bijstand: bedragcel(bijstand) };
      },
    },
    {
      naam: 'AOW van 1.000,00 met vakantiegeld nog te goed, februari 2026',
      tekst: `
partner geboren | aanspraak | bijstand
geen            |     65,10 |   499,59
1955-06-01      |     67,80 | 1.076,36
1990-06-01      |     67,80 | 1.076,36
`,
      reken: (cel) => {
        const aow: Inkomst = {
          soort: 'AOW',
          netto: euro('1.000,00'),
          vakantiegeld: 'nog te goed',
          metHeffingskorting: true,
        };
        const f = eenMaand(month('2026-02'), testkader(), {
          belanghebbende: eenPersoon(day('1950-06-01'), { inkomsten: [aow] }),
          partner: cel('partner geboren') === 'geen' ? null : eenPartner(day(cel('partner geboren'))),
        });
        const { vtAanspraak: aanspraak, bijstand } = bijstandsmaand(f);
        return { aanspraak: bedragcel(aanspraak), bijstand: bedragcel(bijstand) };
      },
    },
    {
      naam: 'loon van 600,00 in februari 2026, met vrijlating n, in de volgorde die de gemeente kiest',
      tekst: `
vakantiegeld | volgorde         | vrijlating | aanspraak | telt mee
meebetaald   | vrijlating eerst |     150,00 |      0,00 |   450,00
meebetaald   | aanspraak eerst  |     150,00 |      0,00 |   450,00
nog te goed  | vrijlating eerst |     150,00 |     36,00 |   486,00
nog te goed  | aanspraak eerst  |     162,00 |     48,00 |   486,00
geen         | vrijlating eerst |     150,00 |      0,00 |   450,00
`,
      reken: (cel) => {
        const kader = testkader();
        const rij = {
          vanaf: day('2017-01-01'),
          keuze: cel('volgorde'),
          bron: 'voorbeeld',
          status: 'vastgesteld',
        } as const;
        const vakantiegeld = cel('vakantiegeld') as Inkomst['vakantiegeld'];
        const f = eenMaand(
          month('2026-02'),
          { ...kader, keuzes: { ...kader.keuzes, [volgordeVrijlating.id]: [rij] } },
          { belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: [eenLoon(euro('600,00'), { vakantiegeld })] }) },
        );
        const { vrijlating, vtAanspraak: aanspraak, inAanmerking } = inkomenVan(f, 'belanghebbende', true, f.vanaf);
        return {
          vrijlating: bedragcel(vrijlating),
          aanspraak: bedragcel(aanspraak),
          'telt mee': bedragcel(inAanmerking),
        };
      },
    },
    {
      naam: 'lid 3 en 4: loon van een echtgenoot zonder recht, februari 2026; zonder bijstand is er voor hem geen vrijlating',
      tekst: `
loon partner | gescheiden | norm     | inkomen  | bijstand
        0,00 | nee        | 1.001,07 |     0,00 | 1.001,07
    1.001,06 | nee        | 1.001,07 |     0,00 | 1.001,07
    1.001,07 | nee        | 1.001,07 |     0,01 | 1.001,06
    1.500,00 | nee        | 1.001,07 |   498,94 |   502,13
    2.002,14 | nee        | 1.001,07 | 1.001,08 |     0,00
    1.001,07 | ja         | 1.001,07 |     0,00 | 1.001,07
    1.500,00 | ja         | 1.001,07 |   498,93 |   502,14
`,
      reken: (cel) => {
        const loon = euro(cel('loon partner'));
        const f = eenMaand(month('2026-02'), testkader(), {
          partner: eenPartner(day('1986-01-01'), {
            heeftRecht: false,
            leeftGescheiden: jaNee(cel('gescheiden')),
            inkomsten: loon === 0 ? [] : [eenLoon(loon)],
          }),
        });
        const { norm, inkomen, bijstand } = bijstandsmaand(f);
        return { norm: bedragcel(norm), inkomen: bedragcel(inkomen), bijstand: bedragcel(bijstand) };
      },
    },
  ],
};
