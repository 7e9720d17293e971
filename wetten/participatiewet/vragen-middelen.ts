/** Knows the questions about special means: asked only of who has them. */
import type { Vraag } from '@samenkracht/law';
import type { Uitzonderingsoort, Waarderingsoort } from './soorten.ts';

type Benoemd = readonly (readonly [string, Vraag])[];

const vraag = (soort: Vraag['soort'], tekst: string, hulp: string, bron: Vraag['bron'] = 'inwoner'): Vraag => ({
  vraag: tekst,
  hulp,
  soort,
  bron,
  verplicht: true,
});

const afweging = (tekst: string, hulp: string, opties: Readonly<Record<string, string>>): Vraag => ({
  ...vraag('afweging', tekst, hulp, 'college'),
  opties,
});

const meetelling = { 'telt niet mee': 'Dit telt niet mee', 'telt mee': 'Dit telt mee' };
const aard = { inkomen: 'Inkomen, bijvoorbeeld elke maand', vermogen: 'Vermogen, bijvoorbeeld een bedrag ineens' };

/** The special kinds that a form offers; what never counts, such as kinderbijslag, need not be told. */
export const bijzondereKeuzes: Readonly<Partial<Record<Uitzonderingsoort | Waarderingsoort, string>>> = {
  studiefinanciering: 'Studiefinanciering',
  'tegemoetkoming scholieren': 'Tegemoetkoming scholieren',
  'huur of kostgeld': 'Huur of kostgeld',
  'inkomen in natura': 'Spullen of diensten in plaats van geld',
  gift: 'Gift, bijvoorbeeld geld van familie',
  kostenbesparing: 'Iemand betaalt kosten voor mij, bijvoorbeeld boodschappen',
  vrijwilligersvergoeding: 'Vergoeding voor vrijwilligerswerk',
  premie: 'Premie van de gemeente voor werk',
  'andere schadevergoeding': 'Schadevergoeding',
  'onderhoud van ouders': 'Geld voor onderhoud van ouders',
};

/** About one income of a special kind. */
export const bijzondereInkomst: Benoemd = [
  [
    'inkomsten.*.oordeel',
    afweging(
      'Telt dit bedrag mee voor de bijstand?',
      'Zie art. 31 lid 2 onder j, m, s en v. Bij een premie: telt niet mee als die helpt op weg naar werk.',
      meetelling,
    ),
  ],
  [
    'inkomsten.*.aard',
    afweging('Is dit bedrag inkomen of vermogen?', 'Zie art. 32 lid 1 en art. 34 lid 1 onder b.', aard),
  ],
  [
    'inkomsten.*.bijstandVoorKosten',
    vraag('ja of nee', 'Krijgt u voor dezelfde kosten ook bijstand?', 'Bijvoorbeeld bijzondere bijstand.'),
  ],
  [
    'inkomsten.*.inKostendelersnorm',
    vraag(
      'ja of nee',
      'Telt deze huurder of kostganger al mee voor uw norm?',
      'Kies ja bij iemand van 27 jaar of ouder zonder contract op papier. Dan is uw norm al lager.',
    ),
  ],
  [
    'inkomsten.*.opgeofferd',
    vraag('bedrag', 'Wat heeft u ervoor betaald of gedaan, in geld?', 'Vul 0 in als u er niets voor hoefde te doen.'),
  ],
  [
    'inkomsten.*.onderwijs',
    {
      ...vraag('keuze', 'Welke opleiding hoort bij de studiefinanciering?', 'Dit staat in de brief van DUO.'),
      opties: { beroepsonderwijs: 'Mbo', 'hoger onderwijs': 'Hbo of universiteit' },
    },
  ],
  [
    'inkomsten.*.woontBijOuders',
    vraag('ja of nee', 'Is het studiefinanciering voor wie thuis woont?', 'Dit staat in de brief van DUO.'),
  ],
  [
    'inkomsten.*.eenoudertoeslag',
    vraag('ja of nee', 'Zit er een toeslag bij voor een eenoudergezin?', 'Dit staat in de brief van DUO.'),
  ],
];

/** What was received in the year before this month, and how the college sees gifts beyond the limit. */
export const jaarvragen: Benoemd = [
  [
    'ditJaar.giften',
    vraag(
      'bedrag',
      'Hoeveel giften waren er dit jaar al, voor deze maand?',
      'Tel ook mee wat anderen voor u betaalden. De voedselbank telt niet mee.',
    ),
  ],
  [
    'ditJaar.premies',
    vraag('bedrag', 'Hoeveel premie kreeg u dit jaar al, voor deze maand?', 'Vul 0 in als er geen was.'),
  ],
  ['ditJaar.aantalPremies', vraag('aantal', 'Hoeveel premies waren er dit jaar al?', 'Vul 0 in als er geen was.')],
  [
    'ditJaar.vrijwilligerswerk',
    vraag('bedrag', 'Hoeveel vergoeding voor vrijwilligerswerk was er dit jaar al?', 'Vul 0 in als er geen was.'),
  ],
  [
    'bovenGiftgrens.oordeel',
    afweging(
      'Zijn de giften boven de grens in dit geval verantwoord?',
      'Zie art. 31 lid 2 onder s. Voor bijdragen die kosten besparen: art. 18 lid 1 en 8.',
      meetelling,
    ),
  ],
  [
    'bovenGiftgrens.aard',
    afweging('Zijn de giften boven de grens inkomen of vermogen?', 'Zie art. 32 lid 1 en art. 34 lid 1.', aard),
  ],
];

const jaNee = { ja: 'Ja', nee: 'Nee' };

/** Art. 34a, from 2027: asked only of who has income from work. */
export const vragen34a: Benoemd = [
  [
    'vrijlating.sinds34a',
    vraag(
      'maand',
      'Sinds welke maand loopt de vrijlating van 15 procent?',
      'Dit volgt uit de maanden die al zijn betaald. Bij een eerste aanvraag: geen.',
      'uitkering',
    ),
  ],
  [
    'vrijlating.verlenging34a',
    afweging(
      'Wordt de vrijlating van 15 procent over deze maand verlengd?',
      'Na twaalf maanden, als meer uren werken niet mogelijk is (art. 34a lid 2).',
      jaNee,
    ),
  ],
  [
    'vrijlating.nieuwDienstverband34a',
    vraag(
      'ja of nee',
      'Is er nieuw werk begonnen nadat de vrijlating stopte?',
      'Een nieuw contract, bij een andere of dezelfde werkgever.',
      'polisadministratie',
    ),
  ],
  [
    'vrijlating.opnieuw34a',
    afweging('Geldt de vrijlating van 15 procent opnieuw?', 'Na een nieuw dienstverband (art. 34a lid 3).', jaNee),
  ],
];
