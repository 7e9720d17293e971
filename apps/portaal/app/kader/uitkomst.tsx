/** Knows how the outcome of a month is shown: the amount, the day, how sure it is, and why. */
import type { Api } from '@samenkracht/api-client';
import { cents, formatEuro } from '@samenkracht/core';
import { Bedrag, Uitleg, type UitlegRegel, Waarom } from '@samenkracht/ui/parts';
import type { ReactNode } from 'react';
import { useTaal, useTekst } from '../teksten/teksten.tsx';
import { dagTekst, maandTekst } from './datum.ts';
import { wetLink } from './wet.ts';

export type Vooruitblik = Api.PostMijnInkomstenByMaandVooruitblikResponse;
type Regel = Vooruitblik['regels'][number];

/** The lines of a specification, each with its reason and article. */
export const toUitlegRegels = (regels: readonly Regel[], maand: string): readonly UitlegRegel[] =>
  regels.map(({ naam, bedrag, waarom, artikel, nadruk }) => ({
    wat: naam,
    centen: bedrag,
    ...(waarom ? { waarom } : {}),
    ...(artikel ? { gronden: [{ tekst: artikel, link: wetLink(artikel, maand) }] } : {}),
    ...(nadruk ? { nadruk } : {}),
  }));

export const euro = (centen: number): string => formatEuro(cents(centen));

/** What is not confirmed stays said, beside every amount that rests on it. */
export const Onzekerheden = ({ onzekerheden }: { readonly onzekerheden: readonly string[] }) => {
  const t = useTekst();
  if (onzekerheden.length === 0) return null;
  return (
    <div className="sk-klein" lang="nl">
      <p>
        <strong>{t('uitkomst.nietBevestigd')}</strong>
      </p>
      <ul className="sk-lijst">
        {onzekerheden.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
};

/** What comes on the account where a run can say so, else the right over the month. */
export const opRekening = ({ betaling, bedrag }: Pick<Vooruitblik, 'betaling' | 'bedrag'>): number | null =>
  betaling?.bedrag ?? bedrag;

/** The way from the right to the account is only told where the two differ. */
const betaalregels = ({ betaling, bedrag }: Vooruitblik): readonly Regel[] =>
  betaling === null || betaling.bedrag === bedrag ? [] : betaling.regels;

export const WaaromUitkomst = ({ blik }: { readonly blik: Vooruitblik }) => {
  const t = useTekst();
  const bedrag = opRekening(blik);
  if (bedrag === null || blik.regels.length === 0) return null;
  return (
    <Waarom label={t('uitkomst.waaromLabel', { bedrag: euro(bedrag) })}>
      <div lang="nl" className="sk-stapel sk-nauw">
        <Uitleg zin={blik.zin} regels={toUitlegRegels([...blik.regels, ...betaalregels(blik)], blik.maand)} />
        <Onzekerheden onzekerheden={blik.onzekerheden} />
      </div>
    </Waarom>
  );
};

/** The amount that comes on the account and the day, or that it cannot be said. */
const Hoeveel = ({ blik, bijDitLoon }: { readonly blik: Vooruitblik; readonly bijDitLoon: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const { op, maand } = blik;
  const bedrag = opRekening(blik);
  const wanneer = op
    ? t('uitkomst.danKrijgtUOp', { datum: dagTekst(op, taal) })
    : t('uitkomst.krijgtOver', { maand: maandTekst(maand, taal) });
  return (
    <>
      {bijDitLoon ? (
        <p>
          <strong>{t('uitkomst.bijDitLoon')}</strong>
        </p>
      ) : null}
      {bedrag === null ? (
        <p>
          <strong>{t('uitkomst.onbekend')}</strong>
        </p>
      ) : (
        <>
          <p className="sk-uitkomst-wanneer">{wanneer}</p>
          <p>
            <Bedrag centen={bedrag} groot />
          </p>
        </>
      )}
    </>
  );
};

const zekerheidTekst = {
  vast: 'uitkomst.vast',
  'te bevestigen': 'uitkomst.tebevestigen',
  geschat: 'uitkomst.geschat',
  verwacht: 'uitkomst.verwacht',
} as const;

/** What comes with the month, and what is held of it for a debt. */
const Erbij = ({ betaling }: Pick<Vooruitblik, 'betaling'>) => {
  const t = useTekst();
  if (betaling === null) return null;
  const { nabetaald, vakantietoeslag, verrekend, afgedragen, voorschot } = betaling;
  return (
    <>
      {nabetaald > 0 ? <p>{t('uitkomst.nabetaald', { bedrag: euro(nabetaald) })}</p> : null}
      {vakantietoeslag > 0 ? <p>{t('uitkomst.vakantietoeslag', { bedrag: euro(vakantietoeslag) })}</p> : null}
      {verrekend > 0 ? <p>{t('uitkomst.inhouding', { bedrag: euro(verrekend) })}</p> : null}
      {afgedragen > 0 ? <p>{t('uitkomst.afgedragen', { bedrag: euro(afgedragen) })}</p> : null}
      {voorschot > 0 ? <p>{t('uitkomst.voorschot', { bedrag: euro(voorschot) })}</p> : null}
    </>
  );
};

/** `live` says a new outcome aloud while somebody types. */
export const Uitkomst = ({
  blik,
  live = false,
  bijDitLoon = false,
  children,
}: {
  readonly blik: Vooruitblik;
  readonly live?: boolean;
  /** What would be, at what is typed now; the page may show what is beside it. */
  readonly bijDitLoon?: boolean;
  readonly children?: ReactNode;
}) => {
  const t = useTekst();
  const { zekerheid, reden, vrijgelaten } = blik;
  return (
    <div
      className={
        zekerheid === 'vast' ? 'sk-uitkomst sk-stapel sk-nauw' : 'sk-uitkomst sk-uitkomst-onzeker sk-stapel sk-nauw'
      }
    >
      <div className="sk-stapel sk-nauw" {...(live ? { role: 'status' } : {})}>
        <Hoeveel blik={blik} bijDitLoon={bijDitLoon} />
        <Erbij betaling={blik.betaling} />
        {vrijgelaten ? <p>{t('uitkomst.vrijgelaten', { bedrag: euro(vrijgelaten) })}</p> : null}
        {zekerheid === 'onbekend' ? (
          <p lang="nl">{reden ?? blik.zin}</p>
        ) : (
          // What one is typing is sure nor unsure yet.
          !bijDitLoon && <p className="sk-klein">{t(zekerheidTekst[zekerheid])}</p>
        )}
      </div>
      <WaaromUitkomst blik={blik} />
      {children}
    </div>
  );
};
