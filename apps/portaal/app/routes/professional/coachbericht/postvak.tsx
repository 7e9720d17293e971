/** Knows the list of residents who wrote or wait for an answer: what is late first. */
import { api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const { inwoners } = await read(request, api.getCoachberichten({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('postvak.titel'), inwoners };
};

export const meta = titelMeta;

type Regel = ReturnType<typeof useLoaderData<typeof loader>>['inwoners'][number];

const Wacht = ({ wacht }: Pick<Regel, 'wacht'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (wacht === null) return null;
  const datum = dagTekst(wacht.uiterlijk, taal);
  return wacht.teLaat ? <Status soort="fout">{t('postvak.telaat', { datum })}</Status> : datum;
};

const Postvak = () => {
  const t = useTekst();
  const { titel, inwoners } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle boven={t('postvak.boven', { aantal: inwoners.length })}>{titel}</PageTitle>
      {inwoners.length === 0 ? (
        <Leeg icoon="goed" titel={t('postvak.leeg')}>
          <Tekst>{t('postvak.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={titel}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wie', kop: t('postvak.wie'), rij: true },
            { sleutel: 'wacht', kop: t('postvak.wacht') },
            { sleutel: 'nieuw', kop: t('postvak.nieuw'), getal: true },
          ]}
          rijen={inwoners.map(({ persoonId, naam, nieuw, wacht }) => ({
            sleutel: persoonId,
            cellen: {
              wie: <TextLink href={`/professional/personen/${persoonId}/coachberichten`}>{naam}</TextLink>,
              wacht: <Wacht wacht={wacht} />,
              nieuw: nieuw === 0 ? t('postvak.gelezen') : nieuw,
            },
          }))}
        />
      )}
    </Werkblad>
  );
};
export default Postvak;
