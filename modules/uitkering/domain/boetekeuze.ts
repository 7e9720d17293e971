/** Knows what the law makes of a breach of the duty to tell: each option of what the college must weigh, the fine, and the gaps. */
import { type Day, formatEuro, type Money } from '@samenkracht/core';
import {
  type Bepaling,
  bepaal,
  findVraag,
  type Kader,
  type Onvolledig,
  verklaarMetOpties,
  zetFeit,
} from '@samenkracht/law';
import { type Boete, type Boetefeiten, boete, boetevragen } from '@samenkracht/participatiewet/handhaving';
import type { Boeteaankondiging, Boetebesluit, Boetevoorstel } from './boete.ts';
import type { Keuze } from './maatregel.ts';
import { tekstenVan } from './schuld.ts';

export type Boetezaak = Pick<Boeteaankondiging, 'overtredingOp' | 'feiten'>;
/** `norm` of this month; undefined where it cannot be computed, and then the fine does not follow what he can pay. */
export type Boeteom = { readonly kader: Kader; readonly today: Day; readonly norm: Money | undefined };

/** The facts without what must be weighed. */
const feitenVan = ({ overtredingOp, feiten }: Boetezaak, { kader, today, norm }: Boeteom): Onvolledig<Boetefeiten> => ({
  ...{ kader, overtredingOp, besluitdag: today },
  ...feiten,
  ...(norm === undefined ? {} : { norm }),
});

export type Boeteoptie = {
  readonly keuzes: readonly (Keuze & { readonly vraag: string; readonly tekst: string; readonly hulp: string })[];
  /** What the law makes of it, in a sentence. */
  readonly gevolg: string;
  readonly bedrag: Money | undefined;
  readonly gat: string | undefined;
};

/** What the law made of it, for the professional. */
export const zegBoete = (uitkomst: Boete): string => {
  if (uitkomst.wijze !== 'boete') return uitkomst.reden;
  const over = uitkomst.recidive ? ' Gerekend met herhaling.' : '';
  return `${formatEuro(uitkomst.bedrag)}: ${uitkomst.berekening}.${over}`;
};

const zegBepaling = (bepaling: Bepaling<Boete>): Pick<Boeteoptie, 'gevolg' | 'bedrag' | 'gat'> => {
  if (bepaling.soort === 'waarde') {
    const { waarde } = bepaling;
    return {
      gevolg: zegBoete(waarde),
      bedrag: waarde.wijze === 'boete' ? waarde.bedrag : undefined,
      gat: undefined,
    };
  }
  const gat = gatVan(bepaling);
  return { gevolg: 'Dit kunnen wij niet uitrekenen.', bedrag: undefined, gat };
};

const gatVan = (bepaling: Exclude<Bepaling<Boete>, { readonly soort: 'waarde' }>): string => {
  if (bepaling.soort === 'gat') return bepaling.omschrijving;
  if (bepaling.soort === 'afweging') return bepaling.afweging.vraag;
  return bepaling.feit === 'norm'
    ? 'De norm van deze maand is niet uit te rekenen.'
    : (findVraag(boetevragen, bepaling.feit)?.vraag ?? bepaling.feit);
};

/** Every way in which what is open can be weighed, with what follows. */
export const boeteoptiesVan = (zaak: Boetezaak, om: Boeteom): readonly Boeteoptie[] =>
  verklaarMetOpties<Boetefeiten, Boete>(boete, feitenVan(zaak, om), boetevragen, () => 0).map(
    ({ keuzes, bepaling }) => ({
      keuzes: keuzes.map(({ feit, keuze, omschrijving }) => {
        const vraag = findVraag(boetevragen, feit);
        return { feit, keuze, tekst: omschrijving, vraag: vraag?.vraag ?? feit, hulp: vraag?.hulp ?? '' };
      }),
      ...zegBepaling(bepaling),
    }),
  );

export type Boeterekenweigering =
  | { readonly code: 'BOETE_GAT'; readonly wat: string }
  | { readonly code: 'BOETE_KEUZE_ONVOLLEDIG'; readonly wat: string };

/** The fine as the law makes it of a proposal. A choice that the law does not ask for here is no part of it. */
export const boetebesluitVan = (
  zaak: Boetezaak,
  { keuzes, motivering }: Boetevoorstel,
  om: Boeteom,
): Boetebesluit | Boeterekenweigering => {
  const gewogen = keuzes.reduce<Onvolledig<Boetefeiten>>(
    (feiten, { feit, keuze }) => zetFeit<Boetefeiten>(feiten, feit, { keuze, motivering }),
    feitenVan(zaak, om),
  );
  const bepaling = bepaal(boete, gewogen, boetevragen);
  if (bepaling.soort === 'waarde') return { uitkomst: bepaling.waarde, onbevestigd: tekstenVan(bepaling.onzekerheden) };
  return { code: bepaling.soort === 'afweging' ? 'BOETE_KEUZE_ONVOLLEDIG' : 'BOETE_GAT', wat: gatVan(bepaling) };
};

/** What may be weighed: another fact in a choice would let somebody write facts of the law. */
export const weegbaar = ['verwijtbaarheid', 'waarschuwen', 'dringendeRedenen', 'evenredigheid'] as const;
