/** Knows what on the form is about days: who comes or goes, what the college takes off the norm; and how that becomes a household with dates. */
import { parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { plaatsen, type Staat } from './staat.ts';
import { ledenlijsten } from './verloopvelden.ts';

export const heeftDagen = (staat: Staat): boolean => staat['verandert'] === 'ja';

export const heeftVerloop = (staat: Staat): boolean => heeftDagen(staat) || plaatsen(staat, 'verlagingen').length > 0;

type Doos = Readonly<Record<string, unknown>>;
type Fout = FormFout & { readonly tekst: 'rekenhulp.fout.bedrag' | 'rekenhulp.fout.dag' };

/** Before anybody's life: for who was always there and of whom no day of birth is known. */
const altijd = '1900-01-01';

const isObject = (waarde: unknown): waarde is Doos => typeof waarde === 'object' && waarde !== null;
const lijst = (waarde: unknown): readonly Doos[] => (Array.isArray(waarde) ? waarde.filter(isObject) : []);

/** Who has no day in the form was there from his birth, and stays. */
const lid = (staat: Staat, een: Doos, pad: string, kenmerk: string): Doos => {
  const dag = (veld: 'vanaf' | 'tot') => (heeftDagen(staat) && staat[`${pad}.${veld}`]) || undefined;
  return { ...een, kenmerk, vanaf: dag('vanaf') ?? een['geboren'] ?? altijd, tot: dag('tot') ?? null };
};

const verlagingenVan = (staat: Staat): readonly Doos[] =>
  plaatsen(staat, 'verlagingen').map((i) => {
    const veld = (naam: string) => staat[`verlagingen.${i}.${naam}`] ?? '';
    const { artikel, bedrag, vanaf, tot } = {
      ...{ artikel: veld('artikel') === '28' ? '28' : '27', bedrag: parseEuro(veld('bedrag')) },
      ...{ vanaf: veld('vanaf'), tot: veld('tot') || null },
    };
    const eigen = artikel === '28' ? { onderwijsBeeindigd: veld('onderwijsBeeindigd') } : {};
    return { artikel, bedrag, vanaf, tot, motivering: '', ...eigen };
  });

const isDag = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(tekst);

/** What cannot be read, beside its field. A day of somebody may stay empty; a lowering needs its amount and its days. */
export const verloopfouten = (staat: Staat): readonly Fout[] => {
  if (!heeftVerloop(staat)) return [];
  const dag = (veld: string, magLeeg: boolean): readonly Fout[] => {
    const tekst = staat[veld] ?? '';
    return (tekst === '' && magLeeg) || isDag(tekst) ? [] : [{ veld, tekst: 'rekenhulp.fout.dag' }];
  };
  const paden = [
    ...(staat['partner'] === 'ja' ? ['partner'] : []),
    ...ledenlijsten.flatMap((naam) => plaatsen(staat, naam).map((i) => `${naam}.${i}`)),
  ];
  return [
    ...(heeftDagen(staat) ? paden.flatMap((pad) => [...dag(`${pad}.vanaf`, true), ...dag(`${pad}.tot`, true)]) : []),
    ...plaatsen(staat, 'verlagingen').flatMap((i) => {
      const pad = `verlagingen.${i}`;
      const bedrag = parseEuro(staat[`${pad}.bedrag`] ?? '');
      return [
        ...(bedrag === undefined ? [{ veld: `${pad}.bedrag`, tekst: 'rekenhulp.fout.bedrag' } as const] : []),
        ...dag(`${pad}.vanaf`, false),
        ...dag(`${pad}.tot`, true),
        ...(staat[`${pad}.artikel`] === '28' ? dag(`${pad}.onderwijsBeeindigd`, false) : []),
      ];
    }),
  ];
};

/** The same facts, with everyone on the days on which he is there. Without a change they stay as they are. */
export const metVerloop = <F extends Doos>(staat: Staat, feiten: F): F => {
  if (!heeftVerloop(staat)) return feiten;
  const { partner, kinderen, medebewoners, tijdelijkEldersVoorMantelzorg, ...rest } = feiten;
  const zonder = (persoon: unknown): Doos => {
    const { inInrichting: _, ...velden } = isObject(persoon) ? persoon : {};
    return velden;
  };
  const binnen = (persoon: unknown, wie: string): readonly Doos[] =>
    isObject(persoon) && persoon['inInrichting'] === true
      ? [{ wie, vanaf: persoon['geboren'] ?? altijd, tot: null }]
      : [];
  const verloop = {
    partners: isObject(partner) ? [lid(staat, zonder(partner), 'partner', 'partner')] : [],
    kinderen: lijst(kinderen).map((een, i) => lid(staat, een, `kinderen.${i}`, `kind ${i + 1}`)),
    medebewoners: lijst(medebewoners).map((een, i) => lid(staat, een, `medebewoners.${i}`, `medebewoner ${i + 1}`)),
    inrichting: [...binnen(feiten['belanghebbende'], 'belanghebbende'), ...binnen(partner, 'partner')],
    eldersVoorMantelzorg: tijdelijkEldersVoorMantelzorg === true ? [{ vanaf: altijd, tot: null }] : [],
    ...{ verlagingen: verlagingenVan(staat), zonderRecht: [], overlijden: null },
  };
  return { ...rest, belanghebbende: zonder(feiten['belanghebbende']), verloop } as unknown as F;
};

/** The field of a fact, or of a place in what was sent: the one partner of the form stands in a list there. */
export const toVeld = (feit: string): string => feit.replace(/^partners\.0\./, 'partner.');
export const toVeldpad = (pad: string): string =>
  pad.replace(/^\/verloop/, '').replace(/^\/partners\/0\//, '/partner/');

/** Everybody with a day of his own, in the order of the form: for the sheet. */
export const dagenVan = (
  staat: Staat,
): readonly { readonly pad: string; readonly wat: 'vanaf' | 'tot'; readonly dag: string }[] =>
  heeftDagen(staat)
    ? [
        ...(staat['partner'] === 'ja' ? ['partner'] : []),
        ...ledenlijsten.flatMap((naam) => plaatsen(staat, naam).map((i) => `${naam}.${i}`)),
      ].flatMap((pad) =>
        (['vanaf', 'tot'] as const).flatMap((wat) => {
          const dag = staat[`${pad}.${wat}`] ?? '';
          return dag === '' ? [] : [{ pad, wat, dag }];
        }),
      )
    : [];
