/** Knows how the facts that disposable income asks beside those of bijstand are asked, in B1. */
import type { Vraag, Vragen } from '@samenkracht/law';
import { vragen as bijstandsvragen } from '@samenkracht/participatiewet';

const bedrag = (vraag: string, hulp: string): Vraag => ({
  vraag,
  hulp,
  soort: 'bedrag',
  bron: 'inwoner',
  verplicht: true,
});
const jaNee = (vraag: string, hulp: string): Vraag => ({
  vraag,
  hulp,
  soort: 'ja of nee',
  bron: 'inwoner',
  verplicht: true,
});

/** The questions of the month of bijstand with the ones about pay, rent, insurance and care. */
export const besteedbaarVragen: Vragen = {
  ...bijstandsvragen,
  'brutoloon.belanghebbende': bedrag(
    'Hoeveel loon krijgt u per maand, voor belasting?',
    'Het bruto loon op uw loonstrook, met het vakantiegeld van die maand erbij.',
  ),
  'brutoloon.partner': bedrag(
    'Hoeveel loon krijgt uw partner per maand, voor belasting?',
    'Het bruto loon op de loonstrook, met het vakantiegeld van die maand erbij.',
  ),
  vraagtBijstand: jaNee(
    'Rekenen met bijstand?',
    'Kies nee als u geen bijstand wilt of kunt krijgen, bijvoorbeeld door uw vermogen.',
  ),
  bijstandOverJaar: bedrag(
    'Hoeveel bijstand krijgt u dit hele jaar?',
    'Alleen als de maanden van het jaar verschillen.',
  ),
  brutoloonOverJaar: bedrag(
    'Hoeveel loon krijgt u dit hele jaar, voor belasting?',
    'Alleen als de maanden van het jaar verschillen.',
  ),
  'toeslagen.zorgverzekerd.belanghebbende': jaNee('Heeft u een zorgverzekering?', 'Een Nederlandse basisverzekering.'),
  'toeslagen.zorgverzekerd.partner': jaNee(
    'Heeft uw partner een zorgverzekering?',
    'Een Nederlandse basisverzekering.',
  ),
  'toeslagen.vermogen': bedrag(
    'Hoeveel vermogen had u op 1 januari?',
    'Spaargeld en beleggingen van u en uw partner samen, min schulden.',
  ),
  'toeslagen.woning': {
    vraag: 'Huurt u een woning?',
    hulp: 'Een woning met een eigen voordeur, keuken en wc.',
    soort: 'keuze',
    opties: { ja: 'Ja', nee: 'Nee' },
    bron: 'inwoner',
    verplicht: true,
  },
  'toeslagen.woning.huurprijs': bedrag(
    'Hoeveel huur betaalt u per maand?',
    'De kale huur, zonder gas, water en licht.',
  ),
  'toeslagen.woning.servicekosten.energie': bedrag('Servicekosten: energie van gedeelde ruimtes', 'Per maand.'),
  'toeslagen.woning.servicekosten.schoonmaak': bedrag('Servicekosten: schoonmaak van gedeelde ruimtes', 'Per maand.'),
  'toeslagen.woning.servicekosten.huismeester': bedrag('Servicekosten: huismeester', 'Per maand.'),
  'toeslagen.woning.servicekosten.dienstruimten': bedrag('Servicekosten: dienstruimtes en recreatie', 'Per maand.'),
  'toeslagen.woning.woonruimte': {
    vraag: 'Wat voor woning huurt u?',
    hulp: 'Een zelfstandige woning heeft een eigen voordeur, keuken en wc.',
    soort: 'keuze',
    opties: {
      zelfstandig: 'Een zelfstandige woning',
      'onzelfstandig en aangewezen': 'Een kamer in een gebouw dat voor huurtoeslag is aangewezen',
      onzelfstandig: 'Een kamer',
    },
    bron: 'inwoner',
    verplicht: true,
  },
  'toeslagen.woning.inschrijvingKlopt': jaNee(
    'Staat iedereen die in de woning woont ook op dat adres ingeschreven?',
    'Bij de gemeente. En staat er niemand anders ingeschreven?',
  ),
  'toeslagen.woning.handicap': jaNee('Heeft iemand in huis een handicap?', 'Waarvoor de woning is aangepast.'),
  'toeslagen.woning.uitzonderingHuurgrens': jaNee(
    'Geldt een uitzondering op de hoogste huur?',
    'Tot en met 2025: een aangepaste woning, acht of meer bewoners, of al eerder huurtoeslag voor deze woning.',
  ),
  'toeslagen.medebewoners': {
    vraag: 'Wie wonen er nog meer in huis?',
    hulp: 'Behalve uw partner en kinderen. Ook onderhuurders zonder schriftelijk contract.',
    soort: 'lijst',
    bron: 'BRP',
    verplicht: true,
  },
  'toeslagen.opvangkinderen': {
    vraag: 'Betaalt u voor kinderopvang?',
    hulp: 'Een regel per kind.',
    soort: 'lijst',
    bron: 'inwoner',
    verplicht: true,
  },
  'toeslagen.volgtTraject.belanghebbende': jaNee(
    'Volgt u een traject naar werk, een inburgering of een opleiding?',
    'Dit geeft ook recht op kinderopvangtoeslag.',
  ),
  'toeslagen.volgtTraject.partner': jaNee(
    'Volgt uw partner een traject naar werk, een inburgering of een opleiding?',
    'Dit geeft ook recht op kinderopvangtoeslag.',
  ),
};
