/** Knows a form of a page: its key against sending twice, its errors on top, and that it is busy. */
import { type FormFout, Foutenlijst } from '@samenkracht/ui/form';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';

export const Formulier = ({
  sleutel,
  fouten = [],
  bestanden = false,
  extra = {},
  action,
  children,
}: {
  readonly sleutel: string;
  readonly fouten?: readonly FormFout[];
  /** With files the key goes in the address: the body is passed on unread. */
  readonly bestanden?: boolean;
  /** More in the address of a form with files. */
  readonly extra?: Readonly<Record<string, string>>;
  readonly action?: string;
  readonly children: ReactNode;
}) => (
  <Form
    method="post"
    noValidate
    className="sk-formulier"
    {...(bestanden
      ? {
          encType: 'multipart/form-data' as const,
          action: `${action ?? ''}?${new URLSearchParams({ sleutel, ...extra })}`,
        }
      : action
        ? { action }
        : {})}
  >
    <Foutenlijst fouten={fouten} />
    {bestanden ? null : <input type="hidden" name="sleutel" value={sleutel} />}
    {children}
  </Form>
);

/** Whether a form of this page is on its way. */
export const useBezig = (): boolean => useNavigation().state !== 'idle';
