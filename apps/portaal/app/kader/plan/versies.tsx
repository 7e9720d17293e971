/** Knows two versions of a plan side by side: what was added, taken out or changed, and who made each. */
import { Button, KeuzelijstVeld, Knoppen } from '@samenkracht/ui/form';
import { Leeg, Tekst } from '@samenkracht/ui/frame';
import { Status, type StatusSoort, Tabel } from '@samenkracht/ui/parts';
import { useLoaderData } from 'react-router';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst, dagVan } from '../datum.ts';
import { type Lezer, useStapregel } from './doelen.tsx';
import type { VersiesLoader } from './vergelijken.ts';

const kleur: Readonly<Record<'erbij' | 'eraf' | 'anders', StatusSoort>> = {
  erbij: 'goed',
  eraf: 'fout',
  anders: 'let',
};

const Keuze = () => {
  const t = useTekst();
  const taal = useTaal();
  const { versies, van, naar } = useLoaderData<VersiesLoader>();
  const opties = versies.map(({ nummer, door, op, getekend }) => ({
    waarde: String(nummer),
    tekst: t(getekend ? 'plan.versie.getekend' : 'plan.versie', {
      nummer,
      naam: door,
      datum: dagTekst(dagVan(op), taal),
    }),
  }));
  return (
    <form method="get" className="sk-formulier">
      <KeuzelijstVeld naam="van" label={t('plan.versies.van')} waarde={String(van)} opties={opties} />
      <KeuzelijstVeld naam="naar" label={t('plan.versies.naar')} waarde={String(naar)} opties={opties} />
      <Knoppen>
        <Button soort="tweede">{t('plan.versies.vergelijk')}</Button>
      </Knoppen>
    </form>
  );
};

export const Versies = ({ lezer }: { readonly lezer: Lezer }) => {
  const t = useTekst();
  const regel = useStapregel(lezer);
  const { verschillen } = useLoaderData<VersiesLoader>();
  const tekst = (deel: (typeof verschillen)[number]['onderdeel']) => (
    <span>
      {deel.tekst}
      <span className="sk-klein sk-blok">
        {t(`plan.soort.${deel.soort}`)}, {t(`plan.domein.${deel.domein}`)}
        {deel.soort === 'stap' ? `, ${regel(deel)}` : ''}
      </span>
    </span>
  );
  return (
    <>
      <Keuze />
      {verschillen.length === 0 ? (
        <Leeg icoon="goed" titel={t('plan.versies.gelijk')}>
          <Tekst>{t('plan.versies.gelijk.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={t('plan.versies')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wat', kop: t('plan.versies.wat'), rij: true },
            { sleutel: 'was', kop: t('plan.versies.was') },
            { sleutel: 'wordt', kop: t('plan.versies.wordt') },
          ]}
          rijen={verschillen.map(({ soort, onderdeel, vroeger }) => ({
            sleutel: `${soort}${onderdeel.id}`,
            cellen: {
              wat: <Status soort={kleur[soort]}>{t(`plan.verschil.${soort}`)}</Status>,
              was: soort === 'erbij' ? '—' : tekst(vroeger ?? onderdeel),
              wordt: soort === 'eraf' ? '—' : tekst(onderdeel),
            },
          }))}
        />
      )}
    </>
  );
};
