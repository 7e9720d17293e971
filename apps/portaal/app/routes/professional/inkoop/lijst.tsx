/** Knows the list of purchase contracts: what each supplier owes in social return, with what ends unfulfilled on top. */
import { type Api, api } from '@samenkracht/api-client';
import { BedragVeld, DatumVeld, KeuzelijstVeld, TekstVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { performLijst } from './verrichten.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { contracten } = await read(request, api.getInkoopcontracten({ client }));
  const { waarden } = await read(request, api.getSroiwaarden({ client }));
  const mag = { contract: heeftRol(rollen, 'contractmanager'), waarde: heeftRol(rollen, 'beleidsmedewerker') };
  return { titel: tekstIn(taal)('inkoop.titel'), contracten, waarden, mag, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  performLijst({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Contract = Api.GetInkoopcontractenResponse['contracten'][number];

const Contracten = ({ contracten }: { readonly contracten: readonly Contract[] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('inkoop.contracten')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('inkoop.kop.contract'), rij: true },
        { sleutel: 'tot', kop: t('inkoop.kop.laatste'), getal: true },
        { sleutel: 'verplicht', kop: t('inkoop.kop.verplicht'), getal: true },
        { sleutel: 'vervuld', kop: t('inkoop.kop.vervuld'), getal: true },
        { sleutel: 'resterend', kop: t('inkoop.kop.resterend'), getal: true },
        { sleutel: 'verwacht', kop: t('inkoop.kop.verwacht'), getal: true },
      ]}
      rijen={contracten.map((een) => ({
        sleutel: een.id,
        nadruk: een.resterend > 0 && (een.verwacht ?? een.verplicht) < een.verplicht,
        cellen: {
          wie: (
            <span lang="nl">
              <TextLink href={`/professional/inkoop/${een.id}`}>{een.leverancier}</TextLink>
              <span className="sk-klein sk-blok">{een.onderwerp}</span>
              {een.voorbeeld ? <span className="sk-klein sk-blok">{t('inkoop.voorbeeld')}</span> : null}
            </span>
          ),
          tot: (
            <>
              {dagKort(een.laatsteDag, taal)}
              <span className="sk-klein sk-blok">{t('inkoop.dagenover', { dagen: een.dagenOver })}</span>
            </>
          ),
          verplicht: een.sroi.soort === 'vrijgesteld' ? t('inkoop.vrijgesteld') : <Bedrag centen={een.verplicht} />,
          vervuld: <Bedrag centen={een.vervuld} />,
          resterend: <Bedrag centen={een.resterend} />,
          verwacht: een.verwacht === null ? t('inkoop.nogniet') : <Bedrag centen={een.verwacht} />,
        },
      }))}
    />
  );
};

const Nieuw = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const soorten = ['procent', 'bedrag', 'vrijgesteld'] as const;
  return (
    <Actieformulier doe="contract" sleutel={sleutel} knop={t('doe.contract')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('leverancier')} label={t('doe.contract.leverancier')} />
          <TekstVeld {...veld('onderwerp')} label={t('doe.contract.onderwerp')} />
          <BedragVeld {...veld('som')} label={t('doe.contract.som')} />
          <DatumVeld {...veld('van')} label={t('doe.contract.van')} />
          <DatumVeld {...veld('laatste')} label={t('doe.contract.laatste')} />
          <KeuzelijstVeld
            {...veld('sroi')}
            label={t('doe.contract.sroi')}
            opties={soorten.map((waarde) => ({ waarde, tekst: t(`inkoop.sroi.${waarde}`) }))}
          />
          <TekstVeld {...veld('hoeveel')} label={t('doe.contract.hoeveel')} hulp={t('doe.contract.hoeveel.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

const Waarde = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const eenheden = ['week', 'uur'] as const;
  return (
    <Actieformulier doe="sroiwaarde" sleutel={sleutel} knop={t('doe.sroiwaarde')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('soort')} label={t('doe.sroiwaarde.soort')} hulp={t('doe.sroiwaarde.soort.hulp')} />
          <KeuzelijstVeld
            {...veld('eenheid')}
            label={t('doe.sroiwaarde.eenheid')}
            opties={eenheden.map((waarde) => ({ waarde, tekst: t(`inkoop.eenheid.${waarde}`) }))}
          />
          <BedragVeld {...veld('waarde')} label={t('doe.sroiwaarde.waarde')} />
          <DatumVeld {...veld('vanaf')} label={t('doe.sroiwaarde.vanaf')} />
          <TekstVeld {...veld('bron')} label={t('doe.sroiwaarde.bron')} />
        </>
      )}
    </Actieformulier>
  );
};

const Waarden = () => {
  const t = useTekst();
  const taal = useTaal();
  const { waarden } = useLoaderData<typeof loader>();
  if (waarden.length === 0) return <Tekst>{t('inkoop.waarden.leeg')}</Tekst>;
  return (
    <Tabel
      titel={t('inkoop.waarden')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'soort', kop: t('doe.sroiwaarde.soort'), rij: true },
        { sleutel: 'vanaf', kop: t('doe.sroiwaarde.vanaf') },
        { sleutel: 'bron', kop: t('doe.sroiwaarde.bron') },
        { sleutel: 'waarde', kop: t('doe.sroiwaarde.waarde'), getal: true },
      ]}
      rijen={waarden.map(({ soort, vanaf, bron, waarde, eenheid }, nummer) => ({
        sleutel: String(nummer),
        cellen: {
          soort: <span lang="nl">{soort}</span>,
          vanaf: dagKort(vanaf, taal),
          bron: <span lang="nl">{bron}</span>,
          waarde: (
            <>
              <Bedrag centen={waarde} /> {t(`inkoop.eenheid.${eenheid}`)}
            </>
          ),
        },
      }))}
    />
  );
};

const Inkoop = () => {
  const t = useTekst();
  const { titel, contracten, mag, sleutel } = useLoaderData<typeof loader>();
  const acties = [
    ...(mag.contract ? [{ sleutel: 'contract', titel: t('doe.contract'), inhoud: <Nieuw sleutel={sleutel} /> }] : []),
    ...(mag.waarde
      ? [{ sleutel: 'sroiwaarde', titel: t('doe.sroiwaarde'), inhoud: <Waarde sleutel={sleutel} /> }]
      : []),
  ];
  const doen =
    acties.length === 0 ? {} : { doenTitel: t('pro.doen'), doen: <Doen titel={t('pro.doen')} acties={acties} /> };
  return (
    <Werkblad {...doen}>
      <PageTitle>{titel}</PageTitle>
      {acties.length === 0 ? null : <NaarDoen />}
      <Gelukt />
      {contracten.length === 0 ? (
        <Leeg icoon="lijst" titel={t('inkoop.leeg.titel')}>
          <Tekst>{t('inkoop.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Paneel titel={t('inkoop.contracten')}>
          <Contracten contracten={contracten} />
        </Paneel>
      )}
      <Paneel titel={t('inkoop.waarden')}>
        <Waarden />
      </Paneel>
    </Werkblad>
  );
};
export default Inkoop;
