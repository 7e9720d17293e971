/** Knows how an intake is put together for the API: the pages that are asked now, with answers, sources and signals. */
import { daysBetween } from '@samenkracht/core';
import type { Json, Scope } from '@samenkracht/platform/module';
import type { Static } from 'typebox';
import { describeAntwoord, parseAntwoord } from '../domain/antwoord.ts';
import { type Beeld, type Onderdeel, onderdelen, sideBySide } from '../domain/beeld.ts';
import type { Boom, Groep, Tekst, Vraag } from '../domain/boom.ts';
import { walk } from '../domain/gang.ts';
import type { Bekend, Intake, Machtiging } from '../domain/intake.ts';
import { type Taalvaardigheid, taalankers, vaardigheidnamen } from '../domain/taalniveau.ts';
import { type Antwoord, versiesOf, waardenOf } from '../store/antwoord.ts';
import { bekendVan, type FindBekend } from '../store/bekend.ts';
import { boomOf } from '../store/boom.ts';
import type { Uitnodiging } from '../store/moment.ts';
import { ondersteuningVan } from '../store/ondersteuning.ts';
import { type OpenSignaal, signalenOf } from '../store/signaal.ts';
import type { Waarde } from './schema.ts';

type ApiWaarde = Static<typeof Waarde>;

/** Every answer was parsed by its question before it was kept. */
export const apiWaarde = (waarde: Json): ApiWaarde => waarde as ApiWaarde;

export const vraagView = ({ code, soort, tekst, hulp, opties = [], minstens, hoogstens }: Vraag) => ({
  code,
  soort,
  tekst,
  hulp: hulp ?? null,
  opties: [...opties],
  minstens: minstens ?? null,
  hoogstens: hoogstens ?? null,
});

/** @param versies of this one question, oldest first. */
const antwoordView = (vraag: Vraag, versies: readonly Antwoord[]) => {
  const antwoord = versies.at(-1);
  return antwoord === undefined
    ? null
    : {
        waarde: apiWaarde(antwoord.waarde),
        tekst: describeAntwoord(vraag, antwoord.waarde),
        versie: antwoord.versie,
        bron: antwoord.bron,
        herkomst: antwoord.herkomst ?? null,
        door: antwoord.door.naam,
        op: antwoord.op,
        eerder: versies
          .slice(0, -1)
          .map(({ waarde, door, op }) => ({ tekst: describeAntwoord(vraag, waarde), door: door.naam, op })),
      };
};

const newestOf = (versies: ReadonlyMap<string, readonly Antwoord[]>): ReadonlyMap<string, Antwoord> =>
  new Map([...versies].flatMap(([vraag, alle]) => alle.slice(-1).map((antwoord) => [vraag, antwoord] as const)));

/** What we know may be of another tree or another room: only what could be an answer is filled in. */
const bekendView = (vraag: Vraag, bekend: readonly Bekend[]) => {
  const van = bekend.find(({ feit }) => feit === vraag.code || feit === vraag.bekend);
  const waarde = van && parseAntwoord(vraag, van.waarde);
  return van === undefined || waarde === undefined || waarde === null
    ? null
    : { waarde: apiWaarde(waarde), tekst: describeAntwoord(vraag, waarde), bron: van.bron, datum: van.datum };
};

const bladzijdeView = (
  { code, domein, titel, vragen }: Groep,
  versies: ReadonlyMap<string, readonly Antwoord[]>,
  bekend: readonly Bekend[],
) => ({
  code,
  domein,
  titel,
  klaar: vragen.every((vraag) => versies.has(vraag.code)),
  vragen: vragen.map((vraag) => ({
    ...vraagView(vraag),
    antwoord: antwoordView(vraag, versies.get(vraag.code) ?? []),
    bekend: versies.has(vraag.code) ? null : bekendView(vraag, bekend),
  })),
});

export const signaalView = (scope: Scope, boom: Boom, signaal: OpenSignaal) => {
  const van = boom.signalen.find(({ code }) => code === signaal.code);
  const zelf: Tekst = { nl: signaal.code, en: signaal.code };
  return {
    id: signaal.id,
    soort: van?.soort ?? ('inkomen' as const),
    titel: van?.titel ?? zelf,
    uitleg: van?.uitleg ?? zelf,
    ontstaanOp: signaal.ontstaanOp,
    uiterlijk: signaal.uiterlijk,
    dagenOver: daysBetween(scope.today, signaal.uiterlijk),
    opgepaktDoor: signaal.opgepakt?.naam ?? null,
    eigen: signaal.opgepakt?.door === scope.actor.id,
    afgehandeld:
      signaal.afgehandeld === undefined
        ? null
        : { ...signaal.afgehandeld, toelichting: signaal.afgehandeld.toelichting ?? null },
  };
};

const machtigingView = (machtiging: Machtiging | undefined) =>
  machtiging === undefined
    ? null
    : { ...machtiging, organisatie: machtiging.organisatie ?? null, tot: machtiging.tot ?? null };

/** Who acts for somebody reads back what he told himself; what that person said in the same story is not his to read. */
const readsAll = ({ actor }: Scope, { persoonId }: Intake): boolean =>
  actor.soort !== 'inwoner' || actor.persoonId === persoonId;

export const intakeView = async (scope: Scope, intake: Intake, findBekend: FindBekend) => {
  const boom = await boomOf(scope, intake);
  const alles = readsAll(scope, intake);
  const gezegd = (await versiesOf(scope, intake.id)).filter(({ door }) => alles || door.id === scope.actor.id);
  const versies = Map.groupBy(gezegd, ({ vraag }) => vraag);
  const bekend = await bekendVan(scope, intake, findBekend);
  const {
    bladzijden,
    volgende,
    startAf,
    domeinen,
    signalen: dringend,
  } = walk(boom, waardenOf(newestOf(versies)), scope.today);
  const signalen = await signalenOf(scope, intake.persoonId);
  return {
    id: intake.id,
    wijze: intake.wijze,
    aanleiding: intake.aanleiding,
    begonnenOp: intake.begonnenOp,
    begonnenDoor: intake.begonnenDoor.naam,
    afgerondOp: intake.afgerondOp ?? null,
    startAf,
    volgende: volgende?.code ?? null,
    keuzevraag: boom.keuzevraag,
    bladzijden: bladzijden.map((groep) => bladzijdeView(groep, versies, bekend)),
    domeinen: boom.domeinen.map(({ code, titel }) => ({
      code,
      titel,
      gekozen: domeinen.some((een) => een.code === code),
    })),
    signalen: signalen
      .filter(({ intakeId, code }) => intakeId === intake.id && (alles || dringend.some((een) => een.code === code)))
      .map((een) => signaalView(scope, boom, een)),
    clientondersteuning:
      (await ondersteuningVan(scope, intake.persoonId, alles ? undefined : scope.actor.id))?.keuze ?? null,
    machtiging: machtigingView(intake.machtiging),
  };
};

export const uitnodigingView = (uitnodiging: Uitnodiging | undefined) =>
  uitnodiging === undefined
    ? null
    : {
        id: uitnodiging.id,
        reden: uitnodiging.reden,
        door: uitnodiging.door,
        op: uitnodiging.op,
        antwoord: uitnodiging.antwoord ?? null,
      };

type Schaal = { readonly titel: Tekst; readonly ankers: readonly { readonly waarde: string; readonly tekst: Tekst }[] };

const schaalOf = (boom: Boom, onderdeel: Onderdeel): Schaal => {
  if (onderdeel.startsWith('taal.')) {
    const vaardigheid = onderdeel.slice('taal.'.length) as Taalvaardigheid;
    const ankers = Object.entries(taalankers[vaardigheid]).map(([waarde, tekst]) => ({ waarde, tekst }));
    return { titel: vaardigheidnamen[vaardigheid], ankers };
  }
  const domein = boom.domeinen.find(({ code }) => code === onderdeel);
  if (domein === undefined) throw new Error(`no domain ${onderdeel}`);
  return { titel: domein.titel, ankers: domein.ankers.map((tekst, at) => ({ waarde: String(at + 1), tekst })) };
};

const kantView = (beeld: Beeld | undefined, { ankers }: Schaal) =>
  beeld === undefined
    ? null
    : {
        waarde: beeld.waarde,
        anker: ankers.find(({ waarde }) => waarde === beeld.waarde)?.tekst ?? { nl: beeld.waarde, en: beeld.waarde },
        toelichting: beeld.toelichting ?? null,
        versie: beeld.versie,
        door: beeld.door.naam,
        op: beeld.op,
      };

/** Both sides by part. Nobody adds them up: an opinion is talked about, not counted. */
export const beeldenView = (boom: Boom, beelden: readonly Beeld[]) => ({
  beelden: sideBySide(beelden).map(({ onderdeel, zelf, professional, verschilt }) => {
    const schaal = schaalOf(boom, onderdeel);
    return {
      onderdeel,
      titel: schaal.titel,
      zelf: kantView(zelf, schaal),
      professional: kantView(professional, schaal),
      verschilt,
    };
  }),
  schalen: onderdelen.map((onderdeel) => {
    const { titel, ankers } = schaalOf(boom, onderdeel);
    return { onderdeel, titel, ankers: [...ankers] };
  }),
});
