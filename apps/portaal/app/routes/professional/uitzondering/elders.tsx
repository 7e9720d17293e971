/** Knows which exceptions are resolved on another page of the benefit, and leads there. */
import { ButtonLink, Tekst } from '@samenkracht/ui/frame';
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
  if (code === 'LOONSTROOK_LEZEN') return { map: undefined, tekst: 'uitz.loonstrook' } as const;
  if (overSchulden.has(code)) return { map: 'schulden', tekst: 'uitz.schulden' } as const;
  if (code === 'BOETE_BEKIJKEN') return { map: 'boetes', tekst: 'uitz.boete' } as const;
  return code === 'MAATREGEL_BEKIJKEN' ? ({ map: 'maatregelen', tekst: 'uitz.maatregel' } as const) : undefined;
};

type Punt = {
  readonly code: string;
  readonly uitkeringId: string;
  readonly keuzes: readonly unknown[];
  readonly waarom: string | null;
  readonly opgelost: unknown;
};

export const Elders = ({ punt }: { readonly punt: Punt }) => {
  const t = useTekst();
  const elders = eldersVan(punt.code);
  // nothing to choose and nowhere to go: what made it is gone, and it leaves the list by itself
  if (elders === undefined && punt.keuzes.length === 0 && punt.waarom === null && punt.opgelost === null)
    return (
      <>
        <Tekst>{t('uitz.niets')}</Tekst>
        <p>
          <ButtonLink href={`/professional/uitkeringen/${punt.uitkeringId}`}>{t('uitz.uitkering')}</ButtonLink>
        </p>
      </>
    );
  if (elders === undefined) return null;
  const uitkering = `/professional/uitkeringen/${punt.uitkeringId}`;
  return (
    <p>
      <ButtonLink href={elders.map === undefined ? uitkering : `${uitkering}/${elders.map}`}>
        {t(elders.tekst)}
      </ButtonLink>
    </p>
  );
};
