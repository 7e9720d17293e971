/** Knows what a step about debts does when it stands: entries, and for the resident the record of it. */
import { grootboek, type Maandsaldi } from '@samenkracht/betaling';
import { type Day, err, type Money, type Month, monthOf, ok, type Result } from '@samenkracht/core';
import { record } from '@samenkracht/logboek';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Scope, Subscription } from '@samenkracht/platform/module';
import Type from 'typebox';
import Value from 'typebox/value';
import type { Stap, Stapinhoud, Stapsoort } from '../domain/invordering.ts';
import { volgordeVan } from '../domain/runschuld.ts';
import { storeAntwoord, storeStap } from '../store/invordering.ts';
import { lockUitkering, type Uitkering } from '../store/lopend.ts';
import { findKader } from '../store/reeks.ts';
import { storeVorderingbeoordeling } from '../store/vordering.ts';
import { meldStap } from './invorderingmelden.ts';
import { planSchuldwacht } from './schuldwachtplan.ts';

const { schulden } = grootboek;

export type Verouderd = { readonly code: 'VOORSTEL_VEROUDERD' };

const saldiOf = async (scope: Scope, uitkeringId: string): Promise<Maandsaldi> =>
  (await grootboek.findSaldi(scope, [uitkeringId])).get(uitkeringId) ?? new Map();

/** A step that changes a debt is booked under its own number: taken up twice it is booked once. */
const bookStap = async (
  scope: Scope,
  uitkeringId: string,
  id: string,
  inhoud: Stapinhoud,
): Promise<Result<void, Verouderd>> => {
  const kader = { uitkeringId, boekdatum: scope.today, aanleiding: `invordering/${id}` };
  const saldi = await saldiOf(scope, uitkeringId);
  switch (inhoud.soort) {
    case 'bruto':
      // proposed over another amount than is open now
      if (saldi.get(inhoud.maand)?.vordering !== inhoud.netto) return err({ code: 'VOORSTEL_VEROUDERD' });
      await grootboek.book(
        scope,
        schulden.verhoog(
          { ...kader, oorzaak: 'Belasting teruggevorderd' },
          inhoud.maand,
          'vordering belasting',
          inhoud.belasting,
        ),
      );
      return ok(undefined);
    case 'kwijtschelding':
      await grootboek.book(
        scope,
        schulden.scheldKwijt({ ...kader, oorzaak: 'Kwijtgescholden' }, saldi, inhoud.maand, inhoud.bedrag),
      );
      return ok(undefined);
    case 'aanmaning':
      await grootboek.book(
        scope,
        schulden.verhoog({ ...kader, oorzaak: 'Aanmaning' }, inhoud.maand, 'vordering kosten', inhoud.vergoeding),
      );
      return ok(undefined);
    case 'rente':
      await grootboek.book(
        scope,
        schulden.verhoog({ ...kader, oorzaak: 'Wettelijke rente' }, inhoud.maand, 'vordering rente', inhoud.bedrag),
      );
      return ok(undefined);
    default:
      return ok(undefined);
  }
};

const namen: Readonly<Record<Stapsoort, string>> = {
  regeling: 'betalingsregeling',
  uitstel: 'uitstel van betaling',
  terugvordering: 'terugvordering',
  bruto: 'belasting over een schuld',
  kwijtschelding: 'kwijtschelding',
  aanmaning: 'aanmaning',
  rente: 'wettelijke rente',
  dwangbevel: 'overdracht met dwangbevel',
  beslag: 'beslag op de uitkering',
  doorbetaling: 'doorbetaling',
  verdeling: 'betaling aan ieder de helft',
  'geen inlichtingen': 'verrekening zonder beslagvrije voet',
  einde: 'einde van een afspraak of betaling',
};

const write = (scope: Scope, { id, persoonId }: Uitkering, soort: Stapsoort, wat: string): Promise<void> =>
  record(scope, {
    handeling: 'wijziging',
    onderwerp: { soort: 'uitkering', id },
    persoonId,
    omschrijving: `${namen[soort]} ${wat}`,
  });

/** Where nobody has to answer, it stands at once. The uitkering is locked by the caller. */
export const neemStap = async (
  scope: Scope,
  uitkering: Uitkering,
  stap: Pick<Stap, 'inhoud' | 'wachtOp' | 'toelichting'>,
): Promise<Result<string, Verouderd>> => {
  const id = await storeStap(scope, uitkering.id, stap);
  await write(scope, uitkering, stap.inhoud.soort, stap.wachtOp === undefined ? 'vastgelegd' : 'voorgesteld');
  await planSchuldwacht(scope, uitkering.id);
  if (stap.wachtOp === 'toetser') return ok(id);
  if (stap.wachtOp === undefined) {
    const geboekt = await bookStap(scope, uitkering.id, id, stap.inhoud);
    if (!geboekt.ok) return geboekt;
  }
  await meldStap(scope, uitkering, stap);
  return ok(id);
};

/** The resident did not keep to it (4:96 lid 1 Awb): it stops, and he is told so as a decision. */
export const beeindigRegeling = async (
  scope: Scope,
  uitkering: Uitkering,
  van: string,
  toelichting: string,
): Promise<void> => {
  await neemStap(scope, uitkering, { inhoud: { soort: 'einde', van }, wachtOp: undefined, toelichting });
};

/** Another person answers. Said yes, it is booked at once; a second answer changes nothing. */
export const beantwoord = async (
  scope: Scope,
  uitkering: Uitkering,
  stap: Stap,
  antwoord: { readonly akkoord: boolean; readonly toelichting: string | undefined },
): Promise<Result<void, Verouderd>> => {
  if (antwoord.akkoord) {
    const geboekt = await bookStap(scope, uitkering.id, stap.id, stap.inhoud);
    if (!geboekt.ok) return geboekt;
  }
  if (!(await storeAntwoord(scope, stap, antwoord))) return ok(undefined);
  const { inhoud } = stap;
  if (antwoord.akkoord && inhoud.soort === 'bruto')
    await storeVorderingbeoordeling(scope, uitkering.id, inhoud.maand, stap.toelichting);
  await write(scope, uitkering, inhoud.soort, antwoord.akkoord ? 'goedgekeurd' : 'afgewezen');
  await planSchuldwacht(scope, uitkering.id);
  if (antwoord.akkoord || stap.wachtOp === 'consulent')
    await meldStap(scope, uitkering, { inhoud, wachtOp: stap.wachtOp, antwoord });
  return ok(undefined);
};

const maandenVan = (saldi: Maandsaldi): readonly { readonly maand: Month }[] =>
  [...saldi.keys()].map((maand) => ({ maand }));

const TerugbetalingData = Type.Object({
  uitkeringId: Type.String(),
  maand: Type.Union([Type.Unsafe<Month>(Type.String()), Type.Null()]),
  bedrag: Type.Unsafe<Money>(Type.Integer()),
  dag: Type.Unsafe<Day>(Type.String()),
  regel: Type.String(),
});

/** Money that came in is set against the debts, under the lock that a run and a correction take too. */
export const terugbetaling: Subscription = subscribe({
  soort: 'TerugbetalingOntvangen',
  naam: 'uitkering.terugbetaling',
  doel: 'bijstand-uitbetalen',
  handle: async (scope, { data }) => {
    const { uitkeringId, maand, bedrag, dag, regel } = Value.Parse(TerugbetalingData, data);
    const uitkering = await lockUitkering(scope, uitkeringId);
    if (uitkering === undefined) return;
    const kader = {
      uitkeringId,
      boekdatum: dag,
      oorzaak: 'Terugbetaald door de inwoner',
      aanleiding: `terugbetaling/${regel}`,
    };
    const saldi = await saldiOf(scope, uitkeringId);
    await grootboek.book(
      scope,
      schulden.ontvang(kader, saldi, bedrag, {
        maand: monthOf(dag),
        aangewezen: maand ?? undefined,
        volgorde: volgordeVan(await findKader(scope), dag, maandenVan(saldi)),
      }),
    );
    await planSchuldwacht(scope, uitkeringId);
  },
});
