/** Knows how far a resident is from work: from what he chose, what helps most, and what is asked in his municipality. */
import { Button } from '@samenkracht/ui/form';
import { Kop, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Voortgang } from '@samenkracht/ui/professional';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import type { Leert } from '../../../kader/leert.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Mijn } from './soort.ts';

type Deel = { readonly mijn: Mijn };
type MetForm = Deel & { readonly sleutel: string };
type Afstand = Mijn['wensen'][number];

const Ver = ({ afstand }: { readonly afstand: Afstand }) => {
  const t = useTekst();
  const { heeft, mist } = afstand.essentieel;
  const totaal = heeft.length + mist.length;
  if (totaal === 0) return <Tekst>{t('perspectief.afstand.geen')}</Tekst>;
  const { optioneel } = afstand;
  return (
    <>
      <Voortgang
        naam={t('perspectief.afstand', { heeft: heeft.length, totaal })}
        klaar={heeft.length}
        totaal={totaal}
      />
      {optioneel.totaal > 0 ? <Tekst soort="small">{t('perspectief.afstand.ook', optioneel)}</Tekst> : null}
      {mist.length === 0 ? (
        <Tekst>{t('perspectief.afstand.niets')}</Tekst>
      ) : (
        <details>
          <summary>{t('perspectief.afstand.mist')}</summary>
          <ul className="sk-lijst">
            {mist.map(({ id, naam, taal, sluitDoor }) => (
              <li key={id}>
                <span lang={taal}>{naam}</span>
                <span className="sk-klein sk-blok">{t(`perspectief.afstand.${sluitDoor}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** One button that says in full what it does, for who listens. */
const Knop = ({
  doe,
  beroepId,
  sleutel,
  tekst,
  heel,
}: {
  readonly doe: 'kies' | 'weg';
  readonly beroepId: string;
  readonly sleutel: string;
  readonly tekst: string;
  readonly heel: string;
}) => {
  const bezig = useBezig();
  return (
    <Formulier sleutel={`${doe}-${beroepId}-${sleutel}`}>
      <input type="hidden" name="doe" value={doe} />
      <input type="hidden" name="beroepId" value={beroepId} />
      <Button soort="tweede" bezig={bezig} label={heel}>
        {tekst}
      </Button>
    </Formulier>
  );
};

export const Wil = ({ mijn, sleutel }: MetForm) => {
  const t = useTekst();
  return (
    <section className="sk-stapel sk-nauw" id="wil">
      <Kop>{t('perspectief.wil')}</Kop>
      {mijn.wensen.length === 0 ? <Tekst>{t('perspectief.wil.leeg')}</Tekst> : null}
      {mijn.wensen.map((wens) => (
        <div key={wens.beroepId} className="sk-kaart sk-stapel sk-nauw">
          <Kop level={3}>{wens.naam}</Kop>
          <Ver afstand={wens} />
          <Knop
            doe="weg"
            beroepId={wens.beroepId}
            sleutel={sleutel}
            tekst={t('perspectief.wil.weg')}
            heel={t('perspectief.wil.weg.van', { naam: wens.naam })}
          />
        </div>
      ))}
      <p>
        <TextLink href="/perspectief/beroep">{t('perspectief.wil.erbij')}</TextLink>
      </p>
    </section>
  );
};

/** More than a handful is no advice. */
const getoond = 5;

export const Mist = ({ mijn, leert }: Deel & { readonly leert: Leert }) => {
  const t = useTekst();
  if (mijn.gaten.length === 0) return null;
  // What something teaches first: that one can begin with.
  const gaten = mijn.gaten.toSorted((a, b) => Number(b.id in leert) - Number(a.id in leert)).slice(0, getoond);
  return (
    <section className="sk-stapel sk-nauw" id="mist">
      <Kop>{t('perspectief.mist')}</Kop>
      <Tekst>{t('perspectief.mist.tekst')}</Tekst>
      <ul className="sk-lijst">
        {gaten.map(({ id, naam, taal, beroepen }) => (
          <li key={id}>
            <span lang={taal}>{naam}</span>
            {beroepen > 1 ? (
              <span className="sk-klein sk-blok">{t('perspectief.mist.regel', { aantal: beroepen })}</span>
            ) : null}
            {leert[id] ? (
              <span className="sk-klein sk-blok">
                {t('perspectief.mist.hier')}{' '}
                <TextLink href={`/aanbod/${leert[id].id}`}>
                  <span lang="nl">{leert[id].naam}</span>
                </TextLink>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <TextLink href="/aanbod/past">{t('pastbij.mijn.naar')}</TextLink>
      </p>
    </section>
  );
};

export const Gevraagd = ({ mijn, sleutel }: MetForm) => {
  const t = useTekst();
  const taal = useTaal();
  const { gevraagd, wensen } = mijn;
  // What he chose stands above already.
  const over = gevraagd?.beroepen.filter((een) => wensen.every(({ beroepId }) => beroepId !== een.beroepId)) ?? [];
  if (gevraagd === null || over.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw" id="gevraagd">
      <Kop>{t('perspectief.gevraagd')}</Kop>
      <Tekst soort="small">
        {t('perspectief.gevraagd.bron', { datum: dagTekst(gevraagd.vanaf, taal), bron: gevraagd.bron })}{' '}
        {gevraagd.voorbeeld ? t('perspectief.gevraagd.voorbeeld') : ''}
      </Tekst>
      {over.map((een) => {
        const { heeft, mist } = een.essentieel;
        return (
          <div key={een.beroepId} className="sk-kaart sk-stapel sk-nauw">
            <Kop level={3}>{een.naam}</Kop>
            <Tekst soort="small">
              {een.vacatures === null ? '' : `${t('perspectief.gevraagd.vacatures', { aantal: een.vacatures })}. `}
              {heeft.length + mist.length === 0
                ? t('perspectief.afstand.geen')
                : `${t('perspectief.afstand', { heeft: heeft.length, totaal: heeft.length + mist.length })}.`}
            </Tekst>
            <Knop
              doe="kies"
              beroepId={een.beroepId}
              sleutel={sleutel}
              tekst={t('perspectief.gevraagd.kies')}
              heel={t('perspectief.gevraagd.kies.van', { naam: een.naam })}
            />
          </div>
        );
      })}
    </section>
  );
};
