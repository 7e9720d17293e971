/** Knows the months to come: what comes on the account, how sure that is and why, and for which month nothing can be said yet. */

import { Kop } from '@samenkracht/ui/frame';
import { Bedrag, Waarom } from '@samenkracht/ui/parts';
import type { Sleutel } from '../teksten/nl/index.ts';
import { useTaal, useTekst } from '../teksten/teksten.tsx';
import { maandTekst } from './datum.ts';
import { opRekening, type Vooruitblik, WaaromUitkomst } from './uitkomst.tsx';

const zekerheden = {
  vast: 'prognose.zeker',
  'te bevestigen': 'prognose.tebevestigen',
  geschat: 'prognose.geschat',
  verwacht: 'prognose.uren',
  onbekend: 'geld.onbekend',
} as const satisfies Record<Vooruitblik['zekerheid'], Sleutel>;

/** One month: the amount, in words how sure it is, and the whole sum behind one tap. */
const Maand = ({ blik }: { readonly blik: Vooruitblik }) => {
  const t = useTekst();
  const naam = maandTekst(blik.maand, useTaal());
  const bedrag = opRekening(blik);
  return (
    <li>
      <div className="sk-bedragregel">
        <strong>{naam}</strong>
        {bedrag === null ? (
          <span className="sk-klein">{t('geld.onbekend')}</span>
        ) : (
          <span>
            {blik.zekerheid === 'vast' || blik.zekerheid === 'te bevestigen' ? '' : `${t('geld.ongeveer')} `}
            <Bedrag centen={bedrag} />
          </span>
        )}
      </div>
      {bedrag === null ? (
        <Waarom label={naam}>
          <p lang="nl">{blik.reden ?? blik.zin}</p>
        </Waarom>
      ) : (
        <>
          <p className="sk-klein">{t(zekerheden[blik.zekerheid])}</p>
          <WaaromUitkomst blik={blik} />
        </>
      )}
    </li>
  );
};

export const Prognose = ({ titel, blikken }: { readonly titel: string; readonly blikken: readonly Vooruitblik[] }) =>
  blikken.length === 0 ? null : (
    <section className="sk-stapel sk-nauw">
      <Kop level={2}>{titel}</Kop>
      <ul className="sk-prognose">
        {blikken.map((blik) => (
          <Maand key={blik.maand} blik={blik} />
        ))}
      </ul>
    </section>
  );
