/** Knows the routes on which functional administrators enter amounts with their source, and sign for one another. */
import { betaalinstellingen } from '@samenkracht/betaling';
import { addMonths, type Day, err, firstDay, monthOf, ok, parseIban } from '@samenkracht/core';
import { citeer, type Tabel } from '@samenkracht/law';
import { record } from '@samenkracht/logboek';
import { bedragtabellen } from '@samenkracht/participatiewet';
import { defineRoute } from '@samenkracht/platform/http';
import type { Scope } from '@samenkracht/platform/module';
import { Type } from 'typebox';
import { beoordeelBedrag, toonBedragwaarde } from '../domain/bedrag.ts';
import { type Bedrag, findBedragen, storeBedrag, storeBedragGoedkeuring } from '../store/bedrag.ts';
import { alle, BedragSchema, basis, bedragView, may, mayGoedkeuren } from './bedragbeeld.ts';
import { Dag, Id, OfNiets, oneOf } from './maandschema.ts';

const TabelSchema = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  artikel: Type.String(),
  soort: Type.String({ description: 'bedrag, percentage, staffel, aantal, leeftijd of tekst' }),
  laatsteVanaf: OfNiets(Dag),
  laatsteWaarde: OfNiets(Type.String()),
  zekerheid: OfNiets(Type.String({ description: 'hoe zeker de laatste waarde is' })),
  gatVanaf: OfNiets(Type.String({ format: 'date', description: 'vanaf deze dag is er geen waarde' })),
});

/** Where the table ends, or where the approved additions end. A gap further than a year away is not shown. */
const tabelView = (tabel: Tabel<unknown>, bedragen: readonly Bedrag[], today: Day) => {
  const laatste = tabel.rijen.at(-1);
  const eigen = bedragen.filter((een) => een.tabel === tabel.id && een.goedgekeurdOp !== undefined);
  let gat = tabel.tot;
  for (const een of [...eigen].sort((a, b) => (a.vanaf < b.vanaf ? -1 : 1)))
    if (een.vanaf <= gat && een.tot > gat) gat = een.tot;
  return {
    id: tabel.id,
    naam: tabel.naam,
    artikel: citeer(tabel.grond),
    soort: tabel.soort,
    laatsteVanaf: laatste?.vanaf ?? null,
    laatsteWaarde: laatste === undefined ? null : toonBedragwaarde(tabel.soort, laatste.waarde),
    zekerheid: laatste?.zekerheid ?? null,
    gatVanaf: gat < addMonths(firstDay(monthOf(today)), 12) ? gat : null,
  };
};

const getBedragen = defineRoute({
  ...basis,
  method: 'GET',
  url: '/bedragen',
  samenvatting: 'De tabellen van de wet met waar ze ophouden, en de bedragen die de gemeente heeft ingevoerd',
  response: { 200: Type.Object({ bedragen: Type.Array(BedragSchema), tabellen: Type.Array(TabelSchema) }) },
  refusals: alle,
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const bedragen = await findBedragen(scope);
    return ok({
      bedragen: bedragen.map((bedrag) => bedragView(scope, bedrag)),
      tabellen: bedragtabellen.map((tabel) => tabelView(tabel, bedragen, scope.today)),
    });
  },
});

const postBedrag = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bedragen',
  samenvatting: 'Voer een bedrag in voor een nieuwe periode, met bron; het telt pas na goedkeuring door een ander',
  body: Type.Object({
    tabel: Type.String({ maxLength: 100 }),
    vanaf: Type.String({ format: 'date' }),
    tot: Type.Optional(
      Type.String({ format: 'date', description: 'eerste dag waarop het niet meer geldt; zonder einde een half jaar' }),
    ),
    waarde: Type.String({ minLength: 1, maxLength: 2000, description: 'zoals de wet het schrijft: 1.419,46 of 12,5%' }),
    bron: Type.String({ maxLength: 300 }),
    link: Type.String({ maxLength: 500 }),
  }),
  response: { 201: BedragSchema },
  refusals: alle,
  handle: async (scope, { body }) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const beoordeeld = beoordeelBedrag(body);
    if (!beoordeeld.ok) return beoordeeld;
    const id = await storeBedrag(scope, beoordeeld.value);
    await record(scope, {
      handeling: 'wijziging',
      onderwerp: { soort: 'bedrag', id },
      omschrijving: 'bedrag ingevoerd',
    });
    return answer(scope, id);
  },
});

const answer = async (scope: Scope, id: string) => {
  const bedrag = (await findBedragen(scope)).find((een) => een.id === id);
  return bedrag === undefined ? err({ code: 'BEDRAG_NIET_GEVONDEN' } as const) : ok(bedragView(scope, bedrag));
};

const postGoedkeuring = defineRoute({
  ...basis,
  method: 'POST',
  url: '/bedragen/:bedragId/goedkeuring',
  samenvatting: 'Keur een ingevoerd bedrag goed; niet wie het zelf invoerde',
  params: Type.Object({ bedragId: Id }),
  response: { 200: BedragSchema },
  refusals: alle,
  handle: async (scope, { params }) => {
    const bedrag = (await findBedragen(scope)).find((een) => een.id === params.bedragId);
    if (bedrag === undefined) return err({ code: 'BEDRAG_NIET_GEVONDEN' } as const);
    const mag = mayGoedkeuren(scope, bedrag.ingevoerdDoor);
    if (!mag.ok) return mag;
    if (await storeBedragGoedkeuring(scope, bedrag)) {
      await record(scope, {
        handeling: 'besluit',
        onderwerp: { soort: 'bedrag', id: bedrag.id },
        omschrijving: 'bedrag goedgekeurd',
      });
    }
    return answer(scope, bedrag.id);
  },
});

const InstellingSchema = Type.Object({
  vanaf: Dag,
  naam: Type.String({ minLength: 1, maxLength: 70, description: 'naam van de gemeente als betaler' }),
  iban: Type.String({ maxLength: 40, description: 'rekening waarvan wordt betaald' }),
  betaaldag: Type.Integer({ minimum: 1, maximum: 28 }),
  verschuiving: oneOf(
    ['volgende', 'vorige'],
    'valt de betaaldag op een dag zonder bankverkeer, dan de volgende of de vorige bankdag',
  ),
});

const getInstelling = defineRoute({
  ...basis,
  method: 'GET',
  url: '/betaalinstelling',
  samenvatting: 'Van welke rekening en op welke dag de gemeente betaalt',
  response: { 200: Type.Object({ instelling: OfNiets(InstellingSchema) }) },
  refusals: alle,
  handle: async (scope) => {
    const mag = may(scope, 'inzien');
    if (!mag.ok) return mag;
    const instelling = await betaalinstellingen.find(scope, scope.today);
    if (instelling === undefined) return ok({ instelling: null });
    const { vanaf, naam, iban, betaaldag, verschuiving } = instelling;
    return ok({ instelling: { vanaf, naam, iban, betaaldag, verschuiving } });
  },
});

const postInstelling = defineRoute({
  ...basis,
  method: 'POST',
  url: '/betaalinstelling',
  samenvatting: 'Leg vast van welke rekening en op welke dag vanaf een datum wordt betaald',
  body: InstellingSchema,
  response: { 201: InstellingSchema },
  refusals: alle,
  handle: async (scope, { body }) => {
    const mag = may(scope, 'voorstellen');
    if (!mag.ok) return mag;
    const iban = parseIban(body.iban);
    if (iban === undefined) return err({ code: 'REKENINGNUMMER_ONJUIST' } as const);
    await betaalinstellingen.store(scope, { ...body, vanaf: body.vanaf as Day, iban });
    await record(scope, {
      handeling: 'wijziging',
      onderwerp: { soort: 'betaalinstelling', id: scope.verzoekId },
      omschrijving: 'rekening en betaaldag van de gemeente',
    });
    return ok({ ...body, iban });
  },
});

export const bedragRoutes = [getBedragen, postBedrag, postGoedkeuring, getInstelling, postInstelling];
