/** Knows how objections are shown: to who made them, and to staff. */
import { bezwaartermijn } from '@samenkracht/awb';
import { daysBetween } from '@samenkracht/core';
import { personHeader } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { kaderVan } from '@samenkracht/verordening';
import type { Zaak, zaaktermijn } from '@samenkracht/zaak';
import type { Static } from 'typebox';
import type { Beslissing } from '../domain/beslissing.ts';
import { type Bezwaar, isOpTijdOp, mayDecide, mayHear, stateOfTermijn } from '../domain/bezwaar.ts';
import { dwangsomOf } from '../domain/dwangsom.ts';
import { nogTeDoen } from '../domain/uitvoering.ts';
import { findBeslissing } from '../store/beslissing.ts';
import type { BesluitMetBezwaar } from '../store/besluit.ts';
import { findDwangsom } from '../store/dwangsom.ts';
import { uitvoeringenOf } from '../store/uitvoering.ts';
import type {
  BesluitSchema,
  BezwaarSchema,
  MijnBezwaarSchema,
  OnderdeelSchema,
  WerklijstregelSchema,
} from './schema.ts';

export const besluitView = (scope: Scope, besluit: BesluitMetBezwaar): Static<typeof BesluitSchema> => ({
  id: besluit.id,
  soort: besluit.soort,
  kenmerk: besluit.kenmerk,
  bekendgemaaktOp: besluit.bekendgemaaktOp,
  bezwaarUiterlijk: bezwaartermijn(besluit.bekendgemaaktOp).uitersteDag,
  opTijd: isOpTijdOp(besluit, scope.today),
  bezwaarId: besluit.bezwaarId ?? null,
});

const basisView = (scope: Scope, bezwaar: Bezwaar, zaak: Zaak, beslissing: Beslissing | undefined) => {
  const { besluit } = bezwaar;
  const dwangsom = dwangsomOf({
    kader: kaderVan(scope.actor.gemeente),
    uitersteDag: zaak.uitersteBesluitdatum,
    ingebrekestellingOp: bezwaar.ingebrekestellingOp,
    besluitOp: beslissing?.bekendgemaaktOp ?? bezwaar.ingetrokkenOp,
    vandaag: scope.today,
  });
  return {
    id: bezwaar.id,
    zaaknummer: zaak.nummer,
    status: zaak.status,
    besluit: {
      id: besluit.id,
      soort: besluit.soort,
      kenmerk: besluit.kenmerk,
      bekendgemaaktOp: besluit.bekendgemaaktOp,
    },
    ontvangenOp: bezwaar.ontvangenOp,
    gronden: bezwaar.gronden ?? null,
    redenenUiterlijk: bezwaar.herstelUiterlijk ?? null,
    tijdigheid: stateOfTermijn(bezwaar),
    uitersteBesluitdatum: zaak.uitersteBesluitdatum,
    dagenOver: zaak.status === 'afgedaan' ? null : daysBetween(scope.today, zaak.uitersteBesluitdatum),
    hoorzitting: bezwaar.hoorzitting ?? null,
    gehoordOp: bezwaar.gehoord?.op ?? null,
    ingetrokkenOp: bezwaar.ingetrokkenOp ?? null,
    ingebrekestellingOp: bezwaar.ingebrekestellingOp ?? null,
    dwangsom: dwangsom === undefined ? null : { vanaf: dwangsom.vanaf, bedrag: dwangsom.bedrag ?? null },
  };
};

/** A line of the worklist. Without a name the register gave none yet. */
export const regelView = (
  bezwaar: Bezwaar,
  zaak: Zaak,
  termijn: Awaited<ReturnType<typeof zaaktermijn.find>>,
  naam: string | undefined,
): Static<typeof WerklijstregelSchema> => ({
  id: bezwaar.id,
  zaaknummer: zaak.nummer,
  wie: naam ?? 'naam nog niet bekend',
  status: zaak.status,
  soort: bezwaar.besluit.soort,
  ontvangenOp: bezwaar.ontvangenOp,
  uitersteBesluitdatum: termijn.uitersteBesluitdatum,
  dagenOver: termijn.dagenOver ?? null,
  opgeschortTot: termijn.opgeschort?.hersteltermijnTotEnMet ?? null,
  tijdigheid: stateOfTermijn(bezwaar),
  ingebrekeGesteld: bezwaar.ingebrekestellingOp !== undefined,
  behandelaar: zaak.behandelaar?.naam ?? null,
});

/** They came in by this very schema; the domain only keeps them read only. */
const onderdelenView = ({ onderdelen }: Beslissing): Static<typeof OnderdeelSchema>[] =>
  structuredClone(onderdelen) as unknown as Static<typeof OnderdeelSchema>[];

export const mijnView = async (
  scope: Scope,
  bezwaar: Bezwaar,
  zaak: Zaak,
): Promise<Static<typeof MijnBezwaarSchema>> => {
  const beslissing = await findBeslissing(scope, bezwaar.id);
  const { bekendgemaaktOp, beroepTotEnMet } = beslissing ?? {};
  return {
    ...basisView(scope, bezwaar, zaak, beslissing),
    magIngebrekeStellen:
      zaak.status !== 'afgedaan' &&
      scope.today > zaak.uitersteBesluitdatum &&
      bezwaar.ingebrekestellingOp === undefined,
    beslissing:
      beslissing === undefined || bekendgemaaktOp === undefined || beroepTotEnMet === undefined
        ? null
        : { onderdelen: onderdelenView(beslissing), bekendgemaaktOp, beroepTotEnMet },
  };
};

const voorstelView = (beslissing: Beslissing) => ({
  onderdelen: onderdelenView(beslissing),
  status: beslissing.status,
  opgesteldDoor: beslissing.opgesteldDoor.naam,
  genomenDoor: beslissing.genomenDoor?.naam ?? null,
  bekendgemaaktOp: beslissing.bekendgemaaktOp ?? null,
  beroepTotEnMet: beslissing.beroepTotEnMet ?? null,
  redenTeruglegging: beslissing.redenTeruglegging ?? null,
});

const dwangsombesluitView = async (scope: Scope, bezwaarId: string) => {
  const besluit = await findDwangsom(scope, bezwaarId);
  if (besluit === undefined) return null;
  const { bedrag, status, voorgesteldDoor, betaaldOp } = besluit;
  const eigenVoorstel = voorgesteldDoor.id === scope.actor.id;
  return { bedrag, status, voorgesteldDoor: voorgesteldDoor.naam, eigenVoorstel, betaaldOp: betaaldOp ?? null };
};

export const staffView = async (scope: Scope, bezwaar: Bezwaar, zaak: Zaak): Promise<Static<typeof BezwaarSchema>> => {
  const beslissing = await findBeslissing(scope, bezwaar.id);
  const { naam, geheim } = await personHeader(scope, bezwaar.persoonId);
  const { gehoord } = bezwaar;
  const uitgevoerd = await uitvoeringenOf(scope, bezwaar.id);
  return {
    ...basisView(scope, bezwaar, zaak, beslissing),
    persoonId: bezwaar.persoonId,
    wie: { naam, geheim },
    onderwerp: bezwaar.besluit.onderwerp ?? null,
    wijze: bezwaar.wijze,
    wilGehoordWorden: bezwaar.wilGehoordWorden ?? null,
    redenTeLaat: bezwaar.redenTeLaat ?? null,
    verschoonbaar: bezwaar.verschoonbaar ?? null,
    metCommissie: zaak.bezwaar?.metCommissie ?? false,
    behandelaar: zaak.behandelaar?.naam ?? null,
    verslag: gehoord === undefined ? null : { op: gehoord.op, door: gehoord.door, tekst: gehoord.verslag },
    afgezien: bezwaar.afgezien ?? null,
    dwangsombesluit: await dwangsombesluitView(scope, bezwaar.id),
    kostenGevraagdOp: bezwaar.kostenGevraagdOp ?? null,
    teDoen: [...nogTeDoen(beslissing, bezwaar.kostenGevraagdOp, uitgevoerd)],
    uitgevoerd: uitgevoerd.map(({ doorNaam, ...een }) => ({ ...een, door: doorNaam })),
    magHoren: mayHear(bezwaar.besluit, scope.actor.id),
    magBeslissen: mayDecide(bezwaar.besluit, scope.actor.id) && beslissing?.opgesteldDoor.id !== scope.actor.id,
    voorstel: beslissing === undefined ? null : voorstelView(beslissing),
  };
};
