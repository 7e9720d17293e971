/** Knows the English words of a resident's own data and of who looked at it. */
import type { dossier as nl } from '../nl/dossier.ts';

export const dossier: Record<keyof typeof nl, string> = {
  'inzagen.titel': 'Who looked in my file?',
  'inzagen.uitleg':
    'Here you see who at the municipality saw or changed your data, and why. Your own visits are not listed.',
  'inzagen.lijst': 'Who looked, newest first',
  'inzagen.vaker': '{aantal} times, between {van} and {tot}',
  'inzagen.eens': 'at {van}',
  'inzagen.geweigerd': 'This was not allowed. Nothing was shown.',
  'inzagen.ouder': 'See what happened earlier',
  'inzagen.leeg.titel': 'Nobody has looked in your file yet',
  'inzagen.leeg.tekst': 'When somebody at the municipality sees your data, it appears here the same day.',
  'inzagen.vraag': 'Do you not understand why somebody looked? Call us. We will find out.',
};
