/** Knows the official CSV of ESCO: an occupation per line, its other names in one field. */
import { parse } from 'csv-parse/sync';
import type { Beroep } from './beroepzoeker.ts';

const kolommen = ['occupation_id', 'label_nl', 'alt_labels_nl'] as const;

/**
 * Dutch occupations of a CSV with a header. Names in a field stand apart by `|` or by a line break, as ESCO itself writes them.
 * @throws Error naming the column or the line that is missing something.
 */
export const readBeroepen = (csv: string): readonly Beroep[] => {
  const regels: Record<string, string>[] = parse(csv, { columns: true, bom: true, skip_empty_lines: true });
  return regels.map((regel, at) => {
    const [id, naam, anders] = kolommen.map((kolom) => {
      const waarde = regel[kolom];
      if (waarde === undefined) throw new Error(`ESCO: the column ${kolom} is missing`);
      return waarde.trim();
    });
    if (!id || !naam) throw new Error(`ESCO: line ${at + 2} has no id or no Dutch name`);
    const synoniemen = (anders ?? '').split(/[|\n]/).map((deel) => deel.trim());
    return { id, naam, synoniemen: synoniemen.filter((deel) => deel !== '') };
  });
};
