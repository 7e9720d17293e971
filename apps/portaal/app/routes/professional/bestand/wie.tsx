/** Knows who is in a group of the caseload on a day, for who may see names. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort, dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Vraag = NonNullable<Parameters<typeof api.getBestandsanalysePersonen>[0]>['query'];

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const params = new URL(request.url).searchParams;
  const [peildatum, blad] = [params.get('peildatum'), Number(params.get('blad') ?? 1)];
  // the API says which groups there are
  const groep = params.get('groep') as Vraag['groep'];
  const query = { groep, blad, ...(peildatum === null ? {} : { peildatum }) };
  const gevonden = await read(request, api.getBestandsanalysePersonen({ client, query }));
  const t = tekstIn(taal);
  const naam = t(`bestand.groep.${gevonden.groep}`);
  return { titel: t('bestand.wie', { groep: naam, datum: dagTekst(gevonden.peildatum, taal) }), ...gevonden };
};

export const meta = titelMeta;

const Bladeren = () => {
  const t = useTekst();
  const { groep, peildatum, blad, bladen } = useLoaderData<typeof loader>();
  if (bladen === 1) return null;
  const naar = (welk: number) =>
    `/professional/bestandsanalyse/personen?groep=${groep}&peildatum=${peildatum}&blad=${welk}`;
  return (
    <p className="sk-knoppen">
      {blad > 1 ? <TextLink href={naar(blad - 1)}>{t('bestand.wie.vorige')}</TextLink> : null}
      <span>{t('bestand.wie.blad', { blad, bladen })}</span>
      {blad < bladen ? <TextLink href={naar(blad + 1)}>{t('bestand.wie.volgende')}</TextLink> : null}
    </p>
  );
};

const Wie = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, personen } = useLoaderData<typeof loader>();
  const uitstroom = personen.some(({ einde }) => einde !== null);
  return (
    <Werkblad>
      <BackLink href="/professional/bestandsanalyse">{t('nav.bestand')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {personen.length === 0 ? (
        <Tekst>{t('bestand.wie.leeg')}</Tekst>
      ) : (
        <>
          <Tekst>{t('bestand.wie.uitleg')}</Tekst>
          <Tabel
            titel={titel}
            titelVerborgen
            stapelt
            kolommen={[
              { sleutel: 'naam', kop: t('bestand.wie.naam'), rij: true },
              { sleutel: 'begin', kop: t('bestand.wie.begin'), getal: true },
              ...(uitstroom ? [{ sleutel: 'einde', kop: t('bestand.wie.einde'), getal: true }] : []),
            ]}
            rijen={personen.map(({ persoonId, naam, begin, einde }) => ({
              sleutel: `${persoonId} ${begin}`,
              cellen: {
                naam: <TextLink href={`/professional/personen/${persoonId}/lijn`}>{naam ?? persoonId}</TextLink>,
                begin: dagKort(begin, taal),
                einde: einde === null ? '–' : dagKort(einde, taal),
              },
            }))}
          />
          <Bladeren />
        </>
      )}
    </Werkblad>
  );
};
export default Wie;
