/** Knows how pay that an employer delivered is taken in: the same word as a payroll that was asked, with its version as rank. */
import { addDays, addToMonth, cents, type Day, day, type Month, monthOf, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Scope, Subscription } from '@samenkracht/platform/module';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { type Loondeel, splitLoon } from '../domain/loonlevering.ts';
import { bronnenOf, endBron, type NieuweBron } from '../store/inkomst.ts';
import { findUitkeringenOf, findUitkeringOf, lockUitkering, lockUitkeringen, type Uitkering } from '../store/lopend.ts';
import { laatsteMaanden } from '../store/maand.ts';
import { findKader } from '../store/reeks.ts';
import { type Bekend, type Kanaalwoord, neemWoordOp } from './kanaalwoord.ts';
import { planBewakingen } from './uitzonderingen.ts';

/** Only what is used of the event; amounts in cents, both days of the period belong to it. */
const Aangeleverd = Type.Object({
  persoonId: Type.String(),
  werkgever: Type.Object({ naam: Type.String(), loonheffingennummer: Type.String() }),
  tijdvak: Type.Object({ soort: Type.String(), DatAanvTv: Type.String(), DatEindTv: Type.String() }),
  versie: Type.Integer(),
  loon: Type.Object({
    NumIV: Type.Integer(),
    DatEind: Type.Optional(Type.String()),
    LnLbPh: Type.Integer(),
    LnTabBB: Type.Integer(),
    IngLbPh: Type.Integer(),
    BijdrZvw: Type.Integer(),
    WrdPrGebrAut: Type.Integer(),
    PrWhk: Type.Integer(),
    VakBsl: Type.Integer(),
    vakantiegeldPerMaand: Type.Boolean(),
    betaaldOp: Type.String(),
  }),
});
type Aangeleverd = Static<typeof Aangeleverd>;

/** Pay per month belongs to that month; pay per week is placed by the day on which it was paid. */
const plaatsVan = ({ tijdvak, loon }: Aangeleverd) => {
  const van = day(tijdvak.DatAanvTv);
  if (tijdvak.soort === 'maand') return { maand: monthOf(van), periode: undefined };
  const betaaldOp = day(loon.betaaldOp);
  return { maand: monthOf(betaaldOp), periode: { van, tot: addDays(day(tijdvak.DatEindTv), 1), betaaldOp } };
};

const bronVan = (uitkering: Uitkering, { persoonId, werkgever, loon }: Aangeleverd, maand: Month): NieuweBron => ({
  uitkeringId: uitkering.id,
  persoonId,
  wie: persoonId === uitkering.partnerId ? 'partner' : 'belanghebbende',
  werkgever: werkgever.naam,
  loonverwijzing: `${werkgever.loonheffingennummer}/${loon.NumIV}`,
  vakantiegeld: loon.vakantiegeldPerMaand ? 'meebetaald' : 'nog te goed',
  metHeffingskorting: true,
  vanaf: maand,
});

const loonaarden = ['gewoon', 'vakantiegeld', 'eindejaarsuitkering'] as const;

/** A correction also says that special pay of before is gone. */
const delenMetNul = (delen: readonly Loondeel[], versie: number): readonly Loondeel[] =>
  versie === 1 || delen.length === 0
    ? delen
    : loonaarden.map((aard) => delen.find((deel) => deel.aard === aard) ?? { aard, netto: ZERO });

const keep = async (
  scope: Scope,
  uitkering: Uitkering,
  aangeleverd: Aangeleverd,
  kader: Kader,
  bekend?: Bekend,
): Promise<boolean> => {
  let nieuw = false;
  const { persoonId, tijdvak, versie, loon } = aangeleverd;
  const { maand, periode } = plaatsVan(aangeleverd);
  const bron = bronVan(uitkering, aangeleverd, maand);
  const delen = splitLoon(loon, bron.vakantiegeld, kader, maand) ?? [];
  for (const { aard, netto } of delenMetNul(delen, versie)) {
    const woord: Kanaalwoord = {
      ...{ bron, maand, opbouw: loon, kanaal: 'loongegevens', netto: cents(netto), volgnummer: versie },
      kenmerk: `LOON-${maand}-${versie}`,
      leveringssleutel: [persoonId, bron.loonverwijzing, tijdvak.DatAanvTv, tijdvak.DatEindTv, versie, aard].join('/'),
      ...(aard === 'gewoon' ? { periode } : { bijzonder: { aard, verworven: undefined } }),
    };
    const opgenomen = await neemWoordOp(scope, uitkering, woord, bekend);
    nieuw ||= opgenomen !== undefined;
    if (opgenomen === undefined || loon.DatEind === undefined) continue;
    const { bronId } = opgenomen.opgave;
    const tot = afterEnd(day(loon.DatEind));
    await endBron(scope, bronId, tot);
    const gelezen = bekend?.bronnen.get(bronId);
    if (gelezen !== undefined) bekend?.bronnen.set(bronId, { ...gelezen, tot });
  }
  return nieuw;
};

/** First month without pay of a job that ended on this day. */
const afterEnd = (einde: Day): Month => addToMonth(monthOf(einde), 1);

const parse = (data: unknown): Aangeleverd => {
  if (!Value.Check(Aangeleverd, data)) throw new Error('a delivery of pay is not as it was agreed');
  return data;
};

/** The same as one by one, in the same order: what is asked of the database is asked for all of them at once, and they are locked in order. */
const keepMany = async (scope: Scope, leveringen: readonly Aangeleverd[]): Promise<void> => {
  const idVan = await findUitkeringenOf(
    scope,
    leveringen.map(({ persoonId }) => persoonId),
  );
  const uitkeringen = await lockUitkeringen(scope, [...new Set(idVan.values())]);
  const ids = uitkeringen.map(({ id }) => id);
  const kader = await findKader(scope);
  const bronnen = await bronnenOf(scope, ids);
  const laatste = await laatsteMaanden(scope, ids);
  const stand = new Map(
    uitkeringen.map((uitkering) => {
      const eigen = new Map((bronnen.get(uitkering.id) ?? []).map((bron) => [bron.id, bron]));
      return [uitkering.id, { uitkering, bekend: { bronnen: eigen, laatste: laatste.get(uitkering.id) } }];
    }),
  );
  const veranderd = new Set<string>();
  for (const levering of leveringen) {
    const een = stand.get(idVan.get(levering.persoonId) ?? '');
    if (een === undefined) continue;
    if (await keep(scope, een.uitkering, levering, kader, een.bekend)) veranderd.add(een.uitkering.id);
  }
  await planBewakingen(scope, [...veranderd]);
};

/** A delivery that nobody here can use any more (the benefit was never there, or is gone) is left alone. */
export const loonAangeleverd: Subscription = subscribe({
  soort: 'LoonAangeleverd',
  naam: 'uitkering.loonaanlevering',
  doel: 'inkomsten-verwerken',
  handle: async (scope, { data }) => {
    const levering = parse(data);
    const gevonden = await findUitkeringOf(scope, levering.persoonId);
    const uitkering = gevonden && (await lockUitkering(scope, gevonden.id));
    if (uitkering === undefined) return;
    await keep(scope, uitkering, levering, await findKader(scope));
  },
  handleMany: (scope, gebeurtenissen) =>
    keepMany(
      scope,
      gebeurtenissen.map(({ data }) => parse(data)),
    ),
});
