/** Knows how a list of suggestions is shown: the same to the resident and to his coach, without anything of money. */
import type { Scope } from '@samenkracht/platform/module';
import type { Static } from 'typebox';
import { minutenPerWeek } from '../domain/instrument.ts';
import type { Behoefte, Reden, Uitsluiting, Voorstel, Vraag } from '../domain/voorstel.ts';
import type { Gewichtstand } from '../store/gewicht.ts';
import { rankFor, type Voorstellijst } from '../store/voorstel.ts';
import { besluitenVan, type Genomen } from '../store/voorstelbesluit.ts';
import type { AfgevallenSchema, GewichtenSchema, LijstSchema, VoorstelSchema } from './voorstelschema.ts';

type Beeld = Static<typeof LijstSchema>;
type Redenbeeld = Static<typeof VoorstelSchema>['redenen'][number];

const geenReden = {
  ...{ vaardigheid: null, beroepen: null, domein: null, begin: null, weken: null, kilometers: null },
  ...{ taalVanaf: null, taalHeeft: null },
};

const redenView = (reden: Reden): Redenbeeld => {
  const { soort, punten } = reden;
  const basis = { ...geenReden, soort, punten };
  switch (reden.soort) {
    case 'vaardigheid':
      return { ...basis, vaardigheid: reden.id, beroepen: reden.beroepen };
    case 'belemmering':
      return { ...basis, domein: reden.domein };
    case 'begin':
      return { ...basis, begin: reden.op, weken: reden.weken ?? null };
    case 'afstand':
      return { ...basis, kilometers: reden.kilometers ?? null };
    case 'taal':
      return { ...basis, taalVanaf: reden.vanaf, taalHeeft: reden.heeft };
    case 'online':
      return basis;
  }
};

const vraagView = (vraag: Vraag) => ({
  soort: vraag.soort,
  feit: vraag.soort === 'feit' ? vraag.feit : null,
  taalVanaf: vraag.soort === 'taal' ? vraag.vanaf : null,
});

const waaromView = (waarom: Uitsluiting): Omit<Static<typeof AfgevallenSchema>, 'soort' | 'id' | 'naam'> => {
  const leeg = {
    ...{ met: null, minuten: null, draagkracht: null, vanaf: null, onder: null, taalVanaf: null, taalHeeft: null },
    ...{ reden: null, op: null, terugOp: null },
  };
  switch (waarom.code) {
    case 'NIET_NU':
      return { ...leeg, code: 'NIET_NU', reden: waarom.reden, op: waarom.op, terugOp: waarom.terugOp ?? null };
    case 'LEEFTIJD':
      return { ...leeg, code: 'LEEFTIJD', vanaf: waarom.vanaf ?? null, onder: waarom.onder ?? null };
    case 'TAAL':
      return { ...leeg, code: 'TAAL', taalVanaf: waarom.vanaf, taalHeeft: waarom.heeft };
    default:
      return { ...leeg, ...waarom };
  }
};

const voorstelView = ({ aanbod, beloften }: Voorstellijst, { kandidaat, punten, redenen, vragen }: Voorstel) => {
  const instrument = aanbod.get(kandidaat.id);
  const { soort, id, naam, beslag } = kandidaat;
  return {
    ...{ soort, id, naam, punten },
    wat: instrument?.wat ?? beloften.get(id) ?? '',
    aanbieder: instrument?.aanbieder.naam ?? null,
    minutenPerWeek: minutenPerWeek(beslag),
    vrij: instrument === undefined ? null : Math.max(0, instrument.capaciteit - instrument.bezet - instrument.wachtend),
    redenen: redenen.map(redenView),
    vragen: vragen.map(vraagView),
  };
};

const besluitView = ({ over, terugOp, stand, ...rest }: Genomen) => ({
  ...rest,
  id: over,
  terugOp: terugOp ?? null,
  stand: stand ?? null,
});

export const gewichtenView = ({ gezet, ...punten }: Gewichtstand): Static<typeof GewichtenSchema> => ({
  ...punten,
  gezet: gezet ?? null,
});

export const voorstellenView = async (scope: Scope, persoonId: string, behoefte: Behoefte): Promise<Beeld> => {
  const lijst = await rankFor(scope, persoonId, behoefte);
  const { wie } = lijst;
  return {
    voorstellen: lijst.voorstellen.map((een) => voorstelView(lijst, een)),
    afgevallen: lijst.afgevallen.map(({ kandidaat: { soort, id, naam }, waarom }) => ({
      ...{ soort, id, naam },
      ...waaromView(waarom),
    })),
    besluiten: (await besluitenVan(scope, persoonId)).map(besluitView),
    gebruikt: {
      taal: wie.taal ?? null,
      draagkracht: wie.draagkracht ?? null,
      postcode: wie.postcode !== undefined,
      leeftijd: wie.leeftijd !== undefined,
      gewichten: gewichtenView(lijst.gewichten),
    },
  };
};
