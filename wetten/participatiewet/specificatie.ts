/** Knows the lines of a specification: what a resident finds in a letter and on the screen, adding up to what is paid out. */
import { type Day, type Money, negate, ZERO } from '@samenkracht/core';
import { grondOp, participatiewet, type Rechtsgrond, type Vindplaats } from '@samenkracht/law';
import { regelingParticipatiewet } from './staffel.ts';
import type { Maanduitkomst, Persooninkomen } from './uitkomst.ts';

export type Specificatieregel = {
  readonly soort:
    | 'norm'
    | 'inkomen'
    | 'vrijlating'
    | 'pensioen'
    | 'vrijgesteld'
    | 'vermogen'
    | 'vakantietoeslag over inkomen'
    | 'niet meegeteld'
    | 'maatregel'
    | 'bijstand'
    | 'reservering'
    | 'uit te betalen';
  readonly naam: string;
  /** Signed: income is taken off. */
  readonly bedrag: Money;
  readonly grond: Rechtsgrond;
  /** A sum of the lines above it. */
  readonly totaal: boolean;
};

/** Art. 34a takes the place of art. 31 lid 2 from 2027. */
const grondVrijlating = ({ grond }: Persooninkomen, pw: (artikel: string, lid?: string) => Vindplaats): Vindplaats => {
  if (grond?.startsWith('34a') !== true) return pw('31', '2');
  return pw('34a', grond === '34a-2' ? '2' : '1');
};

export const specificatieVan = (uitkomst: Maanduitkomst, op: Day): readonly Specificatieregel[] => {
  const pw = (artikel: string, lid?: string): Vindplaats => ({
    wet: participatiewet,
    artikel,
    ...(lid === undefined ? {} : { lid }),
  });
  const regel = (
    soort: Specificatieregel['soort'],
    naam: string,
    bedrag: Money,
    plaats: Vindplaats,
    totaal = false,
  ) => ({
    soort,
    naam,
    bedrag,
    grond: grondOp(plaats, op),
    totaal,
  });
  const vanPersoon = (een: Persooninkomen) => {
    const wiens = een.wie === 'partner' ? ' van uw partner' : '';
    const { vrijgesteld = ZERO, naarVermogen = ZERO } = een;
    const telt = een.netto - een.vrijlating - een.pensioenvrijlating - vrijgesteld - naarVermogen + een.vtAanspraak;
    return [
      regel('inkomen', `Netto inkomen${wiens}`, negate(een.netto), pw('32', '1')),
      regel('vrijgesteld', `Giften en ander geld${wiens} dat niet meetelt`, vrijgesteld, pw('31', '2')),
      regel('vermogen', `Geld${wiens} dat bij het vermogen hoort`, naarVermogen, pw('34', '1')),
      regel('vrijlating', `Dit deel van het loon${wiens} telt niet mee`, een.vrijlating, grondVrijlating(een, pw)),
      regel('pensioen', `Dit deel van het pensioen${wiens} telt niet mee`, een.pensioenvrijlating, pw('33', '5')),
      regel('vakantietoeslag over inkomen', `Vakantiegeld bij het inkomen${wiens}`, negate(een.vtAanspraak), {
        wet: regelingParticipatiewet,
        artikel: '11-14',
      }),
      regel('niet meegeteld', `Dit inkomen${wiens} telt niet mee`, (telt - een.inAanmerking) as Money, pw('32', '3')),
    ].filter(({ bedrag }) => bedrag !== 0);
  };
  return [
    regel('norm', 'Norm', uitkomst.norm, pw('5')),
    ...uitkomst.personen.flatMap(vanPersoon),
    ...(uitkomst.maatregel === undefined || uitkomst.maatregel === 0
      ? []
      : [regel('maatregel', 'Verlaging door een maatregel', negate(uitkomst.maatregel), pw('18'))]),
    regel('bijstand', 'Bijstand', uitkomst.bijstand, pw('19', '2'), true),
    regel('reservering', 'Vakantiegeld dat wij voor u sparen', negate(uitkomst.vtReservering), pw('19', '3')),
    regel('uit te betalen', 'U krijgt', uitkomst.uitTeBetalen, pw('45', '1'), true),
  ];
};
