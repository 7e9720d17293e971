/** Knows the frame of pages that everybody may see: without navigation. */
import { PageFrame } from '@samenkracht/ui/frame';
import { gemeenteNaam } from '@samenkracht/ui/thema';
import type { ReactNode } from 'react';
import { useTekst } from '../teksten/teksten.tsx';
import { KopActies } from './kop-acties.tsx';
import { useRootData } from './root-data.ts';

export const OpenbaarKader = ({
  breed = false,
  children,
}: {
  readonly breed?: boolean;
  readonly children: ReactNode;
}) => {
  const root = useRootData();
  const t = useTekst();
  return (
    <PageFrame
      soort="inwoner"
      breed={breed}
      gemeente={gemeenteNaam(root?.gemeente)}
      acties={<KopActies aangemeld={root?.aangemeld ?? false} />}
      voet={<p>{t('kader.voet')}</p>}
    >
      {children}
    </PageFrame>
  );
};
