/** Knows how an assessment, a proposal and a decision are written in the API. */
import { citeer, type Oordeel, vertel } from '@samenkracht/law';
import type { Actor, Json } from '@samenkracht/platform/module';
import { permit } from '@samenkracht/toegang';
import type { Static } from 'typebox';
import type { Beoordeling } from '../domain/beoordeling.ts';
import type { VastgelegdFeit } from '../domain/feit.ts';
import { feitnaam } from '../domain/feitnaam.ts';
import { byForm } from '../domain/interview.ts';
import type { Maandresultaat } from '../domain/maandberekening.ts';
import { toonFeit } from '../domain/toon.ts';
import { type Besluitinhoud, type Besluitmaand, gapIn } from '../domain/voorstel.ts';
import type { Besluit } from '../store/besluit.ts';
import type { Zaakbeeld } from '../store/dossier.ts';
import type { Voorstel } from '../store/voorstel.ts';
import type {
  AfwegingSchema,
  BedragSchema,
  BeoordelingSchema,
  BesluitSchema,
  FeitSchema,
  MaandSchema,
  OordeelSchema,
  VoorstelSchema,
} from './beoordeling.schema.ts';

const opties = (van: Readonly<Record<string, string>>) =>
  Object.entries(van).map(([waarde, tekst]) => ({ waarde, tekst }));

const oordeelView = (oordeel: Oordeel): Static<typeof OordeelSchema> => ({
  id: oordeel.id,
  naam: oordeel.naam,
  grond: {
    tekst: citeer(oordeel.grond),
    versie: oordeel.grond.versie,
    ...(oordeel.grond.link === null ? {} : { link: oordeel.grond.link }),
  },
  uitkomst: oordeel.uitkomst,
  reden: oordeel.reden,
  feiten: Object.entries(oordeel.feiten).map(([feit, waarde]) => ({
    feit,
    naam: feitnaam(feit),
    toon: toonFeit(feit, waarde as Json),
  })),
  ...(oordeel.ontbreekt === undefined ? {} : { ontbreekt: oordeel.ontbreekt }),
});

const feitView = (feit: VastgelegdFeit, beoordeling: Beoordeling): Static<typeof FeitSchema> => ({
  id: feit.id,
  feit: feit.naam,
  naam: feitnaam(feit.naam),
  waarde: feit.waarde,
  toon: toonFeit(feit.naam, feit.waarde),
  bron: feit.bron,
  ...(feit.bronVerwijzing === undefined ? {} : { bronVerwijzing: feit.bronVerwijzing }),
  ...(feit.toelichting === undefined ? {} : { toelichting: feit.toelichting }),
  geldigVan: feit.geldig.from,
  ...(feit.geldig.until === undefined ? {} : { geldigTot: feit.geldig.until }),
  bekendSinds: feit.bekendSinds.toString(),
  vastgelegdDoor: feit.vastgelegdDoorNaam,
  gebruikt: feit.naam in beoordeling.gebruikt,
});

const maandView = ({ maand, vanaf, tot, uitkomst, regels }: Besluitmaand): Static<typeof MaandSchema> => ({
  maand,
  vanaf,
  tot,
  norm: uitkomst.norm,
  inkomen: uitkomst.inkomen,
  vrijlating: uitkomst.vrijlating,
  bijstand: uitkomst.bijstand,
  vtReservering: uitkomst.vtReservering,
  uitTeBetalen: uitkomst.uitTeBetalen,
  regels: regels.map((regel) => ({ ...regel })),
});

const computed = (maanden: readonly Maandresultaat[]) => maanden.filter((maand) => maand.soort === 'berekend');

const bedragView = ({ ingangsdatum, maanden }: Beoordeling): Static<typeof BedragSchema> => {
  const berekend = computed(maanden);
  const gat = gapIn(maanden);
  const uitleg = (berekend[1] ?? berekend[0])?.uitleg;
  const tell = (diepte: 'inwoner' | 'consulent' | 'jurist') =>
    uitleg === undefined ? [] : vertel(uitleg, diepte).map((regel) => ({ ...regel }));
  return {
    ingangsdatum,
    maanden: berekend.map(({ maand, feiten, uitkomst, regels }) =>
      maandView({ maand, vanaf: feiten.vanaf, tot: feiten.tot, uitkomst, regels }),
    ),
    ...(gat === undefined ? {} : { gat }),
    onzekerheden: [...new Set(berekend.flatMap((maand) => maand.onzekerheden))],
    uitleg: {
      inwoner: tell('inwoner').map((regel) => regel.tekst),
      consulent: tell('consulent'),
      jurist: tell('jurist'),
    },
  };
};

const afwegingView = (
  punt: Beoordeling['afwegingen'][number],
  feiten: readonly VastgelegdFeit[],
): Static<typeof AfwegingSchema> => {
  const feit = feiten.find((een) => een.naam === punt.feit);
  return {
    afweging: punt.feit,
    vraag: punt.vraag,
    hulp: punt.hulp,
    opties: opties(punt.opties),
    ...(punt.gewogen === undefined || feit === undefined
      ? {}
      : { gewogen: { ...punt.gewogen, door: feit.vastgelegdDoorNaam, op: feit.bekendSinds.toString() } }),
  };
};

const inhoudView = (inhoud: Besluitinhoud) => ({
  aard: inhoud.aard,
  maanden: inhoud.aard === 'toekenning' ? inhoud.maanden.map(maandView) : [],
  ...(inhoud.aard === 'toekenning' ? { ingangsdatum: inhoud.ingangsdatum } : {}),
  ...(inhoud.aard === 'toekenning' && inhoud.gat !== undefined ? { gat: inhoud.gat } : {}),
  ...(inhoud.aard === 'afwijzing' ? { reden: inhoud.reden.reden } : {}),
  ...(inhoud.aard === 'buiten behandeling' ? { ontbrak: [...inhoud.ontbrak] } : {}),
  artikelen: [...inhoud.artikelen],
});

export const voorstelView = (voorstel: Voorstel, actor: Actor): Static<typeof VoorstelSchema> => ({
  id: voorstel.id,
  ...inhoudView(voorstel.inhoud),
  status: voorstel.status,
  toelichting: voorstel.toelichting,
  voorgesteldDoor: voorstel.voorgesteldDoor.naam,
  voorgesteldOp: voorstel.voorgesteldOp,
  ...(voorstel.beslist === undefined ? {} : { beslistDoor: voorstel.beslist.naam, beslistOp: voorstel.beslist.op }),
  ...(voorstel.redenTeruglegging === undefined ? {} : { redenTeruglegging: voorstel.redenTeruglegging }),
  magGoedkeuren:
    voorstel.status === 'open' &&
    permit(actor, 'bijstand-beoordelen', {
      soort: 'besluit',
      handeling: 'goedkeuren',
      voorgesteldDoor: voorstel.voorgesteldDoor.id,
    }).ok,
});

export const besluitView = (besluit: Besluit): Static<typeof BesluitSchema> => ({
  id: besluit.id,
  zaakId: besluit.zaakId,
  ...inhoudView(besluit.inhoud),
  genomenOp: besluit.genomenOp,
  genomenDoor: besluit.genomenDoor,
  voorgesteldDoor: besluit.voorgesteldDoor,
  bekendgemaaktOp: besluit.bekendgemaaktOp,
  bezwaarTotEnMet: besluit.bezwaarTotEnMet,
});

export const beoordelingView = (
  { zaak, dossier, beoordeling }: Zaakbeeld,
  voorstel: Voorstel | undefined,
  besluit: Besluit | undefined,
  actor: Actor,
): Static<typeof BeoordelingSchema> => ({
  zaak: {
    id: zaak.id,
    nummer: zaak.nummer,
    status: zaak.status,
    persoonId: zaak.persoonId,
    ...(zaak.partnerId === undefined ? {} : { partnerId: zaak.partnerId }),
    ontvangenOp: zaak.ontvangenOp,
    uitersteBesluitdatum: zaak.uitersteBesluitdatum,
  },
  uitkomst: beoordeling.recht.uitkomst,
  feiten: dossier.feiten.toSorted((a, b) => byForm(a.naam, b.naam)).map((feit) => feitView(feit, beoordeling)),
  oordelen: beoordeling.recht.oordelen.map(oordeelView),
  ontbreekt: beoordeling.ontbreekt.map(({ feit, vraag }) => ({
    feit,
    vraag: vraag.vraag,
    soort: vraag.soort,
    ...(vraag.opties === undefined ? {} : { opties: opties(vraag.opties) }),
  })),
  bedrag: bedragView(beoordeling),
  afwegingen: beoordeling.afwegingen.map((punt) => afwegingView(punt, dossier.feiten)),
  ...(voorstel === undefined ? {} : { voorstel: voorstelView(voorstel, actor) }),
  ...(besluit === undefined ? {} : { besluit: besluitView(besluit) }),
});
