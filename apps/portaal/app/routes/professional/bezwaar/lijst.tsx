/** Knows the worklist of objections: the first latest day on top, with what must not be missed. */
import { api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel, Termijn } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { paginaVan, Volgende } from '../volgende.tsx';
import { Zaakstatus } from '../zaakstatus.tsx';
import { TeDoenlijst } from './uitvoering.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const query = paginaVan(request);
  const { bezwaren } = await read(request, api.getBezwaren({ client: verzoek.client, query }));
  const { uitvoeringen } = await read(request, api.getBezwaaruitvoeringen({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('bezwaren.titel'), bezwaren, uitvoeringen };
};

export const meta = titelMeta;

const Lijst = () => {
  const t = useTekst();
  const taal = useTaal();
  const { bezwaren } = useLoaderData<typeof loader>();
  return (
    <Tabel
      titel={t('bezwaren.titel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'termijn', kop: t('werk.kop.termijn') },
        { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
        { sleutel: 'zaak', kop: t('werk.kop.zaak') },
        { sleutel: 'soort', kop: t('bezwaren.kop.soort') },
        { sleutel: 'status', kop: t('werk.kop.status') },
        { sleutel: 'behandelaar', kop: t('werk.kop.behandelaar') },
      ]}
      rijen={bezwaren.map((een) => ({
        sleutel: een.id,
        cellen: {
          termijn: (
            <Termijn
              datum={dagTekst(een.uitersteBesluitdatum, taal)}
              dagen={een.dagenOver ?? undefined}
              opgeschort={
                een.opgeschortTot ? t('termijn.opgeschort', { datum: dagTekst(een.opgeschortTot, taal) }) : undefined
              }
            />
          ),
          wie: (
            <span>
              {een.wie}
              {een.ingebrekeGesteld ? <span className="sk-merkje">{t('bezwaren.gebreke')}</span> : null}
            </span>
          ),
          zaak: <TextLink href={`/professional/bezwaren/${een.id}`}>{een.zaaknummer}</TextLink>,
          soort: <span lang="nl">{een.soort}</span>,
          status: <Zaakstatus status={een.status} />,
          behandelaar: een.behandelaar ?? t('werk.niemand'),
        },
      }))}
    />
  );
};

const Bezwaren = () => {
  const t = useTekst();
  const { titel, bezwaren, uitvoeringen } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <TeDoenlijst uitvoeringen={uitvoeringen} />
      <Tekst>{t('bezwaren.uitleg')}</Tekst>
      <Tekst soort="small">{t('bezwaren.papier.tekst')}</Tekst>
      {bezwaren.length === 0 ? (
        <Leeg icoon="lijst" titel={t('bezwaren.leeg.titel')}>
          <Tekst>{t('bezwaren.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Lijst />
      )}
      <Volgende pad="/professional/bezwaren" ids={bezwaren.map(({ id }) => id)} />
    </Werkblad>
  );
};
export default Bezwaren;
