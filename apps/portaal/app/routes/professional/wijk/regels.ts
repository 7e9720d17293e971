/** Knows how lines of a textbox become a division in wijken and figures with a source, and which line is wrong. */
import { api } from '@samenkracht/api-client';
import { parseDay } from '@samenkracht/core';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending>;
type Indeling = { wijk: string; postcodes: string[] }[];

const pad = '/professional/wijken';
const om = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });

const linesOf = (tekst: string): readonly string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

/** `Noord: 3031, 3032` on each line. */
export const writeIndeling = (indeling: readonly { wijk: string; postcodes: readonly string[] }[]): string =>
  indeling.map(({ wijk, postcodes }) => `${wijk}: ${postcodes.join(', ')}`).join('\n');

/** @returns the number of the line that is none, from one on. */
export const readIndeling = (tekst: string): Indeling | number => {
  const indeling: Indeling = [];
  for (const [i, regel] of linesOf(tekst).entries()) {
    const [wijk = '', codes = ''] = regel.split(':').map((deel) => deel.trim());
    const postcodes = codes.split(/[\s,]+/).filter((code) => code !== '');
    if (wijk === '' || postcodes.length === 0 || !postcodes.every((code) => /^[1-9]\d{3}$/.test(code))) return i + 1;
    indeling.push({ wijk, postcodes });
  }
  return indeling;
};

type Bronrij = { wijk: string; indicator: string; waarde: number; peildatum: string; bron: string };

/** `Noord; jongeren; 905; 2025-01-01; CBS 86165NED` on each line. */
export const readBronrijen = (tekst: string): Bronrij[] | number => {
  const rijen: Bronrij[] = [];
  for (const [i, regel] of linesOf(tekst).entries()) {
    const [wijk = '', indicator = '', getal = '', peildatum = '', bron = ''] = regel
      .split(';')
      .map((deel) => deel.trim());
    const goed = wijk !== '' && indicator !== '' && /^\d{1,8}$/.test(getal) && bron.length > 2;
    if (!goed || parseDay(peildatum) === undefined) return i + 1;
    rijen.push({ wijk, indicator, waarde: Number(getal), peildatum, bron });
  }
  return rijen;
};

const wrongLine = (stuur: Stuur, regel: number) => {
  const t = tekstIn(stuur.verzoek.taal);
  const tekst = regel === 0 ? t('wijk.regels.leeg') : t('wijk.regel.fout', { regel });
  return refuse(stuur.form, [{ veld: `${readDoe(stuur.form)}-regels`, tekst }]);
};

const verrichtingen = {
  wijkindeling: async (stuur: Stuur) => {
    const wijken = readIndeling(text(stuur.form, 'wijkindeling-regels'));
    if (typeof wijken === 'number') return wrongLine(stuur, wijken);
    const uitkomst = await attempt(stuur, api.postWijkindelingen({ ...om(stuur), body: { wijken } }));
    return settle(stuur.form, pad, uitkomst, { '*': 'wijkindeling-regels' });
  },
  wijkbron: async (stuur: Stuur) => {
    const rijen = readBronrijen(text(stuur.form, 'wijkbron-regels'));
    if (typeof rijen === 'number' || rijen.length === 0) return wrongLine(stuur, typeof rijen === 'number' ? rijen : 0);
    const uitkomst = await attempt(stuur, api.postWijkbronnen({ ...om(stuur), body: { rijen } }));
    return settle(stuur.form, pad, uitkomst, { '*': 'wijkbron-regels' });
  },
} as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
