/** Knows how facts and calculations look in the API. Amounts are whole cents, days jjjj-mm-dd. The facts are those of `bereken`. */
import { berekenInvoerSchema, berekenUitvoerSchema } from '@samenkracht/participatiewet';
import { type TSchema, Type } from 'typebox';
import { puntenMax } from '../domain/inkomenslijn.ts';
import { eenBrutolijn, eenLijn, eenMaand, tweeGemeenten } from './voorbeeldverzoeken.ts';

export const OfNiets = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Bedrag = Type.Integer({ description: 'in centen' });
export const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });

/** The same schema as files and the command line use, so that a new fact needs no word here. */
export const Feiten = Type.Object(berekenInvoerSchema.properties, {
  additionalProperties: false,
  description: 'De feiten van een maand. Wat is weggelaten, is onbekend; null en een lege lijst zijn bekend als geen.',
});

const maandenMax = 36;
const Maanden = (description: string) => Type.Array(Feiten, { minItems: 1, maxItems: maandenMax, description });

export const Berekenverzoek = Type.Object(
  {
    maanden: Maanden('een maand met feiten, of meer, elk met eigen feiten'),
    aantalMaanden: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: maandenMax,
        description:
          'een reeks: de feiten gelden ook voor de maanden erna, tot de maand van de volgende feiten; leeftijden en tellers lopen door',
      }),
    ),
    vergelijkMet: Type.Optional(
      Maanden('een andere situatie, gemeente of maand; de eerste wordt naast de eerste gelegd, enzovoort'),
    ),
  },
  { examples: [eenMaand, tweeGemeenten] },
);

const Vraagvelden = {
  feit: Type.String({ description: 'het pad van het feit, bijvoorbeeld belanghebbende.geboren' }),
  vraag: Type.String(),
  hulp: Type.String(),
  soort: oneOf(
    ['ja of nee', 'datum', 'maand', 'bedrag', 'aantal', 'tekst', 'keuze', 'lijst', 'afweging'],
    'een afweging maakt de gemeente, met een reden',
  ),
  bron: Type.String({ description: 'waar het antwoord vandaan komt voordat iemand het wordt gevraagd' }),
  opties: Type.Array(Type.Object({ waarde: Type.String(), tekst: Type.String() })),
} as const;
export const Vraag = Type.Object(Vraagvelden);

const Plaats = Type.Object({
  citaat: Type.String({ description: 'zoals op een brief: art. 22a lid 1 Participatiewet' }),
  wet: OfNiets(Type.String({ description: 'de wet in /wetten' })),
  bladzijde: OfNiets(Type.String({ description: 'het artikel in /wetten/{wet}/artikelen' })),
  link: OfNiets(Type.String({ description: 'de wet in de versie van deze maand' })),
});

const Bladzijde = OfNiets(
  Type.Object({ wet: Type.String(), bladzijde: Type.String() }, { description: 'het artikel in /wetten' }),
);

const Stap = Type.Object({
  diepte: Type.Integer({
    minimum: 0,
    description: '0 is de uitkomst; een diepere stap hoort bij de laatste minder diepe stap ervoor',
  }),
  id: Type.String(),
  naam: Type.String(),
  tekst: Type.String(),
  centen: OfNiets(Bedrag),
  plaats: Plaats,
  werkwijze: OfNiets(Type.String()),
  inwoner: OfNiets(Type.String({ description: 'in B1, voor de inwoner' })),
  stil: Type.Boolean({ description: 'een controle die de inwoner niets zegt' }),
  feiten: Type.Array(Type.Object({ feit: Type.String(), vraag: OfNiets(Type.String()), tekst: Type.String() })),
  bedragen: Type.Array(
    Type.Object({
      tabel: Type.String(),
      naam: Type.String(),
      vanaf: Type.String({ format: 'date' }),
      tekst: Type.String(),
      zekerheid: Type.String(),
      bronnen: Type.Array(Type.String()),
      opmerking: OfNiets(Type.String()),
    }),
  ),
  keuzes: Type.Array(
    Type.Object({ naam: Type.String(), omschrijving: Type.String(), status: Type.String(), bron: Type.String() }),
  ),
});

export const Gat = Type.Object({
  tabel: Type.String(),
  op: Type.String({ format: 'date' }),
  omschrijving: Type.String({ description: 'het bedrag dat voor die dag niet bekend is' }),
});

const [Waarde] = berekenUitvoerSchema.anyOf;
const Regels = Type.Array(Type.Object({ inspringing: Type.Integer(), tekst: Type.String() }));

const Maandantwoord = Type.Object({
  maand: Type.String(),
  gemeente: Type.String(),
  kenmerk: Type.Optional(Type.String()),
  versie: Type.String({ format: 'date', description: 'de wet zoals die op deze dag gold' }),
  soort: oneOf(
    ['waarde', 'onbekend', 'gat', 'afweging'],
    'een uitkomst; een feit ontbreekt; een bedrag is niet bekend; de gemeente moet wegen',
  ),
  uitkomst: OfNiets(Waarde.properties.uitkomst),
  specificatie: Type.Array(
    Type.Object({
      naam: Type.String(),
      bedrag: Type.Integer({ description: 'in centen, met het teken waarmee het meetelt' }),
      grond: Type.String(),
      totaal: Type.Boolean({ description: 'een som van de regels erboven' }),
      bladzijde: Bladzijde,
      stap: OfNiets(Type.Integer({ description: 'plaats in boom van de stap die deze regel uitlegt' })),
    }),
  ),
  onzekerheden: Type.Array(Type.String({ description: 'een bedrag of keuze die niet bevestigd is' })),
  uitleg: Type.Object(
    { inwoner: Type.Array(Type.String()), consulent: Regels, jurist: Regels },
    { description: 'dezelfde uitleg op drie diepten' },
  ),
  boom: Type.Array(Stap, { description: 'elke stap van de berekening, met feiten, bedragen, keuzes en artikel' }),
  veranderingen: Type.Array(
    Type.Object({
      soort: oneOf(
        ['huishouden', 'verjaardag', 'bedrag', 'verschil'],
        'een dag waarop het huishouden verandert, een verjaardag, een nieuw bedrag, of wat dat met het geld doet',
      ),
      tekst: Type.String(),
    }),
    { description: 'wat er nieuw is in deze maand, vergeleken met de maand ervoor' },
  ),
  ontbreekt: OfNiets(Vraag),
  bereik: OfNiets(
    Type.Object(
      {
        van: Bedrag,
        tot: Bedrag,
        volledig: Type.Boolean({ description: 'elke aanvulling ligt ertussen; anders kan het ook daarbuiten liggen' }),
        tekst: Type.String(),
        volgende: OfNiets(Type.String({ description: 'het feit dat het bereik het meest verkleint' })),
      },
      {
        description:
          'wat er wordt uitbetaald bij elk mogelijk antwoord; alleen van de eerste maand waarin iets ontbreekt, en als bekend is wie er wonen',
      },
    ),
  ),
  gat: OfNiets(Gat),
});

const Vergeleken = Type.Object({
  maand: Type.String(),
  anders: Type.String({ description: 'de maand waarmee is vergeleken' }),
  verschil: OfNiets(Type.Integer({ description: 'in centen: het tweede min het eerste; null zonder uitkomst' })),
  zin: Type.String(),
  regels: Type.Array(
    Type.Object({
      post: Type.String(),
      wie: Type.Optional(Type.String()),
      oud: Bedrag,
      nieuw: Bedrag,
      gevolg: Type.Integer({ description: 'in centen; de regels samen zijn het verschil' }),
      oorzaak: Type.String(),
    }),
  ),
});

export const Berekenantwoord = Type.Object({
  maanden: Type.Array(Maandantwoord),
  vergelijking: OfNiets(Type.Object({ maanden: Type.Array(Maandantwoord), verschillen: Type.Array(Vergeleken) })),
  vragen: Type.Array(
    Type.Object({ ...Vraagvelden, stand: oneOf(['beantwoord', 'open', 'af te wegen'], 'open: nog te beantwoorden') }),
    { description: 'waar de uitkomst van afhangt; een vraag die niet uitmaakt, staat er niet bij' },
  ),
  geenBesluit: Type.String({ description: 'dat dit geen besluit is' }),
});

export const Vraagantwoord = Type.Object({
  vandaag: Type.String({ format: 'date' }),
  gemeenten: Type.Array(Type.Object({ code: Type.String(), naam: Type.String() }), {
    description: 'gemeenten waarvan wij de keuzes kennen; de laatste staat voor elke andere',
  }),
  vragen: Type.Array(Vraag, {
    description: 'alle vragen; een * staat voor elke plaats in een lijst: kinderen.*.geboren',
  }),
});

const Centen = Type.Integer({ minimum: 0, maximum: 10_000_000, description: 'in centen' });

const Bruto = Type.Object(
  {
    zorgverzekerd: Type.Object(
      { belanghebbende: Type.Boolean(), partner: Type.Boolean() },
      { additionalProperties: false },
    ),
    vermogen: Type.Integer({
      minimum: 0,
      maximum: 1_000_000_000,
      description: 'op 1 januari, van beiden samen, in centen',
    }),
    loonVanAnder: Type.Integer({
      minimum: 0,
      maximum: 10_000_000,
      description: 'bruto loon van de ander per maand, in centen; 0 zonder',
    }),
    woning: OfNiets(
      Type.Object(
        {
          huurprijs: Centen,
          servicekosten: Type.Object(
            { energie: Centen, schoonmaak: Centen, huismeester: Centen, dienstruimten: Centen },
            { additionalProperties: false },
          ),
          woonruimte: oneOf(['zelfstandig', 'onzelfstandig en aangewezen', 'onzelfstandig'], 'artikel 11 Wht'),
          inschrijvingKlopt: Type.Boolean(),
          handicap: Type.Boolean(),
          uitzonderingHuurgrens: Type.Boolean(),
        },
        { additionalProperties: false, description: 'de huurwoning; null als er niet wordt gehuurd' },
      ),
    ),
  },
  {
    additionalProperties: false,
    description: 'met belasting en toeslagen: het loon is dan bruto. Zonder kosten van kinderopvang',
  },
);

export const Lijnverzoek = Type.Object(
  {
    feiten: Feiten,
    wie: oneOf(['belanghebbende', 'partner'], 'wiens loon verandert'),
    loon: Type.Unsafe<Record<string, unknown>>(
      Type.Object(
        {},
        {
          additionalProperties: true,
          description: 'wat bij dit loon hoort, zonder netto: vakantiegeld, metHeffingskorting',
        },
      ),
    ),
    van: Type.Integer({
      minimum: 0,
      maximum: 1_000_000,
      description: 'loon per maand, in centen: netto, of bruto met `bruto`',
    }),
    tot: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    stap: Type.Integer({ minimum: 100, maximum: 1_000_000, description: `in centen; hooguit ${puntenMax} punten` }),
    bruto: Type.Optional(Bruto),
  },
  { examples: [eenLijn, eenBrutolijn] },
);

export const Lijnpunt = Type.Object({
  loon: Type.Integer({ description: 'in centen per maand' }),
  nettoloon: Type.Integer({ description: 'wat er van het loon overblijft na belasting, in centen' }),
  anderInkomen: Bedrag,
  bijstand: Type.Integer({ description: 'met het vakantiegeld dat wordt gespaard, in centen' }),
  toeslagen: Bedrag,
  vrijgelaten: Bedrag,
  besteedbaar: Type.Integer({ description: 'samen, in centen' }),
});

export const Klip = Type.Object({
  van: Type.Integer({ description: 'loon waarna meer werk minder oplevert, in centen' }),
  tot: OfNiets(Type.Integer({ description: 'loon waarbij er weer evenveel is; null: niet binnen deze lijn' })),
  verlies: Type.Integer({ description: 'hoogste verlies, in centen' }),
  oorzaken: Type.Array(Type.Object({ naam: Type.String(), grond: Type.String(), bladzijde: Bladzijde }), {
    description: 'wat er minder wordt, en door welk artikel; leeg zonder belasting en toeslagen',
  }),
});

export const Lijnantwoord = Type.Object({
  maand: Type.String(),
  soort: oneOf(['netto', 'bruto'], 'waarin het loon is; bij bruto tellen belasting en toeslagen mee'),
  punten: Type.Array(Lijnpunt),
  klippen: Type.Array(Klip, { description: 'waar meer werken minder oplevert' }),
  onzekerheden: Type.Array(Type.String()),
  ontbreekt: OfNiets(Vraag),
  gat: OfNiets(Gat),
});
