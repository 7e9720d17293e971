/** Knows the first page of a person's file: how it stands in four blocks, each with what to do next and where to read on. */
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Dossierblokken } from '../../../kader/blokken/blokken.tsx';
import { titelMeta } from '../../../kader/pagina.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';
import { loadDelen } from './delen.ts';
import { Dossierblad } from './dossierblad.tsx';
import { loadKop } from './kop.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const persoonId = params['persoonId'] ?? '';
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const vraag = { verzoek, request, persoonId };
  const [kop, delen] = await Promise.all([loadKop(vraag), loadDelen(vraag, rollen)]);
  const titel = tekstIn(verzoek.taal)('blok.titel.medewerker', { naam: kop.wie.naam });
  return { titel, kop, delen, helpt: heeftRol(rollen, 'coach', 'intaker', 'teamleider') };
};

export const meta = titelMeta;

const Overzicht = () => {
  const { kop, delen, helpt } = useLoaderData<typeof loader>();
  return (
    <Dossierblad kop={kop} pad="">
      <Dossierblokken delen={delen} persoonId={kop.wie.persoonId} coach={kop.coach} helpt={helpt} />
    </Dossierblad>
  );
};
export default Overzicht;
