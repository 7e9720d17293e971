/** Knows the tables of how far payroll reaches: per month, per employer, and the reclaims with it and without it. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Om = { readonly dekking: Api.GetLoondekkingResponse };

export const deelTekst = (deel: number | null | undefined): string => (deel == null ? '–' : `${deel}%`);

export const PerMaand = ({ dekking: { dekking } }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  if (dekking.length === 0) return <Tekst>{t('werkgevers.permaand.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('werkgevers.permaand')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('werkgevers.kop.maand'), rij: true },
        { sleutel: 'inwoners', kop: t('werkgevers.kop.inwoners'), getal: true },
        { sleutel: 'gedekt', kop: t('werkgevers.kop.gedekt'), getal: true },
        { sleutel: 'deel', kop: t('werkgevers.kop.deel'), getal: true },
      ]}
      rijen={dekking.toReversed().map(({ maand, inwoners, gedekt, deel }) => ({
        sleutel: maand,
        cellen: { maand: maandTekst(maand, taal), inwoners, gedekt, deel: deelTekst(deel) },
      }))}
    />
  );
};

export const PerWerkgever = ({ dekking: { werkgevers, maand } }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  if (werkgevers.length === 0) return <Tekst>{t('werkgevers.perwerkgever.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('werkgevers.perwerkgever', { maand: maandTekst(maand, taal) })}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'werkgever', kop: t('werkgevers.kop.naam'), rij: true },
        { sleutel: 'banen', kop: t('werkgevers.kop.banen'), getal: true },
        { sleutel: 'gedekt', kop: t('werkgevers.kop.gedekt'), getal: true },
        { sleutel: 'deel', kop: t('werkgevers.kop.deel'), getal: true },
      ]}
      rijen={werkgevers.map(({ werkgever, loonheffingennummer, banen, gedekt, deel }) => ({
        sleutel: `${loonheffingennummer}-${werkgever}`,
        cellen: { werkgever: <span lang="nl">{werkgever}</span>, banen, gedekt, deel: deelTekst(deel) },
      }))}
    />
  );
};

export const Terugvorderingen = ({ dekking: { terugvorderingen } }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  if (terugvorderingen.length === 0) return <Tekst>{t('werkgevers.terug.geen')}</Tekst>;
  const perMaand = Map.groupBy(terugvorderingen, ({ maand }) => maand);
  const cellenVan = (groep: (typeof terugvorderingen)[number] | undefined) => ({
    stand:
      groep === undefined ? '–' : t('werkgevers.terug.stand', { aantal: groep.aantal, huishoudens: groep.huishoudens }),
    bedrag: groep === undefined ? '–' : <Bedrag centen={groep.bedrag} />,
  });
  return (
    <Tabel
      titel={t('werkgevers.terug')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('werkgevers.kop.maand'), rij: true },
        { sleutel: 'met', kop: t('werkgevers.kop.met'), getal: true },
        { sleutel: 'metbedrag', kop: t('werkgevers.kop.metbedrag'), getal: true },
        { sleutel: 'zonder', kop: t('werkgevers.kop.zonder'), getal: true },
        { sleutel: 'zonderbedrag', kop: t('werkgevers.kop.zonderbedrag'), getal: true },
      ]}
      rijen={[...perMaand].toReversed().map(([maand, groepen]) => {
        const met = cellenVan(groepen.find(({ gedekt }) => gedekt));
        const zonder = cellenVan(groepen.find(({ gedekt }) => !gedekt));
        const cellen = { met: met.stand, metbedrag: met.bedrag, zonder: zonder.stand, zonderbedrag: zonder.bedrag };
        return { sleutel: maand, cellen: { maand: maandTekst(maand, taal), ...cellen } };
      })}
    />
  );
};
