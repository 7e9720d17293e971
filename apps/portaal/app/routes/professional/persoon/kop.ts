/** Knows what stands above every page of a person's file: who it is and who guides him, asked once per page. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { glance, read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { heeftRol } from '../rollen.ts';
import type { WieGegevens } from '../wie-kop.tsx';

type Begeleiding = Api.GetPersonenByPersoonIdBegeleidingResponse;
export type Dossierkop = {
  readonly wie: WieGegevens;
  readonly rollen: readonly string[];
  /** The name of who guides; undefined when nobody does, or when it may not be known here. */
  readonly coach: string | undefined;
};
type Vraag = { readonly verzoek: Verzoek; readonly request: Request; readonly persoonId: string };

/** What a page asked for itself already is handed over, and not asked again. */
type Gekend = { readonly wie?: WieGegevens; readonly begeleiding?: Begeleiding };

const begeleiders = ['coach', 'intaker', 'teamleider', 'consulent'];

const askCoach = async ({ verzoek: { client }, request, persoonId }: Vraag, rollen: readonly string[]) =>
  heeftRol(rollen, ...begeleiders)
    ? await glance(request, api.getPersonenByPersoonIdBegeleiding({ client, path: { persoonId } }))
    : undefined;

/** Who guides asks our own tables; who decides about income alone has no other way in than the register. */
const askWie = async ({ verzoek: { client }, request, persoonId }: Vraag, rollen: readonly string[]) => {
  const path = { persoonId };
  return heeftRol(rollen, ...begeleiders)
    ? read(request, api.getPersonenByPersoonIdWie({ client, path }))
    : (await read(request, api.getPersonenByPersoonId({ client, path }))).wie;
};

/** @throws the page that says why not, when this person may not be opened. Without the coach the page stands. */
export const loadKop = async (vraag: Vraag, gekend: Gekend = {}): Promise<Dossierkop> => {
  const { verzoek, request } = vraag;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const [wie, begeleiding] = await Promise.all([
    gekend.wie ?? askWie(vraag, rollen),
    gekend.begeleiding ?? askCoach(vraag, rollen),
  ]);
  return { wie, rollen, coach: begeleiding?.eigenaar?.naam };
};
