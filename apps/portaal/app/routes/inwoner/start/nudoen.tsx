/** Knows what a resident should do first: what stops his money or his application comes before the rest. */
import type { Api } from '@samenkracht/api-client';
import { ButtonLink, Kaart, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { dagTekst, maandNaam } from '../../../kader/datum.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import type { Taal } from '../../../teksten/taal.ts';
import { type Tekst as Tekstgever, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { soortTekst } from '../taken/soort.ts';

export type TeDoen = {
  readonly taken: Api.GetMijnTakenResponse['taken'];
  readonly aanvragen: Api.GetMijnAanvragenResponse['aanvragen'];
  readonly maanden: Api.GetMijnInkomstenResponse['maanden'];
  readonly maatregelen: Api.GetMijnMaatregelenResponse['maatregelen'];
  readonly boetes: Api.GetMijnBoetesResponse['boetes'];
  readonly achterstand: NonNullable<Api.GetMijnSchuldenResponse['schulden']>['achterstand'];
  /** How many messages of his coach he did not read. */
  readonly coachberichten: number;
  /** What the plan asks: a signature, or the steps of this week in the words they were written in. */
  readonly plan: { readonly tekenen: boolean; readonly stappen: readonly string[] } | null;
};

type Ding = {
  readonly sleutel: string;
  readonly wat: string;
  readonly uitleg?: string;
  readonly href: string;
  readonly knop: string;
};

const loonDing = (maand: TeDoen['maanden'][number], t: Tekstgever, taal: Taal): Ding => {
  const known = maand.inkomsten.some(({ netto, loongegevens }) => netto !== null || loongegevens !== null);
  return {
    sleutel: `loon-${maand.maand}`,
    wat: t(known ? 'start.doen.loon' : 'start.doen.loonOnbekend', { maand: maandNaam(maand.maand, taal) }),
    uitleg: maand.inkomsten.map(({ werkgever }) => werkgever).join(', '),
    href: `/inkomsten/${maand.maand}`,
    knop: t('start.doen.loon.knop'),
  };
};

/** A measure or a fine that he can still tell his side of: not once he did, nor after the last day for it. */
const maatregelDingen = ({ maatregelen, boetes }: TeDoen, t: Tekstgever, taal: Taal): readonly Ding[] =>
  [
    ...maatregelen.map((een) => ({ ...een, href: '/maatregelen' })),
    ...boetes.map((een) => ({ ...een, href: '/boetes' })),
  ]
    .filter(({ status, gehoord }) => status === 'aangekondigd' && !gehoord)
    .map(({ id, horenTot, href }) => ({
      sleutel: id,
      wat: t('start.doen.maatregel'),
      uitleg: t('start.doen.maatregel.uitleg', { datum: dagTekst(horenTot, taal) }),
      href,
      knop: t('start.doen.maatregel.knop'),
    }));

const achterstandDingen = ({ achterstand }: TeDoen, t: Tekstgever): readonly Ding[] =>
  achterstand === null
    ? []
    : [
        {
          sleutel: 'achterstand',
          wat: t('schulden.gemist'),
          uitleg: t('start.doen.gemist.uitleg', { bedrag: euro(achterstand.bedrag) }),
          href: '/geld/schulden',
          knop: t('start.doen.gemist.knop'),
        },
      ];

const planDingen = ({ plan }: TeDoen, t: Tekstgever): readonly Ding[] => {
  const om = { sleutel: 'plan', href: '/plan' };
  if (plan?.tekenen) return [{ ...om, wat: t('plan.start.teken'), knop: t('plan.start.teken.knop') }];
  const [eerste] = plan?.stappen ?? [];
  if (plan === null || eerste === undefined) return [];
  return [{ ...om, wat: t('plan.start', { aantal: plan.stappen.length }), uitleg: eerste, knop: t('plan.start.knop') }];
};

const coachDingen = ({ coachberichten }: TeDoen, t: Tekstgever): readonly Ding[] =>
  coachberichten === 0
    ? []
    : [
        {
          sleutel: 'coachberichten',
          wat: t('coach.start', { aantal: coachberichten }),
          href: '/plan/berichten',
          knop: t('coach.start.knop'),
        },
      ];

export const dingen = (teDoen: TeDoen, t: Tekstgever, taal: Taal): readonly Ding[] => [
  ...maatregelDingen(teDoen, t, taal),
  ...teDoen.taken.map(({ id, soort, uiterlijk }) => ({
    sleutel: id,
    wat: t('start.doen.taak', { soort: soortTekst(t, soort) }),
    uitleg: t('start.doen.taak.uiterlijk', { datum: dagTekst(uiterlijk, taal) }),
    href: `/taken/${id}`,
    knop: t('start.doen.taak.knop'),
  })),
  // The oldest month first: the ones after it rest on it.
  ...teDoen.maanden
    .filter((maand) => maand.teDoen)
    .toReversed()
    .map((maand) => loonDing(maand, t, taal)),
  ...achterstandDingen(teDoen, t),
  ...teDoen.aanvragen
    .filter(({ status }) => status === 'concept')
    .map(({ id, rol }) =>
      rol === 'partner'
        ? { sleutel: id, wat: t('start.doen.teken'), href: `/aanvraag/${id}`, knop: t('start.doen.teken.knop') }
        : {
            sleutel: id,
            wat: t('start.doen.aanvraag'),
            uitleg: t('start.doen.aanvraag.uitleg'),
            href: `/aanvraag/${id}`,
            knop: t('start.doen.aanvraag.knop'),
          },
    ),
  ...coachDingen(teDoen, t),
  ...planDingen(teDoen, t),
];

/** One thing stands out; the rest is one step away. */
export const NuDoen = ({ teDoen }: { readonly teDoen: TeDoen }) => {
  const t = useTekst();
  const taal = useTaal();
  const [first, ...rest] = dingen(teDoen, t, taal);
  if (!first) return <Tekst>{t('start.niets')}</Tekst>;
  return (
    <>
      <Kaart soort="nu" titel={t('start.nudoen')}>
        <Tekst soort="lead">{first.wat}</Tekst>
        {first.uitleg ? <Tekst>{first.uitleg}</Tekst> : null}
        <div className="sk-knoppen">
          <ButtonLink href={first.href}>{first.knop}</ButtonLink>
        </div>
      </Kaart>
      {rest.length > 0 ? (
        <StatusList
          titel={t('start.ook')}
          regels={rest.map(({ sleutel, wat, href, uitleg }) => ({ sleutel, titel: wat, href, uitleg }))}
        />
      ) : null}
    </>
  );
};
