/** Knows how facts become the answer of a route, with the address left out where it is secret. */
import { type BrpFeiten, type Feitsoort, feitsoorten } from '../domain/feit.ts';
import { describe, feitnamen, GEHEIM_ADRES } from '../domain/toon.ts';
import type { Verklaring } from '../store/terugmelding.ts';
import type { FeitView } from './schema.ts';

/** Who reads: the person himself sees his own address; anybody else only where it is not secret. */
type Lezer = 'zelf' | 'ander';

const word = (of: BrpFeiten, soort: Feitsoort, lezer: Lezer): string | undefined =>
  soort === 'adres' && of.geheim && lezer === 'ander' ? GEHEIM_ADRES : describe(soort, of.feiten[soort].waarde);

const feitenView = (of: BrpFeiten, verklaringen: readonly Verklaring[], lezer: Lezer): FeitView[] =>
  feitsoorten.flatMap((soort) => {
    const waarde = word(of, soort, lezer);
    if (waarde === undefined) return [];
    const { geldigVanaf, bekendSinds, inOnderzoek, bron } = of.feiten[soort];
    const own = verklaringen.find((verklaring) => verklaring.feit === soort);
    // What a resident writes about a secret address may hold that address.
    const shown = soort === 'adres' && of.geheim && lezer === 'ander' ? undefined : own;
    return [
      {
        feit: soort,
        naam: feitnamen[soort],
        waarde,
        bron,
        bekendSinds,
        inOnderzoek,
        ...(geldigVanaf === undefined ? {} : { sinds: geldigVanaf }),
        ...(shown === undefined
          ? {}
          : { verklaring: { juist: shown.juist, waarom: shown.waarom, gemeldOp: shown.gemeldOp } }),
      },
    ];
  });

const meldingen = {
  BRP_TRAAG: 'De Basisregistratie Personen antwoordt nu te langzaam. U ziet de gegevens van de vorige keer.',
  BRP_STORING: 'De Basisregistratie Personen werkt nu niet. U ziet de gegevens van de vorige keer.',
} as const;

export const gegevensView = (of: BrpFeiten, verklaringen: readonly Verklaring[], lezer: Lezer) => ({
  peilmoment: of.peilmoment,
  actueel: of.actueel,
  ...(of.storing === undefined ? {} : { melding: meldingen[of.storing] }),
  feiten: feitenView(of, verklaringen, lezer),
});
