/** Knows how what is to come, the effect of a change and the days abroad are shown, to the resident and to staff. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../teksten/teksten.tsx';
import { dagTekst, maandTekst } from './datum.ts';
import { Onzekerheden } from './uitkomst.tsx';

type Mijn = Api.GetMijnWijzigingenResponse;

/** What is not known is said, never shown as nothing. */
const Stand = ({ centen }: { readonly centen: number | null }) => {
  const t = useTekst();
  return centen === null ? t('wijz.nietbekend') : <Bedrag centen={centen} />;
};

/** Each amount's doubts once, below the table that they stand in. */
const Twijfel = ({ regels }: { readonly regels: readonly { readonly onzekerheden: readonly string[] }[] }) => (
  <Onzekerheden onzekerheden={[...new Set(regels.flatMap(({ onzekerheden }) => onzekerheden))]} />
);

export const AankomendTabel = ({ aankomend }: Pick<Mijn, 'aankomend'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (aankomend.length === 0) return <Tekst>{t('wijz.aankomend.leeg')}</Tekst>;
  return (
    <>
      <Tabel
        titel={t('wijz.aankomend')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'op', kop: t('wijz.kop.op'), rij: true },
          { sleutel: 'wat', kop: t('wijz.kop.wat') },
          { sleutel: 'voor', kop: t('wijz.kop.voor'), getal: true },
          { sleutel: 'na', kop: t('wijz.kop.na'), getal: true },
        ]}
        rijen={aankomend.map(({ op, wat, voor, na, reden }) => ({
          sleutel: `${op} ${wat}`,
          cellen: {
            op: <span className="sk-eenregel">{dagTekst(op, taal)}</span>,
            wat: (
              <span lang="nl">
                {wat}
                {reden === null ? null : <span className="sk-klein sk-blok">{reden}</span>}
              </span>
            ),
            voor: <Stand centen={voor} />,
            na: <Stand centen={na} />,
          },
        }))}
      />
      <Twijfel regels={aankomend} />
    </>
  );
};

export const Gevolgen = ({ gevolgen }: Pick<Mijn['wijzigingen'][number], 'gevolgen'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (gevolgen.length === 0) return null;
  return (
    <>
      <Tabel
        titel={t('wijz.gevolg')}
        stapelt
        kolommen={[
          { sleutel: 'maand', kop: t('wijz.kop.maand'), rij: true },
          { sleutel: 'voor', kop: t('wijz.kop.voor'), getal: true },
          { sleutel: 'na', kop: t('wijz.kop.na'), getal: true },
          { sleutel: 'verschil', kop: t('wijz.kop.verschil'), getal: true },
        ]}
        rijen={gevolgen.map(({ maand, voor, na }) => ({
          sleutel: maand,
          cellen: {
            maand: maandTekst(maand, taal),
            voor: <Stand centen={voor} />,
            na: <Stand centen={na} />,
            verschil: voor === null || na === null ? '–' : <Bedrag centen={na - voor} teken />,
          },
        }))}
      />
      <Twijfel regels={gevolgen} />
    </>
  );
};

export const Buitenland = ({ gebruikt, mag }: NonNullable<Mijn['buitenland']>) => {
  const t = useTekst();
  return (
    <Tekst>
      {t('wijz.buitenland.stand', { gebruikt, mag })}{' '}
      {gebruikt > mag ? t('wijz.buitenland.over') : t('wijz.buitenland.nog', { nog: mag - gebruikt })}
    </Tekst>
  );
};
