/** Knows the rekenhulp for staff: the same screen in their frame, that a case may open with its facts. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { always, titelMeta } from '../../kader/pagina.ts';
import { requireSessie } from '../../server/sessie.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { tekstIn } from '../../teksten/teksten.tsx';
import { begin, type Stand, verricht } from '../rekenhulp/reken.ts';
import { RekenhulpScherm } from '../rekenhulp/scherm.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { gemeente } = await requireSessie(request, verzoek, 'medewerker');
  return { titel: tekstIn(verzoek.taal)('rekenhulp.titel'), ...(await begin(verzoek, request, gemeente)) };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { gemeente } = await requireSessie(request, verzoek, 'medewerker');
  const stand = await verricht({ verzoek, request, form: await request.formData() }, gemeente);
  return data(stand, { status: stand.fouten.length > 0 ? 422 : 200 });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Rekenhulp = () => {
  const { catalogus, staat } = useLoaderData<typeof loader>();
  const stand = useActionData<Stand>();
  return (
    <RekenhulpScherm
      pad="/professional/rekenhulp"
      catalogus={catalogus}
      begin={staat}
      stand={stand}
      diepte="consulent"
    />
  );
};
export default Rekenhulp;
