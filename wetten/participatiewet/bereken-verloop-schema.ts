/** Knows the written form of a household that changes within the month: everyone with the days on which he is there. */
import Type, { type TProperties } from 'typebox';

const dag = (wat: string) => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: `${wat}, jjjj-mm-dd` });
const kenmerk = Type.String({ minLength: 1, maxLength: 100, description: 'Eigen kenmerk van deze persoon' });
const streng = { additionalProperties: false } as const;

const tijdvak = {
  vanaf: dag('Eerste dag'),
  tot: Type.Union([dag('Eerste dag niet meer'), Type.Null()]),
} as const;

const reden = Type.String({ maxLength: 4000 });
const verlaging = {
  ...tijdvak,
  bedrag: Type.Integer({ minimum: 0, maximum: 10_000_000, description: 'Verlaging per maand, in hele centen' }),
  motivering: reden,
} as const;

/** `partner`, `kind` and `medebewoner`: what is known of them in a month without change, without the stay in an institution. */
export const verloopSchema = <P extends TProperties, K extends TProperties, M extends TProperties>(
  partner: P,
  kind: K,
  medebewoner: M,
) => {
  const leden = <T extends TProperties>(velden: T) =>
    Type.Array(Type.Object({ ...velden, ...tijdvak, kenmerk }, streng), { maxItems: 50 });
  return Type.Object(
    {
      partners: leden(partner),
      kinderen: leden(kind),
      medebewoners: leden(medebewoner),
      inrichting: Type.Array(Type.Object({ ...tijdvak, wie: kenmerk }, streng), { maxItems: 50 }),
      eldersVoorMantelzorg: Type.Array(Type.Object(tijdvak, streng), { maxItems: 50 }),
      verlagingen: Type.Array(
        Type.Union([
          Type.Object({ ...verlaging, artikel: Type.Literal('27') }, streng),
          Type.Object(
            { ...verlaging, artikel: Type.Literal('28'), onderwijsBeeindigd: dag('Einde van het onderwijs') },
            streng,
          ),
        ]),
        { maxItems: 50 },
      ),
      zonderRecht: Type.Array(Type.Object({ ...tijdvak, reden }, streng), { maxItems: 50 }),
      overlijden: Type.Union([Type.Object({ wie: kenmerk, dag: dag('Dag van overlijden') }, streng), Type.Null()]),
    },
    {
      ...streng,
      description: 'Een huishouden dat verandert in de maand, in plaats van partner, kinderen en medebewoners',
    },
  );
};

/** The parts of such a month in the outcome. */
export const stukSchema = Type.Object({
  vanaf: Type.String(),
  tot: Type.String(),
  dagen: Type.Integer(),
  norm: Type.Integer({ description: 'Norm van een hele maand op deze dagen, in hele centen' }),
  zonderVakantietoeslag: Type.Integer(),
  reden: Type.String(),
  bedrag: Type.Integer({ description: 'Wat deze dagen samen opleveren, in hele centen' }),
});
