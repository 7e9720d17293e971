/** Knows how a bericht looks in the API. */
import Type, { type Static } from 'typebox';
import { type Bericht, berichtsoorten, plainText, smallPrint } from '../domain/bericht.ts';
import type { Berichtregel } from '../domain/verzonden.ts';

const Dag = Type.String({ format: 'date', description: 'kalenderdag, bijvoorbeeld 2026-11-25' });
const Tijdstip = Type.String({ format: 'date-time', description: 'moment in UTC' });
export const Id = Type.String({ format: 'uuid' });
const Soort = Type.String({ enum: [...berichtsoorten], description: 'wat voor bericht het is' });
const Lezer = Type.Union([Type.Literal('zelf'), Type.Literal('vertegenwoordiger')]);

const regel = {
  id: Id,
  persoonId: Id,
  soort: Soort,
  titel: Type.String(),
  kern: Type.String({ description: 'de uitkomst in een zin' }),
  kenmerk: Type.String(),
  verzondenOp: Tijdstip,
};

export const MijnBerichtregel = Type.Object({
  ...regel,
  gelezen: Type.Boolean({ description: 'of u dit bericht al opende' }),
  voor: Type.Union([Type.Literal('uzelf'), Type.Literal('vertegenwoordigde')]),
});

export const VerzondenBerichtregel = Type.Object({
  ...regel,
  gelezen: Type.Array(Type.Object({ door: Lezer, op: Tijdstip }), {
    description: 'leesbevestigingen, de oudste eerst',
  }),
  melding: Type.Object(
    {
      uitkomst: Type.Union([
        Type.Literal('wacht'),
        Type.Literal('gemeld'),
        Type.Literal('geen adres'),
        Type.Literal('geweigerd'),
      ]),
      op: Type.Optional(Tijdstip),
    },
    { description: 'of de inwoner per e-mail hoorde dat er een bericht is' },
  ),
});

const Blok = Type.Union([
  Type.Object({ soort: Type.Literal('tussenkop'), tekst: Type.String() }),
  Type.Object({ soort: Type.Literal('alinea'), tekst: Type.String() }),
  Type.Object({ soort: Type.Literal('lijst'), genummerd: Type.Boolean(), punten: Type.Array(Type.String()) }),
  Type.Object({
    soort: Type.Literal('tabel'),
    bijschrift: Type.String(),
    kolommen: Type.Array(
      Type.Object({ kop: Type.String(), soort: Type.Union([Type.Literal('tekst'), Type.Literal('bedrag')]) }),
    ),
    rijen: Type.Array(
      Type.Object({
        cellen: Type.Array(Type.Union([Type.String(), Type.Integer()]), {
          description: 'tekst, of in een kolom van soort bedrag een bedrag in centen',
        }),
        nadruk: Type.Boolean(),
      }),
    ),
  }),
]);

export const BerichtSchema = Type.Object({
  ...regel,
  gebeurtenisId: Type.String({ format: 'uuid', description: 'wat er gebeurde; bij een besluit ook het besluit' }),
  dagtekening: Dag,
  aanhef: Type.String(),
  blokken: Type.Array(Blok),
  kleineLetters: Type.Array(Type.String(), { description: 'de artikelen en de bedragen die niet bevestigd zijn' }),
  afzender: Type.Object({ gemeente: Type.String(), onderdeel: Type.String(), telefoon: Type.String() }),
  tekst: Type.String({ description: 'het hele bericht als platte tekst' }),
});

export const AdresSchema = Type.Object({
  mailadres: Type.Union([Type.String(), Type.Null()], {
    description: 'waar u hoort dat er een bericht is; null is nergens',
  }),
});

type Regelview = Pick<Berichtregel, 'id' | 'persoonId' | 'soort' | 'titel' | 'kern' | 'kenmerk' | 'verzondenOp'>;
const regelView = ({ id, persoonId, soort, titel, kern, kenmerk, verzondenOp }: Regelview): Regelview => ({
  id,
  persoonId,
  soort,
  titel,
  kern,
  kenmerk,
  verzondenOp,
});

export const mijnRegelView = (bericht: Berichtregel, lezerId: string): Static<typeof MijnBerichtregel> => ({
  ...regelView(bericht),
  gelezen: bericht.gelezen.some((one) => one.lezerId === lezerId),
  voor: bericht.persoonId === lezerId ? 'uzelf' : 'vertegenwoordigde',
});

export const verzondenRegelView = (bericht: Berichtregel): Static<typeof VerzondenBerichtregel> => ({
  ...regelView(bericht),
  gelezen: bericht.gelezen.map(({ door, op }) => ({ door, op })),
  melding: bericht.melding ?? { uitkomst: 'wacht' },
});

type Verzonden = {
  readonly id: string;
  readonly persoonId: string;
  readonly inhoud: Bericht;
  readonly gebeurtenisId: string;
  readonly verzondenOp: string;
};

/** Without the address: that stands on the letter of the addressee only. */
export const berichtView = ({
  id,
  persoonId,
  inhoud,
  verzondenOp,
  gebeurtenisId,
}: Verzonden): Static<typeof BerichtSchema> => ({
  ...regelView({
    id,
    persoonId,
    verzondenOp,
    soort: inhoud.soort,
    titel: inhoud.titel,
    kern: inhoud.kern,
    kenmerk: inhoud.kenmerk,
  }),
  gebeurtenisId,
  dagtekening: inhoud.dagtekening,
  aanhef: inhoud.aanhef,
  blokken: structuredClone(inhoud.blokken) as Static<typeof BerichtSchema>['blokken'],
  kleineLetters: [...smallPrint(inhoud)],
  afzender: {
    gemeente: inhoud.afzender.gemeente,
    onderdeel: inhoud.afzender.onderdeel,
    telefoon: inhoud.afzender.telefoon,
  },
  tekst: plainText(inhoud),
});
