/** Knows what the bank does with a file: refuse or carry out each payment once, tell of it, and write statements. All in memory. */
import { parseIban } from '@samenkracht/core';
import { type Boeking, type Status, writeCamt053, writePain002 } from './bericht.ts';
import { readOpdracht } from './opdracht.ts';

export type Bankbericht = {
  readonly id: string;
  readonly soort: 'pain.002' | 'camt.053';
  readonly berichtnummer: string;
  readonly inhoud: string;
};

/** What goes wrong with the line: slow, an error, or an answer that is lost after the bank did its work. */
export type Storing =
  | { readonly soort: 'traag'; readonly ms: number }
  | { readonly soort: 'fout' }
  | { readonly soort: 'antwoord kwijt' };

type Gepland = Boeking & { readonly dag: string; readonly van: string };

/** Where an account does not exist any more. For trying out, accounts that end in 113 are closed and those in 177 blocked. */
const staandeWeigering = (iban: string): string | undefined => {
  if (parseIban(iban) === undefined) return 'AC01';
  return iban.endsWith('113') ? 'AC04' : iban.endsWith('177') ? 'AC06' : undefined;
};

export type Bank = {
  readonly accept: (xml: string) => Bankbericht;
  /** Everything so far; statements of days that have come are written first. */
  readonly berichten: () => readonly Bankbericht[];
  /** From now on this account refuses payments with this ISO reason; undefined takes it back. */
  readonly weiger: (iban: string, reden: string | undefined) => void;
  /** A payment that was carried out comes back on the next statement. */
  readonly keerTerug: (referentie: string, reden: string) => void;
  /** Somebody sends money to this account, with what he wrote beside it. */
  readonly ontvang: (iban: string, centen: number, omschrijving: string) => void;
  /** The next statement shows another amount for this payment: a mistake of the bank. */
  readonly vergis: (referentie: string, centen: number) => void;
  /** How often each payment was carried out: never more than once. */
  readonly uitgevoerd: () => ReadonlyMap<string, number>;
};

type Postbus = (soort: Bankbericht['soort'], write: (berichtnummer: string) => string) => Bankbericht;

const createPostbus = (now: () => string, berichten: Bankbericht[]): Postbus => {
  return (soort, write) => {
    const id = `${soort === 'pain.002' ? 'S' : 'A'}${String(berichten.length + 1).padStart(6, '0')}`;
    const berichtnummer = `${id}-${now().slice(0, 10).replaceAll('-', '')}`;
    const bericht = { id, soort, berichtnummer, inhoud: write(berichtnummer) };
    berichten.push(bericht);
    return bericht;
  };
};

/** Writes the statement of a day, from where the one before it ended. */
const createAfschriften = (now: () => string, beginsaldo: number, post: Postbus) => {
  const stand = new Map<string, { saldo: number; volgnummer: number }>();
  return (iban: string, dag: string, boekingen: readonly Boeking[]): void => {
    const { saldo, volgnummer: vorige } = stand.get(iban) ?? { saldo: beginsaldo, volgnummer: 0 };
    const volgnummer = vorige + 1;
    stand.set(iban, { saldo: boekingen.reduce((som, { centen }) => som + centen, saldo), volgnummer });
    post('camt.053', (berichtnummer) =>
      writeCamt053({ berichtnummer, op: now(), volgnummer, iban, dag, beginsaldo: saldo, boekingen }),
    );
  };
};

/** Reads a file and says what becomes of each payment; a file that came before is refused as a whole. */
const createLoket = (
  now: () => string,
  post: Postbus,
  om: { readonly refusalOf: (iban: string) => string | undefined; readonly plan: (boeking: Gepland) => void },
) => {
  const gezien = new Set<string>();
  const refuse = (bestand: string, reden: string): Bankbericht =>
    post('pain.002', (berichtnummer) =>
      writePain002({ berichtnummer, op: now(), bestand, groepstatus: 'RJCT', groepreden: reden, statussen: [] }),
    );
  return (xml: string): Bankbericht => {
    const bestand = readOpdracht(xml);
    if ('reden' in bestand) return refuse(bestand.berichtnummer ?? 'ONLEESBAAR', bestand.reden);
    if (gezien.has(bestand.berichtnummer)) return refuse(bestand.berichtnummer, 'DU01');
    gezien.add(bestand.berichtnummer);
    const vandaag = now().slice(0, 10);
    const dag = bestand.uitvoerdatum < vandaag ? vandaag : bestand.uitvoerdatum;
    const statussen = bestand.opdrachten.map(({ referentie, centen, iban }): Status => {
      const reden = om.refusalOf(iban);
      if (reden !== undefined) return { referentie, status: 'RJCT', reden };
      om.plan({ referentie, centen: -centen, dag, van: bestand.van });
      return { referentie, status: 'ACSP' };
    });
    const groepstatus = statussen.some(({ status }) => status === 'RJCT') ? 'PART' : 'ACSP';
    const { berichtnummer: van, pakket } = bestand;
    return post('pain.002', (berichtnummer) =>
      writePain002({ berichtnummer, op: now(), bestand: van, pakket, groepstatus, statussen }),
    );
  };
};

export const createBank = ({ now, beginsaldo }: { readonly now: () => string; readonly beginsaldo: number }): Bank => {
  const berichten: Bankbericht[] = [];
  const weigeringen = new Map<string, string | undefined>();
  const vergissingen = new Map<string, number>();
  const uitgevoerd = new Map<string, number>();
  const betaald = new Map<string, Gepland>();
  let gepland: Gepland[] = [];
  const post = createPostbus(now, berichten);
  const writeStatement = createAfschriften(now, beginsaldo, post);
  const plan = (boeking: Gepland): void => {
    uitgevoerd.set(boeking.referentie, (uitgevoerd.get(boeking.referentie) ?? 0) + 1);
    betaald.set(boeking.referentie, boeking);
    gepland.push(boeking);
  };
  const mistaken = (boeking: Gepland): Gepland => ({
    ...boeking,
    centen: boeking.centen < 0 ? (vergissingen.get(boeking.referentie) ?? boeking.centen) : boeking.centen,
  });
  return {
    accept: createLoket(now, post, { refusalOf: (iban) => weigeringen.get(iban) ?? staandeWeigering(iban), plan }),
    berichten: () => {
      const vandaag = now().slice(0, 10);
      const rijp = gepland.filter(({ dag }) => dag <= vandaag);
      gepland = gepland.filter(({ dag }) => dag > vandaag);
      const perDag = Map.groupBy(rijp, ({ dag, van }) => `${dag} ${van}`);
      for (const [sleutel, boekingen] of [...perDag].sort(([a], [b]) => (a < b ? -1 : 1)))
        writeStatement(sleutel.slice(11), sleutel.slice(0, 10), boekingen.map(mistaken));
      return berichten;
    },
    weiger: (iban, reden) => {
      weigeringen.set(iban, reden);
    },
    keerTerug: (referentie, retour) => {
      const eerder = betaald.get(referentie);
      if (eerder === undefined) throw new RangeError('no such payment was carried out');
      gepland.push({ ...eerder, centen: -eerder.centen, dag: now().slice(0, 10), retour });
    },
    ontvang: (van, centen, omschrijving) => {
      gepland.push({ referentie: 'NOTPROVIDED', centen, omschrijving, dag: now().slice(0, 10), van });
    },
    vergis: (referentie, centen) => {
      vergissingen.set(referentie, centen);
    },
    uitgevoerd: () => uitgevoerd,
  };
};
