/** Knows how each fact of the toeslagen is asked: in B1 Dutch, with help, and where the answer comes from before anyone is asked. */
import type { Vraag, Vragen } from '@samenkracht/law';

const geldvraag = (vraag: string, hulp: string): Vraag => ({
  vraag,
  hulp,
  soort: 'bedrag',
  bron: 'inwoner',
  verplicht: true,
});
const jaNeevraag = (vraag: string, hulp: string, bron: Vraag['bron'] = 'inwoner'): Vraag => ({
  vraag,
  hulp,
  soort: 'ja of nee',
  bron,
  verplicht: true,
});
const lijst = (vraag: string, hulp: string, bron: Vraag['bron']): Vraag => ({
  vraag,
  hulp,
  soort: 'lijst',
  bron,
  verplicht: true,
});
const geboren = (vraag: string): Vraag => ({
  vraag,
  hulp: 'Dag, maand en jaar.',
  soort: 'datum',
  bron: 'BRP',
  verplicht: true,
});

const inkomenshulp =
  'Het bruto jaarinkomen waarover de Belastingdienst rekent (verzamelinkomen). Weet u het niet precies? Schat het.';
const vermogenshulp = 'Spaargeld, aandelen en een tweede huis, min schulden. Het huis waarin u woont telt niet mee.';

const persoonvragen: Vragen = {
  'aanvrager.geboren': geboren('Wat is uw geboortedatum?'),
  'aanvrager.toetsingsinkomen': geldvraag('Wat is uw inkomen in dit jaar?', inkomenshulp),
  'aanvrager.rendementsgrondslag': geldvraag('Hoeveel vermogen had u op 1 januari?', vermogenshulp),
  'aanvrager.zorgverzekerd': jaNeevraag('Heeft u een Nederlandse zorgverzekering?', 'De basisverzekering.'),
  'partner.geboren': geboren('Wat is de geboortedatum van uw partner?'),
  'partner.toetsingsinkomen': geldvraag('Wat is het inkomen van uw partner in dit jaar?', inkomenshulp),
  'partner.rendementsgrondslag': geldvraag('Hoeveel vermogen had uw partner op 1 januari?', vermogenshulp),
  'partner.zorgverzekerd': jaNeevraag('Heeft uw partner een Nederlandse zorgverzekering?', 'De basisverzekering.'),
  'partner.heleJaar': jaNeevraag(
    'Is dit het hele jaar uw toeslagpartner?',
    'Nee als de relatie dit jaar begon of stopte.',
  ),
  'partner.opvanggrond': jaNeevraag(
    'Werkt of studeert uw partner?',
    'Ook een traject naar werk of een inburgeringscursus telt.',
  ),
};

const huishoudvragen: Vragen = {
  kinderen: lijst('Welke kinderen wonen bij u?', 'Kinderen van u of uw partner op uw adres.', 'BRP'),
  'kinderen.*.geboren': geboren('Wat is de geboortedatum van dit kind?'),
  'kinderen.*.toetsingsinkomen': geldvraag(
    'Wat is het inkomen van dit kind in dit jaar?',
    'Vul 0 in als er geen inkomen is.',
  ),
  'kinderen.*.rendementsgrondslag': geldvraag('Hoeveel vermogen had dit kind op 1 januari?', vermogenshulp),
  'kinderen.*.kinderbijslag': jaNeevraag(
    'Krijgt u of uw partner kinderbijslag voor dit kind?',
    'De SVB betaalt de kinderbijslag.',
  ),
  medebewoners: lijst(
    'Wie wonen er nog meer op uw adres?',
    'Niet uw partner, uw kinderen of een onderhuurder met een contract.',
    'BRP',
  ),
  'medebewoners.*.geboren': geboren('Wat is de geboortedatum van deze persoon?'),
  'medebewoners.*.toetsingsinkomen': geldvraag('Wat is het inkomen van deze persoon in dit jaar?', inkomenshulp),
  'medebewoners.*.rendementsgrondslag': geldvraag('Hoeveel vermogen had deze persoon op 1 januari?', vermogenshulp),
  'medebewoners.*.kindVanBewoner': jaNeevraag(
    'Is deze persoon een kind of pleegkind van iemand die hier woont?',
    'Dan telt een laag inkomen niet mee als hij of zij jonger is dan 23 jaar.',
  ),
  'medebewoners.*.heleJaar': jaNeevraag('Woont deze persoon het hele jaar bij u?', 'Van januari tot en met december.'),
};

const woonvragen: Vragen = {
  'woning.huurprijs': geldvraag('Wat is uw kale huur per maand?', 'De huur zonder servicekosten en energie.'),
  'woning.servicekosten.energie': geldvraag(
    'Wat betaalt u aan energie voor gedeelde ruimten?',
    'Bijvoorbeeld de lift of het licht in het trappenhuis. Per maand.',
  ),
  'woning.servicekosten.schoonmaak': geldvraag('Wat betaalt u aan schoonmaak van gedeelde ruimten?', 'Per maand.'),
  'woning.servicekosten.huismeester': geldvraag('Wat betaalt u voor de huismeester?', 'Per maand.'),
  'woning.servicekosten.dienstruimten': geldvraag(
    'Wat betaalt u voor dienstruimten en recreatieruimten?',
    'Per maand.',
  ),
  'woning.woonruimte': {
    vraag: 'Wat voor woning huurt u?',
    hulp: 'Zelfstandig betekent: een eigen voordeur, keuken en wc.',
    soort: 'keuze',
    opties: {
      zelfstandig: 'Een zelfstandige woning',
      'onzelfstandig en aangewezen': 'Een kamer in een gebouw dat voor huurtoeslag is aangewezen',
      onzelfstandig: 'Een gewone kamer',
    },
    bron: 'inwoner',
    verplicht: true,
  },
  'woning.inschrijvingKlopt': jaNeevraag(
    'Staat iedereen die er woont op dit adres ingeschreven, en niemand anders?',
    'Zo staat het in de basisregistratie van de gemeente.',
    'BRP',
  ),
  'woning.handicap': jaNeevraag('Heeft iemand in huis een handicap?', 'Alleen nodig als iedereen jong is.'),
  'woning.uitzonderingHuurgrens': jaNeevraag(
    'Geldt een uitzondering op de maximale huur?',
    'Bijvoorbeeld een aangepaste woning, acht of meer bewoners, of eerder huurtoeslag voor deze woning. Alleen tot en met 2025.',
  ),
};

const opvangvragen: Vragen = {
  opvanggrond: jaNeevraag('Werkt of studeert u?', 'Ook een traject naar werk of een inburgeringscursus telt.'),
  opvangkinderen: lijst('Welke kinderen gaan naar de opvang?', 'Laat leeg als er geen opvang is.', 'inwoner'),
  'opvangkinderen.*.eersteKind': jaNeevraag('Is dit het eerste kind voor de toeslag?', 'Dat staat op de beschikking.'),
  'opvangkinderen.*.opvang': lijst('Welke opvang heeft dit kind?', 'Elke soort opvang apart.', 'inwoner'),
  'opvangkinderen.*.opvang.*.soort': {
    vraag: 'Welke soort opvang is dit?',
    hulp: 'Het staat op het contract.',
    soort: 'keuze',
    opties: {
      dagopvang: 'Dagopvang',
      'buitenschoolse opvang': 'Buitenschoolse opvang',
      gastouderopvang: 'Gastouderopvang',
    },
    bron: 'inwoner',
    verplicht: true,
  },
  'opvangkinderen.*.opvang.*.uren': {
    vraag: 'Hoeveel uur opvang is dat per maand?',
    hulp: 'Hele uren.',
    soort: 'aantal',
    bron: 'inwoner',
    verplicht: true,
  },
  'opvangkinderen.*.opvang.*.uurprijs': geldvraag('Wat kost een uur opvang?', 'Het staat op de rekening.'),
};

export const toeslagvragen: Vragen = {
  maand: {
    vraag: 'Over welke maand gaat het?',
    hulp: 'Maand en jaar.',
    soort: 'maand',
    bron: 'inwoner',
    verplicht: true,
  },
  ...persoonvragen,
  ...huishoudvragen,
  ...woonvragen,
  ...opvangvragen,
};
