/** Knows the worklist of special assistance and allowances. */
import { api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel, Termijn } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { paginaVan, Volgende } from '../volgende.tsx';
import { Zaakstatus } from '../zaakstatus.tsx';
import { verricht } from './nabetalen.ts';
import { Nabetalingen } from './nabetalingen.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const query = paginaVan(request);
  const { aanvragen } = await read(request, api.getBijzonder({ client: verzoek.client, query }));
  const { maanden } = await read(request, api.getBijzondernabetalingen({ client: verzoek.client }));
  const [consulent, toetser] = [heeftRol(rollen, 'consulent'), heeftRol(rollen, 'toetser')];
  const titel = tekstIn(verzoek.taal)('bijzonderlijst.titel');
  return { titel, aanvragen, maanden, wie: { consulent, toetser, sleutel: newSleutel() } };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  verricht({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Bijzonder = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, aanvragen, maanden, wie } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      <Nabetalingen maanden={maanden} {...wie} />
      {aanvragen.length === 0 ? (
        <Leeg icoon="lijst" titel={t('bijzonderlijst.leeg.titel')}>
          <Tekst>{t('bijzonderlijst.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={titel}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'termijn', kop: t('werk.kop.termijn') },
            { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
            { sleutel: 'zaak', kop: t('werk.kop.zaak') },
            { sleutel: 'regeling', kop: t('bijzonderlijst.regeling') },
            { sleutel: 'status', kop: t('werk.kop.status') },
          ]}
          rijen={aanvragen.map((een) => ({
            sleutel: een.id,
            cellen: {
              termijn: <Termijn datum={dagTekst(een.uitersteBesluitdatum, taal)} dagen={een.dagenOver} />,
              wie: een.wie,
              zaak: <TextLink href={`/professional/bijzonder/${een.id}`}>{een.zaaknummer}</TextLink>,
              regeling: <span lang="nl">{een.regeling}</span>,
              status: <Zaakstatus status={een.status} />,
            },
          }))}
        />
      )}
      <Volgende pad="/professional/bijzonder" ids={aanvragen.map(({ id }) => id)} />
    </Werkblad>
  );
};
export default Bijzonder;
