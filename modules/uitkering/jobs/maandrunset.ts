/** Knows what a month run would do for a set of benefits at once: the one calculation that simulating, approving and paying share. */
import { type Betaalrun, grootboek, type Maandsaldi, saldo } from '@samenkracht/betaling';
import { addToMonth, type Money, parseIban, ZERO } from '@samenkracht/core';
import type { Kader } from '@samenkracht/law';
import type { Scope } from '@samenkracht/platform/module';
import { type Aandachtspunt, ontbrekendLoon, teBeoordelenSchulden, tegenstrijdigheden } from '../domain/aandacht.ts';
import { maakRunpost, type Runpost } from '../domain/runpost.ts';
import { uitlegVan } from '../domain/uitzondering.ts';
import type { Uitkering } from '../store/lopend.ts';
import { hashInvoer } from '../store/maand.ts';
import type { Runregel } from '../store/maandrunregel.ts';
import { openDossiers } from '../store/reeks.ts';
import { vorderingenOf } from '../store/vordering.ts';

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
  const vorderingen = await vorderingenOf(scope, ids);
  return dossiers.map((dossier) => {
    const { uitkering } = dossier;
    const stand: Maandsaldi = saldi.get(uitkering.id) ?? new Map();
    const nietVerrekenen = new Set(
      (vorderingen.get(uitkering.id) ?? [])
        .filter(({ status }) => status === 'bruto beoordelen')
        .map(({ maand }) => maand),
    );
    const post = maakRunpost({
      runId: run.id,
      uitkeringId: uitkering.id,
      maand: run.maand,
      boekdatum: run.betaaldatum,
      eersteMaand: uitkering.eersteMaand,
      reeks: dossier,
      saldi: stand,
      nietVerrekenen,
      rekeningGoed: parseIban(uitkering.iban) !== undefined,
    });
    const vorige = dossier.vastgesteld.findLast(({ maand }) => maand === addToMonth(run.maand, -1))?.uitbetalen;
    const aandachtspunten = [
      ...tegenstrijdigheden(dossier, dossier.opgaven),
      ...ontbrekendLoon(dossier),
      // a debt that a later version of its month ended is nobody's to judge any more
      ...teBeoordelenSchulden(
        [...nietVerrekenen].filter((maand) => saldo.openVordering(stand.get(maand) ?? saldo.leeg) > 0),
      ),
    ];
    return { uitkering, post, vorige, aandachtspunten };
  });
};

export type Berekendepost = {
  readonly uitkering: Uitkering;
  readonly post: Runpost;
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
  maanden: [],
};

/** A line with a fingerprint of all that would be booked and of the facts under it, so that a change shows. The day is no part of it. */
export const toRegel = ({ uitkering, post, vorige, aandachtspunten }: Berekendepost): Omit<Runregel, 'geboektOp'> => {
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
  const { bedrag, maandbedrag, nabetaald, vakantietoeslag, gereserveerd, verrekend } = post;
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
      maanden: post.maanden.map(({ maand }) => maand),
    },
    vingerafdruk: hashInvoer({
      boekingen: post.simulatie.overboekingen.map(({ boekdatum: _, ...boeking }) => boeking),
      feiten: post.maanden.map(({ feiten }) => feiten),
      iban: uitkering.iban,
    }),
  };
};
