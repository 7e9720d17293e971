/** Knows how one record of the command `bereken` is answered: a month, a dossier as known on a day, a difference, or a range. */
import {
  type Day,
  formatEuro,
  type GemeenteCode,
  type Money,
  parseDay,
  parseGemeenteCode,
  type Result,
} from '@samenkracht/core';
import { type Bereiktotaal, geenTotaal, telOp } from '@samenkracht/law';
import {
  type Berekening,
  bereikInvoer,
  berekenDossier,
  berekenInvoer,
  type Dossierberekening,
  type Invoerfout,
  type Vergelijking,
  type Verschilberekening,
  vergelijkInvoer,
} from '@samenkracht/participatiewet';
import { type Arguments, GeweigerdeInvoer, parsedOption, textOption } from './command.ts';
import type { Ingelezen } from './invoer.ts';

export const dieptes = ['inwoner', 'consulent', 'jurist', 'alle', 'geen'] as const;
type Gevraagd = (typeof dieptes)[number];

type Antwoord = Result<readonly object[], readonly Invoerfout[]>;

/** How a record is answered, and what is said once all of them are. */
type Beantwoording = { readonly answer: (record: Ingelezen) => Antwoord; readonly closing: () => string };

/** @throws GeweigerdeInvoer for options that do not go together or cannot be read. */
export const answerFor = (args: Arguments): Beantwoording => {
  const wanted = textOption(args, 'uitleg') ?? 'consulent';
  const diepte = dieptes.find((each) => each === wanted);
  if (diepte === undefined) throw new GeweigerdeInvoer([`--uitleg: kies uit ${dieptes.join(', ')}`]);
  const bekendOp = parsedOption(args, 'bekend-op', parseDay, 'een dag als jjjj-mm-dd');
  const vergelijking = parsedOption(args, 'vergelijk', parseVergelijking, verwachtVergelijking);
  if (bekendOp !== undefined && vergelijking?.soort === 'bekend') {
    throw new GeweigerdeInvoer(['--bekend-op: bij --vergelijk bekend=dag..dag staan de dagen al in de vergelijking']);
  }
  if (args.opties['bereik'] === true) {
    if (bekendOp !== undefined || vergelijking !== undefined) {
      throw new GeweigerdeInvoer(['--bereik: gaat niet samen met --bekend-op of --vergelijk']);
    }
    return ranges();
  }
  const verteld = diepte === 'alle' ? undefined : diepte === 'geen' ? [] : [diepte];
  const answer = (record: Ingelezen): Antwoord => {
    if ('fout' in record) return refused(record.fout);
    const { waarde } = record;
    if (vergelijking !== undefined) return one(vergelijkInvoer(waarde, vergelijking, bekendOp), diepte);
    if (bekendOp !== undefined || isDossier(waarde)) return one(berekenDossier(waarde, bekendOp, verteld), diepte);
    const uitkomst = berekenInvoer(Array.isArray(waarde) ? [waarde] : waarde, verteld);
    return uitkomst.ok ? { ok: true, value: uitkomst.value.map((each) => trim(each, diepte)) } : uitkomst;
  };
  return { answer, closing: () => '' };
};

/** Each month as a range, and at the end all of them together. */
const ranges = (): Beantwoording => {
  let totaal = geenTotaal;
  return {
    answer: (record) => {
      if ('fout' in record) return refused(record.fout);
      const uitkomst = bereikInvoer(record.waarde);
      if (!uitkomst.ok) return uitkomst;
      totaal = telOp(totaal, uitkomst.value.bereik);
      return { ok: true, value: [uitkomst.value.berekening] };
    },
    closing: () => tellTotal(totaal),
  };
};

const tellTotal = ({ rijen, waarden, bereiken, onbepaald, van, tot, volledig }: Bereiktotaal): string => {
  const [laagste, hoogste] = [formatEuro(van as Money), formatEuro(tot as Money)];
  const samen = van === tot ? hoogste : `tussen ${laagste} en ${hoogste}`;
  return `Totaal over ${rijen} maanden: ${volledig ? '' : 'ten minste '}${samen} (${waarden} bekend, ${bereiken} als bereik, ${onbepaald} niet te bepalen)\n`;
};

const refused = (melding: string): Antwoord => ({ ok: false, error: [{ code: 'INVOER_ONGELDIG', pad: '', melding }] });

const isDossier = (waarde: unknown): boolean => typeof waarde === 'object' && waarde !== null && 'feiten' in waarde;

type Uitkomst = Berekening | Dossierberekening | Verschilberekening;

const one = (uitkomst: Result<Uitkomst, readonly Invoerfout[]>, diepte: Gevraagd): Antwoord =>
  uitkomst.ok ? { ok: true, value: [trim(uitkomst.value, diepte)] } : uitkomst;

/** Only the explanation that was asked for. */
const trim = (uitkomst: Uitkomst, diepte: Gevraagd): object => {
  if (uitkomst.soort !== 'waarde' || diepte === 'alle') return uitkomst;
  const { uitleg, ...rest } = uitkomst;
  return diepte === 'geen' ? rest : { ...rest, uitleg: { [diepte]: uitleg[diepte] } };
};

const verwachtVergelijking =
  'twee dagen of gemeenten: bekend=2026-08-31..2026-11-21, wet=2026-06-30..2026-07-01 of gemeente=0599..0556';

const parseVergelijking = (tekst: string): Vergelijking | undefined => {
  const [, soort, van = '', tot = ''] = /^(bekend|wet|gemeente)=([^.]+)\.\.([^.]+)$/.exec(tekst) ?? [];
  if (soort === 'gemeente')
    return both(parseGemeenteCode, van, tot, (a: GemeenteCode, b) => ({ soort, van: a, tot: b }));
  if (soort === 'wet' || soort === 'bekend')
    return both(parseDay, van, tot, (a: Day, b) => ({ soort, van: a, tot: b }));
  return undefined;
};

const both = <T>(
  parse: (tekst: string) => T | undefined,
  van: string,
  tot: string,
  maak: (van: T, tot: T) => Vergelijking,
): Vergelijking | undefined => {
  const [a, b] = [parse(van), parse(tot)];
  return a === undefined || b === undefined ? undefined : maak(a, b);
};
