/** Knows the parts of his own file that a resident's start page is made of, beside what the page reads already. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import type { Lezing } from '../../../kader/blokken/blok.ts';
import type { Inkomen } from '../../../kader/blokken/inkomen.ts';
import { type Delen, mapLezing, toDelen } from '../../../kader/blokken/samenstellen.ts';
import { opRekening } from '../../../kader/uitkomst.tsx';
import { peek } from '../../../server/antwoord.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { zaakHref } from '../zaaksoort.ts';

export const loadVerhaal = async ({ client }: Verzoek, request: Request) => {
  const [verhaal, verwijzingen, programmas] = await Promise.all([
    peek(request, api.getMijnIntakestand({ client })),
    peek(request, api.getMijnVerwijzingen({ client })),
    peek(request, api.getMijnProgrammas({ client })),
  ]);
  return { verhaal, verwijzingen, programmas };
};

type Aanvraagstand = {
  readonly aanvragen: readonly Pick<Api.GetMijnAanvragenResponse['aanvragen'][number], 'id' | 'status'>[];
  /** Those that are not closed. */
  readonly zaken: readonly Pick<Api.GetMijnZakenResponse['zaken'][number], 'id' | 'soort'>[];
};

/** One that was sent goes before one that is being filled in. */
const aanvraagVan = ({ aanvragen, zaken }: Aanvraagstand): Inkomen['aanvraag'] => {
  const zaak = zaken.find(({ soort }) => soort === 'aanvraag bijstand');
  if (zaak !== undefined) return { href: zaakHref(zaak.soort, zaak.id), verstuurd: true };
  const concept = aanvragen.find(({ status }) => status === 'concept');
  return concept && { href: `/aanvraag/${concept.id}`, verstuurd: false };
};

export const eigenDelen = (
  verhaal: Awaited<ReturnType<typeof loadVerhaal>>,
  plan: Lezing<Api.GetMijnPlanResponse>,
  uitkering: Lezing<Api.GetMijnUitkeringResponse>,
  stand: Aanvraagstand,
): Delen =>
  toDelen({
    ...verhaal,
    plan,
    inkomen: mapLezing(uitkering, ({ uitkering: een }) => ({
      uitkering: een && {
        ingangsdatum: een.ingangsdatum,
        einddatum: een.einddatum,
        openSchuld: een.openSchuld,
        volgende: een.volgende && {
          maand: een.volgende.maand,
          op: een.volgende.op,
          zekerheid: een.volgende.zekerheid,
          reden: een.volgende.reden,
          bedrag: opRekening(een.volgende),
        },
      },
      aanvraag: aanvraagVan(stand),
    })),
  });
