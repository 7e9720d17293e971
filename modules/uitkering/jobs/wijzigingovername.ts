/** Knows how a change comes in that was reported elsewhere: on paper, or in the system before this one. */
import type { Scope } from '@samenkracht/platform/module';
import type { Wijziging } from '../domain/wijziging.ts';
import { findUitkeringOf } from '../store/lopend.ts';
import { meld, stelVoor } from './wijzigingen.ts';

export type OvergenomenWijziging = Pick<Wijziging, 'soort' | 'vanaf' | 'tot'> & {
  readonly persoonId: string;
  readonly toelichting: string;
};

/**
 * Enters it under the same checks as on the screen; a change of who has no benefit is a mistake of the caller.
 * @param voorstel what staff proposed about it already, in whose name, and why.
 */
export const takeOverWijziging = async (
  scope: Scope,
  { persoonId, soort, vanaf, tot, toelichting }: OvergenomenWijziging,
  voorstel?: { readonly als: Scope; readonly reden: string },
): Promise<void> => {
  const uitkering = await findUitkeringOf(scope, persoonId);
  if (uitkering === undefined) throw new Error('a change that was taken over is of nobody with a benefit');
  const inhoud = { soort, vanaf, tot, wie: 'belanghebbende', partner: null };
  const een = await meld(scope, uitkering, { ...inhoud, bron: 'inwoner', toelichting });
  if (een === undefined || voorstel === undefined) return;
  const gedaan = await stelVoor(voorstel.als, uitkering, { een, reden: voorstel.reden });
  if (!gedaan.ok) throw new Error(`a change that was taken over is refused: ${gedaan.error.code}`);
};
