/** Knows the questions about one person: the applicant, or the partner, in words that fit each. */
import type { Vraag, Vragen } from '@samenkracht/law';
import { bijzondereInkomst, bijzondereKeuzes, jaarvragen, vragen34a } from './vragen-middelen.ts';

type Wie = 'belanghebbende' | 'partner';

const jaNee = (vraag: string, hulp: string, bron: Vraag['bron'] = 'inwoner'): Vraag => ({
  vraag,
  hulp,
  soort: 'ja of nee',
  bron,
  verplicht: true,
});

/** `u` or `uw partner`, and the verb that belongs to it. */
const woorden = (wie: Wie) =>
  wie === 'belanghebbende'
    ? { wie: 'u', bezit: 'uw', bent: 'Bent u', woont: 'Woont u', krijgt: 'Krijgt u', kunt: 'Kunt u' }
    : {
        wie: 'uw partner',
        bezit: 'zijn of haar',
        bent: 'Is uw partner',
        woont: 'Woont uw partner',
        krijgt: 'Krijgt uw partner',
        kunt: 'Kan uw partner',
      };

export const persoonvragen = (wie: Wie): Vragen =>
  Object.fromEntries(
    [
      ...basis(wie),
      ...recht(wie),
      ...inkomsten(wie),
      ...bijzondereInkomst,
      ...jaarvragen,
      ...vrijlating(wie),
      ...vragen34a,
      ...(wie === 'partner' ? alleenPartner : []),
    ].map(([naam, vraag]) => [`${wie}.${naam}`, vraag]),
  );

type Benoemd = readonly (readonly [string, Vraag])[];

const basis = (wie: Wie): Benoemd => {
  const w = woorden(wie);
  return [
    [
      'geboren',
      {
        vraag: `Wanneer ${wie === 'partner' ? 'is' : 'bent'} ${w.wie} geboren?`,
        hulp: 'Dag, maand en jaar.',
        soort: 'datum',
        bron: 'BRP',
        verplicht: true,
      },
    ],
    [
      'inInrichting',
      jaNee(`${w.woont} in een inrichting?`, 'Bijvoorbeeld een verpleeghuis, een kliniek of beschermd wonen met zorg.'),
    ],
    [
      'geenBeroepOpOuders',
      jaNee(
        `${w.kunt} voor de kosten van het leven niet terecht bij ${w.bezit} ouders?`,
        'Kies ja als de ouders te weinig geld hebben, of als er geen contact is.',
      ),
    ],
    [
      'medischUrenbeperkt',
      jaNee(
        'Is vastgesteld dat het medisch niet mogelijk is om meer uren te werken?',
        'Het UWV adviseert hierover.',
        'college',
      ),
    ],
    [
      'loonkostensubsidie',
      jaNee(
        'Is het een baan met loonkostensubsidie?',
        'De werkgever krijgt dan een deel van het loon vergoed.',
        'college',
      ),
    ],
  ];
};

const verblijfsopties = {
  Nederlander: 'Nederlandse nationaliteit',
  gelijkgesteld: 'Verblijfsvergunning of burger van de Europese Unie',
  anders: 'Iets anders',
};

const detentieopties = {
  'in een inrichting': 'In een gevangenis of een kliniek na een straf',
  'buiten een inrichting': 'Daarbuiten, bijvoorbeeld thuis met een enkelband',
  'verplichte zorg': 'In verplichte zorg, zonder straf',
};

const onderwijsopties = {
  'geen mogelijkheid': 'Nee, een opleiding is niet mogelijk',
  'met studiefinanciering': 'Ja, met studiefinanciering',
  'volgt zonder studiefinanciering': 'Volgt al een opleiding, zonder studiefinanciering',
  'volgt niet': 'Ja, maar volgt geen opleiding',
};

const recht = (wie: Wie): Benoemd => {
  const w = woorden(wie);
  return [
    ['woontInNederland', jaNee(`${w.woont} in Nederland?`, 'Dit staat in de Basisregistratie Personen.', 'BRP')],
    [
      'verblijf',
      {
        vraag: `Welke nationaliteit of verblijfsvergunning heeft ${w.wie}?`,
        hulp: 'Dit staat in de Basisregistratie Personen. Korter dan drie maanden in Nederland? Kies dan iets anders.',
        soort: 'keuze',
        opties: verblijfsopties,
        bron: 'BRP',
        verplicht: true,
      },
    ],
    ['vrijheidOntnomen', jaNee(`${w.bent} gedetineerd?`, 'In een gevangenis, of in een kliniek na een straf.')],
    [
      'detentie',
      {
        vraag: `Waar verblijft ${w.wie} dan?`,
        hulp: 'Thuis met een enkelband is buiten een inrichting. Verplichte zorg is zorg door een besluit van de rechter of de burgemeester.',
        soort: 'keuze',
        opties: detentieopties,
        bron: 'college',
        verplicht: true,
      },
    ],
    [
      'dagenBuitenland',
      {
        vraag: `Hoeveel dagen was ${w.wie} dit jaar in het buitenland?`,
        hulp: 'Tel hele dagen. Vier weken per jaar mag. Vanaf de AOW-leeftijd dertien weken.',
        soort: 'aantal',
        bron: 'inwoner',
        verplicht: true,
      },
    ],
    ...opleiding(wie),
  ];
};

const opleiding = (wie: Wie): Benoemd => {
  const w = woorden(wie);
  return [
    [
      'onderwijs',
      {
        vraag: `${w.kunt} een opleiding volgen?`,
        hulp: 'Dit vragen wij aan mensen die jonger zijn dan 27 jaar.',
        soort: 'keuze',
        opties: onderwijsopties,
        bron: 'inwoner',
        verplicht: true,
      },
    ],
    [
      'recentPraktijkonderwijs',
      jaNee(
        'Was dat in het afgelopen jaar op praktijkonderwijs of speciaal onderwijs?',
        'Het gaat om voortgezet speciaal onderwijs (vso).',
      ),
    ],
  ];
};

const inkomsten = (wie: Wie): Benoemd => {
  const w = woorden(wie);
  return [
    [
      'inkomsten',
      {
        vraag: `${w.krijgt} inkomen?`,
        hulp: 'Bijvoorbeeld loon, een uitkering, alimentatie of pensioen. Toeslagen en kinderbijslag telt u niet mee.',
        soort: 'lijst',
        bron: 'polisadministratie',
        verplicht: true,
      },
    ],
    ...perInkomst,
  ];
};

const perInkomst: Benoemd = [
  [
    'inkomsten.*.soort',
    {
      vraag: 'Wat voor inkomen is het?',
      hulp: 'Kies wat het beste past.',
      soort: 'keuze',
      opties: {
        loon: 'Loon',
        'uitkering uit vroeger werk': 'Uitkering, bijvoorbeeld WW of Ziektewet',
        AOW: 'AOW',
        'particulier pensioen': 'Pensioen',
        alimentatie: 'Alimentatie',
        heffingskorting: 'Heffingskorting van de Belastingdienst',
        ...bijzondereKeuzes,
        'ander inkomen': 'Iets anders',
      },
      bron: 'polisadministratie',
      verplicht: true,
    },
  ],
  [
    'inkomsten.*.netto',
    {
      vraag: 'Hoeveel krijgt u netto per maand?',
      hulp: 'Netto is wat op uw rekening komt. U vindt het op uw loonstrook.',
      soort: 'bedrag',
      bron: 'polisadministratie',
      verplicht: true,
    },
  ],
  [
    'inkomsten.*.vakantiegeld',
    {
      vraag: 'Hoe krijgt u vakantiegeld bij dit inkomen?',
      hulp: 'Dit staat op uw loonstrook of in uw contract.',
      soort: 'keuze',
      opties: {
        meebetaald: 'Elke maand, samen met het loon',
        'nog te goed': 'Een keer per jaar',
        geen: 'Ik krijg geen vakantiegeld',
      },
      bron: 'inwoner',
      verplicht: true,
    },
  ],
  [
    'inkomsten.*.metHeffingskorting',
    jaNee(
      'Past uw werkgever de heffingskorting toe?',
      'Op uw loonstrook staat dan: loonheffingskorting ja.',
      'polisadministratie',
    ),
  ],
];

const vrijlating = (wie: Wie): Benoemd => {
  const gewogen = (vraag: string, hulp: string): Vraag => ({
    vraag,
    hulp,
    soort: 'afweging',
    opties: { ja: 'Ja', nee: 'Nee' },
    bron: 'college',
    verplicht: true,
  });
  const teller = (vraag: string, soort: 'aantal' | 'maand'): Vraag => ({
    vraag,
    hulp: 'Dit volgt uit de maanden die al zijn betaald. Bij een eerste aanvraag: geen.',
    soort,
    bron: 'uitkering',
    verplicht: true,
  });
  return [
    ['vrijlating.maandenN', teller('Hoeveel maanden is de vrijlating van 25 procent al gebruikt?', 'aantal')],
    ['vrijlating.sindsR', teller('Sinds welke maand loopt de vrijlating voor alleenstaande ouders?', 'maand')],
    ['vrijlating.sindsZ', teller('Sinds welke maand loopt de vrijlating bij loonkostensubsidie?', 'maand')],
    [
      'vrijlating.draagtBij',
      gewogen(
        `Helpt dit werk ${wie === 'partner' ? 'de partner' : 'deze inwoner'} op weg naar werk zonder bijstand?`,
        'Bij ja mag een deel van het loon gehouden worden (art. 31 lid 2 onder n en r).',
      ),
    ],
    [
      'vrijlating.meerUrenNietMogelijk',
      gewogen('Is het niet mogelijk om meer uren te werken?', 'Zie art. 31 lid 2 onder aa.'),
    ],
  ];
};

const alleenPartner: Benoemd = [
  ['heeftRecht', jaNee('Heeft uw partner zelf recht op bijstand?', 'Dit stelt de gemeente vast.', 'college')],
  [
    'leeftGescheiden',
    jaNee('Leeft u apart van uw partner, maar niet voor altijd?', 'Bijvoorbeeld door ziekte of detentie.'),
  ],
  [
    'toeslagpartner',
    jaNee('Is uw partner ook uw toeslagpartner?', 'Dit staat op Mijn Toeslagen. Wij vragen dit vanaf 2027.'),
  ],
];
