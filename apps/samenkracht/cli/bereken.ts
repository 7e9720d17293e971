/** Knows the command that computes months of bijstand from facts, without a database: line by line, as known on a day, or as a difference. */
import { type Day, type GemeenteCode, parseDay, parseGemeenteCode, type Result } from '@samenkracht/core';
import {
  type Berekening,
  berekenDossier,
  berekenInvoer,
  type Dossierberekening,
  type Invoerfout,
  type Vergelijking,
  type Verschilberekening,
  vergelijkInvoer,
} from '@samenkracht/participatiewet';
import { type Arguments, type Command, GeweigerdeInvoer, parsedOption, textOption } from './command.ts';
import { type Ingelezen, readRecords } from './invoer.ts';

const dieptes = ['inwoner', 'consulent', 'jurist', 'alle', 'geen'] as const;
type Gevraagd = (typeof dieptes)[number];

export const bereken: Command = {
  naam: 'bereken',
  gebruik: 'bereken [bestand] [--uitleg consulent] [--bekend-op dag] [--vergelijk wet=dag..dag] [--netjes]',
  woorden: 1,
  uitleg:
    'Rekent maanden bijstand uit feiten: JSON of NDJSON uit een bestand of van de standaardinvoer, naar een regel JSON per maand, in dezelfde volgorde. ' +
    'Wat in de feiten ontbreekt, komt terug als de vraag die nog beantwoord moet worden. Een regel die niet klopt, wordt een regel met soort geweigerd; de rest gaat door, en het einde is 1.',
  opties: {
    uitleg: { type: 'string', uitleg: `voor wie de uitleg is: ${dieptes.join(', ')} (zonder: consulent)` },
    'bekend-op': { type: 'string', uitleg: 'met wat op deze dag bekend was; de feiten hebben dan bekendSinds' },
    vergelijk: {
      type: 'string',
      uitleg: 'het verschil per regel en de oorzaken: bekend=dag..dag, wet=dag..dag of gemeente=code..code',
    },
    netjes: { type: 'boolean', uitleg: 'over meer regels, om te lezen' },
  },
  run: async (args, io) => {
    const answer = answerFor(args);
    const fouten: string[] = [];
    let geweigerd = 0;
    let regels = 0;
    for await (const record of readRecords(args.rest[0], io)) {
      const uitkomst = answer(record);
      regels += 1;
      const lines = uitkomst.ok
        ? uitkomst.value
        : [{ soort: 'geweigerd', plaats: record.plaats, fouten: uitkomst.error }];
      for (const line of lines) {
        io.write(`${JSON.stringify(line, null, args.opties['netjes'] === true ? 2 : undefined)}\n`);
      }
      await io.flush?.();
      if (uitkomst.ok) continue;
      geweigerd += 1;
      if (fouten.length < genoemdHoogstens) fouten.push(...uitkomst.error.map((fout) => told(record, fout)));
    }
    if (geweigerd === 0) return 0;
    throw new GeweigerdeInvoer([...fouten.slice(0, genoemdHoogstens), `${geweigerd} van ${regels} geweigerd`]);
  },
};

/** The first refusals are named at the end; each of them stands at its place in the output. */
const genoemdHoogstens = 20;

const told = ({ plaats }: Ingelezen, { pad, melding }: Invoerfout): string =>
  pad === '' ? `${plaats}: ${melding}` : `${plaats}, ${pad}: ${melding}`;

type Antwoord = Result<readonly object[], readonly Invoerfout[]>;

/** @throws GeweigerdeInvoer for options that do not go together or cannot be read. */
const answerFor = (args: Arguments): ((record: Ingelezen) => Antwoord) => {
  const wanted = textOption(args, 'uitleg') ?? 'consulent';
  const diepte = dieptes.find((each) => each === wanted);
  if (diepte === undefined) throw new GeweigerdeInvoer([`--uitleg: kies uit ${dieptes.join(', ')}`]);
  const bekendOp = parsedOption(args, 'bekend-op', parseDay, 'een dag als jjjj-mm-dd');
  const vergelijking = parsedOption(args, 'vergelijk', parseVergelijking, verwachtVergelijking);
  if (bekendOp !== undefined && vergelijking?.soort === 'bekend') {
    throw new GeweigerdeInvoer(['--bekend-op: bij --vergelijk bekend=dag..dag staan de dagen al in de vergelijking']);
  }
  return (record) => {
    if ('fout' in record) return refused(record.fout);
    const { waarde } = record;
    if (vergelijking !== undefined) return one(vergelijkInvoer(waarde, vergelijking, bekendOp), diepte);
    if (bekendOp !== undefined || isDossier(waarde)) return one(berekenDossier(waarde, bekendOp), diepte);
    const uitkomst = berekenInvoer(Array.isArray(waarde) ? [waarde] : waarde);
    return uitkomst.ok ? { ok: true, value: uitkomst.value.map((each) => trim(each, diepte)) } : uitkomst;
  };
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
