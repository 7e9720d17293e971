/** Knows how a set of approved lines is booked and paid: versions, entries, orders and the event for each resident, together. */
import type { MaandBetaald } from '@samenkracht/bericht';
import { type Betaalrun, betaalbestanden, grootboek } from '@samenkracht/betaling';
import { add, cents, formatMonth, type Iban, type Money, monthOf, subtract } from '@samenkracht/core';
import { recordMany } from '@samenkracht/logboek';
import { findOntvangernamen } from '@samenkracht/persoon';
import { publishMany } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { bestemmingVan } from '../domain/invordering.ts';
import type { Runpost } from '../domain/runpost.ts';
import type { Schuldinvoer } from '../domain/runschuld.ts';
import { betaalregels, type Specificatieregel } from '../domain/specificatie.ts';
import { type Uitzondering, uitlegVan } from '../domain/uitzondering.ts';
import { lockUitkeringen, type Uitkering } from '../store/lopend.ts';
import { storeMaandversies } from '../store/maand.ts';
import { markGeboekt, markUitzonderingen, type Overgeslagen, type Runregel } from '../store/maandrunregel.ts';
import { findKader } from '../store/reeks.ts';
import { type Gevonden, insertUitzonderingen } from '../store/uitzondering.ts';
import { kenmerkVan, lezersVan } from './herzien.ts';
import { type Berekendepost, computeSet, toRegel } from './maandrunset.ts';

type Post = Extract<Runpost, { soort: 'post' }>;
type Betaling = {
  readonly uitkering: Uitkering;
  readonly post: Post;
  readonly schuld: Schuldinvoer;
  readonly naam: string;
  readonly naamPartner: string;
};

/** Who of them is paid on an account of his own: the other of a couple only where they asked for half. */
const betaalden = ({ uitkering, schuld }: Berekendepost): readonly string[] =>
  schuld.invordering.verdeling === undefined ? [uitkering.persoonId] : lezersVan(uitkering);

/** Sorts out what may go: the same as was approved, to who is alive. The rest is named, and waits for a person. */
const sift = async (scope: Scope, run: Betaalrun, regels: readonly Runregel[]): Promise<readonly Betaling[]> => {
  const goedgekeurd = new Map(regels.map((regel) => [regel.uitkeringId, regel.vingerafdruk]));
  const uitkeringen = await lockUitkeringen(scope, [...goedgekeurd.keys()]);
  const posten = await computeSet(scope, run, uitkeringen, await findKader(scope));
  const ontvangers = await findOntvangernamen(scope, posten.flatMap(betaalden));
  const gaan: Betaling[] = [];
  const overgeslagen: Overgeslagen[] = [];
  const skip = ({ id }: Uitkering, uitzondering: Uitzondering): void => {
    overgeslagen.push({ uitkeringId: id, reden: uitzondering.code, uitleg: uitlegVan(uitzondering) });
  };
  for (const een of posten) {
    const { uitkering, post, schuld } = een;
    const ontvanger = ontvangers.get(uitkering.persoonId);
    if (betaalden(een).some((wie) => ontvangers.get(wie)?.overleden === true)) skip(uitkering, { code: 'OVERLEDEN' });
    else if (post.soort === 'post' && toRegel(een).vingerafdruk === goedgekeurd.get(uitkering.id))
      // the name as the register writes it; without one the order still goes to the account number
      gaan.push({
        uitkering,
        post,
        schuld,
        naam: ontvanger?.naam ?? '',
        naamPartner: ontvangers.get(uitkering.partnerId ?? '')?.naam ?? '',
      });
    else skip(uitkering, { code: 'GEWIJZIGD_NA_GOEDKEURING' });
  }
  await markUitzonderingen(scope, run.id, overgeslagen);
  await insertUitzonderingen(scope, overledenen(run, uitkeringen, overgeslagen));
  return gaan;
};

const overledenen = (
  { maand }: Betaalrun,
  uitkeringen: readonly Uitkering[],
  overgeslagen: readonly Overgeslagen[],
): readonly Gevonden[] => {
  const personen = new Map(uitkeringen.map(({ id, persoonId }) => [id, persoonId]));
  return overgeslagen
    .filter(({ reden }) => reden === 'OVERLEDEN')
    .map(({ uitkeringId, reden, uitleg }) => ({
      uitkeringId,
      persoonId: personen.get(uitkeringId) ?? '',
      code: reden,
      maand,
      plek: '',
      uitleg,
    }));
};

export const bookSet = async (scope: Scope, run: Betaalrun, regels: readonly Runregel[]): Promise<void> => {
  const betalingen = await sift(scope, run, regels);
  await storeMaandversies(
    scope,
    betalingen.flatMap(({ uitkering, post }) =>
      post.maanden.map((berekening) => ({
        uitkeringId: uitkering.id,
        versie: 1,
        berekening,
        oorzaak: `Bijstand over ${formatMonth(berekening.maand)}`,
        runId: run.id,
      })),
    ),
  );
  await grootboek.book(
    scope,
    betalingen.flatMap(({ post }) => post.simulatie.overboekingen),
  );
  await storeOrders(scope, run, betalingen);
  await publishMany(
    scope,
    'MaandBetaald',
    betalingen.flatMap((betaling) => mededeling(run, betaling)),
  );
  await recordMany(
    scope,
    betalingen.map(({ uitkering }) => ({
      handeling: 'betaling',
      onderwerp: { soort: 'uitkering', id: uitkering.id },
      persoonId: uitkering.persoonId,
      omschrijving: `bijstand over ${formatMonth(run.maand)} betaald`,
    })),
  );
  await markGeboekt(
    scope,
    run.id,
    betalingen.map(({ uitkering }) => uitkering.id),
  );
};

/** To the resident, to the other of a couple who asked for half, and to who is paid out of the same payment: each its own order. */
const storeOrders = (scope: Scope, run: Betaalrun, betalingen: readonly Betaling[]): Promise<void> =>
  betaalbestanden.storeOpdrachten(
    scope,
    run.id,
    betalingen.flatMap(({ uitkering, post, naam, naamPartner, schuld }) => {
      const omschrijving = `Bijstand ${formatMonth(run.maand)}`;
      const { naarPartner } = post.simulatie;
      const { verdeling } = schuld.invordering;
      const zelf = { uitkeringId: uitkering.id, omschrijving, naam, iban: uitkering.iban as Iban };
      const opdrachten = [
        { ...zelf, bedrag: subtract(post.bedrag, naarPartner) },
        ...(verdeling === undefined
          ? []
          : [{ ...zelf, bestemming: 'partner', bedrag: naarPartner, naam: naamPartner, iban: verdeling.iban }]),
        ...derdenVan(post, schuld).map(({ bestemming, bedrag, aan }) => ({
          ...zelf,
          bestemming,
          bedrag,
          naam: aan.naam,
          iban: aan.iban,
          omschrijving: aan.kenmerk,
        })),
      ];
      return opdrachten.filter(({ bedrag }) => bedrag > 0);
    }),
  );

/** What each of the others is paid in this run, with his name and account. */
const derdenVan = ({ simulatie }: Post, { invordering }: Schuldinvoer) => {
  const bedragen = new Map<string, Money>();
  for (const { bestemming, bedrag } of simulatie.afgedragen)
    bedragen.set(bestemming, add(bedragen.get(bestemming) ?? cents(0), bedrag));
  return [...invordering.beslagen, ...invordering.doorbetalingen].flatMap((aan) => {
    const bestemming = bestemmingVan(aan);
    const bedrag = bedragen.get(bestemming);
    return bedrag === undefined ? [] : [{ bestemming, bedrag, aan }];
  });
};

const specificatie = (run: Betaalrun, { post, schuld }: Betaling): readonly Specificatieregel[] => {
  const lopend = post.maanden.find(({ maand }) => maand === run.maand);
  const { nabetaald, vakantietoeslag, verrekend, voorschot, bedrag, loon, aanvulling, vast } = post;
  return [
    ...(lopend?.regels ?? []),
    ...betaalregels({
      maand: run.maand,
      betaaldOp: run.betaaldatum,
      nabetaald,
      vakantietoeslag,
      verrekend,
      voorschot,
      loon,
      aanvulling,
      vast,
      betaald: bedrag,
      derden: derdenVan(post, schuld).map(({ bedrag: deel, aan }) => ({
        soort: aan.soort,
        naam: aan.naam,
        bedrag: deel,
      })),
      half: post.simulatie.naarPartner > 0,
    }),
  ];
};

const distinct = (teksten: readonly string[]): string[] => [...new Set(teksten)];

type Mededeling = { readonly onderwerp: string; readonly data: MaandBetaald };

/** Who gets nothing this month hears so too, with the sum. Where nothing was decided and nothing paid, there is nothing to say. */
const mededeling = (run: Betaalrun, betaling: Betaling): readonly Mededeling[] => {
  const { uitkering, post } = betaling;
  if (post.maanden.length === 0 && post.bedrag === 0) return [];
  const bewaard: Money = post.maanden.find(({ maand }) => maand === run.maand)?.uitkomst.vtReservering ?? cents(0);
  const { einddatum } = uitkering;
  const gestoptOp = einddatum !== undefined && monthOf(einddatum) < run.maand ? einddatum : undefined;
  const data: MaandBetaald = {
    persoonIds: [...lezersVan(uitkering)],
    kenmerk: kenmerkVan(uitkering.id, run.maand),
    maand: run.maand,
    betaaldOp: run.betaaldatum,
    ...(gestoptOp === undefined ? {} : { gestoptOp }),
    betaald: post.bedrag,
    rekening: specificatie(run, betaling).map(({ naam, bedrag, waarom, nadruk }) => ({
      naam,
      bedrag,
      ...(waarom === undefined ? {} : { waarom }),
      ...(nadruk === undefined ? {} : { nadruk }),
    })),
    vakantietoeslagBewaard: bewaard,
    artikelen: distinct(post.maanden.flatMap(({ artikelen }) => artikelen)),
    onbevestigd: distinct(post.maanden.flatMap(({ onzekerheden }) => onzekerheden)),
  };
  return [{ onderwerp: uitkering.id, data }];
};
