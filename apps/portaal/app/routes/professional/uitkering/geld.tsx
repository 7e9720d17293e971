/** Knows the money side of a benefit: debts and how they are settled, the ledger, and what the coming months will be. */
import { Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Status, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Uitkering } from './maand.tsx';

/** What stands open, month by month. */
export const Schulden = ({ schulden }: { readonly schulden: Uitkering['schulden'] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (schulden.length === 0) return <Tekst soort="small">{t('uitkering.schulden.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('uitkering.schulden')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('schuld.kop.maand'), rij: true },
        { sleutel: 'oorzaak', kop: t('schuld.kop.oorzaak') },
        { sleutel: 'hoe', kop: t('schuld.kop.hoe') },
        { sleutel: 'was', kop: t('schuld.kop.was'), getal: true },
        { sleutel: 'open', kop: t('schuld.kop.open'), getal: true },
      ]}
      rijen={schulden.map(({ maand, oorzaak, status, oorspronkelijk, open }) => ({
        sleutel: maand,
        cellen: {
          maand: <span className="sk-eenregel">{maandTekst(maand, taal)}</span>,
          oorzaak: <span lang="nl">{oorzaak}</span>,
          hoe: <Status soort={status === 'netto' ? 'nu' : 'let'}>{t(`schuldstatus.${status}`)}</Status>,
          was: <Bedrag centen={oorspronkelijk} />,
          open: <Bedrag centen={open} />,
        },
      }))}
    />
  );
};

export const Vooruit = ({ prognose }: { readonly prognose: Uitkering['prognose'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('uitkering.vooruit')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('runs.kop.maand'), rij: true },
        { sleutel: 'zekerheid', kop: t('vooruit.kop.zekerheid') },
        { sleutel: 'bedrag', kop: t('vooruit.kop.bedrag'), getal: true },
      ]}
      rijen={prognose.map(({ maand, bedrag, zekerheid, reden }) => ({
        sleutel: maand,
        cellen: {
          maand: <span className="sk-eenregel">{maandTekst(maand, taal)}</span>,
          zekerheid: (
            <span>
              {t(`zekerheid.${zekerheid}`)}
              {reden === null ? null : (
                <span className="sk-klein sk-blok" lang="nl">
                  {reden}
                </span>
              )}
            </span>
          ),
          bedrag: bedrag === null ? t('vooruit.onbekend') : <Bedrag centen={bedrag} />,
        },
      }))}
    />
  );
};

/** The account as the ledger calls it, with the month it belongs to. */
const rekening = (naam: string, maand: string): string => `${naam} ${maand}`;

export const Grootboek = ({ overboekingen }: { readonly overboekingen: Uitkering['overboekingen'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <details>
      <summary>{t('grootboek.toon', { aantal: overboekingen.length })}</summary>
      <Tabel
        titel={t('grootboek.toon', { aantal: overboekingen.length })}
        titelVerborgen
        kolommen={[
          { sleutel: 'dag', kop: t('grootboek.kop.dag'), rij: true },
          { sleutel: 'debet', kop: t('grootboek.kop.debet') },
          { sleutel: 'credit', kop: t('grootboek.kop.credit') },
          { sleutel: 'oorzaak', kop: t('grootboek.kop.oorzaak') },
          { sleutel: 'bedrag', kop: t('grootboek.kop.bedrag'), getal: true },
        ]}
        rijen={overboekingen.map(({ boekdatum, debet, debetMaand, credit, creditMaand, oorzaak, bedrag }, index) => ({
          sleutel: String(index),
          cellen: {
            dag: dagTekst(boekdatum, taal),
            debet: <span lang="nl">{rekening(debet, debetMaand)}</span>,
            credit: <span lang="nl">{rekening(credit, creditMaand)}</span>,
            oorzaak: <span lang="nl">{oorzaak}</span>,
            bedrag: <Bedrag centen={bedrag} />,
          },
        }))}
      />
    </details>
  );
};
