/** Knows art. 31 lid 2 and 33 Participatiewet for means that do not simply count in full: how much of them is income. */
import { add, type Day, formatEuro, type Money, subtract, ZERO } from '@samenkracht/core';
import { participatiewet, regel, zoek } from '@samenkracht/law';
import { type Behandeling, middelenlijst } from './artikel-31.lijst.ts';
import { giftenVrij, verdeelOverschot } from './artikel-31-giften.ts';
import { premieVrij, vrijwilligersvergoedingVrij } from './artikel-31-jaar.ts';
import { waarde33 } from './artikel-33-waarde.ts';
import { bekend } from './bekend.ts';
import type { Inkomst, Inkomstsoort, Maandfeiten, Persoon } from './feiten.ts';
import { isMinstens } from './leeftijd.ts';
import { type Uitzonderingsoort, uitzonderingsoorten, type Waarderingsoort, waarderingsoorten } from './soorten.ts';

/** Of the means of one person in a month: what they are worth, what art. 31 lid 2 leaves out, and what is wealth instead of income. */
type Middeltelling = { readonly waarde: Money; readonly vrijgesteld: Money; readonly naarVermogen: Money };

const waarderingen: ReadonlySet<Inkomstsoort> = new Set(waarderingsoorten);
const uitzonderingen: ReadonlySet<Inkomstsoort> = new Set(uitzonderingsoorten);
const bijzondere: ReadonlySet<Inkomstsoort> = new Set([...waarderingsoorten, ...uitzonderingsoorten]);

const isUitzondering = (soort: Inkomstsoort): soort is Uitzonderingsoort => uitzonderingen.has(soort);
const isWaardering = (soort: Inkomstsoort): soort is Waarderingsoort => waarderingen.has(soort);

/** Most income is not of a special kind: then nothing here is looked at. */
export const isBijzonder = (soort: Inkomstsoort): boolean => soort !== 'loon' && bijzondere.has(soort);

export const bijzondereMiddelen = regel(
  {
    id: 'pw-31-2-middelen',
    naam: 'Middelen die niet of niet geheel meetellen',
    grond: { wet: participatiewet, artikel: '31', lid: '2' },
    werkwijze:
      'Per soort: volgens de lijst van lid 2 (met lid 5: jonger dan 27) of de waardering van artikel 33. Giften, premies en vrijwilligersvergoedingen samen, tot het maximum.',
    toon: ({ waarde, vrijgesteld, naarVermogen }: Middeltelling) =>
      `${formatEuro(waarde)}, waarvan vrijgesteld ${formatEuro(vrijgesteld)} en vermogen ${formatEuro(naarVermogen)}`,
    inwoner: ({ vrijgesteld }: Middeltelling) =>
      vrijgesteld === 0 ? undefined : `${formatEuro(vrijgesteld)} van wat u kreeg, telt niet mee voor uw bijstand.`,
  },
  (f: Maandfeiten, wie: 'belanghebbende' | 'partner', op: Day): Middeltelling => {
    const persoon: Persoon = wie === 'partner' && f.partner !== null ? f.partner : f.belanghebbende;
    let telling = samenTelling(f, wie, persoon, op);
    for (const inkomst of persoon.inkomsten) {
      const { soort } = inkomst;
      if (isSamen(soort)) continue;
      if (isWaardering(soort)) telling = tel(telling, waarde33(f, inkomst, op), ZERO, ZERO);
      else if (isUitzondering(soort)) telling = telUitzondering(f, persoon, telling, inkomst, soort, op);
    }
    return telling;
  },
);

const geen: Middeltelling = { waarde: ZERO, vrijgesteld: ZERO, naarVermogen: ZERO };

const tel = (vorige: Middeltelling, waarde: Money, vrijgesteld: Money, naarVermogen: Money): Middeltelling => ({
  waarde: add(vorige.waarde, waarde),
  vrijgesteld: add(vorige.vrijgesteld, vrijgesteld),
  naarVermogen: add(vorige.naarVermogen, naarVermogen),
});

/** Kinds of which all of the month are counted together against a maximum, so that their order makes no difference. */
const isSamen = (soort: Inkomstsoort): boolean =>
  soort === 'premie' || soort === 'vrijwilligersvergoeding' || soort === 'gift' || soort === 'kostenbesparing';

const samenTelling = (f: Maandfeiten, wie: 'belanghebbende' | 'partner', persoon: Persoon, op: Day): Middeltelling => {
  let premies: Money = ZERO;
  let vergoedingen: Money = ZERO;
  let giften: Money = ZERO;
  for (const { soort, netto } of persoon.inkomsten.filter((een) => isSamen(een.soort))) {
    if (soort === 'premie') premies = add(premies, netto);
    else if (soort === 'vrijwilligersvergoeding') vergoedingen = add(vergoedingen, netto);
    else giften = add(giften, netto);
  }
  let telling = geen;
  if (premies > 0) telling = tel(telling, premies, premieVrij(f, persoon, op), ZERO);
  if (vergoedingen > 0) telling = tel(telling, vergoedingen, vrijwilligersvergoedingVrij(f, persoon, op), ZERO);
  if (giften === 0) return telling;
  const { vrij, overschot } = giftenVrij(f, wie, op);
  const verdeeld = verdeelOverschot(f, persoon, overschot, op);
  return tel(telling, giften, add(vrij, verdeeld.vrij), verdeeld.naarVermogen);
};

const telUitzondering = (
  f: Maandfeiten,
  persoon: Persoon,
  telling: Middeltelling,
  inkomst: Inkomst,
  soort: Uitzonderingsoort,
  op: Day,
): Middeltelling => {
  const { netto } = inkomst;
  const vrij = vrijVan(f, persoon, inkomst, soort, op);
  const telt = subtract(netto, vrij);
  return tel(telling, netto, vrij, telt > 0 && isVermogen(inkomst) ? telt : ZERO);
};

/** Damages are a single sum or a periodical payment: only of these it must be said whether what counts is income. */
const isVermogen = (inkomst: Inkomst): boolean =>
  inkomst.soort === 'andere schadevergoeding' && bekend(inkomst.aard, 'inkomsten.aard').keuze === 'vermogen';

const vrijVan = (f: Maandfeiten, persoon: Persoon, inkomst: Inkomst, soort: Uitzonderingsoort, op: Day): Money => {
  const { netto } = inkomst;
  // Lid 5: onderdeel c is not for who is younger than 27. Onderdeel v is only for who is younger than 21.
  if (soort === 'jonggehandicaptenkorting' && !isMinstens(27, persoon.geboren, op)) return ZERO;
  if (soort === 'onderhoud van ouders' && isMinstens(21, persoon.geboren, op)) return ZERO;
  switch (behandeling(f, soort, op)) {
    case 'vrijgesteld':
      return netto;
    case 'telt mee':
      return ZERO;
    case 'onder voorwaarde':
      return bekend(inkomst.bijstandVoorKosten, 'inkomsten.bijstandVoorKosten') ? ZERO : netto;
    case 'tot een maximum':
      // Premies, allowances and gifts are counted together, above.
      return ZERO;
    case 'afweging':
      return bekend(inkomst.oordeel, 'inkomsten.oordeel').keuze === 'telt niet mee' ? netto : ZERO;
  }
};

export const behandeling = regel(
  {
    id: 'pw-31-2-behandeling',
    naam: 'Of een soort middel meetelt',
    grond: { wet: participatiewet, artikel: '31', lid: '2' },
    toon: (waarde: Behandeling) => waarde,
  },
  (f: Maandfeiten, soort: Uitzonderingsoort, op: Day): Behandeling => zoek(f, middelenlijst[soort], op) as Behandeling,
);
