/** Knows the run beside last month: counted, who changes more than the share, the largest differences, and what stands far above the rest. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Open } from './tabellen.tsx';

type Run = Api.GetMaandrunsByRunIdResponse;

const Verschiltabel = ({ titel, regels }: { readonly titel: string; readonly regels: Run['groteWijzigingen'] }) => {
  const t = useTekst();
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'open', kop: t('run.kop.uitkering'), rij: true },
        { sleutel: 'vorige', kop: t('run.kop.vorige'), getal: true },
        { sleutel: 'nu', kop: t('run.kop.nu'), getal: true },
        { sleutel: 'verschil', kop: t('run.kop.verschil'), getal: true },
      ]}
      rijen={regels.map(({ uitkeringId, naam, bedrag, vorigeMaand, verschil }) => ({
        sleutel: uitkeringId,
        cellen: {
          open: <Open uitkeringId={uitkeringId} naam={naam} />,
          vorige: vorigeMaand === null ? t('run.nieuw') : <Bedrag centen={vorigeMaand} />,
          nu: <Bedrag centen={bedrag} />,
          verschil: verschil === null ? '' : <Bedrag centen={verschil} teken />,
        },
      }))}
    />
  );
};

const GroteWijzigingen = ({ run }: { readonly run: Run }) => {
  const t = useTekst();
  const { bovenDrempel } = run.vergelijking;
  const titel = t('run.wijzigingen', { drempel: run.drempel });
  return (
    <Paneel titel={titel} naast={bovenDrempel}>
      <Tekst>{t('run.wijzigingen.tekst')}</Tekst>
      {bovenDrempel === 0 ? (
        <Tekst>{t('run.wijzigingen.geen')}</Tekst>
      ) : (
        <Verschiltabel titel={titel} regels={run.groteWijzigingen} />
      )}
      {bovenDrempel > run.groteWijzigingen.length ? (
        <p className="sk-klein">
          {t('run.uitzonderingen.meer', { aantal: run.groteWijzigingen.length, totaal: bovenDrempel })}
        </p>
      ) : null}
    </Paneel>
  );
};

const Uitschieters = ({ run }: { readonly run: Run }) => {
  const t = useTekst();
  if (run.uitschieters.length === 0) return null;
  return (
    <Paneel titel={t('run.uitschieters')} naast={run.uitschieters.length}>
      <Tekst>{t('run.uitschieters.tekst')}</Tekst>
      <Tabel
        titel={t('run.uitschieters')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'open', kop: t('run.kop.uitkering'), rij: true },
          { sleutel: 'nu', kop: t('run.kop.nu'), getal: true },
        ]}
        rijen={run.uitschieters.map(({ uitkeringId, naam, bedrag }) => ({
          sleutel: uitkeringId,
          cellen: { open: <Open uitkeringId={uitkeringId} naam={naam} />, nu: <Bedrag centen={bedrag} /> },
        }))}
      />
    </Paneel>
  );
};

export const Vergelijking = ({ run }: { readonly run: Run }) => {
  const t = useTekst();
  if (run.totalen.verschil === null)
    return (
      <>
        <Paneel titel={t('run.vergelijking')}>
          <Tekst>{t('run.vergelijking.eerste')}</Tekst>
        </Paneel>
        <Uitschieters run={run} />
      </>
    );
  const { gelijk, hoger, lager, nieuw, beeindigd } = run.vergelijking;
  return (
    <>
      <GroteWijzigingen run={run} />
      <Uitschieters run={run} />
      <Paneel titel={t('run.vergelijking')}>
        <Tekst>{t('run.vergelijking.telling', { gelijk, hoger, lager, nieuw, beeindigd })}</Tekst>
        {run.grootsteVerschillen.length === 0 ? (
          <Tekst>{t('run.vergelijking.geen')}</Tekst>
        ) : (
          <Verschiltabel titel={t('run.vergelijking')} regels={run.grootsteVerschillen} />
        )}
      </Paneel>
    </>
  );
};
