/** Knows how fines look in the API: what was not told, what the resident said, each option of the law, and what was decided. */
import type { Money } from '@samenkracht/core';
import { Type } from 'typebox';
import { type Boetestand, isGehoord, opgelegdBedrag } from '../domain/boete.ts';
import { boetebesluitVan, boeteoptiesVan, zegBoete } from '../domain/boetekeuze.ts';
import { boeteomVan } from '../jobs/boetes.ts';
import { Bedrag, Dag, Id, OfNiets, oneOf, Tijdstip } from './maandschema.ts';
import type { Kijker } from './maatregelbeeld.ts';

const Centen = Type.Integer({ minimum: 0, maximum: 100_000_000, description: 'in centen' });

const EerdereBoete = Type.Object(
  {
    opgelegdOp: Dag,
    onherroepelijk: Type.Boolean({ description: 'bezwaar en beroep kunnen niet meer' }),
    zelfdeGedraging: Type.Boolean({ description: 'voor hetzelfde' }),
    gevangenisstraf: Type.Boolean({ description: 'zonder voorwaarden: dan telt tien jaar in plaats van vijf' }),
  },
  { additionalProperties: false },
);

/** What the law asks of the breach besides what the college weighs. */
export const Overtredingsvelden = {
  benadelingsbedrag: Type.Integer({
    ...Centen,
    description: 'wat daardoor te veel is betaald, in centen; 0 als dat niets is',
  }),
  eigenHerstel: OfNiets(
    Type.Object(
      {
        hersteldOp: Dag,
        voorConstatering: Type.Boolean({ description: 'voordat de gemeente het ontdekte' }),
        tijdensToezicht: Type.Boolean({ description: 'tijdens een controle: dan telt het niet' }),
      },
      { additionalProperties: false, description: 'de inwoner gaf uit zichzelf alsnog de juiste gegevens' },
    ),
  ),
  eerdereBoetes: Type.Array(EerdereBoete, { maxItems: 20, description: 'ook een straf van de rechter, en van elders' }),
  laatsteWaarschuwing: OfNiets(Dag),
} as const;

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
  bedrag: OfNiets(Bedrag),
  gat: OfNiets(Type.String({ description: 'wat in de regels ontbreekt' })),
});

export const BoeteSchema = Type.Object({
  id: Id,
  uitkeringId: Id,
  wat: Type.String({ description: 'wat niet is verteld' }),
  overtredingOp: Dag,
  ...Overtredingsvelden,
  horenTot: Dag,
  gehoord: Type.Boolean({ description: 'de inwoner vertelde zijn kant, of de tijd daarvoor is voorbij' }),
  aangekondigdDoor: Type.String(),
  aangekondigdOp: Tijdstip,
  status: oneOf(['aangekondigd', 'voorgesteld', 'besloten', 'teruggenomen', 'ingetrokken'], 'hoe ver het is'),
  verhaal: Type.Array(
    Type.Object({
      soort: oneOf(['zienswijze', 'terug', 'intrekking'], 'wie wat zei'),
      tekst: Type.String(),
      door: Type.String(),
      op: Tijdstip,
    }),
  ),
  voorstel: OfNiets(
    Type.Object({
      soort: oneOf(['boete', 'terugnemen'], 'besluiten, of een boete terugnemen'),
      zin: Type.String(),
      motivering: Type.String(),
      onbevestigd: Type.Array(Type.String({ description: 'een bedrag van de wet dat niet is bevestigd' })),
      door: Type.String(),
      eigen: Type.Boolean(),
    }),
  ),
  besluit: OfNiets(
    Type.Object({
      wijze: oneOf(['geen', 'waarschuwing', 'boete'], 'wat er is besloten'),
      zin: Type.String(),
      motivering: Type.String(),
      bedrag: OfNiets(Bedrag),
      onbevestigd: Type.Array(Type.String()),
      besluitdag: Dag,
      door: Type.String(),
    }),
  ),
  kanTerug: Type.Boolean({ description: 'de boete staat, en er wacht geen voorstel' }),
  opties: Type.Array(OptieSchema, { description: 'wat het college kan kiezen, met wat de wet daarvan maakt' }),
});

const verhaalsoorten = ['zienswijze', 'terug', 'intrekking'] as const;

const verhaalView = ({ stappen }: Boetestand) =>
  stappen.flatMap(({ inhoud, doorNaam, op }) => {
    const soort = verhaalsoorten.find((een) => een === inhoud.soort);
    if (soort === undefined) return [];
    const tekst = 'tekst' in inhoud ? inhoud.tekst : 'reden' in inhoud ? inhoud.reden : '';
    return [{ soort, tekst, door: doorNaam, op }];
  });

const voorstelView = (stand: Boetestand, { dossier, today, actorId }: Kijker) => {
  const { open } = stand;
  if (open === undefined) return null;
  const basis = { door: open.doorNaam, eigen: open.door === actorId };
  if (open.inhoud.soort === 'terugvoorstel')
    return {
      ...{ ...basis, soort: 'terugnemen' as const, zin: 'De boete wordt teruggenomen.', onbevestigd: [] },
      motivering: open.inhoud.reden,
    };
  const besluit = boetebesluitVan(stand, open.inhoud, boeteomVan(dossier, today));
  return {
    ...{ ...basis, soort: 'boete' as const, motivering: open.inhoud.motivering },
    zin: 'code' in besluit ? besluit.wat : zegBoete(besluit.uitkomst),
    onbevestigd: 'code' in besluit ? [] : [...besluit.onbevestigd],
  };
};

const besluitView = ({ besluit, stappen }: Boetestand) => {
  if (besluit === undefined) return null;
  const { uitkomst, onbevestigd } = besluit.inhoud;
  const voorstel = stappen.find(({ id }) => id === besluit.antwoordOp)?.inhoud;
  return {
    wijze: uitkomst.wijze,
    zin: zegBoete(uitkomst),
    motivering: voorstel?.soort === 'voorstel' ? voorstel.motivering : '',
    bedrag: uitkomst.wijze === 'boete' ? uitkomst.bedrag : null,
    onbevestigd: [...onbevestigd],
    besluitdag: besluit.dag,
    door: besluit.doorNaam,
  };
};

/** @param metOpties for who must choose; the resident sees what is thought and decided. */
export const boeteView = (stand: Boetestand, om: Kijker, metOpties: boolean) => {
  const { feiten } = stand;
  return {
    ...{ id: stand.id, uitkeringId: stand.uitkeringId, wat: stand.wat, overtredingOp: stand.overtredingOp },
    benadelingsbedrag: feiten.benadelingsbedrag,
    eigenHerstel: feiten.eigenHerstel,
    eerdereBoetes: [...feiten.eerdereBoetes],
    laatsteWaarschuwing: feiten.laatsteWaarschuwing,
    horenTot: stand.horenTot,
    gehoord: isGehoord(stand, om.today),
    aangekondigdDoor: stand.doorNaam,
    aangekondigdOp: stand.op,
    status: stand.status,
    verhaal: verhaalView(stand),
    voorstel: voorstelView(stand, om),
    besluit: besluitView(stand),
    kanTerug: stand.open === undefined && opgelegdBedrag(stand) !== undefined,
    opties:
      metOpties && stand.status === 'aangekondigd'
        ? boeteoptiesVan(stand, boeteomVan(om.dossier, om.today)).map(({ keuzes, gevolg, bedrag, gat }) => ({
            ...{ keuzes: [...keuzes], gevolg, gat: gat ?? null },
            bedrag: bedrag ?? (null as Money | null),
          }))
        : [],
  };
};
