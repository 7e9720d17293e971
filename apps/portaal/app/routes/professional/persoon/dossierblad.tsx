/** Knows how every page of a person's file begins: who it is, the row of pages, and the name of this one. */
import { PageTitle, Werkblad } from '@samenkracht/ui/frame';
import type { ReactNode } from 'react';
import { useTekst } from '../../../teksten/teksten.tsx';
import { WieKop } from '../wie-kop.tsx';
import { type Bladpad, bladtekst, Persoonbladen } from './bladen.tsx';
import type { Dossierkop } from './kop.ts';

export const Dossierblad = ({
  kop: { wie, rollen, coach },
  pad,
  boven,
  doen,
  acties,
  children,
}: {
  readonly kop: Dossierkop;
  /** Which page of the file this is. */
  readonly pad: Bladpad;
  /** In a line above its name: since when, of what kind. */
  readonly boven?: ReactNode;
  /** What one can do here, in the rail. */
  readonly doen?: ReactNode;
  /** Beside the name. */
  readonly acties?: ReactNode;
  readonly children: ReactNode;
}) => {
  const t = useTekst();
  return (
    <Werkblad
      wie={<WieKop wie={wie} begeleider={coach && t('blad.coach', { naam: coach })} {...(acties ? { acties } : {})} />}
      doenTitel={t('pro.doen')}
      {...(doen ? { doen } : {})}
    >
      <Persoonbladen persoonId={wie.persoonId} rollen={rollen} pad={pad} />
      <PageTitle boven={boven}>{t(bladtekst(pad))}</PageTitle>
      {children}
    </Werkblad>
  );
};
