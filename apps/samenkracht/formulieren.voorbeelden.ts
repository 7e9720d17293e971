/** Knows what a form holds of routes for which the least that their schema takes is not enough. */

const levering = {
  vanaf: '2027-01-01',
  bron: 'Staatscourant',
  link: 'https://x.nl',
  bestand: 'tabel;nieuwe waarde\npw-21-gehuwden;1,00',
};

const [planDoelId, planStapId] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'];
/** A plan with a goal and a step. */
export const planvoorbeeld = {
  basis: 0,
  onderdelen: [
    { id: planDoelId, soort: 'doel', domein: 'werk', tekst: 'Ik wil werken', wie: 'inwoner' },
    { id: planStapId, soort: 'stap', domein: 'werk', tekst: 'Een brief schrijven', wie: 'inwoner', bij: planDoelId },
  ],
};

/** The team of the one colleague in a caseload. */
export const teamId = '00000000-0000-4000-8000-000000000009';

export const caseloadinstelling = {
  gewichten: { intensief: 3, gemiddeld: 2, laag: 1 },
  norm: { goed: 70, hoogst: 75 },
  prijzen: { wissel: 60, gebied: 40, discipline: 80, balans: 100 },
  volleWeek: 36,
  stilte: { intensief: 14, gemiddeld: 42, laag: 90 },
  disciplines: [],
  fasen: ['intake', 'begeleiding'],
  klachtthemas: ['wachten'],
  namen: { loket: 'Jongerenloket', consulent: 'jongerenconsulent' },
  omslag: null,
};

const gesprek = { op: '2026-12-01', tijd: '10:00', minuten: 30, wijze: 'telefoon', plaats: '' };

export const [eersteInstrumentId, tweedeInstrumentId] = [
  '00000000-0000-4000-8000-0000000000b1',
  '00000000-0000-4000-8000-0000000000b2',
] as const;
const instrumentversie = {
  vanaf: '2026-12-01',
  naam: 'Taalles',
  wat: 'U leert Nederlands spreken.',
  voorWie: 'Voor wie dat wil.',
  domeinen: ['taal'],
  dicht: 'spreken',
  vaardigheden: [],
  plaats: 'Zuid',
  vorm: 'online',
  capaciteit: 5,
  wachttijdWeken: null,
  weken: 10,
  startdagen: [],
  tijden: [{ dag: 1, van: '09:00', tot: '12:00' }],
  eigenMinuten: 0,
  prijs: 10_000,
  betaalwijze: 'bij start',
  keren: null,
};
const verwijskeuze = { doel: 'Nederlands leren', wachtlijst: true };
const [gezien, laatsteDag] = [{ reden: 'Dat is zo besproken.' }, '2026-11-02'];

const intakeantwoorden = { antwoorden: [{ vraag: 'inkomen.eten', versie: 0, waarde: true }] };
const intakebeeld = { onderdeel: 'werk', waarde: '3', versie: 0 };
const intakevragen = { vanaf: '2027-01-01', aanpassing: { weg: ['inkomen.wisselt'] } };

/** What a form of these routes holds; of the others the least that the schema takes is enough. */
export const bodies: Readonly<Record<string, unknown>> = {
  'POST /zaken/:zaakId/gegevensverzoeken': { gevraagd: [{ soort: 'loonstrook', omschrijving: 'Uw loonstrook' }] },
  'POST /zaken/:zaakId/feiten': { feit: 'inkomsten.netto', waarde: 1, bron: 'consulent' },
  'POST /zaken/:zaakId/voorstellen': { aard: 'toekenning', toelichting: 'in orde' },
  'POST /uitkeringen/:uitkeringId/loonstroken': { maand: '2026-10', netto: 1, toelichting: 'gezien' },
  'POST /uitkeringen/:uitkeringId/werkplannen/:werkplanId/reacties': { tekst: 'Goed plan' },
  'POST /werkgevers': { loonheffingennummer: '001234568L01', naam: 'Slagerij' },
  'POST /uitkeringen/:uitkeringId/verrekenwijzen': { vanaf: '2026-11', wijze: 'achteraf', reden: 'past beter' },
  'POST /uitkeringen/:uitkeringId/wijzigingen': { soort: 'verhuizing', vanaf: '2026-12-01', reden: 'gezien' },
  'POST /wijzigingen/:wijzigingId/voorstel': { vanaf: '2026-12-01', reden: 'gezien' },
  'POST /uitkeringen/:uitkeringId/maatregelen': {
    soort: 'geuniformeerd',
    wat: 'a',
    gedragingOp: '2026-11-01',
    toelichting: 'Gezien in de stukken.',
    horenTot: '2026-11-30',
  },
  'POST /maatregelen/:maatregelId/voorstel': { keuzes: [], motivering: 'Zo is het gewogen.', maand: '2026-12' },
  'POST /maatregelen/:maatregelId/intrekking': { reden: 'Er was een goede reden.' },
  'POST /maatregelen/:maatregelId/einde': { vanaf: '2026-12', reden: 'Hij werkt nu weer mee.' },
  'POST /maatregelen/:maatregelId/besluit': { akkoord: true },
  'POST /mijn/wijzigingen': { soort: 'verhuizing', vanaf: '2026-12-01' },
  'POST /wetsimulaties': { maand: '2026-11', wetOp: '2027-01-01' },
  'POST /uitkeringen/:uitkeringId/invorderingsstappen': {
    stap: { soort: 'uitstel', totEnMet: '2027-01-31' },
    toelichting: 'Zo is het besproken.',
  },
  'POST /uitkeringen/:uitkeringId/invorderingsstappen/:stapId/antwoord': { akkoord: true },
  'POST /mijn/verrekenwijze/volmacht': { voorstelId: '00000000-0000-4000-8000-000000000003' },
  'POST /mijn/schulden/betalingsregelingen': { perMaand: 1_000, wijze: 'verrekening', reden: 'Mijn huur ging omhoog' },
  'POST /mijn/schulden/uitstel': { totEnMet: '2027-01-31', reden: 'Ik krijg later loon' },
  'POST /mijn/schulden/voorstellen/:stapId/antwoord': { akkoord: true },
  'POST /mijn/uitkering/werkplannen': {
    vraag: { feiten: { gemeente: '0599', maand: '2026-11' }, wie: 'belanghebbende', dan: { bruto: 1 } },
  },
  'POST /caseload/instellingen': caseloadinstelling,
  'POST /caseload/teams': { naam: 'Zuid', postcodes: ['3071'] },
  'POST /caseload/inwoners': { persoonId: teamId, klasse: 'laag' },
  'POST /caseload/voorstellen': { soort: 'alles', prijzen: caseloadinstelling.prijzen },
  'PUT /caseload/consulenten/:medewerkerId': { naam: 'Anna', teamId, uren: 36, disciplines: [] },
  'POST /caseload/consulenten/:medewerkerId/afwezigheden': { vanaf: '2026-11-02', totEnMet: '2026-11-06' },
  'POST /caseload/inwoners/:persoonId/contacten': { minuten: 10, fase: 'intake' },
  'POST /caseload/klachten': { thema: 'wachten', ontvangenOp: '2026-11-02' },
  'POST /caseload/inwoners/:persoonId/klasse': { klasse: 'laag', reden: 'Heeft werk gevonden.' },
  'POST /caseload/voorstellen/:voorstelId/aanvaarding': { persoonIds: [teamId] },
  'POST /caseload/voorstellen/:voorstelId/afwijzing': { persoonIds: [teamId], reden: 'Hij begint net.' },
  'POST /maandruns': { maand: '2026-11' },
  'POST /herrekeningen': { vanaf: '2026-11', oorzaak: 'De wet is veranderd.' },
  'POST /bedragen': { tabel: 'norm', vanaf: '2027-01-01', waarde: '1,00', bron: 'Staatscourant', link: 'https://x.nl' },
  'POST /loonaanleveringen': { payload: 'e30', protected: 'e30', signature: 'e30' },
  'POST /werkgevers/:werkgeverId/grondslagen': { soort: 'artikel 63', toelichting: 'brief', vanaf: '2026-10-01' },
  'POST /werkgevers/:werkgeverId/bestanden': { soort: 'csv', inhoud: 'x' },
  'POST /mijn/besluiten/:besluitId/bezwaar': {},
  'POST /bezwaren': {
    persoonId: '00000000-0000-4000-8000-000000000001',
    besluitId: '00000000-0000-4000-8000-000000000002',
    ontvangenOp: '2026-11-02',
  },
  'POST /mijn/bijzonder': {
    regeling: 'studietoeslag',
    omschrijving: 'studie',
    iban: 'NL91ABNA0417164300',
    antwoorden: {},
  },
  'POST /mijn/werkgevers/toestemmingen': {
    werkgeverId: '00000000-0000-4000-8000-000000000003',
    verklaring: '2026-11-1',
  },
  'POST /mijn/bezwaren/:bezwaarId/gronden': { gronden: 'Ik ben het er niet mee eens.' },
  'POST /bezwaren/:bezwaarId/verschoonbaarheid': { keuze: 'ja', motivering: 'Lag in het ziekenhuis.' },
  'POST /bezwaren/:bezwaarId/hoorzitting': { op: '2027-01-11T09:30:00Z', plaats: 'Stadhuis' },
  'POST /bezwaren/:bezwaarId/afzien-van-horen': { grond: 'c', toelichting: 'Wil niet gehoord worden.' },
  'POST /bezwaren/:bezwaarId/hoorverslag': { op: '2026-11-02', verslag: 'Het gesprek is gevoerd.' },
  'POST /bijzonder/:aanvraagId/nabetaling': { maand: '2026-07' },
  'POST /bijzonder/:aanvraagId/nabetaling/goedkeuring': { maand: '2026-07' },
  'POST /bijzonder/:aanvraagId/nabetaling/teruglegging': { maand: '2026-07' },
  'POST /bezwaren/:bezwaarId/uitvoering': { wat: 'gevolg', toelichting: 'Nieuw besluit genomen.' },
  'POST /bezwaren/:bezwaarId/kostenverzoek': { op: '2026-11-02' },
  'POST /bezwaren/:bezwaarId/dwangsom': { iban: 'NL91ABNA0417164300' },
  'POST /bezwaren/:bezwaarId/ingebrekestelling': { ontvangenOp: '2026-11-02' },
  'POST /bezwaren/:bezwaarId/teruglegging': { reden: 'De reden is te kort.' },
  'POST /bezwaren/:bezwaarId/voorstel': {
    onderdelen: [
      {
        onderdeel: 'Loon',
        uitkomst: 'ongegrond',
        gevolg: 'in stand',
        motivering: 'Het klopt met de strook.',
        wijzigingen: [],
      },
    ],
  },
  'POST /uitkeringen/:uitkeringId/bezwaarproef': { wijzigingen: [] },
  'POST /bijzonder/:aanvraagId/feiten': { feit: 'kosten', waarde: 1 },
  'POST /bijzonder/:aanvraagId/teruglegging': { reden: 'De reden is te kort.' },
  'POST /mijn/verwijzingen/:verwijzingId/intrekking': {},
  'POST /personen/:persoonId/verwijzingen': { instrumentId: tweedeInstrumentId, ...verwijskeuze },
  'PUT /personen/:persoonId/draagkracht': { minuten: 600, ...gezien },
  'POST /verwijzingen/:verwijzingId/inwilliging': verwijskeuze,
  'POST /verwijzingen/:verwijzingId/afwijzing': gezien,
  'POST /verwijzingen/:verwijzingId/intrekking': gezien,
  'POST /verwijzingen/:verwijzingId/stop': { laatsteDag, ...gezien },
  'POST /aanbieder/koppeling': { code: 'een-code-die-niet-bestaat' },
  'POST /aanbieder/deelnemers/:verwijzingId/weigering': gezien,
  'POST /aanbieder/deelnemers/:verwijzingId/start': { begin: laatsteDag },
  'POST /aanbieder/deelnemers/:verwijzingId/aanwezigheid': { dag: laatsteDag, stand: 'aanwezig' },
  'POST /aanbieder/deelnemers/:verwijzingId/afronding': { laatsteDag, uitkomst: 'volgende stap' },
  'POST /aanbieder/deelnemers/:verwijzingId/stop': { laatsteDag, ...gezien },
  'POST /aanbieders': { naam: 'Taalhuis Zuid' },
  'POST /aanbieders/:aanbiederId/einde': { tot: laatsteDag, ...gezien },
  'POST /instrumenten': { aanbiederId: teamId, ...instrumentversie },
  'POST /instrumenten/:instrumentId/versies': instrumentversie,
  'POST /grootboek/afsluitingen': { maand: '2026-11' },
  'POST /mijn/plan/versies': planvoorbeeld,
  'POST /mijn/plan/standen': { stapId: planStapId, stand: 'gedaan' },
  'POST /personen/:persoonId/plan/versies': { ...planvoorbeeld, basis: 1 },
  'POST /personen/:persoonId/plan/standen': { stapId: planStapId, stand: 'gedaan' },
  'POST /personen/:persoonId/plan/evaluaties': { op: '2026-12-01' },
  'POST /personen/:persoonId/afspraken': { ...gesprek, tijd: '14:00', onderwerp: 'voortgang' },
  'POST /personen/:persoonId/afspraken/:afspraakId/verzetting': gesprek,
  'POST /personen/:persoonId/plantaken': { voor: 'inwoner', tekst: 'Neem uw diploma mee' },
  'POST /personen/:persoonId/plantaken/:plantaakId/antwoord': { antwoord: 'Dat mag.' },
  'POST /personen/:persoonId/notities': {
    sjabloon: 'anders',
    op: '2026-11-02',
    antwoorden: [{ vraag: 'Waar ging het over?', antwoord: 'Werk' }],
    lezers: ['coach'],
  },
  'POST /mijn/notities/:notitieId/inzageverzoek': {},
  'POST /mijn/intakes': {},
  'POST /mijn/intakes/:intakeId/antwoorden': intakeantwoorden,
  'POST /mijn/intakes/:intakeId/clientondersteuning': { keuze: 'later' },
  'POST /mijn/beelden': intakebeeld,
  'POST /mijn/intakeuitnodigingen/:uitnodigingId/antwoord': { antwoord: 'nu niet' },
  'POST /intakes': { persoonId: teamId, wijze: 'samen' },
  'POST /intakes/:intakeId/antwoorden': intakeantwoorden,
  'POST /intakes/:intakeId/clientondersteuning': { keuze: 'later' },
  'POST /intakes/:intakeId/gesprekken': { gevoerdOp: '2026-11-02', minuten: 30, vorm: 'telefoon' },
  'POST /personen/:persoonId/beelden': intakebeeld,
  'POST /personen/:persoonId/intakeuitnodigingen': { reden: 'Wij kijken graag weer samen.' },
  'POST /intakesignalen/:signaalId/afhandeling': { uitkomst: 'geholpen', toelichting: 'Gebeld en geholpen.' },
  'POST /intakevragen': { ...intakevragen, reden: 'Die vraag stellen wij later.' },
  'POST /intakevragen/keuring': intakevragen,
  'POST /bedragleveringen': levering,
  'POST /bedragleveringen/proef': levering,
  'POST /betaalinstelling': {
    vanaf: '2027-01-01',
    naam: 'Rotterdam',
    iban: 'NL91ABNA0417164300',
    betaaldag: 25,
    verschuiving: 'vorige',
  },
};
/** What these routes ask in the address. */
export const queries: Readonly<Record<string, string>> = {
  'GET /loonaanleveringen/rapport': '?leveringsnummer=1',
  'GET /mijn/bijzonder/vragen': '?regeling=studietoeslag',
  'GET /mijn/inkomsten/:maand/vooruitblik': '?netto=1',
  'GET /bedragleveringen/invulbestand': '?vanaf=2027-01-01',
  'GET /grootboek/journaal': '?maand=2026-11',
  'GET /intakecijfers': '?van=2026-11-01&totEnMet=2026-11-30',
  'GET /mijn/plan/versie': '?nummer=1',
  'GET /mijn/plan/verschil': '?van=1&naar=1',
  'GET /personen/:persoonId/plan/versie': '?nummer=1',
  'GET /personen/:persoonId/plan/verschil': '?van=1&naar=1',
  'GET /instrumentvergelijking': `?ids=${eersteInstrumentId},${tweedeInstrumentId}`,
  'GET /statistiek': '?maand=2026-11',
  'GET /statistiek/bestand': '?maand=2026-11',
};
