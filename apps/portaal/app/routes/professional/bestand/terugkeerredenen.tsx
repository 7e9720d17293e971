/** Knows why people came back within a year, counted for who looks at the whole caseload: never so few that it points at somebody. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { getal } from './deeltabel.tsx';

export const Terugkeerredenen = ({ cijfers }: { readonly cijfers: Api.GetTerugkeercijfersResponse }) => {
  const t = useTekst();
  const taal = useTaal();
  const { jaar, terug, metReden, redenen } = cijfers;
  const toon = (aantal: number | null) =>
    aantal === null ? t('terugcijfers.onder') : t('terugcijfers.vanaf', { aantal: getal(aantal, taal) });
  return (
    <Paneel titel={t('terugcijfers.titel', { jaar })} id="terugkeerredenen">
      <div className="sk-stapel sk-nauw">
        <Tekst>{t('terugcijfers.uitleg')}</Tekst>
        <Tabel
          titel={t('terugcijfers.titel', { jaar })}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'reden', kop: t('terugcijfers.reden'), rij: true },
            { sleutel: 'aantal', kop: t('terugcijfers.aantal'), getal: true },
          ]}
          rijen={[
            { sleutel: 'terug', cellen: { reden: t('terugcijfers.terug'), aantal: toon(terug) }, nadruk: true },
            { sleutel: 'met', cellen: { reden: t('terugcijfers.metreden'), aantal: toon(metReden) }, nadruk: true },
            ...redenen.map(({ code, naam, aantal }) => ({
              sleutel: code,
              cellen: { reden: <span lang="nl">{naam}</span>, aantal: toon(aantal) },
            })),
          ]}
        />
      </div>
    </Paneel>
  );
};
