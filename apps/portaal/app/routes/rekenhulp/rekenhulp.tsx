/** Knows the rekenhulp for everyone: no sign-in, nothing kept, no facts in an address. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { OpenbaarKader } from '../../kader/openbaar-kader.tsx';
import { always, titelMeta } from '../../kader/pagina.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { tekstIn } from '../../teksten/teksten.tsx';
import { begin, type Stand, verricht } from './reken.ts';
import { RekenhulpScherm } from './scherm.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  return { titel: tekstIn(verzoek.taal)('rekenhulp.titel'), ...(await begin(verzoek, request)) };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const stand = await verricht({ verzoek, request, form: await request.formData() });
  return data(stand, { status: stand.fouten.length > 0 ? 422 : 200 });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Rekenhulp = () => {
  const { catalogus, staat } = useLoaderData<typeof loader>();
  const stand = useActionData<Stand>();
  return (
    <OpenbaarKader breed>
      <RekenhulpScherm pad="/rekenhulp" catalogus={catalogus} begin={staat} stand={stand} diepte="inwoner" />
    </OpenbaarKader>
  );
};
export default Rekenhulp;
