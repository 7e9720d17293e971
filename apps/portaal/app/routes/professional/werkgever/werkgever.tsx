/** Knows the page of one employer: whether he can deliver, what he delivered, on what ground, and with which access and keys. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Feiten, Tabel } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagKort, dagTekst, dagVan } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Acties } from './acties.tsx';
import { Grondslagen, Techniek } from './gronden.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params: { werkgeverId = '' } }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const call = api.getWerkgeversByWerkgeverId({ client: verzoek.client, path: { werkgeverId } });
  const werkgever = await read(request, call);
  const beheerder = heeftRol(rollen, 'beheerder');
  return {
    titel: werkgever.naam,
    werkgever,
    beheerder,
    consulent: heeftRol(rollen, 'consulent'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params: { werkgeverId = '' } }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData(), werkgeverId });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Om = { readonly werkgever: Api.GetWerkgeversByWerkgeverIdResponse };

const inGebruik = <T extends { readonly ingetrokkenOp: string | null }>(alle: readonly T[]): readonly T[] =>
  alle.filter(({ ingetrokkenOp }) => ingetrokkenOp === null);

/** One thing first: can he deliver, and if not what is missing. */
const Stand = ({ werkgever }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  if (werkgever.ingetrokkenOp !== null)
    return (
      <Melding soort="let" titel={t('werkgever.ingetrokken.titel')}>
        <p>{t('werkgever.ingetrokken.tekst', { datum: dagTekst(dagVan(werkgever.ingetrokkenOp), taal) })}</p>
      </Melding>
    );
  const ontbreekt = [
    ...(werkgever.magLeveren ? [] : (['grondslag'] as const)),
    ...(inGebruik(werkgever.toegangen).length > 0 ? [] : (['toegang'] as const)),
    ...(inGebruik(werkgever.sleutels).length > 0 ? [] : (['sleutel'] as const)),
  ];
  if (ontbreekt.length === 0)
    return (
      <Melding soort="goed" titel={t('werkgever.klaar.titel')}>
        <p>{t('werkgever.klaar')}</p>
      </Melding>
    );
  return (
    <Melding soort="let" titel={t('werkgever.nietklaar.titel')}>
      <ul>
        {ontbreekt.map((wat) => (
          <li key={wat}>{t(`werkgever.nietklaar.${wat}`)}</li>
        ))}
      </ul>
    </Melding>
  );
};

const Geheim = () => {
  const t = useTekst();
  const antwoord = useActionData<{ readonly toegang?: { readonly clientId: string; readonly geheim: string } }>();
  const toegang = antwoord?.toegang;
  if (toegang === undefined) return null;
  return (
    <Melding soort="let" live titel={t('werkgever.geheim')}>
      <Feiten
        feiten={[
          { naam: t('werkgever.geheim.id'), waarde: <code className="sk-code">{toegang.clientId}</code> },
          { naam: t('werkgever.geheim.geheim'), waarde: <code className="sk-code">{toegang.geheim}</code> },
        ]}
      />
    </Melding>
  );
};

const Leveringen = ({ werkgever }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  const { aanleveringen } = werkgever;
  if (aanleveringen.length === 0) return <Tekst>{t('werkgever.leveringen.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('werkgever.leveringen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'nummer', kop: t('werkgever.kop.nummer'), rij: true },
        { sleutel: 'tijdvak', kop: t('werkgever.kop.tijdvak') },
        { sleutel: 'ontvangen', kop: t('werkgever.kop.ontvangen') },
        { sleutel: 'regels', kop: t('werkgevers.kop.regels'), getal: true },
        { sleutel: 'afgewezen', kop: t('werkgevers.kop.afgewezen'), getal: true },
      ]}
      rijen={aanleveringen.map(({ id, leveringsnummer, tijdvak, ontvangenOp, kanaal, regels, afgewezen }) => ({
        sleutel: id,
        cellen: {
          nummer: (
            <TextLink href={`/professional/werkgevers/${werkgever.id}/aanleveringen/${id}`}>{leveringsnummer}</TextLink>
          ),
          tijdvak: (
            <span>
              {dagKort(tijdvak.DatAanvTv, taal)} – {dagKort(tijdvak.DatEindTv, taal)}
            </span>
          ),
          ontvangen: (
            <span>
              {dagKort(dagVan(ontvangenOp), taal)}
              <span className="sk-klein sk-blok">
                {t(kanaal === 'bestand' ? 'werkgever.kanaal.bestand' : 'werkgever.kanaal.koppeling')}
              </span>
            </span>
          ),
          regels,
          afgewezen,
        },
      }))}
    />
  );
};

const Pagina = () => {
  const t = useTekst();
  const { werkgever, beheerder, consulent, sleutel } = useLoaderData<typeof loader>();
  const open = werkgever.ingetrokkenOp === null;
  const acties = open ? (
    <Acties beheerder={beheerder} consulent={consulent} sleutel={sleutel} werkgever={werkgever} />
  ) : undefined;
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={acties}>
      <BackLink href="/professional/werkgevers">{t('werkgevers.titel')}</BackLink>
      <PageTitle>
        <span lang="nl">{werkgever.naam}</span>
      </PageTitle>
      {open ? <NaarDoen /> : null}
      <p className="sk-klein">{werkgever.loonheffingennummer}</p>
      <Gelukt />
      <Geheim />
      <Stand werkgever={werkgever} />
      <Paneel titel={t('werkgever.leveringen')}>
        <Leveringen werkgever={werkgever} />
      </Paneel>
      <Paneel titel={t('werkgever.grondslagen')}>
        <Grondslagen werkgever={werkgever} sleutel={sleutel} />
      </Paneel>
      <Paneel titel={t('werkgever.techniek')}>
        <Techniek werkgever={werkgever} sleutel={sleutel} beheerder={beheerder && open} />
      </Paneel>
    </Werkblad>
  );
};
export default Pagina;
