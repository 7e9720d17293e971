/** Knows how the parts of a decision on an objection are typed, and how each becomes what the API takes. */
import type { Api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { text } from '../../../server/formulier.ts';
import type { Tekst } from '../../../teksten/teksten.tsx';

type Onderdeel = NonNullable<Api.PostBezwarenByBezwaarIdVoorstelData['body']>['onderdelen'][number];

/** More than an objection on paper has in practice; through the API there can be twenty. */
export const hoogsteOnderdelen = 5;

/** The name of a field of the part with this number; the first has no number. */
export const onderdeelveld = (naam: string, nummer: number): string => (nummer === 1 ? naam : `${naam}${nummer}`);

/** @returns undefined when what was typed makes no change. */
const readWijzigingen = (get: (naam: string) => string): Onderdeel['wijzigingen'] | undefined => {
  const [wat, maand, waarde] = [get('wat'), get('maand'), get('waarde')];
  if (wat === '' || wat === 'niets') return [];
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(maand)) return undefined;
  const vanaf = `${maand}-01`;
  switch (wat) {
    case 'loon': {
      const netto = parseEuro(waarde);
      return netto === undefined ? undefined : [{ soort: 'loon', maand, netto }];
    }
    case 'medebewoners':
      if (!/^\d{1,2}$/.test(waarde)) return undefined;
      return [{ soort: 'feit', feit: 'medebewoners', waarde: Number(waarde), vanaf }];
    default: {
      const feit = 'belanghebbende.vrijlating.draagtBij';
      return [{ soort: 'afweging', feit, keuze: 'ja', motivering: get('motivering'), vanaf }];
    }
  }
};

const verplicht = ['onderdeel', 'uitkomst', 'motivering'] as const;

type Gelezen = { readonly onderdelen: readonly Onderdeel[]; readonly fouten: readonly FormFout[] };

/** The parts in which something was typed, the first always; with a line for each field that lacks an answer. */
export const readOnderdelen = (form: FormData, t: Tekst): Gelezen => {
  const onderdelen: Onderdeel[] = [];
  const fouten: FormFout[] = [];
  for (let nummer = 1; nummer <= hoogsteOnderdelen; nummer += 1) {
    const naamVan = (naam: string): string => `beslisvoorstel-${onderdeelveld(naam, nummer)}`;
    const get = (naam: string): string => text(form, naamVan(naam));
    if (nummer > 1 && verplicht.every((naam) => get(naam) === '')) continue;
    const leeg = (naam: (typeof verplicht)[number] | 'maand'): FormFout => ({
      veld: naamVan(naam),
      tekst: t('pro.vulin', { veld: t(`doe.beslisvoorstel.${naam}`) }),
    });
    const wijzigingen = readWijzigingen(get);
    fouten.push(...verplicht.filter((naam) => get(naam) === '').map(leeg));
    if (wijzigingen === undefined) fouten.push(leeg('maand'));
    onderdelen.push({
      onderdeel: get('onderdeel'),
      uitkomst: get('uitkomst') as Onderdeel['uitkomst'],
      gevolg: (wijzigingen ?? []).length > 0 ? 'herroepen' : 'in stand',
      motivering: get('motivering'),
      wijzigingen: wijzigingen ?? [],
    });
  }
  return { onderdelen, fouten };
};
