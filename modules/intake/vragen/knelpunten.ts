/** Knows what may stand in the way by what somebody told, in his words, and a goal that could come of it. */
import type { Knelpunt } from '../domain/boom.ts';
import { tekst } from './vorm.ts';

/** What one lives on and in first; of what is well nothing stands here. */
export const knelpunten: readonly Knelpunt[] = [
  {
    code: 'geld-wisselt',
    domein: 'inkomen',
    als: [
      { vraag: 'inkomen.wisselt', is: [true] },
      { vraag: 'inkomen.meekijken', is: [true] },
    ],
    tekst: tekst('Mijn inkomen is elke maand anders.', 'My income changes every month.'),
    doel: tekst('Ik weet elke maand hoeveel geld ik heb.', 'I know every month how much money I have.'),
  },
  {
    code: 'rekeningen-achter',
    domein: 'schulden',
    als: [{ vraag: 'schulden.achter', is: ['nee'] }],
    tekst: tekst('Ik loop achter met rekeningen.', 'I am behind with my bills.'),
    doel: tekst('Ik betaal mijn rekeningen op tijd.', 'I pay my bills on time.'),
  },
  {
    code: 'schulden-hulp',
    domein: 'schulden',
    als: [{ vraag: 'schulden.hulp', is: ['wil'] }],
    tekst: tekst('Ik heb schulden en nog geen hulp.', 'I have debts and no help yet.'),
    doel: tekst('Er is een regeling voor mijn schulden.', 'There is an arrangement for my debts.'),
  },
  {
    code: 'weg-uit-woning',
    domein: 'wonen',
    als: [{ vraag: 'wonen.weg', is: [true] }],
    tekst: tekst('Ik moet binnenkort weg uit mijn woning.', 'I have to leave my home soon.'),
    doel: tekst('Ik heb een plek waar ik kan blijven.', 'I have a place where I can stay.'),
  },
  {
    code: 'geen-eigen-woning',
    domein: 'wonen',
    als: [{ vraag: 'wonen.slaapt', is: ['bij', 'opvang', 'straat'] }],
    tekst: tekst('Ik heb geen eigen woning.', 'I have no home of my own.'),
    doel: tekst('Ik heb een eigen woning.', 'I have a home of my own.'),
  },
  {
    code: 'veilig-praten',
    domein: 'veiligheid',
    als: [{ vraag: 'veiligheid.praten', is: [true] }],
    tekst: tekst('Ik wil praten over mijn veiligheid.', 'I want to talk about my safety.'),
    doel: tekst('Ik praat met iemand over mijn veiligheid.', 'I talk with somebody about my safety.'),
  },
  {
    code: 'gezondheid-hulp',
    domein: 'gezondheid',
    als: [{ vraag: 'gezondheid.hulp', is: ['wil', 'wacht'] }],
    tekst: tekst('Ik heb nog geen hulp voor mijn gezondheid.', 'I have no help for my health yet.'),
    doel: tekst('Ik krijg de hulp die ik nodig heb.', 'I get the help that I need.'),
  },
  {
    code: 'taal-les',
    domein: 'taal',
    als: [{ vraag: 'taal.les', is: ['wil'] }],
    tekst: tekst('Ik heb nog geen Nederlandse les.', 'I have no Dutch lessons yet.'),
    doel: tekst('Ik volg Nederlandse les.', 'I follow Dutch lessons.'),
  },
  {
    code: 'opvang',
    domein: 'kinderen',
    als: [{ vraag: 'kinderen.opvang', is: ['deel', 'nee'] }],
    tekst: tekst('Er is niet genoeg opvang voor mijn kinderen.', 'There is not enough childcare for my children.'),
    doel: tekst('Er is opvang als ik iets ga doen.', 'There is childcare when I start something.'),
  },
  {
    code: 'zorg-zwaar',
    domein: 'zorg',
    als: [{ vraag: 'zorg.volhouden', is: ['net', 'nee'] }],
    tekst: tekst('Het zorgen voor een ander is zwaar.', 'Caring for somebody is heavy.'),
    doel: tekst('Ik krijg hulp bij het zorgen.', 'I get help with caring.'),
  },
  {
    code: 'alleen',
    domein: 'netwerk',
    als: [{ vraag: 'netwerk.alleen', is: ['vaak'] }],
    tekst: tekst('Ik voel mij vaak alleen.', 'I often feel alone.'),
    doel: tekst('Ik zie elke week mensen.', 'I see people every week.'),
  },
  {
    code: 'internet',
    domein: 'digitaal',
    als: [{ vraag: 'digitaal.lukt', is: ['hulp', 'nee'] }],
    tekst: tekst('Zelf iets regelen op internet lukt niet.', 'I cannot arrange things on the internet myself.'),
    doel: tekst('Ik leer zelf dingen te regelen op internet.', 'I learn to arrange things on the internet myself.'),
  },
  {
    code: 'recht-hulp',
    domein: 'recht',
    als: [{ vraag: 'recht.hulp', is: ['nee'] }],
    tekst: tekst(
      'Er loopt iets met recht of papieren. Niemand helpt mij.',
      'Something legal is going on. Nobody helps me.',
    ),
    doel: tekst('Iemand helpt mij met recht en papieren.', 'Somebody helps me with law and papers.'),
  },
];
