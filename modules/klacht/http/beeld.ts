/** Knows how a complaint is shown to who sent it, to who deals with it and to whom it is about. */
import { uitersteDagNietBehandelen, uitersteDagOmbudsman } from '@samenkracht/awb';
import { daysBetween } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { medewerkers } from '@samenkracht/toegang';
import type { Static } from 'typebox';
import type { Instelling } from '../domain/instelling.ts';
import { type Klacht, kenmerkVan, uitersteDagVan } from '../domain/klacht.ts';
import type { Klachtdossier, Klachtregel, MijnKlacht, OverMij } from './schema.ts';

const basisView = (klacht: Klacht, instelling: Instelling) => ({
  id: klacht.id,
  kenmerk: kenmerkVan(klacht.id),
  thema: klacht.thema,
  omschrijving: klacht.omschrijving,
  voorgevallenOp: klacht.voorgevallenOp ?? null,
  overWie: klacht.overWie ?? null,
  wilGehoordWorden: klacht.wilGehoordWorden,
  ontvangenOp: klacht.ontvangenOp,
  uitersteDag: uitersteDagVan(klacht, instelling),
  status: klacht.status,
  verdaagdReden: klacht.verdaagdReden ?? null,
  afdoening: afdoeningView(klacht),
});

const afdoeningView = ({ afdoening }: Klacht): Static<typeof MijnKlacht>['afdoening'] => {
  if (afdoening === undefined) return null;
  const { op, oordeel, nietGrond, bevindingen, conclusies, ombudsman } = afdoening;
  return {
    op,
    oordeel: oordeel ?? null,
    nietGrond: nietGrond ?? null,
    bevindingen: bevindingen ?? null,
    conclusies: conclusies ?? null,
    ombudsman: ombudsman ?? null,
    ombudsmanUiterlijk: ombudsman === undefined ? null : uitersteDagOmbudsman({ geeindigdOp: op }),
  };
};

export const mijnView = (klacht: Klacht, instelling: Instelling): Static<typeof MijnKlacht> => ({
  ...basisView(klacht, instelling),
  behandelaar: klacht.behandelaar?.naam ?? null,
});

export const regelView = (
  klacht: Klacht,
  instelling: Instelling,
  wie: string,
  scope: Scope,
): Static<typeof Klachtregel> => {
  const { id, kenmerk, thema, status, ontvangenOp, uitersteDag } = basisView(klacht, instelling);
  const dagenOver = daysBetween(scope.today, uitersteDag);
  const behandelaar = klacht.behandelaar?.naam ?? null;
  return { id, kenmerk, wie, thema, status, ontvangenOp, uitersteDag, dagenOver, behandelaar };
};

export const dossierView = async (
  klacht: Klacht,
  instelling: Instelling,
  wie: string,
  scope: Scope,
): Promise<Static<typeof Klachtdossier>> => {
  const basis = basisView(klacht, instelling);
  const er = new Set(klacht.betrokkenen.map(({ medewerkerId }) => medewerkerId));
  return {
    ...basis,
    persoonId: klacht.persoonId,
    wie,
    dagenOver: daysBetween(scope.today, basis.uitersteDag),
    nietBehandelenUiterlijk: uitersteDagNietBehandelen(klacht),
    behandelaar: klacht.behandelaar?.naam ?? null,
    mijn: klacht.behandelaar?.id === scope.actor.id,
    gehoord: klacht.gehoord === undefined ? null : { ...klacht.gehoord },
    afgezien: klacht.afgezien === undefined ? null : { ...klacht.afgezien },
    betrokkenen: klacht.betrokkenen.map(({ naam, reactieUiterlijk, reactie }) => ({
      naam,
      reactieUiterlijk,
      reactie: reactie === undefined ? null : { ...reactie },
    })),
    collegas:
      klacht.afdoening === undefined
        ? (await medewerkers.all(scope.tx)).filter(({ id }) => !er.has(id)).map(({ id, naam }) => ({ id, naam }))
        : [],
  };
};

export const overMijView = (klacht: Klacht, wie: string, ik: string): Static<typeof OverMij>['klachten'] => {
  const mijn = klacht.betrokkenen.find(({ medewerkerId }) => medewerkerId === ik);
  if (mijn === undefined) return [];
  const { id, thema, omschrijving, ontvangenOp, status, afdoening } = klacht;
  const over = { id, kenmerk: kenmerkVan(id), wie, thema, omschrijving, ontvangenOp, status };
  const reactie = mijn.reactie?.tekst ?? null;
  return [{ ...over, reactieUiterlijk: mijn.reactieUiterlijk, reactie, oordeel: afdoening?.oordeel ?? null }];
};
