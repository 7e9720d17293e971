/** Knows how intake and perspective stand, in a few values: for the first page of somebody's file, his own or for who guides him. */
import { ok } from '@samenkracht/core';
import { defineRoute } from '@samenkracht/platform/http';
import type { Route, Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { nearest } from '../domain/afstand.ts';
import { findKeuze } from '../store/groep.ts';
import { intakesOf } from '../store/intake.ts';
import { uitnodigingOf } from '../store/moment.ts';
import { type Perspectief, perspectievenOf } from '../store/perspectief.ts';
import { signalenOf } from '../store/signaal.ts';
import { eigen, openEigen, openInwoner, openweigeringen, staf } from './perspectiefopenen.ts';
import { Moment, OfNiets, oneOf, PersoonParams, Wijzeveld } from './schema.ts';

const IntakestandSchema = Type.Object({
  intake: OfNiets(
    Type.Object({
      wijze: Wijzeveld,
      begonnenOp: Moment,
      afgerondOp: OfNiets(Moment),
      dringend: Type.Integer({ description: 'wat niet kan wachten en nog niet is afgehandeld' }),
    }),
  ),
  uitgenodigd: Type.Boolean({ description: 'er is gevraagd om weer te kijken, en nog niet geantwoord' }),
  perspectief: OfNiets(
    Type.Object({
      versie: Type.Integer(),
      op: Moment,
      reactie: oneOf(['geen', 'klopt', 'klopt niet'], 'wat de inwoner erop zei'),
      dichtstbij: OfNiets(
        Type.Object(
          {
            beroep: Type.String(),
            heeft: Type.Integer({ description: 'vaardigheden die hij heeft' }),
            gevraagd: Type.Integer({ description: 'vaardigheden die het beroep vraagt' }),
          },
          { description: 'van de beroepen die hij wil het dichtstbij, op de dag van dit perspectief' },
        ),
      ),
    }),
  ),
  groep: OfNiets(Type.String({ description: 'de groep die de coach vaststelde' })),
});

const perspectiefView = ({ versie, op, klopt, afstanden }: Perspectief) => {
  const beroep = nearest(afstanden);
  return {
    versie,
    op,
    reactie: klopt === undefined ? ('geen' as const) : klopt ? ('klopt' as const) : ('klopt niet' as const),
    dichtstbij: beroep === undefined ? null : { beroep: beroep.naam, heeft: beroep.heeft, gevraagd: beroep.essentieel },
  };
};

const standView = async (scope: Scope, persoonId: string) => {
  const [intake] = await intakesOf(scope, persoonId);
  const [perspectief] = await perspectievenOf(scope, persoonId);
  const uitnodiging = await uitnodigingOf(scope, persoonId);
  const signalen = await signalenOf(scope, persoonId);
  return {
    intake:
      intake === undefined
        ? null
        : {
            wijze: intake.wijze,
            begonnenOp: intake.begonnenOp,
            afgerondOp: intake.afgerondOp ?? null,
            dringend: signalen.filter(({ afgehandeld }) => afgehandeld === undefined).length,
          },
    uitgenodigd: uitnodiging !== undefined && uitnodiging.antwoord === undefined,
    perspectief: perspectief === undefined ? null : perspectiefView(perspectief),
    groep: (await findKeuze(scope, persoonId))?.groep.naam ?? null,
  };
};

const basis = { refusals: openweigeringen, response: { 200: IntakestandSchema } } as const;

export const standroutes: readonly Route[] = [
  defineRoute({
    ...eigen,
    ...basis,
    method: 'GET',
    url: '/mijn/intakestand',
    samenvatting: 'Hoe het staat met uw verhaal en uw perspectief, in het kort',
    handle: async (scope) => {
      const open = await openEigen(scope, 'inzien');
      return open.ok ? ok(await standView(scope, open.value)) : open;
    },
  }),
  defineRoute({
    ...staf,
    ...basis,
    method: 'GET',
    url: '/personen/:persoonId/intakestand',
    samenvatting: 'Hoe het staat met intake en perspectief van een inwoner, in het kort; dit inzien wordt vastgelegd',
    params: PersoonParams,
    handle: async (scope, { params }) => {
      const open = await openInwoner(scope, params.persoonId, 'inzien', 'Stand van intake en perspectief');
      return open.ok ? ok(await standView(scope, open.value)) : open;
    },
  }),
];
