/** Knows how jobs look in the API, and how a refusal about one is told. */
import { formatDay } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { baansoorten, meesteMinuten } from '../domain/baan.ts';
import type { Vastlegweigering } from '../store/baanvastleggen.ts';
import { Dag, Id, OfNiets, oneOf, Tijdstip, Woorden } from './planschema.ts';

const Uren = Type.Number({
  exclusiveMinimum: 0,
  maximum: meesteMinuten / 60,
  multipleOf: 0.25,
  description: 'uren per week, in kwartieren',
});
const Soort = oneOf(baansoorten, 'wat voor baan');
const Versie = Type.Integer({ minimum: 1, maximum: 100_000, description: 'de versie die u las' });
const Werkgever = Type.String({
  minLength: 2,
  maxLength: 100,
  pattern: '\\S',
  description: 'bij wie, of uw eigen bedrijf',
});
const Tot = Type.String({ format: 'date', description: 'de eerste dag zonder deze baan' });

export const BaanParams = Type.Object({ baanId: Id });
export const PersoonbaanParams = Type.Object({ persoonId: Id, baanId: Id });

const Vertelling = { werkgever: Werkgever, soort: Soort, uren: Uren, vanaf: Dag, tot: Type.Optional(Tot) };
export const NieuwebaanSchema = Type.Object(Vertelling);
export const BaanwijzigingSchema = Type.Object({ ...Vertelling, versie: Versie });
export const UrenSchema = Type.Object({ versie: Versie, soort: Soort, uren: Uren, vanaf: Dag });
export const IntrekkingSchema = Type.Object({ versie: Versie, reden: Woorden(500, 'waarom dit niet klopt') });

const BaanSchema = Type.Object({
  id: Id,
  ...{ versie: Versie, werkgever: Type.String(), soort: Soort, vanaf: Dag, tot: OfNiets(Tot) },
  uren: Type.Number({ description: 'uren per week' }),
  omhoog: Type.Boolean({ description: 'meer uren per week dan ooit eerder' }),
  bron: oneOf(['inwoner', 'consulent', 'loon'], 'wie dit vertelde; loon: de werkgever, met het loon'),
  door: Type.String({ description: 'naam van wie dit vertelde' }),
  op: Tijdstip,
});

export const BanenSchema = Type.Object({
  vandaag: Type.String({ format: 'date', description: 'de dag waarop dit zo is' }),
  banen: Type.Array(BaanSchema),
  nu: Type.Number({ description: 'uren per week vandaag, alle banen samen' }),
  verloop: Type.Array(
    Type.Object({
      vanaf: Dag,
      tot: OfNiets(Dag),
      uren: Type.Number({ description: 'uren per week, alle banen samen' }),
      werkgevers: Type.Array(Type.String()),
    }),
    { description: 'van deel naar heel: elke periode met dezelfde banen, de laatste eerst' },
  ),
});

export const baanweigeringen: RefusalMap<Vastlegweigering> = {
  BAAN_EINDE_VOOR_BEGIN: {
    status: 422,
    titel: 'De baan stopt voordat hij begint',
    uitleg: 'Kies een laatste dag die op of na de eerste dag ligt.',
  },
  BAAN_TE_LANG_GELEDEN: {
    status: 422,
    titel: 'Deze dag is te lang geleden',
    uitleg: 'Kijk of het jaartal van de eerste dag klopt.',
  },
  BAAN_TE_VER_VOORUIT: {
    status: 422,
    titel: 'Deze dag is nog te ver weg',
    uitleg: 'Een baan kan tot een jaar vooruit. Kijk of het jaartal van de eerste dag klopt.',
  },
  BAAN_OVERLAPT: {
    status: 422,
    titel: 'Deze baan staat er al',
    uitleg: ({ werkgever, vanaf }) =>
      `Bij ‘${werkgever}’ staat al een baan vanaf ${formatDay(vanaf)}. Verander die baan, of kies een andere dag.`,
  },
  BAAN_TWEE_KEER_VOLTIJD: {
    status: 422,
    titel: 'Twee volledige banen tegelijk kan niet',
    uitleg: ({ werkgever, vanaf }) =>
      `Bij ‘${werkgever}’ staat een volledige baan vanaf ${formatDay(vanaf)}. Zet daar een laatste dag bij, of kies een andere soort.`,
  },
  BAAN_TE_VEEL_UREN: {
    status: 422,
    titel: 'Dit zijn te veel uren in een week',
    uitleg: ({ vanaf, uren }) =>
      `Vanaf ${formatDay(vanaf)} zijn het samen ${uren.toLocaleString('nl-NL')} uur per week. Kijk of de uren kloppen.`,
  },
  BAAN_NIET_GEVONDEN: {
    status: 404,
    titel: 'Deze baan is er niet',
    uitleg: 'Open uw banen opnieuw. Misschien is deze baan weggehaald.',
  },
  BAAN_GEWIJZIGD: {
    status: 409,
    titel: 'Deze baan is net veranderd',
    uitleg: 'Iemand anders veranderde deze baan. Open uw banen opnieuw en kijk wat er nu staat.',
  },
  BAAN_LIEP_DAN_NIET: {
    status: 422,
    titel: 'Op die dag liep deze baan niet',
    uitleg: 'Kies een dag na de eerste dag en voor het einde van de baan.',
  },
};
