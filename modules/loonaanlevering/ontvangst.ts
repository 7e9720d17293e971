/** Knows how a delivery is taken: once per number, good lines only, of who has a benefit only, each new version told on. */
import { createHash } from 'node:crypto';
import { type Day, err, ok, type Result } from '@samenkracht/core';
import { findPersonenByBsn } from '@samenkracht/persoon';
import { publishMany } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import { type Beoordeeld, beoordeelLevering, type Leveringfout } from './domain/aanlevering.ts';
import { type Bestandsoort, type Leesfout, readLevering } from './domain/bestand.ts';
import { bereikOp, isWithin } from './domain/grondslag.ts';
import type { Loonregel } from './domain/loonregel.ts';
import { nextVersie } from './domain/versie.ts';
import {
  type Aanlevering,
  findByNummer,
  findGeldende,
  insertAanlevering,
  insertRegels,
  type NieuweRegel,
  regelsleutel,
} from './store/aanlevering.ts';
import { findGrondslagen, lockWerkgever, type Werkgever } from './store/werkgever.ts';

/** Who of these persons has a benefit, or had one, in a period (both days included); the capability that pays knows. */
export type FindOntvangers = (
  scope: Scope,
  persoonIds: readonly string[],
  van: Day,
  tot: Day,
) => Promise<ReadonlySet<string>>;

export type Ontvangstfout =
  | Leesfout
  | Leveringfout
  | { readonly code: 'WERKGEVER_NIET_GEVONDEN' }
  | { readonly code: 'WERKGEVER_INGETROKKEN' }
  | { readonly code: 'GRONDSLAG_ONTBREEKT' }
  | { readonly code: 'LEVERINGSNUMMER_AL_GEBRUIKT' };

type Ingezonden = {
  readonly werkgeverId: string;
  readonly kanaal: Aanlevering['kanaal'];
  readonly soort: Bestandsoort;
  readonly tekst: string;
};

type Ontvangen = { readonly aanlevering: Aanlevering; readonly alBekend: boolean };

/** The same delivery again changes nothing and gives the same report; another one under its number is refused. */
export const takeLevering = async (
  scope: Scope,
  findOntvangers: FindOntvangers,
  { werkgeverId, kanaal, soort, tekst }: Ingezonden,
): Promise<Result<Ontvangen, Ontvangstfout>> => {
  const werkgever = await lockWerkgever(scope, werkgeverId);
  if (werkgever === undefined) return err({ code: 'WERKGEVER_NIET_GEVONDEN' });
  if (werkgever.ingetrokkenOp !== undefined) return err({ code: 'WERKGEVER_INGETROKKEN' });
  const bereik = bereikOp(await findGrondslagen(scope, werkgeverId), scope.today);
  if (bereik === 'niemand') return err({ code: 'GRONDSLAG_ONTBREEKT' });
  const gelezen = readLevering(soort, tekst);
  if (!gelezen.ok) return gelezen;
  const beoordeeld = beoordeelLevering(gelezen.value, werkgever.loonheffingennummer, scope.today);
  if (!beoordeeld.ok) return beoordeeld;
  const hash = createHash('sha256').update(tekst).digest();
  const eerder = await findByNummer(scope, werkgeverId, beoordeeld.value.leveringsnummer);
  if (eerder !== undefined)
    return eerder.hash.equals(hash)
      ? ok({ aanlevering: eerder.aanlevering, alBekend: true })
      : err({ code: 'LEVERINGSNUMMER_AL_GEBRUIKT' });
  const betrokken = await pickOntvangers(scope, findOntvangers, beoordeeld.value, (id) => isWithin(bereik, id));
  return ok({ aanlevering: await keep(scope, werkgever, kanaal, beoordeeld.value, betrokken, hash), alBekend: false });
};

type Betrokken = { readonly persoonId: string; readonly regel: Loonregel };

/** Who is unknown here, has no benefit or gave no consent is not kept, and nowhere named. */
const pickOntvangers = async (
  scope: Scope,
  findOntvangers: FindOntvangers,
  { tijdvak, keuring }: Beoordeeld,
  mag: (persoonId: string) => boolean,
): Promise<readonly Betrokken[]> => {
  const personen = await findPersonenByBsn(
    scope,
    keuring.goed.map(({ bsn }) => bsn),
  );
  const ontvangers = await findOntvangers(scope, [...personen.values()], tijdvak.DatAanvTv, tijdvak.DatEindTv);
  return keuring.goed.flatMap((regel) => {
    const persoonId = personen.get(regel.bsn);
    return persoonId !== undefined && ontvangers.has(persoonId) && mag(persoonId) ? [{ persoonId, regel }] : [];
  });
};

const keep = async (
  scope: Scope,
  werkgever: Werkgever,
  kanaal: Aanlevering['kanaal'],
  { leveringsnummer, tijdvak, betaaldOp, aantal, keuring }: Beoordeeld,
  betrokken: readonly Betrokken[],
  hash: Buffer,
): Promise<Aanlevering> => {
  const geldende = await findGeldende(
    scope,
    werkgever.id,
    tijdvak,
    betrokken.map(({ persoonId }) => persoonId),
  );
  const nieuw = betrokken.flatMap(({ persoonId, regel: { bsn: _, ...regel } }): readonly NieuweRegel[] => {
    const loon = { ...regel, betaaldOp };
    const versie = nextVersie(geldende.get(regelsleutel({ persoonId, NumIV: loon.NumIV })), loon);
    return versie === undefined ? [] : [{ persoonId, versie, loon }];
  });
  const id = crypto.randomUUID();
  const { bevindingen } = keuring;
  const afgewezen = aantal - keuring.goed.length;
  const telling = { regels: aantal, afgewezen, verwerkt: betrokken.length };
  const aanlevering = await insertAanlevering(
    scope,
    werkgever.id,
    { id, leveringsnummer, kanaal, tijdvak, bevindingen, ...telling },
    hash,
  );
  await insertRegels(scope, { werkgeverId: werkgever.id, aanleveringId: id, tijdvak }, nieuw);
  await publishMany(
    scope,
    'LoonAangeleverd',
    nieuw.map(({ persoonId, versie, loon }) => ({
      onderwerp: persoonId,
      data: {
        persoonId,
        werkgever: { naam: werkgever.naam, loonheffingennummer: werkgever.loonheffingennummer },
        tijdvak,
        versie,
        loon,
      },
    })),
  );
  return aanlevering;
};
