/** Knows art. 3 Participatiewet: when two people who live together count as married. */
import { addYears, type Day } from '@samenkracht/core';
import { type Gewogen, type MetKader, participatiewet, regel, wetdag } from '@samenkracht/law';

/** What is known of the belanghebbende and one other person, on the day that is judged. */
export type Samenwoonfeiten = MetKader & {
  /** Married or registered as partners with each other (lid 1). */
  readonly gehuwd: boolean;
  /** Lid 2 onder b; matters for who is married. */
  readonly duurzaamGescheiden: boolean;
  /** Both have their main residence in the same dwelling, a caravan or a ship too (lid 6). */
  readonly zelfdeWoning: boolean;
  /** Lid 7 and 8: an adult former foster child is a relative in the first degree. */
  readonly verwantschap: 'geen of verder' | 'eerste graad' | 'tweede graad bloedverwant' | 'voormalig pleegkind';
  /** Care that one of them needs; and is it why they live together? */
  readonly zorgbehoefte: 'geen' | 'wel' | 'aanleiding om samen te wonen';
  readonly aanvraagdag: Day;
  /** Day on which an earlier marriage with each other ended; null when there was none. */
  readonly eerderGehuwdTot: Day | null;
  /** Last day on which they counted as married for bijstand; null when they never did. */
  readonly eerderAangemerktTot: Day | null;
  readonly kindSamen: boolean;
  readonly samenlevingscontract: boolean;
  /** Lid 4 onder d: a registration that the besluit of lid 5 names. */
  readonly registratie: boolean;
  /** Lid 3: do they care for each other, with a share in the costs or otherwise? The college weighs. */
  readonly zorgVoorElkaar: Gewogen<'nee' | 'ja'>;
};

export type Huishoudoordeel = { readonly samen: boolean; readonly reden: string };

const wel = (reden: string): Huishoudoordeel => ({ samen: true, reden });
const niet = (reden: string): Huishoudoordeel => ({ samen: false, reden });

const jarenTerug = 2;

export const gezamenlijkeHuishouding = regel(
  {
    id: 'pw-3',
    naam: 'Gehuwd of een gezamenlijke huishouding',
    grond: { wet: participatiewet, artikel: '3', lid: '2' },
    werkwijze:
      'Gehuwd en niet duurzaam gescheiden, of samen in een woning en zorg voor elkaar (lid 3) of een geval van lid 4. Niet bij verwantschap in de eerste graad of een zorgbehoefte (lid 2 onder a).',
    toon: ({ samen, reden }: Huishoudoordeel) => `${samen ? 'samen' : 'niet samen'}: ${reden}`,
    inwoner: ({ reden }: Huishoudoordeel) => reden,
  },
  (f: Samenwoonfeiten, op: Day): Huishoudoordeel => {
    if (f.gehuwd && !f.duurzaamGescheiden) return wel('U bent met elkaar getrouwd of geregistreerd partner.');
    if (!f.zelfdeWoning) return niet('U woont niet in dezelfde woning.');
    const uitzondering = uitgezonderd(f, op);
    if (uitzondering !== undefined) return niet(uitzondering);
    const vermoeden = onweerlegbaar(f, op);
    if (vermoeden !== undefined) return wel(vermoeden);
    return f.zorgVoorElkaar.keuze === 'ja'
      ? wel('U woont samen en zorgt voor elkaar.')
      : niet('U woont in dezelfde woning, maar zorgt niet voor elkaar.');
  },
);

/** Lid 2 onder a. Until 2026 a need of care counted between relatives in the second degree only; since then any two people. */
const uitgezonderd = (f: Samenwoonfeiten, op: Day): string | undefined => {
  if (f.verwantschap === 'eerste graad' || f.verwantschap === 'voormalig pleegkind')
    return 'U bent ouder en kind, of aangetrouwd als ouder en kind.';
  if (wetdag(f, op) >= '2026-01-01')
    return f.zorgbehoefte === 'aanleiding om samen te wonen'
      ? 'U woont samen omdat een van u zorg nodig heeft.'
      : undefined;
  return f.verwantschap === 'tweede graad bloedverwant' && f.zorgbehoefte !== 'geen'
    ? 'U bent familie in de tweede graad en een van u heeft zorg nodig.'
    : undefined;
};

/** Lid 4: nothing can be brought against these. The marriage of onderdeel a had no limit of two years until 2026. */
const onweerlegbaar = (f: Samenwoonfeiten, op: Day): string | undefined => {
  const vroegst = addYears(f.aanvraagdag, -jarenTerug);
  const grensHuwelijk = wetdag(f, op) >= '2026-01-01' ? vroegst : '';
  if (f.eerderGehuwdTot !== null && f.eerderGehuwdTot >= grensHuwelijk) return 'U was eerder met elkaar getrouwd.';
  if (f.eerderAangemerktTot !== null && f.eerderAangemerktTot >= vroegst)
    return 'U telde in de afgelopen twee jaar voor de bijstand als getrouwd.';
  if (f.kindSamen) return 'U heeft samen een kind, of een van u heeft het kind van de ander erkend.';
  if (f.samenlevingscontract) return 'U heeft een samenlevingscontract met een bijdrage aan het huishouden.';
  return f.registratie ? 'U staat ergens geregistreerd als gezamenlijke huishouding.' : undefined;
};
