/** Knows the question RaadpleegMetBurgerservicenummer: what is wrong with it, and what its answer is. */
import { findUnknown, pickFields } from './fields.ts';
import type { Ingeschrevene } from './ingeschrevene.ts';
import { toPersoon } from './persoon.ts';

export type Answer = { readonly status: number; readonly body: object };

type InvalidParam = { readonly name: string; readonly code: string; readonly reason: string };

/** A refusal in the form of the specification (RFC 7807). */
export const problem = (
  status: number,
  code: string,
  title: string,
  invalidParams?: readonly InvalidParam[],
): Answer => ({
  status,
  body: {
    type: `https://www.rfc-editor.org/rfc/rfc9110#status.${status}`,
    title,
    status,
    detail: 'Zie de specificatie BRP Personen bevragen 2.7.',
    code,
    ...(invalidParams && { invalidParams }),
  },
});

const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

const checkParams = (body: Readonly<Record<string, unknown>>): readonly InvalidParam[] => {
  const wrong: InvalidParam[] = [];
  const bsns = texts(body['burgerservicenummer']);
  if (bsns === undefined)
    wrong.push({ name: 'burgerservicenummer', code: 'required', reason: 'Parameter is verplicht.' });
  else if (bsns.length < 1)
    wrong.push({ name: 'burgerservicenummer', code: 'minItems', reason: 'Array bevat minder dan 1 items.' });
  else if (bsns.length > 20)
    wrong.push({ name: 'burgerservicenummer', code: 'maxItems', reason: 'Array bevat meer dan 20 items.' });
  bsns?.forEach((bsn, i) => {
    if (!/^[0-9]{9}$/.test(bsn)) {
      wrong.push({
        name: `burgerservicenummer.${i}`,
        code: 'pattern',
        reason: 'Waarde voldoet niet aan patroon 9 cijfers.',
      });
    }
  });
  const fields = texts(body['fields']);
  if (fields === undefined) wrong.push({ name: 'fields', code: 'required', reason: 'Parameter is verplicht.' });
  else if (fields.length < 1)
    wrong.push({ name: 'fields', code: 'minItems', reason: 'Array bevat minder dan 1 items.' });
  else if (fields.length > 130)
    wrong.push({ name: 'fields', code: 'maxItems', reason: 'Array bevat meer dan 130 items.' });
  const unknown = findUnknown(fields ?? []);
  if (unknown !== undefined) {
    wrong.push({ name: `fields.${unknown}`, code: 'fields', reason: 'Parameter bevat een niet bestaande veldnaam.' });
  }
  return wrong;
};

/** A list that was made by mistake answers only that; a list that was wiped answers nothing. */
const answerable = (of: Ingeschrevene): boolean => of.opgeschort?.reden !== 'W';

export const answer = (
  persons: ReadonlyMap<string, Ingeschrevene>,
  body: Readonly<Record<string, unknown>>,
  today: string,
): Answer => {
  if (body['type'] !== 'RaadpleegMetBurgerservicenummer') {
    return problem(400, 'paramsValidation', 'Een of meerdere parameters zijn niet correct.', [
      { name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' },
    ]);
  }
  const wrong = checkParams(body);
  if (wrong.length > 0) return problem(400, 'paramsValidation', 'Een of meerdere parameters zijn niet correct.', wrong);
  const fields = texts(body['fields']) ?? [];
  const personen = (texts(body['burgerservicenummer']) ?? [])
    .flatMap((bsn) => persons.get(bsn) ?? [])
    .filter(answerable)
    .map((of) => pickFields(toPersoon(of, today), of.opgeschort?.reden === 'F' ? ['burgerservicenummer'] : fields));
  return { status: 200, body: { type: 'RaadpleegMetBurgerservicenummer', personen } };
};
