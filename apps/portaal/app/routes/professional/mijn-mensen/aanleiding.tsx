/** Knows why somebody needs his coach, in words: what it is, and until when or since when. */
import type { Api } from '@samenkracht/api-client';
import { Status } from '@samenkracht/ui/parts';
import { type Tekst, useTekst } from '../../../teksten/teksten.tsx';

export type Mens = Api.GetCaseloadMijnResponse['mensen'][number];
export type Aanleiding = Mens['aanleidingen'][number];

const namen = {
  'urgente intake': 'aandacht.urgent',
  overdracht: 'aandacht.overdracht',
  termijn: 'aandacht.termijn',
  'niet verschenen': 'aandacht.nietverschenen',
  'loon blijft uit': 'aandacht.loon',
  'contract eindigt': 'aandacht.contract',
  'einde in zicht': 'aandacht.einde',
  'instrument gevraagd': 'aandacht.instrument',
  planstap: 'aandacht.planstap',
  evaluatie: 'aandacht.evaluatie',
  'nieuw feit': 'aandacht.feit',
  stilte: 'aandacht.stilte',
} as const satisfies Readonly<Record<Aanleiding['soort'], string>>;

export const aanleidingNaam = (t: Tekst, soort: Aanleiding['soort']): string => t(namen[soort]);

const wanneer = (t: Tekst, { soort, dagen }: Aanleiding): string => {
  if (dagen === null) return '';
  if (soort === 'stilte') return t('aandacht.dagen.stil', { dagen });
  return dagen < 0 ? t('aandacht.dagen.over', { dagen: -dagen }) : t('aandacht.dagen.nog', { dagen });
};

/** One reason: a word with a shape, and the days. */
export const Waarom = ({ aanleiding }: { readonly aanleiding: Aanleiding }) => {
  const t = useTekst();
  const dagen = wanneer(t, aanleiding);
  return (
    <span className="sk-aandacht-reden">
      <Status soort={aanleiding.dringend ? 'fout' : 'let'}>{aanleidingNaam(t, aanleiding.soort)}</Status>
      {dagen ? <span className="sk-klein">{dagen}</span> : null}
    </span>
  );
};
