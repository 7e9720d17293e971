/** Knows how an application looks in the API. */
import { Type } from 'typebox';
import { groepnamen } from '../domain/eigenvragen.ts';

export const Dag = Type.String({ format: 'date', description: 'kalenderdag, bijvoorbeeld 2026-11-25' });
export const Tijdstip = Type.String({ format: 'date-time', description: 'moment in UTC' });
export const Id = Type.String({ format: 'uuid' });
export const Centen = Type.Integer({ description: 'bedrag in hele centen' });
export const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });
/** An answer: yes or no, a number, a text, or nothing. */
export const Waarde = Type.Union([Type.Boolean(), Type.Number(), Type.String(), Type.Null()], {
  description:
    'een antwoord: ja of nee, een getal (bedragen in centen, een lijst als aantal), een tekst of datum, of leeg',
});

export const AanvraagParams = Type.Object({ aanvraagId: Id });

const vraagsoorten = [
  'ja of nee',
  'datum',
  'maand',
  'bedrag',
  'aantal',
  'tekst',
  'keuze',
  'lijst',
  'rekeningnummer',
] as const;

export const VraagSchema = Type.Object(
  {
    feit: Type.String({
      description: 'naam van de vraag, bijvoorbeeld kinderen.0.geboren; stuur het antwoord hieronder terug',
    }),
    groep: oneOf(groepnamen, 'bladzijde van het formulier'),
    soort: oneOf(vraagsoorten, 'soort antwoord; een lijst wordt beantwoord met hoeveel het er zijn'),
    vraag: Type.String(),
    hulp: Type.String(),
    verplicht: Type.Boolean(),
    opties: Type.Optional(Type.Array(Type.Object({ waarde: Type.String(), tekst: Type.String() }))),
    antwoord: Type.Optional(Waarde),
    bron: Type.Optional(oneOf(['inwoner', 'BRP'] as const, 'van wie het antwoord is')),
    vooringevuld: Type.Boolean({ description: 'het antwoord komt uit de BRP; bied de inwoner klopt niet aan' }),
    register: Type.Optional(
      Type.Object(
        { antwoord: Waarde, bekendSinds: Tijdstip, inOnderzoek: Type.Boolean() },
        { description: 'wat de BRP zegt, ook als de inwoner iets anders antwoordt' },
      ),
    ),
    open: Type.Boolean({ description: 'deze vraag moet nu nog worden beantwoord' }),
  },
  { description: 'een vraag die er nu toe doet; een vraag die overbodig werd staat er niet bij' },
);

const stapnamen = ['vragen', 'documenten', 'partner', 'controleren en versturen', 'verstuurd'] as const;
export const StapSchema = Type.Object({
  stap: oneOf(stapnamen, 'deel van de aanvraag'),
  stand: oneOf(['klaar', 'nu', 'later'] as const, 'hoe ver dit deel is'),
});

const BeletselSchema = Type.Object({
  soort: oneOf(['vraag', 'rekening', 'partner koppelen', 'ondertekening'] as const, 'wat er nog moet gebeuren'),
  feit: Type.Optional(Type.String({ description: 'de vraag waar het om gaat' })),
  uitleg: Type.String({ description: 'wat de inwoner moet doen, om te tonen' }),
});

export const GevraagdDocumentSchema = Type.Object(
  {
    soort: Type.String(),
    naam: Type.String({ description: 'hoe het document heet, om te tonen' }),
    waarom: Type.String({ description: 'waarom wij het vragen' }),
    ontvangen: Type.Boolean(),
  },
  { description: 'een document dat bij deze antwoorden hoort; versturen kan ook zonder, dan vragen wij er later om' },
);

export const OntvangstbewijsSchema = Type.Object(
  {
    zaakId: Id,
    zaaknummer: Type.String(),
    ontvangenOp: Dag,
    uiterstBesluit: Dag,
    voorschot: Type.Optional(
      Type.Object(
        {
          uiterlijk: Dag,
          percentage: Type.Integer(),
          bedrag: Type.Optional(Centen),
        },
        { description: 'recht op een voorschot als er dan nog geen besluit is (art. 52 Participatiewet)' },
      ),
    ),
    watNu: Type.Array(Type.String(), { description: 'wat er nu gebeurt, in volgorde, om te tonen' }),
  },
  { description: 'ontvangstbevestiging van de aanvraag' },
);

export const DocumentSchema = Type.Object({
  id: Id,
  soort: Type.String(),
  naam: Type.String(),
  type: Type.String(),
  bytes: Type.Integer(),
  ontvangenOp: Tijdstip,
});

export const AanvraagKortSchema = Type.Object({
  id: Id,
  status: oneOf(['concept', 'ingediend'] as const, 'of de aanvraag is verstuurd'),
  rol: oneOf(['aanvrager', 'partner'] as const, 'wie u bent in deze aanvraag'),
  eigen: Type.Boolean({
    description: 'u vraagt voor uzelf aan; nee: u bent de partner, of vraagt namens een ander aan',
  }),
  begonnenOp: Tijdstip,
  gewijzigdOp: Tijdstip,
});

export const AanvraagSchema = Type.Intersect([
  AanvraagKortSchema,
  Type.Object({
    versie: Type.Integer({
      description: 'stuur deze mee bij uw antwoorden, zodat twee vensters elkaar niet overschrijven',
    }),
    stappen: Type.Array(StapSchema),
    vragen: Type.Array(VraagSchema),
    volgende: Type.Optional(Type.String({ description: 'de eerste vraag die nog open staat' })),
    voortgang: Type.Object({ beantwoord: Type.Integer(), open: Type.Integer() }),
    documenten: Type.Array(DocumentSchema),
    gevraagdeDocumenten: Type.Array(GevraagdDocumentSchema),
    ontbreekt: Type.Array(BeletselSchema),
    brp: Type.Object({
      opgehaald: Type.Boolean({ description: 'nee: de BRP gaf nog geen antwoord, vul alles zelf in' }),
      peilmoment: Type.Optional(Tijdstip),
    }),
    partner: Type.Object({
      nodig: Type.Boolean({ description: 'er is een partner, die mee ondertekent' }),
      gekoppeld: Type.Boolean({ description: 'de partner heeft de code ingevuld' }),
    }),
    ondertekeningen: Type.Array(
      Type.Object({ rol: oneOf(['aanvrager', 'partner'] as const, 'wie tekende'), ondertekendOp: Tijdstip }),
    ),
    inhoud: Type.String({ description: 'kenmerk van wat er nu staat; stuur dit mee bij ondertekenen' }),
    ontvangst: Type.Optional(OntvangstbewijsSchema),
  }),
]);
