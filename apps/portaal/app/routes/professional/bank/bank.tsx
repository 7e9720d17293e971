/** Knows the page of the bank: money under way, payments that did not arrive, what does not fit, and the statements. */
import { api } from '@samenkracht/api-client';
import { BestandVeld, Button, foutVan, Knoppen } from '@samenkracht/ui/form';
import { PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Doen, Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Uitval } from './uitval.tsx';
import { Uitzonderingen } from './uitzonderingen.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { client } = verzoek;
  const [aansluiting, { uitval }] = await Promise.all([
    read(request, api.getBankaansluiting({ client })),
    read(request, api.getUitval({ client })),
  ]);
  return { titel: tekstIn(verzoek.taal)('bank.titel'), ...aansluiting, uitval, rollen, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Insturen = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const fouten = useAntwoord('bericht')?.fouten ?? [];
  return (
    <Formulier sleutel={`bericht-${sleutel}`} fouten={fouten} bestanden>
      <input type="hidden" name="doe" value="bericht" />
      <BestandVeld
        naam="bericht-bestand"
        label={t('doe.bericht.bestand')}
        hulp={t('doe.bericht.hulp')}
        fout={foutVan(fouten, 'bericht-bestand')}
        soorten=".xml,application/xml,text/xml"
      />
      <Knoppen>
        <Button bezig={bezig} soort="tweede">
          {t('doe.bericht.knop')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const Acties = () => {
  const t = useTekst();
  const { sleutel } = useLoaderData<typeof loader>();
  const ingestuurd = useAntwoord('bericht') !== undefined;
  const ophalen = (
    <Actieformulier doe="ophalen" sleutel={sleutel} knop={t('doe.ophalen')}>
      {() => <Tekst>{t('doe.ophalen.tekst')}</Tekst>}
    </Actieformulier>
  );
  return (
    <Doen
      titel={t('pro.doen')}
      acties={[
        { sleutel: 'ophalen', titel: t('doe.ophalen'), toets: 'o', open: !ingestuurd, soort: 'hoofd', inhoud: ophalen },
        { sleutel: 'bericht', titel: t('doe.bericht'), open: ingestuurd, inhoud: <Insturen sleutel={sleutel} /> },
      ]}
    />
  );
};

const Afschriften = () => {
  const t = useTekst();
  const taal = useTaal();
  const { afschriften } = useLoaderData<typeof loader>();
  if (afschriften.length === 0) return <Tekst>{t('bank.afschriften.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('bank.afschriften')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'nummer', kop: t('bank.kop.nummer'), rij: true },
        { sleutel: 'dag', kop: t('bank.kop.dag') },
        { sleutel: 'begin', kop: t('bank.kop.begin'), getal: true },
        { sleutel: 'eind', kop: t('bank.kop.eind'), getal: true },
        { sleutel: 'regels', kop: t('bank.kop.regels'), getal: true },
      ]}
      rijen={afschriften.map(({ volgnummer, dag, beginsaldo, eindsaldo, regels }) => ({
        sleutel: `${dag}-${volgnummer}`,
        cellen: {
          nummer: volgnummer,
          dag: dagTekst(dag, taal),
          begin: <Bedrag centen={beginsaldo} />,
          eind: <Bedrag centen={eindsaldo} />,
          regels,
        },
      }))}
    />
  );
};

const cijfers = [
  { sleutel: 'onderweg', naam: 'bank.onderweg' },
  { sleutel: 'teruggekomen', naam: 'bank.terug' },
  { sleutel: 'verschil', naam: 'bank.verschil' },
] as const;

const Bank = () => {
  const t = useTekst();
  const gegevens = useLoaderData<typeof loader>();
  const { uitval, uitzonderingen, rollen, sleutel } = gegevens;
  const toetser = heeftRol(rollen, 'toetser');
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={toetser ? <Acties /> : undefined}>
      <PageTitle>{t('bank.titel')}</PageTitle>
      {toetser ? <NaarDoen /> : null}
      <Gelukt />
      <Tekst>{t('bank.uitleg')}</Tekst>
      <Kerncijfers
        cijfers={cijfers.map(({ sleutel: welk, naam }) => ({
          sleutel: welk,
          naam: t(naam),
          waarde: <Bedrag centen={gegevens[welk]} />,
          uitleg: t(`${naam}.uitleg`),
          let: welk !== 'onderweg' && gegevens[welk] !== 0,
        }))}
      />
      <Paneel id="uitval" titel={t('bank.uitval')} naast={uitval.length}>
        <Uitval uitval={uitval} rollen={rollen} sleutel={sleutel} />
      </Paneel>
      <Paneel
        id="uitzonderingen"
        titel={t('bank.uitzonderingen')}
        naast={uitzonderingen.filter((een) => een.verklaring === null).length}
      >
        <Uitzonderingen uitzonderingen={uitzonderingen} toetser={toetser} sleutel={sleutel} />
      </Paneel>
      <Paneel titel={t('bank.afschriften')}>
        <Afschriften />
      </Paneel>
    </Werkblad>
  );
};
export default Bank;
