/** Knows the distance to work as a table: what he chose and what is asked here, in counts, with what is missing under each. */
import { Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagKort } from '../../../kader/datum.ts';
import type { Leert } from '../../../kader/leert.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Dossier } from './dossier.ts';

type Afstand = Dossier['wensen'][number] & { readonly vacatures?: number | null; readonly gekozen: boolean };

/** What he chose first; what is asked here and was chosen stands once. */
const afstandenIn = ({ wensen, gevraagd }: Dossier): readonly Afstand[] => {
  const hier = gevraagd?.beroepen ?? [];
  return [
    ...wensen.map((wens) => ({
      ...wens,
      vacatures: hier.find(({ beroepId }) => beroepId === wens.beroepId)?.vacatures ?? null,
      gekozen: true,
    })),
    ...hier
      .filter(({ beroepId }) => wensen.every((wens) => wens.beroepId !== beroepId))
      .map((een) => ({ ...een, gekozen: false })),
  ];
};

const Mist = ({ mist, leert }: { readonly mist: Afstand['essentieel']['mist']; readonly leert: Leert }) => {
  const t = useTekst();
  if (mist.length === 0) return '–';
  return (
    <details>
      <summary>{t('perspectief.staf.mist.aantal', { aantal: mist.length })}</summary>
      <ul className="sk-lijst">
        {mist.map(({ id, naam, taal, sluitDoor }) => (
          <li key={id}>
            <span lang={taal}>{naam}</span>{' '}
            <span className="sk-klein">
              {leert[id]
                ? t('perspectief.staf.leert', { naam: leert[id].naam })
                : t(`perspectief.afstand.${sluitDoor}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};

export const Uitstroom = ({ dossier, leert }: { readonly dossier: Dossier; readonly leert: Leert }) => {
  const t = useTekst();
  const taal = useTaal();
  const afstanden = afstandenIn(dossier);
  const { gevraagd } = dossier;
  return (
    <Paneel titel={t('perspectief.staf.uitstroom')}>
      {afstanden.length === 0 ? (
        <Tekst soort="small">{t('perspectief.staf.uitstroom.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={t('perspectief.staf.uitstroom')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'naam', kop: t('perspectief.staf.beroep'), rij: true },
            { sleutel: 'heeft', kop: t('perspectief.staf.heeft'), getal: true },
            { sleutel: 'nodig', kop: t('perspectief.staf.nodig'), getal: true },
            { sleutel: 'mist', kop: t('perspectief.staf.mist') },
          ]}
          rijen={afstanden.map(({ beroepId, naam, essentieel, vacatures, gekozen }) => ({
            sleutel: beroepId,
            cellen: {
              naam: (
                <>
                  {naam}
                  <span className="sk-klein sk-blok">
                    {[
                      ...(gekozen ? [t('perspectief.staf.gekozen')] : []),
                      ...(vacatures == null ? [] : [t('perspectief.gevraagd.vacatures', { aantal: vacatures })]),
                    ].join(', ')}
                  </span>
                </>
              ),
              heeft: essentieel.heeft.length,
              nodig: essentieel.heeft.length + essentieel.mist.length,
              mist: <Mist mist={essentieel.mist} leert={leert} />,
            },
          }))}
        />
      )}
      {gevraagd === null ? null : (
        <Tekst soort="small">
          {t('perspectief.gevraagd.bron', { datum: dagKort(gevraagd.vanaf, taal), bron: gevraagd.bron })}{' '}
          {gevraagd.voorbeeld ? t('perspectief.gevraagd.voorbeeld') : ''}
        </Tekst>
      )}
    </Paneel>
  );
};
