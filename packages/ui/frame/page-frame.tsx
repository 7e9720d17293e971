/** Knows the frame round every page: header, navigation of a role, content, and for the professional a rail with actions. */
import type { ReactNode } from 'react';
import { useUiTeksten } from '../teksten.tsx';
import { Icoon, type IcoonNaam } from './icoon.tsx';
import { BareLink } from './link.tsx';
import { Woordmerk } from './merk.tsx';

export type NavItem = {
  readonly href: string;
  readonly tekst: string;
  readonly icoon: IcoonNaam;
  /** Addresses elsewhere that belong under this item. */
  readonly ook?: readonly string[];
  /** How many things wait there; 0 shows nothing. */
  readonly aantal?: number;
  /** The same in words for who listens: `2 nieuwe berichten`. */
  readonly aantalTekst?: string;
  /** Pages that belong with it: shown under it while one is there. */
  readonly onder?: readonly { readonly href: string; readonly tekst: string }[];
};

type Adres = Pick<NavItem, 'href' | 'ook'> & Partial<NavItem>;

/** A page is under an item when its address is the item's or starts with it; `/` only matches itself. */
export const isCurrent = (item: Adres, pad: string): boolean =>
  [item.href, ...(item.ook ?? [])].some((each) => pad === each || (each !== '/' && pad.startsWith(`${each}/`)));

/** The longest matching address wins, so that `/professional` does not light up on `/professional/runs`. */
const currentHref = (items: readonly NavItem[], pad: string): string | undefined =>
  items
    .flatMap((item): readonly Adres[] => [item, ...(item.onder ?? [])])
    .filter((item) => isCurrent(item, pad))
    .sort((a, b) => b.href.length - a.href.length)[0]?.href;

const marked = (href: string, current: string | undefined) =>
  href === current ? { 'aria-current': 'page' as const } : {};

const Onder = ({ item, current }: { readonly item: NavItem; readonly current: string | undefined }) => {
  const { onder = [] } = item;
  const open = item.href === current || onder.some(({ href }) => href === current);
  if (onder.length === 0 || !open) return null;
  return (
    <ul className="sk-nav-onder">
      {onder.map(({ href, tekst }) => (
        <li key={href}>
          <BareLink href={href} {...marked(href, current)}>
            {tekst}
          </BareLink>
        </li>
      ))}
    </ul>
  );
};

export const Navigation = ({ items, pad }: { readonly items: readonly NavItem[]; readonly pad: string }) => {
  const t = useUiTeksten();
  const current = currentHref(items, pad);
  return (
    <nav className="sk-nav" aria-label={t.hoofdmenu}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <BareLink href={item.href} {...marked(item.href, current)}>
              <Icoon naam={item.icoon} />
              <span>{item.tekst}</span>
              {item.aantal ? (
                <span className="sk-nav-aantal">
                  <span aria-hidden="true">{item.aantal}</span>
                  <span className="sk-onzichtbaar">({item.aantalTekst ?? item.aantal})</span>
                </span>
              ) : null}
            </BareLink>
            <Onder item={item} current={current} />
          </li>
        ))}
      </ul>
    </nav>
  );
};

export type PageFrameProps = {
  readonly soort: 'inwoner' | 'professional';
  /** A page of a resident with more beside one another than one column: a calculation. */
  readonly breed?: boolean;
  readonly gemeente?: string | undefined;
  /** Where the mark leads. */
  readonly thuis?: string;
  readonly navigatie?: readonly NavItem[];
  /** The path of the page shown, to mark where one is. */
  readonly pad?: string;
  /** Right in the header: language, name, sign out. */
  readonly acties?: ReactNode;
  readonly voet?: ReactNode;
  readonly children: ReactNode;
};

export const PageFrame = ({
  soort,
  breed = false,
  gemeente,
  thuis = '/',
  navigatie = [],
  pad = '',
  acties,
  voet,
  children,
}: PageFrameProps) => {
  const t = useUiTeksten();
  return (
    <div className={`sk-frame sk-frame-${soort}${breed ? ' sk-frame-breed' : ''}`}>
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus sk-skip" href="#inhoud">
        {t.naarInhoud}
      </a>
      <header className="sk-kop">
        <div className="sk-kop-binnen">
          <BareLink className="sk-kop-merk" href={thuis}>
            <Woordmerk gemeente={gemeente} />
          </BareLink>
          <div className="sk-kop-acties">{acties}</div>
        </div>
      </header>
      {navigatie.length > 0 ? <Navigation items={navigatie} pad={pad} /> : null}
      <main className="sk-main" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      {voet ? <footer className="sk-voet">{voet}</footer> : null}
    </div>
  );
};

/** The professional's page: who it is about on top, the work in the middle, what one can do in the rail (under it when narrow). */
export const Werkblad = ({
  wie,
  doen,
  doenTitel,
  children,
}: {
  readonly wie?: ReactNode;
  readonly doen?: ReactNode;
  readonly doenTitel?: string;
  readonly children: ReactNode;
}) => (
  <>
    {wie}
    <div className={doen ? 'sk-werkblad sk-werkblad-rail' : 'sk-werkblad'}>
      <div className="sk-werkblad-inhoud sk-stapel">{children}</div>
      {doen ? (
        <aside className="sk-rail sk-stapel" aria-label={doenTitel}>
          {doen}
        </aside>
      ) : null}
    </div>
  </>
);
