/** Knows how the lists of a municipality are read from what was typed, and reach the API. Server only. */
import { api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDoe, refuse, settle } from '../actie.ts';

/** `1, 3, 6`; undefined when something in it is no whole number. */
const readMaanden = (tekst: string): readonly number[] | undefined => {
  const delen = tekst.split(/[,;\s]+/).filter((deel) => deel !== '');
  return delen.every((deel) => /^\d{1,3}$/.test(deel)) ? delen.map(Number) : undefined;
};

/** A line `code: name` each; undefined when a line is not. */
const readRedenen = (tekst: string): readonly { readonly code: string; readonly naam: string }[] | undefined => {
  const regels = tekst.split('\n').filter((regel) => regel.trim() !== '');
  const gelezen = regels.map((regel) => /^\s*([a-z][a-z-]{1,29})\s*:\s*(\S.*?)\s*$/.exec(regel));
  return gelezen.every((een) => een !== null)
    ? gelezen.map((een) => ({ code: een[1] ?? '', naam: een[2] ?? '' }))
    : undefined;
};

const bodyOf = (doe: string, tekst: string) => {
  if (doe === 'nazorgmaanden') {
    const waarde = readMaanden(tekst);
    return waarde && { naam: 'nazorgmaanden' as const, waarde: [...waarde] };
  }
  const waarde = readRedenen(tekst);
  return waarde && { naam: 'terugkeerredenen' as const, waarde: [...waarde] };
};

export const isLijst = (doe: string): boolean => doe === 'nazorgmaanden' || doe === 'terugkeerredenen';

export const verrichtLijst = async (stuur: Required<Verzending>, pad: string) => {
  const { form, verzoek } = stuur;
  const doe = readDoe(form);
  const veld = `${doe}-waarde`;
  const body = bodyOf(doe, text(form, veld));
  if (body === undefined) {
    const fout = doe === 'nazorgmaanden' ? 'lijsten.fout.maanden' : 'lijsten.fout.redenen';
    return refuse(form, [{ veld, tekst: tekstIn(verzoek.taal)(fout) }]);
  }
  const headers = idempotent(form.get('sleutel'));
  const call = api.postBegeleidingLijsten({ client: verzoek.client, headers, body });
  return settle(form, pad, await attempt(stuur, call), { '*': veld });
};
