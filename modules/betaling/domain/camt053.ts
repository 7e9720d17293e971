/** Knows a bank statement (camt.053.001.08): its balances, and each booked payment or return of ours in it. */
import { cents, type Day, err, type Money, negate, ok, parseDay, type Result, sum } from '@samenkracht/core';
import { type Betalingskenmerk, findBetalingskenmerk } from './betalingskenmerk.ts';
import { amountOf, type Berichtfout, child, children, type Knoop, openBericht, textOf, uuidOf } from './iso20022.ts';

type Afschriftregel = {
  /** Where it stands: the number of the entry and of the detail in it, so that an exception about it has one name. */
  readonly plaats: string;
  /** Taken from the account is below zero, added to it above. */
  readonly bedrag: Money;
  readonly kenmerk: string | undefined;
  /** Under which number of ours a resident paid. */
  readonly betalingskenmerk: Betalingskenmerk | undefined;
  /** Why money came back, when this is a return. */
  readonly retourreden: string | undefined;
  /** What the payments in the entry come to together, where that is not what the bank booked: then nothing of it is known. */
  readonly detailsom: Money | undefined;
};

export type Afschrift = {
  readonly volgnummer: number;
  readonly iban: string;
  readonly dag: Day;
  readonly beginsaldo: Money;
  readonly eindsaldo: Money;
  readonly regels: readonly Afschriftregel[];
};

export type Afschriftbericht = { readonly berichtnummer: string; readonly afschriften: readonly Afschrift[] };

const signed = (knoop: Knoop | undefined, bedrag: Money | undefined, standaard?: string): Money | undefined => {
  const kant = textOf(knoop, 'CdtDbtInd') ?? standaard;
  if (bedrag === undefined) return undefined;
  return kant === 'CRDT' ? bedrag : kant === 'DBIT' ? negate(bedrag) : undefined;
};

const balance = (stmt: Knoop, code: string): { readonly bedrag: Money; readonly dag: Day } | undefined => {
  const bal = children(stmt, 'Bal').find((een) => textOf(child(een, 'Tp', 'CdOrPrtry'), 'Cd') === code);
  const bedrag = signed(bal, amountOf(bal, 'Amt'));
  const dag = parseDay(textOf(child(bal, 'Dt'), 'Dt') ?? '');
  return bedrag === undefined || dag === undefined ? undefined : { bedrag, dag };
};

const heleBoeking = (nummer: number, bedrag: Money, detailsom?: Money): readonly Afschriftregel[] => [
  {
    plaats: String(nummer),
    bedrag,
    kenmerk: undefined,
    betalingskenmerk: undefined,
    retourreden: undefined,
    detailsom,
  },
];

/** How many payments the bank says are in the batch, where it says so. */
const inBatch = (ntry: Knoop): number | undefined => {
  const aantallen = children(ntry, 'NtryDtls').flatMap((deel) => textOf(child(deel, 'Btch'), 'NbOfTxs') ?? []);
  return aantallen.length === 0 ? undefined : aantallen.reduce((som, een) => som + Number(een), 0);
};

/**
 * The payments in one entry. An entry without details is one line that names none of ours; so is one whose details are not what was booked:
 * which of them is wrong nobody can say, so none of them counts.
 */
const linesOf = (ntry: Knoop, nummer: number): readonly Afschriftregel[] | undefined => {
  if (textOf(child(ntry, 'Sts'), 'Cd') !== 'BOOK') return [];
  const kant = textOf(ntry, 'CdtDbtInd');
  const totaal = signed(ntry, amountOf(ntry, 'Amt'));
  if (totaal === undefined) return undefined;
  const details = children(ntry, 'NtryDtls').flatMap((deel) => children(deel, 'TxDtls'));
  if (details.length === 0) return heleBoeking(nummer, totaal);
  const bedragen = details.map(
    (deel) => signed(deel, amountOf(deel, 'Amt'), kant) ?? (details.length === 1 ? totaal : cents(0)),
  );
  const som = sum(bedragen);
  if (som !== totaal || (inBatch(ntry) ?? details.length) !== details.length) return heleBoeking(nummer, totaal, som);
  return details.map((deel, i) => {
    const rsn = child(deel, 'RtrInf', 'Rsn');
    return {
      plaats: `${nummer}.${i + 1}`,
      bedrag: bedragen[i] ?? cents(0),
      kenmerk: uuidOf(textOf(child(deel, 'Refs'), 'EndToEndId')),
      betalingskenmerk: findBetalingskenmerk(JSON.stringify(child(deel, 'RmtInf') ?? '')),
      retourreden: textOf(rsn, 'Cd') ?? textOf(rsn, 'Prtry'),
      detailsom: undefined,
    };
  });
};

const readStmt = (stmt: Knoop): Result<Afschrift, Berichtfout> => {
  const onvolledig = (onderdeel: string) => err({ code: 'BERICHT_ONVOLLEDIG', onderdeel } as const);
  const volgnummer = Number(textOf(stmt, 'ElctrncSeqNb') ?? Number.NaN);
  const iban = textOf(child(stmt, 'Acct', 'Id'), 'IBAN');
  const begin = balance(stmt, 'OPBD');
  const eind = balance(stmt, 'CLBD');
  if (!Number.isSafeInteger(volgnummer)) return onvolledig('ElctrncSeqNb');
  if (iban === undefined) return onvolledig('IBAN');
  if (begin === undefined) return onvolledig('OPBD');
  if (eind === undefined) return onvolledig('CLBD');
  const regels = children(stmt, 'Ntry').map((ntry, i) => linesOf(ntry, i + 1));
  if (regels.includes(undefined)) return onvolledig('Ntry');
  return ok({
    volgnummer,
    iban,
    dag: eind.dag,
    beginsaldo: begin.bedrag,
    eindsaldo: eind.bedrag,
    regels: regels.flatMap((een) => een ?? []),
  });
};

export const readCamt053 = (xml: string): Result<Afschriftbericht, Berichtfout> => {
  const document = openBericht(xml, 'camt.053.001.08');
  if (!document.ok) return document;
  const bericht = child(document.value, 'BkToCstmrStmt');
  const berichtnummer = textOf(child(bericht, 'GrpHdr'), 'MsgId');
  if (berichtnummer === undefined) return err({ code: 'BERICHT_ONVOLLEDIG', onderdeel: 'MsgId' });
  const afschriften: Afschrift[] = [];
  for (const stmt of children(bericht, 'Stmt')) {
    const afschrift = readStmt(stmt);
    if (!afschrift.ok) return afschrift;
    afschriften.push(afschrift.value);
  }
  if (afschriften.length === 0) return err({ code: 'BERICHT_ONVOLLEDIG', onderdeel: 'Stmt' });
  return ok({ berichtnummer, afschriften });
};

/** Begin plus all lines is the end; if not, lines are missing or doubled. */
export const addsUp = ({ beginsaldo, eindsaldo, regels }: Afschrift): boolean =>
  sum([beginsaldo, ...regels.map(({ bedrag }) => bedrag)]) === eindsaldo;
