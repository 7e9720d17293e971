/** Knows two or three instruments side by side, line by line. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { Plekken } from './cellen.tsx';
import { useKenmerken } from './kenmerken.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const ids = [...new Set(new URL(request.url).searchParams.getAll('id'))];
  const titel = tekstIn(taal)('vergelijk.titel');
  if (ids.length < 2 || ids.length > 3) return { titel, instrumenten: [] };
  const query = { ids: ids.join(',') };
  return { titel, ...(await read(request, api.getInstrumentvergelijking({ client, query }))) };
};

export const meta = titelMeta;

const Vergelijk = () => {
  const t = useTekst();
  const kenmerken = useKenmerken();
  const { titel, instrumenten } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <BackLink href="/professional/aanbod">{t('aanbodlijst.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {instrumenten.length === 0 ? (
        <Leeg icoon="lijst" titel={t('vergelijk.kies')}>
          <Tekst>{t('vergelijk.kies.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={titel}
          titelVerborgen
          kolommen={[
            { sleutel: 'kenmerk', kop: <span className="sk-onzichtbaar">{t('aanbodlijst.kop.naam')}</span>, rij: true },
            ...instrumenten.map(({ id, naam }) => ({
              sleutel: id,
              kop: (
                <TextLink href={`/professional/aanbod/${id}`} lang="nl">
                  {naam}
                </TextLink>
              ),
            })),
          ]}
          rijen={[
            {
              sleutel: 'plekken',
              cellen: {
                kenmerk: t('instrument.plekken'),
                ...Object.fromEntries(instrumenten.map((een) => [een.id, <Plekken key={een.id} instrument={een} />])),
              },
            },
            ...kenmerken.map(({ naam, van }) => ({
              sleutel: naam,
              cellen: { kenmerk: naam, ...Object.fromEntries(instrumenten.map((een) => [een.id, van(een)])) },
            })),
          ]}
        />
      )}
    </Werkblad>
  );
};
export default Vergelijk;
