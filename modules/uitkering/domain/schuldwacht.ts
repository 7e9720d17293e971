/** Knows what about a debt must be looked at on a day although nothing changed: a missed term, an end of the years, pay that never came. */
import {
  addMonths,
  type Day,
  formatDay,
  formatEuro,
  formatMonth,
  type Money,
  monthOf,
  negate,
  sum,
} from '@samenkracht/core';
import type { Aandachtspunt } from './aandacht.ts';
import { type Achterstand, achterstandOp } from './aflossing.ts';
import { type Schuld, type Schuldfeiten, schuldenVan } from './schuld.ts';

/** The reasons that only this watch opens and closes; none of them makes a month wait for a person. */
export const schuldcodes = [
  'TERMIJN_GEMIST',
  'INHOUDING_GESTOPT',
  'VERJARING_NADERT',
  'SCHULD_VERJAARD',
  'LOONTEKORT',
] as const;

export const isSchuldcode = (code: string): boolean => schuldcodes.some((een) => een === code);

export type Wachtfeiten = Schuldfeiten & {
  /** What came in of the resident for his debts. */
  readonly ontvangen: readonly { readonly dag: Day; readonly bedrag: Money }[];
  /** Pay that an employer sends to us; undefined where that was never agreed. */
  readonly loon: { readonly stand: Money; readonly looptNog: boolean } | undefined;
};

/** Half a year before the end there is time for a reminder, and for an answer to it. */
const maandenVooraf = 6;

/** What an agreement is about: all that is open and can still be asked of him by us. */
const inRegeling = ({ status }: Schuld): boolean =>
  status !== 'deurwaarder' && status !== 'verjaard' && status !== 'bruto beoordelen';

export const achterstandVan = (f: Wachtfeiten): Achterstand | undefined => {
  const { regeling, uitstellen } = f.invordering;
  if (regeling?.wijze !== 'overmaking') return undefined;
  const open = sum(
    schuldenVan(f)
      .filter(inRegeling)
      .map((een) => een.open),
  );
  return achterstandOp({ regeling, uitstellen, ontvangen: f.ontvangen, open, today: f.today });
};

/** What he got of pay that did not come in, once a fixed payment is over; undefined while it goes on: then the next run makes up for it. */
export const loontekortVan = ({ loon }: Wachtfeiten): Money | undefined =>
  loon === undefined || loon.looptNog || loon.stand >= 0 ? undefined : negate(loon.stand);

const gemist = (f: Wachtfeiten): readonly Aandachtspunt[] => {
  const achterstand = achterstandVan(f);
  const { regeling } = f.invordering;
  if (achterstand === undefined || regeling === undefined) return [];
  return [
    {
      code: 'TERMIJN_GEMIST',
      maand: achterstand.maand,
      plek: regeling.id,
      uitleg: `De termijn van ${formatMonth(achterstand.maand)} uit de betalingsregeling kwam niet of niet helemaal binnen. De inwoner kreeg een bericht.`,
    },
  ];
};

/** It was agreed to hold it, and there is no benefit to hold it from. */
const gestopt = (f: Wachtfeiten): readonly Aandachtspunt[] => {
  const { regeling } = f.invordering;
  const open = schuldenVan(f).some((een) => inRegeling(een) && een.open > 0);
  if (f.loopt || regeling?.wijze !== 'verrekening' || !open) return [];
  return [
    {
      code: 'INHOUDING_GESTOPT',
      maand: regeling.vanaf,
      plek: regeling.id,
      uitleg:
        'De regeling is om in te houden op de uitkering, maar de uitkering loopt niet meer. Er komt niets binnen.',
    },
  ];
};

const verjaart = ({ maand, status, verjaring, open }: Schuld, today: Day): readonly Aandachtspunt[] => {
  if (verjaring === undefined || open <= 0) return [];
  const { laatsteDag } = verjaring;
  const van = `De schuld over ${formatMonth(maand)} (${formatEuro(open)})`;
  if (status === 'verjaard')
    return [
      {
        code: 'SCHULD_VERJAARD',
        maand,
        plek: '',
        uitleg: `${van} is sinds ${formatDay(laatsteDag)} verjaard. Aanmanen, verrekenen en een dwangbevel kunnen niet meer (art. 4:104 Awb).`,
      },
    ];
  if (today < addMonths(laatsteDag, -maandenVooraf)) return [];
  return [
    {
      code: 'VERJARING_NADERT',
      maand,
      plek: '',
      uitleg: `${van} kan tot en met ${formatDay(laatsteDag)} worden ingevorderd. Een aanmaning, een dwangbevel of een nieuwe regeling begint de vijf jaar opnieuw.`,
    },
  ];
};

const tekort = (f: Wachtfeiten): readonly Aandachtspunt[] => {
  const bedrag = loontekortVan(f);
  if (bedrag === undefined) return [];
  return [
    {
      code: 'LOONTEKORT',
      // asked again each month, until it is there
      maand: monthOf(f.today),
      plek: '',
      uitleg: `De vaste betaling is gestopt. Van het loon dat wij vooruit betaalden kwam ${formatEuro(bedrag)} niet binnen.`,
    },
  ];
};

export const wachtpunten = (f: Wachtfeiten): readonly Aandachtspunt[] => [
  ...gemist(f),
  ...gestopt(f),
  ...schuldenVan(f).flatMap((schuld) => verjaart(schuld, f.today)),
  ...tekort(f),
];
