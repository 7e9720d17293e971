/** Knows the list of people that one walks through by keyboard: one stop for Tab, arrows from person to person. */

import { TextLink } from '@samenkracht/ui/frame';
import { Lijstkeuze } from '@samenkracht/ui/professional';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { dagTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { type Mens, Waarom } from './aanleiding.tsx';

const stappen: Readonly<Record<string, (nu: number, laatste: number) => number>> = {
  ArrowDown: (nu, laatste) => Math.min(nu + 1, laatste),
  ArrowUp: (nu) => Math.max(nu - 1, 0),
  Home: () => 0,
  End: (_, laatste) => laatste,
};

const linksIn = (lijst: HTMLElement | null): readonly HTMLElement[] => [
  ...(lijst?.querySelectorAll<HTMLAnchorElement>('a') ?? []),
];

/** Without scripts every name is a stop for Tab, and all still works. */
const useLopen = () => {
  const lijst = useRef<HTMLUListElement>(null);
  useEffect(() => {
    linksIn(lijst.current).forEach((link, i) => {
      link.tabIndex = i === 0 ? 0 : -1;
    });
  });
  const lopen = (event: KeyboardEvent<HTMLUListElement>): void => {
    const links = linksIn(lijst.current);
    const nu = document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1;
    const naar = stappen[event.key]?.(nu, links.length - 1);
    if (nu === -1 || naar === undefined) return;
    event.preventDefault();
    for (const link of links) link.tabIndex = -1;
    const volgende = links[naar];
    if (volgende === undefined) return;
    volgende.tabIndex = 0;
    volgende.focus();
  };
  return { lijst, lopen };
};

const Regel = ({ mens }: { readonly mens: Mens }) => {
  const t = useTekst();
  const taal = useTaal();
  const { persoonId, naam, klasse, gezienOp, aanleidingen } = mens;
  return (
    <li className="sk-aandacht-regel">
      <div>
        <TextLink href={`/professional/mijn-mensen/${persoonId}`}>{naam}</TextLink>
        <span className="sk-klein sk-blok">
          {t(`caseload.klasse.${klasse}`)} ·{' '}
          {gezienOp === null ? t('aandacht.nooit') : t('aandacht.gezien', { datum: dagTekst(gezienOp, taal) })}
        </span>
      </div>
      <div className="sk-aandacht-redenen">
        {aanleidingen.map((een) => (
          <Waarom key={`${een.soort} ${een.id}`} aanleiding={een} />
        ))}
      </div>
    </li>
  );
};

export const Mensen = ({ mensen, titel }: { readonly mensen: readonly Mens[]; readonly titel: string }) => {
  const t = useTekst();
  const { lijst, lopen } = useLopen();
  return (
    <>
      <p className="sk-klein sk-aandacht-toetsen">{t('aandacht.toetsen')}</p>
      <ul ref={lijst} className="sk-aandacht" aria-label={titel} onKeyDown={lopen}>
        {mensen.map((mens) => (
          <Regel key={mens.persoonId} mens={mens} />
        ))}
      </ul>
    </>
  );
};

export const Toonkeuze = ({
  nodig,
  alle,
  gekozen,
}: {
  readonly nodig: number;
  readonly alle: number;
  readonly gekozen: 'nodig' | 'alle';
}) => {
  const t = useTekst();
  return (
    <Lijstkeuze
      titel={t('aandacht.lijsten')}
      keuzes={[
        {
          href: '/professional/mijn-mensen',
          tekst: t('aandacht.nodig'),
          aantal: nodig,
          gekozen: gekozen === 'nodig',
        },
        {
          href: '/professional/mijn-mensen?toon=alle',
          tekst: t('aandacht.alle'),
          aantal: alle,
          gekozen: gekozen === 'alle',
        },
      ]}
    />
  );
};
