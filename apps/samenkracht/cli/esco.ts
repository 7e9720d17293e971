/** Knows the command that loads the official list of occupations and skills, for all municipalities of a database. */
import { loadEscolijst, readEscomap } from '@samenkracht/intake';
import { systemClock } from '@samenkracht/platform/clock';
import { type Command, GeweigerdeInvoer, textOption } from './command.ts';
import { databaseOptie, findDatabase } from './database.ts';

/** The first lines that are broken are named; the rest is counted. */
const genoemdHoogstens = 20;

export const esco: Command = {
  naam: 'esco',
  gebruik: 'esco <map> --versie 1.2.0',
  woorden: 1,
  uitleg:
    'Laadt de lijst van beroepen en vaardigheden van ESCO: de drie CSV-bestanden die de Europese Commissie uitgeeft, ook ingepakt met gzip. ' +
    'Alles of niets: een regel die niet klopt wordt genoemd, en dan verandert er niets. Dezelfde lijst nog eens laden doet niets.',
  opties: {
    versie: { type: 'string', uitleg: 'de versie van de lijst, zoals 1.2.0' },
    gemeente: databaseOptie.gemeente,
  },
  run: async (args, io) => {
    const [map] = args.rest;
    const versie = textOption(args, 'versie') ?? '';
    if (map === undefined) throw new GeweigerdeInvoer(['geef de map waarin de bestanden staan']);
    if (!/^\d+(\.\d+){1,2}$/.test(versie)) throw new GeweigerdeInvoer(['--versie: geef een versie, zoals 1.2.0']);
    const { ownerUrl } = findDatabase(args, io);
    if (ownerUrl === undefined) throw new GeweigerdeInvoer(['er is geen database: zet DATABASE_URL']);
    const gelezen = await readEscomap(map);
    if (!gelezen.ok) throw new GeweigerdeInvoer(shorten(gelezen.error));
    const { beroepen, vaardigheden, relaties } = gelezen.value;
    const gedaan = await loadEscolijst(ownerUrl, { versie, voorbeeld: false, op: systemClock.now() }, gelezen.value);
    io.write(
      `ESCO ${versie} ${gedaan}: ${beroepen.length} beroepen, ${vaardigheden.length} vaardigheden, ${relaties.length} relaties.\n`,
    );
    if (vaardigheden.some(({ taal }) => taal === 'en'))
      io.write('De vaardigheden zijn in het Engels: leg skills_nl.csv in de map voor Nederlandse namen.\n');
    return 0;
  },
};

const shorten = (fouten: readonly string[]): readonly string[] =>
  fouten.length <= genoemdHoogstens
    ? fouten
    : [...fouten.slice(0, genoemdHoogstens), `en nog ${fouten.length - genoemdHoogstens}`];
