/** Knows the list of what fits a resident, as his coach sees it too: with why, and why something else does not. */
import { api } from '@samenkracht/api-client';
import { BackLink, Kop, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { behoefteVan, vaardigheidnamen } from '../../../kader/aanbod/behoefte.ts';
import { Voorstellen } from '../../../kader/aanbod/voorstellen.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const perspectief = await read(request, api.getMijnPerspectief({ client }));
  const body = { behoefte: behoefteVan(perspectief) };
  const lijst = await read(request, api.postMijnAanbodvoorstel({ client, body }));
  return { titel: tekstIn(taal)('pastbij.mijn.titel'), lijst, namen: vaardigheidnamen(perspectief) };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Past = () => {
  const t = useTekst();
  const { titel, lijst, namen } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/aanbod">{t('aanbod.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst soort="lead">{t('pastbij.mijn.uitleg')}</Tekst>
        {lijst.voorstellen.length === 0 ? null : (
          <Tekst>
            <TextLink href="/perspectief">{t('pastbij.mijn.perspectief')}</TextLink>
          </Tekst>
        )}
      </div>
      <section className="sk-stapel">
        <Kop>{t('pastbij.lijst')}</Kop>
        <Voorstellen
          lijst={lijst}
          namen={namen}
          behoefte="/perspectief"
          hrefVan={({ soort, id }) => (soort === 'instrument' ? `/aanbod/${id}` : undefined)}
        />
      </section>
    </div>
  );
};
export default Past;
