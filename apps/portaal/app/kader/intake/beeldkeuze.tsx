/** Knows the choice of a sentence on one part, and what one wants to add: the same for both sides. */
import type { Api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, KeuzeVeld, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import type { ReactNode } from 'react';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { Formulier, useBezig } from '../formulier.tsx';
import { zegIn } from './antwoord.ts';

type Beelden = Api.GetMijnBeeldenResponse;
export type Schaal = Beelden['schalen'][number];
export type Beeldkant = Beelden['beelden'][number]['zelf'];

export const Beeldkeuze = ({
  schaal,
  eigen,
  vraag,
  sleutel,
  fouten,
  getypt,
  children,
}: {
  readonly schaal: Schaal;
  /** What this side chose before. */
  readonly eigen: Beeldkant;
  readonly vraag: string;
  readonly sleutel: string;
  readonly fouten: readonly FormFout[];
  readonly getypt: { readonly waarde: string; readonly toelichting: string } | undefined;
  /** What the other side chose. */
  readonly children: ReactNode;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const isTaal = schaal.onderdeel.startsWith('taal.');
  return (
    <Formulier sleutel={sleutel} fouten={fouten}>
      <input type="hidden" name="versie" value={eigen?.versie ?? 0} />
      <KeuzeVeld
        naam="waarde"
        label={vraag}
        waarde={getypt?.waarde ?? eigen?.waarde}
        fout={foutVan(fouten, 'waarde')}
        opties={schaal.ankers.map(({ waarde, tekst }) => ({
          waarde,
          tekst: zegIn(tekst, taal),
          ...(isTaal ? { hulp: waarde } : {}),
        }))}
      />
      <TekstvakVeld
        naam="toelichting"
        label={t('intake.beeld.toelichting')}
        waarde={getypt?.toelichting ?? eigen?.toelichting ?? ''}
        fout={foutVan(fouten, 'toelichting')}
        verplicht={false}
        rijen={3}
      />
      {children}
      <Knoppen>
        <Button bezig={bezig}>{t('intake.beeld.bewaar')}</Button>
      </Knoppen>
    </Formulier>
  );
};

/** What the form holds, as the API takes it; undefined when no sentence was chosen. */
export const readBeeld = (form: FormData, onderdeel: string) => {
  const get = (naam: string): string => String(form.get(naam) ?? '').trim();
  const getypt = { waarde: get('waarde'), toelichting: get('toelichting') };
  const body =
    getypt.waarde === ''
      ? undefined
      : {
          onderdeel,
          waarde: getypt.waarde,
          ...(getypt.toelichting === '' ? {} : { toelichting: getypt.toelichting }),
          versie: Number(get('versie')) || 0,
        };
  return { getypt, body };
};
