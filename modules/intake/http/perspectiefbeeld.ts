/** Knows how everything about what somebody can, wants and misses is shown: to him and to his coach alike. */
import type { Scope } from '@samenkracht/platform/module';
import type { Static } from 'typebox';
import { type Afstand, commonGaps, type Gevraagd, measureAfstand, sluitDoor } from '../domain/afstand.ts';
import { type Gestelde, type Groepen, proposeGroep } from '../domain/groep.ts';
import { addUp, type Kwalificaties } from '../domain/perspectiefdefinitie.ts';
import { beeldversiesOf } from '../store/beeld.ts';
import { type Beroepswens, certificatenOf, wensenOf } from '../store/certificaat.ts';
import { type Definitie, findDefinitie } from '../store/definitie.ts';
import { type Bevestigd, bevestigdVan, type Ervaring, ervaringenOf } from '../store/ervaring.ts';
import { type Escostand, findEscostand, gevraagdVan } from '../store/esco.ts';
import { findKeuze, gesteldVan } from '../store/groep.ts';
import { dayOf, type Perspectief, perspectievenOf } from '../store/perspectief.ts';
import type { PerspectiefSchema } from './perspectiefschema.ts';

type Beeld = Static<typeof PerspectiefSchema>;

/** Missing skills that most of the occupations ask: a screen shows the few of them that something teaches first. */
const gatenHoogstens = 12;

const vaardigheidView = ({ id, naam, taal, soort }: Gevraagd) => ({ id, naam, taal, soort });

const afstandView = ({ beroepId, naam }: Beroepswens, { essentieel, optioneel }: Afstand): Beeld['wensen'][number] => ({
  beroepId,
  naam,
  essentieel: {
    heeft: essentieel.heeft.map(vaardigheidView),
    mist: essentieel.mist.map((een) => ({ ...vaardigheidView(een), sluitDoor: sluitDoor[een.soort] })),
  },
  optioneel: { heeft: optioneel.heeft.length, totaal: optioneel.heeft.length + optioneel.mist.length },
});

export const ervaringView = (ervaring: Ervaring, bevestigd: readonly Bevestigd[]): Beeld['ervaringen'][number] => ({
  id: ervaring.id,
  soort: ervaring.soort,
  naam: ervaring.naam,
  vanJaar: ervaring.vanJaar ?? null,
  totJaar: ervaring.totJaar ?? null,
  door: ervaring.doorNaam,
  bevestigd: bevestigd.filter(({ ervaringId }) => ervaringId === ervaring.id).length,
});

/** A skill once, with each experience that he has it from. */
const vaardighedenView = (bevestigd: readonly Bevestigd[], ervaringen: readonly Ervaring[]): Beeld['vaardigheden'] =>
  [...Map.groupBy(bevestigd, ({ id }) => id).values()].flatMap((zelfde) => {
    const [eerste] = zelfde;
    if (eerste === undefined) return [];
    const uit = ervaringen.filter(({ id }) => zelfde.some(({ ervaringId }) => ervaringId === id));
    const { id, naam, taal } = eerste;
    return [{ id, naam, taal, uit: uit.map((een) => ({ soort: een.soort, naam: een.naam })) }];
  });

const versieView = (een: Perspectief): Beeld['versies'][number] => ({
  versie: een.versie,
  kan: een.kan,
  wil: een.wil,
  volgendeStap: een.volgendeStap,
  belemmeringen: [...een.belemmeringen],
  afstanden: [...een.afstanden],
  door: een.doorNaam,
  op: dayOf(een.op),
  antwoord:
    een.klopt === undefined || een.beantwoordOp === undefined
      ? null
      : { klopt: een.klopt, reactie: een.reactie ?? null, op: dayOf(een.beantwoordOp) },
});

type Afstanden = {
  readonly stand: Escostand | undefined;
  readonly gevraagd: Definitie<'gevraagde beroepen'> | undefined;
  readonly wensen: readonly Beroepswens[];
  readonly van: ReadonlyMap<string, Afstand>;
};

/** The distance to what he wants and to what is asked most here: one question to the list for all of them. */
export const afstandenVan = async (
  scope: Scope,
  persoonId: string,
  bevestigd: readonly Bevestigd[],
): Promise<Afstanden> => {
  const stand = await findEscostand(scope);
  const gevraagd = await findDefinitie(scope, 'gevraagde beroepen');
  const wensen = await wensenOf(scope, persoonId);
  const ids = [...wensen, ...(gevraagd?.inhoud.beroepen ?? [])].map(({ beroepId }) => beroepId);
  const lijst = stand === undefined ? new Map() : await gevraagdVan(scope, stand, [...new Set(ids)]);
  const heeft = new Set(bevestigd.map(({ id }) => id));
  const van = new Map(ids.map((id) => [id, measureAfstand(lijst.get(id) ?? [], heeft)]));
  return { stand, gevraagd, wensen, van };
};

const gaps = ({ wensen, van }: Afstanden): Beeld['gaten'] => {
  const afstanden = wensen.flatMap(({ beroepId }) => van.get(beroepId) ?? []);
  return commonGaps(afstanden)
    .slice(0, gatenHoogstens)
    .map(({ vaardigheid, beroepen }) => ({ ...vaardigheidView(vaardigheid), beroepen }));
};

const gesteldView = ({ feiten }: Groepen, gesteld: Gestelde, codes: readonly string[]) =>
  codes.flatMap((code) => {
    const een = gesteld[code];
    const feit = feiten.find((elk) => elk.code === code);
    if (een === undefined || feit === undefined) return [];
    const inWoorden = (waarde: string) => feit.opties.find((optie) => optie.waarde === waarde)?.tekst ?? waarde;
    const { waarde, bron, op, uitVerhaal = false, anders } = een;
    return [
      {
        feit: code,
        vraag: feit.vraag,
        waarde: inWoorden(waarde),
        bron,
        op,
        uitVerhaal,
        anders: anders === undefined ? null : { waarde: inWoorden(anders.waarde), op: anders.op },
      },
    ];
  });

const groepView = <G extends Groepen['groepen'][number]>(groep: G) => ({
  ...groep,
  plichten: { ...groep.plichten, afspraken: [...groep.plichten.afspraken] },
});
const feitView = ({ uitVerhaal, ...feit }: Groepen['feiten'][number]) => ({
  ...feit,
  opties: [...feit.opties],
  ...(uitVerhaal && { uitVerhaal: uitVerhaal.map((een) => ({ ...een, is: [...een.is] })) }),
});

const voorstelView = (groepen: Groepen, gesteld: Gestelde): Beeld['groep']['voorstel'] => {
  const voorstel = proposeGroep(groepen, gesteld);
  if (voorstel.soort === 'vraag') {
    const feit = groepen.feiten.find(({ code }) => code === voorstel.feit);
    return feit === undefined ? { soort: 'geen regel' } : { soort: 'vraag', feit: feitView(feit) };
  }
  const groep = groepen.groepen.find(({ code }) => voorstel.soort === 'voorstel' && code === voorstel.groep);
  if (voorstel.soort !== 'voorstel' || groep === undefined) return { soort: 'geen regel' };
  const gronden = gesteldView(
    groepen,
    gesteld,
    voorstel.gronden.map(({ feit }) => feit),
  );
  return { soort: 'voorstel', groep: groepView(groep), reden: voorstel.reden, gronden };
};

const groepStand = async (scope: Scope, persoonId: string): Promise<Beeld['groep']> => {
  const definitie = await findDefinitie(scope, 'groepen');
  const keuze = await findKeuze(scope, persoonId);
  const genomen =
    keuze === undefined
      ? null
      : {
          groep: groepView(keuze.groep),
          voorstel: keuze.voorstel ?? null,
          reden: keuze.reden,
          door: keuze.doorNaam,
          op: keuze.op,
        };
  if (definitie === undefined)
    return { keuze: genomen, gesteld: [], voorstel: { soort: 'geen groepen' }, groepen: [], voorbeeld: false };
  const gesteld = await gesteldVan(scope, persoonId, definitie.inhoud);
  return {
    keuze: genomen,
    gesteld: gesteldView(definitie.inhoud, gesteld, Object.keys(gesteld)),
    voorstel: voorstelView(definitie.inhoud, gesteld),
    groepen: definitie.inhoud.groepen.map(groepView),
    voorbeeld: definitie.voorbeeld,
  };
};

const domeinen = async (scope: Scope, persoonId: string): Promise<Beeld['domeinen']> =>
  [...Map.groupBy(await beeldversiesOf(scope, persoonId), ({ onderdeel }) => onderdeel)].map(
    ([onderdeel, beelden]) => ({
      onderdeel,
      beelden: beelden.map(({ kant, waarde, op }) => ({ kant, waarde: String(waarde), op: dayOf(op) })),
    }),
  );

const onderdelenOf = (lijst: Kwalificaties | undefined): Beeld['keuzes']['onderdelen'] =>
  (lijst?.kwalificaties ?? []).flatMap(({ code, naam, onderdelen }) =>
    onderdelen.map((een) => ({ kwalificatie: code, onderdeel: een.code, naam: `${naam}: ${een.naam}` })),
  );

export const perspectiefView = async (scope: Scope, persoonId: string): Promise<Beeld> => {
  const ervaringen = await ervaringenOf(scope, persoonId);
  const bevestigd = await bevestigdVan(scope, persoonId);
  const certificaten = await certificatenOf(scope, persoonId);
  const afstanden = await afstandenVan(scope, persoonId, bevestigd);
  const activiteiten = (await findDefinitie(scope, 'activiteiten'))?.inhoud.activiteiten ?? [];
  const kwalificaties = (await findDefinitie(scope, 'kwalificaties'))?.inhoud;
  const { stand, gevraagd, wensen, van } = afstanden;
  const leeg = measureAfstand([], new Set());
  return {
    lijst: stand === undefined ? null : { versie: stand.versie, voorbeeld: stand.voorbeeld, beroepen: stand.beroepen },
    ervaringen: ervaringen.map((een) => ervaringView(een, bevestigd)),
    vaardigheden: vaardighedenView(bevestigd, ervaringen),
    certificaten: certificaten.map(({ id, naam, uitgever, behaaldOp, gezienDoor }) => ({
      id,
      naam,
      uitgever,
      behaaldOp,
      gezienDoor: gezienDoor ?? null,
    })),
    kwalificaties:
      kwalificaties === undefined
        ? []
        : addUp(kwalificaties, certificaten).map((een) => ({ ...een, behaald: [...een.behaald], nog: [...een.nog] })),
    wensen: wensen.map((wens) => afstandView(wens, van.get(wens.beroepId) ?? leeg)),
    gevraagd:
      gevraagd === undefined
        ? null
        : {
            vanaf: gevraagd.vanaf,
            bron: gevraagd.bron,
            voorbeeld: gevraagd.voorbeeld,
            beroepen: gevraagd.inhoud.beroepen.map(({ vacatures, ...een }) => ({
              ...afstandView(een, van.get(een.beroepId) ?? leeg),
              vacatures,
            })),
          },
    gaten: gaps(afstanden),
    domeinen: await domeinen(scope, persoonId),
    versies: (await perspectievenOf(scope, persoonId)).map(versieView),
    groep: await groepStand(scope, persoonId),
    keuzes: {
      activiteiten: activiteiten.map(({ code, bij, naam }) => ({ code, bij, naam })),
      onderdelen: onderdelenOf(kwalificaties),
    },
  };
};
