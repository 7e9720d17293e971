/** Knows what of guidance comes on the line of a person: owner, steps, story, plan, talks, instruments and programmes. */
import {
  alleenInwoner,
  begeleiders,
  code,
  dag,
  getal,
  iedereen,
  type Lijnsoort,
  metCoach,
  moment,
} from './lijnveld.ts';

/** Who holds on to somebody, and where he stands. */
export const begeleiding = {
  coachAangewezen: { bij: 'EigenaarAangewezen', domein: 'begeleiding', lezers: iedereen, op: 'vanaf' },
  overdrachtGevraagd: { bij: 'OverdrachtGevraagd', domein: 'begeleiding', lezers: metCoach },
  overdrachtGeweigerd: {
    bij: 'OverdrachtAfgelopen',
    als: { afloop: 'geweigerd' },
    domein: 'begeleiding',
    lezers: begeleiders,
  },
  overdrachtIngetrokken: {
    ...{ bij: 'OverdrachtAfgelopen', als: { afloop: 'ingetrokken' }, domein: 'begeleiding', lezers: metCoach },
  },
  overdrachtVerlopen: {
    bij: 'OverdrachtAfgelopen',
    als: { afloop: 'verlopen' },
    domein: 'begeleiding',
    lezers: metCoach,
  },
  coachGewisseld: { bij: 'OverdrachtAfgelopen', als: { afloop: 'aanvaard' }, domein: 'begeleiding', lezers: iedereen },
  stapVerder: {
    ...{ bij: 'OntwikkelstapGezet', als: { verder: true }, domein: 'begeleiding', lezers: metCoach, op: 'op' },
    velden: { stap: code('stap') },
  },
  stapGezet: {
    ...{ bij: 'OntwikkelstapGezet', als: { verder: false }, domein: 'begeleiding', lezers: metCoach, op: 'op' },
    velden: { stap: code('stap') },
  },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

/** The story at the start, where somebody stands and what he can. */
export const intake = {
  intakeUitgenodigd: { bij: 'IntakeUitgenodigd', domein: 'begeleiding', lezers: metCoach },
  intakeBegonnen: { bij: 'IntakeBegonnen', domein: 'begeleiding', lezers: metCoach },
  intakegesprekGevoerd: { bij: 'IntakegesprekGevoerd', domein: 'begeleiding', lezers: metCoach },
  intakeAfgerond: { bij: 'IntakeAfgerond', domein: 'begeleiding', lezers: metCoach },
  intakeGecorrigeerd: { bij: 'IntakeGecorrigeerd', domein: 'begeleiding', lezers: metCoach },
  beeldGegeven: { bij: 'BeeldGegeven', domein: 'begeleiding', lezers: metCoach },
  clientondersteuningAangeboden: { bij: 'ClientondersteuningAangeboden', domein: 'begeleiding', lezers: metCoach },
  clientondersteuningGeregeld: { bij: 'ClientondersteuningGeregeld', domein: 'begeleiding', lezers: metCoach },
  signaalDringend: {
    ...{ bij: 'SignaalDringend', domein: 'leven', lezers: iedereen },
    velden: { uiterlijk: dag('uiterlijk') },
  },
  signaalAfgehandeld: { bij: 'SignaalAfgehandeld', domein: 'leven', lezers: iedereen },
  perspectiefGemaakt: { bij: 'PerspectiefGemaakt', domein: 'begeleiding', lezers: metCoach },
  perspectiefKlopt: { bij: 'PerspectiefBeantwoord', als: { klopt: true }, domein: 'begeleiding', lezers: metCoach },
  perspectiefKloptNiet: {
    ...{ bij: 'PerspectiefBeantwoord', als: { klopt: false }, domein: 'begeleiding', lezers: metCoach },
  },
  groepVastgesteld: { bij: 'GroepVastgesteld', domein: 'begeleiding', lezers: metCoach },
  vaardighedenBevestigd: {
    ...{ bij: 'VaardighedenBevestigd', domein: 'leren', lezers: metCoach },
    velden: { aantal: getal('aantal') },
  },
  certificaatBehaald: { bij: 'CertificaatBehaald', domein: 'leren', lezers: metCoach, op: 'behaaldOp' },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

/** What two agreed on, and when they spoke. */
export const afspraken = {
  planVoorgelegd: { bij: 'PlanVoorgelegd', domein: 'begeleiding', lezers: metCoach },
  planGetekend: { bij: 'PlanGetekend', domein: 'begeleiding', lezers: metCoach },
  planstapGedaan: { bij: 'PlanstapBijgewerkt', als: { stand: 'gedaan' }, domein: 'begeleiding', lezers: metCoach },
  planstapNietGelukt: {
    ...{ bij: 'PlanstapBijgewerkt', als: { stand: 'niet gelukt' }, domein: 'begeleiding', lezers: metCoach },
  },
  evaluatieAfgesproken: {
    ...{ bij: 'EvaluatieAfgesproken', domein: 'begeleiding', lezers: metCoach },
    velden: { op: dag('op') },
  },
  evaluatieGehouden: { bij: 'EvaluatieGehouden', domein: 'begeleiding', lezers: metCoach },
  afspraakGemaakt: {
    ...{ bij: 'AfspraakGemeld', als: { aanleiding: 'gemaakt' }, domein: 'begeleiding', lezers: metCoach },
    velden: { op: moment('begint') },
  },
  afspraakVerzet: {
    ...{ bij: 'AfspraakGemeld', als: { aanleiding: 'verzet' }, domein: 'begeleiding', lezers: metCoach },
    velden: { op: moment('begint') },
  },
  afspraakAfgezegd: {
    ...{ bij: 'AfspraakGemeld', als: { aanleiding: 'afgezegd' }, domein: 'begeleiding', lezers: metCoach },
    velden: { op: moment('begint') },
  },
  afspraakGemist: {
    ...{ bij: 'AfspraakGemeld', als: { aanleiding: 'niet verschenen' }, domein: 'begeleiding', lezers: metCoach },
    velden: { op: moment('begint') },
  },
  afspraakGehouden: { bij: 'AfspraakGehouden', domein: 'begeleiding', lezers: metCoach },
  contactVastgelegd: { bij: 'ContactVastgelegd', domein: 'begeleiding', lezers: metCoach },
  notitieGemaakt: { bij: 'NotitieGemaakt', domein: 'begeleiding', lezers: metCoach },
  taakBeantwoord: { bij: 'TaakBeantwoord', domein: 'begeleiding', lezers: metCoach },
  antwoordBleefUit: {
    ...{ bij: 'AntwoordBleefUit', domein: 'begeleiding', lezers: metCoach },
    velden: { uiterlijk: dag('uiterlijk') },
  },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

const instrument = { instrument: code('instrument') };
const programma = { programma: code('programma') };

/** What helps somebody further: an instrument, or a programme with its phases. */
export const aanbod = {
  instrumentGevraagd: { bij: 'InstrumentGevraagd', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentVerwezen: { bij: 'InstrumentVerwezen', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentWachtlijst: { bij: 'InstrumentWachtlijst', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentGeaccepteerd: { bij: 'InstrumentGeaccepteerd', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentGeweigerd: { bij: 'InstrumentGeweigerd', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentAfgewezen: { bij: 'InstrumentAfgewezen', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentIngetrokken: { bij: 'InstrumentIngetrokken', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentGestart: { bij: 'InstrumentGestart', domein: 'werk', lezers: metCoach, velden: instrument, start: true },
  instrumentAfgerond: { bij: 'InstrumentAfgerond', domein: 'werk', lezers: metCoach, velden: instrument },
  instrumentGestopt: { bij: 'InstrumentGestopt', domein: 'werk', lezers: metCoach, velden: instrument },
  aanbiederGestopt: {
    ...{ bij: 'AanbiederGestopt', domein: 'werk', lezers: metCoach },
    velden: { tot: dag('tot') },
  },
  programmaGestart: {
    ...{ bij: 'ProgrammaGestart', domein: 'werk', lezers: metCoach, start: true },
    velden: { ...programma, totEnMet: dag('totEnMet') },
  },
  programmaFase: {
    ...{ bij: 'ProgrammaFase', domein: 'werk', lezers: metCoach },
    velden: { ...programma, fase: code('fase') },
  },
  programmaKeuzeGemaakt: { bij: 'ProgrammaKeuzeGemaakt', domein: 'werk', lezers: metCoach, velden: programma },
  programmaLeerdoelGehaald: { bij: 'ProgrammaLeerdoelGehaald', domein: 'leren', lezers: metCoach, velden: programma },
  programmaVerlengd: {
    ...{ bij: 'ProgrammaVerlengd', domein: 'werk', lezers: metCoach },
    velden: { ...programma, totEnMet: dag('totEnMet') },
  },
  programmaTermijnNadert: {
    ...{ bij: 'ProgrammaTermijnNadert', domein: 'werk', lezers: metCoach },
    velden: { ...programma, uiterlijk: dag('uiterlijk') },
  },
  programmaAfgerond: { bij: 'ProgrammaAfgerond', domein: 'werk', lezers: metCoach, velden: programma },
  programmaGestopt: { bij: 'ProgrammaGestopt', domein: 'werk', lezers: metCoach, velden: programma },
} as const satisfies Readonly<Record<string, Lijnsoort>>;

/** What is between him and the municipality only: not for who guides him, and not for who decides about his income. */
export const klachten = {
  klachtOntvangen: {
    ...{ bij: 'KlachtOntvangen', domein: 'leven', lezers: alleenInwoner },
    velden: { uiterlijk: dag('uiterlijk') },
  },
  klachtVerdaagd: {
    ...{ bij: 'KlachtVerdaagd', domein: 'leven', lezers: alleenInwoner },
    velden: { uiterlijk: dag('uiterlijk') },
  },
  klachtAfgedaan: { bij: 'KlachtAfgedaan', domein: 'leven', lezers: alleenInwoner },
} as const satisfies Readonly<Record<string, Lijnsoort>>;
