/** Knows the questions that the law does not ask but paying does: the account, and who pays the wage. */
import type { Vraag } from '@samenkracht/law';
import { MAX_IN_LIJST, type Waarden } from './feitenboom.ts';
import { vraagOf } from './vaststellingen.ts';

/** As a question of the law, or an account number. */
export type Formuliervraag = Omit<Vraag, 'soort'> & { readonly soort: Vraag['soort'] | 'rekeningnummer' };

/** Where the money goes to. A couple that signs together asks by it for payment to one (art. 45 lid 4 Participatiewet). */
export const REKENING = 'rekening.iban';

const rekening: Formuliervraag = {
  vraag: 'Op welke rekening wilt u het geld krijgen?',
  hulp: 'Vul het rekeningnummer (IBAN) in. De rekening moet op uw naam staan, of op naam van u en uw partner samen. Vraagt u met uw partner aan? Dan vraagt u samen om alles op deze rekening te krijgen. Wilt u liever ieder de helft? Bel ons dan.',
  soort: 'rekeningnummer',
  bron: 'inwoner',
  verplicht: true,
};

const werkgever: Formuliervraag = {
  vraag: 'Bij wie werkt u?',
  hulp: 'De naam van de werkgever, zoals die op de loonstrook staat.',
  soort: 'tekst',
  bron: 'inwoner',
  verplicht: true,
};

const isWerkgever = (feit: string): boolean => /^(belanghebbende|partner)\.inkomsten\.\d+\.werkgever$/.test(feit);

/** A place that a list can have, written in one way: `kinderen.20` and `kinderen.00` are no child. */
const isPlaats = (deel: string): boolean => Number(deel) < MAX_IN_LIJST && String(Number(deel)) === deel;

export const formuliervraagOf = (feit: string): Formuliervraag | undefined => {
  if (feit.split('.').some((deel) => /^\d+$/.test(deel) && !isPlaats(deel))) return undefined;
  if (feit === REKENING) return rekening;
  return isWerkgever(feit) ? werkgever : vraagOf(feit);
};

/** Beside the questions of the law that matter now: an employer for each wage, and always the account. */
export const eigenVragen = (gebruikt: Waarden): readonly string[] => [
  ...Object.entries(gebruikt)
    .filter(([feit, waarde]) => /\.inkomsten\.\d+\.soort$/.test(feit) && waarde === 'loon')
    .map(([feit]) => feit.replace(/soort$/, 'werkgever')),
  REKENING,
];

const groepen = [
  // True of few people, so asked when she has told about her life: never as the first thing that we ask.
  [/(inInrichting|vrijheidOntnomen|dagenBuitenland|tijdelijkEldersVoorMantelzorg)$/, 'bijzonder'],
  [/^(belanghebbende|partner)\.(inkomsten|ditJaar)/, 'inkomen'],
  [/^(partner|kinderen|medebewoners)/, 'huishouden'],
  [/^vermogen\./, 'vermogen'],
  [/^gewensteIngang$/, 'ingang'],
  [/^rekening\./, 'rekening'],
] as const;
export const groepnamen = ['u', 'huishouden', 'inkomen', 'vermogen', 'ingang', 'bijzonder', 'rekening'] as const;
export type Groep = (typeof groepnamen)[number];

/** The page of the form on which a question stands. */
export const groepOf = (feit: string): Groep => groepen.find(([patroon]) => patroon.test(feit))?.[1] ?? 'u';
