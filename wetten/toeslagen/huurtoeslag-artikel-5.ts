/** Knows art. 5 Wet op de huurtoeslag: the rent that is reckoned with. */
import { add, type Money, smallest } from '@samenkracht/core';
import { regel, wetdag, zoek } from '@samenkracht/law';
import { peildag } from './awir-artikel-7.ts';
import type { Huurwoning, Toeslagfeiten } from './feiten.ts';
import { maximumServicekosten } from './huurtoeslag.bedragen.ts';
import { huurtoeslagwet } from './wetten.ts';

export const rekenhuur = regel(
  {
    id: 'wht-5',
    naam: 'Rekenhuur',
    grond: { wet: huurtoeslagwet, artikel: '5', lid: '1' },
    werkwijze: 'De kale huur. Tot en met 2025 met vier soorten servicekosten, elk tot een maximum.',
  },
  (f: Toeslagfeiten, woning: Huurwoning): Money => {
    const op = peildag(f);
    if (wetdag(f, op) >= '2026-01-01') return woning.huurprijs;
    const hoogste = zoek(f, maximumServicekosten, op);
    const { energie, schoonmaak, huismeester, dienstruimten } = woning.servicekosten;
    let huur = woning.huurprijs;
    for (const kosten of [energie, schoonmaak, huismeester, dienstruimten]) huur = add(huur, smallest(kosten, hoogste));
    return huur;
  },
);
