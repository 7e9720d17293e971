/** Knows where a talk is: an address, a link that both open for a talk with images, or nowhere by telephone. */
import { TextLink } from '@samenkracht/ui/frame';
import { useTekst } from '../../teksten/teksten.tsx';

type Plek = { readonly wijze: 'kantoor' | 'video' | 'telefoon'; readonly plaats: string; readonly stand: string };

/** Only while the talk is still to come, and only a safe address: what was typed in older days may be anything. */
const opens = ({ wijze, plaats, stand }: Plek): boolean =>
  wijze === 'video' && stand === 'gepland' && plaats.startsWith('https://');

export const Plaats = ({ plek }: { readonly plek: Plek }) => {
  const t = useTekst();
  if (!opens(plek)) return <span className="sk-breek">{plek.plaats}</span>;
  return (
    <TextLink href={plek.plaats} rel="noreferrer" className="sk-breek">
      {t('afspraken.beeld.open')}
    </TextLink>
  );
};
