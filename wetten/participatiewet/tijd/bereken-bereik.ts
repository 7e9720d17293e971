/** Knows what is answered about a month from outside of which facts are missing: the range of what can be paid, and what to ask first. */
import { formatEuro, type Money, ok, type Result } from '@samenkracht/core';
import { type Bereik, type Openfeit, vertelBereik } from '@samenkracht/law';
import { type Kaders, leesMaand } from '../bereken.ts';
import { fout, type Invoerfout } from '../bereken-keuring.ts';
import { maandbereik } from './mogelijkheden.ts';

/** Amounts in whole cents. A month whose facts are all there has `van` equal to `tot` and nothing open. */
export type Bereikberekening = {
  readonly maand: string;
  readonly kenmerk?: string;
  readonly soort: 'bereik' | 'onbepaald';
  readonly van: number | null;
  readonly tot: number | null;
  readonly volledig: boolean;
  /** In words: `tussen € 0,00 en € 1.348,49`, or `ten minste tussen ...`. */
  readonly tekst: string;
  readonly open: readonly Gevraagd[];
  readonly volgende: (Gevraagd & { readonly breedte: number }) | null;
  readonly gaten: readonly string[];
};

type Gevraagd = { readonly feit: string; readonly vraag: string | null };

export type Bereikantwoord = { readonly berekening: Bereikberekening; readonly bereik: Bereik };

/** The range of one month, with the range itself to add up over many. */
export const bereikInvoer = (json: unknown, kaders?: Kaders): Result<Bereikantwoord, readonly Invoerfout[]> => {
  const gelezen = leesMaand(json, '', kaders);
  if (!gelezen.ok) return gelezen;
  const { invoer, feiten } = gelezen.value;
  if (invoer.verloop !== undefined)
    return { ok: false, error: [fout('/verloop', 'van een huishouden dat in de maand verandert is er geen bereik')] };
  const bereik = maandbereik(feiten);
  const basis = { maand: invoer.maand, ...(invoer.kenmerk === undefined ? {} : { kenmerk: invoer.kenmerk }) };
  return ok({ bereik, berekening: { ...basis, ...alsBerekening(bereik) } });
};

const alsBerekening = (bereik: Bereik): Omit<Bereikberekening, 'maand' | 'kenmerk'> => {
  const tekst = vertelBereik(bereik, (getal) => formatEuro(getal as Money));
  switch (bereik.soort) {
    case 'waarde': {
      const { waarde } = bereik;
      return { soort: 'bereik', van: waarde, tot: waarde, volledig: true, tekst, open: [], volgende: null, gaten: [] };
    }
    case 'bereik': {
      const { van, tot, volledig, open, volgende, gaten } = bereik;
      const eerst = volgende === undefined ? null : { ...gevraagd(volgende), breedte: volgende.breedte };
      return { soort: 'bereik', van, tot, volledig, tekst, open: open.map(gevraagd), volgende: eerst, gaten };
    }
    case 'onbepaald': {
      const open = bereik.open.map(gevraagd);
      return {
        soort: 'onbepaald',
        van: null,
        tot: null,
        volledig: false,
        tekst,
        open,
        volgende: null,
        gaten: bereik.gaten,
      };
    }
  }
};

const gevraagd = ({ feit, vraag }: Openfeit): Gevraagd => ({ feit, vraag: vraag?.vraag ?? null });
