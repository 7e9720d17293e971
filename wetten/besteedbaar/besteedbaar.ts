/** Knows what a household has to spend in a month: pay, tax, credits, bijstand and toeslagen, each by the act that it comes from. */
import { add, atLeastZero, cents, formatEuro, type Money, part, share, ZERO } from '@samenkracht/core';
import {
  belastbareUitkering,
  combinatiekortingPerMaand,
  type Loonmaand,
  loonmaand,
  uitbetalingPartner,
  type Wie,
} from '@samenkracht/inkomstenbelasting';
import { ingang, regel, type Wet } from '@samenkracht/law';
import { bijstandsmaand, type Maanduitkomst } from '@samenkracht/participatiewet';
import { huurtoeslag, kinderopvangtoeslag, kindgebondenBudget, zorgtoeslag } from '@samenkracht/toeslagen';
import {
  anderInkomen,
  belastingfeiten,
  loonOverJaar,
  maandfeiten,
  perJaar,
  type Toetsingsinkomens,
  toeslagfeiten,
  zorgfeiten,
} from './feiten-per-wet.ts';
import type { Huishouden, Verdiener } from './huishouden.ts';
import type { Besteedbaar, Onderdeel } from './onderdelen.ts';
import { isHuishoudenVolledig } from './volledig.ts';

/** No act adds these up: this is our own way of reckoning over the acts (ADR 0111). */
const rekenwijze: Wet = { naam: 'rekenwijze over de wetten (geen wet)', kort: 'rekenwijze', bwb: null };

type Inkomen = { readonly loon: Loonmaand; readonly combinatiekorting: Money; readonly uitbetaling: Money };

const inkomenVan = (f: Huishouden, wie: Wie): Inkomen => {
  const zonder = belastingfeiten(f, false);
  const loon = loonmaand(zonder, wie);
  const combinatiekorting =
    loon.bruto === 0 || f.kinderen.length === 0 ? ZERO : combinatiekortingPerMaand(belastingfeiten(f, true), wie);
  const uitbetaling = f.partner === null ? ZERO : part(uitbetalingPartner(zonder, wie), [1, 12], 'half up');
  return { loon, combinatiekorting, uitbetaling };
};

const geenInkomen = { loon: ZERO, combinatiekorting: ZERO };
const nettoVan = ({ loon, combinatiekorting, uitbetaling }: Inkomen) => ({
  loon: loon.netto,
  combinatiekorting: add(combinatiekorting, uitbetaling),
});

/** Taxable income of the year: pay, and what is taxable of the bijstand; a couple shares the bijstand in two halves. */
const toetsingsinkomens = (f: Huishouden, maandbijstand: Money): Toetsingsinkomens => {
  const loon = loonOverJaar(f);
  const belasting = belastingfeiten(f, false, loon);
  const samen = f.partner?.heeftRecht === true;
  const bijstand = f.bijstandOverJaar ?? perJaar(maandbijstand);
  const [eigen = ZERO, ander = ZERO] = samen ? share(bijstand, 2) : [bijstand];
  return {
    belanghebbende: add(
      loon.belanghebbende,
      eigen === 0 ? ZERO : belastbareUitkering(belasting, 'belastingplichtige', eigen),
    ),
    partner: add(
      f.partner === null ? ZERO : loon.partner,
      ander === 0 ? ZERO : belastbareUitkering(belasting, 'partner', ander),
    ),
  };
};

const regelsVan = (wie: Verdiener, inkomen: Inkomen, ander: Money): readonly Onderdeel[] => {
  const { loon, combinatiekorting, uitbetaling } = inkomen;
  const alle: readonly Onderdeel[] = [
    { soort: 'brutoloon', wie, bedrag: loon.bruto },
    { soort: 'belasting', wie, bedrag: cents(-loon.belasting) },
    { soort: 'algemene heffingskorting', wie, bedrag: loon.bruto === 0 ? ZERO : loon.algemeneHeffingskorting },
    { soort: 'arbeidskorting', wie, bedrag: loon.arbeidskorting },
    { soort: 'niet verzilverd', wie, bedrag: loon.bruto === 0 ? ZERO : cents(-loon.nietVerzilverd) },
    { soort: 'combinatiekorting', wie, bedrag: combinatiekorting },
    { soort: 'uitbetaling aan partner', wie, bedrag: uitbetaling },
    { soort: 'ander inkomen', wie, bedrag: ander },
  ];
  return alle.filter(({ bedrag }) => bedrag !== 0);
};

const regelsVanUitkering = (maand: Maanduitkomst | null): readonly Onderdeel[] =>
  maand === null || maand.bijstand === 0
    ? []
    : [
        { soort: 'bijstand', wie: 'huishouden', bedrag: maand.uitTeBetalen },
        { soort: 'vakantiegeld over bijstand', wie: 'huishouden', bedrag: maand.vtReservering },
      ];

const regelsVanToeslagen = (f: Huishouden, inkomens: Toetsingsinkomens): readonly Onderdeel[] => {
  const feiten = toeslagfeiten(f, inkomens);
  const alle: readonly Onderdeel[] = [
    { soort: 'zorgtoeslag', wie: 'huishouden', bedrag: zorgtoeslag(zorgfeiten(feiten)) },
    { soort: 'huurtoeslag', wie: 'huishouden', bedrag: f.toeslagen.woning === null ? ZERO : huurtoeslag(feiten) },
    {
      soort: 'kindgebonden budget',
      wie: 'huishouden',
      bedrag: f.kinderen.length === 0 ? ZERO : kindgebondenBudget(feiten),
    },
    {
      soort: 'kinderopvangtoeslag',
      wie: 'huishouden',
      bedrag: f.toeslagen.opvangkinderen.length === 0 ? ZERO : kinderopvangtoeslag(feiten),
    },
  ];
  return alle.filter(({ bedrag }) => bedrag !== 0);
};

const besteedbaar = regel(
  {
    id: 'besteedbaar-inkomen',
    naam: 'Besteedbaar inkomen van een maand',
    grond: { wet: rekenwijze, artikel: 'som' },
    werkwijze:
      'Loon min belasting plus kortingen, plus bijstand met haar vakantiegeld, plus toeslagen; elke maand van het jaar is gelijk aan deze.',
    toon: ({ totaal }: Besteedbaar) => formatEuro(totaal),
    inwoner: ({ totaal }: Besteedbaar) => `U heeft ${formatEuro(totaal)} per maand te besteden.`,
  },
  (f: Huishouden): Besteedbaar => {
    const eigen = inkomenVan(f, 'belastingplichtige');
    const ander = f.partner === null ? null : inkomenVan(f, 'partner');
    const maand = f.vraagtBijstand
      ? bijstandsmaand(maandfeiten(f, nettoVan(eigen), ander === null ? geenInkomen : nettoVan(ander)))
      : null;
    const inkomens = toetsingsinkomens(f, maand === null ? ZERO : atLeastZero(maand.bijstand));
    const onderdelen = [
      ...regelsVan('belanghebbende', eigen, anderInkomen(f.belanghebbende)),
      ...(f.partner === null || ander === null ? [] : regelsVan('partner', ander, anderInkomen(f.partner))),
      ...regelsVanUitkering(maand),
      ...regelsVanToeslagen(f, inkomens),
    ];
    let totaal = 0;
    for (const { bedrag } of onderdelen) totaal += bedrag;
    return {
      totaal: cents(totaal),
      onderdelen,
      bijstandsmaand: maand,
      toetsingsinkomen: add(inkomens.belanghebbende, inkomens.partner),
    };
  },
);

/**
 * Disposable income of a month in cents, before rent, premiums and care.
 * @throws Gat where an amount of one of the acts is missing: never a total without it.
 */
export const besteedbaarInkomen = ingang(besteedbaar, isHuishoudenVolledig);
