/** Knows art. 31 and 32 Participatiewet for one person: which part of his income counts in a month. */
import { add, atLeastZero, type Day, formatEuro, type Money, smallest, subtract, ZERO } from '@samenkracht/core';
import { kies, participatiewet, regel, tussenuitkomst } from '@samenkracht/law';
import { vrijlating, vrijlatinggrond } from './artikel-31.ts';
import { bijzondereMiddelen, isBijzonder } from './artikel-31-middelen.ts';
import { pensioenvrijlating } from './artikel-33.ts';
import { gehuwdenperiode } from './artikel-45.ts';
import type { Inkomst, Maandfeiten, Persoon } from './feiten.ts';
import { leeftijdsgroep } from './leeftijd.ts';
import { volgordeVrijlating } from './open-termen.ts';
import { type Staffel, vtAanspraak } from './regeling-vakantietoeslag.ts';
import type { Persooninkomen, Vrijlatinggrond } from './uitkomst.ts';

const zonderInkomen = (wie: Persooninkomen['wie']): Persooninkomen => ({
  wie,
  netto: ZERO,
  vrijlating: ZERO,
  grond: null,
  pensioenvrijlating: ZERO,
  vtAanspraak: ZERO,
  inAanmerking: ZERO,
});
/** Most households have no income: they share these. */
const geenInkomen = { belanghebbende: zonderInkomen('belanghebbende'), partner: zonderInkomen('partner') };

/** What counts of the income of one person. `metVrijlating` is false to see what would count without an exemption. */
export const inkomenVan = regel(
  {
    id: 'pw-32-inkomen',
    naam: 'Inkomen dat meetelt',
    grond: { wet: participatiewet, artikel: '32', lid: '1' },
    werkwijze:
      'Netto inkomen van de maand, min wat artikel 31 lid 2 uitzondert of vrijlaat, plus de aanspraak op vakantietoeslag.',
    toon: ({ inAanmerking }: Persooninkomen) => formatEuro(inAanmerking),
    inwoner: ({ netto, inAanmerking }: Persooninkomen) =>
      netto === 0 ? undefined : `Van ${formatEuro(netto)} inkomen telt ${formatEuro(inAanmerking)} mee.`,
  },
  (f: Maandfeiten, wie: Persooninkomen['wie'], metVrijlating: boolean, op: Day): Persooninkomen => {
    const persoon: Persoon = wie === 'partner' && f.partner !== null ? f.partner : f.belanghebbende;
    const { inkomsten } = persoon;
    if (inkomsten.length === 0) return wie === 'partner' ? geenInkomen.partner : geenInkomen.belanghebbende;
    let netto: Money = ZERO;
    let werk: Money = ZERO;
    let bijzonder = false;
    let heeftTegoed = false;
    for (const inkomst of inkomsten) {
      const { soort } = inkomst;
      if (isBijzonder(soort)) bijzonder = true;
      else {
        const bedrag = inkomst.netto;
        netto = add(netto, bedrag);
        if (soort === 'loon') werk = add(werk, bedrag);
        if (inkomst.vakantiegeld === 'nog te goed') heeftTegoed = true;
      }
    }
    const grond = metVrijlating && werk > 0 ? vrijlatinggrond(f, persoon, op) : null;
    const pensioen = pensioenvrijlating(f, wie, op);
    const verdeling = heeftTegoed ? verdeel(f, persoon, werk, grond, op) : null;
    const vrij = verdeling === null ? vrijlatingOver(f, grond, werk, op) : verdeling.vrijlating;
    const aanspraak = verdeling === null ? ZERO : verdeling.vtAanspraak;
    const inAanmerking = add(subtract(subtract(netto, vrij), pensioen), aanspraak);
    const gewoon = {
      wie,
      netto,
      vrijlating: vrij,
      grond,
      pensioenvrijlating: pensioen,
      vtAanspraak: aanspraak,
      inAanmerking,
    };
    return bijzonder ? metBijzondere(f, gewoon, op) : gewoon;
  },
);

/** The same with the means that do not simply count. */
const metBijzondere = (f: Maandfeiten, gewoon: Persooninkomen, op: Day): Persooninkomen => {
  const { waarde, vrijgesteld, naarVermogen } = bijzondereMiddelen(f, gewoon.wie, op);
  return {
    ...gewoon,
    netto: add(gewoon.netto, waarde),
    inAanmerking: add(gewoon.inAanmerking, subtract(waarde, add(vrijgesteld, naarVermogen))),
    ...(vrijgesteld === 0 ? {} : { vrijgesteld }),
    ...(naarVermogen === 0 ? {} : { naarVermogen }),
  };
};

type Verdeling = { readonly vrijlating: Money; readonly vtAanspraak: Money };

/** Exemption and claim, in the order that the municipality chose. Without a claim the order makes no difference and is not asked. */
const verdeel = (f: Maandfeiten, persoon: Persoon, werk: Money, grond: Vrijlatinggrond | null, op: Day): Verdeling => {
  const tegoed = loonMetTegoed(persoon);
  const overig = aanspraakOverOverig(f, persoon, op);
  if (tegoed === 0) return { vrijlating: vrijlatingOver(f, grond, werk, op), vtAanspraak: overig };
  if (grond === null) return { vrijlating: ZERO, vtAanspraak: add(overig, overWerk(f, persoon, tegoed, op)) };
  if (kies(f, volgordeVrijlating, op) === 'aanspraak eerst') {
    const aanspraak = overWerk(f, persoon, tegoed, op);
    return { vrijlating: vrijlatingOver(f, grond, add(werk, aanspraak), op), vtAanspraak: add(overig, aanspraak) };
  }
  const vrij = vrijlatingOver(f, grond, werk, op);
  const rest = tegoed > vrij ? subtract(tegoed, vrij) : ZERO;
  return { vrijlating: vrij, vtAanspraak: add(overig, overWerk(f, persoon, rest, op)) };
};

const vrijlatingOver = (f: Maandfeiten, grond: Vrijlatinggrond | null, werk: Money, op: Day): Money =>
  grond === null ? ZERO : vrijlating(f, grond, werk, op);

/** Pay whose holiday allowance is built up for later. */
const loonMetTegoed = (persoon: Persoon): Money => {
  let som: Money = ZERO;
  for (const inkomst of persoon.inkomsten) if (isLoonMetTegoed(inkomst)) som = add(som, inkomst.netto);
  return som;
};

const isLoonMetTegoed = (een: Inkomst): boolean => een.soort === 'loon' && een.vakantiegeld === 'nog te goed';

/** Only a claim over pay can depend on the exemption: one of the orders of `verdeel` takes it off before the claim is made. */
export const bouwtTegoedOp = tussenuitkomst(
  ({ belanghebbende, partner }: Maandfeiten): boolean =>
    heeftLoonMetTegoed(belanghebbende) || (partner !== null && heeftLoonMetTegoed(partner)),
);

const heeftLoonMetTegoed = ({ inkomsten }: Persoon): boolean => {
  for (const inkomst of inkomsten) if (isLoonMetTegoed(inkomst)) return true;
  return false;
};

const overWerk = (f: Maandfeiten, persoon: Persoon, netto: Money, op: Day): Money =>
  netto === 0 ? ZERO : vtAanspraak(f, staffelVan(f, persoon, eersteLoon(persoon), op), netto, op);

const eersteLoon = (persoon: Persoon): Inkomst | undefined => persoon.inkomsten.find(isLoonMetTegoed);

/** Each other income with a claim by its own bracket. */
const aanspraakOverOverig = (f: Maandfeiten, persoon: Persoon, op: Day): Money => {
  let som: Money = ZERO;
  for (const inkomst of persoon.inkomsten)
    if (
      inkomst.soort !== 'loon' &&
      !isBijzonder(inkomst.soort) &&
      inkomst.vakantiegeld === 'nog te goed' &&
      inkomst.netto > 0
    )
      som = add(som, vtAanspraak(f, staffelVan(f, persoon, inkomst, op), inkomst.netto, op));
  return som;
};

const staffelBijAow = (f: Maandfeiten, inkomst: Inkomst | undefined, op: Day): Staffel => {
  if (inkomst?.soort !== 'AOW') return 'ander inkomen bij AOW-leeftijd';
  const { belanghebbende, partner } = f;
  if (partner === null) return 'AOW alleen';
  const beiden = [belanghebbende, partner].every(({ geboren }) => leeftijdsgroep(f, geboren, op) === 'AOW');
  return beiden ? 'AOW beiden' : 'AOW een van beiden';
};

const staffelVan = (f: Maandfeiten, persoon: Persoon, inkomst: Inkomst | undefined, op: Day): Staffel => {
  if (leeftijdsgroep(f, persoon.geboren, op) === 'AOW') return staffelBijAow(f, inkomst, op);
  if (inkomst !== undefined && !inkomst.metHeffingskorting) return 'zonder heffingskorting';
  return inkomst?.soort === 'loon' ? 'werk' : 'vroeger werk';
};

/**
 * Lid 3: the income of a spouse without a right counts only as far as both incomes and the bijstand without his income
 * would exceed the married norm. Lid 4, living apart but not for good: only above the norm.
 */
export const meetellendVanPartner = regel(
  {
    id: 'pw-32-3',
    naam: 'Inkomen van een echtgenoot zonder recht dat meetelt',
    grond: { wet: participatiewet, artikel: '32', lid: '3' },
    werkwijze:
      'Beide inkomens plus de bijstand zonder zijn inkomen, voor zover dat meer is dan de norm voor gehuwden over dezelfde dagen.',
  },
  (f: Maandfeiten, norm: Money, eigen: Persooninkomen, ander: Persooninkomen): Money => {
    const van = atLeastZero(ander.inAanmerking);
    if (f.partner?.leeftGescheiden === true) return atLeastZero(subtract(van, norm));
    const bijstandZonder = atLeastZero(subtract(norm, eigen.inAanmerking));
    const samen = add(add(eigen.inAanmerking, van), bijstandZonder);
    return smallest(van, atLeastZero(subtract(samen, gehuwdenperiode(f))));
  },
);
