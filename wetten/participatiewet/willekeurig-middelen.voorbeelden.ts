/** Knows how to make arbitrary months with means of every special kind, each with the facts that belong to it and no others. */
import { cents, type Money } from '@samenkracht/core';
import fc from 'fast-check';
import { eenMiddel } from './bouw.ts';
import type { Inkomst, Jaartelling, Maandfeiten, Persoon } from './feiten.ts';
import { uitzonderingsoorten, waarderingsoorten } from './soorten.ts';
import { maandfeiten } from './willekeurig.voorbeelden.ts';

const bedrag: fc.Arbitrary<Money> = fc
  .oneof(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 400_000 }))
  .map(cents);

const meetelling = fc
  .constantFrom('telt niet mee' as const, 'telt mee' as const)
  .map((keuze) => ({ keuze, motivering: '' }));
const aard = fc.constantFrom('inkomen' as const, 'vermogen' as const).map((keuze) => ({ keuze, motivering: '' }));

type Velden = fc.Arbitrary<Partial<Inkomst>>;

/** The facts that a kind asks. */
const veldenVan = (soort: Inkomst['soort']): Velden => {
  switch (soort) {
    case 'gift':
    case 'kostenbesparing':
    case 'premie':
    case 'voedselbank':
    case 'onbetaalde mantelzorg':
    case 'onderhoud van ouders':
      return fc.record({ oordeel: meetelling });
    case 'andere schadevergoeding':
      return fc.record({ oordeel: meetelling, aard });
    case 'vergoeding van kosten':
    case 'vergoeding van werkgever':
      return fc.record({ bijstandVoorKosten: fc.boolean() });
    case 'inkomen in natura':
      return fc.record({ opgeofferd: bedrag });
    case 'huur of kostgeld':
      return fc.record({ inKostendelersnorm: fc.boolean() });
    case 'studiefinanciering':
      return fc.record({
        onderwijs: fc.constantFrom('beroepsonderwijs' as const, 'hoger onderwijs' as const),
        woontBijOuders: fc.boolean(),
        eenoudertoeslag: fc.boolean(),
      });
    default:
      return fc.constant({});
  }
};

/** Kinds with a limit are taken more often than chance would have it. */
const middel: fc.Arbitrary<Inkomst> = fc
  .constantFrom(
    'gift' as const,
    'gift' as const,
    'kostenbesparing' as const,
    'premie' as const,
    'vrijwilligersvergoeding' as const,
    ...uitzonderingsoorten,
    ...waarderingsoorten,
  )
  .chain((soort) => fc.tuple(bedrag, veldenVan(soort)).map(([netto, velden]) => eenMiddel(soort, netto, velden)));

const ditJaar: fc.Arbitrary<Jaartelling> = fc.record({
  giften: bedrag,
  premies: bedrag,
  aantalPremies: fc.integer({ min: 0, max: 3 }),
  vrijwilligerswerk: bedrag,
});

const jaarsoorten = new Set<Inkomst['soort']>(['gift', 'kostenbesparing', 'premie', 'vrijwilligersvergoeding']);
const giften = new Set<Inkomst['soort']>(['gift', 'kostenbesparing']);

type Extra = {
  readonly middelen: readonly Inkomst[];
  readonly ditJaar: Jaartelling;
  readonly bovenGiftgrens: NonNullable<Persoon['bovenGiftgrens']>;
};
const extra: fc.Arbitrary<Extra> = fc.record({
  middelen: fc.array(middel, { minLength: 1, maxLength: 4 }),
  ditJaar,
  bovenGiftgrens: fc.record({ oordeel: meetelling, aard }),
});

const metMiddelen = <P extends Persoon>(persoon: P, { middelen, ...rest }: Extra, giftInHuis: boolean): P => ({
  ...persoon,
  inkomsten: [...persoon.inkomsten, ...middelen],
  ...(giftInHuis || middelen.some(({ soort }) => jaarsoorten.has(soort)) ? { ditJaar: rest.ditJaar } : {}),
  ...(middelen.some(({ soort }) => giften.has(soort)) ? { bovenGiftgrens: rest.bovenGiftgrens } : {}),
});

/** A month of whichever household, with one to four special means for each adult. */
export const maandMetMiddelen: fc.Arbitrary<Maandfeiten> = fc
  .tuple(maandfeiten, extra, extra)
  .map(([f, eigen, ander]) => {
    const gift = [...eigen.middelen, ...(f.partner === null ? [] : ander.middelen)].some((een) =>
      giften.has(een.soort),
    );
    const samen = gift && f.partner !== null;
    return {
      ...f,
      belanghebbende: metMiddelen(f.belanghebbende, eigen, samen),
      partner: f.partner === null ? null : metMiddelen(f.partner, ander, samen),
    };
  });
