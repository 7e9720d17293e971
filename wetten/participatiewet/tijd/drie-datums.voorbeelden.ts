/** Knows the examples of the three dates: the day of the law, the day of the fact, and the day on which it was known. */
import { addToMonth, type Day, day, firstDay, month, monthsIn, type Period, ZERO } from '@samenkracht/core';
import { type Bladzijde, bedragcel, euro, testkader } from '@samenkracht/testing/law';
import { bijstandsmaand } from '../artikel-19.ts';
import { eenLoon, eenMaand, eenMedebewoner } from '../bouw.ts';
import type { Inkomst } from '../feiten.ts';
import { volgordeVrijlating } from '../open-termen.ts';
import { eersteTelstand } from '../telling.ts';
import { dossierVan, eenFeit, periode } from './bouw.ts';
import type { Dossier, Dossierfeit } from './dossier.ts';
import { bedragVan, maandOp } from './maandop.ts';
import { type Maandverschil, vergelijk, vergelijkMaanden } from './vergelijk.ts';

const augustus = periode(day('2026-08-01'), day('2026-09-01'));
const mei = periode(day('2026-05-01'), day('2026-06-01'));
const altijd = periode(day('2026-01-01'));

const herkomst = (geldig: Period, bekendSinds: string, bron = 'opgave') => ({ geldig, bekendSinds, bron });

const lonen = (bedrag: string, vakantiegeld: 'meebetaald' | 'nog te goed' = 'meebetaald') => [
  eenLoon(euro(bedrag), { vakantiegeld }),
];

/** Someone alone of 41, on bijstand since January, whose pay comes in month by month. */
const basis = (loon: string): Dossier => metLoon(lonen(loon), augustus);

const metLoon = (inkomsten: readonly Inkomst[], geldig: Period): Dossier => {
  const { inkomsten: _, ...belanghebbende } = eenMaand(month('2026-08'), testkader()).belanghebbende;
  const huishouden = dossierVan(
    { ...eenMaand(month('2026-08'), testkader()), belanghebbende },
    herkomst(altijd, '2025-12-20', 'aanvraag'),
  );
  return {
    ...huishouden,
    feiten: [
      ...huishouden.feiten,
      eenFeit('belanghebbende.inkomsten', inkomsten, herkomst(geldig, '2026-09-03', 'loonstrook')),
    ],
  };
};

const met = (dossier: Dossier, ...feiten: readonly Dossierfeit[]): Dossier => ({
  ...dossier,
  feiten: [...dossier.feiten, ...feiten],
});

const gecorrigeerd = eenFeit(
  'belanghebbende.inkomsten',
  lonen('740,00'),
  herkomst(augustus, '2026-11-12', 'loonstrook van de werkgever'),
);

const medebewoner = eenFeit(
  'medebewoners',
  [eenMedebewoner(day('1990-03-01'))],
  herkomst(periode(day('2026-08-01')), '2026-10-05', 'huisbezoek'),
);

/** On objection it turns out that the housemate has a commercial contract. */
const naBezwaar: Dossierfeit = {
  ...eenFeit(
    'medebewoners',
    [eenMedebewoner(day('1990-03-01'), { overeenkomst: 'met belanghebbende', overeenkomstAangetoond: true })],
    herkomst(periode(day('2026-08-01')), '2026-11-15', 'huurcontract'),
  ),
  bezwaar: 'besluit op bezwaar van 15 november 2026',
};

/** The amount of July 2026 of this table is an estimate; here it is published in October. The amount is made up. */
const bekendgemaakt: Dossier['kaderfeiten'] = [
  {
    soort: 'bedrag',
    bekendSinds: '2026-10-20',
    rij: {
      tabel: 'pw-31-2-n',
      vanaf: day('2026-07-01'),
      tot: day('2027-01-01'),
      waarde: euro('290,00'),
      zekerheid: 'een bron',
      bron: ['verzonnen voor dit voorbeeld'],
      ingevoerdDoor: 'A',
      goedgekeurdDoor: 'B',
    },
  },
];

const ander: Dossier['kaderfeiten'] = [
  {
    soort: 'keuze',
    bekendSinds: '2026-10-01',
    term: volgordeVrijlating.id,
    keuze: {
      vanaf: day('2026-05-01'),
      keuze: 'aanspraak eerst',
      bron: 'verzonnen voor dit voorbeeld',
      status: 'vastgesteld',
    },
  },
];

/** Each case by its name in the tables. */
const gevallen: Readonly<Record<string, Dossier>> = {
  loonstrook: met(basis('600,00'), gecorrigeerd),
  medebewoner: met(basis('600,00'), medebewoner),
  bezwaar: met(basis('600,00'), medebewoner, naBezwaar),
  bedrag: { ...basis('1.300,00'), kaderfeiten: bekendgemaakt },
  beleid: { ...metLoon(lonen('1.000,00', 'nog te goed'), mei), kaderfeiten: ander },
  alles: { ...met(basis('1.300,00'), medebewoner, naBezwaar), kaderfeiten: bekendgemaakt },
};

const geval = (naam: string): Dossier => {
  const gevonden = gevallen[naam];
  if (gevonden === undefined) throw new RangeError(`no case '${naam}'`);
  return gevonden;
};

const wetOp = (cel: string): { readonly wetOp?: Day } => (cel === 'de maand' ? {} : { wetOp: day(cel) });

const oorzakenVan = ({ oorzaken }: Maandverschil): string =>
  oorzaken
    .map(({ wijzigingen, gevolg }) => `${wijzigingen.map(({ soort }) => soort).join(' en ')} ${bedragcel(gevolg)}`)
    .join('; ');

/** Eight months with 600 euro of pay each; in November it turns out that there was none in February. */
const februariZonderLoon = (): readonly Maandverschil[] => {
  const vraag = { van: month('2026-02'), tot: month('2026-10') };
  const maanden = monthsIn(vraag.van, vraag.tot).map((maand) =>
    periode(firstDay(maand), firstDay(addToMonth(maand, 1))),
  );
  const { feiten, ...rest } = basis('600,00');
  const dossier: Dossier = {
    ...rest,
    feiten: [
      ...feiten.filter(({ naam }) => naam !== 'belanghebbende.inkomsten'),
      ...maanden.map((geldig) => eenFeit('belanghebbende.inkomsten', lonen('600,00'), herkomst(geldig, '2026-10-03'))),
      ...maanden.slice(0, 1).map((geldig) => eenFeit('belanghebbende.inkomsten', [], herkomst(geldig, '2026-11-12'))),
    ],
  };
  const telling = eersteTelstand(vraag.van, false);
  const uit = vergelijkMaanden(dossier, { ...vraag, telling }, { bekendOp: '2026-11-01' }, { bekendOp: '2026-11-12' });
  if (!uit.ok) throw new RangeError(uit.error.code);
  return uit.value;
};

export const bladzijde: Bladzijde = {
  bestand: 'drie-datums',
  titel: 'Drie datums: de dag van de wet, van het feit en van het weten',
  toelichting:
    'Een maand wordt gerekend met de feiten van die maand, de wet van die maand, en wat op een dag bekend is. Elk van de drie kan een andere dag zijn. Het verschil tussen twee uitkomsten krijgt per maand zijn oorzaak: wat bekend werd, telt in de volgorde waarin het bekend werd, en de oorzaken zijn samen precies het verschil. Elk geval is een alleenstaande van 41 met loon; de loonstrook is bekend op 3 september. De bedragen die in de loop van een voorbeeld bekend worden, zijn verzonnen.',
  regels: [bijstandsmaand],
  tabellen: [],
  openTermen: [],
  nietGedekt: [],
  voorbeelden: [
    {
      naam: 'augustus 2026, zoals bekend op een dag',
      tekst: `
geval       | bekend op  | wet        | uit te betalen
loonstrook  | 2026-09-02 | de maand   | vraag: belanghebbende.inkomsten
loonstrook  | 2026-09-03 | de maand   | 920,99
loonstrook  | 2026-11-11 | de maand   | 920,99
loonstrook  | 2026-11-12 | de maand   | 821,24
loonstrook  | 2026-11-12 | 2026-06-30 | 804,17
loonstrook  | 2026-11-12 | 2027-01-01 | gat
loonstrook  | 2025-12-19 | de maand   | vraag: recht
medebewoner | 2026-10-04 | de maand   | 920,99
medebewoner | 2026-10-05 | de maand   | 535,70
bezwaar     | 2026-11-15 | de maand   | 920,99
bedrag      | 2026-10-19 | de maand   | 388,04
bedrag      | 2026-10-20 | de maand   | 388,99
`,
      reken: (cel) => {
        const stand = maandOp(geval(cel('geval')), month('2026-08'), {
          bekendOp: cel('bekend op'),
          ...wetOp(cel('wet')),
        });
        if (!stand.ok) return { 'uit te betalen': stand.error.code };
        const bedrag = bedragVan(stand.value);
        if (bedrag !== undefined) return { 'uit te betalen': bedragcel(bedrag) };
        const { bepaling } = stand.value;
        return { 'uit te betalen': bepaling.soort === 'onbekend' ? `vraag: ${bepaling.feit}` : bepaling.soort };
      },
    },
    {
      naam: 'het verschil over een maand tussen twee dagen van weten, met zijn oorzaak',
      tekst: `
geval       | maand   | van        | tot        | oud       | nieuw  | verschil | oorzaken
loonstrook  | 2026-08 | 2026-09-03 | 2026-11-12 | 920,99    | 821,24 |   -99,75 | gecorrigeerd feit -99,75
loonstrook  | 2026-08 | 2026-11-12 | 2026-09-03 | 821,24    | 920,99 |    99,75 | gecorrigeerd feit 99,75
loonstrook  | 2026-08 | 2026-09-03 | 2026-11-11 | 920,99    | 920,99 |     0,00 |
loonstrook  | 2026-08 | 2026-09-02 | 2026-11-12 | onbekend  | 821,24 | geen     |
medebewoner | 2026-08 | 2026-09-03 | 2026-10-05 | 920,99    | 535,70 |  -385,29 | gecorrigeerd feit -385,29
bezwaar     | 2026-08 | 2026-10-05 | 2026-11-15 | 535,70    | 920,99 |   385,29 | bezwaar 385,29
bezwaar     | 2026-08 | 2026-09-03 | 2026-11-15 | 920,99    | 920,99 |     0,00 | gecorrigeerd feit -385,29; bezwaar 385,29
bedrag      | 2026-08 | 2026-09-03 | 2026-10-20 | 388,04    | 388,99 |     0,95 | gewijzigde wet 0,95
beleid      | 2026-05 | 2026-09-03 | 2026-10-01 | 561,92    | 576,73 |    14,81 | gewijzigd beleid 14,81
alles       | 2026-08 | 2026-09-03 | 2026-11-15 | 388,04    | 388,99 |     0,95 | gecorrigeerd feit -388,04; bezwaar 388,99
`,
      reken: (cel) => {
        const uit = vergelijk(
          geval(cel('geval')),
          [month(cel('maand'))],
          { bekendOp: cel('van') },
          { bekendOp: cel('tot') },
        );
        if (!uit.ok) return { oud: uit.error.code };
        const [een] = uit.value;
        if (een === undefined) return { oud: 'geen' };
        const toon = (stand: Maandverschil['oud']): string => {
          const bedrag = bedragVan(stand);
          return bedrag === undefined ? 'onbekend' : bedragcel(bedrag);
        };
        return {
          oud: toon(een.oud),
          nieuw: toon(een.nieuw),
          verschil: een.verschil === undefined ? 'geen' : bedragcel(een.verschil),
          oorzaken: oorzakenVan(een),
        };
      },
    },
    {
      naam: 'een correctie over februari werkt door in augustus: de zes maanden van onderdeel n beginnen later',
      tekst: `
maand   | op 1 november | op 12 november | verschil | oorzaken
2026-02 |        903,92 |       1.331,42 |   427,50 | gecorrigeerd feit 427,50
2026-03 |        903,92 |         903,92 |     0,00 |
2026-07 |        920,99 |         920,99 |     0,00 |
2026-08 |        778,49 |         920,99 |   142,50 | gecorrigeerd feit 142,50
2026-09 |        778,49 |         778,49 |     0,00 |
`,
      reken: (cel) => {
        const een = februariZonderLoon().find(({ maand }) => maand === cel('maand'));
        if (een?.verschil === undefined) return { verschil: 'geen' };
        return {
          'op 1 november': bedragcel(bedragVan(een.oud) ?? ZERO),
          'op 12 november': bedragcel(bedragVan(een.nieuw) ?? ZERO),
          verschil: bedragcel(een.verschil),
          oorzaken: oorzakenVan(een),
        };
      },
    },
  ],
};
