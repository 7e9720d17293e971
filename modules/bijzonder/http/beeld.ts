/** Knows how an application is shown, to who sent it and to staff. */
import { type Day, daysBetween, formatDay, formatEuro, type Money, parseDay } from '@samenkracht/core';
import { personHeader } from '@samenkracht/persoon';
import type { Json, Scope } from '@samenkracht/platform/module';
import type { Zaak } from '@samenkracht/zaak';
import type { Static } from 'typebox';
import { type Beoordeling, type Gestelde, isPerMaand, type Regeling, vraagVan } from '../domain/regeling.ts';
import { type Aanvraag, type Besluit, feitenOf, lockBesluit } from '../store/aanvraag.ts';
import { beoordeelNu } from '../store/behandelen.ts';
import { betalingenOf } from '../store/betaling.ts';
import type { BijzonderSchema, MijnBijzonderSchema, VraagSchema, WerklijstregelSchema } from './schema.ts';

export const vraagView = ({ feit, vraag }: Gestelde): Static<typeof VraagSchema> => ({
  feit,
  vraag: vraag.vraag,
  hulp: vraag.hulp,
  soort: vraag.soort,
  opties: Object.entries(vraag.opties ?? {}).map(([waarde, tekst]) => ({ waarde, tekst })),
});

const basisView = ({ id, regeling, omschrijving, ontvangenOp }: Aanvraag, zaak: Zaak) => ({
  id,
  zaaknummer: zaak.nummer,
  regeling,
  omschrijving,
  status: zaak.status,
  ontvangenOp,
  uitersteBesluitdatum: zaak.uitersteBesluitdatum,
});

const besluitView = async (scope: Scope, besluit: Besluit) => ({
  verleend: besluit.verleend,
  bedrag: besluit.bedrag,
  reden: besluit.reden,
  totEnMet: besluit.totEnMet ?? null,
  bekendgemaaktOp: besluit.bekendgemaaktOp ?? null,
  bezwaarTotEnMet: besluit.bezwaarTotEnMet ?? null,
  betalingen: (await betalingenOf(scope, besluit.id)).map(({ maand, bedrag, betaaldOp, reden }) => ({
    maand,
    bedrag,
    betaaldOp: betaaldOp ?? null,
    reden: reden ?? null,
  })),
});

export const mijnView = async (
  scope: Scope,
  aanvraag: Aanvraag,
  zaak: Zaak,
): Promise<Static<typeof MijnBijzonderSchema>> => {
  const besluit = await lockBesluit(scope, aanvraag.id);
  return {
    ...basisView(aanvraag, zaak),
    besluit: besluit?.status === 'genomen' ? await besluitView(scope, besluit) : null,
  };
};

/** A line of the worklist. Without a name the register gave none yet. */
export const regelView = (
  scope: Scope,
  aanvraag: Aanvraag,
  zaak: Zaak,
  naam: string | undefined,
): Static<typeof WerklijstregelSchema> => ({
  ...basisView(aanvraag, zaak),
  wie: naam ?? 'naam nog niet bekend',
  dagenOver: daysBetween(scope.today, zaak.uitersteBesluitdatum),
});

/** A fact in words: an amount as an amount, a day as a day, a weighing with its reason. */
const toonWaarde = (regeling: Regeling, feit: string, waarde: Json): string => {
  const vraag = vraagVan(regeling, feit);
  if (waarde === null) return 'nooit';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (Array.isArray(waarde)) return `${waarde.length} maanden`;
  if (typeof waarde === 'object') {
    const { keuze, motivering } = waarde as Readonly<Record<string, string>>;
    return `${vraag?.opties?.[keuze ?? ''] ?? keuze}. ${motivering}`;
  }
  if (typeof waarde === 'number') return vraag?.soort === 'bedrag' ? formatEuro(waarde as Money) : String(waarde);
  const dag: Day | undefined = parseDay(String(waarde));
  return dag === undefined ? (vraag?.opties?.[String(waarde)] ?? String(waarde)) : formatDay(dag);
};

const beoordelingView = (beoordeling: Beoordeling): Static<typeof BijzonderSchema>['beoordeling'] => {
  switch (beoordeling.soort) {
    case 'uitkomst':
      return { soort: 'uitkomst', ...beoordeling.uitkomst, onzeker: [...beoordeling.onzeker] };
    case 'vraag':
      return { soort: 'vraag', vraag: vraagView(beoordeling) };
    case 'gat':
      return { soort: 'gat', omschrijving: beoordeling.omschrijving, op: beoordeling.op };
  }
};

export const staffView = async (
  scope: Scope,
  aanvraag: Aanvraag,
  zaak: Zaak,
): Promise<Static<typeof BijzonderSchema>> => {
  const { naam, geheim } = await personHeader(scope, aanvraag.persoonId);
  const besluit = await lockBesluit(scope, aanvraag.id);
  const { regeling } = aanvraag;
  return {
    ...basisView(aanvraag, zaak),
    persoonId: aanvraag.persoonId,
    wie: { naam, geheim },
    perMaand: isPerMaand(regeling),
    feiten: Object.entries(await feitenOf(scope, aanvraag.id)).map(([feit, waarde]) => ({
      feit,
      vraag: vraagVan(regeling, feit)?.vraag ?? feit,
      waarde: toonWaarde(regeling, feit, waarde),
    })),
    beoordeling: beoordelingView(await beoordeelNu(scope, aanvraag)),
    voorstel:
      besluit === undefined
        ? null
        : {
            ...(await besluitView(scope, besluit)),
            status: besluit.status,
            door: besluit.voorgesteldDoor.naam,
            eigen: besluit.voorgesteldDoor.id === scope.actor.id,
          },
  };
};
