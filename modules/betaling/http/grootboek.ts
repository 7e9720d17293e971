/** Knows the routes of the ledger in sums: trial balance, journal, chart of accounts, and closing a month. No resident is in them. */
import { err, firstDay, lastDay, type Month, monthOf, ok, parseMonth, sum } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { defineRoute, download } from '@samenkracht/platform/http';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { writeJournaal, writeJournaalblad } from '../domain/journaal.ts';
import { closeRefusal } from '../domain/periode.ts';
import { type Rekening, rekeningen } from '../domain/rekening.ts';
import { iv3Van } from '../domain/rekeningschema.ts';
import { findEersteMaand, findJournaal, sumBalans } from '../store/balans.ts';
import { countOnverklaard } from '../store/bankbericht.ts';
import { findAfsluitingen, lockPeriode, storeAfsluiting } from '../store/periode.ts';
import { may, nietGevonden } from './mag.ts';
import { grootboekRefusals } from './weigeringen.ts';

const alle = { ...grootboekRefusals, ...toegangRefusals };
const rollen: readonly Rol[] = ['toetser', 'controleur'];
const werkblad = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const basis = { doel: 'toezicht', rollen, refusals: alle } as const;
const Maand = Type.String({ pattern: '^\\d{4}-\\d{2}$' });
const Bedrag = Type.Integer({ description: 'hele centen' });
const Iv3Schema = Type.Object({
  taakveld: Type.Union([Type.String(), Type.Null()]),
  categorie: Type.Union([Type.String(), Type.Null()]),
  zekerheid: Type.Union([Type.Literal('bevestigd'), Type.Literal('afgeleid'), Type.Literal('ontbreekt')]),
  bron: Type.String({ description: 'waar de code staat, of welke bron ontbreekt' }),
});

const iv3View = (rekening: Rekening, maand: Month) => {
  const iv3 = iv3Van(rekening, firstDay(maand));
  if (iv3.soort === 'gat')
    return { taakveld: null, categorie: null, zekerheid: 'ontbreekt' as const, bron: `${iv3.naam}. ${iv3.uitleg}` };
  const { taakveld, categorie, zekerheid, bron } = iv3;
  return {
    taakveld: `${taakveld.code} ${taakveld.naam}`,
    categorie: `${categorie.code} ${categorie.naam}`,
    zekerheid,
    bron,
  };
};

const BalansSchema = Type.Object({
  maand: Maand,
  afgesloten: Type.Boolean(),
  rekeningen: Type.Array(
    Type.Object({
      rekening: Type.String(),
      naam: Type.String(),
      begin: Bedrag,
      debet: Bedrag,
      credit: Bedrag,
      eind: Bedrag,
      iv3: Iv3Schema,
    }),
  ),
  som: Type.Object({ begin: Bedrag, debet: Bedrag, credit: Bedrag, eind: Bedrag }),
  inEvenwicht: Type.Boolean({ description: 'de eindsaldi tellen op tot nul, en debet is credit' }),
});

const balansView = async (scope: Scope, maand: Month) => {
  const regels = await sumBalans(scope, maand);
  const som = {
    begin: sum(regels.map(({ begin }) => begin)),
    debet: sum(regels.map(({ debet }) => debet)),
    credit: sum(regels.map(({ credit }) => credit)),
    eind: sum(regels.map(({ eind }) => eind)),
  };
  return {
    maand,
    afgesloten: (await findAfsluitingen(scope)).some((een) => een.maand === maand),
    rekeningen: regels.map((regel) => ({
      ...regel,
      naam: rekeningen[regel.rekening].naam,
      iv3: iv3View(regel.rekening, maand),
    })),
    som,
    inEvenwicht: som.eind === 0 && som.debet === som.credit,
  };
};

const Periode = Type.Object({ maand: Type.Optional(Maand) });

const getProefbalans = defineRoute({
  ...basis,
  method: 'GET',
  url: '/grootboek/proefbalans',
  samenvatting: 'De proefbalans van een maand: elke rekening, met een som die nul is',
  query: Periode,
  response: { 200: BalansSchema },
  handle: async (scope, { query }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const maand = query.maand === undefined ? monthOf(scope.today) : parseMonth(query.maand);
    return maand === undefined ? err(nietGevonden) : ok(await balansView(scope, maand));
  },
});

const getJournaal = defineRoute({
  ...basis,
  method: 'GET',
  url: '/grootboek/journaal',
  samenvatting:
    'Het journaal van een maand voor de financiele administratie, als CSV of als werkblad; totalen, geen inwoners',
  query: Type.Object({
    maand: Maand,
    vorm: Type.Optional(
      Type.Union([Type.Literal('csv'), Type.Literal('xlsx')], { description: 'csv als u niets kiest' }),
    ),
  }),
  response: { 200: Type.Unsafe<Uint8Array>(Type.String({ format: 'binary' })) },
  handle: async (scope, { query }) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const maand = parseMonth(query.maand);
    if (maand === undefined) return err(nietGevonden);
    const posten = await findJournaal(scope, maand);
    await record(scope, {
      handeling: 'inzage',
      onderwerp: { soort: 'grootboek', id: maand },
      omschrijving: 'journaal opgehaald',
    });
    const naam = `journaal-${maand}.${query.vorm ?? 'csv'}`;
    return ok(
      query.vorm === 'xlsx'
        ? download({ bytes: await writeJournaalblad(posten), naam, type: werkblad })
        : download({ bytes: Buffer.from(writeJournaal(posten), 'utf8'), naam, type: 'text/csv' }),
    );
  },
});

const Afsluiting = Type.Object({ maand: Maand, door: Type.String(), op: Type.String() });

const getPerioden = defineRoute({
  ...basis,
  method: 'GET',
  url: '/grootboek/afsluitingen',
  samenvatting: 'De maanden die zijn afgesloten, de nieuwste eerst',
  response: { 200: Type.Object({ afsluitingen: Type.Array(Afsluiting) }) },
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    return mag.ok ? ok({ afsluitingen: [...(await findAfsluitingen(scope))] }) : mag;
  },
});

const postAfsluiting = defineRoute({
  ...basis,
  rollen: ['toetser'],
  method: 'POST',
  url: '/grootboek/afsluitingen',
  samenvatting: 'Sluit een maand af: nieuwe boekingen gaan naar de eerste maand die open is',
  body: Type.Object({ maand: Maand }),
  response: { 201: BalansSchema },
  handle: async (scope, { body }) => {
    const mag = may(scope, 'wijzigen');
    if (!mag.ok) return mag;
    const maand = parseMonth(body.maand);
    if (maand === undefined) return err(nietGevonden);
    await lockPeriode(scope);
    const gesloten = new Set((await findAfsluitingen(scope)).map((een) => een.maand));
    if (gesloten.has(maand)) return ok(await balansView(scope, maand));
    const balans = await balansView(scope, maand);
    const weigering = closeRefusal(maand, {
      lopend: monthOf(scope.today),
      eerste: await findEersteMaand(scope),
      gesloten,
      onverklaard: await countOnverklaard(scope, lastDay(maand)),
      som: balans.inEvenwicht ? 0 : 1,
    });
    if (weigering !== undefined) return err(weigering);
    await storeAfsluiting(scope, maand);
    await record(scope, {
      handeling: 'besluit',
      onderwerp: { soort: 'grootboek', id: maand },
      omschrijving: 'maand afgesloten',
    });
    return ok({ ...balans, afgesloten: true });
  },
});

export const grootboekRoutes = [getProefbalans, getJournaal, getPerioden, postAfsluiting];
