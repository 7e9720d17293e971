/** Knows a definition in words that a policy officer reads: each rule one sentence, in the order in which they are tried. */
import { Kop, Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { Inhoud } from './inhoud.ts';

type Van<S extends Inhoud['soort']> = Extract<Inhoud, { soort: S }>;

const Groepen = ({ inhoud: { groepen, regels, feiten } }: { readonly inhoud: Van<'groepen'> }) => {
  const t = useTekst();
  const naamVan = (code: string): string => groepen.find((groep) => groep.code === code)?.naam ?? code;
  const zin = ({ feit, is }: (typeof regels)[number]['als'][number]): string => {
    const gevraagd = feiten.find(({ code }) => code === feit);
    const antwoorden = is.map((waarde) => gevraagd?.opties.find((optie) => optie.waarde === waarde)?.tekst ?? waarde);
    return `${gevraagd?.vraag ?? feit} ${antwoorden.join(' / ')}`;
  };
  return (
    <div lang="nl" className="sk-stapel">
      <Tabel
        titel={t('definities.groepen')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'naam', kop: t('definities.groep'), rij: true },
          { sleutel: 'uitleg', kop: t('definities.uitleg') },
          { sleutel: 'brieven', kop: t('definities.sollicitaties'), getal: true },
        ]}
        rijen={groepen.map(({ code, naam, soort, uitleg, plichten }) => ({
          sleutel: code,
          cellen: {
            naam: (
              <>
                {naam}
                <span className="sk-klein sk-blok">{soort}</span>
              </>
            ),
            uitleg: [uitleg, ...plichten.afspraken].join(' '),
            brieven: plichten.sollicitatiesPerWeek ?? t('definities.geenaantal'),
          },
        }))}
      />
      <Kop level={3}>{t('definities.regels')}</Kop>
      <ol className="sk-lijst">
        {regels.map(({ groep, als, reden }) => (
          <li key={`${groep} ${reden}`}>
            {als.length === 0 ? t('definities.anders') : als.map(zin).join('; ')}: <strong>{naamVan(groep)}</strong>.{' '}
            {reden}
          </li>
        ))}
      </ol>
      <Tekst soort="small">
        {t('definities.meningen')}{' '}
        {feiten
          .filter(({ aard }) => aard === 'mening')
          .map(({ vraag }) => vraag)
          .join(' ') || t('definities.geenmening')}
      </Tekst>
    </div>
  );
};

const Beroepen = ({ inhoud: { beroepen } }: { readonly inhoud: Van<'gevraagde beroepen'> }) => {
  const t = useTekst();
  return (
    <Tabel
      titel={t('definities.beroepen')}
      titelVerborgen
      kolommen={[
        { sleutel: 'naam', kop: t('perspectief.staf.beroep'), rij: true },
        { sleutel: 'vacatures', kop: t('definities.vacatures'), getal: true },
      ]}
      rijen={beroepen.map(({ beroepId, naam, vacatures }) => ({
        sleutel: beroepId,
        cellen: { naam, vacatures: vacatures ?? '–' },
      }))}
    />
  );
};

/** @param inhoud any definition that was laid down. */
export const Woorden = ({ inhoud }: { readonly inhoud: Inhoud }) => {
  const t = useTekst();
  switch (inhoud.soort) {
    case 'groepen':
      return <Groepen inhoud={inhoud} />;
    case 'gevraagde beroepen':
      return <Beroepen inhoud={inhoud} />;
    case 'activiteiten':
      return (
        <ul className="sk-lijst">
          {inhoud.activiteiten.map(({ code, naam, bij, vaardigheden }) => (
            <li key={code}>
              <span lang="nl">{naam}</span>{' '}
              <span className="sk-klein">
                {t(`perspectief.soort.${bij}`)}, {t('perspectief.staf.mist.aantal', { aantal: vaardigheden.length })}
              </span>
            </li>
          ))}
        </ul>
      );
    case 'kwalificaties':
      return (
        <ul className="sk-lijst">
          {inhoud.kwalificaties.map(({ code, naam, onderdelen }) => (
            <li key={code} lang="nl">
              {naam}: {onderdelen.map((onderdeel) => onderdeel.naam).join(', ')}
            </li>
          ))}
        </ul>
      );
  }
};
