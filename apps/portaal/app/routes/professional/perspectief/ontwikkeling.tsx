/** Knows where somebody stands: both views per domain with what they were before, and the perspective as it was written down. */
import { Tekst } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagKort } from '../../../kader/datum.ts';
import { type Versie, Woorden } from '../../../kader/perspectief/woorden.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Dossier } from './dossier.ts';

type Met = { readonly dossier: Dossier };
type Beeld = Dossier['domeinen'][number]['beelden'][number];

const isDomein = (onderdeel: string): boolean => !onderdeel.includes('.');

/** The last value, with the ones before it: nothing is averaged. */
const Kant = ({ beelden }: { readonly beelden: readonly Beeld[] }) => {
  const t = useTekst();
  const laatste = beelden.at(-1);
  if (laatste === undefined) return '–';
  const eerder = beelden.slice(0, -1).map(({ waarde }) => waarde);
  return (
    <>
      {laatste.waarde}
      {eerder.length > 0 ? (
        <span className="sk-klein sk-blok">{t('perspectief.staf.eerder', { waarden: eerder.join(', ') })}</span>
      ) : null}
    </>
  );
};

export const Domeinen = ({ dossier }: Met) => {
  const t = useTekst();
  return (
    <Paneel titel={t('perspectief.staf.domeinen')}>
      {dossier.domeinen.length === 0 ? (
        <Tekst soort="small">{t('perspectief.staf.domeinen.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={t('perspectief.staf.domeinen')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'naam', kop: t('perspectief.staf.domein'), rij: true },
            { sleutel: 'zelf', kop: t('perspectief.staf.zelf') },
            { sleutel: 'professional', kop: t('perspectief.staf.professional') },
          ]}
          rijen={dossier.domeinen.map(({ onderdeel, beelden }) => ({
            sleutel: onderdeel,
            cellen: {
              naam: isDomein(onderdeel)
                ? t(`perspectief.domein.${onderdeel}` as 'perspectief.domein.werk')
                : `${t('perspectief.domein.taal')}: ${onderdeel.split('.')[1]}`,
              zelf: <Kant beelden={beelden.filter(({ kant }) => kant === 'zelf')} />,
              professional: <Kant beelden={beelden.filter(({ kant }) => kant === 'professional')} />,
            },
          }))}
        />
      )}
    </Paneel>
  );
};

const Antwoord = ({ versie }: { readonly versie: Versie }) => {
  const t = useTekst();
  const taal = useTaal();
  if (versie.antwoord === null) return <Status soort="nu">{t('perspectief.nu.klopt.wacht')}</Status>;
  const { klopt, reactie, op } = versie.antwoord;
  return (
    <>
      <Status soort={klopt ? 'goed' : 'let'}>
        {t(klopt ? 'perspectief.staf.klopt' : 'perspectief.staf.kloptniet', { datum: dagKort(op, taal) })}
      </Status>
      {reactie === null ? null : <Tekst>{reactie}</Tekst>}
    </>
  );
};

export const Versies = ({ dossier }: Met) => {
  const t = useTekst();
  const taal = useTaal();
  const [laatste, ...eerder] = dossier.versies;
  return (
    <Paneel titel={t('perspectief.staf.versies')}>
      {laatste === undefined ? (
        <Tekst soort="small">{t('perspectief.staf.versies.leeg')}</Tekst>
      ) : (
        <>
          <Woorden versie={laatste} lezer="staf" />
          <Antwoord versie={laatste} />
        </>
      )}
      {eerder.length === 0 ? null : (
        <details>
          <summary>{t('perspectief.samen.eerder')}</summary>
          {eerder.map((versie) => (
            <section key={versie.versie} className="sk-stapel sk-nauw">
              <p className="sk-klein">
                {t('perspectief.samen.eerder.regel', { versie: versie.versie, datum: dagKort(versie.op, taal) })}
              </p>
              <Woorden versie={versie} lezer="staf" />
              <Antwoord versie={versie} />
            </section>
          ))}
        </details>
      )}
    </Paneel>
  );
};
