/** Knows how two outcomes of one month differ: per cause, adding up to the cent to the difference in what is paid out. */
import { formatEuro, type Money, negate, subtract, sum, ZERO } from '@samenkracht/core';
import type { Maanduitkomst, Persooninkomen } from './uitkomst.ts';

export type Verschilpost =
  | 'norm'
  | 'inkomen'
  | 'vrijlating'
  | 'vrijgesteld'
  | 'vermogen'
  | 'vakantietoeslag over inkomen'
  | 'deel van partner'
  | 'maatregel'
  | 'ondergrens'
  | 'reservering';

export type Verschilregel = {
  readonly post: Verschilpost;
  readonly wie?: Persooninkomen['wie'];
  readonly oud: Money;
  readonly nieuw: Money;
  /** What it does to the amount that is paid out: negative is less. */
  readonly gevolg: Money;
  /** B1, one sentence. */
  readonly oorzaak: string;
};

/** The lines that differ; their `gevolg` adds up to `nieuw.uitTeBetalen - oud.uitTeBetalen`. */
export const verklaarVerschil = (oud: Maanduitkomst, nieuw: Maanduitkomst): readonly Verschilregel[] => {
  const posten: Verschilregel[] = [
    regel('norm', oud.norm, nieuw.norm, 1, 'De norm veranderde'),
    ...(['belanghebbende', 'partner'] as const).flatMap((wie) => persoonregels(wie, oud, nieuw)),
    regel(
      'maatregel',
      oud.maatregel ?? ZERO,
      nieuw.maatregel ?? ZERO,
      -1,
      'De verlaging door een maatregel veranderde',
    ),
  ];
  const bijstand = subtract(nieuw.bijstand, oud.bijstand);
  const verklaard = sum(posten.map((post) => post.gevolg));
  const rest = subtract(bijstand, verklaard);
  posten.push({
    post: 'ondergrens',
    oud: oud.bijstand,
    nieuw: nieuw.bijstand,
    gevolg: rest,
    oorzaak: 'Bijstand wordt nooit lager dan nul.',
  });
  posten.push(
    regel('reservering', oud.vtReservering, nieuw.vtReservering, -1, 'Het gespaarde vakantiegeld veranderde'),
  );
  return posten.filter((post) => post.gevolg !== 0);
};

/** `richting` is 1 where more means more bijstand, and -1 where more means less. */
const regel = (
  post: Verschilpost,
  oud: Money,
  nieuw: Money,
  richting: 1 | -1,
  wat: string,
  wie?: Persooninkomen['wie'],
): Verschilregel => {
  const verschil = subtract(nieuw, oud);
  const gevolg = richting === 1 ? verschil : negate(verschil);
  const oorzaak = `${wat}: van ${formatEuro(oud)} naar ${formatEuro(nieuw)}.`;
  return { post, oud, nieuw, gevolg, oorzaak, ...(wie === undefined ? {} : { wie }) };
};

const persoonregels = (wie: Persooninkomen['wie'], oud: Maanduitkomst, nieuw: Maanduitkomst): Verschilregel[] => {
  const voor = persoonUit(oud, wie);
  const na = persoonUit(nieuw, wie);
  const naam = wie === 'partner' ? 'van de partner ' : '';
  return [
    regel('inkomen', voor.netto, na.netto, -1, `Het netto inkomen ${naam}veranderde`, wie),
    regel('vrijlating', vrij(voor), vrij(na), 1, `De vrijlating ${naam}veranderde`, wie),
    regel('vrijgesteld', voor.vrijgesteld, na.vrijgesteld, 1, `Het geld ${naam}dat niet meetelt, veranderde`, wie),
    regel(
      'vermogen',
      voor.naarVermogen,
      na.naarVermogen,
      1,
      `Het geld ${naam}dat bij het vermogen hoort, veranderde`,
      wie,
    ),
    regel(
      'vakantietoeslag over inkomen',
      voor.vtAanspraak,
      na.vtAanspraak,
      -1,
      `Het vakantiegeld bij het inkomen ${naam}veranderde`,
      wie,
    ),
    regel(
      'deel van partner',
      nietGeteld(voor),
      nietGeteld(na),
      1,
      'Het deel van het inkomen van de partner dat niet meetelt, veranderde',
      wie,
    ),
  ];
};

const geen = {
  netto: ZERO,
  vrijlating: ZERO,
  pensioenvrijlating: ZERO,
  vrijgesteld: ZERO,
  naarVermogen: ZERO,
  vtAanspraak: ZERO,
  inAanmerking: ZERO,
};

const persoonUit = (uitkomst: Maanduitkomst, wie: Persooninkomen['wie']): typeof geen => ({
  ...geen,
  ...uitkomst.personen.find((een) => een.wie === wie),
});

const vrij = (een: typeof geen): Money => sum([een.vrijlating, een.pensioenvrijlating]);

/** Art. 32 lid 3 leaves a part of the income of a partner without a right uncounted. */
const nietGeteld = (een: typeof geen): Money =>
  subtract(sum([een.netto, een.vtAanspraak]), sum([vrij(een), een.vrijgesteld, een.naarVermogen, een.inAanmerking]));
