/** Knows the worklist of transfers: what waits for one's answer, what one asked, and whom one holds on to. */
import { type Api, api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel, Vouwpaneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort, dagVan } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';

type Overdracht = Api.GetOverdrachtenResponse['overdrachten'][number];

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { overdrachten } = await read(request, api.getOverdrachten({ client }));
  const vanaf = Number(new URL(request.url).searchParams.get('vanaf') ?? 0);
  const query = Number.isSafeInteger(vanaf) && vanaf > 0 ? { vanaf } : {};
  const eigen = heeftRol(rollen, 'coach')
    ? await glance(request, api.getBegeleidingInwoners({ client, query }))
    : undefined;
  const gelezen = vanaf + (eigen?.inwoners.length ?? 0);
  const inwoners = eigen && { ...eigen, volgende: gelezen < eigen.totaal ? gelezen : null };
  return { titel: tekstIn(taal)('overdrachten.titel'), overdrachten, inwoners: inwoners ?? null };
};

export const meta = titelMeta;

/** Refused or expired is told with how; what waits with by when. */
export const Overdrachtentabel = ({
  titel,
  overdrachten,
}: {
  readonly titel: string;
  readonly overdrachten: readonly Overdracht[];
}) => {
  const t = useTekst();
  const taal = useTaal();
  if (overdrachten.length === 0) return null;
  const afgelopen = overdrachten.every(({ afloop }) => afloop !== null);
  return (
    <Paneel titel={titel}>
      <Tabel
        titel={titel}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'inwoner', kop: t('overdrachten.wie'), rij: true },
          { sleutel: 'van', kop: t('overdrachten.wieVan') },
          { sleutel: 'naar', kop: t('overdrachten.wieNaar') },
          afgelopen
            ? { sleutel: 'afloop', kop: t('overdrachten.afloop') }
            : { sleutel: 'gesprek', kop: t('overdrachten.gesprek') },
          ...(afgelopen ? [] : [{ sleutel: 'uiterlijk', kop: t('overdrachten.uiterlijk') }]),
        ]}
        rijen={overdrachten.map((een) => ({
          sleutel: een.id,
          cellen: {
            inwoner: (
              <TextLink href={`/professional/personen/${een.persoonId}/lijn`}>{een.inwoner ?? een.persoonId}</TextLink>
            ),
            van: een.van,
            naar: een.naar,
            afloop: [t(`afloop.${een.afloop ?? 'verlopen'}`), een.reden].filter(Boolean).join(': '),
            gesprek: een.kennismaking === null ? t('overdrachten.nogniet') : dagKort(een.kennismaking, taal),
            uiterlijk: dagKort(een.uiterlijk, taal),
          },
        }))}
      />
    </Paneel>
  );
};

type Inwoner = Api.GetBegeleidingInwonersResponse['inwoners'][number];

const Inwonertabel = ({ titel, inwoners }: { readonly titel: string; readonly inwoners: readonly Inwoner[] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('overdrachten.wie'), rij: true },
        { sleutel: 'nieuw', kop: t('overdrachten.inwoners.kop') },
        { sleutel: 'sinds', kop: t('overdrachten.inwoners.sinds') },
      ]}
      rijen={inwoners.map(({ persoonId, naam, nieuw, sinds }) => ({
        sleutel: persoonId,
        cellen: {
          wie: <TextLink href={`/professional/personen/${persoonId}/lijn`}>{naam ?? persoonId}</TextLink>,
          nieuw: t('overdrachten.inwoners.nieuw', { aantal: nieuw }),
          sinds: dagKort(dagVan(sinds), taal),
        },
      }))}
    />
  );
};

/** Where something is new stands open; everybody else is one step away. */
const Inwoners = () => {
  const t = useTekst();
  const { inwoners } = useLoaderData<typeof loader>();
  if (inwoners === null) return null;
  const nieuw = inwoners.inwoners.filter((een) => een.nieuw > 0);
  const [kopNieuw, kopAlle] = [t('overdrachten.inwoners.metnieuw'), t('overdrachten.inwoners')];
  return (
    <>
      {nieuw.length === 0 ? null : (
        <Paneel titel={kopNieuw} naast={nieuw.length}>
          <Inwonertabel titel={kopNieuw} inwoners={nieuw} />
        </Paneel>
      )}
      <Vouwpaneel titel={kopAlle} naast={inwoners.totaal}>
        {inwoners.inwoners.length === 0 ? (
          <Tekst>{t('overdrachten.inwoners.leeg')}</Tekst>
        ) : (
          <Inwonertabel titel={kopAlle} inwoners={inwoners.inwoners} />
        )}
        {inwoners.volgende === null ? null : (
          <TextLink href={`/professional/overdrachten?vanaf=${inwoners.volgende}`}>{t('werk.meer')}</TextLink>
        )}
      </Vouwpaneel>
    </>
  );
};

const Overdrachten = () => {
  const t = useTekst();
  const { titel, overdrachten } = useLoaderData<typeof loader>();
  const open = overdrachten.filter(({ afloop }) => afloop === null);
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      {overdrachten.length === 0 ? (
        <Leeg icoon="goed" titel={t('overdrachten.leeg.titel')}>
          <Tekst>{t('overdrachten.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tekst>{t('overdrachten.uitleg')}</Tekst>
      )}
      <Overdrachtentabel titel={t('overdrachten.aan')} overdrachten={open.filter(({ rol }) => rol === 'aan u')} />
      <Overdrachtentabel titel={t('overdrachten.van')} overdrachten={open.filter(({ rol }) => rol === 'van u')} />
      <Overdrachtentabel titel={t('overdrachten.team')} overdrachten={open.filter(({ rol }) => rol === 'ander')} />
      <Overdrachtentabel
        titel={t('overdrachten.terug')}
        overdrachten={overdrachten.filter((een) => een.afloop !== null)}
      />
      <Inwoners />
    </Werkblad>
  );
};
export default Overdrachten;
