/** Knows how a message of the bank is taken in: kept once, each payment's status and booking, and what does not fit named. */
import { type Day, err, ok, type Result } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { bookBank, bookVerschil, isBankboeking } from '../domain/bankboeking.ts';
import { type Gevolg, onAfschriftregel, onStatus, toBankstatus } from '../domain/bankstatus.ts';
import { findBetalingskenmerk } from '../domain/betalingskenmerk.ts';
import { type Afschrift, addsUp, readCamt053 } from '../domain/camt053.ts';
import type { Berichtfout } from '../domain/iso20022.ts';
import { isDubbelAangeboden, readPain002, type Statusbericht } from '../domain/pain002.ts';
import {
  type Bankuitzondering,
  type Berichtsoort,
  findAfschrift,
  lockBank,
  type NieuweUitzondering,
  storeAfschrift,
  storeBankbericht,
  storeUitzonderingen,
  storeVerklaring,
} from '../store/bankbericht.ts';
import { findKenmerkhouders } from '../store/betalingskenmerk.ts';
import { book } from '../store/grootboek.ts';
import { findBetaalinstelling } from '../store/instelling.ts';
import { findGeboekt, findOpdrachten, findOpdrachtenVanRun, type Opdracht, storeStatussen } from '../store/opdracht.ts';
import { findRun } from '../store/run.ts';
import { type Ontvangst, takeOntvangsten } from './ontvangsten.ts';

export type Verwerking = {
  readonly soort: Berichtsoort;
  readonly berichtnummer: string;
  /** Received before: nothing changed. */
  readonly alBekend: boolean;
};
export type Berichtweigering = Berichtfout | { readonly code: 'BERICHT_NUMMER_HERGEBRUIKT' };

type Uitkomst = {
  readonly opdracht: Opdracht;
  readonly gevolg: Gevolg;
  readonly plaats: string;
  readonly reden?: string | undefined;
};

/** Writes what follows: statuses, bookings and exceptions, each by a key of its own. */
const apply = async (
  scope: Scope,
  berichtId: string,
  uitkomsten: readonly Uitkomst[],
  losse: readonly NieuweUitzondering[],
  boekdatum: Day,
): Promise<void> => {
  const gemeld = uitkomsten.flatMap(({ opdracht, gevolg, reden }) =>
    gevolg.soort === 'status' ? [{ opdracht, status: gevolg.status, reden }] : [],
  );
  await storeStatussen(
    scope,
    berichtId,
    gemeld.map(({ opdracht, status, reden }) => ({ kenmerk: opdracht.kenmerk, status, reden })),
  );
  const geboekt = await findGeboekt(
    scope,
    gemeld.map(({ opdracht }) => opdracht),
  );
  await book(
    scope,
    gemeld.flatMap(({ opdracht, status }) => {
      const plaats = geboekt.get(opdracht.kenmerk);
      return plaats !== undefined && isBankboeking(status) ? bookBank(plaats, status, boekdatum) : [];
    }),
  );
  await storeUitzonderingen(scope, berichtId, [
    ...losse,
    ...uitkomsten.flatMap(({ opdracht: { kenmerk }, gevolg, plaats }) => {
      if (gevolg.soort !== 'uitzondering') return [];
      const { code, verwacht, werkelijk } = gevolg;
      return [{ code, plaats, kenmerk, verwacht, werkelijk, dag: boekdatum }];
    }),
  ]);
};

const byKenmerk = (opdrachten: readonly Opdracht[]) => new Map(opdrachten.map((een) => [een.kenmerk, een]));
const defined = (kenmerken: readonly (string | undefined)[]): readonly string[] =>
  kenmerken.flatMap((een) => een ?? []);

/** Orders that one answer is applied to together. */
const perKeer = 2_000;

/** One answer for a whole file: said of each of its payments, a set at a time. */
const takeGroepstatus = async (
  scope: Scope,
  berichtId: string,
  runId: string,
  { groep, reden }: { readonly groep: string; readonly reden: string | undefined },
): Promise<void> => {
  let na: string | undefined;
  do {
    const opdrachten = await findOpdrachtenVanRun(scope, runId, { aantal: perKeer, na });
    const uitkomsten = opdrachten.map((opdracht) => ({
      opdracht,
      plaats: opdracht.kenmerk,
      reden,
      gevolg: onStatus(opdracht.gemeld, groep),
    }));
    await apply(scope, berichtId, uitkomsten, [], scope.today);
    na = opdrachten.length < perKeer ? undefined : opdrachten.at(-1)?.kenmerk;
  } while (na !== undefined);
};

const takeStatusbericht = async (scope: Scope, berichtId: string, bericht: Statusbericht): Promise<void> => {
  const dag = scope.today;
  const run = bericht.runId === undefined ? undefined : await findRun(scope, bericht.runId);
  if (run === undefined)
    return storeUitzonderingen(scope, berichtId, [{ code: 'BESTAND_ONBEKEND', plaats: 'bestand', dag }]);
  // it came twice, so it is not refused: what was done with it the first time stands
  if (isDubbelAangeboden(bericht)) return;
  if (bericht.regels.length === 0) {
    const groep = bericht.groepstatus ?? '';
    if (toBankstatus(groep) === 'onbekend')
      return storeUitzonderingen(scope, berichtId, [{ code: 'STATUS_ONBEKEND', plaats: 'bestand', dag }]);
    return takeGroepstatus(scope, berichtId, run.id, { groep, reden: bericht.groepreden });
  }
  const bekend = byKenmerk(await findOpdrachten(scope, defined(bericht.regels.map(({ kenmerk }) => kenmerk))));
  const losse: NieuweUitzondering[] = [];
  const uitkomsten: Uitkomst[] = [];
  bericht.regels.forEach(({ kenmerk, status, reden }, i) => {
    const opdracht = kenmerk === undefined ? undefined : bekend.get(kenmerk);
    // a payment of another file than the message is about is as unknown as one of nobody
    if (opdracht === undefined || opdracht.runId !== run.id)
      losse.push({ code: 'KENMERK_ONBEKEND', plaats: String(i + 1), dag });
    else uitkomsten.push({ opdracht, plaats: String(i + 1), reden, gevolg: onStatus(opdracht.gemeld, status) });
  });
  return apply(scope, berichtId, uitkomsten, losse, dag);
};

const headOf = async (scope: Scope, afschrift: Afschrift): Promise<readonly NieuweUitzondering[]> => {
  const { dag, volgnummer, beginsaldo, iban } = afschrift;
  const plaats = `afschrift ${volgnummer}`;
  const vorige = await findAfschrift(scope, iban, volgnummer - 1);
  const volgende = await findAfschrift(scope, iban, volgnummer + 1);
  return [
    ...(addsUp(afschrift) ? [] : [{ code: 'AFSCHRIFT_TELT_NIET_OP', plaats, dag } as const]),
    ...((vorige === undefined || vorige.eindsaldo === beginsaldo) &&
    (volgende === undefined || volgende.beginsaldo === afschrift.eindsaldo)
      ? []
      : [{ code: 'SALDO_SLUIT_NIET_AAN', plaats, dag } as const]),
  ];
};

const takeAfschrift = async (scope: Scope, berichtId: string, afschrift: Afschrift): Promise<void> => {
  const { dag, iban, volgnummer, regels } = afschrift;
  const plaats = `afschrift ${volgnummer}`;
  if ((await findBetaalinstelling(scope, dag))?.iban !== iban)
    return storeUitzonderingen(scope, berichtId, [{ code: 'REKENING_ONBEKEND', plaats, dag }]);
  const eerder = await findAfschrift(scope, iban, volgnummer);
  if (eerder !== undefined) {
    const zelfde = eerder.eindsaldo === afschrift.eindsaldo && eerder.regels === regels.length;
    return zelfde ? undefined : storeUitzonderingen(scope, berichtId, [{ code: 'SALDO_SLUIT_NIET_AAN', plaats, dag }]);
  }
  const losse: NieuweUitzondering[] = [...(await headOf(scope, afschrift))];
  await storeAfschrift(scope, berichtId, afschrift);
  const bekend = byKenmerk(await findOpdrachten(scope, defined(regels.map(({ kenmerk }) => kenmerk))));
  const houders = await findKenmerkhouders(
    scope,
    regels.flatMap(({ betalingskenmerk }) => betalingskenmerk ?? []),
  );
  const uitkomsten: Uitkomst[] = [];
  const ontvangsten: Ontvangst[] = [];
  for (const { plaats: regel, bedrag, kenmerk, betalingskenmerk, retourreden, detailsom } of regels) {
    const waar = `${plaats} regel ${regel}`;
    if (detailsom !== undefined) {
      losse.push({ code: 'BOEKING_TELT_NIET_OP', plaats: waar, verwacht: detailsom, werkelijk: bedrag, dag });
      continue;
    }
    const opdracht = kenmerk === undefined ? undefined : bekend.get(kenmerk);
    const houder = houders.get(betalingskenmerk ?? '');
    if (opdracht === undefined && houder !== undefined && betalingskenmerk !== undefined && bedrag > 0) {
      ontvangsten.push({ ...houder, kenmerk: betalingskenmerk, bedrag, regel: `${iban}/${volgnummer}/${regel}` });
      continue;
    }
    if (opdracht === undefined) {
      const code = kenmerk === undefined ? 'KENMERK_ONTBREEKT' : 'KENMERK_ONBEKEND';
      losse.push({ code, plaats: waar, werkelijk: bedrag, dag });
      continue;
    }
    // within one statement a payment can be carried out and come back
    const al = uitkomsten.flatMap((een) =>
      een.opdracht.kenmerk === kenmerk && een.gevolg.soort === 'status' ? [een.gevolg.status] : [],
    );
    const gevolg = onAfschriftregel([...opdracht.gemeld, ...al], opdracht.bedrag, bedrag);
    uitkomsten.push({ opdracht, plaats: waar, reden: bedrag > 0 ? (retourreden ?? 'NARR') : undefined, gevolg });
  }
  await takeOntvangsten(scope, ontvangsten, dag);
  return apply(scope, berichtId, uitkomsten, losse, dag);
};

/** Takes in a message, whatever kind it is; the same one again changes nothing. */
export const takeBericht = async (scope: Scope, xml: string): Promise<Result<Verwerking, Berichtweigering>> => {
  await lockBank(scope);
  const status = readPain002(xml);
  if (status.ok) {
    const { berichtnummer } = status.value;
    const bewaard = await storeBankbericht(scope, 'pain.002', berichtnummer, xml);
    if (bewaard.soort === 'anders') return err({ code: 'BERICHT_NUMMER_HERGEBRUIKT' });
    if (bewaard.soort === 'nieuw') await takeStatusbericht(scope, bewaard.id, status.value);
    return ok({ soort: 'pain.002', berichtnummer, alBekend: bewaard.soort === 'al' });
  }
  if (status.error.code !== 'BERICHT_ANDERE_SOORT') return status;
  const gelezen = readCamt053(xml);
  if (!gelezen.ok) return gelezen;
  const { berichtnummer, afschriften } = gelezen.value;
  const bewaard = await storeBankbericht(scope, 'camt.053', berichtnummer, xml);
  if (bewaard.soort === 'anders') return err({ code: 'BERICHT_NUMMER_HERGEBRUIKT' });
  if (bewaard.soort === 'nieuw') for (const afschrift of afschriften) await takeAfschrift(scope, bewaard.id, afschrift);
  return ok({ soort: 'camt.053', berichtnummer, alBekend: bewaard.soort === 'al' });
};

export type Verklaring = { readonly verklaring: string; readonly betalingskenmerk?: string | undefined };
export type Verklaringweigering = { readonly code: 'BETALINGSKENMERK_PAST_NIET' };

/** Of these nothing is booked until a person says whose money it is. */
const teBenoemen: ReadonlySet<string> = new Set(['KENMERK_ONTBREEKT', 'KENMERK_ONBEKEND', 'BOEKING_TELT_NIET_OP']);

/** Money that came in without a number that we know: a person names it, and it is taken in as if it had been there. */
const takeBenoemd = async (
  scope: Scope,
  { id, code, werkelijk, dag }: Bankuitzondering,
  genoemd: string,
): Promise<Result<void, Verklaringweigering>> => {
  const kenmerk = findBetalingskenmerk(genoemd);
  const houder = kenmerk && (await findKenmerkhouders(scope, [kenmerk])).get(kenmerk);
  const zonderKenmerk = teBenoemen.has(code);
  if (kenmerk === undefined || houder === undefined || !zonderKenmerk || werkelijk === undefined || werkelijk <= 0)
    return err({ code: 'BETALINGSKENMERK_PAST_NIET' });
  await takeOntvangsten(scope, [{ ...houder, kenmerk, bedrag: werkelijk, regel: `benoemd/${id}` }], dag);
  return ok(undefined);
};

/** A person said why: a difference in amount is then booked, with what is left over on an account of its own. */
export const explain = async (
  scope: Scope,
  uitzondering: Bankuitzondering,
  { verklaring, betalingskenmerk }: Verklaring,
): Promise<Result<void, Verklaringweigering>> => {
  await lockBank(scope);
  if (betalingskenmerk !== undefined) {
    const genomen = await takeBenoemd(scope, uitzondering, betalingskenmerk);
    if (!genomen.ok) return genomen;
  }
  await storeVerklaring(scope, uitzondering.id, verklaring);
  await bookVerklaard(scope, uitzondering);
  return ok(undefined);
};

const bookVerklaard = async (scope: Scope, uitzondering: Bankuitzondering): Promise<void> => {
  const { code, kenmerk, verwacht, werkelijk, dag } = uitzondering;
  if (code !== 'BEDRAG_ANDERS' || kenmerk === undefined || verwacht === undefined || werkelijk === undefined) return;
  const [opdracht] = await findOpdrachten(scope, [kenmerk]);
  if (opdracht === undefined) return;
  const status = werkelijk < 0 ? 'uitgevoerd' : 'teruggekomen';
  if (opdracht.gemeld.includes(status)) return;
  const geboekt = (await findGeboekt(scope, [opdracht])).get(kenmerk);
  if (geboekt === undefined) return;
  await storeStatussen(scope, uitzondering.berichtId, [{ kenmerk, status, reden: undefined }]);
  await book(scope, bookVerschil(geboekt, { verwacht, werkelijk }, dag));
};
