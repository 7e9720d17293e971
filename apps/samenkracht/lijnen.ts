/** Knows what stands on the lines of the sample city: the steps of two people with a story, and transfers under way. Entered once. */
import { addDays, type Day, gemeenteCode, parseBsn } from '@samenkracht/core';
import { findPersonenByBsn, findPersoonByBsn } from '@samenkracht/persoon';
import { lijnbouw } from '@samenkracht/plan';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Actor, Scope } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { bsnOf, type SampleKey, samplePeople } from '@samenkracht/testing/stad';
import { actorIdOf, medewerkers } from '@samenkracht/toegang';
import { type City, scopeFor } from './city.ts';
import { medewerkersmiddel } from './standins.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldlijnen';
const rotterdam = gemeenteCode('0599');

type Stap = Parameters<typeof lijnbouw.recordStap>[2]['stap'];
type Gezet = { readonly stap: Stap; readonly dagenGeleden: number; readonly toelichting: string };

const stappen: Partial<Record<SampleKey, readonly Gezet[]>> = {
  henk: [
    { stap: 'niets', dagenGeleden: 420, toelichting: 'Henk is veel thuis en slaapt slecht.' },
    { stap: 'iets', dagenGeleden: 320, toelichting: 'Henk komt elke week koffie drinken in het buurthuis.' },
    { stap: 'leven op orde', dagenGeleden: 210, toelichting: 'De schulden zijn in beeld en de rust is terug.' },
    { stap: 'iets', dagenGeleden: 150, toelichting: 'Het was even te veel. Henk doet het rustiger aan.' },
    { stap: 'vrijwilligerswerk', dagenGeleden: 60, toelichting: 'Henk kookt twee dagen in het buurthuis.' },
  ],
  fatima: [
    { stap: 'leven op orde', dagenGeleden: 260, toelichting: 'De opvang voor haar kind is geregeld.' },
    { stap: 'parttime werk', dagenGeleden: 120, toelichting: 'Fatima werkt op oproep bij de bakkerij.' },
  ],
};

const toActor = ({ id, naam, rollen, gemeente }: (typeof voorbeeldmedewerkers)[number]): Actor => ({
  ...{ id: actorIdOf(medewerkersmiddel, id), soort: 'medewerker', naam },
  rollen: rollen as Actor['rollen'],
  gemeente: gemeenteCode(gemeente),
});

const collega = (naam: string): Actor => {
  const bekend = voorbeeldmedewerkers.find((een) => een.naam === naam);
  if (bekend === undefined) throw new Error('a sample colleague who cannot sign in');
  return toActor(bekend);
};

/** As the provider of identities says it when they sign in. */
const enterTelefoons = async (scope: Scope): Promise<void> => {
  for (const een of voorbeeldmedewerkers.filter(({ gemeente }) => gemeente === scope.actor.gemeente))
    await medewerkers.store(scope.tx, { ...toActor(een), telefoon: `010 000 00 ${een.id.slice(-2)}` }, scope.now);
};

const enterStappen = async (scope: Scope, peildatum: Day): Promise<void> => {
  const selma = collega('Selma Yilmaz');
  for (const [sleutel, gezet] of Object.entries(stappen)) {
    const persoon = await findPersoonByBsn(scope, bsnOf(sleutel as SampleKey));
    if (persoon === undefined) continue;
    for (const { stap, dagenGeleden, toelichting } of gezet) {
      const op = addDays(peildatum, -dagenGeleden);
      await lijnbouw.recordStap(onDay(scope, op, selma), persoon.id, { stap, op, toelichting });
    }
  }
};

/** One that Selma asked, with the talk still to come; nobody with a story changes hands. */
const askTransfer = async (scope: Scope, { huishoudens }: City, peildatum: Day): Promise<void> => {
  const verhalen = new Set<string | undefined>(samplePeople.map(({ bsn }) => bsn));
  const bsns = huishoudens
    .filter((deur) => deur.gemeente === rotterdam && deur.uitkering !== undefined)
    .flatMap(({ leden: [{ persoon }] }) => (verhalen.has(persoon.bsn) ? [] : (parseBsn(persoon.bsn ?? '') ?? [])))
    .slice(0, 40);
  const naar = collega('Samira Bakkali');
  const gisteren = onDay(scope, addDays(peildatum, -1), collega('Selma Yilmaz'));
  for (const persoonId of (await findPersonenByBsn(scope, bsns)).values()) {
    const gevraagd = await lijnbouw.askOverdracht(gisteren, persoonId, {
      naar: naar.id,
      toelichting: 'Is 24 en zoekt een opleiding. Past beter bij het jongerenloket.',
      kennismaking: addDays(peildatum, 2),
    });
    // not hers: the next one is
    if (gevraagd.ok) return;
  }
};

/** @param metVerhaal whether something happened already, as for a newcomer who looks around. */
export const loadLijnen = async (
  around: { readonly db: Db; readonly clock: Clock; readonly log: Logger },
  city: City,
  { metVerhaal }: { readonly metVerhaal: boolean },
): Promise<void> => {
  for (const gemeente of new Set(city.huishoudens.map((deur) => deur.gemeente)))
    await inGemeente(around.db, gemeente, async (tx) => {
      if (!(await writeKenmerk(tx, kenmerk, city.peildatum))) return;
      const scope = scopeFor(around, tx);
      await enterTelefoons(scope);
      if (!metVerhaal || gemeente !== rotterdam) return;
      await enterStappen(scope, city.peildatum);
      await askTransfer(scope, city, city.peildatum);
    });
};
