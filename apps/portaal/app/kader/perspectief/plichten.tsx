/** Knows what goes with a service group, in words: applications, talks, and what else was agreed. The same list for resident and coach. */
import type { Api } from '@samenkracht/api-client';
import { useTekst } from '../../teksten/teksten.tsx';

type Keuze = NonNullable<Api.GetMijnPerspectiefResponse['groep']['keuze']>;

export const Plichten = ({ plichten }: Pick<Keuze['groep'], 'plichten'>) => {
  const t = useTekst();
  const { sollicitatiesPerWeek, gesprekkenPerMaand, afspraken } = plichten;
  return (
    <ul className="sk-lijst">
      <li>
        {sollicitatiesPerWeek === null
          ? t('perspectief.groep.geen')
          : t('perspectief.groep.sollicitaties', { aantal: sollicitatiesPerWeek })}
      </li>
      {gesprekkenPerMaand === null ? null : (
        <li>{t('perspectief.groep.gesprekken', { aantal: gesprekkenPerMaand })}</li>
      )}
      {afspraken.map((een) => (
        <li key={een} lang="nl">
          {een}
        </li>
      ))}
    </ul>
  );
};
