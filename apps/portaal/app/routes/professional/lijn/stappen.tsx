/** Knows how staff see the steps of development: where somebody is, and what was recorded, newest first. */
import { Tekst } from '@samenkracht/ui/frame';
import { Stappen, Status } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagKort } from '../../../kader/datum.ts';
import { type Gezet, stapTekst, useNegenStappen } from '../../../kader/lijn/stappen.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const Stappenpaneel = ({ stappen }: { readonly stappen: Gezet }) => {
  const t = useTekst();
  const taal = useTaal();
  const negen = useNegenStappen(stappen);
  return (
    <Paneel titel={t('stappen.titel')} id="stappen">
      <div className="sk-stapel">
        {stappen.nu === null ? (
          <Tekst>{t('stappen.geen')}</Tekst>
        ) : (
          <p>
            <Status soort="nu">{stapTekst(stappen.nu, t)}</Status>
          </p>
        )}
        {stappen.gezet.length === 0 ? null : (
          <ul className="sk-lijst">
            {stappen.gezet.slice(0, 5).map(({ id, stap, op, toelichting, door }) => (
              <li key={id}>
                {dagKort(op, taal)}: {stapTekst(stap, t)}
                <span className="sk-klein sk-blok">
                  {toelichting} ({door})
                </span>
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary>{t('lijn.stappen.alle')}</summary>
          <Stappen titel={t('lijn.stappen.alle')} stappen={negen} />
        </details>
      </div>
    </Paneel>
  );
};
