/** Knows how a fine that somebody thought of elsewhere is taken over: announced, told about in a talk, and proposed. For a sample. */
import type { Scope } from '@samenkracht/platform/module';
import type { Boetevoorstel } from '../domain/boete.ts';
import { boetesVan, type NieuweBoete } from '../store/boete.ts';
import { findUitkeringOf } from '../store/lopend.ts';
import { kondigBoeteAan, stelBoeteVoor, vertelOverBoete } from './boetes.ts';

type OvergenomenBoete = Omit<NieuweBoete, 'uitkeringId'> & {
  readonly persoonId: string;
  readonly zienswijze: string;
  readonly voorstel: Boetevoorstel;
};

/** @throws when it cannot be announced: what is taken over was right where it comes from. */
export const takeOverBoete = async (
  scope: Scope,
  { persoonId, zienswijze, voorstel, ...nieuw }: OvergenomenBoete,
): Promise<void> => {
  const uitkering = await findUitkeringOf(scope, persoonId);
  if (uitkering === undefined) throw new Error('a fine that was taken over is of nobody with a benefit');
  const must = (gedaan: { readonly ok: boolean }): void => {
    if (!gedaan.ok) throw new Error('a fine that was taken over is refused');
  };
  must(await kondigBoeteAan(scope, uitkering, nieuw));
  const stand = async () => {
    const [nieuwste] = await boetesVan(scope, uitkering.id);
    if (nieuwste === undefined) throw new Error('a fine is never removed');
    return nieuwste;
  };
  must(await vertelOverBoete(scope, uitkering, await stand(), zienswijze));
  // on a day without amounts nothing can be proposed: then it waits, told about
  await stelBoeteVoor(scope, uitkering, await stand(), voorstel);
};
