/** Knows what is answered about a month or a dossier from outside: its outcome as known on a day, or the difference between two runs. */
import { err, type GemeenteCode, ok, type Result } from '@samenkracht/core';
import type { Diepte } from '@samenkracht/law';
import { kaderVan } from '@samenkracht/verordening';
import { afloop, type Berekening, leesMaand } from '../bereken.ts';
import { fout, type Invoer, type Invoerfout, keurInvoer } from '../bereken-keuring.ts';
import { keurDossier, stelSamen } from './bekend.ts';
import { type Dossier, type Dossierweigering, isBekend, type Stand } from './dossier.ts';
import { alsDossier, type Dossiervraag, leesDossier } from './dossier-invoer.ts';
import { bedragVan, type Maandstand, maandOp } from './maandop.ts';
import { type Maandverschil, type Verschilstap, vergelijk } from './vergelijk.ts';

type Basis = { readonly maand: string; readonly kenmerk?: string };

/** A month as it was known on a day, with the version of its facts. */
export type Dossierberekening = (Berekening | (Basis & { readonly soort: 'geen recht' })) & {
  readonly bekendOp: string;
  readonly feitversie: string;
};

export type Verschilberekening = Basis & {
  readonly soort: 'verschil';
  readonly oud: number | null;
  readonly nieuw: number | null;
  readonly verschil: number | null;
  readonly oorzaken: readonly Verschilstap[];
  /** What stands in the way where there is no amount: an unknown fact, a gap, a weighing. */
  readonly zonderBedrag?: { readonly oud?: string; readonly nieuw?: string };
};

/** What two runs differ in. */
export type Vergelijking =
  | { readonly soort: 'bekend'; readonly van: string; readonly tot: string }
  | { readonly soort: 'wet'; readonly van: NonNullable<Stand['wetOp']>; readonly tot: NonNullable<Stand['wetOp']> }
  | { readonly soort: 'gemeente'; readonly van: GemeenteCode; readonly tot: GemeenteCode };

/** Later than anything that is known. */
const alles = '9999-12-31';

/** Recomputes the month of a dossier as known on a day; a single month has no such day and is refused. */
export const berekenDossier = (
  json: unknown,
  bekendOp: string = alles,
  dieptes?: readonly Diepte[],
): Result<Dossierberekening, readonly Invoerfout[]> => {
  if (!isDossier(json)) return err([fout('', 'bij een dag van weten horen feiten met bekendSinds', 'GEEN_DOSSIER')]);
  const gelezen = leesDossier(json);
  if (!gelezen.ok) return gelezen;
  const { dossier, maand } = gelezen.value;
  const keuring = keurSamen(gelezen.value, { bekendOp });
  if (keuring.length > 0) return err(keuring);
  const stand = maandOp(dossier, maand, { bekendOp });
  if (!stand.ok) return err([alsFout(stand.error)]);
  const { bepaling, uitleg, feitversie, wetOp } = stand.value;
  const erbij = { ...basisVan(gelezen.value), bekendOp, feitversie };
  return ok(
    bepaling.soort === 'geen recht'
      ? { ...erbij, soort: 'geen recht' }
      : { ...erbij, ...afloop(bepaling, uitleg, wetOp, dieptes) },
  );
};

/** The difference of one month, of a dossier or of a single month, with its causes. */
export const vergelijkInvoer = (
  json: unknown,
  vergelijking: Vergelijking,
  bekendOp: string = alles,
): Result<Verschilberekening, readonly Invoerfout[]> => {
  const gelezen = leesVraag(json, vergelijking);
  if (!gelezen.ok) return gelezen;
  const { dossier, maand } = gelezen.value;
  const [a, b] = standen(vergelijking, dossier, bekendOp);
  const keuring = [a, b].flatMap((stand) => keurSamen(gelezen.value, stand));
  if (keuring.length > 0) return err(keuring);
  const uit = vergelijk(dossier, [maand], a, b);
  if (!uit.ok) return err([alsFout(uit.error)]);
  const [een] = uit.value;
  if (een === undefined) throw new Error('one month was compared');
  return ok({ ...basisVan(gelezen.value), ...alsVerschil(een) });
};

const isDossier = (json: unknown): boolean => typeof json === 'object' && json !== null && 'feiten' in json;

const leesVraag = (json: unknown, { soort }: Vergelijking): Result<Dossiervraag, readonly Invoerfout[]> => {
  if (isDossier(json)) return leesDossier(json);
  if (soort === 'bekend') return err([fout('', 'bij een dag van weten horen feiten met bekendSinds', 'GEEN_DOSSIER')]);
  const gelezen = leesMaand(json, '');
  return gelezen.ok ? ok(alsDossier(gelezen.value.invoer)) : gelezen;
};

const basisVan = ({ maand, kenmerk }: Dossiervraag): Basis => ({
  maand,
  ...(kenmerk === undefined ? {} : { kenmerk }),
});

const standen = (vergelijking: Vergelijking, dossier: Dossier, bekendOp: string): readonly [Stand, Stand] => {
  switch (vergelijking.soort) {
    case 'bekend':
      return [{ bekendOp: vergelijking.van }, { bekendOp: vergelijking.tot }];
    case 'wet':
      return [
        { bekendOp, wetOp: vergelijking.van },
        { bekendOp, wetOp: vergelijking.tot },
      ];
    case 'gemeente': {
      const { aanvulling } = dossier.kader;
      return [
        { bekendOp, kader: kaderVan(vergelijking.van, aanvulling) },
        { bekendOp, kader: kaderVan(vergelijking.tot, aanvulling) },
      ];
    }
  }
};

/** What cannot be true together, once the facts of a day lie side by side. */
const keurSamen = ({ dossier, maand }: Dossiervraag, { bekendOp }: Stand): readonly Invoerfout[] => {
  const gekeurd = keurDossier(dossier);
  if (!gekeurd.ok) return [alsFout(gekeurd.error)];
  const samen = stelSamen(gekeurd.value, maand, ({ bekendSinds }) => isBekend(bekendSinds, bekendOp));
  if (!samen.ok) return [alsFout(samen.error)];
  if (samen.value.soort !== 'feiten') return [];
  const { kader: _, vanaf: __, tot: ___, ...feiten } = samen.value.feiten;
  const invoer: unknown = { ...feiten, gemeente: dossier.kader.gemeente };
  return keurInvoer(invoer as Invoer, '/feiten');
};

/** A refusal with its place in words: a fact is named, its value never. */
const alsFout = (weigering: Dossierweigering): Invoerfout => {
  switch (weigering.code) {
    case 'TE_VEEL_FEITEN':
      return fout('/feiten', `ten hoogste ${weigering.hoogstens} feiten`, weigering.code);
    case 'GEEN_FEIT':
      return fout('/feiten', `${weigering.naam} is geen feit van een maand`, weigering.code);
    case 'GEEN_MOMENT':
      return fout('/feiten', `${weigering.naam}: bekendSinds is geen dag of moment in UTC`, weigering.code);
    case 'LEGE_PERIODE':
      return fout('/feiten', `${weigering.naam} vanaf ${weigering.vanaf}: tot ligt niet na vanaf`, weigering.code);
    case 'TEGENSTRIJDIGE_FEITEN':
    case 'TEGENSTRIJDIG_KADER':
      return fout(
        weigering.code === 'TEGENSTRIJDIG_KADER' ? '/kader' : '/feiten',
        `${weigering.naam} op ${weigering.op}: twee waarden, bekend sinds hetzelfde moment`,
        weigering.code,
      );
    case 'TEGENSTRIJDIG_VERLOOP':
      return fout(
        '/feiten',
        weigering.tegenspraken.map(({ pad, melding }) => `verloop${pad}: ${melding}`).join('; '),
        weigering.code,
      );
    case 'FEIT_WISSELT_IN_MAAND':
      return fout(
        '/feiten',
        `${weigering.naam} verandert op ${weigering.op}; wie komt of gaat, staat met data in verloop`,
        weigering.code,
      );
  }
};

const alsVerschil = ({ oud, nieuw, verschil, oorzaken }: Maandverschil): Omit<Verschilberekening, keyof Basis> => {
  const [bedragOud, bedragNieuw] = [bedragVan(oud), bedragVan(nieuw)];
  const zonder = {
    ...(bedragOud === undefined ? { oud: watOntbreekt(oud) } : {}),
    ...(bedragNieuw === undefined ? { nieuw: watOntbreekt(nieuw) } : {}),
  };
  return {
    soort: 'verschil',
    oud: bedragOud ?? null,
    nieuw: bedragNieuw ?? null,
    verschil: verschil ?? null,
    oorzaken,
    ...(Object.keys(zonder).length === 0 ? {} : { zonderBedrag: zonder }),
  };
};

const watOntbreekt = ({ bepaling }: Maandstand): string => {
  switch (bepaling.soort) {
    case 'onbekend':
      return `onbekend: ${bepaling.feit}`;
    case 'gat':
      return `gat: ${bepaling.tabel}`;
    case 'afweging':
      return `afweging: ${bepaling.afweging.feit}`;
    default:
      return bepaling.soort;
  }
};
