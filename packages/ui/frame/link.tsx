/** Knows how a link is made: a plain anchor, unless the app that uses us gives its own (a router's). */
import { type AnchorHTMLAttributes, type ComponentType, createContext, type ReactNode, useContext } from 'react';

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

const Anchor = ({ children, ...rest }: AnchorProps) => <a {...rest}>{children}</a>;
const AnchorContext = createContext<ComponentType<AnchorProps>>(Anchor);

export const AnchorProvider = ({
  anchor,
  children,
}: {
  readonly anchor: ComponentType<AnchorProps>;
  readonly children: ReactNode;
}) => <AnchorContext value={anchor}>{children}</AnchorContext>;

const join = (...names: (string | undefined)[]): string => names.filter(Boolean).join(' ');

/** A link without looks of its own. */
export const BareLink = (props: AnchorProps) => {
  const Chosen = useContext(AnchorContext);
  return <Chosen {...props} />;
};

/** A link in or between text. */
export const TextLink = ({ className, ...rest }: AnchorProps) => (
  <BareLink className={join('utrecht-link', 'utrecht-link--html-a', className)} {...rest} />
);

export type ButtonLinkProps = AnchorProps & { readonly soort?: 'hoofd' | 'tweede' | 'licht' };
const appearance = { hoofd: 'primary-action', tweede: 'secondary-action', licht: 'subtle' } as const;

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const ButtonLink = ({ soort = 'hoofd', className, ...rest }: ButtonLinkProps) => (
  <BareLink
    className={join('utrecht-button-link', `utrecht-button-link--${appearance[soort]}`, 'sk-button-link', className)}
    {...rest}
  />
);

/** The way back, above the title of a page. */
export const BackLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <p className="sk-back">
    <TextLink href={href}>
      <span aria-hidden="true">‹ </span>
      {children}
    </TextLink>
  </p>
);
