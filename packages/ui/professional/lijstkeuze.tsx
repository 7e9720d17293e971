/** Knows the choice between lists, each with how many it holds; and one line to search in. */
import { Button } from '../form/knop.tsx';
import { BareLink } from '../frame/link.tsx';

export type Lijstkeus = {
  readonly href: string;
  readonly tekst: string;
  readonly aantal?: number | undefined;
  readonly gekozen: boolean;
};

export const Lijstkeuze = ({ titel, keuzes }: { readonly titel: string; readonly keuzes: readonly Lijstkeus[] }) => (
  <nav aria-label={titel}>
    <ul className="sk-lijstkeuze">
      {keuzes.map(({ href, tekst, aantal, gekozen }) => (
        <li key={href}>
          <BareLink href={href} {...(gekozen ? { 'aria-current': 'true' as const } : {})}>
            {tekst}
            {aantal === undefined ? null : <span className="sk-lijstkeuze-aantal">{aantal}</span>}
          </BareLink>
        </li>
      ))}
    </ul>
  </nav>
);

/** Searching changes nothing, so it is a link with words: GET, and one can send the address to a colleague. */
export const Zoekregel = ({
  naam,
  label,
  doen,
  waarde,
  mee = {},
}: {
  readonly naam: string;
  readonly label: string;
  readonly doen: string;
  readonly waarde: string;
  /** What stays in the address beside the words. */
  readonly mee?: Readonly<Record<string, string>>;
}) => (
  <search>
    <form method="get" className="sk-zoekregel">
      {Object.entries(mee).map(([sleutel, inhoud]) => (
        <input key={sleutel} type="hidden" name={sleutel} value={inhoud} />
      ))}
      <label htmlFor={naam}>{label}</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={naam}
        name={naam}
        type="search"
        defaultValue={waarde}
        autoComplete="off"
      />
      <Button soort="tweede">{doen}</Button>
    </form>
  </search>
);
