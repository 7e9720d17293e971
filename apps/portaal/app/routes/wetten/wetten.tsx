/** Knows the list of acts that are computed. */
import { api } from '@samenkracht/api-client';
import { PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { OpenbaarKader } from '../../kader/openbaar-kader.tsx';
import { titelMeta } from '../../kader/pagina.ts';
import { read } from '../../server/antwoord.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { wetten } = await read(request, api.getWetten({ client }));
  return { titel: tekstIn(taal)('wetten.titel'), wetten };
};

export const meta = titelMeta;

const Wetten = () => {
  const t = useTekst();
  const { wetten } = useLoaderData<typeof loader>();
  return (
    <OpenbaarKader>
      <div className="sk-stapel">
        <PageTitle>{t('wetten.titel')}</PageTitle>
        <Tekst>{t('wetten.uitleg')}</Tekst>
        <Tabel
          titel={t('wetten.titel')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wet', kop: t('wetten.wet'), rij: true },
            { sleutel: 'artikelen', kop: t('wetten.artikelen'), getal: true },
            { sleutel: 'bedragen', kop: t('wetten.bedragen'), getal: true },
          ]}
          rijen={wetten.map(({ wet, naam, artikelen, bedragen }) => ({
            sleutel: wet,
            cellen: {
              wet: (
                <TextLink href={`/wetten/${wet}`}>
                  <span lang="nl">{naam}</span>
                </TextLink>
              ),
              artikelen,
              bedragen,
            },
          }))}
        />
        <p>
          <TextLink href="/rekenhulp">{t('rekenhulp.aanmelden.knop')}</TextLink>
        </p>
      </div>
    </OpenbaarKader>
  );
};
export default Wetten;
