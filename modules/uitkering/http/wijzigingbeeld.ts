/** Knows how changes, their effect and what is to come look in the API. */

import { type Day, monthOf } from '@samenkracht/core';
import { Type } from 'typebox';
import { aankomendIn } from '../domain/aankomend.ts';
import { telBuitenland } from '../domain/buitenland.ts';
import { grondslagIn } from '../domain/maandfeiten.ts';
import { bewoningen } from '../domain/medebewoner.ts';
import { overMedebewoner, wijzigingsoorten } from '../domain/wijziging.ts';
import type { Maandgevolg } from '../domain/wijzigingsgevolg.ts';
import { wijzigingzin } from '../domain/wijzigingszin.ts';
import { gevolgenBij } from '../jobs/wijzigingen.ts';
import type { Dossier } from '../store/reeks.ts';
import type { Wijzigingstand } from '../store/wijziging.ts';
import { Bedrag, Dag, Id, Maand, OfNiets, oneOf, Tijdstip } from './maandschema.ts';

export const Soort = oneOf(wijzigingsoorten, 'wat er verandert');

const Onzekerheden = Type.Array(Type.String(), { description: 'bedragen en keuzes die niet bevestigd zijn' });

export const GevolgSchema = Type.Object({
  maand: Maand,
  voor: OfNiets(Bedrag),
  na: OfNiets(Bedrag),
  reden: OfNiets(Type.String({ description: 'waarom het bedrag nog niet te zeggen is' })),
  onzekerheden: Onzekerheden,
});

/** What art. 19a asks of who shares a dwelling. */
export const MedebewonerSchema = Type.Object({
  geboren: Dag,
  familie: oneOf(['eerste of tweede graad', 'geen of verder'], 'familie van de inwoner'),
  overeenkomst: oneOf(['geen', 'met belanghebbende', 'met dezelfde derde'], 'een contract tegen een commerciele prijs'),
  overeenkomstAangetoond: Type.Boolean({ description: 'laten zien, met bewijs van betaling' }),
  onderwijs: oneOf(
    ['geen', 'studiefinanciering', 'tegemoetkoming scholieren', 'beroepsbegeleidend', 'buitenland'],
    'onderwijs dat hij volgt',
  ),
  leeftijdPastBijOnderwijs: Type.Boolean(),
});

export const BewoningSchema = Type.Object({
  wie: Type.String(),
  geboren: Dag,
  vanaf: OfNiets(Dag),
  tot: OfNiets(Dag),
});

/** Who else lives there now or later, by the facts of today and what was decided. */
export const bewoningView = (dossier: Dossier, today: Day) => {
  const dagen = { vanaf: today, tot: today };
  const feiten = grondslagIn(dossier.kader, dossier.grondslagen, monthOf(today), dagen);
  return feiten === undefined
    ? []
    : bewoningen(feiten, dossier.wijzigingen ?? []).filter(({ tot }) => tot === null || tot > today);
};

export const WijzigingSchema = Type.Object({
  id: Id,
  uitkeringId: Id,
  soort: Soort,
  zin: Type.String({ description: 'wat er verandert, als zin' }),
  vanaf: Dag,
  tot: OfNiets(Dag),
  wie: Type.String(),
  partner: OfNiets(Type.Object({ geboren: Dag, heeftRecht: Type.Boolean() })),
  medebewoner: OfNiets(MedebewonerSchema),
  bron: oneOf(['inwoner', 'BRP', 'consulent'], 'van wie wij het weten'),
  status: oneOf(['gemeld', 'voorgesteld', 'vastgesteld', 'afgewezen', 'ingetrokken'], 'hoe ver het is'),
  toelichting: OfNiets(Type.String()),
  gemeldDoor: Type.String(),
  gemeldOp: Tijdstip,
  voorgesteldDoor: OfNiets(Type.String()),
  eigenVoorstel: Type.Boolean(),
  reden: OfNiets(Type.String()),
  beslistDoor: OfNiets(Type.String()),
  beslistOp: OfNiets(Tijdstip),
  gevolgen: Type.Array(GevolgSchema, { description: 'per maand wat het was en wordt; leeg als het al is besloten' }),
});

export const AankomendSchema = Type.Object(
  {
    op: Dag,
    wat: Type.String(),
    voor: OfNiets(Bedrag),
    na: OfNiets(Bedrag),
    reden: OfNiets(Type.String()),
    onzekerheden: Onzekerheden,
  },
  { description: 'wat er aankomt, met het bedrag van de maand ervoor en de eerste hele maand erna' },
);

export const BuitenlandSchema = Type.Object({
  jaar: Type.Integer(),
  gebruikt: Type.Integer({ description: 'dagen in het buitenland in dit kalenderjaar, gemeld en vastgesteld' }),
  mag: Type.Integer({ description: 'dagen die mogen met bijstand (art. 13 lid 1 onder e Pw)' }),
});

export const gevolgView = ({ maand, voor, na, reden, onzekerheden }: Maandgevolg) => ({
  maand,
  voor: voor ?? null,
  na: na ?? null,
  reden: reden ?? null,
  onzekerheden: [...onzekerheden],
});

export const isOpen = ({ status }: Wijzigingstand): boolean => status === 'gemeld' || status === 'voorgesteld';

/** A report of a resident does not say who comes or leaves: until then there is nothing to compute. */
const isBekend = ({ soort, partner, medebewoner, wie }: Wijzigingstand): boolean => {
  if (soort === 'samenwonen') return partner !== null;
  return !overMedebewoner(soort) || Boolean(medebewoner) || wie.startsWith('medebewoner');
};

/** @param kijker the id of who looks, so that the page knows his own proposal. */
export const wijzigingView = (dossier: Dossier, stand: Wijzigingstand, today: Day, kijker: string) => {
  const { gemeldDoorNaam, voorgesteldDoor, voorgesteldDoorNaam, beslistDoorNaam, ...rest } = stand;
  return {
    ...rest,
    medebewoner: stand.medebewoner ?? null,
    zin: wijzigingzin(stand),
    gemeldDoor: gemeldDoorNaam,
    voorgesteldDoor: voorgesteldDoorNaam,
    eigenVoorstel: voorgesteldDoor === kijker,
    beslistDoor: beslistDoorNaam,
    gevolgen: isOpen(stand) && isBekend(stand) ? veilig(() => gevolgenBij(dossier, stand, today)).map(gevolgView) : [],
  };
};

/** A report that contradicts what is known has no effect to show: proposing it says why. */
const veilig = (bereken: () => readonly Maandgevolg[]): readonly Maandgevolg[] => {
  try {
    return bereken();
  } catch (fout) {
    if (fout instanceof Error && fout.name === 'TegenstrijdigeFeiten') return [];
    throw fout;
  }
};

export const aankomendView = (dossier: Dossier, today: Day) =>
  aankomendIn({ ...dossier, eersteMaand: dossier.uitkering.eersteMaand }, today).map(
    ({ op, wat, voor, na, reden, onzekerheden }) => ({
      op,
      wat,
      voor: voor ?? null,
      na: na ?? null,
      reden: reden ?? null,
      onzekerheden: [...onzekerheden],
    }),
  );

export const buitenlandView = (dossier: Dossier, wijzigingen: readonly Wijzigingstand[], today: Day) => {
  const geboren = dossier.grondslagen.at(-1)?.feiten.belanghebbende.geboren;
  if (geboren === undefined) return null;
  const tellen = wijzigingen.filter((een) => isOpen(een) || een.status === 'vastgesteld');
  return telBuitenland(dossier.kader, geboren, tellen, today);
};
