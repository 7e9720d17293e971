/** Knows the English words of signing in and out. */
import type { aanmelden as nl } from '../nl/aanmelden.ts';

export const aanmelden: Record<keyof typeof nl, string> = {
  'aanmelden.titel': 'Sign in',
  'aanmelden.uitleg': 'Sign in to see your application, your money and your messages.',
  'aanmelden.verlopen.titel': 'You have been signed out',
  'aanmelden.verlopen.tekst':
    'You did nothing for a while, so we signed you out. What you saved has been kept. After signing in you continue where you were.',
  'aanmelden.afgemeld.titel': 'You are signed out',
  'aanmelden.afgemeld.tekst': 'Are you using somebody else’s computer? Then close the browser too.',
  'aanmelden.inwoner': 'For residents',
  'aanmelden.inwoner.uitleg': 'You need your DigiD. No DigiD? Call us and we will help you.',
  'aanmelden.medewerker': 'For staff',
  'aanmelden.met': 'Sign in with {middel}',
  'aanmelden.geen.titel': 'Signing in is not possible now',
  'aanmelden.geen.tekst': 'There is a disruption. Please try again in a few minutes.',
  'afmelden.titel': 'Do you want to sign out?',
  'afmelden.tekst': 'What you saved has been kept.',
  'afmelden.ja': 'Yes, sign me out',
};
