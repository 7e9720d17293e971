/** Knows the bijstand of a month counted by household and age, and the file for who collects statistics. */
import type { Api } from '@samenkracht/api-client';
import { ButtonLink, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { useTekst } from '../../../teksten/teksten.tsx';

const tellingen = ['uitkeringen', 'ingestroomd', 'uitgestroomd', 'werkt'] as const;

export const Statistiek = ({ maand, groepen, som }: Api.GetStatistiekResponse) => {
  const t = useTekst();
  if (groepen.length === 0) return <Tekst>{t('statistiek.leeg')}</Tekst>;
  return (
    <>
      <Tabel
        titel={t('statistiek.titel')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'groep', kop: t('statistiek.groep'), rij: true },
          ...tellingen.map((welk) => ({ sleutel: welk, kop: t(`statistiek.${welk}`), getal: true })),
          { sleutel: 'bijstand', kop: t('statistiek.bijstand'), getal: true },
        ]}
        rijen={[
          ...groepen.map((groep) => ({
            sleutel: `${groep.leefvorm} ${groep.leeftijd}`,
            cellen: {
              ...groep,
              groep: (
                <span lang="nl">
                  {groep.leefvorm}, {groep.leeftijd}
                </span>
              ),
              bijstand: <Bedrag centen={groep.bijstand} />,
            },
          })),
          {
            sleutel: 'som',
            nadruk: true,
            cellen: {
              groep: t('grootboek.som'),
              ...som,
              bijstand: <Bedrag centen={som.bijstand} />,
            },
          },
        ]}
      />
      <ButtonLink href={`/api/v1/statistiek/bestand?maand=${maand}`} soort="tweede" download>
        {t('statistiek.download')}
      </ButtonLink>
    </>
  );
};
