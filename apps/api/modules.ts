/** Knows which modules make up Samenkracht, and connects each to the settings and to the others it needs. */

import { aanbodModule } from '@samenkracht/aanbod';
import { createBerichtModule } from '@samenkracht/bericht';
import { createBetalingModule } from '@samenkracht/betaling';
import { bezwaarModule } from '@samenkracht/bezwaar';
import { bijzonderModule } from '@samenkracht/bijzonder';
import { caseloadModule } from '@samenkracht/caseload';
import { gemeenteCode } from '@samenkracht/core';
import { createIntakeModule } from '@samenkracht/intake';
import { klachtModule } from '@samenkracht/klacht';
import { logboekModule } from '@samenkracht/logboek';
import { createLoonaanleveringModule, withWerkgevers } from '@samenkracht/loonaanlevering';
import {
  type Brp,
  createBrpClient,
  createPersoonModule,
  ensurePersoon,
  haalBrpFeiten,
  personHeader,
} from '@samenkracht/persoon';
import { planModule, withAgenda } from '@samenkracht/plan';
import type { Db } from '@samenkracht/platform/db';
import type { Authenticate } from '@samenkracht/platform/http';
import type { Module } from '@samenkracht/platform/module';
import { createRekenhulpModule } from '@samenkracht/rekenhulp';
import { createToegang, type FindPersoonByBsn, type ToegangKeuze } from '@samenkracht/toegang';
import { createUitkeringModule, findBekend, findKader, findOntvangers } from '@samenkracht/uitkering';
import { createZaakModule, openObjectopslag } from '@samenkracht/zaak';
import type { Settings } from './settings.ts';

export type Composition = { readonly modules: readonly Module[]; readonly authenticate: Authenticate };

export const composeModules = (settings: Settings, db: Db): Composition => {
  const { bank, brp: brpSettings, loon, objectopslag, meldingsdienst, suwinet } = settings;
  const brp = createBrpClient({
    url: brpSettings.url,
    ...(brpSettings.headers === undefined ? {} : { headers: brpSettings.headers }),
  });
  const toegang = createToegang({ db, instellingen: toKeuze(settings), findPersoonByBsn: findPersoonAt(brp) });
  const documenten = objectopslag === undefined ? undefined : openObjectopslag(objectopslag);
  // In the order of their migrations: a module comes after those it imports.
  const modules = [
    toegang.module,
    logboekModule,
    createPersoonModule({ brp }),
    createBerichtModule({ meldingsdienst }),
    createZaakModule(documenten),
    createBetalingModule({ bank }),
    createUitkeringModule({ loongegevens: loon, suwinet, documenten }),
    createLoonaanleveringModule({ findOntvangers }),
    createRekenhulpModule({ findKader }),
    bezwaarModule,
    bijzonderModule,
    aanbodModule,
    planModule,
    createIntakeModule({ findBekend, findPersoon: findPersoonAt(brp) }),
    caseloadModule,
    klachtModule,
  ];
  return { modules, authenticate: withAgenda(withWerkgevers(toegang.authenticate)) };
};

const toKeuze = ({ adres, middelen }: Settings): ToegangKeuze => ({
  adres,
  middelen: middelen.map(({ gemeenten: [first = '', ...rest], afmeldenBijAanbieder, ...middel }) => ({
    ...middel,
    gemeenten: [gemeenteCode(first), ...rest.map(gemeenteCode)] as const,
    ...(afmeldenBijAanbieder === undefined ? {} : { afmeldenBijAanbieder }),
  })),
});

/** Who signs in for the first time is asked for at the BRP at once, to be greeted by name; without an answer he comes in just the same. */
const findPersoonAt =
  (brp: Brp): FindPersoonByBsn =>
  async (scope, bsn) => {
    const { id } = await ensurePersoon(scope, bsn);
    const found = await haalBrpFeiten(scope, brp, id);
    if (!found.ok && found.error.code === 'NIET_GEVONDEN') return undefined;
    const { naam } = await personHeader(scope, id);
    return { persoonId: id, naam };
  };
