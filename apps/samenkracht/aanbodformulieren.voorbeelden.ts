/** Knows what the forms about instruments, referrals and suggestions hold, so that each route can be asked. */
/** Of something that is not there. */
const nergens = '00000000-0000-4000-8000-000000000009';
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
const behoefte = { mist: [], belemmeringen: ['taal'] };
const verwijskeuze = { doel: 'Nederlands leren', wachtlijst: true };
const [gezien, laatsteDag] = [{ reden: 'Dat is zo besproken.' }, '2026-11-02'];

export const aanbodbodies: Readonly<Record<string, unknown>> = {
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
  'POST /aanbieder/presentie': { dag: laatsteDag, standen: [{ verwijzingId: nergens, stand: 'aanwezig' }] },
  'POST /aanbieder/deelnemers/:verwijzingId/afronding': { laatsteDag, uitkomst: 'volgende stap' },
  'POST /aanbieder/deelnemers/:verwijzingId/stop': { laatsteDag, ...gezien },
  'POST /aanbieders': { naam: 'Taalhuis Zuid' },
  'POST /aanbieders/:aanbiederId/einde': { tot: laatsteDag, ...gezien },
  'POST /instrumenten': { aanbiederId: nergens, ...instrumentversie },
  'POST /instrumenten/:instrumentId/versies': instrumentversie,
  'POST /mijn/aanbodvoorstel': { behoefte },
  'POST /personen/:persoonId/aanbodvoorstel': { behoefte },
  'POST /personen/:persoonId/aanbodbesluiten': {
    ...{ soort: 'instrument', id: tweedeInstrumentId, behoefte },
    besluit: { soort: 'niet nu', ...gezien },
  },
  'POST /aanbodgewichten': { vaardigheid: 10, belemmering: 15, week: 1, kilometer: 1, vanaf: '2026-12-01', ...gezien },
};
