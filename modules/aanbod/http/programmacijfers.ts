/** Knows how a programme does, as its page shows it: shares of who ended, the work stock, promised numbers, and nothing that points at a person. */
import { addDays, type Day, type Month } from '@samenkracht/core';
import type { Rol, Scope } from '@samenkracht/platform/module';
import { leeftijdsgroep, measureAfloop, tellable } from '../domain/indicatoren.ts';
import { type Programma, type Programmaversie, sleutelVan, versieOp } from '../domain/programma.ts';
import { nabij } from '../domain/termijnen.ts';
import {
  dagenVan,
  heelJaar,
  maandenVan,
  type PerMaand,
  protectParts,
  type Tijdvak,
  tijdvakkenOp,
  toldIn,
} from '../domain/tijdvak.ts';
import { judgeVoorraad } from '../domain/voorraad.ts';
import { countBegonnen } from '../store/deelname.ts';
import { type Telling, tel, telDagIn, telGedaanNa, telLeeftijden, telMet, telPer } from '../store/lijsten.ts';
import { plaatsenIn } from '../store/steer.ts';
import { taakstellingenVan } from '../store/taakstelling.ts';

const orNull = (n: number | undefined): number | null => n ?? null;
/** Who sees the names on the same page is told every number; who accounts for it only what points at nobody. */
const helpers: readonly Rol[] = ['coach', 'intaker', 'teamleider', 'consulent'];
export const toldTo = ({ actor }: Scope, n: number): number | null =>
  actor.rollen.some((rol) => helpers.includes(rol)) ? n : told(n);
const told = (n: number): number | null => orNull(tellable(n));

const voorraadView = async (scope: Scope, sleutel: string, { voorraad }: Programmaversie) => {
  if (voorraad === undefined) return null;
  const stand = judgeVoorraad(voorraad, await telGedaanNa(scope, sleutel, voorraad.op), scope.today);
  const tempoBijTelling = judgeVoorraad(voorraad, 0, voorraad.op).tempo;
  return { ...stand, tempoBijTelling, uiterlijk: voorraad.uiterlijk, verwacht: stand.verwacht ?? null };
};

/** Promised for good, and set for a period; a period counts the day that was written down in it. */
const taakView = async (scope: Scope, sleutel: string, versie: Programmaversie) => {
  const vast = [];
  for (const { naam, aantal, telt } of versie.taakstellingen ?? [])
    vast.push({ naam, periode: null, aantal, gedaan: told(await telMet(scope, sleutel, telt)), bron: null });
  const perPeriode = [];
  for (const { naam, van, tot, aantal, bron } of await taakstellingenVan(scope, sleutel)) {
    const gedaan = told(await telDagIn(scope, sleutel, naam, van, tot));
    perPeriode.push({ naam, periode: { van, totEnMet: addDays(tot, -1) }, aantal, gedaan, bron });
  }
  return [...vast, ...perPeriode];
};

const countIn = (delen: readonly { readonly aantal: number }[]): number =>
  delen.reduce((n, { aantal }) => n + aantal, 0);

/** Those who began in a whole year, by age and by how it ended; what is hidden does not follow from the rest. */
const groepView = async (scope: Scope, sleutel: string, versie: Programmaversie, van: Tijdvak) => {
  const { leeftijdsgroepen: grenzen } = versie;
  if (grenzen === undefined || van !== heelJaar(van)) return [];
  const rijen = await telLeeftijden(scope, sleutel, dagenVan(van));
  const groepen = [...Map.groupBy(rijen, ({ leeftijd }) => leeftijdsgroep(grenzen, leeftijd))].toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  const begonnen = protectParts(groepen.map(([, delen]) => countIn(delen)));
  return groepen.map(([groep, delen], at) => {
    const uitkomsten = [...Map.groupBy(delen, ({ uitkomst }) => uitkomst ?? 'loopt nog')];
    const aantallen = protectParts(uitkomsten.map(([, er]) => countIn(er)));
    return {
      groep,
      begonnen: orNull(begonnen[at]),
      // of a group whose number is hidden nothing is told
      uitkomsten: uitkomsten.map(([uitkomst], nr) => ({
        uitkomst,
        aantal: begonnen[at] === undefined ? null : orNull(aantallen[nr]),
      })),
    };
  });
};

/** Running participations by what was chosen for them at the start: where they live, which route. */
const standView = async (scope: Scope, sleutel: string, { gegevens = [] }: Programmaversie) => {
  const standen = [];
  for (const { naam } of gegevens.filter(({ soort }) => soort === 'keuze')) {
    const waarden = [...(await telPer(scope, sleutel, naam))];
    if (waarden.length === 0) continue;
    const aantallen = protectParts(waarden.map(([, aantal]) => aantal));
    standen.push({ naam, waarden: waarden.map(([waarde], at) => ({ waarde, aantal: orNull(aantallen[at]) })) });
  }
  return standen;
};

/** The version of today, else the last one: what has ended is still looked back on. */
export const versieNu = (programma: Programma, vandaag: Day): Programmaversie | undefined =>
  versieOp(programma, vandaag) ?? programma.versies.at(-1);

/** All outcomes together, month by month. */
const alleAfloop = (telling: Telling): PerMaand => {
  const samen = new Map<Month, number>();
  for (const per of telling.afloop.values())
    for (const [maand, aantal] of per) samen.set(maand, (samen.get(maand) ?? 0) + aantal);
  return samen;
};

const indicatorView = ({ indicatoren }: Programmaversie, van: Tijdvak, telling: Telling) => {
  const maanden = maandenVan(van);
  const verteld = toldIn(van, alleAfloop(telling)) !== undefined;
  const afloop = [...telling.afloop].map(
    ([uitkomst, per]) => [uitkomst, maanden.reduce((n, maand) => n + (per.get(maand) ?? 0), 0)] as const,
  );
  return indicatoren.map((indicator) => {
    const waarde = measureAfloop(indicator, new Map(verteld ? afloop : []));
    return {
      naam: waarde.naam,
      beeindigd: orNull(waarde.beeindigd),
      aantal: orNull(waarde.aantal),
      deel: orNull(waarde.deel),
      streef: orNull(waarde.streef),
      oordeel: waarde.oordeel,
    };
  });
};

export const cijferView = async (scope: Scope, programma: Programma, van: Tijdvak) => {
  const sleutel = sleutelVan(programma);
  const { from, until } = dagenVan(van);
  const versie = versieNu(programma, scope.today);
  const telling = await tel(scope, sleutel, dagenVan(heelJaar(van)), addDays(scope.today, nabij));
  const hoogstens = versie?.vanaf === undefined ? undefined : plaatsenIn(scope, programma, versie.vanaf);
  return {
    tijdvak: van,
    tijdvakken: [...tijdvakkenOp(scope.today)],
    van: from,
    totEnMet: addDays(until, -1),
    lopend: toldTo(scope, telling.lopend),
    begonnen: orNull(toldIn(van, telling.begonnen)),
    beeindigd: orNull(toldIn(van, alleAfloop(telling))),
    nadert: toldTo(scope, telling.nadert),
    teLaat: toldTo(scope, telling.teLaat),
    indicatoren: versie === undefined ? [] : indicatorView(versie, van, telling),
    plaatsen: hoogstens === undefined ? null : { vergeven: await countBegonnen(scope, sleutel), hoogstens },
    voorraad: versie === undefined ? null : await voorraadView(scope, sleutel, versie),
    taakstellingen: versie === undefined ? [] : await taakView(scope, sleutel, versie),
    groepen: versie === undefined ? [] : await groepView(scope, sleutel, versie, van),
    standen: versie === undefined ? [] : await standView(scope, sleutel, versie),
  };
};
