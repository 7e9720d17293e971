/** Knows which of the law's questions the BRP answers, and which it leaves open. */
import type { Day, GemeenteCode } from '@samenkracht/core';
import { type BrpFeiten, type findHuishouden, type Geboortedatum, heeftLeeftijd, wholeDay } from '@samenkracht/persoon';
import type { Json } from '@samenkracht/platform/module';
import type { Voorinvulling } from './interview.ts';

export type Brphuishouden = NonNullable<Awaited<ReturnType<typeof findHuishouden>>>;
type Voorinvullingen = Readonly<Record<string, Voorinvulling>>;

type Bron = { readonly bekendSinds: string; readonly inOnderzoek: boolean };

/** Only what the BRP is sure of: a partial date of birth, or a residence permit, stays a question. */
export const voorinvullingOf = (
  brp: BrpFeiten,
  huishouden: Brphuishouden,
  gemeente: GemeenteCode,
  vandaag: Day,
): Voorinvullingen => ({
  ...eigenGegevens(brp, gemeente),
  ...partnerGegevens(brp, huishouden),
  ...lijst('kinderen', brp.feiten.kinderen, minderjarigen(huishouden, vandaag)),
  // nobody registered with us at the address does not prove that nobody lives there, so none is not filled in
  ...(huishouden.medebewoners.length === 0
    ? {}
    : lijst(
        'medebewoners',
        brp.feiten.adres,
        huishouden.medebewoners.map((een) => een.geboortedatum),
      )),
});

const eigenGegevens = ({ feiten }: BrpFeiten, gemeente: GemeenteCode): Voorinvullingen => {
  const { geboortedatum, adres, gemeente: ingeschreven, nationaliteiten } = feiten;
  const verblijf = verblijfOf(nationaliteiten.waarde ?? []);
  return {
    ...fill('belanghebbende.geboren', geboortedatum, dayOf(geboortedatum.waarde)),
    ...fill(
      'belanghebbende.woontInNederland',
      adres,
      adres.waarde === null || adres.waarde.soort === 'onbekend' ? undefined : adres.waarde.soort !== 'buitenland',
    ),
    ...fill(
      'woontInGemeente',
      ingeschreven,
      ingeschreven.waarde === null ? undefined : ingeschreven.waarde.code === gemeente,
    ),
    ...fill('belanghebbende.verblijf', nationaliteiten, verblijf),
  };
};

/** Whether a permit is put on one line with being Dutch (art. 11 lid 2 Pw) is for a human to read. */
const verblijfOf = (nationaliteiten: readonly string[]): string | undefined =>
  nationaliteiten.some((een) => /^nederland/i.test(een)) ? 'Nederlander' : undefined;

const partnerGegevens = ({ feiten }: BrpFeiten, { partner }: Brphuishouden): Voorinvullingen =>
  partner === undefined
    ? fill('partner', feiten.partner, 'nee')
    : {
        ...fill('partner', feiten.partner, 'ja'),
        ...fill('partner.geboren', feiten.partner, dayOf(partner.geboortedatum)),
      };

const minderjarigen = (huishouden: Brphuishouden, vandaag: Day): readonly Geboortedatum[] =>
  huishouden.kinderen
    .map((kind) => kind.geboortedatum)
    .filter((geboren) => heeftLeeftijd(geboren, 18, vandaag) !== 'ja');

const lijst = (naam: string, bron: Bron, geboren: readonly Geboortedatum[]): Voorinvullingen => ({
  ...fill(naam, bron, geboren.length),
  ...Object.assign({}, ...geboren.map((datum, i) => fill(`${naam}.${i}.geboren`, bron, dayOf(datum)))),
});

const dayOf = (datum: Geboortedatum | null): Day | undefined => (datum === null ? undefined : wholeDay(datum));

const fill = (feit: string, { bekendSinds, inOnderzoek }: Bron, waarde: Json | undefined): Voorinvullingen =>
  waarde === undefined ? {} : { [feit]: { waarde, bekendSinds, inOnderzoek } };
