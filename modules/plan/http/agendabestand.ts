/** Knows how an agenda looks to a program (iCalendar, RFC 5545): when and where, and nothing of whom or why. */
import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { Afspraak } from '../domain/afspraak.ts';

/** Also of a talk by telephone or with images one reads where it is. */
const plaatsOf = ({ wijze, plaats }: Afspraak): string =>
  ({ kantoor: plaats, video: `Met beeld: ${plaats}`, telefoon: 'Telefoon' })[wijze];

export const agendaBestand = (afspraken: readonly Afspraak[], nu: Temporal.Instant): Uint8Array => {
  const agenda = ical({
    name: 'Afspraken gemeente',
    prodId: { company: 'Samenkracht', product: 'agenda', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const afspraak of afspraken)
    agenda.createEvent({
      id: afspraak.id,
      start: new Date(afspraak.begint.epochMilliseconds),
      end: new Date(afspraak.eindigt.epochMilliseconds),
      stamp: new Date(nu.epochMilliseconds),
      summary: 'Afspraak met de gemeente',
      location: plaatsOf(afspraak),
      class: ICalEventClass.PRIVATE,
      status: ICalEventStatus.CONFIRMED,
    });
  return Buffer.from(agenda.toString(), 'utf8');
};
