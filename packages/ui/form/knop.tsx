/** Knows buttons: one main action per page, others beside it. */
import { Button as LibraryButton } from '@utrecht/button-react';
import type { ReactNode } from 'react';

export type ButtonProps = {
  readonly soort?: 'hoofd' | 'tweede' | 'licht';
  readonly name?: string;
  readonly value?: string;
  readonly form?: string;
  readonly formAction?: string;
  readonly formMethod?: 'get' | 'post';
  /** While the answer of a first press is awaited; the button stays reachable, so that focus is not lost. */
  readonly bezig?: boolean;
  /** For who listens, where the words alone do not say what it is about. */
  readonly label?: string;
  readonly children: ReactNode;
};

const appearance = {
  hoofd: 'primary-action-button',
  tweede: 'secondary-action-button',
  licht: 'subtle-button',
} as const;

export const Button = ({ soort = 'hoofd', bezig = false, label, children, ...rest }: ButtonProps) => (
  <LibraryButton
    type="submit"
    appearance={appearance[soort]}
    className="sk-knop"
    {...(bezig ? { 'aria-disabled': true, busy: true } : {})}
    {...(label ? { 'aria-label': label } : {})}
    {...rest}
  >
    {children}
  </LibraryButton>
);

/** The buttons under a form: the main action first. */
export const Knoppen = ({ children }: { readonly children: ReactNode }) => <div className="sk-knoppen">{children}</div>;
