/** Knows the line of a resident for staff: who holds on, what is new since the last visit, the steps, and handing over. */
import { api } from '@samenkracht/api-client';
import { Doen, NaarDoen, Naast, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Momenten } from '../../../kader/lijn/momenten.tsx';
import { readKeuze } from '../../../kader/lijn/vraag.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { useActies } from './acties.tsx';
import { Eigenaar } from './eigenaar.tsx';
import { Stappenpaneel } from './stappen.tsx';
import { verricht } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const path = { persoonId };
  const keuze = readKeuze(request);
  const begeleiding = await read(request, api.getPersonenByPersoonIdBegeleiding({ client, path }));
  const [kop, lijn] = await Promise.all([
    loadKop({ verzoek, request, persoonId }, { begeleiding }),
    read(request, api.getPersonenByPersoonIdLijn({ client, path, query: keuze })),
  ]);
  const mag = begeleiding.mag.overdragen && heeftRol(kop.rollen, 'coach', 'teamleider');
  const collegas = mag ? await glance(request, api.getBegeleidingCollegas({ client })) : undefined;
  return {
    titel: tekstIn(taal)('prolijn.titel', { naam: kop.wie.naam }),
    ...{ kop, lijn, begeleiding, keuze, rollen: kop.rollen },
    collegas: collegas?.collegas ?? [],
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const persoonId = params['persoonId'] ?? '';
  const form = await request.formData();
  const pad = `/professional/personen/${persoonId}/lijn`;
  return verricht({ verzoek: context.get(verzoekContext), request, form }, persoonId, pad);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Lijnpagina = () => {
  const t = useTekst();
  const taal = useTaal();
  const gegevens = useLoaderData<typeof loader>();
  const { kop, lijn, keuze, begeleiding } = gegevens;
  const acties = useActies(gegevens);
  const pad = `/professional/personen/${kop.wie.persoonId}/lijn`;
  const nieuw = lijn.domeinen.reduce((som, een) => som + een.nieuw, 0);
  return (
    <Dossierblad
      kop={kop}
      pad="/lijn"
      doen={acties.length > 0 ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <Gelukt />
      {acties.length > 0 ? <NaarDoen /> : null}
      <Naast>
        <Eigenaar begeleiding={begeleiding} />
        <Stappenpaneel stappen={begeleiding.stappen} />
      </Naast>
      <Paneel
        titel={t('prolijn.momenten')}
        naast={
          lijn.sinds === null ? null : t('lijn.sinds', { aantal: nieuw, datum: dagTekst(dagVan(lijn.sinds), taal) })
        }
      >
        <Momenten
          lijn={lijn}
          keuze={keuze}
          pad={pad}
          leeg={{ titel: t('prolijn.leeg.titel'), tekst: t('prolijn.leeg.tekst') }}
        />
      </Paneel>
    </Dossierblad>
  );
};
export default Lijnpagina;
