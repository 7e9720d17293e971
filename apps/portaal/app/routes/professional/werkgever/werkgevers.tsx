/** Knows the page of employers that deliver pay: who they are, how far it reaches, and whether fewer is reclaimed. */
import { api } from '@samenkracht/api-client';
import { TekstVeld } from '@samenkracht/ui/form';
import { PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Doen, Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort, dagVan, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { deelTekst, PerMaand, PerWerkgever, Terugvorderingen } from './dekking.tsx';
import { Terugvorderproef } from './proef.tsx';
import { enterWerkgever } from './verrichten.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { client } = verzoek;
  const [{ werkgevers }, dekking, proef] = await Promise.all([
    read(request, api.getWerkgevers({ client })),
    read(request, api.getLoondekking({ client })),
    glance(request, api.getTerugvorderproef({ client })),
  ]);
  const titel = tekstIn(verzoek.taal)('werkgevers.titel');
  return { titel, werkgevers, dekking, proef, beheerder: heeftRol(rollen, 'beheerder'), sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  enterWerkgever({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Acties = () => {
  const t = useTekst();
  const { sleutel, werkgevers } = useLoaderData<typeof loader>();
  const geweigerd = useAntwoord('werkgever') !== undefined;
  const inhoud = (
    <Actieformulier doe="werkgever" sleutel={sleutel} knop={t('doe.werkgever')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('naam')} label={t('doe.werkgever.naam')} />
          <TekstVeld {...veld('nummer')} label={t('doe.werkgever.nummer')} hulp={t('doe.werkgever.nummer.hulp')} />
        </>
      )}
    </Actieformulier>
  );
  const open = geweigerd || werkgevers.length === 0;
  return (
    <Doen
      titel={t('pro.doen')}
      acties={[{ sleutel: 'werkgever', titel: t('doe.werkgever'), toets: 'w', open, soort: 'hoofd', inhoud }]}
    />
  );
};

const Lijst = () => {
  const t = useTekst();
  const taal = useTaal();
  const { werkgevers } = useLoaderData<typeof loader>();
  if (werkgevers.length === 0) return <Tekst>{t('werkgevers.lijst.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('werkgevers.lijst')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('werkgevers.kop.naam'), rij: true },
        { sleutel: 'stand', kop: t('werkgevers.kop.stand') },
        { sleutel: 'laatste', kop: t('werkgevers.kop.laatste') },
        { sleutel: 'regels', kop: t('werkgevers.kop.regels'), getal: true },
        { sleutel: 'afgewezen', kop: t('werkgevers.kop.afgewezen'), getal: true },
      ]}
      rijen={werkgevers.map(({ id, naam, loonheffingennummer, ingetrokkenOp, laatsteOp, regels, afgewezen }) => ({
        sleutel: id,
        cellen: {
          naam: (
            <span lang="nl">
              <TextLink href={`/professional/werkgevers/${id}`}>{naam}</TextLink>
              <span className="sk-klein sk-blok">{loonheffingennummer}</span>
            </span>
          ),
          stand: (
            <Status soort={ingetrokkenOp === null ? 'goed' : 'rust'}>
              {t(ingetrokkenOp === null ? 'werkgevers.actief' : 'werkgevers.ingetrokken')}
            </Status>
          ),
          laatste: laatsteOp === null ? t('werkgevers.nooit') : dagKort(dagVan(laatsteOp), taal),
          regels,
          afgewezen,
        },
      }))}
    />
  );
};

const procent = (verschil: number): string => `${verschil > 0 ? '+' : verschil < 0 ? '−' : ''}${Math.abs(verschil)}%`;

const useCijfers = () => {
  const t = useTekst();
  const taal = useTaal();
  const { dekking, werkgevers } = useLoaderData<typeof loader>();
  const { vergelijking, doel } = dekking;
  const maand = maandTekst(dekking.maand, taal);
  const nu = dekking.dekking.find((een) => een.maand === dekking.maand);
  const { verschilAantal, verschilBedrag } = vergelijking;
  return [
    {
      sleutel: 'dekking',
      naam: t('werkgevers.dekking'),
      waarde: deelTekst(nu?.deel),
      uitleg:
        nu === undefined
          ? t('werkgevers.dekking.geen', { maand })
          : t('werkgevers.dekking.uitleg', { gedekt: nu.gedekt, inwoners: nu.inwoners, maand }),
    },
    {
      sleutel: 'verschil',
      naam: t('werkgevers.verschil'),
      waarde: verschilAantal === null ? '–' : procent(verschilAantal),
      uitleg:
        verschilAantal === null
          ? t('werkgevers.verschil.geen')
          : t('werkgevers.verschil.uitleg', { doel: `−${Math.abs(doel)}` }),
      let: verschilAantal !== null && verschilAantal > doel,
    },
    {
      sleutel: 'bedrag',
      naam: t('werkgevers.verschilbedrag'),
      waarde: verschilBedrag === null ? '–' : procent(verschilBedrag),
      uitleg: t('werkgevers.verschilbedrag.uitleg'),
    },
    {
      sleutel: 'aantal',
      naam: t('werkgevers.aantal'),
      waarde: werkgevers.filter(({ ingetrokkenOp, laatsteOp }) => ingetrokkenOp === null && laatsteOp !== null).length,
      uitleg: t('werkgevers.aantal.uitleg'),
    },
  ];
};

const Werkgevers = () => {
  const t = useTekst();
  const taal = useTaal();
  const { dekking, proef, beheerder } = useLoaderData<typeof loader>();
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={beheerder ? <Acties /> : undefined}>
      <PageTitle>{t('werkgevers.titel')}</PageTitle>
      {beheerder ? <NaarDoen /> : null}
      <Gelukt />
      <Tekst>{t('werkgevers.uitleg')}</Tekst>
      <Kerncijfers cijfers={useCijfers()} />
      <Paneel titel={t('werkgevers.lijst')}>
        <Lijst />
      </Paneel>
      <Paneel titel={t('werkgevers.terug')}>
        <Tekst soort="small">{t('werkgevers.terug.uitleg')}</Tekst>
        <Terugvorderingen dekking={dekking} />
      </Paneel>
      {proef === undefined ? null : <Terugvorderproef proef={proef} />}
      <Paneel titel={t('werkgevers.permaand')}>
        <PerMaand dekking={dekking} />
      </Paneel>
      <Paneel titel={t('werkgevers.perwerkgever', { maand: maandTekst(dekking.maand, taal) })}>
        <PerWerkgever dekking={dekking} />
      </Paneel>
    </Werkblad>
  );
};
export default Werkgevers;
