/** Knows account numbers that pass every check and belong to nobody: the bank code FICT does not exist. */
import { type Iban, parseIban } from '@samenkracht/core';

/** A valid number for the nth account, `NL..FICT0000000042`. */
export const fictiveIban = (n: number): Iban => {
  const account = `FICT${n.toString().padStart(10, '0')}`;
  const check = 98 - remainder97(`${account}NL00`);
  const iban = parseIban(`NL${check.toString().padStart(2, '0')}${account}`);
  if (iban === undefined) throw new RangeError(`no account number for ${n}`);
  return iban;
};

/** ISO 13616: letters count from 10, the remainder of the division by 97 makes the check digits. */
const remainder97 = (text: string): number =>
  [...text].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
