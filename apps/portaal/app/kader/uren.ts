/** Knows times of an agenda as people write them: `09:00` on a clock, `7,5` as hours, a day with its name. */

/** Minutes after midnight; undefined when it is no time of a day. */
export const parseTijd = (tekst: string): number | undefined => {
  const [, uur, minuut] = /^(\d{1,2})[:.](\d{2})$/.exec(tekst.trim()) ?? [];
  if (uur === undefined || minuut === undefined) return undefined;
  const minuten = Number(uur) * 60 + Number(minuut);
  return Number(minuut) < 60 && minuten <= 24 * 60 ? minuten : undefined;
};

export const formatTijd = (minuten: number): string =>
  `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`;

export const formatUren = (minuten: number): string =>
  (minuten / 60).toLocaleString('nl-NL', { maximumFractionDigits: 2 });

/** `maandag 23 november`: a day of an agenda, where the year goes without saying. */
export const agendadag = (dag: string, taal: string): string =>
  new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${dag}T12:00:00Z`));
