/** Knows what a month run would do for a set of benefits at once: the one calculation that simulating, approving and paying share. */
import { type Betaalrun, grootboek, type Maandsaldi, saldo } from '@samenkracht/betaling';
import { add, addToMonth, type Money, type Month, parseIban, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type { Scope } from '@samenkracht/platform/module';
import {
  type Aandachtspunt,
  ontbrekendLoon,
  teBeoordelenSchulden,
  tegenstrijdigheden,
  terugTeVorderenSchulden,
} from '../domain/aandacht.ts';
import { inkomenaandacht } from '../domain/inkomenaandacht.ts';
import { maakRunpost, type Runpost } from '../domain/runpost.ts';
import { geenSchulden, type Schuldinvoer, waaromNiet } from '../domain/runschuld.ts';
import { uitlegVan } from '../domain/uitzondering.ts';
import type { Uitkering } from '../store/lopend.ts';
import { hashInvoer } from '../store/maand.ts';
import type { Runregel } from '../store/maandrunregel.ts';
import { openDossiers } from '../store/reeks.ts';
import { schuldinvoerOf } from '../store/schuldinvoer.ts';

/** What the run would do for a set of benefits. */
export const computeSet = async (
  scope: Scope,
  run: Pick<Betaalrun, 'id' | 'maand' | 'betaaldatum'>,
  uitkeringen: readonly Uitkering[],
  kader: Kader,
): Promise<readonly Berekendepost[]> => {
  const ids = uitkeringen.map(({ id }) => id);
  const dossiers = await openDossiers(scope, uitkeringen, kader);
  const saldi = await grootboek.findSaldi(scope, ids);
  const schulden = await schuldinvoerOf(scope, ids);
  return dossiers.map((dossier) => {
    const { uitkering } = dossier;
    const stand: Maandsaldi = saldi.get(uitkering.id) ?? new Map();
    const schuld = schulden.get(uitkering.id) ?? geenSchulden;
    const post = maakRunpost({
      runId: run.id,
      uitkeringId: uitkering.id,
      maand: run.maand,
      boekdatum: run.betaaldatum,
      eersteMaand: uitkering.eersteMaand,
      reeks: dossier,
      saldi: stand,
      schuld,
      rekeningGoed: parseIban(uitkering.iban) !== undefined,
    });
    const vorige = dossier.vastgesteld.findLast(({ maand }) => maand === addToMonth(run.maand, -1))?.uitbetalen;
    const aandachtspunten = [
      ...tegenstrijdigheden(dossier, dossier.opgaven),
      ...ontbrekendLoon(dossier),
      ...inkomenaandacht(dossier),
      ...schuldpunten(schuld, stand, run.maand),
    ];
    return { uitkering, post, schuld, vorige, aandachtspunten };
  });
};

/** Open debts on which nothing is held until a person decided. A debt that a later version of its month ended is nobody's to judge. */
export const schuldpunten = (schuld: Schuldinvoer, stand: Maandsaldi, run: Month): readonly Aandachtspunt[] => {
  const wachten = schuld.schulden.filter(({ maand }) => saldo.openVordering(stand.get(maand) ?? saldo.leeg) > 0);
  const om = (reden: ReturnType<typeof waaromNiet>): ReadonlySet<Month> =>
    new Set(wachten.filter((een) => waaromNiet(een, schuld.invordering, run) === reden).map(({ maand }) => maand));
  return [...teBeoordelenSchulden(om('bruto beoordelen')), ...terugTeVorderenSchulden(om('zes maanden voorbij'))];
};

export type Berekendepost = {
  readonly uitkering: Uitkering;
  readonly post: Runpost;
  readonly schuld: Schuldinvoer;
  readonly vorige: Money | undefined;
  /** What a person must look at although the payment goes on. */
  readonly aandachtspunten: readonly Aandachtspunt[];
};

const nietsOpbouw = {
  maandbedrag: ZERO,
  nabetaald: ZERO,
  vakantietoeslag: ZERO,
  gereserveerd: ZERO,
  verrekend: ZERO,
  afgedragen: ZERO,
  maanden: [],
};

/** The accounts of others who are paid: another account is another payment. */
const rekeningenVan = ({ invordering }: Schuldinvoer): readonly string[] =>
  [
    ...invordering.beslagen,
    ...invordering.doorbetalingen,
    ...(invordering.verdeling ? [invordering.verdeling] : []),
  ].map(({ id, iban }) => `${id} ${iban}`);

/** A line with a fingerprint of all that would be booked and of the facts under it, so that a change shows. The day is no part of it. */
export const toRegel = ({
  uitkering,
  post,
  schuld,
  vorige,
  aandachtspunten,
}: Berekendepost): Omit<Runregel, 'geboektOp'> => {
  const [aandacht] = aandachtspunten;
  const basis = { uitkeringId: uitkering.id, persoonId: uitkering.persoonId, vorigeMaand: vorige };
  if (post.soort === 'uitzondering') {
    const { uitzondering } = post;
    return {
      ...basis,
      uitkomst: 'uitzondering',
      bedrag: ZERO,
      reden: uitzondering.code,
      uitleg: uitlegVan(uitzondering),
      opbouw: nietsOpbouw,
      vingerafdruk: hashInvoer(uitzondering),
    };
  }
  const { maandbedrag, nabetaald, vakantietoeslag, gereserveerd, verrekend, afgedragen, loon } = post;
  // all that leaves: also what others are paid out of it
  const bedrag = add(post.bedrag, afgedragen);
  return {
    ...basis,
    uitkomst: bedrag > 0 ? 'betaling' : 'niets te betalen',
    bedrag,
    reden: aandacht?.code,
    uitleg: aandacht?.uitleg,
    opbouw: {
      maandbedrag,
      nabetaald,
      vakantietoeslag,
      gereserveerd,
      verrekend,
      afgedragen,
      ...(loon === 0 ? {} : { loon }),
      maanden: post.maanden.map(({ maand }) => maand),
    },
    vingerafdruk: hashInvoer({
      boekingen: post.simulatie.overboekingen.map(({ boekdatum: _, ...boeking }) => boeking),
      feiten: post.maanden.map(({ feiten }) => feiten),
      iban: uitkering.iban,
      ...(post.simulatie.afgedragen.length === 0 && post.simulatie.naarPartner === 0
        ? {}
        : { naar: rekeningenVan(schuld) }),
    }),
  };
};
