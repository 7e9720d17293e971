/** Knows how what was typed on a page of the intake becomes answers, and how an answer stands in its field again. */
import type { Api } from '@samenkracht/api-client';
import { parseDay } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import type { Taal } from '../../teksten/taal.ts';
import type { Tekst } from '../../teksten/teksten.tsx';

export type Intake = Api.GetMijnIntakesByIntakeIdResponse;
export type Bladzijde = Intake['bladzijden'][number];
export type Vraag = Bladzijde['vragen'][number];
export type Waarde = NonNullable<Vraag['antwoord']>['waarde'];
export type Nieuw = Api.PostMijnIntakesByIntakeIdAntwoordenData['body']['antwoorden'];
type Tweetalig = Vraag['tekst'];

export const zegIn = (tekst: Tweetalig, taal: Taal): string => tekst[taal];

/** What was typed in the field of a question, as it is put back when something is wrong; several choices by a comma. */
export const typedText = (form: FormData, { code, soort }: Pick<Vraag, 'code' | 'soort'>): string => {
  if (soort === 'meerkeuze') return form.getAll(code).map(String).join(',');
  if (soort !== 'datum') return String(form.get(code) ?? '').trim();
  const [dag = '', maand = '', jaar = ''] = ['dag', 'maand', 'jaar'].map((deel) =>
    String(form.get(`${code}-${deel}`) ?? '').trim(),
  );
  return dag || maand || jaar ? [jaar.padStart(4, '0'), maand.padStart(2, '0'), dag.padStart(2, '0')].join('-') : '';
};

/** What stands in the field: what was typed, else what was answered, else what we know. */
export const fieldText = ({ antwoord, bekend }: Pick<Vraag, 'antwoord' | 'bekend'>): string => {
  const waarde: Waarde = antwoord === null ? (bekend?.waarde ?? null) : antwoord.waarde;
  if (waarde === null) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return Array.isArray(waarde) ? waarde.join(',') : String(waarde);
};

type Gelezen =
  | { readonly waarde: Waarde }
  | { readonly fout: 'intake.fout.leeg' | 'intake.fout.getal' | 'intake.fout.datum' };

const readOne = (vraag: Vraag, text: string, keuzevraag: string): Gelezen => {
  // nothing chosen in the question of subjects is an answer: then there is nothing more to talk about
  if (text === '') return vraag.code === keuzevraag ? { waarde: [] } : { fout: 'intake.fout.leeg' };
  switch (vraag.soort) {
    case 'ja of nee':
      return { waarde: text === 'ja' };
    case 'meerkeuze':
      return { waarde: text.split(',') };
    case 'getal':
      return /^\d{1,4}$/.test(text) ? { waarde: Number(text) } : { fout: 'intake.fout.getal' };
    case 'datum':
      return parseDay(text) === undefined ? { fout: 'intake.fout.datum' } : { waarde: text };
    default:
      return { waarde: text };
  }
};

export type Hoe = 'verder' | 'sla over' | 'later';

/**
 * Of all questions of a page. Who skips says of what he left empty that he rather does not; who stops leaves it open.
 * @param hoe which button it was.
 */
export const readBladzijde = (
  form: FormData,
  { vragen }: Pick<Bladzijde, 'vragen'>,
  {
    hoe,
    keuzevraag,
    t,
    taal,
  }: { readonly hoe: Hoe; readonly keuzevraag: string; readonly t: Tekst; readonly taal: Taal },
) => {
  const antwoorden: Nieuw = [];
  const fouten: FormFout[] = [];
  const getypt = Object.fromEntries(vragen.map((vraag) => [vraag.code, typedText(form, vraag)]));
  for (const vraag of vragen) {
    const text = getypt[vraag.code] ?? '';
    if (text === '' && hoe === 'later') continue;
    const versie = Number(form.get(`${vraag.code}-versie`)) || 0;
    const gelezen = text === '' && hoe === 'sla over' ? { waarde: null } : readOne(vraag, text, keuzevraag);
    if ('fout' in gelezen)
      fouten.push({ veld: vraag.code, tekst: t(gelezen.fout), kort: `${zegIn(vraag.tekst, taal)} ${t(gelezen.fout)}` });
    else antwoorden.push({ vraag: vraag.code, versie, waarde: gelezen.waarde });
  }
  return { antwoorden, fouten, getypt };
};
