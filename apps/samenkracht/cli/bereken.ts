/** Knows the command that computes months of bijstand from facts, without a database: a line out for each line in. */
import type { Invoerfout } from '@samenkracht/participatiewet';
import { answerFor, dieptes } from './bereken-antwoord.ts';
import { type Command, GeweigerdeInvoer } from './command.ts';
import { type Ingelezen, readRecords } from './invoer.ts';

export const bereken: Command = {
  naam: 'bereken',
  gebruik: 'bereken [bestand] [--uitleg consulent] [--bekend-op dag] [--vergelijk wet=dag..dag] [--bereik] [--netjes]',
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
    bereik: {
      type: 'boolean',
      uitleg:
        'van maanden waarvan feiten ontbreken: wat er uit kan komen, wat eerst te vragen, en het totaal als bereik',
    },
    netjes: { type: 'boolean', uitleg: 'over meer regels, om te lezen' },
  },
  run: async (args, io) => {
    const { answer, closing } = answerFor(args);
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
    const einde = closing();
    if (einde !== '') io.writeError(einde);
    if (geweigerd === 0) return 0;
    throw new GeweigerdeInvoer([...fouten.slice(0, genoemdHoogstens), `${geweigerd} van ${regels} geweigerd`]);
  },
};

/** The first refusals are named at the end; each of them stands at its place in the output. */
const genoemdHoogstens = 20;

const told = ({ plaats }: Ingelezen, { pad, melding }: Invoerfout): string =>
  pad === '' ? `${plaats}: ${melding}` : `${plaats}, ${pad}: ${melding}`;
