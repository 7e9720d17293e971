/** Knows what an answer may be: of the kind that was asked, and possible. What is wrong is said per question. */
import {
  addYears,
  cents,
  type Day,
  err,
  formatDay,
  formatEuro,
  ok,
  parseDay,
  parseIban,
  parseMonth,
  type Result,
} from '@samenkracht/core';
import type { Json } from '@samenkracht/platform/module';
import { type Formuliervraag, formuliervraagOf, REKENING } from './eigenvragen.ts';
import { MAX_IN_LIJST } from './feitenboom.ts';
import { vroegsteIngang } from './interview.ts';
import { isVoorInwoner } from './vaststellingen.ts';

/** `feit` is the question; `melding` says how to mend it. */
export type Antwoordfout = { readonly feit: string; readonly melding: string };

/** Net pay in a month above this is a comma in the wrong place. */
const MAX_PER_MAAND = 2_500_000;
const MAX_BEZIT = 1_000_000_000;
const OUDST_JAREN = 120;

type Controle = { readonly vandaag: Day; readonly meldingsdag: Day };

/** @returns the answer as it is kept, or what is wrong with it. An empty text is no answer. */
export const checkAntwoord = (feit: string, waarde: Json, om: Controle): Result<Json, Antwoordfout> => {
  const vraag = formuliervraagOf(feit);
  if (vraag === undefined || !isVoorInwoner(vraag)) return err({ feit, melding: 'Deze vraag kennen wij niet.' });
  return checkWaarde(feit, vraag, waarde, om);
};

/** As `checkAntwoord`, of a question that is known to be asked of whoever answers. */
export const checkWaarde = (
  feit: string,
  vraag: Formuliervraag,
  waarde: Json,
  om: Controle,
): Result<Json, Antwoordfout> => {
  if (vraag.soort === 'rekeningnummer') return checkIban(waarde);
  const melding = problemWith(feit, vraag, waarde, om);
  return melding === undefined ? ok(waarde) : err({ feit, melding });
};

const checkIban = (waarde: Json): Result<Json, Antwoordfout> => {
  const iban = typeof waarde === 'string' ? parseIban(waarde) : undefined;
  return iban === undefined
    ? err({
        feit: REKENING,
        melding: 'Dit rekeningnummer klopt niet. Kijk op uw bankpas en vul alle letters en cijfers in.',
      })
    : ok(iban);
};

const problemWith = (feit: string, vraag: Formuliervraag, waarde: Json, om: Controle): string | undefined => {
  switch (vraag.soort) {
    case 'ja of nee':
      return typeof waarde === 'boolean' ? undefined : 'Kies ja of nee.';
    case 'keuze':
      return typeof waarde === 'string' && Object.hasOwn(vraag.opties ?? {}, waarde)
        ? undefined
        : 'Kies een van de antwoorden.';
    case 'datum':
      return problemWithDay(feit, waarde, om);
    case 'maand':
      return typeof waarde === 'string' && parseMonth(waarde) !== undefined ? undefined : 'Kies een maand en een jaar.';
    case 'bedrag':
      return waarde === null && !vraag.verplicht ? undefined : problemWithAmount(feit, waarde);
    case 'aantal':
      return isCount(waarde, 366) ? undefined : 'Vul een heel getal in, 0 of meer. Een jaar heeft 365 dagen.';
    case 'lijst':
      return isCount(waarde, MAX_IN_LIJST) ? undefined : `Vul in hoeveel: een getal van 0 tot en met ${MAX_IN_LIJST}.`;
    case 'tekst':
      return typeof waarde === 'string' && waarde.trim() !== '' && waarde.length <= 200
        ? undefined
        : 'Vul iets in, van ten hoogste 200 tekens.';
    case 'rekeningnummer':
    case 'afweging':
      return 'Deze vraag beantwoordt de gemeente.';
  }
};

const isCount = (waarde: Json, hoogste: number): boolean =>
  typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= 0 && waarde <= hoogste;

const problemWithDay = (feit: string, waarde: Json, { vandaag, meldingsdag }: Controle): string | undefined => {
  const dag = typeof waarde === 'string' ? parseDay(waarde) : undefined;
  if (dag === undefined) return 'Deze datum bestaat niet. Vul dag, maand en jaar in.';
  if (feit.endsWith('.geboren')) {
    if (dag > vandaag) return 'Deze geboortedatum ligt in de toekomst. Kijk het jaar na.';
    if (dag < addYears(vandaag, -OUDST_JAREN))
      return `Deze geboortedatum is langer dan ${OUDST_JAREN} jaar geleden. Kijk het jaar na.`;
  }
  if (feit === 'gewensteIngang') {
    const vroegst = vroegsteIngang(meldingsdag);
    if (dag < vroegst)
      return `Bijstand kan niet eerder beginnen dan ${formatDay(vroegst)}. Kies die dag of een latere.`;
    if (dag > addYears(vandaag, 1)) return 'Deze dag is meer dan een jaar weg. Vraag dan later bijstand aan.';
  }
  return undefined;
};

/** Amounts are whole cents. */
const problemWithAmount = (feit: string, waarde: Json): string | undefined => {
  if (typeof waarde !== 'number' || !Number.isSafeInteger(waarde)) return 'Vul een bedrag in, bijvoorbeeld 600,00.';
  // a house can be worth less than its mortgage
  if (waarde < 0 && feit !== 'vermogen.overwaardeWoning')
    return 'Een bedrag kan niet lager zijn dan 0. Haal het minteken weg.';
  const hoogste = feit.endsWith('.netto') ? MAX_PER_MAAND : MAX_BEZIT;
  if (Math.abs(waarde) > hoogste) return `Dit is meer dan ${formatEuro(cents(hoogste))}. Staat de komma goed?`;
  return undefined;
};
