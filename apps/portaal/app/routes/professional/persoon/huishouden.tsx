/** Knows who belongs to a person: partner, children, and others at the address. */
import type { Api } from '@samenkracht/api-client';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { useTekst } from '../../../teksten/teksten.tsx';

type Huishouden = Api.GetPersonenByPersoonIdResponse['huishouden'];
type Verwant = Huishouden['kinderen'][number];

export const HuishoudenTabel = ({ huishouden }: { readonly huishouden: Huishouden }) => {
  const t = useTekst();
  const rows: readonly (readonly [string, Verwant])[] = [
    ...(huishouden.partner ? [[t('persoon.partner'), huishouden.partner] as const] : []),
    ...huishouden.kinderen.map((kind) => [t('persoon.kind'), kind] as const),
    ...huishouden.medebewoners.map((ander) => [t('persoon.medebewoner'), ander] as const),
  ];
  if (rows.length === 0) return <Tekst>{t('persoon.huishouden.leeg')}</Tekst>;
  return (
    <Tabel
      titel={t('persoon.huishouden')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('persoon.huishouden.wie'), rij: true },
        { sleutel: 'naam', kop: t('persoon.huishouden.naam') },
        { sleutel: 'leeftijd', kop: t('persoon.huishouden.leeftijd') },
      ]}
      rijen={rows.map(([wie, { persoonId, naam, leeftijdTekst, geheim }], index) => ({
        sleutel: persoonId ?? String(index),
        cellen: {
          wie,
          naam: (
            <span>
              {persoonId ? <TextLink href={`/professional/personen/${persoonId}`}>{naam}</TextLink> : naam}
              {geheim ? <span className="sk-merkje">{t('persoon.geheim')}</span> : null}
            </span>
          ),
          leeftijd: leeftijdTekst,
        },
      }))}
    />
  );
};
