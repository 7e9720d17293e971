/** Knows how an application is sent: once, whole, and answered with a receipt. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { publish } from '@samenkracht/platform/db';
import type { Json, Scope } from '@samenkracht/platform/module';
import { openZaak, type Zaak, zaaktermijn } from '@samenkracht/zaak';
import {
  type Aanvraag,
  type AanvraagRefusal,
  type Beletsel,
  type InhoudGewijzigd,
  requireConcept,
} from '../domain/aanvraag.ts';
import { REKENING } from '../domain/eigenvragen.ts';
import type { Interviewvraag } from '../domain/interview.ts';
import { toonFeit } from '../domain/toon.ts';
import { bijAanvraag } from '../domain/vaststellingen.ts';
import { calculateVoorschot, type Voorschotrecht } from '../domain/voorschot.ts';
import { insertOndertekening, markIngediend } from './aanvraag.ts';
import { appendFeiten, type NieuwFeit } from './feit.ts';
import { type Formulier, findKader, loadFormulier, meldingsdagOf } from './formulier.ts';
import { findLopendeUitkering } from './uitkering.ts';

const ZAAKSOORT = 'aanvraag bijstand';

export type Ontvangstbewijs = {
  readonly zaak: Zaak;
  readonly uiterstBesluit: Day;
  readonly voorschot: Voorschotrecht | undefined;
};

/** What must be settled before sending, in the order in which to do it. */
export const beletselen = (aanvraag: Aanvraag, formulier: Formulier): readonly Beletsel[] => [
  ...formulier.open.map((feit): Beletsel => (feit === REKENING ? { soort: 'rekening' } : { soort: 'vraag', feit })),
  ...(formulier.samen && aanvraag.partnerId === undefined ? [{ soort: 'partner koppelen' } as const] : []),
  ...(formulier.samen && formulier.ontbrekendeOndertekeningen.includes('partner')
    ? [{ soort: 'ondertekening', rol: 'partner' } as const]
    : []),
];

/** Sends what was read, held by the caller. Sending is signing; sending twice gives the same receipt. */
export const submitAanvraag = async (
  scope: Scope,
  aanvraag: Aanvraag,
  gelezen: string,
): Promise<Result<Ontvangstbewijs, AanvraagRefusal | InhoudGewijzigd>> => {
  const concept = requireConcept(aanvraag);
  if (!concept.ok) return ok(await receiptOf(scope, aanvraag));
  const formulier = await loadFormulier(scope, aanvraag);
  if (formulier.inhoudHash !== gelezen) return err({ code: 'INHOUD_GEWIJZIGD' });
  const open = beletselen(aanvraag, formulier);
  if (open.length > 0) return err({ code: 'AANVRAAG_NIET_COMPLEET', beletselen: open });
  const partnerId = formulier.samen ? aanvraag.partnerId : undefined;
  const betrokken = partnerId === undefined ? [aanvraag.persoonId] : [aanvraag.persoonId, partnerId];
  if ((await findLopendeUitkering(scope, betrokken)) !== undefined) return err({ code: 'LOPENDE_UITKERING' });
  const { persoonId } = aanvraag;
  await insertOndertekening(scope, aanvraag.id, { rol: 'aanvrager', persoonId, inhoudHash: formulier.inhoudHash });
  const zaak = await openZaak(scope, { id: aanvraag.id, soort: ZAAKSOORT, persoonId, partnerId });
  await appendFeiten(scope, recordedFacts(aanvraag, formulier, scope.today));
  await markIngediend(scope, aanvraag.id);
  const bewijs = await receiptOf(scope, { ...aanvraag, status: 'ingediend' });
  await publish(scope, {
    soort: 'AanvraagIngediend',
    onderwerp: zaak.id,
    data: {
      zaakId: zaak.id,
      zaaknummer: zaak.nummer,
      persoonIds: betrokken,
      ontvangenOp: zaak.ontvangenOp,
      uiterstBesluit: bewijs.uiterstBesluit,
      voorschot: bewijs.voorschot,
    },
  });
  return ok(bewijs);
};

/** Everything that counts becomes a fact with its source, and so does what the municipality knows itself. */
const recordedFacts = (aanvraag: Aanvraag, formulier: Formulier, vandaag: Day): readonly NieuwFeit[] => {
  const vanaf = earliest(formulier.gebruikt['gewensteIngang'], meldingsdagOf(aanvraag));
  const basis = {
    betreftSoort: 'huishouden',
    betreft: aanvraag.persoonId,
    geldig: { from: vanaf, until: undefined },
  } as const;
  const verwijzing = { bronVerwijzing: aanvraag.id };
  const opgegeven = formulier.vragen.flatMap((vraag): readonly NieuwFeit[] => {
    const { feit, antwoord, bron = 'inwoner' } = vraag;
    if (antwoord === undefined) return [];
    const toelichting = noteOn(vraag);
    return [
      {
        ...basis,
        ...verwijzing,
        naam: feit,
        waarde: antwoord,
        bron,
        ...(toelichting === undefined ? {} : { toelichting }),
      },
    ];
  });
  const procedure: Record<string, Json> = {
    meldingsdag: meldingsdagOf(aanvraag),
    aanvraagdag: vandaag,
    aanvraagOndertekend: true,
    ...(formulier.samen ? { partnerStemtIn: true } : {}),
  };
  return [
    ...opgegeven,
    ...Object.entries(procedure).map(
      ([naam, waarde]): NieuwFeit => ({ ...basis, ...verwijzing, naam, waarde, bron: 'gemeente' }),
    ),
    ...bijAanvraag(formulier.samen).map(
      ({ feit, waarde, toelichting }): NieuwFeit => ({ ...basis, naam: feit, waarde, bron: 'gemeente', toelichting }),
    ),
  ];
};

/** What whoever assesses must not miss about an answer. */
const noteOn = ({ feit, antwoord, bron, voorinvulling }: Interviewvraag): string | undefined => {
  if (feit === REKENING) return 'Het controlegetal klopt. De tenaamstelling is niet gecontroleerd bij de bank.';
  if (voorinvulling?.inOnderzoek === true) return 'De BRP heeft dit gegeven in onderzoek.';
  return bron === 'inwoner' && voorinvulling !== undefined && voorinvulling.waarde !== antwoord
    ? `De BRP zegt iets anders: ${toonFeit(feit, voorinvulling.waarde)}.`
    : undefined;
};

const earliest = (gewenst: Json | undefined, meldingsdag: Day): Day =>
  typeof gewenst === 'string' && gewenst < meldingsdag ? (gewenst as Day) : meldingsdag;

export const receiptOf = async (scope: Scope, aanvraag: Aanvraag): Promise<Ontvangstbewijs> => {
  const zaak = await openZaak(scope, { id: aanvraag.id, soort: ZAAKSOORT, persoonId: aanvraag.persoonId });
  const termijn = await zaaktermijn.find(scope, zaak);
  const formulier = await loadFormulier(scope, aanvraag);
  return { zaak, uiterstBesluit: termijn.uitersteBesluitdatum, voorschot: await voorschotOf(scope, zaak, formulier) };
};

const voorschotOf = async (scope: Scope, zaak: Zaak, formulier: Formulier): Promise<Voorschotrecht | undefined> => {
  const kader = await findKader(scope);
  const { gebruikt: waarden, samen } = formulier;
  return calculateVoorschot({ waarden, samen, kader, ontvangenOp: zaak.ontvangenOp, keer: 1 });
};
