/** Knows how a refusal of a policy is told: what it means and who can help. Spread it in a route's `refusals`. */
import type { RefusalMap } from '@samenkracht/platform/module';
import type { ZichtbareWeigering } from '../domain/permit.ts';

/** `vastleggen`: the attempt stands in the record of reads, also when it was refused. */
export const toegangRefusals: RefusalMap<ZichtbareWeigering> = {
  ROL_NIET_BEVOEGD: {
    status: 403,
    titel: 'Dit hoort niet bij uw rol',
    uitleg: 'U mag dit niet doen met de rol die u hebt. Klopt uw rol niet? Vraag uw functioneel beheerder.',
    vastleggen: true,
  },
  DOEL_NIET_TOEGESTAAN: {
    status: 403,
    titel: 'Dit mag niet voor dit doel',
    uitleg: 'U mag deze gegevens niet gebruiken voor wat u nu doet. Open het dossier vanuit de zaak waaraan u werkt.',
    vastleggen: true,
  },
  EIGEN_VOORSTEL: {
    status: 403,
    titel: 'Een ander moet dit goedkeuren',
    uitleg: 'U hebt dit zelf voorgesteld. Vraag een collega om het te beoordelen.',
    vastleggen: true,
  },
};
