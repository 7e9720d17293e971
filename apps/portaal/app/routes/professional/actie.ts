/** Knows how a page with several forms handles the one that was sent: done and back to the page, or refused beside its fields. */
import { parseDay } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { data, redirect } from 'react-router';
import type { Uitkomst } from '../../server/antwoord.ts';
import type { Velden } from '../../server/bewaard.ts';
import { refused, text } from '../../server/formulier.ts';
import type { Sleutel } from '../../teksten/nl/index.ts';
import type { Tekst } from '../../teksten/teksten.tsx';

/** What a page knows after a form of it was refused. */
export type Actieantwoord = {
  readonly doe: string;
  readonly fouten: readonly FormFout[];
  readonly getypt: Velden;
  /** The stable code of the refusal, where a page shows more than its words. */
  readonly code?: string | undefined;
};

/** Which of the page's forms it is; fields carry its name in front, so that no two on a page are the same. */
export const readDoe = (form: FormData): string => text(form, 'doe');

export const typedIn = (form: FormData): Velden =>
  Object.fromEntries([...form].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])));

export const refuse = (form: FormData, fouten: readonly FormFout[], status = 422, code?: string) =>
  data<Actieantwoord>({ doe: readDoe(form), fouten, getypt: typedIn(form), code }, { status });

/** A page may have several forms of one kind, numbered: `weeg-0`. After something was done the page is asked for anew: reloading it does nothing twice. */
export const backTo = (pad: string, doe: string): Response => redirect(`${pad}?gelukt=${doe.replace(/-\d+$/, '')}`);

/** @throws the redirect when it succeeded. */
export const settle = <T>(
  form: FormData,
  pad: string,
  uitkomst: Uitkomst<T>,
  velden: Readonly<Record<string, string>> = {},
) => {
  const doe = readDoe(form);
  if (uitkomst.ok) throw backTo(pad, doe);
  const { fouten, code } = refused(uitkomst, velden);
  return refuse(form, fouten, uitkomst.probleem.status, code);
};

/** The label of a field, by its name: `gegevens-wat` is `doe.gegevens.wat`. */
const labelOf = (veld: string): Sleutel => `doe.${veld.replace(/-\d+-/, '-').replace('-', '.')}` as Sleutel;

/** A line for each of these fields that was left empty, saying which. */
export const missingIn = (form: FormData, t: Tekst, velden: readonly string[]): readonly FormFout[] =>
  velden
    .filter((veld) => text(form, veld) === '')
    .map((veld) => ({ veld, tekst: t('pro.vulin', { veld: t(labelOf(veld)) }) }));

/** A day from its three boxes; undefined when all are empty, 'fout' when they make no day. */
export const readDag = (form: FormData, naam: string): string | 'fout' | undefined => {
  const [dag, maand, jaar] = ['dag', 'maand', 'jaar'].map((deel) => text(form, `${naam}-${deel}`));
  if (!dag && !maand && !jaar) return undefined;
  const iso = `${(jaar ?? '').padStart(4, '0')}-${(maand ?? '').padStart(2, '0')}-${(dag ?? '').padStart(2, '0')}`;
  return parseDay(iso) ?? 'fout';
};
