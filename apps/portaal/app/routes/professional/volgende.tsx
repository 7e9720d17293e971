/** Knows the pages of a worklist: how long one is, which comes after a line, and the link to it. */
import { TextLink } from '@samenkracht/ui/frame';
import { useTekst } from '../../teksten/teksten.tsx';

const bladzijde = 50;

/** What is asked of the API for the page that the address names. */
export const paginaVan = (request: Request): { readonly aantal: number; readonly na?: string } => {
  const na = new URL(request.url).searchParams.get('na');
  return { aantal: bladzijde, ...(na === null ? {} : { na }) };
};

/** Only below a page that is full. */
export const Volgende = ({ pad, ids }: { readonly pad: string; readonly ids: readonly string[] }) => {
  const t = useTekst();
  const laatste = ids.at(-1);
  return laatste === undefined || ids.length < bladzijde ? null : (
    <p>
      <TextLink href={`${pad}?na=${laatste}`}>{t('werk.meer')}</TextLink>
    </p>
  );
};
