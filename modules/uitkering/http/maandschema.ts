/** Knows how earnings, months and forecasts look in the API. Amounts are whole cents. */
import type { TSchema } from 'typebox';
import { Type } from 'typebox';

export const Bedrag = Type.Integer({ description: 'in centen' });
export const Maand = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
  description: 'kalendermaand, bijvoorbeeld 2026-11',
});
export const Dag = Type.String({ format: 'date', description: 'kalenderdag, bijvoorbeeld 2026-11-25' });
export const Tijdstip = Type.String({ format: 'date-time', description: 'moment in UTC' });
export const Id = Type.String({ format: 'uuid' });
export const oneOf = <const T extends string>(waarden: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...waarden], description });
export const OfNiets = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Regel = Type.Object({
  soort: Type.String({
    description:
      'norm, inkomen, vrijgesteld, vermogen, vrijlating, pensioen, vakantietoeslag over inkomen, niet meegeteld, bijstand, reservering, uit te betalen, nabetaling, vrijval, verrekening of betaald',
  }),
  naam: Type.String(),
  bedrag: Type.Integer({ description: 'in centen, met het teken waarmee het meetelt' }),
  waarom: Type.Optional(Type.String()),
  artikel: Type.Optional(Type.String()),
  nadruk: Type.Optional(Type.Boolean({ description: 'een som van de regels erboven' })),
});

const Zekerheid = oneOf(
  ['vast', 'te bevestigen', 'geschat', 'verwacht', 'onbekend'],
  'vast: alleen nieuwe gegevens veranderen het; te bevestigen: de inwoner heeft nog niet gezegd of het loon klopt; geschat: rust op uw schatting; verwacht: rust op uw vorige loon; onbekend: zie reden',
);

const BetalingSchema = Type.Object(
  {
    bedrag: Type.Integer({ description: 'wat op de rekening komt, in centen' }),
    nabetaald: Type.Integer({ description: 'van eerdere maanden, in centen' }),
    vakantietoeslag: Type.Integer({ description: 'bewaarde vakantietoeslag die nu meekomt, in centen' }),
    verrekend: Type.Integer({ description: 'wat wordt ingehouden voor een schuld, in centen' }),
    afgedragen: Type.Integer({ description: 'wat aan anderen wordt betaald, in centen' }),
    voorschot: Type.Integer({ description: 'wat als voorschot al was betaald, in centen' }),
    loon: Type.Integer({
      description: 'uit loon dat de werkgever aan ons betaalt, in centen; onder nul is wat daarvan al was betaald',
    }),
    regels: Type.Array(Regel, { description: 'van het recht over de maand naar wat op de rekening komt' }),
  },
  { description: 'de betaling van deze maand, als er niets verandert' },
);

export const VooruitblikSchema = Type.Object(
  {
    maand: Maand,
    bedrag: OfNiets(
      Type.Integer({ description: 'het recht over deze maand, in centen; null als het niet te zeggen is' }),
    ),
    betaling: OfNiets(BetalingSchema),
    op: OfNiets(Type.String({ format: 'date', description: 'de dag waarop wordt betaald' })),
    zekerheid: Zekerheid,
    reden: OfNiets(Type.String({ description: 'waarom het niet zeker is of niet te zeggen is' })),
    zin: Type.String({ description: 'de uitkomst in een of twee zinnen' }),
    vrijgelaten: OfNiets(Bedrag),
    meegeteld: OfNiets(Bedrag),
    vakantietoeslag: OfNiets(Type.Integer({ description: 'wordt bewaard tot juni, in centen' })),
    regels: Type.Array(Regel),
    artikelen: Type.Array(Type.String()),
    onzekerheden: Type.Array(Type.String({ description: 'bedragen en keuzes die niet bevestigd zijn' })),
  },
  { description: 'wat iemand over een maand krijgt en waarom; er wordt niets bewaard' },
);

const Inkomststatus = oneOf(
  ['verwacht', 'geschat', 'definitief', 'gecorrigeerd', 'tegenstrijdig'],
  'hoe zeker het bedrag is',
);

const InkomstSchema = Type.Object(
  {
    bronId: Id,
    soort: Type.String({ description: 'loon, of een ander inkomen zoals de wet het noemt' }),
    werkgever: Type.String({ description: 'de werkgever, of van wie het inkomen komt' }),
    wie: oneOf(['belanghebbende', 'partner'], 'van wie het loon is'),
    eigen: Type.Boolean({ description: 'het loon van wie is aangemeld; alleen dat kan hij melden' }),
    status: Inkomststatus,
    netto: OfNiets(Type.Integer({ description: 'het bedrag dat telt, in centen' })),
    kanaal: OfNiets(oneOf(['inwoner', 'loongegevens', 'uwv', 'consulent'], 'wie het bedrag gaf dat telt')),
    sinds: OfNiets(Tijdstip),
    loongegevens: OfNiets(
      Type.Object(
        { netto: Bedrag, ontvangenOp: Tijdstip },
        { description: 'wat de werkgever leverde; te bevestigen met klopt' },
      ),
    ),
    opgave: OfNiets(
      Type.Object(
        { netto: Bedrag, status: Type.String(), kenmerk: Type.String(), op: Tijdstip },
        { description: 'wat de inwoner zelf meldde' },
      ),
    ),
    verwachting: OfNiets(Type.Integer({ description: 'het laatste loon dat bekend is, in centen' })),
    bevestigd: Type.Boolean({ description: 'de inwoner heeft dit bedrag zelf gemeld of bevestigd' }),
    intrekbaar: Type.Boolean({ description: 'de eigen opgave kan nog terug' }),
    vakantiegeld: oneOf(['meebetaald', 'nog te goed', 'geen'], 'of vakantiegeld bij het loon wordt betaald'),
  },
  { description: 'het loon van een baan in een maand' },
);

export const InkomstenmaandSchema = Type.Object({
  maand: Maand,
  verwerkt: Type.Boolean({ description: 'de maand is al betaald; een nieuwe opgave wordt een correctie' }),
  totaal: OfNiets(Type.Integer({ description: 'alle inkomsten samen, in centen; null zolang er een niet bekend is' })),
  teDoen: Type.Boolean({ description: 'er wordt nog een bedrag of een bevestiging verwacht' }),
  inkomsten: Type.Array(InkomstSchema),
});

export const HerzieningSchema = Type.Object(
  {
    maanden: Type.Array(
      Type.Object({
        maand: Maand,
        voor: Bedrag,
        na: Bedrag,
        verschil: Type.Integer({ description: 'in centen; negatief is te veel ontvangen' }),
        oorzaak: Type.String(),
        redenen: Type.Array(Type.Object({ oorzaak: Type.String(), gevolg: Bedrag }), {
          description: 'per oorzaak, samen het verschil',
        }),
      }),
    ),
    nabetaling: Type.Integer({ description: 'wordt betaald met de volgende run, na oudere schuld, in centen' }),
    vordering: Type.Integer({ description: 'wordt ingehouden op volgende betalingen, in centen' }),
    brutoTeBeoordelen: Type.Array(Maand, {
      description: 'maanden uit een eerder kalenderjaar: een mens beslist (art. 58 lid 5 Pw)',
    }),
    uitzondering: OfNiets(Type.Object({ code: Type.String(), uitleg: Type.String() })),
  },
  { description: 'wat een nieuw gegeven verandert aan maanden die al betaald zijn' },
);
