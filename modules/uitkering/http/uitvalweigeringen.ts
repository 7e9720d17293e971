/** Knows how refusals about a payment that did not arrive are told. */
import type { betaalruns } from '@samenkracht/betaling';
import type { RefusalMap } from '@samenkracht/platform/module';

type Herbetalingen = typeof betaalruns.herbetalingen;
type Antwoord = Awaited<ReturnType<Herbetalingen['approve'] | Herbetalingen['propose']>>;
export type Uitvalweigering =
  | Extract<Antwoord, { readonly ok: false }>['error']
  | { readonly code: 'REKENINGNUMMER_ONJUIST' };

export const uitvalRefusals: RefusalMap<Uitvalweigering> = {
  UITVAL_NIET_GEVONDEN: {
    status: 404,
    titel: 'Betaling niet gevonden',
    uitleg: 'Deze betaling staat niet bij de betalingen die niet aankwamen. Ga terug naar het overzicht.',
  },
  HERBETALING_AL_VOORGESTELD: {
    status: 409,
    titel: 'Er is al een voorstel',
    uitleg: 'Een collega heeft al voorgesteld om deze betaling opnieuw te doen. Vernieuw de pagina om het te zien.',
  },
  HERBETALING_ONTBREEKT: {
    status: 409,
    titel: 'Er is geen voorstel',
    uitleg: 'Laat eerst een consulent een rekeningnummer voorstellen.',
  },
  HERBETALING_TOCH_UITGEVOERD: {
    status: 409,
    titel: 'De bank heeft toch betaald',
    uitleg:
      'De bank wees deze betaling af, maar op het afschrift staat hij wel. Zoek dat eerst uit met de bank. Wij betalen niet twee keer.',
  },
  RUN_ZONDER_INSTELLING: {
    status: 409,
    titel: 'Er is geen rekening om van te betalen',
    uitleg: 'Laat een functioneel beheerder de naam en het rekeningnummer van de gemeente invoeren.',
  },
  REKENINGNUMMER_ONJUIST: {
    status: 422,
    titel: 'Dit rekeningnummer klopt niet',
    uitleg: 'Vul het hele rekeningnummer (IBAN) in. Vraag het zo nodig na bij de inwoner.',
  },
};
