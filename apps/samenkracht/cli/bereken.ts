/** Knows the command that computes months of bijstand from facts, without a database. */
import { type Berekening, berekenInvoer } from '@samenkracht/participatiewet';
import { type Command, GeweigerdeInvoer, textOption } from './command.ts';
import { readRecords } from './invoer.ts';

const dieptes = ['inwoner', 'consulent', 'jurist', 'alle', 'geen'] as const;
type Gevraagd = (typeof dieptes)[number];

export const bereken: Command = {
  naam: 'bereken',
  gebruik: 'bereken [bestand] [--uitleg consulent] [--netjes]',
  woorden: 1,
  uitleg:
    'Rekent maanden bijstand uit feiten: JSON of NDJSON uit een bestand of van de standaardinvoer, naar een regel JSON per maand. ' +
    'Wat in de feiten ontbreekt, komt terug als de vraag die nog beantwoord moet worden.',
  opties: {
    uitleg: { type: 'string', uitleg: `voor wie de uitleg is: ${dieptes.join(', ')} (zonder: consulent)` },
    netjes: { type: 'boolean', uitleg: 'over meer regels, om te lezen' },
  },
  run: async (args, io) => {
    const wanted = textOption(args, 'uitleg') ?? 'consulent';
    const diepte = dieptes.find((each) => each === wanted);
    if (diepte === undefined) throw new GeweigerdeInvoer([`--uitleg: kies uit ${dieptes.join(', ')}`]);
    const records = await readRecords(args.rest[0], io);
    const fouten: string[] = [];
    const berekeningen: Berekening[] = [];
    for (const { plaats, waarde } of records) {
      const uitkomst = berekenInvoer(Array.isArray(waarde) ? [waarde] : waarde);
      if (uitkomst.ok) berekeningen.push(...uitkomst.value);
      else fouten.push(...uitkomst.error.map(({ pad, melding }) => `${plaats}, ${pad}: ${melding}`));
    }
    // All or nothing: half a file of amounts is easily taken for a whole one.
    if (fouten.length > 0) throw new GeweigerdeInvoer(fouten);
    for (const berekening of berekeningen) {
      io.write(`${JSON.stringify(trim(berekening, diepte), null, args.opties['netjes'] === true ? 2 : undefined)}\n`);
    }
    return 0;
  },
};

/** Only the explanation that was asked for. */
const trim = (berekening: Berekening, diepte: Gevraagd): object => {
  if (berekening.soort !== 'waarde' || diepte === 'alle') return berekening;
  const { uitleg, ...rest } = berekening;
  return diepte === 'geen' ? rest : { ...rest, uitleg: { [diepte]: uitleg[diepte] } };
};
