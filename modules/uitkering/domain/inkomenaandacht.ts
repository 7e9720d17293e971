/** Knows what a consulent must look at in reported income although the payment goes on: special pay, other income, and what UWV says. */
import { formatEuro, formatMonth, type Month } from '@samenkracht/core';
import type { Aandachtspunt } from './aandacht.ts';
import type { Reeksinvoer } from './herrekenen.ts';
import { laatstePerKanaal, type Opgave } from './inkomst.ts';
import type { Inkomstenbron } from './maandfeiten.ts';
import { ongeplaatst } from './maandopgave.ts';

type Invoer = Reeksinvoer & { readonly opgaven: readonly Opgave[] };

export const inkomenaandacht = (invoer: Invoer): readonly Aandachtspunt[] =>
  invoer.bronnen.flatMap((bron) => {
    const opgaven = invoer.opgaven.filter(({ bronId }) => bronId === bron.id);
    if (opgaven.length === 0) return [];
    return [
      ...tePlaatsen(invoer, bron, opgaven),
      ...teBevestigen(bron, opgaven),
      ...andersBijUwv(invoer, bron, opgaven),
    ];
  });

const punt = (code: string, maand: Month, bron: Inkomstenbron, uitleg: string): Aandachtspunt => ({
  ...{ code, maand, plek: bron.id, uitleg },
});

/** The employer says that it was paid, not over which months it was earned: until somebody says so it counts nowhere. */
const tePlaatsen = ({ kader }: Invoer, bron: Inkomstenbron, opgaven: readonly Opgave[]): readonly Aandachtspunt[] =>
  ongeplaatst(opgaven, bron, kader).map(({ maand, aard, netto }) =>
    punt(
      'BIJZONDER_LOON_PLAATSEN',
      maand,
      bron,
      `${bron.werkgever} betaalde in ${formatMonth(maand)} ${formatEuro(netto)} ${aard}. Voer de loonstrook in en zeg over welke maanden dit is verdiend. Tot dan telt het niet mee.`,
    ),
  );

/** Other income counts as it was reported; a consulent confirms the kind and the amount once. */
const teBevestigen = (bron: Inkomstenbron, opgaven: readonly Opgave[]): readonly Aandachtspunt[] =>
  bron.soort === 'loon'
    ? []
    : [...Map.groupBy(opgaven, ({ maand }) => maand)].flatMap(([maand, woorden]) => {
        const { consulent, inwoner, uwv } = laatstePerKanaal(woorden);
        const gezegd = inwoner ?? uwv;
        if (gezegd === undefined || (consulent !== undefined && consulent.netto === gezegd.netto)) return [];
        if (consulent !== undefined && woorden.indexOf(consulent) > woorden.indexOf(gezegd)) return [];
        return [
          punt(
            'INKOMEN_BEVESTIGEN',
            maand,
            bron,
            `Over ${formatMonth(maand)} is ${formatEuro(gezegd.netto)} ${bron.soort} gemeld, van ${bron.werkgever}. ${watTeDoen(bron)}`,
          ),
        ];
      });

/** Of a tenant or boarder not what he pays counts, but how much lower the costs are (art. 33 lid 4); the act names no amount. */
const watTeDoen = ({ soort, inKostendelersnorm }: Inkomstenbron): string => {
  if (soort !== 'huur of kostgeld') return 'Bekijk het bewijs en voer het bedrag in om het te bevestigen.';
  return inKostendelersnorm === true
    ? 'Ga na of de norm al rekening houdt met deze persoon: dan telt dit niet mee. Bevestig het bedrag.'
    : 'Stel vast hoeveel lager de kosten hierdoor zijn (art. 33 lid 4) en voer dat bedrag in.';
};

/** UWV's amount lacks some of what was withheld, so it settles nothing; but who is sure of less than UWV has is asked about it. */
const andersBijUwv = (
  { geldend }: Invoer,
  bron: Inkomstenbron,
  opgaven: readonly Opgave[],
): readonly Aandachtspunt[] =>
  bron.soort !== 'loon'
    ? []
    : [...Map.groupBy(opgaven, ({ maand }) => maand)].flatMap(([maand, woorden]) => {
        const { uwv } = laatstePerKanaal(woorden.filter(({ bijzonder, periode }) => !bijzonder && !periode));
        const telt = geldend(bron.id, maand);
        if (uwv === undefined || telt.soort !== 'bekend' || telt.opgave.kanaal !== 'inwoner') return [];
        if (telt.status === 'geschat' || telt.netto >= uwv.netto) return [];
        return [
          punt(
            'LOON_BIJ_UWV_ANDERS',
            maand,
            bron,
            `Over ${formatMonth(maand)} zegt de inwoner ${formatEuro(telt.netto)} en heeft UWV ten hoogste ${formatEuro(uwv.netto)} van ${bron.werkgever}. Vraag de loonstrook op.`,
          ),
        ];
      });
