/** Knows a proposal and the decision that came of it: the outcome, the months, the grounds, and who did what. */
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Paneel } from '@samenkracht/ui/professional';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { artikelenTekst } from '../../../kader/wet.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Maandtabel, VerschilMetVoorstel } from './bedrag.tsx';
import type { Beoordeling } from './oordeel.tsx';

type Voorstel = NonNullable<Beoordeling['voorstel']>;
type Besluit = NonNullable<Beoordeling['besluit']>;

const Inhoud = ({ van }: { readonly van: Voorstel | Besluit }) => {
  const t = useTekst();
  return (
    <>
      {van.maanden.length > 0 ? <Maandtabel titel={t('voorstel.maanden')} maanden={van.maanden} /> : null}
      {van.reden ? (
        <p lang="nl">
          <strong>{t('voorstel.reden')}:</strong> {van.reden}
        </p>
      ) : null}
      {van.ontbrak?.length ? (
        <p lang="nl">
          <strong>{t('voorstel.ontbrak')}:</strong> {van.ontbrak.join('; ')}
        </p>
      ) : null}
      <p className="sk-klein" lang="nl">
        {t('voorstel.artikelen')}: {artikelenTekst(van.artikelen)}
      </p>
    </>
  );
};

export const Voorstelpaneel = ({
  beoordeling,
  eigen,
}: {
  readonly beoordeling: Beoordeling;
  readonly eigen: boolean;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const { voorstel, bedrag } = beoordeling;
  if (voorstel === undefined || voorstel.status === 'goedgekeurd') return null;
  const datum = dagTekst(dagVan(voorstel.voorgesteldOp), taal);
  return (
    <Paneel
      titel={t('voorstel.titel', { aard: t(`aard.${voorstel.aard}`) })}
      naast={t('voorstel.van', { naam: voorstel.voorgesteldDoor, datum })}
    >
      {voorstel.status === 'teruggelegd' ? (
        <p lang="nl">
          {t('voorstel.teruggelegd', { naam: voorstel.beslistDoor ?? '', reden: voorstel.redenTeruglegging ?? '' })}
        </p>
      ) : (
        <>
          <VerschilMetVoorstel voorstel={voorstel} bedrag={bedrag} />
          {voorstel.magGoedkeuren ? null : <Tekst soort="small">{t(eigen ? 'voorstel.zelf' : 'voorstel.wacht')}</Tekst>}
          {voorstel.toelichting ? <p lang="nl">{voorstel.toelichting}</p> : null}
          <Inhoud van={voorstel} />
        </>
      )}
    </Paneel>
  );
};

export const Besluitpaneel = ({ besluit, persoonId }: { readonly besluit: Besluit; readonly persoonId: string }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Paneel
      titel={t('besluit.titel', { aard: t(`aard.${besluit.aard}`) })}
      naast={t('besluit.bezwaar', { datum: dagTekst(besluit.bezwaarTotEnMet, taal) })}
    >
      <p>
        {t('besluit.genomen', {
          naam: besluit.genomenDoor,
          datum: dagTekst(dagVan(besluit.genomenOp), taal),
          voorsteller: besluit.voorgesteldDoor,
        })}
      </p>
      <Inhoud van={besluit} />
      {besluit.aard === 'toekenning' ? (
        <p>
          <TextLink href={`/professional/personen/${persoonId}/uitkering`}>{t('besluit.uitkering')}</TextLink>
        </p>
      ) : null}
    </Paneel>
  );
};
