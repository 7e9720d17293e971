/** Knows the articles of one act, with how much of each was tested, is unsure, or is not computed. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { OpenbaarKader } from '../../kader/openbaar-kader.tsx';
import { titelMeta } from '../../kader/pagina.ts';
import { read } from '../../server/antwoord.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { useTekst } from '../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const wet = await read(request, api.getWettenByWetArtikelen({ client, path: { wet: params['wet'] ?? '' } }));
  return { titel: wet.naam, ...wet };
};

export const meta = titelMeta;

const Wet = () => {
  const t = useTekst();
  const { wet, naam, artikelen } = useLoaderData<typeof loader>();
  return (
    <OpenbaarKader breed>
      <div className="sk-stapel">
        <BackLink href="/wetten">{t('wetten.titel')}</BackLink>
        <PageTitle>
          <span lang="nl">{naam}</span>
        </PageTitle>
        <Tabel
          titel={t('wetten.artikelen')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'artikel', kop: t('wetten.artikel'), rij: true },
            { sleutel: 'voorbeelden', kop: t('wetten.voorbeelden'), getal: true },
            { sleutel: 'bedragen', kop: t('wetten.bedragen'), getal: true },
            { sleutel: 'onzeker', kop: t('wetten.nietBevestigd'), getal: true },
            { sleutel: 'gaten', kop: t('wetten.nietGedekt.aantal'), getal: true },
          ]}
          rijen={artikelen.map(({ artikel, titel, voorbeelden, bedragen, nietBevestigd, nietGedekt }) => ({
            sleutel: artikel,
            cellen: {
              artikel: (
                <TextLink href={`/wetten/${wet}/${artikel}`}>
                  <span lang="nl">{titel}</span>
                </TextLink>
              ),
              voorbeelden,
              bedragen,
              onzeker: nietBevestigd === 0 ? 0 : <span className="sk-merkje sk-merkje-let">{nietBevestigd}</span>,
              gaten: nietGedekt,
            },
          }))}
        />
      </div>
    </OpenbaarKader>
  );
};
export default Wet;
