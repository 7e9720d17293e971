/** Knows what every part of the form of the rekenhulp is given. */
import type { FormFout } from '@samenkracht/ui/form';
import type { Resultaat } from './reken.ts';
import type { Catalogus, Staat } from './staat.ts';

export type FormulierProps = {
  readonly catalogus: Catalogus;
  readonly staat: Staat;
  readonly fouten: readonly FormFout[];
  readonly resultaat: Resultaat | null;
};

export type Deel = Omit<FormulierProps, 'resultaat'>;
