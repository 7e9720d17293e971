/** Knows a definition in words, its versions beside each other, and the text it is made from. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Vouwpaneel } from '@samenkracht/ui/professional';
import type { ReactNode } from 'react';
import { useTekst } from '../../../teksten/teksten.tsx';

type Definitie = Api.GetProgrammasByProgrammaResponse;
type Versie = Definitie['versies'][number];

const Zinnen = ({ versie, kop }: { readonly versie: Versie; readonly kop: string }) => {
  const zinnen = versie.alineas.find((alinea) => alinea.kop === kop)?.zinnen ?? [];
  return (
    <ul className="sk-lijst" lang="nl">
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  );
};

/** A row for each question, a column for each version: what changed stands beside what was. */
const Versies = ({ versies }: { readonly versies: readonly Versie[] }) => {
  const t = useTekst();
  const koppen = [...new Set(versies.flatMap(({ alineas }) => alineas.map(({ kop }) => kop)))];
  const cellen = (van: (versie: Versie) => ReactNode) =>
    Object.fromEntries(versies.map((versie) => [versie.geldigheid, van(versie)]));
  return (
    <Tabel
      titel={t('prog.tabs.woorden')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'kop', kop: t('prog.taken.wat'), rij: true },
        ...versies.map(({ geldigheid }) => ({
          sleutel: geldigheid,
          // a card of one version needs no name for each answer
          kop: versies.length === 1 ? <span lang="nl">{geldigheid}</span> : geldigheid,
        })),
      ]}
      rijen={[
        ...(versies.some(({ geldtNu }) => geldtNu)
          ? [
              {
                sleutel: 'nu',
                cellen: {
                  kop: t('prog.versie.nu'),
                  ...cellen(({ geldtNu }) => (geldtNu ? <Status soort="goed">{t('prog.ja')}</Status> : '')),
                },
              },
            ]
          : []),
        ...koppen.map((kop) => ({
          sleutel: kop,
          cellen: { kop: <span lang="nl">{kop}</span>, ...cellen((versie) => <Zinnen versie={versie} kop={kop} />) },
        })),
        {
          sleutel: 'bron',
          cellen: { kop: t('prog.bron'), ...cellen(({ bron }) => <span lang="nl">{bron}</span>) },
        },
      ]}
    />
  );
};

/** The newest version first: that is the one that is asked for. */
export const Woorden = ({ definitie }: { readonly definitie: Definitie }) => {
  const t = useTekst();
  return (
    <div className="sk-stapel">
      {definitie.eigen ? <Tekst>{t('prog.eigen')}</Tekst> : null}
      <Versies versies={definitie.versies.toReversed()} />
      <Vouwpaneel titel={t('prog.definitie')}>
        <Tekst soort="small">{t('prog.definitie.uitleg')}</Tekst>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
        <pre className="sk-code" tabIndex={0}>
          {definitie.definitie}
        </pre>
      </Vouwpaneel>
    </div>
  );
};
