/** Knows the English words of what a municipality laid down for the perspective. */
import type { definities as nl } from '../nl/definities.ts';

export const definities: Record<keyof typeof nl, string> = {
  'nav.definities': 'Perspective: choices',
  'definities.titel': 'What your municipality laid down',
  'definities.groepen': 'Groups',
  'definities.beroepen': 'Occupations asked for',
  'definities.activiteiten': 'Pastimes',
  'definities.kwalificaties': 'Qualifications',
  'definities.geen': 'Nothing was laid down for this yet.',
  'definities.voorbeeld': 'This is a made-up example.',
  'definities.groep': 'Group',
  'definities.uitleg': 'What the resident reads',
  'definities.sollicitaties': 'Job applications a week',
  'definities.geenaantal': 'no number',
  'definities.regels': 'When is which group proposed?',
  'definities.anders': 'In all other cases',
  'definities.meningen': 'These answers are an opinion and decide nothing:',
  'definities.geenmening': 'none.',
  'definities.vacatures': 'Vacancies',
  'definities.geenjson': 'This is no JSON. Check the commas and brackets.',
  'doe.definitie': 'Lay down a new one',
  'doe.definitie.vanaf': 'Holds from',
  'doe.definitie.bron': 'Where was this decided?',
  'doe.definitie.hulp': 'For example: a decision of the board, with its date.',
  'doe.definitie.inhoud': 'The definition (JSON)',
  'gelukt.definitie': 'The definition was laid down. It holds from the day that you chose.',
};
