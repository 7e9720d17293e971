/** Knows the complaints that wait for an answer, what must be ready first on top. */
import { api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel, Termijn } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const { klachten } = await read(request, api.getKlachten({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('klachtlijst.titel'), klachten };
};

export const meta = titelMeta;

const Klachten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, klachten } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      {klachten.length === 0 ? (
        <Leeg icoon="lijst" titel={t('klachtlijst.leeg.titel')}>
          <Tekst>{t('klachtlijst.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={titel}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'termijn', kop: t('klachtlijst.termijn') },
            { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
            { sleutel: 'klacht', kop: t('klachtlijst.kenmerk') },
            { sleutel: 'thema', kop: t('klachtlijst.thema') },
            { sleutel: 'behandelaar', kop: t('klachtlijst.behandelaar') },
            { sleutel: 'status', kop: t('werk.kop.status') },
          ]}
          rijen={klachten.map((een) => ({
            sleutel: een.id,
            cellen: {
              termijn: <Termijn datum={dagTekst(een.uitersteDag, taal)} dagen={een.dagenOver} />,
              wie: een.wie,
              klacht: <TextLink href={`/professional/klachten/${een.id}`}>{een.kenmerk}</TextLink>,
              thema: <span lang="nl">{een.thema}</span>,
              behandelaar: een.behandelaar ?? t('klachtlijst.niemand'),
              status: <Status soort="nu">{t(`klachtstatus.${een.status}`)}</Status>,
            },
          }))}
        />
      )}
    </Werkblad>
  );
};
export default Klachten;
