/** Knows art. 7 Wet op de huurtoeslag: the wealth of everyone who lives in the dwelling stands in the way above a limit. */
import { add, type Money } from '@samenkracht/core';
import { regel, zoek } from '@samenkracht/law';
import { heeftPartnerHeleJaar, peildag, vermogenAanvrager } from './awir-artikel-7.ts';
import type { Toeslagfeiten } from './feiten.ts';
import { vermogensgrensHuur } from './huurtoeslag.bedragen.ts';
import { huurtoeslagwet } from './wetten.ts';

export const vermogenTeHoogVoorHuur = regel(
  {
    id: 'wht-7',
    naam: 'Vermogen boven de grens van de huurtoeslag',
    grond: { wet: huurtoeslagwet, artikel: '7', lid: '1' },
    werkwijze:
      'Aanvrager en partner samen tegen twee keer de grens, elke medebewoner die het hele jaar in huis is tegen de grens (art. 7 lid 3 en 4 Awir).',
    inwoner: (teHoog) => (teHoog ? 'Het vermogen is hoger dan de grens voor huurtoeslag.' : undefined),
  },
  (f: Toeslagfeiten): boolean => {
    const grens = zoek(f, vermogensgrensHuur, peildag(f));
    if (isBoven(vermogenAanvrager(f), heeftPartnerHeleJaar(f) ? add(grens, grens) : grens)) return true;
    return f.medebewoners.some((bewoner) => bewoner.rendementsgrondslag > grens && bewoner.heleJaar);
  },
);

const isBoven = (vermogen: Money, grens: Money): boolean => vermogen > grens;
