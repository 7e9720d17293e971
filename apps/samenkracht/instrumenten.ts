/** Knows the sample catalogue: made-up providers with what they give, per municipality. */
import type { Instrumentinhoud } from '@samenkracht/aanbod';
import { cents } from '@samenkracht/core';

export type Voorbeeldaanbieder = {
  readonly naam: string;
  /** The sample person who works there. */
  readonly medewerker?: string;
  readonly instrumenten: readonly Voorbeeldinstrument[];
};

/** @property groepOver in how many days after the day of the city a group begins. */
type Voorbeeldinstrument = Instrumentinhoud & { readonly groepOver?: number };

const basis = {
  vaardigheden: [],
  vorm: 'op locatie',
  startdagen: [],
  eigenMinuten: 0,
  betaalwijze: 'bij start',
} as const;
const les = (van: string, tot: string, ...dagen: readonly number[]) => dagen.map((dag) => ({ dag, van, tot }));

export const rotterdam: readonly Voorbeeldaanbieder[] = [
  {
    naam: 'Taalhuis Zuid',
    medewerker: 'Nadia Haddou',
    instrumenten: [
      {
        ...basis,
        naam: 'Nederlands voor werk',
        wat: 'U leert spreken en lezen wat u op het werk nodig heeft. In een kleine groep, met een vaste docent.',
        voorWie: 'Voor wie al een beetje Nederlands spreekt en beter wil worden.',
        domeinen: ['taal', 'werk'],
        dicht: 'Nederlands spreken en lezen op niveau A2',
        taalVanaf: 'A1',
        plaats: 'Rotterdam-Zuid',
        postcode: '3083',
        capaciteit: 12,
        wachttijdWeken: 3,
        weken: 20,
        tijden: les('09:00', '12:00', 1, 3),
        eigenMinuten: 120,
        prijs: cents(3_500),
        betaalwijze: 'per keer',
        keren: 40,
      },
      {
        ...basis,
        naam: 'Taalmaatje thuis',
        wat: 'Een vrijwilliger komt een keer per week bij u thuis. U oefent samen met praten, lezen en brieven.',
        voorWie: 'Voor wie nog niet naar een groep kan of durft.',
        domeinen: ['taal', 'netwerk'],
        dicht: 'Durven spreken',
        plaats: 'Bij u thuis',
        capaciteit: 2,
        weken: 26,
        tijden: [],
        eigenMinuten: 90,
        prijs: cents(0),
      },
    ],
  },
  {
    naam: 'Leerwerkplaats De Kade',
    instrumenten: [
      {
        ...basis,
        naam: 'Leerwerkplek techniek en hout',
        wat: 'U werkt mee in een echte werkplaats en leert met gereedschap werken. U krijgt een praktijkverklaring.',
        voorWie: 'Voor wie met zijn handen wil werken en weer ritme zoekt.',
        domeinen: ['werk', 'leren'],
        dicht: 'Werkritme en een eerste certificaat',
        plaats: 'Delfshaven',
        postcode: '3024',
        capaciteit: 8,
        wachttijdWeken: 2,
        weken: 13,
        groepOver: 35,
        tijden: les('09:00', '15:00', 2, 4),
        prijs: cents(185_000),
        betaalwijze: 'bij afronding',
      },
      {
        ...basis,
        naam: 'Eerste stap: samen koken',
        wat: 'U kookt met anderen voor de buurt. U komt onder de mensen en u went aan vaste tijden.',
        voorWie: 'Voor wie lang thuis was en rustig wil beginnen.',
        domeinen: ['netwerk', 'gezondheid'],
        // working by a recipe, cleaning as one goes, keeping food safe, being one of a team
        vaardigheden: [
          'a0d96ce8-aeeb-4ffb-bd78-21c0598179ff',
          'c747ab82-9c35-4bf6-ab90-b50b9a53d292',
          '0ff99f51-40d9-42f1-a1ec-377b2bb5e15f',
          '8c8da904-cdb3-47d9-bfbf-15ade747d9ec',
        ],
        dicht: 'Weer onder de mensen komen',
        plaats: 'Feijenoord',
        postcode: '3071',
        capaciteit: 10,
        weken: 12,
        tijden: les('10:00', '13:00', 5),
        prijs: cents(1_200),
        betaalwijze: 'per keer',
        keren: 12,
      },
    ],
  },
  {
    naam: 'Budgetwijzer',
    instrumenten: [
      {
        ...basis,
        naam: 'Hulp bij geld en post',
        wat: 'Samen met een hulpverlener brengt u uw geld en post op orde. U maakt een plan dat u volhoudt.',
        voorWie: 'Voor wie rekeningen niet meer opent of niet meer kan betalen.',
        domeinen: ['schulden', 'inkomen'],
        dicht: 'Overzicht over inkomen en schulden',
        plaats: 'Rotterdam-Centrum',
        postcode: '3011',
        vorm: 'allebei',
        capaciteit: 15,
        wachttijdWeken: 1,
        weken: 16,
        tijden: [],
        eigenMinuten: 60,
        prijs: cents(62_500),
      },
    ],
  },
  {
    naam: 'Digiwijs',
    instrumenten: [
      {
        ...basis,
        naam: 'Werken met computer en telefoon',
        wat: 'U leert mailen, formulieren invullen en werk zoeken op internet. Thuis oefenen kan ook.',
        voorWie: 'Voor wie niet handig is met de computer.',
        domeinen: ['digitaal', 'werk'],
        dicht: 'Zelf online zaken regelen',
        plaats: 'Online en in de bibliotheek',
        vorm: 'allebei',
        capaciteit: 20,
        weken: 8,
        tijden: les('13:30', '15:30', 2),
        eigenMinuten: 60,
        prijs: cents(24_500),
      },
      {
        ...basis,
        naam: 'Solliciteren met video',
        wat: 'U maakt online een goed cv en u oefent een gesprek. Een trainer kijkt met u mee.',
        voorWie: 'Voor wie klaar is om te solliciteren.',
        domeinen: ['werk'],
        dicht: 'Zichzelf kunnen presenteren',
        plaats: 'Online',
        vorm: 'online',
        capaciteit: 30,
        weken: 4,
        tijden: [],
        eigenMinuten: 180,
        prijs: cents(15_000),
      },
    ],
  },
  {
    naam: 'Vitaal in Noord',
    instrumenten: [
      {
        ...basis,
        naam: 'Fit genoeg voor werk',
        wat: 'U beweegt twee keer per week met een begeleider en u praat over slapen, eten en stress.',
        voorWie: 'Voor wie door zijn gezondheid niet aan werk toekomt.',
        domeinen: ['gezondheid'],
        dicht: 'Meer energie en minder klachten',
        plaats: 'Rotterdam-Noord',
        capaciteit: 16,
        weken: 16,
        tijden: les('13:00', '14:30', 1, 4),
        prijs: cents(2_250),
        betaalwijze: 'per keer',
        keren: 32,
      },
      {
        ...basis,
        naam: 'Fietsles voor volwassenen',
        wat: 'U leert fietsen, zodat u zelf naar werk of school kunt. Een fiets is er voor u.',
        voorWie: 'Voor wie niet kan fietsen.',
        domeinen: ['vervoer'],
        dicht: 'Zelf naar het werk kunnen',
        plaats: 'Rotterdam-Noord',
        capaciteit: 6,
        weken: 10,
        tijden: les('10:00', '11:30', 6),
        prijs: cents(12_500),
      },
    ],
  },
];

export const maassluis: readonly Voorbeeldaanbieder[] = [
  {
    naam: 'Werkplaats Waterweg',
    instrumenten: [
      {
        ...basis,
        naam: 'Werkervaringsplek groen',
        wat: 'U werkt mee in het groen van de gemeente, met een jobcoach die u helpt naar betaald werk.',
        voorWie: 'Voor wie buiten wil werken.',
        domeinen: ['werk'],
        dicht: 'Werkritme en een referentie',
        plaats: 'Maassluis',
        capaciteit: 6,
        weken: 13,
        tijden: les('08:00', '14:00', 1, 2, 3),
        prijs: cents(95_000),
      },
      {
        ...basis,
        naam: 'Taalcafe aan de haven',
        wat: 'U praat Nederlands met anderen, met koffie erbij. Binnenlopen mag, een vaste plek is fijner.',
        voorWie: 'Voor wie vaker Nederlands wil spreken.',
        domeinen: ['taal', 'netwerk'],
        dicht: 'Durven spreken',
        plaats: 'Maassluis',
        capaciteit: 20,
        tijden: les('19:00', '21:00', 3),
        prijs: cents(0),
      },
    ],
  },
];

/** One provider for the region: the same place under the name of each municipality, with its own places. */
const leerwerkhuis = (plaats: string, capaciteit: number): readonly Voorbeeldaanbieder[] => [
  {
    naam: `Leerwerkhuis ${plaats}`,
    instrumenten: [
      {
        ...basis,
        naam: 'Meewerken en leren',
        wat: 'U werkt een paar ochtenden mee en leert een vak. Een begeleider kijkt met u wat bij u past.',
        voorWie: 'Voor wie wil ontdekken welk werk past.',
        domeinen: ['werk', 'leren'],
        dicht: 'Weten wat u kunt en werkritme',
        plaats,
        capaciteit,
        weken: 13,
        tijden: les('09:00', '12:30', 1, 3, 5),
        prijs: cents(87_500),
      },
    ],
  },
];
export const vlaardingen = leerwerkhuis('Vlaardingen', 10);
export const schiedam = leerwerkhuis('Schiedam', 12);
