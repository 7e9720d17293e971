/** The front door of the gallery: every part with its examples, in the order of a page. */
import { formVoorbeelden } from '../form/form.voorbeelden.tsx';
import { frameVoorbeelden } from '../frame/page-frame.voorbeelden.tsx';
import { tekstVoorbeelden } from '../frame/tekst.voorbeelden.tsx';
import { toestandVoorbeelden } from '../frame/toestand.voorbeelden.tsx';
import { partsVoorbeelden } from '../parts/parts.voorbeelden.tsx';
import { professionalVoorbeelden } from '../professional/professional.voorbeelden.tsx';
import { rekenVoorbeelden } from '../reken/reken.voorbeelden.tsx';
import type { Voorbeelden } from './voorbeeld.ts';

export const galerij: readonly Voorbeelden[] = [
  frameVoorbeelden,
  tekstVoorbeelden,
  toestandVoorbeelden,
  formVoorbeelden,
  ...partsVoorbeelden,
  professionalVoorbeelden,
  ...rekenVoorbeelden,
];
