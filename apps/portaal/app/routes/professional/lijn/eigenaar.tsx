/** Knows the card of who holds on: since when, who did before, what was asked, and how many professionals there were. */
import type { Api } from '@samenkracht/api-client';
import { Melding, Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagKort, dagTekst, dagVan } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Begeleiding = Api.GetPersonenByPersoonIdBegeleidingResponse;

const Nu = ({ eigenaar }: Pick<Begeleiding, 'eigenaar'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (eigenaar === null) return <Status soort="let">{t('eigenaar.geen')}</Status>;
  return (
    <div>
      <p className="sk-feit-waarde">
        {eigenaar.naam} {eigenaar.ik ? <Status soort="goed">{t('eigenaar.uzelf')}</Status> : null}
      </p>
      <p className="sk-klein">
        {[t('eigenaar.sinds', { datum: dagTekst(dagVan(eigenaar.sinds), taal) }), eigenaar.telefoon]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
};

const Gevraagd = ({ overdrachten }: Pick<Begeleiding, 'overdrachten'>) => {
  const t = useTekst();
  const taal = useTaal();
  const open = overdrachten.find(({ afloop }) => afloop === null);
  if (open === undefined) return null;
  const gesprek =
    open.kennismaking === null
      ? t('eigenaar.open.geengesprek')
      : t('eigenaar.open.gesprek', { datum: dagTekst(open.kennismaking, taal) });
  return (
    <Melding soort="info" titel={t('eigenaar.open', { naar: open.naar, datum: dagTekst(open.uiterlijk, taal) })}>
      <p>{open.toelichting}</p>
      <p>{gesprek}</p>
    </Melding>
  );
};

const Eerder = ({ reeks, overdrachten }: Pick<Begeleiding, 'reeks' | 'overdrachten'>) => {
  const t = useTekst();
  const taal = useTaal();
  const eerder = reeks.filter(({ tot }) => tot !== null).toReversed();
  const anders = overdrachten.filter(({ afloop }) => afloop !== null && afloop !== 'aanvaard');
  if (eerder.length + anders.length === 0) return null;
  return (
    <details>
      <summary>{t('eigenaar.reeks')}</summary>
      <ul className="sk-lijst">
        {eerder.map(({ naam, vanaf, tot }) => (
          <li key={vanaf}>
            {naam}:{' '}
            {t('eigenaar.periode', { van: dagKort(dagVan(vanaf), taal), tot: dagKort(dagVan(tot ?? vanaf), taal) })}
          </li>
        ))}
        {anders.map(({ id, naar, afloop, reden }) => (
          <li key={id}>
            {t('eigenaar.vorige', { naar, afloop: t(`afloop.${afloop ?? 'verlopen'}`) })}
            {reden === null ? null : <span className="sk-klein sk-blok">{reden}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Professionals = ({ professionals }: Pick<Begeleiding, 'professionals'>) => {
  const t = useTekst();
  const { aantal, norm, teVeel, wie } = professionals;
  const namen = wie.length === 0 ? null : <p className="sk-klein">{wie.map(({ naam }) => naam).join(', ')}</p>;
  if (!teVeel)
    return (
      <div>
        <Tekst>{t('eigenaar.professionals', { aantal, norm })}</Tekst>
        {namen}
      </div>
    );
  return (
    <Melding soort="let" titel={t('eigenaar.professionals.teveel', { aantal, norm })}>
      <p>{t('eigenaar.professionals.wie')}</p>
      {namen}
    </Melding>
  );
};

export const Eigenaar = ({ begeleiding }: { readonly begeleiding: Begeleiding }) => {
  const t = useTekst();
  return (
    <Paneel titel={t('eigenaar.titel')} id="eigenaar">
      <div className="sk-stapel">
        <Nu eigenaar={begeleiding.eigenaar} />
        <Gevraagd overdrachten={begeleiding.overdrachten} />
        <Professionals professionals={begeleiding.professionals} />
        <Eerder reeks={begeleiding.reeks} overdrachten={begeleiding.overdrachten} />
      </div>
    </Paneel>
  );
};
