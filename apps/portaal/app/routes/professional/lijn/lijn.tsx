/** Knows the line of a resident for staff: who holds on, what is new since the last visit, the steps, and handing over. */
import { api } from '@samenkracht/api-client';
import { PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { Doen, NaarDoen, Naast, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Momenten } from '../../../kader/lijn/momenten.tsx';
import { readKeuze } from '../../../kader/lijn/vraag.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Persoonbladen } from '../persoon/bladen.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { useActies } from './acties.tsx';
import { Eigenaar } from './eigenaar.tsx';
import { Stappenpaneel } from './stappen.tsx';
import { verricht } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { persoonId: params['persoonId'] ?? '' };
  const keuze = readKeuze(request);
  const [wie, lijn, begeleiding] = await Promise.all([
    read(request, api.getPersonenByPersoonIdWie({ client, path })),
    read(request, api.getPersonenByPersoonIdLijn({ client, path, query: keuze })),
    read(request, api.getPersonenByPersoonIdBegeleiding({ client, path })),
  ]);
  const mag = begeleiding.mag.overdragen && heeftRol(rollen, 'coach', 'teamleider');
  const collegas = mag ? await glance(request, api.getBegeleidingCollegas({ client })) : undefined;
  return {
    titel: tekstIn(taal)('prolijn.titel', { naam: wie.naam }),
    ...{ wie, lijn, begeleiding, keuze, rollen },
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
  const { wie, lijn, keuze, begeleiding, rollen } = gegevens;
  const acties = useActies(gegevens);
  const pad = `/professional/personen/${wie.persoonId}/lijn`;
  const coach = begeleiding.eigenaar === null ? undefined : `${t('teamcijfers.coach')} ${begeleiding.eigenaar.naam}`;
  const nieuw = lijn.domeinen.reduce((som, een) => som + een.nieuw, 0);
  return (
    <Werkblad
      wie={<WieKop wie={wie} begeleider={coach} />}
      doenTitel={t('pro.doen')}
      {...(acties.length > 0 ? { doen: <Doen titel={t('pro.doen')} acties={acties} /> } : {})}
    >
      <PageTitle boven={t('prolijn.boven')}>{wie.naam}</PageTitle>
      <Persoonbladen persoonId={wie.persoonId} rollen={rollen} pad="/lijn" />
      <Gelukt />
      {acties.length > 0 ? <NaarDoen /> : null}
      <Naast>
        <Eigenaar begeleiding={begeleiding} />
        <Stappenpaneel stappen={begeleiding.stappen} />
      </Naast>
      <Paneel
        titel={t('blad.lijn')}
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
    </Werkblad>
  );
};
export default Lijnpagina;
