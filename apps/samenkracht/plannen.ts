/** Knows the plans and talks of the sample city: a signed plan under way, one that waits for a signature, the week of a coach. Entered once. */
import { addDays, type Day, type GemeenteCode, gemeenteCode, weekday } from '@samenkracht/core';
import { findPersonenByBsn } from '@samenkracht/persoon';
import { planbouw } from '@samenkracht/plan';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Actor, Scope } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { bsnOf, samplePeople } from '@samenkracht/testing/stad';
import { actorIdOf } from '@samenkracht/toegang';
import { type City, scopeFor } from './city.ts';
import { medewerkersmiddel } from './standins.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldplannen';
const rotterdam = gemeenteCode('0599');

type Onderdelen = Parameters<typeof planbouw.saveVersie>[2]['onderdelen'];
type Verhaal = {
  readonly wie: (typeof samplePeople)[number]['sleutel'];
  readonly onderdelen: (peildatum: Day) => Onderdelen;
  /** Who signed; a step of both is done before. */
  readonly getekend: readonly ('inwoner' | 'consulent')[];
  readonly gesprek: { readonly dagen: number; readonly uur: number; readonly wijze: 'kantoor' | 'video' | 'telefoon' };
  readonly vraag?: string;
};

/** The same id for the same part of the same person: a plan is entered once, so they need only differ. */
const ids = () => {
  const gemaakt = new Map<string, string>();
  return (naam: string): string => {
    const id = gemaakt.get(naam) ?? crypto.randomUUID();
    gemaakt.set(naam, id);
    return id;
  };
};

const henk: Verhaal['onderdelen'] = (peildatum) => {
  const id = ids();
  const dag = (dagen: number) => ({ wanneer: addDays(peildatum, dagen) });
  return [
    { id: id('keuken'), soort: 'doel', domein: 'werk', tekst: 'Ik wil weer in een keuken werken', wie: 'inwoner' },
    {
      ...{ id: id('meelopen'), soort: 'stap', domein: 'werk', tekst: 'Een dag meelopen in het buurtrestaurant' },
      ...{ wie: 'inwoner', bij: id('keuken'), ...dag(2) },
    },
    {
      ...{ id: id('cv'), soort: 'stap', domein: 'werk', tekst: 'Samen een cv maken', wie: 'samen' },
      ...{ bij: id('keuken'), ...dag(-10) },
    },
    {
      ...{ id: id('schuld'), soort: 'belemmering', domein: 'schulden', wie: 'inwoner', bij: id('keuken') },
      tekst: 'Ik slaap slecht door mijn schulden',
    },
    {
      ...{ id: id('hulp'), soort: 'stap', domein: 'schulden', tekst: 'Een gesprek met schuldhulp regelen' },
      ...{ wie: 'consulent', bij: id('schuld'), ...dag(3) },
    },
    { id: id('mensen'), soort: 'doel', domein: 'netwerk', tekst: 'Ik wil vaker onder de mensen zijn', wie: 'inwoner' },
    {
      ...{ id: id('koffie'), soort: 'stap', domein: 'netwerk', tekst: 'Koffie schenken in het buurthuis' },
      ...{ wie: 'inwoner', bij: id('mensen'), vanaf: addDays(peildatum, -14) },
    },
  ];
};

const fatima: Verhaal['onderdelen'] = (peildatum) => {
  const id = ids();
  return [
    { id: id('taal'), soort: 'doel', domein: 'taal', tekst: 'Ik wil beter Nederlands leren praten', wie: 'inwoner' },
    {
      ...{ id: id('cursus'), soort: 'stap', domein: 'taal', tekst: 'Kennismaken bij het Taalhuis', wie: 'inwoner' },
      ...{ bij: id('taal'), wanneer: addDays(peildatum, 4) },
    },
    {
      ...{ id: id('opvang'), soort: 'belemmering', domein: 'kinderen', wie: 'inwoner', bij: id('taal') },
      tekst: 'Ik heb geen oppas als de les is',
    },
    {
      ...{ id: id('oppas'), soort: 'stap', domein: 'kinderen', tekst: 'Vragen of de school opvang heeft' },
      ...{ wie: 'ander', wieAnders: 'de school', bij: id('opvang') },
    },
  ];
};

const verhalen: readonly Verhaal[] = [
  {
    ...{ wie: 'henk', onderdelen: henk, getekend: ['consulent', 'inwoner'] },
    gesprek: { dagen: 1, uur: 10, wijze: 'kantoor' },
    vraag: 'Mag ik mijn hond meenemen naar het gesprek?',
  },
  {
    ...{ wie: 'fatima', onderdelen: fatima, getekend: ['consulent'] },
    gesprek: { dagen: 2, uur: 14, wijze: 'video' },
  },
];

const coachOf = (gemeente: GemeenteCode): Actor => {
  const found = voorbeeldmedewerkers.find((een) => een.gemeente === gemeente && een.rollen.includes('coach'));
  if (found === undefined) throw new Error('a sample municipality without a coach');
  const id = actorIdOf(medewerkersmiddel, found.id);
  return { id, soort: 'medewerker', naam: found.naam, gemeente, rollen: ['coach'] };
};

const must = <T>(
  gedaan: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } },
): T => {
  if (!gedaan.ok) throw new Error(`a step of a sample plan is refused: ${gedaan.error.code}`);
  return gedaan.value;
};

/** The first working day from this one on. */
const werkdag = (op: Day): Day => (weekday(op) > 5 ? addDays(op, 8 - weekday(op)) : op);

const momentOn = (op: Day, uur: number) => {
  const begint = Temporal.PlainDate.from(op)
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: Temporal.PlainTime.from({ hour: uur }) })
    .toInstant();
  return { begint, eindigt: begint.add({ minutes: 45 }) };
};

const plaatsen = { kantoor: 'Werkplein Zuid', video: 'https://beeld.voorbeeld.nl/zuid', telefoon: '' } as const;

const enter = async (scope: Scope, persoonId: string, verhaal: Verhaal, peildatum: Day): Promise<void> => {
  const coach = coachOf(scope.actor.gemeente);
  const naam = samplePeople.find(({ sleutel }) => sleutel === verhaal.wie)?.naam ?? verhaal.wie;
  const inwoner: Actor = { ...coach, id: persoonId, soort: 'inwoner', naam, rollen: ['inwoner'], persoonId };
  const op = (dagen: number, actor: Actor): Scope => ({
    ...onDay(scope, addDays(peildatum, dagen), actor),
    doel: actor === coach ? 'begeleiding' : 'eigen-dossier',
  });
  // what reminds of itself is agreed on now: a reminder is so many hours ahead
  const nu = (actor: Actor): Scope => ({ ...scope, actor, doel: 'begeleiding' });
  const onderdelen = verhaal.onderdelen(peildatum);
  const [doel] = onderdelen;
  const begin = doel === undefined ? [] : [doel];
  must(await planbouw.saveVersie(op(-30, inwoner), persoonId, { basis: 0, onderdelen: begin }, 'inwoner'));
  must(await planbouw.saveVersie(op(-28, coach), persoonId, { basis: 1, onderdelen }, 'consulent'));
  for (const kant of verhaal.getekend)
    must(await planbouw.signPlan(op(-27, kant === 'inwoner' ? inwoner : coach), persoonId, 2, kant));
  const klaar = onderdelen.find(({ wie }) => wie === 'samen');
  if (klaar !== undefined) {
    const gedaan = { stapId: klaar.id, stand: 'gedaan', reden: undefined } as const;
    must(await planbouw.setStapstand(op(-11, inwoner), persoonId, gedaan, 'inwoner'));
    must(await planbouw.agreeEvaluatie(nu(coach), persoonId, addDays(scope.today, 45)));
  }
  const { dagen, uur, wijze } = verhaal.gesprek;
  const moment = momentOn(werkdag(addDays(peildatum, dagen)), uur);
  const afspraak = { ...moment, persoonId, onderwerp: 'voortgang', wijze, plaats: plaatsen[wijze] } as const;
  must(await planbouw.makeAfspraak(nu(coach), afspraak));
  if (verhaal.vraag === undefined) return;
  await planbouw.writeAsInwoner(op(-8, inwoner), persoonId, 'Kan ons gesprek ook in de ochtend?');
  await planbouw.writeAsMedewerker(op(-7, coach), persoonId, 'Ja. Ik kom dan naar het Werkplein.');
  await planbouw.writeAsInwoner(op(-1, inwoner), persoonId, verhaal.vraag);
  await planbouw.insertNotitie(op(-27, coach), {
    ...{ id: crypto.randomUUID(), persoonId, afspraakId: undefined, sjabloon: 'kennismaking' },
    ...{ op: addDays(peildatum, -27), lezers: ['coach'] },
    antwoorden: [{ vraag: 'Wat wilt u bereiken?', antwoord: 'Weer in een keuken werken, dicht bij huis.' }],
  });
};

type Around = { readonly db: Db; readonly clock: Clock; readonly log: Logger };

export const loadPlannen = async (around: Around, { peildatum }: City): Promise<void> =>
  inGemeente(around.db, rotterdam, async (tx) => {
    if (!(await writeKenmerk(tx, kenmerk, peildatum))) return;
    const scope = scopeFor(around, tx);
    const bsns = verhalen.map(({ wie }) => bsnOf(wie));
    const gevonden = await findPersonenByBsn(scope, bsns);
    for (const verhaal of verhalen) {
      const persoonId = gevonden.get(bsnOf(verhaal.wie));
      if (persoonId !== undefined) await enter(scope, persoonId, verhaal, peildatum);
    }
  });
