/** Knows what the sample municipalities defined for the perspective: made up, but for the four groups of the letter of Rotterdam. */
import type { perspectiefbouw } from '@samenkracht/intake';

type Inhoud = Parameters<typeof perspectiefbouw.storeDefinitie>[1]['inhoud'];

const jaNee = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
];

type Namen = { readonly licht: string; readonly samen: string; readonly ontdekken: string; readonly meedoen: string };

type Groepen = Extract<Inhoud, { readonly soort: 'groepen' }>;

const groepsfeiten: Groepen['feiten'] = [
  {
    code: 'werk-kan-niet',
    vraag: 'Zegt een arts of deskundige dat werk nu niet kan?',
    hulp: 'Alleen als het op papier staat.',
    opties: jaNee,
    aard: 'feit',
  },
  {
    code: 'werk-afgelopen-jaar',
    vraag: 'Werkte de inwoner in de afgelopen twaalf maanden?',
    opties: jaNee,
    aard: 'feit',
    uitVerhaal: [{ vraag: 'werk.nu', is: ['betaald'], waarde: 'ja', maanden: 12 }],
  },
  {
    code: 'online-zelf',
    vraag: 'Deed de inwoner zelf een aanvraag of afspraak via internet?',
    opties: jaNee,
    aard: 'feit',
  },
  {
    code: 'werk-ooit',
    vraag: 'Had de inwoner ooit betaald werk, hier of ergens anders?',
    opties: jaNee,
    aard: 'feit',
    uitVerhaal: [{ vraag: 'werk.nu', is: ['betaald'], waarde: 'ja' }],
  },
  { code: 'eigen-beeld', vraag: 'Denkt de inwoner dat werk gaat lukken?', opties: jaNee, aard: 'mening' },
];

const groepsregels: Groepen['regels'] = [
  {
    groep: 'meedoen',
    als: [{ feit: 'werk-kan-niet', is: ['ja'] }],
    reden: 'Een arts of deskundige zegt dat werk nu niet kan.',
  },
  {
    groep: 'licht',
    als: [
      { feit: 'werk-afgelopen-jaar', is: ['ja'] },
      { feit: 'online-zelf', is: ['ja'] },
    ],
    reden: 'U werkte het afgelopen jaar en regelt zelf zaken via internet.',
  },
  {
    groep: 'samen',
    als: [{ feit: 'werk-ooit', is: ['ja'] }],
    reden: 'U heeft gewerkt. Samen zoeken geeft de meeste kans.',
  },
  { groep: 'ontdekken', als: [], reden: 'Het is nog niet duidelijk welk werk past.' },
];

const groepenOnder = (namen: Namen): Groepen['groepen'] => [
  {
    code: 'licht',
    soort: 'licht digitaal',
    naam: namen.licht,
    uitleg: 'U zoekt zelf werk, vooral online. U kunt altijd hulp vragen.',
    plichten: {
      sollicitatiesPerWeek: 2,
      gesprekkenPerMaand: 1,
      afspraken: ['U houdt zelf bij waar u solliciteert.'],
    },
  },
  {
    code: 'samen',
    soort: 'intensief',
    naam: namen.samen,
    uitleg: 'Uw coach werkt met u samen aan een baan.',
    plichten: {
      sollicitatiesPerWeek: null,
      gesprekkenPerMaand: 2,
      afspraken: ['In uw plan staat wat u doet en wat uw coach doet.'],
    },
  },
  {
    code: 'ontdekken',
    soort: 'perspectief ontdekken',
    naam: namen.ontdekken,
    uitleg: 'U zoekt samen uit welk werk bij u past.',
    plichten: {
      sollicitatiesPerWeek: null,
      gesprekkenPerMaand: 2,
      afspraken: ['U probeert iets uit, bijvoorbeeld een dag meelopen.'],
    },
  },
  {
    code: 'meedoen',
    soort: 'geen werkperspectief',
    naam: namen.meedoen,
    uitleg: 'Werk lukt nu niet. U doet mee op een manier die bij u past.',
    plichten: { sollicitatiesPerWeek: null, gesprekkenPerMaand: 1, afspraken: ['U hoeft niet te solliciteren.'] },
  },
];

/** The same four kinds under the names of a municipality. The facts, rules and numbers are an example. */
const groepenMet = (namen: Namen): Groepen => ({
  soort: 'groepen',
  feiten: groepsfeiten,
  groepen: groepenOnder(namen),
  regels: groepsregels,
});

/** Ids of ESCO, all in our own handful too. */
const activiteiten: Inhoud = {
  soort: 'activiteiten',
  activiteiten: [
    {
      code: 'koken-buurthuis',
      bij: 'vrijwilligerswerk',
      naam: 'Koken in een buurthuis',
      vaardigheden: [
        '0ff99f51-40d9-42f1-a1ec-377b2bb5e15f',
        '4b15a965-9bb4-42f1-8e44-1024aeb0b08c',
        '9b31016e-c99d-4bd2-a550-d5660dac5041',
        'a0d96ce8-aeeb-4ffb-bd78-21c0598179ff',
        'c42d2a2a-2f55-45ac-beb1-0a8a76412457',
        '8c8da904-cdb3-47d9-bfbf-15ade747d9ec',
      ],
    },
    {
      code: 'gastheer-buurthuis',
      bij: 'vrijwilligerswerk',
      naam: 'Mensen ontvangen, bijvoorbeeld in een buurthuis',
      vaardigheden: [
        '26a6e6d2-1c9a-4d7e-8c04-5ba16d1f53da',
        '59b2d857-dd1c-4596-925e-219c0ebf9c5d',
        'de2f0ce8-f8d6-48c5-a213-4d065251cecf',
        '933e7ccf-5d56-46ba-aca4-857f826a6b3a',
      ],
    },
    {
      code: 'voedselbank',
      bij: 'vrijwilligerswerk',
      naam: 'Helpen bij de voedselbank of kringloop',
      vaardigheden: [
        '7e9daad3-8604-4839-af9b-dc6f8db3ef68',
        '44f6a65f-6be7-4818-9a66-73908797283f',
        'ec66b111-d8d0-4516-88ba-ee0b6fe6f695',
        'ab2bb44a-3956-4028-8715-8b70b1960b99',
      ],
    },
    {
      code: 'maatje',
      bij: 'vrijwilligerswerk',
      naam: 'Maatje zijn van een oudere of zieke',
      vaardigheden: [
        '261e740b-d32d-4356-94a8-3ea29128b70b',
        'ff939984-b1a6-4d57-88bd-e453262433c4',
        'ab89ad86-1098-44bb-9465-05af5624557c',
      ],
    },
    {
      code: 'mantelzorg',
      bij: 'thuis',
      naam: 'Zorgen voor een familielid',
      vaardigheden: [
        '261e740b-d32d-4356-94a8-3ea29128b70b',
        'e99ddf41-6085-4b91-9de8-8bf251af9ced',
        '941438bd-cc03-4326-91bf-677157dca170',
        '71deea7b-d8a0-42de-9d85-2d6a506dade4',
      ],
    },
    {
      code: 'huishouden',
      bij: 'thuis',
      naam: 'Een huishouden doen',
      vaardigheden: [
        '04838ae5-a737-48a0-a782-3d1b6b6cb75b',
        'b72395ea-623b-4204-abef-a67592b0781a',
        'c662be22-f17a-4ba0-894f-d720b20c44cf',
        '6ff01827-907d-43d8-b6e4-7162c1cf0aca',
      ],
    },
  ],
};

const kwalificaties: Inhoud = {
  soort: 'kwalificaties',
  kwalificaties: [
    {
      code: 'basis-horeca',
      naam: 'Basis horeca',
      onderdelen: [
        { code: 'hygiene', naam: 'Hygiëne en veilig eten' },
        { code: 'koken', naam: 'Eten voorbereiden' },
        { code: 'gasten', naam: 'Gasten bedienen' },
        { code: 'samenwerken', naam: 'Samenwerken in een keuken' },
      ],
    },
  ],
};

const gevraagd: Inhoud = {
  soort: 'gevraagde beroepen',
  beroepen: [
    { beroepId: '1391bdf9-bd61-4fb5-91ca-c29036ab2b60', naam: 'thuiszorgmedewerker', vacatures: 320 },
    { beroepId: 'cd94def5-3442-4c2e-ae3d-0761a3008bcb', naam: 'orderpicker', vacatures: 280 },
    { beroepId: 'e1cf6897-158d-4b48-a39e-2a3a8cac216c', naam: 'keukenhulp', vacatures: 190 },
    { beroepId: '303a1e34-cb16-4054-b323-81e5eec17397', naam: 'schoonmaker gebouwen', vacatures: 150 },
  ],
};

/** What a municipality calls its groups; the three of the region work for one organisation and share their names. */
const stroomopwaarts: Namen = {
  licht: 'Zelf op stroom',
  samen: 'Stroomopwaarts samen',
  ontdekken: 'Proefvaren',
  meedoen: 'Meedoen in de regio',
};
const namenVan: Readonly<Record<string, Namen>> = {
  '0599': {
    licht: 'Licht en digitaal',
    samen: 'Intensief',
    ontdekken: 'Perspectief ontdekken',
    meedoen: 'Meedoen',
  },
  '0556': { ...stroomopwaarts, meedoen: 'Vraagraak meedoen' },
  '0622': stroomopwaarts,
  '0606': stroomopwaarts,
};

/** All that a sample municipality laid down; none for one that is not in the sample. */
export const definitiesVan = (gemeente: string): readonly Inhoud[] => {
  const namen = namenVan[gemeente];
  return namen === undefined ? [] : [groepenMet(namen), activiteiten, kwalificaties, gevraagd];
};
