/** Knows how exceptions are kept up to date: looked for when the facts of a benefit change and by each run, and settled by a person. */
import { err, formatMonth, type Money, type Month, monthOf, ok, type Result } from '@samenkracht/core';
import { zetFeit } from '@samenkracht/law';
import { record } from '@samenkracht/logboek';
import { defineJob, enqueue, enqueueMany } from '@samenkracht/platform/jobs';
import type { Job, Scope } from '@samenkracht/platform/module';
import Type from 'typebox';
import { ontbrekendLoon, tegenstrijdigheden } from '../domain/aandacht.ts';
import { berekenReeks } from '../domain/herrekenen.ts';
import { inkomenaandacht } from '../domain/inkomenaandacht.ts';
import { isAannemelijk } from '../domain/inkomst.ts';
import type { Grondslagfeiten } from '../domain/maandfeiten.ts';
import type { Oplossing, Uitzonderingkeuze } from '../domain/oplossing.ts';
import { schuldoplossingVan } from '../domain/schuldoplossing.ts';
import { isSchuldcode } from '../domain/schuldwacht.ts';
import { plekVan, uitlegVan } from '../domain/uitzondering.ts';
import { oplossingVan } from '../domain/uitzonderingkeuze.ts';
import { eersteOpenMaand } from '../domain/vooruitblik.ts';
import { storeGrondslag } from '../store/grondslag.ts';
import { storeOpgave } from '../store/inkomst.ts';
import { findUitkering, type Uitkering } from '../store/lopend.ts';
import { type Dossier, openDossier } from '../store/reeks.ts';
import { openStand, type Stand } from '../store/stand.ts';
import { closeUitzondering, type Gevonden, type Openstaand, syncUitzonderingen } from '../store/uitzondering.ts';
import { storeVorderingbeoordeling } from '../store/vordering.ts';
import { meldVerwerkt } from './bezwaarverwerkt.ts';
import { type Herziening, herzie } from './herzien.ts';
import { beeindigRegeling } from './invorderen.ts';
import { type Berekendepost, schuldpunten } from './maandrunset.ts';
import { meldLoontekort, openWacht } from './schuldwacht.ts';

const bewakingTaak = 'uitkering.uitzonderingen';

/** Soon, once: after a fact of this benefit changed. */
export const planBewaking = (scope: Scope, uitkeringId: string): Promise<void> =>
  enqueue(scope, bewakingTaak, { uitkeringId }, { key: uitkeringId });

export const planBewakingen = (scope: Scope, uitkeringIds: readonly string[]): Promise<void> =>
  enqueueMany(
    scope,
    bewakingTaak,
    uitkeringIds.map((uitkeringId) => ({ uitkeringId })),
    uitkeringIds,
  );

/** A wage of this month is not missing yet: the month goes on. What a run found missing stays until it is there. */
const opentNu =
  (nu: Month) =>
  ({ code, maand }: Gevonden): boolean =>
    code !== 'INKOMSTEN_ONTBREKEN' || maand < nu;

const zoek = (dossier: Dossier, { saldi, schuld }: Stand, nu: Month): readonly Gevonden[] => {
  const { uitkering } = dossier;
  const open = eersteOpenMaand(dossier, uitkering.eersteMaand);
  const gestopt = open > nu ? undefined : berekenReeks(dossier, open, nu).find((een) => een.soort === 'uitzondering');
  const punten = [
    ...(gestopt === undefined
      ? []
      : [
          {
            code: gestopt.uitzondering.code,
            maand: gestopt.maand,
            plek: plekVan(gestopt.uitzondering),
            uitleg: uitlegVan(gestopt.uitzondering),
          },
        ]),
    ...tegenstrijdigheden(dossier, dossier.opgaven),
    ...ontbrekendLoon(dossier),
    ...inkomenaandacht(dossier),
    ...schuldpunten(schuld, saldi, nu),
  ];
  return punten.map((punt) => ({ ...punt, uitkeringId: uitkering.id, persoonId: uitkering.persoonId }));
};

export const bewaak = async (scope: Scope, uitkering: Uitkering): Promise<void> =>
  bewaakDossier(scope, await openDossier(scope, uitkering), await openStand(scope, uitkering));

/** Where all is at hand already, this costs one question to the database; a job would ask all of it again. */
export const bewaakDossier = async (scope: Scope, dossier: Dossier, stand: Stand): Promise<void> => {
  const nu = monthOf(scope.today);
  await syncUitzonderingen(scope, [dossier.uitkering.id], zoek(dossier, stand, nu), {
    totEnMet: nu,
    opent: opentNu(nu),
  });
};

export const bewakingJob: Job = defineJob({
  naam: bewakingTaak,
  doel: 'inkomsten-verwerken',
  payload: Type.Object({ uitkeringId: Type.String() }),
  handle: async (scope, { uitkeringId }) => {
    const uitkering = await findUitkering(scope, uitkeringId);
    if (uitkering !== undefined) await bewaak(scope, uitkering);
  },
});

/** What a simulation of a run found, for a set at once. */
export const bewaakSet = (scope: Scope, maand: Month, posten: readonly Berekendepost[]): Promise<void> =>
  syncUitzonderingen(
    scope,
    posten.map(({ uitkering }) => uitkering.id),
    posten.flatMap(({ uitkering, post, aandachtspunten }): Gevonden[] => {
      const van = { uitkeringId: uitkering.id, persoonId: uitkering.persoonId };
      const eigen = aandachtspunten.map(({ code, plek, uitleg, maand: over }) => ({
        ...van,
        code,
        plek,
        uitleg,
        maand: over,
      }));
      if (post.soort === 'post') return eigen;
      const { uitzondering } = post;
      const over = 'maand' in uitzondering ? uitzondering.maand : maand;
      const gestopt = {
        ...van,
        code: uitzondering.code,
        maand: over,
        plek: plekVan(uitzondering),
        uitleg: uitlegVan(uitzondering),
      };
      return [gestopt, ...eigen];
    }),
    { totEnMet: maand, opent: () => true },
  );

/** How it can be resolved by what is known now; undefined when it settled itself meanwhile. */
const oplossingBij = (dossier: Dossier, punt: Openstaand): Oplossing | undefined =>
  oplossingVan({ ...dossier, eersteMaand: dossier.uitkering.eersteMaand }, punt);

/** The same for every reason: of debts the ledger and the steps say it, of the rest the facts of the months. */
export const oplossingVoor = async (
  scope: Scope,
  uitkering: Uitkering,
  punt: Openstaand,
): Promise<Oplossing | undefined> => {
  if (!isSchuldcode(punt.code)) return oplossingBij(await openDossier(scope, uitkering), punt);
  const feiten = (await openWacht(scope, [uitkering])).get(uitkering.id);
  return feiten === undefined ? undefined : schuldoplossingVan(feiten, punt);
};

export type Oplosweigering =
  | { readonly code: 'UITZONDERING_OPGELOST' }
  | { readonly code: 'KEUZE_ONBEKEND' }
  | { readonly code: 'MOTIVERING_ONTBREEKT' }
  | { readonly code: 'BEDRAG_NODIG' };

export type Keuzeopdracht = {
  readonly keuze: string;
  readonly motivering: string | undefined;
  /** From a payslip, where the choice asks for it. */
  readonly netto: number | undefined;
};

const minstensReden = 10;

/** Takes a choice: the fact is kept, the months are computed again, and who, when and why is written down. The uitkering is locked. */
export const losOp = async (
  scope: Scope,
  uitkering: Uitkering,
  punt: Openstaand,
  { keuze, motivering, netto }: Keuzeopdracht,
): Promise<Result<Herziening | undefined, Oplosweigering>> => {
  const dossier = await openDossier(scope, uitkering);
  const oplossing = await oplossingVoor(scope, uitkering, punt);
  if (oplossing === undefined) return err({ code: 'UITZONDERING_OPGELOST' });
  const gekozen = oplossing.keuzes.find((een) => een.keuze === keuze);
  if (gekozen === undefined) return err({ code: 'KEUZE_ONBEKEND' });
  const volgtVoorstel = keuze === oplossing.voorstel;
  if (!volgtVoorstel && (motivering?.trim().length ?? 0) < minstensReden) return err({ code: 'MOTIVERING_ONTBREEKT' });
  if (gekozen.daad.soort === 'loonstrook' && (netto === undefined || !isAannemelijk(netto)))
    return err({ code: 'BEDRAG_NODIG' });
  const reden = motivering?.trim() || oplossing.waarom;
  await voerUit(scope, dossier, punt, gekozen, { reden, netto: netto as Money | undefined });
  await closeUitzondering(scope, punt.id, { keuze, hoe: volgtVoorstel ? 'voorstel' : 'keuze', motivering: reden });
  if (punt.code === 'BEZWAAR_NIET_VERWERKT') await meldVerwerkt(scope, punt.plek, 'door een medewerker', reden);
  await record(scope, {
    handeling: 'besluit',
    onderwerp: { soort: 'uitkering', id: uitkering.id },
    persoonId: uitkering.persoonId,
    omschrijving: `uitzondering over ${formatMonth(punt.maand)} opgelost`,
  });
  const herziening = zonderMaand.has(gekozen.daad.soort)
    ? undefined
    : await herzie(scope, uitkering.id, punt.maand, oorzaakVan(gekozen, punt.maand));
  await bewaak(scope, uitkering);
  return ok(herziening);
};

/** What these do is not about what a month comes to. */
const zonderMaand: ReadonlySet<Uitzonderingkeuze['daad']['soort']> = new Set([
  'schuld netto',
  'gezien',
  'regeling beeindigen',
  'loontekort melden',
]);

const oorzaakVan = ({ daad }: Uitzonderingkeuze, maand: Month): string => {
  if (daad.soort === 'elders verwerkt') return 'De beslissing op uw bezwaar is verwerkt.';
  return daad.soort === 'feit'
    ? `Een gegeven van ${formatMonth(maand)} is aangevuld.`
    : `Uw loon van ${formatMonth(maand)} is vastgesteld.`;
};

const voerUit = async (
  scope: Scope,
  dossier: Dossier,
  { maand }: Openstaand,
  { daad }: Uitzonderingkeuze,
  { reden, netto }: { readonly reden: string; readonly netto: Money | undefined },
): Promise<void> => {
  const { uitkering } = dossier;
  switch (daad.soort) {
    case 'elders verwerkt':
    case 'gezien':
      return;
    case 'regeling beeindigen':
      await beeindigRegeling(scope, uitkering, daad.van, reden);
      return;
    case 'loontekort melden':
      await meldLoontekort(scope, uitkering, maand, daad.bedrag);
      return;
    case 'schuld netto':
      await storeVorderingbeoordeling(scope, uitkering.id, maand, reden);
      return;
    case 'feit':
      await storeGrondslag(scope, {
        uitkeringId: uitkering.id,
        vanaf: daad.vanaf,
        feiten:
          daad.motiveer === undefined
            ? daad.feiten
            : (zetFeit(daad.feiten, daad.motiveer, reden) as unknown as Grondslagfeiten),
        oorzaak: reden,
      });
      return;
    case 'loon':
    case 'loonstrook': {
      const bron = dossier.bronnen.find(({ id }) => id === daad.bronId);
      if (bron === undefined) throw new Error('the choice was made from these jobs');
      await storeOpgave(scope, {
        bron,
        maand,
        kanaal: 'consulent',
        status: daad.soort === 'loon' && daad.geschat ? 'geschat' : 'gecorrigeerd',
        netto: daad.soort === 'loon' ? daad.netto : (netto ?? (0 as Money)),
        kenmerk: `UIT-${maand}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`,
        toelichting: reden,
      });
    }
  }
};
