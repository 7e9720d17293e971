/** Knows what can be asked about debts and about the payment of an uitkering, from what it is answered, and why it is refused. */
import type { Day, Money, Month, Result } from '@samenkracht/core';
import type { Oorzaak } from '@samenkracht/participatiewet';
import type { Kwijtscheldingsfeiten } from '@samenkracht/participatiewet/handhaving';
import type { Stap, Stapinhoud } from './invordering.ts';
import type { renteOver, Schuldfeiten } from './schuld.ts';

export type Wens =
  | { readonly soort: 'regeling'; readonly perMaand: Money; readonly wijze: 'verrekening' | 'overmaking' }
  | { readonly soort: 'uitstel'; readonly totEnMet: Day }
  | { readonly soort: 'terugvordering'; readonly maand: Month; readonly oorzaak: Oorzaak }
  | {
      readonly soort: 'bruto';
      readonly maand: Month;
      readonly aow: boolean;
      /** Where the rate of that year is not in our tables: what a person found, and where. */
      readonly belasting: Money | undefined;
      readonly bron: string | undefined;
    }
  | ({ readonly soort: 'kwijtschelding'; readonly maand: Month; readonly bedrag: Money | undefined } & Pick<
      Kwijtscheldingsfeiten,
      'betaling' | 'sinds' | 'inEenKeer' | 'uitgesloten'
    > & { readonly dringendeRedenen: boolean })
  | { readonly soort: 'aanmaning'; readonly maand: Month }
  | { readonly soort: 'rente'; readonly maand: Month }
  | { readonly soort: 'dwangbevel'; readonly maand: Month; readonly aan: string }
  | Extract<Stapinhoud, { soort: 'beslag' | 'doorbetaling' | 'verdeling' | 'geen inlichtingen' | 'einde' }>;

export type Invorderingweigering =
  | { readonly code: 'SCHULD_NIET_GEVONDEN' }
  | { readonly code: 'REGELING_BEDRAG_ONJUIST'; readonly hoogste: Money }
  | { readonly code: 'REGELING_BOVEN_RUIMTE'; readonly ruimte: Money }
  | { readonly code: 'REGELING_VERREKENING_VERPLICHT' }
  | { readonly code: 'UITSTEL_DAG_ONJUIST'; readonly laatst: Day }
  | { readonly code: 'BRUTO_NIET_MOGELIJK' }
  | { readonly code: 'TARIEF_ONTBREEKT'; readonly tabel: string }
  | { readonly code: 'KWIJTSCHELDING_ZONDER_GROND'; readonly reden: string }
  | { readonly code: 'AANMANING_NIET_MOGELIJK' }
  | { readonly code: 'DWANGBEVEL_NIET_MOGELIJK' }
  | { readonly code: 'SCHULD_VERJAARD' }
  | { readonly code: 'RENTE_NIET_VERSCHULDIGD' }
  | { readonly code: 'WACHT_AL_OP_ANTWOORD' }
  | { readonly code: 'GEEN_PARTNER' }
  | { readonly code: 'STAP_NIET_GEVONDEN' };

export type Voorstelfeiten = Schuldfeiten & {
  readonly door: 'inwoner' | 'consulent';
  /** What the law leaves of the coming month; undefined where that cannot be said. */
  readonly ruimte: Money | undefined;
  readonly boekingen: Parameters<typeof renteOver>[2];
};

/** A step with who must answer it, or why it may not be taken. */
export type Voorsteluitkomst = Result<
  { readonly inhoud: Stapinhoud; readonly wachtOp: Stap['wachtOp'] },
  Invorderingweigering
>;
