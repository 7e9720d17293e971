/** Knows how amounts of a municipality look at the edge, who may see and enter them, and how a refusal is told. */
import { err, type Result } from '@samenkracht/core';
import type { Tabel } from '@samenkracht/law';
import { bedragtabellen } from '@samenkracht/participatiewet';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { permit, toegangRefusals, type ZichtbareWeigering } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { type BedragWeigering, toonBedragwaarde } from '../domain/bedrag.ts';
import { geldendVoor, groeiVan, toonGroei } from '../domain/bedraglevering.ts';
import type { Bedrag } from '../store/bedrag.ts';
import { Dag, Id, OfNiets, oneOf, Tijdstip } from './maandschema.ts';

type LeveringWeigering =
  | { readonly code: 'LEVERING_ONLEESBAAR' }
  | { readonly code: 'LEVERING_ONJUIST'; readonly aantal: number }
  | { readonly code: 'LEVERING_NIET_GEVONDEN' };
type InstellingWeigering = { readonly code: 'REKENINGNUMMER_ONJUIST' };

const refusals: RefusalMap<BedragWeigering | InstellingWeigering | LeveringWeigering> = {
  TABEL_ONBEKEND: { status: 404, titel: 'Deze tabel bestaat niet', uitleg: 'Kies een tabel uit de lijst.' },
  WAARDE_ONLEESBAAR: {
    status: 422,
    titel: 'Deze waarde kunnen wij niet lezen',
    uitleg: ({ soort }) =>
      soort === 'bedrag'
        ? 'Schrijf een bedrag in euro, zoals 1.419,46.'
        : soort === 'percentage'
          ? 'Schrijf een percentage, zoals 5% of 12,5%.'
          : soort === 'staffel'
            ? 'Schrijf een regel per schijf: vanaf; procent; min. Bijvoorbeeld: 0; 8%; 0. De eerste schijf begint bij 0.'
            : 'Kijk hoe de andere waarden in deze tabel zijn geschreven en doe het net zo.',
  },
  PERIODE_ONJUIST: {
    status: 422,
    titel: 'Deze periode kan niet',
    uitleg: ({ uitleg }) => `${uitleg} Kies andere datums.`,
  },
  BRON_ONTBREEKT: {
    status: 422,
    titel: 'Een bedrag heeft een bron nodig',
    uitleg: 'Noem de publicatie en geef het adres ervan, dat begint met https://.',
  },
  BEDRAG_NIET_GEVONDEN: {
    status: 404,
    titel: 'Bedrag niet gevonden',
    uitleg: 'Dit bedrag bestaat niet. Ga terug naar het overzicht.',
  },
  BEDRAG_EIGEN_INVOER: {
    status: 403,
    titel: 'Een ander moet dit goedkeuren',
    uitleg: 'U hebt dit bedrag zelf ingevoerd. Vraag een tweede beheerder om het na te kijken bij de bron.',
  },
  REKENINGNUMMER_ONJUIST: {
    status: 422,
    titel: 'Dit rekeningnummer klopt niet',
    uitleg: 'Controleer het rekeningnummer. Een cijfer staat verkeerd of ontbreekt.',
  },
  LEVERING_ONLEESBAAR: {
    status: 422,
    titel: 'Dit bestand kunnen wij niet lezen',
    uitleg: 'Haal het invulbestand op, vul de kolom nieuwe waarde in en sla het op als CSV met puntkomma’s.',
  },
  LEVERING_ONJUIST: {
    status: 422,
    titel: 'Niet alle regels kloppen',
    uitleg: ({ aantal }) =>
      `Er ${aantal === 1 ? 'klopt 1 regel' : `kloppen ${aantal} regels`} niet. Bekijk de proef, verbeter het bestand en probeer het opnieuw.`,
  },
  LEVERING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Levering niet gevonden',
    uitleg: 'Deze levering bestaat niet. Ga terug naar het overzicht.',
  },
};

export const basis = { doel: 'functioneel-beheer', rollen: ['beheerder'] } as const;
export const alle = { ...refusals, ...toegangRefusals };

export const BedragSchema = Type.Object({
  id: Id,
  levering: OfNiets(Id),
  tabel: Type.String(),
  naam: Type.String(),
  vanaf: Dag,
  tot: Type.String({ format: 'date', description: 'eerste dag waarop het niet meer geldt' }),
  waarde: Type.String(),
  oud: OfNiets(Type.String({ description: 'de waarde die tot die dag geldt' })),
  groei: OfNiets(Type.String({ description: 'verandering in procent, bijvoorbeeld +1,27%' })),
  bron: Type.String(),
  link: Type.String(),
  status: oneOf(['wacht op goedkeuring', 'goedgekeurd'], 'alleen een goedgekeurd bedrag telt'),
  ingevoerdDoor: Type.String(),
  ingevoerdOp: Tijdstip,
  goedgekeurdDoor: OfNiets(Type.String()),
  goedgekeurdOp: OfNiets(Tijdstip),
  magGoedkeuren: Type.Boolean({ description: 'u hebt het niet zelf ingevoerd en het wacht nog' }),
});

/** Who may do it; a thing of another municipality is a thing that is not there. */
export const may = (
  scope: Scope,
  handeling: 'inzien' | 'voorstellen',
): Result<void, ZichtbareWeigering | { readonly code: 'BEDRAG_NIET_GEVONDEN' }> => {
  const permitted = permit(scope.actor, scope.doel, { soort: 'bedrag', handeling });
  if (permitted.ok) return permitted;
  const { code } = permitted.error;
  return err(code === 'ANDERE_GEMEENTE' || code === 'ANDER_DOSSIER' ? { code: 'BEDRAG_NIET_GEVONDEN' } : { code });
};

export const tabelOf = (id: string): Tabel<unknown> | undefined => bedragtabellen.find((tabel) => tabel.id === id);

/** Beside the value that it follows, so that who signs sees what changes. */
const vergeleken = ({ tabel: id, vanaf, waarde }: Bedrag) => {
  const tabel = tabelOf(id);
  const oud = tabel === undefined ? undefined : geldendVoor(tabel, vanaf);
  const groei = tabel?.soort === 'bedrag' ? groeiVan(oud, waarde) : undefined;
  return {
    oud: tabel === undefined || oud === undefined ? null : toonBedragwaarde(tabel.soort, oud),
    groei: groei === undefined ? null : toonGroei(groei),
  };
};

export const bedragView = (scope: Scope, bedrag: Bedrag) => ({
  id: bedrag.id,
  levering: bedrag.levering ?? null,
  tabel: bedrag.tabel,
  naam: tabelOf(bedrag.tabel)?.naam ?? bedrag.tabel,
  vanaf: bedrag.vanaf,
  tot: bedrag.tot,
  waarde: toonBedragwaarde(tabelOf(bedrag.tabel)?.soort ?? 'tekst', bedrag.waarde),
  ...vergeleken(bedrag),
  bron: bedrag.bron,
  link: bedrag.link,
  status: bedrag.goedgekeurdOp === undefined ? ('wacht op goedkeuring' as const) : ('goedgekeurd' as const),
  ingevoerdDoor: bedrag.ingevoerdDoorNaam,
  ingevoerdOp: bedrag.ingevoerdOp,
  goedgekeurdDoor: bedrag.goedgekeurdDoorNaam ?? null,
  goedgekeurdOp: bedrag.goedgekeurdOp ?? null,
  magGoedkeuren: bedrag.goedgekeurdOp === undefined && bedrag.ingevoerdDoor !== scope.actor.id,
});

/** Another person than who entered it. */
export const mayGoedkeuren = (
  scope: Scope,
  voorgesteldDoor: string,
): Result<void, ZichtbareWeigering | { readonly code: 'BEDRAG_NIET_GEVONDEN' | 'BEDRAG_EIGEN_INVOER' }> => {
  const mag = permit(scope.actor, scope.doel, { soort: 'bedrag', handeling: 'goedkeuren', voorgesteldDoor });
  if (mag.ok) return mag;
  const { code } = mag.error;
  if (code === 'EIGEN_VOORSTEL') return err({ code: 'BEDRAG_EIGEN_INVOER' });
  return err(code === 'ANDERE_GEMEENTE' || code === 'ANDER_DOSSIER' ? { code: 'BEDRAG_NIET_GEVONDEN' } : { code });
};
