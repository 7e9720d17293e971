/** Knows how what the stores give is written in the API: without what is nobody's business there. */
import type { personHeader } from '@samenkracht/persoon';
import type { Static } from 'typebox';
import type { Document } from '../domain/document.ts';
import type { Taak } from '../domain/taak.ts';
import type { Termijn } from '../domain/termijn.ts';
import type { Zaak } from '../domain/zaak.ts';
import type { BewaardDocument } from '../store/document.ts';
import type { OvergangRow } from '../store/tables.ts';
import type {
  AanvragerSchema,
  BewaardDocumentSchema,
  DocumentSchema,
  OvergangSchema,
  TaakSchema,
  TermijnSchema,
  ZaakSchema,
} from './schema.ts';

export const zaakView = (zaak: Zaak): Static<typeof ZaakSchema> => ({
  id: zaak.id,
  nummer: zaak.nummer,
  soort: zaak.soort,
  persoonId: zaak.persoonId,
  ...(zaak.partnerId === undefined ? {} : { partnerId: zaak.partnerId }),
  status: zaak.status,
  ontvangenOp: zaak.ontvangenOp,
  uitersteBesluitdatum: zaak.uitersteBesluitdatum,
  ...(zaak.behandelaar === undefined ? {} : { behandelaar: zaak.behandelaar }),
  ...(zaak.afgedaanOp === undefined ? {} : { afgedaanOp: zaak.afgedaanOp }),
});

export const aanvragerView = (header: Awaited<ReturnType<typeof personHeader>>): Static<typeof AanvragerSchema> => ({
  naam: header.naam,
  leeftijd: header.leeftijdTekst,
  situatie: header.situatie,
  geheim: header.geheim,
});

export const termijnView = (termijn: Termijn): Static<typeof TermijnSchema> => ({
  uitersteBesluitdatum: termijn.uitersteBesluitdatum,
  ...(termijn.opgeschort === undefined ? {} : { opgeschort: termijn.opgeschort }),
  ...(termijn.dagenOver === undefined ? {} : { dagenOver: termijn.dagenOver }),
  verlopen: termijn.verlopen,
  stappen: [...termijn.stappen],
});

export const taakView = (taak: Taak): Static<typeof TaakSchema> => ({
  id: taak.id,
  zaakId: taak.zaakId,
  voor: taak.voor,
  soort: taak.soort,
  omschrijving: taak.omschrijving,
  uiterlijk: taak.uiterlijk,
  status: taak.status,
  ...(taak.documentId === undefined ? {} : { documentId: taak.documentId }),
});

export const documentView = (document: Document): Static<typeof DocumentSchema> => ({
  id: document.id,
  soort: document.soort,
  naam: document.naam,
  type: document.type,
  bytes: document.bytes,
  ontvangenOp: document.ontvangenOp,
  van: document.van,
});

export const bewaardView = (bewaard: BewaardDocument): Static<typeof BewaardDocumentSchema> => ({
  document: documentView(bewaard.document),
  alOntvangen: bewaard.alOntvangen,
  melding: bewaard.alOntvangen
    ? 'Dit bestand hadden wij al van u. Wij hebben het niet nog een keer bewaard. U hoeft niets te doen.'
    : 'Wij hebben uw bestand ontvangen en bewaard.',
});

export const overgangView = (overgang: OvergangRow): Static<typeof OvergangSchema> => ({
  handeling: overgang.handeling,
  ...(overgang.van === null ? {} : { van: overgang.van }),
  naar: overgang.naar,
  ...(overgang.toelichting === null ? {} : { toelichting: overgang.toelichting }),
  door: overgang.door_naam,
  op: overgang.op,
});
