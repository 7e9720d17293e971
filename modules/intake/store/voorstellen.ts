/** Knows which skills belong to an experience, to be confirmed by who had it: from an occupation of ESCO or an activity of the municipality. */
import { err, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import type { Gevraagd } from '../domain/afstand.ts';
import { findDefinitie } from './definitie.ts';
import { bevestigdVan, type Ervaring, type NieuweErvaring } from './ervaring.ts';
import { findBeroep, findEscostand, gevraagdVan, vaardighedenMet } from './esco.ts';

export type Voorstel = Gevraagd & { readonly bevestigd: boolean };

const suggestedFor = async (scope: Scope, ervaring: Ervaring): Promise<readonly Gevraagd[]> => {
  const stand = await findEscostand(scope);
  if (stand === undefined) return [];
  if (ervaring.beroepId !== undefined)
    return (await gevraagdVan(scope, stand, [ervaring.beroepId])).get(ervaring.beroepId) ?? [];
  const definitie = ervaring.activiteit === undefined ? undefined : await findDefinitie(scope, 'activiteiten');
  const activiteit = definitie?.inhoud.activiteiten.find(({ code }) => code === ervaring.activiteit);
  const gevonden = await vaardighedenMet(scope, stand, activiteit?.vaardigheden ?? []);
  return gevonden.map((een) => ({ ...een, essentieel: true })).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
};

/** What was confirmed before stays to be seen, also when the list no longer has it. */
export const voorstellenVoor = async (scope: Scope, ervaring: Ervaring): Promise<readonly Voorstel[]> => {
  const voorgesteld = await suggestedFor(scope, ervaring);
  const eerder = (await bevestigdVan(scope, ervaring.persoonId)).filter((een) => een.ervaringId === ervaring.id);
  const van = new Set(voorgesteld.map(({ id }) => id));
  const ids = new Set(eerder.map(({ id }) => id));
  return [
    ...eerder
      .filter(({ id }) => !van.has(id))
      .map(({ id, naam, taal }) => ({
        id,
        naam,
        taal,
        soort: 'vaardigheid' as const,
        essentieel: false,
        bevestigd: true,
      })),
    ...voorgesteld.map((een) => ({ ...een, bevestigd: ids.has(een.id) })),
  ];
};

type Naamweigering = { readonly code: 'BEROEP_ONBEKEND' | 'ACTIVITEIT_ONBEKEND' | 'ERVARING_ZONDER_NAAM' };

/** An experience is called as the resident calls it, else as the occupation or activity that he chose. */
export const nameErvaring = async (
  scope: Scope,
  {
    soort,
    beroepId,
    activiteit,
    naam,
  }: Pick<NieuweErvaring, 'soort' | 'beroepId' | 'activiteit'> & { readonly naam: string | undefined },
): Promise<Result<string, Naamweigering>> => {
  if (activiteit !== undefined && beroepId === undefined) {
    const definitie = await findDefinitie(scope, 'activiteiten');
    const een = definitie?.inhoud.activiteiten.find(({ code, bij }) => code === activiteit && bij === soort);
    return een === undefined ? err({ code: 'ACTIVITEIT_ONBEKEND' }) : ok(naam ?? een.naam);
  }
  if (beroepId !== undefined) {
    const stand = await findEscostand(scope);
    const een = stand && activiteit === undefined ? await findBeroep(scope, stand, beroepId) : undefined;
    return een === undefined ? err({ code: 'BEROEP_ONBEKEND' }) : ok(naam ?? een.naam);
  }
  return naam === undefined ? err({ code: 'ERVARING_ZONDER_NAAM' }) : ok(naam);
};
