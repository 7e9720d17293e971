/** Knows how pay that an employer delivered is taken in: the same word as a payroll that was asked, with its version as rank. */
import { addDays, addToMonth, cents, type Day, day, type Month, monthOf, ZERO } from '@samenkracht/core';
import { subscribe } from '@samenkracht/platform/jobs';
import type { Scope, Subscription } from '@samenkracht/platform/module';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { type Loondeel, splitLoon } from '../domain/loonlevering.ts';
import { endBron, type NieuweBron } from '../store/inkomst.ts';
import { findUitkeringOf, lockUitkering, type Uitkering } from '../store/lopend.ts';
import { findKader } from '../store/reeks.ts';
import { neemWoordOp } from './kanaalwoord.ts';

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

const keep = async (scope: Scope, uitkering: Uitkering, aangeleverd: Aangeleverd): Promise<void> => {
  const { persoonId, tijdvak, versie, loon } = aangeleverd;
  const { maand, periode } = plaatsVan(aangeleverd);
  const bron = bronVan(uitkering, aangeleverd, maand);
  const delen = splitLoon(loon, bron.vakantiegeld, await findKader(scope), maand) ?? [];
  for (const { aard, netto } of delenMetNul(delen, versie)) {
    const opgenomen = await neemWoordOp(scope, uitkering, {
      ...{ bron, maand, opbouw: loon, kanaal: 'loongegevens', netto: cents(netto), volgnummer: versie },
      kenmerk: `LOON-${maand}-${versie}`,
      leveringssleutel: [persoonId, bron.loonverwijzing, tijdvak.DatAanvTv, tijdvak.DatEindTv, versie, aard].join('/'),
      ...(aard === 'gewoon' ? { periode } : { bijzonder: { aard, verworven: undefined } }),
    });
    if (opgenomen !== undefined && loon.DatEind !== undefined)
      await endBron(scope, opgenomen.opgave.bronId, afterEnd(day(loon.DatEind)));
  }
};

/** First month without pay of a job that ended on this day. */
const afterEnd = (einde: Day): Month => addToMonth(monthOf(einde), 1);

/** A delivery that nobody here can use any more (the benefit was never there, or is gone) is left alone. */
export const loonAangeleverd: Subscription = subscribe({
  soort: 'LoonAangeleverd',
  naam: 'uitkering.loonaanlevering',
  doel: 'inkomsten-verwerken',
  handle: async (scope, { data }) => {
    if (!Value.Check(Aangeleverd, data)) throw new Error('a delivery of pay is not as it was agreed');
    const gevonden = await findUitkeringOf(scope, data.persoonId);
    const uitkering = gevonden && (await lockUitkering(scope, gevonden.id));
    if (uitkering !== undefined) await keep(scope, uitkering, data);
  },
});
