/** Knows how what is computed becomes what the API shows. */
import { type Day, firstDay, type Money, type Month, monthOf, negate, sum } from '@samenkracht/core';
import type { Betaalprognose } from '../domain/betaalprognose.ts';
import type { Herzieningsmaand } from '../domain/herrekenen.ts';
import { intrekbaar, type Opgave } from '../domain/inkomst.ts';
import type { Maandberekening } from '../domain/maandberekening.ts';
import { looptIn } from '../domain/maandfeiten.ts';
import { betaalregels, type Specificatieregel } from '../domain/specificatie.ts';
import { uitlegVan } from '../domain/uitzondering.ts';
import { metVerwachting, samenvatting, type Vooruitblik } from '../domain/vooruitblik.ts';
import type { Herziening } from '../jobs/herzien.ts';
import { isVerwerkt, loongegevensVan, opgavenVan } from '../jobs/opgave.ts';
import type { Bron } from '../store/inkomst.ts';
import type { Dossier } from '../store/reeks.ts';

const bedragen = ({ uitkomst }: Maandberekening) => ({
  bedrag: uitkomst.uitTeBetalen,
  vrijgelaten: uitkomst.vrijlating,
  meegeteld: uitkomst.inkomen,
  vakantietoeslag: uitkomst.vtReservering,
});

const leeg = {
  bedrag: null,
  vrijgelaten: null,
  meegeteld: null,
  vakantietoeslag: null,
  regels: [],
  artikelen: [],
  onzekerheden: [],
};

const afgedragenRegel = (bedrag: Money): Specificatieregel => ({
  soort: 'beslag',
  naam: 'Wat wij voor u aan anderen betalen',
  bedrag: negate(bedrag),
  waarom: 'beslag op uw uitkering, of iets dat wij voor u betalen',
  artikel: 'artikel 475dc Wetboek van Burgerlijke Rechtsvordering en artikel 46 lid 3 en 57 Participatiewet',
});

/** What comes on the account, from the right over the month through what comes with it and what is held of it. */
const betalingView = (betaling: Betaalprognose | undefined, op: Day | undefined) => {
  if (betaling === undefined) return null;
  const { maand, bedrag, afgedragen, ...bij } = betaling;
  const regels = betaalregels({ betaaldOp: op ?? firstDay(maand), betaald: bedrag, maand, ...bij });
  // who they are stands on the page of debts; here how much it is
  const anderen = afgedragen === 0 ? [] : [afgedragenRegel(afgedragen)];
  const { aanvulling: _, vast: __, ...gezegd } = bij;
  return { bedrag, ...gezegd, afgedragen, regels: [...regels.slice(0, -1), ...anderen, ...regels.slice(-1)] };
};

export const vooruitblikView = (
  { maand, zekerheid, reden, resultaat }: Vooruitblik,
  op: Day | undefined,
  betaling: Betaalprognose | undefined,
) => ({
  ...(resultaat.soort === 'uitzondering'
    ? leeg
    : {
        ...bedragen(resultaat),
        regels: [...resultaat.regels],
        artikelen: [...resultaat.artikelen],
        onzekerheden: [...resultaat.onzekerheden],
      }),
  maand,
  betaling: betalingView(betaling, op),
  op: op ?? null,
  zekerheid,
  reden: reden ?? null,
  zin: samenvatting(resultaat),
});

const kanaalView = (opgave: Opgave | undefined) =>
  opgave === undefined
    ? null
    : { netto: opgave.netto, status: opgave.status, kenmerk: opgave.kenmerk, op: opgave.bekendOp };

const inkomstView = (dossier: Dossier, bron: Bron, maand: Month, persoonId: string | undefined) => {
  const geldend = dossier.geldend(bron.id, maand);
  const opgaven = opgavenVan(dossier, bron.id, maand);
  const eigen = intrekbaar(opgaven, false);
  const loon = loongegevensVan(dossier, bron.id, maand);
  const verwacht = metVerwachting(dossier).geldend(bron.id, maand);
  const bekend = geldend.soort === 'bekend' ? geldend.opgave : undefined;
  return {
    bronId: bron.id,
    soort: bron.soort,
    werkgever: bron.werkgever,
    wie: bron.wie,
    eigen: bron.persoonId === persoonId,
    status: geldend.soort === 'bekend' ? geldend.status : geldend.soort,
    netto: bekend?.netto ?? null,
    kanaal: bekend?.kanaal ?? null,
    sinds: bekend?.bekendOp ?? null,
    loongegevens: loon === undefined ? null : { netto: loon.netto, ontvangenOp: loon.bekendOp },
    opgave: kanaalView(eigen),
    verwachting: verwacht.soort === 'bekend' ? verwacht.netto : null,
    bevestigd: eigen !== undefined && eigen.status !== 'geschat' && geldend.soort === 'bekend',
    intrekbaar: intrekbaar(opgaven, isVerwerkt(dossier, maand)) !== undefined,
    vakantiegeld: bron.vakantiegeld,
  };
};

type Inkomst = ReturnType<typeof inkomstView>;

/** An amount is asked of a month that has begun, and a final one when it is over. What the payroll delivered only waits for "klopt". */
const isTeDoen = (
  { eigen, status, bevestigd, kanaal }: Inkomst,
  maand: Month,
  verwerkt: boolean,
  nu: Month,
): boolean => {
  if (!eigen || maand > nu) return false;
  if (status === 'verwacht') return true;
  if (status === 'geschat') return maand < nu;
  return kanaal === 'loongegevens' && !bevestigd && !verwerkt;
};

/** @param kijker who looks, and on which day; for staff nothing is to be done. */
export const inkomstenmaandView = (
  dossier: Dossier,
  maand: Month,
  kijker: { readonly persoonId: string | undefined; readonly today: Day },
) => {
  const verwerkt = isVerwerkt(dossier, maand);
  const inkomsten = dossier.bronnen
    .filter((bron) => looptIn(bron, maand) || opgavenVan(dossier, bron.id, maand).length > 0)
    .map((bron) => inkomstView(dossier, bron, maand, kijker.persoonId));
  const nu = monthOf(kijker.today);
  const bekend = inkomsten.flatMap(({ netto }) => netto ?? []);
  const totaal = bekend.length === inkomsten.length ? sum(bekend) : null;
  return { maand, verwerkt, totaal, teDoen: inkomsten.some((een) => isTeDoen(een, maand, verwerkt, nu)), inkomsten };
};

const herzieningsmaandView = ({ maand, voor, na, verschil, oorzaak, redenen }: Herzieningsmaand) => ({
  maand,
  voor,
  na,
  verschil,
  oorzaak,
  redenen: redenen.map((reden) => ({ oorzaak: reden.oorzaak, gevolg: reden.gevolg })),
});

export const herzieningView = ({ maanden, nabetaling, vordering, brutoTeBeoordelen, uitzondering }: Herziening) => ({
  maanden: maanden.map(herzieningsmaandView),
  nabetaling,
  vordering,
  brutoTeBeoordelen: [...brutoTeBeoordelen],
  uitzondering: uitzondering === undefined ? null : { code: uitzondering.code, uitleg: uitlegVan(uitzondering) },
});
