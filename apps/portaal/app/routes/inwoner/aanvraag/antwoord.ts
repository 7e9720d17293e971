/** Knows how an answer is shown, and how what was typed becomes an answer of the kind that was asked. */
import type { Api } from '@samenkracht/api-client';
import { cents, formatDecimal, formatEuro, parseEuro } from '@samenkracht/core';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import type { Taal } from '../../../teksten/taal.ts';
import type { Tekst } from '../../../teksten/teksten.tsx';

export type Aanvraag = Api.GetMijnAanvragenByAanvraagIdResponse;
export type Vraag = Aanvraag['vragen'][number];
export type Antwoord = boolean | number | string | null;

export const antwoordTekst = (
  vraag: Pick<Vraag, 'soort' | 'opties'>,
  antwoord: Antwoord,
  t: Tekst,
  taal: Taal,
): string => {
  if (antwoord === null) return t('aanvraag.geen');
  if (typeof antwoord === 'boolean') return t(antwoord ? 'aanvraag.ja' : 'aanvraag.nee');
  if (vraag.soort === 'bedrag' && typeof antwoord === 'number') return formatEuro(cents(antwoord));
  if (vraag.soort === 'datum' && /^\d{4}-\d{2}-\d{2}$/.test(String(antwoord))) return dagTekst(String(antwoord), taal);
  if (vraag.soort === 'maand' && /^\d{4}-\d{2}$/.test(String(antwoord))) return maandTekst(String(antwoord), taal);
  return vraag.opties?.find(({ waarde }) => waarde === antwoord)?.tekst ?? String(antwoord);
};

/** The answer as it stands in its field. */
export const veldWaarde = ({ soort }: Pick<Vraag, 'soort'>, antwoord: Antwoord | undefined): string => {
  if (antwoord === undefined || antwoord === null) return '';
  if (typeof antwoord === 'boolean') return antwoord ? 'ja' : 'nee';
  if (soort === 'bedrag' && typeof antwoord === 'number') return formatDecimal(antwoord);
  return String(antwoord);
};

/** Which person or income a question inside a list is about: `kinderen.0.geboren` is Kind 1. */
export const itemTekst = (feit: string, t: Tekst): string | undefined => {
  const [, lijst, plaats] = /^(.*?)\.(\d+)\./.exec(feit) ?? [];
  const n = Number(plaats) + 1;
  if (lijst === 'kinderen') return t('aanvraag.kind', { n });
  if (lijst === 'medebewoners') return t('aanvraag.medebewoner', { n });
  if (lijst === 'belanghebbende.inkomsten') return t('aanvraag.inkomen', { n });
  if (lijst === 'partner.inkomsten') return t('aanvraag.inkomenPartner', { n });
  return feit.startsWith('partner.') ? t('aanvraag.partner') : undefined;
};

type Gelezen =
  | { readonly waarde: Antwoord }
  | { readonly fout: 'aanvraag.beantwoord' | 'aanvraag.bedragfout' | 'aanvraag.getalfout' };

const dateParts = (form: FormData, feit: string): string => {
  const part = (deel: string): string => String(form.get(`${feit}-${deel}`) ?? '').trim();
  const [dag, maand, jaar] = [part('dag'), part('maand'), part('jaar')];
  return dag || maand || jaar ? [jaar.padStart(4, '0'), maand.padStart(2, '0'), dag.padStart(2, '0')].join('-') : '';
};

/** What was typed, as it is put back in its field when something is wrong. */
export const typedText = (form: FormData, { feit, soort }: Pick<Vraag, 'feit' | 'soort'>): string =>
  soort === 'datum' ? dateParts(form, feit) : String(form.get(feit) ?? '').trim();

/** The shape is read here; whether it is possible is for the API. */
export const readAntwoord = (form: FormData, vraag: Vraag): Gelezen => {
  const text = typedText(form, vraag);
  if (text === '') return vraag.verplicht ? { fout: 'aanvraag.beantwoord' } : { waarde: null };
  switch (vraag.soort) {
    case 'ja of nee':
      return { waarde: text === 'ja' };
    case 'bedrag': {
      const bedrag = parseEuro(text);
      return bedrag === undefined ? { fout: 'aanvraag.bedragfout' } : { waarde: bedrag };
    }
    case 'aantal':
    case 'lijst':
      return /^\d{1,4}$/.test(text) ? { waarde: Number(text) } : { fout: 'aanvraag.getalfout' };
    default:
      return { waarde: text };
  }
};
