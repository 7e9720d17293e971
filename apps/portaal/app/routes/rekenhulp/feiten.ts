/** Knows how the texts of the form become the facts that the API takes, and facts of a case become texts. */
import type { Api } from '@samenkracht/api-client';
import { formatDecimal, parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { type Catalogus, lijsten, plaatsen, type Staat, type Vraag, vraagBij } from './staat.ts';
import { metVerloop, verloopfouten } from './verloop.ts';

export type Feiten = Api.PostBerekeningenData['body']['maanden'][number];

type Sleutel = 'rekenhulp.fout.bedrag' | 'rekenhulp.fout.getal' | 'rekenhulp.fout.dag';
type Gelezen = { readonly waarde: unknown } | { readonly fout: Sleutel } | undefined;

/** @returns undefined for what is not filled in: unknown, and never a zero or a no. */
const leesWaarde = ({ soort }: Vraag, tekst: string): Gelezen => {
  if (tekst === '') return undefined;
  if (tekst === 'geen' && soort !== 'keuze') return { waarde: null };
  switch (soort) {
    case 'ja of nee':
      return { waarde: tekst === 'ja' };
    case 'bedrag': {
      const bedrag = parseEuro(tekst);
      return bedrag === undefined ? { fout: 'rekenhulp.fout.bedrag' } : { waarde: bedrag };
    }
    case 'aantal':
      return /^\d{1,5}$/.test(tekst) ? { waarde: Number(tekst) } : { fout: 'rekenhulp.fout.getal' };
    case 'datum':
      return /^\d{4}-\d{2}-\d{2}$/.test(tekst) ? { waarde: tekst } : { fout: 'rekenhulp.fout.dag' };
    case 'afweging':
      return { waarde: { keuze: tekst, motivering: '' } };
    default:
      return { waarde: tekst };
  }
};

type Doos = Record<string, unknown>;

const plaats = (wortel: Doos, pad: readonly string[], waarde: unknown): void => {
  const [naam = '', ...rest] = pad;
  if (rest.length === 0) {
    wortel[naam] = waarde;
    return;
  }
  const bestaand = wortel[naam];
  const doos = typeof bestaand === 'object' && bestaand !== null ? (bestaand as Doos) : {};
  wortel[naam] = doos;
  plaats(doos, rest, waarde);
};

const hoortErbij = (staat: Staat, feit: string): boolean => {
  if (feit.startsWith('partner.') && staat['partner'] !== 'ja') return false;
  const [, lijst = '', nummer = ''] = /^(.*?)\.(\d+)\./.exec(feit) ?? [];
  return lijst === '' || Number(nummer) < plaatsen(staat, lijst).length;
};

const isLijstvraag = (vraag: Vraag): boolean => vraag.soort === 'lijst';

/** Facts of one month, with what could not be read beside its field. */
export const toFeiten = (
  staat: Staat,
  catalogus: Catalogus,
): { readonly feiten: Feiten; readonly fouten: readonly (FormFout & { readonly tekst: Sleutel })[] } => {
  const feiten: Doos = { gemeente: staat['gemeente'] ?? '', maand: staat['maand'] ?? '' };
  const fouten: (FormFout & { readonly tekst: Sleutel })[] = [];
  // A short path first, so that a list or a partner is there before what is in it.
  const paden = Object.keys(staat).sort((a, b) => a.split('.').length - b.split('.').length);
  for (const feit of paden) {
    const vraag = vraagBij(catalogus, feit);
    if (vraag === undefined || !hoortErbij(staat, feit)) continue;
    const tekst = staat[feit] ?? '';
    if (feit === 'partner') plaats(feiten, ['partner'], tekst === 'ja' ? {} : tekst === 'nee' ? null : undefined);
    else if (isLijstvraag(vraag)) {
      if (tekst !== '')
        plaats(
          feiten,
          feit.split('.'),
          plaatsen(staat, feit).map(() => ({})),
        );
    } else {
      const gelezen = leesWaarde(vraag, tekst);
      if (gelezen === undefined) continue;
      if ('fout' in gelezen) fouten.push({ veld: feit, tekst: gelezen.fout });
      else plaats(feiten, feit.split('.'), gelezen.waarde);
    }
  }
  return { feiten: metVerloop(staat, feiten) as Feiten, fouten: [...fouten, ...verloopfouten(staat)] };
};

const tekstVan = (waarde: unknown, vraag: Vraag): string => {
  if (waarde === null) return vraag.feit === 'partner' ? 'nee' : 'geen';
  if (Array.isArray(waarde)) return String(waarde.length);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (vraag.soort === 'bedrag' && typeof waarde === 'number') return formatDecimal(waarde);
  if (typeof waarde === 'object' && 'keuze' in waarde) return String(waarde.keuze);
  return String(waarde);
};

/** The facts of a case over the plainest household: what the case does not know stays as it was there. */
export const uitFeiten = (
  begin: Staat,
  feiten: readonly { readonly feit: string; readonly waarde: unknown }[],
  catalogus: Catalogus,
): Staat => {
  const uit = feiten.flatMap(({ feit, waarde }) => {
    const vraag = vraagBij(catalogus, feit);
    return vraag === undefined ? [] : [[feit, tekstVan(waarde, vraag)] as const];
  });
  const staat: Staat = { ...begin, ...Object.fromEntries(uit) };
  const rijen = Object.entries(lijsten).flatMap(([lijst, velden]) =>
    plaatsen(staat, lijst).flatMap((i) =>
      Object.entries(velden).map(([veld, tekst]) => [`${lijst}.${i}.${veld}`, tekst]),
    ),
  );
  return { ...Object.fromEntries(rijen), ...staat };
};
