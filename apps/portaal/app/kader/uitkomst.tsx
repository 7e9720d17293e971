/** Knows how the outcome of a month is shown: the amount, the day, how sure it is, and why. */
import type { Api } from '@samenkracht/api-client';
import { cents, formatEuro } from '@samenkracht/core';
import { Bedrag, Uitleg, type UitlegRegel, Waarom } from '@samenkracht/ui/parts';
import type { ReactNode } from 'react';
import { useTaal, useTekst } from '../teksten/teksten.tsx';
import { dagTekst, maandTekst } from './datum.ts';
import { wetLink } from './wet.ts';

export type Vooruitblik = Api.GetMijnInkomstenByMaandVooruitblikResponse;
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

export const WaaromUitkomst = ({ blik }: { readonly blik: Vooruitblik }) => {
  const t = useTekst();
  if (blik.bedrag === null || blik.regels.length === 0) return null;
  return (
    <Waarom label={t('uitkomst.waaromLabel', { bedrag: euro(blik.bedrag) })}>
      <div lang="nl" className="sk-stapel sk-nauw">
        <Uitleg zin={blik.zin} regels={toUitlegRegels(blik.regels, blik.maand)} />
        <Onzekerheden onzekerheden={blik.onzekerheden} />
      </div>
    </Waarom>
  );
};

type Bedragdeel = {
  readonly blik: Vooruitblik;
  /** What is held of it for a debt: the amount in front is what comes on the account. */
  readonly inhouding: number;
};

/** The amount that comes on the account and the day, or that it cannot be said. */
const Hoeveel = ({ blik, inhouding, bijDitLoon }: Bedragdeel & { readonly bijDitLoon: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const { bedrag, op, maand } = blik;
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
            <Bedrag centen={Math.max(0, bedrag - inhouding)} groot />
          </p>
        </>
      )}
    </>
  );
};

const zekerheidTekst = { vast: 'uitkomst.vast', geschat: 'uitkomst.geschat', verwacht: 'uitkomst.verwacht' } as const;

/** What the right is, and what is held of it for a debt. */
const Inhouding = ({ blik, inhouding }: Bedragdeel) => {
  const t = useTekst();
  if (blik.bedrag === null || inhouding <= 0) return null;
  return <p>{t('uitkomst.inhouding', { bedrag: euro(blik.bedrag), inhouding: euro(inhouding) })}</p>;
};

/** `live` says a new outcome aloud while somebody types. */
export const Uitkomst = ({
  blik,
  inhouding = 0,
  live = false,
  bijDitLoon = false,
  children,
}: Partial<Bedragdeel> & {
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
        <Hoeveel blik={blik} inhouding={inhouding} bijDitLoon={bijDitLoon} />
        <Inhouding blik={blik} inhouding={inhouding} />
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
