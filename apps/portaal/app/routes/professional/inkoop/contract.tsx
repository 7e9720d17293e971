/** Knows one purchase contract: how its social return stands, its placements without a name, and its conditions. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Feiten, Status, Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort, dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { ContractDoen } from './contractdoen.tsx';
import { performContract } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { contractId: params['contractId'] ?? '' };
  const gevonden = await read(request, api.getInkoopcontractenByContractId({ client, path }));
  const mag = {
    doen: heeftRol(rollen, 'contractmanager'),
    bevestigen: heeftRol(rollen, 'contractmanager', 'beleidsmedewerker'),
  };
  const deelnames = mag.doen
    ? (await read(request, api.getInkoopcontractenByContractIdPlaatsbaar({ client, path }))).deelnames
    : [];
  const { waarden } = await read(request, api.getSroiwaarden({ client }));
  const soorten = [...new Set(waarden.map(({ soort }) => soort))];
  return { titel: gevonden.contract.leverancier, ...gevonden, deelnames, soorten, mag, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const stuur = { verzoek: context.get(verzoekContext), request, form: await request.formData() };
  return performContract({ ...stuur, contractId: params['contractId'] ?? '' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Cijfers = () => {
  const t = useTekst();
  const { contract } = useLoaderData<typeof loader>();
  const { verplicht, vervuld, resterend, verwacht } = contract;
  return (
    <Kerncijfers
      cijfers={[
        { sleutel: 'verplicht', naam: t('inkoop.kop.verplicht'), waarde: <Bedrag centen={verplicht} /> },
        { sleutel: 'vervuld', naam: t('inkoop.kop.vervuld'), waarde: <Bedrag centen={vervuld} /> },
        { sleutel: 'resterend', naam: t('inkoop.kop.resterend'), waarde: <Bedrag centen={resterend} /> },
        {
          sleutel: 'verwacht',
          naam: t('inkoop.kop.verwacht'),
          waarde: verwacht === null ? t('inkoop.nogniet') : <Bedrag centen={verwacht} />,
        },
      ]}
    />
  );
};

const soortVan = { voorgesteld: 'let', bevestigd: 'goed', teruggelegd: 'rust' } as const;

const Plaatsingen = () => {
  const t = useTekst();
  const taal = useTaal();
  const { plaatsingen } = useLoaderData<typeof loader>();
  if (plaatsingen.length === 0) return <Tekst>{t('inkoop.plaatsingen.leeg')}</Tekst>;
  return (
    <Tabel
      titel={t('inkoop.plaatsingen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'via', kop: t('inkoop.kop.via'), rij: true },
        { sleutel: 'dagen', kop: t('inkoop.kop.dagen') },
        { sleutel: 'stand', kop: t('persaanbod.kop.stand') },
        { sleutel: 'uren', kop: t('inkoop.kop.uren'), getal: true },
        { sleutel: 'vervuld', kop: t('inkoop.kop.vervuld'), getal: true },
      ]}
      rijen={plaatsingen.map((een) => ({
        sleutel: een.id,
        cellen: {
          via: (
            <span lang="nl">
              {een.via}
              <span className="sk-klein sk-blok">{een.soort}</span>
            </span>
          ),
          dagen: t('inkoop.vantot', { van: dagKort(een.van, taal), tot: dagKort(een.laatsteDag, taal) }),
          stand: (
            <>
              <Status soort={soortVan[een.status]}>{t(`inkoop.stand.${een.status}`)}</Status>
              <span className="sk-klein sk-blok" lang="nl">
                {een.reden ?? een.beslistDoor ?? een.door}
              </span>
            </>
          ),
          uren: een.urenPerWeek,
          vervuld: <Bedrag centen={een.vervuld} />,
        },
      }))}
    />
  );
};

const Voorwaarden = () => {
  const t = useTekst();
  const taal = useTaal();
  const { voorwaarden } = useLoaderData<typeof loader>();
  if (voorwaarden.length === 0) return <Tekst>{t('inkoop.voorwaarden.leeg')}</Tekst>;
  return (
    <Tabel
      titel={t('inkoop.voorwaarden')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'tekst', kop: t('doe.voorwaarde.tekst'), rij: true },
        { sleutel: 'vanaf', kop: t('doe.voorwaarde.vanaf') },
        { sleutel: 'bron', kop: t('doe.voorwaarde.bron') },
      ]}
      rijen={voorwaarden.map(({ tekst, vanaf, bron }, nummer) => ({
        sleutel: String(nummer),
        cellen: {
          tekst: <span lang="nl">{tekst}</span>,
          vanaf: dagKort(vanaf, taal),
          bron: <span lang="nl">{bron}</span>,
        },
      }))}
    />
  );
};

const Contract = () => {
  const t = useTekst();
  const taal = useTaal();
  const gegeven = useLoaderData<typeof loader>();
  const { contract, mag } = gegeven;
  const { sroi } = contract;
  const kan = mag.doen || (mag.bevestigen && gegeven.plaatsingen.some(({ status }) => status === 'voorgesteld'));
  const doen = kan ? { doenTitel: t('pro.doen'), doen: <ContractDoen {...gegeven} /> } : {};
  return (
    <Werkblad {...doen}>
      <BackLink href="/professional/inkoop">{t('inkoop.titel')}</BackLink>
      <PageTitle boven={contract.voorbeeld ? t('inkoop.voorbeeld') : undefined}>
        <span lang="nl">{contract.leverancier}</span>
      </PageTitle>
      {kan ? <NaarDoen /> : null}
      <Gelukt />
      <Cijfers />
      <Paneel titel={t('inkoop.contract')}>
        <Feiten
          feiten={[
            { naam: t('doe.contract.onderwerp'), waarde: <span lang="nl">{contract.onderwerp}</span> },
            { naam: t('doe.contract.som'), waarde: <Bedrag centen={contract.som} /> },
            {
              naam: t('inkoop.looptijd'),
              waarde: t('inkoop.vantot', {
                van: dagTekst(contract.van, taal),
                tot: dagTekst(contract.laatsteDag, taal),
              }),
            },
            {
              naam: t('doe.contract.sroi'),
              waarde:
                sroi.soort === 'procent'
                  ? t('inkoop.procentvan', {
                      procent: String(sroi.honderdsten / 100).replace('.', taal === 'nl' ? ',' : '.'),
                    })
                  : sroi.soort === 'bedrag'
                    ? t('inkoop.sroi.bedrag')
                    : t('inkoop.vrijgestelddoor', { reden: sroi.reden }),
            },
          ]}
        />
        <Tekst soort="small">{t('inkoop.afronding')}</Tekst>
      </Paneel>
      <Paneel titel={t('inkoop.plaatsingen')}>
        <Plaatsingen />
      </Paneel>
      <Paneel titel={t('inkoop.voorwaarden')}>
        <Voorwaarden />
      </Paneel>
    </Werkblad>
  );
};
export default Contract;
