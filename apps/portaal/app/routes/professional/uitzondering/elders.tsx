/** Knows which exceptions are resolved on another page of the benefit, and leads there. */
import { ButtonLink } from '@samenkracht/ui/frame';
import { useTekst } from '../../../teksten/teksten.tsx';

const overSchulden: ReadonlySet<string> = new Set([
  'TERUGVORDERING_NODIG',
  'TERMIJN_GEMIST',
  'INHOUDING_GESTOPT',
  'VERJARING_NADERT',
  'SCHULD_VERJAARD',
]);

/** Some are resolved on another page of the benefit: one button leads there. */
const eldersVan = (code: string) => {
  if (code === 'WIJZIGING_GEMELD' || code === 'OVERLEDEN')
    return { map: 'wijzigingen', tekst: 'uitz.wijziging' } as const;
  if (overSchulden.has(code)) return { map: 'schulden', tekst: 'uitz.schulden' } as const;
  return code === 'MAATREGEL_BEKIJKEN' ? ({ map: 'maatregelen', tekst: 'uitz.maatregel' } as const) : undefined;
};

export const Elders = ({ punt }: { readonly punt: { readonly code: string; readonly uitkeringId: string } }) => {
  const t = useTekst();
  const elders = eldersVan(punt.code);
  if (elders === undefined) return null;
  return (
    <p>
      <ButtonLink href={`/professional/uitkeringen/${punt.uitkeringId}/${elders.map}`}>{t(elders.tekst)}</ButtonLink>
    </p>
  );
};
