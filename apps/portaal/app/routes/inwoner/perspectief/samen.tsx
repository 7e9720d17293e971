/** Knows what resident and coach wrote down together, how he is helped, and his answer to it. */
import { Button, type FormFout, foutVan, KeuzeVeld, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { Kaart, Kop, Tekst } from '@samenkracht/ui/frame';
import { useActionData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { Plichten } from '../../../kader/perspectief/plichten.tsx';
import { type Versie, Woorden } from '../../../kader/perspectief/woorden.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Mijn } from './soort.ts';

type Antwoord = {
  readonly fouten: readonly FormFout[];
  readonly getypt: { readonly klopt: string; readonly reactie: string };
};

const Reactie = ({ versie, sleutel }: { readonly versie: number; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useActionData<Antwoord>();
  const fouten = antwoord?.fouten ?? [];
  return (
    <Formulier sleutel={`reactie-${sleutel}`} fouten={fouten}>
      <input type="hidden" name="doe" value="reactie" />
      <input type="hidden" name="versie" value={versie} />
      <KeuzeVeld
        naam="klopt"
        label={t('perspectief.klopt')}
        waarde={antwoord?.getypt.klopt}
        fout={foutVan(fouten, 'klopt')}
        opties={[
          { waarde: 'ja', tekst: t('perspectief.klopt.ja') },
          { waarde: 'nee', tekst: t('perspectief.klopt.nee') },
        ]}
      />
      <TekstvakVeld
        naam="reactie"
        label={t('perspectief.klopt.reactie')}
        rijen={3}
        verplicht={false}
        waarde={antwoord?.getypt.reactie}
        fout={foutVan(fouten, 'reactie')}
      />
      <Knoppen>
        <Button bezig={bezig}>{t('perspectief.klopt.knop')}</Button>
      </Knoppen>
    </Formulier>
  );
};

const Zei = ({ versie }: { readonly versie: Versie }) => {
  const t = useTekst();
  const taal = useTaal();
  if (versie.antwoord === null) return null;
  const { klopt, reactie, op } = versie.antwoord;
  return (
    <Tekst soort="small">
      {t(klopt ? 'perspectief.antwoord.ja' : 'perspectief.antwoord.nee', { datum: dagTekst(op, taal) })} {reactie ?? ''}
    </Tekst>
  );
};

const Groep = ({ mijn }: { readonly mijn: Mijn }) => {
  const t = useTekst();
  const taal = useTaal();
  const { keuze } = mijn.groep;
  if (keuze === null) return null;
  return (
    <Kaart>
      <Kop level={3}>
        {t('perspectief.groep')}: <span lang="nl">{keuze.groep.naam}</span>
      </Kop>
      <Tekst lang="nl">{keuze.groep.uitleg}</Tekst>
      <Plichten plichten={keuze.groep.plichten} />
      <Tekst soort="small">
        {t('perspectief.groep.door', { naam: keuze.door, datum: dagTekst(keuze.op, taal), reden: keuze.reden })}
      </Tekst>
    </Kaart>
  );
};

export const Samen = ({ mijn, sleutel }: { readonly mijn: Mijn; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const [laatste, ...eerder] = mijn.versies;
  return (
    <section className="sk-stapel" id="samen">
      <Kop>{t('perspectief.samen')}</Kop>
      {laatste === undefined ? (
        <Tekst>{t('perspectief.samen.leeg')}</Tekst>
      ) : (
        <Kaart>
          <Woorden versie={laatste} lezer="inwoner" />
          <Zei versie={laatste} />
          {laatste.antwoord === null ? <Reactie versie={laatste.versie} sleutel={sleutel} /> : null}
        </Kaart>
      )}
      <Groep mijn={mijn} />
      {eerder.length === 0 ? null : (
        <details>
          <summary>{t('perspectief.samen.eerder')}</summary>
          {eerder.map((versie) => (
            <div key={versie.versie} className="sk-stapel sk-nauw">
              <Kop level={3}>
                {t('perspectief.samen.eerder.regel', { versie: versie.versie, datum: dagTekst(versie.op, taal) })}
              </Kop>
              <Woorden versie={versie} lezer="inwoner" />
              <Zei versie={versie} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
};
