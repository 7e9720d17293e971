/** Knows the months to come: what one may expect, and for which month nothing can be said yet. */

import { Kop } from '@samenkracht/ui/frame';
import { Bedrag, Waarom } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../teksten/teksten.tsx';
import { maandTekst } from './datum.ts';
import type { Vooruitblik } from './uitkomst.tsx';

export const Prognose = ({ titel, blikken }: { readonly titel: string; readonly blikken: readonly Vooruitblik[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (blikken.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop level={2}>{titel}</Kop>
      <ul className="sk-prognose">
        {blikken.map(({ maand, bedrag, zekerheid, reden, zin }) => (
          <li key={maand}>
            <div className="sk-bedragregel">
              <span>{maandTekst(maand, taal)}</span>
              {bedrag === null ? (
                <span className="sk-klein">{t('geld.onbekend')}</span>
              ) : (
                <span>
                  {zekerheid === 'vast' ? '' : `${t('geld.ongeveer')} `}
                  <Bedrag centen={bedrag} />
                </span>
              )}
            </div>
            {bedrag === null ? (
              <Waarom label={maandTekst(maand, taal)}>
                <p lang="nl">{reden ?? zin}</p>
              </Waarom>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
