/** Knows the words that the intake of a person is told in: the choices of its forms. */
import type { Api } from '@samenkracht/api-client';

export type Dossier = Api.GetPersonenByPersoonIdIntakeResponse;

export const uitkomsten = ['geholpen', 'doorverwezen', 'niet bereikt', 'was niet nodig'] as const;
export const gespreksvormen = ['kantoor', 'thuis', 'telefoon', 'video'] as const;
export const steunkeuzes = ['ja', 'nee', 'later'] as const;

/** A form of talk as the record holds it, or the office when it is one that this screen does not know. */
export const gespreksvormOf = (vorm: string): (typeof gespreksvormen)[number] =>
  gespreksvormen.find((een) => een === vorm) ?? 'kantoor';

export const uitkomstOf = (uitkomst: string): (typeof uitkomsten)[number] =>
  uitkomsten.find((een) => een === uitkomst) ?? 'geholpen';
