/** Knows how the facts of a household become the facts that each act asks. */
import { add, cents, type Money, ZERO } from '@samenkracht/core';
import type { Belastingfeiten } from '@samenkracht/inkomstenbelasting';
import { Gat, met } from '@samenkracht/law';
import { eenLoon, type Inkomst, type Maandfeiten, type Persoon } from '@samenkracht/participatiewet';
import { eenToeslagkind, type Toeslagfeiten } from '@samenkracht/toeslagen';
import { type Brutoloon, type Huishouden, jaarVan, type Verdiener } from './huishouden.ts';

export const perJaar = (maandbedrag: Money): Money => cents(maandbedrag * 12);

/** Twelve times the pay of this month. */
const twaalfKeer = ({ brutoloon, partner }: Huishouden): Brutoloon => ({
  belanghebbende: perJaar(brutoloon.belanghebbende),
  partner: partner === null ? ZERO : perJaar(brutoloon.partner),
});

/** The gross pay of the year: as told, or twelve times this month. */
export const loonOverJaar = (f: Huishouden): Brutoloon => f.brutoloonOverJaar ?? twaalfKeer(f);

/** The tax year, without benefits. Wage tax of a month looks as if every month were like it: that is how a payroll withholds. */
export const belastingfeiten = (f: Huishouden, metKinderen: boolean, loon = twaalfKeer(f)): Belastingfeiten => {
  const { belanghebbende, partner } = f;
  return met(f, {
    jaar: jaarVan(f.maand),
    belastingplichtige: {
      geboren: belanghebbende.geboren,
      arbeidsinkomen: loon.belanghebbende,
      overigInkomen: ZERO,
    },
    partner: partner === null ? null : { geboren: partner.geboren, arbeidsinkomen: loon.partner, overigInkomen: ZERO },
    kinderen: metKinderen ? f.kinderen : [],
  });
};

export type NettoInkomens = { readonly loon: Money; readonly combinatiekorting: Money };

/** The month of bijstand with the net pay in it; a tax credit that is paid out counts as income (art. 31 lid 1). */
export const maandfeiten = (f: Huishouden, eigen: NettoInkomens, vanPartner: NettoInkomens): Maandfeiten => {
  const { belanghebbende, partner } = f;
  const anders = {
    belanghebbende: met(belanghebbende, { inkomsten: inkomstenVan(belanghebbende, eigen) }),
    partner: partner === null ? null : met(partner, { inkomsten: inkomstenVan(partner, vanPartner) }),
  };
  return met(f, anders);
};

const inkomstenVan = (persoon: Persoon, { loon, combinatiekorting }: NettoInkomens): readonly Inkomst[] => {
  const inkomsten: Inkomst[] = [];
  for (const een of persoon.inkomsten) {
    if (een.soort === 'loon') throw new RangeError('loon staat in brutoloon, niet in inkomsten');
    inkomsten.push(een);
  }
  if (loon > 0) inkomsten.push(eenLoon(loon));
  if (combinatiekorting > 0)
    inkomsten.push({
      soort: 'heffingskorting',
      netto: combinatiekorting,
      vakantiegeld: 'geen',
      metHeffingskorting: true,
    });
  return inkomsten;
};

/** Net income that is no pay, as the facts give it. */
export const anderInkomen = (persoon: Persoon): Money => {
  let som: Money = ZERO;
  for (const een of persoon.inkomsten) som = add(som, een.netto);
  return som;
};

export type Toetsingsinkomens = { readonly belanghebbende: Money; readonly partner: Money };

/**
 * The month of the toeslagen, with the income of the year.
 * @throws Gat when there is income of which only the net amount is known: what of it is taxable is not.
 */
export const toeslagfeiten = (f: Huishouden, inkomens: Toetsingsinkomens): Toeslagfeiten => {
  const { partner, toeslagen, kinderen } = f;
  if (anderInkomen(f.belanghebbende) > 0 || (partner !== null && anderInkomen(partner) > 0))
    throw new Gat(
      'besteedbaar-belastbaar-inkomen',
      'Belastbaar bedrag van inkomen dat alleen netto bekend is',
      f.vanaf,
    );
  const anders: Omit<Toeslagfeiten, 'kader' | 'maand'> = {
    aanvrager: {
      geboren: f.belanghebbende.geboren,
      toetsingsinkomen: inkomens.belanghebbende,
      rendementsgrondslag: toeslagen.vermogen,
      zorgverzekerd: toeslagen.zorgverzekerd.belanghebbende,
    },
    partner:
      partner === null
        ? null
        : {
            geboren: partner.geboren,
            toetsingsinkomen: inkomens.partner,
            rendementsgrondslag: ZERO,
            zorgverzekerd: toeslagen.zorgverzekerd.partner,
            heleJaar: true,
            opvanggrond: heeftOpvanggrond(f, 'partner'),
          },
    kinderen: kinderen.map((kind) => eenToeslagkind(kind.geboren, { kinderbijslag: kind.tenLaste })),
    medebewoners: toeslagen.woning === null ? [] : toeslagen.medebewoners,
    woning: toeslagen.woning,
    opvangkinderen: toeslagen.opvangkinderen,
    opvanggrond: heeftOpvanggrond(f, 'belanghebbende'),
  };
  return met(f, anders);
};

/** Zorgtoeslag is claimed by who is insured (art. 2 lid 1 and 4 Wzt): by the partner where only the partner is. */
export const zorgfeiten = (feiten: Toeslagfeiten): Toeslagfeiten => {
  const { aanvrager, partner, opvanggrond } = feiten;
  if (partner === null || aanvrager.zorgverzekerd || !partner.zorgverzekerd) return feiten;
  return met(feiten, { aanvrager: partner, partner: { ...aanvrager, heleJaar: partner.heleJaar, opvanggrond } });
};

/** Art. 1.6 Wko: who works, or takes part in what the article names. Nobody asks without care to pay. */
const heeftOpvanggrond = (f: Huishouden, wie: Verdiener): boolean =>
  f.toeslagen.opvangkinderen.length > 0 && (f.brutoloon[wie] > 0 || f.toeslagen.volgtTraject[wie]);
