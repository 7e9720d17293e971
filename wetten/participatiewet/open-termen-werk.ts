/** Knows what the act leaves to the municipality in support of work, and the ways that we can compute. */
import type { OpenTerm } from '@samenkracht/law';

/** Art. 8a lid 1 onder a: the verordening on support may offer more than the national no-risk cover. */
export const risicoWerkgever = {
  id: 'pw-8a-risico-werkgever',
  naam: 'Of de gemeente het risico van ziekte ook dekt voor wie geen no-riskpolis heeft',
  toelichting: 'Artikel 8a: de verordening zegt welke voorzieningen er zijn.',
  keuzes: {
    geen: 'alleen de no-riskpolis van de Ziektewet',
    mogelijk: 'het college kan een verzekering of vergoeding bieden',
  },
} as const satisfies OpenTerm;
