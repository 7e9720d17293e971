/** Knows how measures look in the API: what is thought, what was told, each option of the law, and what was decided. */
import type { Day } from '@samenkracht/core';
import { Type } from 'typebox';
import { isGehoord, type Maatregelstand } from '../domain/maatregel.ts';
import { maandgevolgen, optiesVan, overtredingzin, zegUitkomst } from '../domain/maatregelkeuze.ts';
import { besluitNu, eersteMaatregelmaand, lowersLater } from '../jobs/maatregelen.ts';
import type { Dossier } from '../store/reeks.ts';
import { Dag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';
import { GevolgSchema, gevolgView } from './wijzigingbeeld.ts';

const OptieSchema = Type.Object({
  keuzes: Type.Array(
    Type.Object({
      feit: Type.String(),
      keuze: Type.String(),
      vraag: Type.String(),
      tekst: Type.String(),
      hulp: Type.String(),
    }),
  ),
  gevolg: Type.String({ description: 'wat de wet ervan maakt' }),
  vraagt: OfNiets(oneOf(['afgestemdProcent', 'maandenZelfstandig'], 'welk getal nog moet worden ingevuld')),
  gat: OfNiets(Type.String({ description: 'wat in de regels ontbreekt' })),
});

export const MaatregelSchema = Type.Object({
  id: Id,
  uitkeringId: Id,
  soort: oneOf(['geuniformeerd', 'verordening'], 'een plicht van artikel 18 lid 4, of gedrag dat de verordening noemt'),
  wat: Type.String(),
  gedragingOp: Dag,
  toelichting: Type.String({ description: 'wat de gemeente zag' }),
  horenTot: Dag,
  gehoord: Type.Boolean({ description: 'de inwoner vertelde zijn kant, of de tijd daarvoor is voorbij' }),
  aangekondigdDoor: Type.String(),
  aangekondigdOp: Tijdstip,
  status: oneOf(['aangekondigd', 'voorgesteld', 'besloten', 'ingetrokken'], 'hoe ver het is'),
  verhaal: Type.Array(
    Type.Object({
      soort: oneOf(['zienswijze', 'verzoek', 'terug', 'intrekking'], 'wie wat zei'),
      tekst: Type.String(),
      door: Type.String(),
      op: Tijdstip,
    }),
  ),
  voorstel: OfNiets(
    Type.Object({
      soort: oneOf(['maatregel', 'einde'], 'opleggen, of eerder stoppen'),
      zin: Type.String(),
      motivering: Type.String(),
      door: Type.String(),
      eigen: Type.Boolean(),
      gevolgen: Type.Array(GevolgSchema),
    }),
  ),
  besluit: OfNiets(
    Type.Object({
      wijze: oneOf(['geen', 'waarschuwing', 'verlaging'], 'wat er is besloten'),
      zin: Type.String(),
      motivering: Type.String(),
      besluitdag: Dag,
      door: Type.String(),
      maanden: Type.Array(Maand, { description: 'de maanden die lager zijn' }),
      heroverwegenVoor: OfNiets(Dag),
    }),
  ),
  eindeVanaf: OfNiets(Maand),
  kanStoppen: Type.Boolean({ description: 'er is nog een maand die lager wordt' }),
  opties: Type.Array(OptieSchema, { description: 'wat het college kan kiezen, met wat de wet daarvan maakt' }),
  eersteMaand: OfNiets(Maand),
});

const verhaalsoorten = ['zienswijze', 'verzoek', 'terug', 'intrekking'] as const;

const verhaalView = ({ stappen }: Maatregelstand) =>
  stappen.flatMap(({ inhoud, doorNaam, op }) => {
    const soort = verhaalsoorten.find((een) => een === inhoud.soort);
    if (soort === undefined) return [];
    const tekst = 'tekst' in inhoud ? inhoud.tekst : 'reden' in inhoud ? inhoud.reden : '';
    return [{ soort, tekst, door: doorNaam, op }];
  });

/** Who looks at it: what a proposal would do is worked out as the law has it now. */
export type Kijker = { readonly dossier: Dossier; readonly today: Day; readonly actorId: string };

type Om = Kijker & { readonly standen: readonly Maatregelstand[] };

const invoerVan = ({ dossier }: Om) => ({ ...dossier, eersteMaand: dossier.uitkering.eersteMaand });

const voorstelView = (stand: Maatregelstand, om: Om) => {
  const { open } = stand;
  if (open === undefined) return null;
  const basis = { door: open.doorNaam, eigen: open.door === om.actorId };
  if (open.inhoud.soort === 'eindevoorstel') {
    const { vanaf, reden } = open.inhoud;
    return {
      ...basis,
      soort: 'einde' as const,
      zin: `De verlaging stopt vanaf ${vanaf}.`,
      motivering: reden,
      gevolgen: [],
    };
  }
  const besluit = besluitNu(om.dossier, stand, open.inhoud, om);
  const gevolgen = 'code' in besluit ? [] : maandgevolgen(invoerVan(om), stand.id, besluit);
  return {
    ...basis,
    soort: 'maatregel' as const,
    zin: 'code' in besluit ? besluit.wat : zegUitkomst(besluit.uitkomst),
    motivering: open.inhoud.motivering,
    gevolgen: gevolgen.map(gevolgView),
  };
};

const besluitView = ({ besluit, stappen, einde }: Maatregelstand) => {
  if (besluit === undefined) return null;
  const { uitkomst, opgelegd } = besluit.inhoud;
  const voorstel = stappen.find(({ id }) => id === besluit.antwoordOp)?.inhoud;
  const stopt = einde?.inhoud.vanaf;
  return {
    wijze: uitkomst.wijze,
    zin: zegUitkomst(uitkomst),
    motivering: voorstel?.soort === 'voorstel' ? voorstel.motivering : '',
    besluitdag: opgelegd.besluitdag,
    door: besluit.doorNaam,
    maanden:
      uitkomst.wijze === 'verlaging'
        ? uitkomst.perMaand.flatMap(({ maand }) => (stopt === undefined || maand < stopt ? [maand] : []))
        : [],
    heroverwegenVoor: uitkomst.wijze === 'verlaging' ? uitkomst.heroverwegenVoor : null,
  };
};

/** @param metOpties for who must choose; the resident sees what is thought and decided. */
export const maatregelView = (stand: Maatregelstand, om: Om, metOpties: boolean) => {
  const maand = eersteMaatregelmaand(om.dossier, om.today);
  const weegt = metOpties && stand.status === 'aangekondigd';
  return {
    id: stand.id,
    uitkeringId: stand.uitkeringId,
    soort: stand.overtreding.soort,
    wat: overtredingzin(stand.overtreding),
    gedragingOp: stand.gedragingOp,
    toelichting: stand.toelichting,
    horenTot: stand.horenTot,
    gehoord: isGehoord(stand, om.today),
    aangekondigdDoor: stand.doorNaam,
    aangekondigdOp: stand.op,
    status: stand.status,
    verhaal: verhaalView(stand),
    voorstel: voorstelView(stand, om),
    besluit: besluitView(stand),
    eindeVanaf: stand.einde?.inhoud.vanaf ?? null,
    kanStoppen: stand.open === undefined && lowersLater(stand, om.today),
    opties: weegt
      ? optiesVan(invoerVan(om), stand, { ...om, maand }).map((optie) => ({
          ...optie,
          keuzes: [...optie.keuzes],
          vraagt: optie.vraagt ?? null,
          gat: optie.gat ?? null,
        }))
      : [],
    eersteMaand: weegt ? maand : null,
  };
};
