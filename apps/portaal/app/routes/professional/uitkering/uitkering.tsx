/** Knows a running benefit on one screen: what must be settled, each month with its versions, debts, and a payslip to enter. */
import { api } from '@samenkracht/api-client';
import { Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag } from '@samenkracht/ui/parts';
import { Doen, Kerncijfers, NaarDoen, Naast, Paneel, Vouwpaneel } from '@samenkracht/ui/professional';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe } from '../actie.ts';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { Grootboek, Schulden, Vooruit } from './geld.tsx';
import { Loonstroken } from './loonstroken.tsx';
import { enterLoonstrook, Herziening, LoonstrookFormulier } from './loonstrook.tsx';
import { Inkomsten, Maandblok } from './maand.tsx';
import { Nu, Oplossen } from './nu.tsx';
import { chooseWijze, Verrekenwijzen, WijzeFormulier } from './verrekenwijze.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { uitkeringId: params['uitkeringId'] ?? '' };
  const uitkering = await read(request, api.getUitkeringenByUitkeringId({ client, path }));
  const verrekenwijzen = await read(request, api.getUitkeringenByUitkeringIdVerrekenwijzen({ client, path }));
  const { loonstroken } = await read(request, api.getUitkeringenByUitkeringIdLoonstroken({ client, path }));
  const { persoonId } = uitkering;
  const kop = await loadKop({ verzoek, request, persoonId });
  return {
    titel: tekstIn(taal)('uitkering.titel', { naam: kop.wie.naam }),
    uitkering,
    verrekenwijzen,
    loonstroken,
    kop,
    consulent: heeftRol(rollen, 'consulent'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  const stuur = { verzoek: context.get(verzoekContext), request, form };
  const uitkeringId = params['uitkeringId'] ?? '';
  return readDoe(form) === 'wijze' ? chooseWijze(stuur, uitkeringId) : enterLoonstrook(stuur, uitkeringId);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const cijfers = ['betaald', 'teBetalen', 'schuld', 'gereserveerd'] as const;

const Cijfers = () => {
  const t = useTekst();
  const { totalen, maanden } = useLoaderData<typeof loader>().uitkering;
  // a benefit that was taken over leads with what it is, not with four noughts
  if (maanden.length === 0 && cijfers.every((sleutel) => totalen[sleutel] === 0))
    return <Tekst>{t('uitkering.nognietbetaald')}</Tekst>;
  return (
    <Kerncijfers
      cijfers={cijfers.map((sleutel) => ({
        sleutel,
        naam: t(`uitkering.cijfer.${sleutel}`),
        waarde: <Bedrag centen={totalen[sleutel]} />,
        let: sleutel === 'schuld' && totalen.schuld > 0,
      }))}
    />
  );
};

/** Half a year stands open to the eye; the rest is one step away. */
const maandenGetoond = 6;

const Maanden = ({ gewijzigd }: { readonly gewijzigd: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const { id, maanden, open } = useLoaderData<typeof loader>().uitkering;
  const newestFirst = [...maanden].sort((a, b) => (a.maand < b.maand ? 1 : -1));
  const nieuw = newestFirst.slice(0, maandenGetoond);
  const eerder = newestFirst.slice(maandenGetoond);
  const blok = (maand: (typeof maanden)[number], uit: boolean) => (
    <Maandblok key={maand.maand} uitkeringId={id} maand={maand} open={uit} />
  );
  return (
    <>
      <Paneel titel={t('uitkering.maanden')}>
        {newestFirst.length === 0 ? (
          <Leeg icoon="munt" titel={t('uitkering.maanden.leeg.titel')}>
            <Tekst>{t('uitkering.maanden.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <>
            <div>{nieuw.map((maand, index) => blok(maand, index === 0 || maand.status === 'herzien'))}</div>
            {eerder.length === 0 ? null : (
              <details>
                <summary>{t('uitkering.maanden.eerder', { aantal: eerder.length })}</summary>
                <div>{eerder.map((maand) => blok(maand, false))}</div>
              </details>
            )}
          </>
        )}
      </Paneel>
      {open.length > 0 ? (
        <Vouwpaneel titel={t('maand.open')} open={gewijzigd}>
          {open.map((van) => (
            <div key={van.maand} className="sk-stapel sk-nauw">
              <p className="sk-feit-waarde">{maandTekst(van.maand, taal)}</p>
              <Inkomsten maand={maandTekst(van.maand, taal)} van={van} />
            </div>
          ))}
        </Vouwpaneel>
      ) : null}
    </>
  );
};

/** Since when it runs, and on which account it is paid. */
const useBoven = (): string => {
  const t = useTekst();
  const taal = useTaal();
  const { uitkering } = useLoaderData<typeof loader>();
  const datum = dagTekst(uitkering.ingangsdatum, taal);
  const boven =
    uitkering.einddatum === null
      ? t('uitkering.boven', { datum })
      : t('uitkering.boven.tot', { datum, tot: dagTekst(uitkering.einddatum, taal) });
  return `${boven} · ${t('uitkering.rekening', { rekening: uitkering.rekening })}`;
};

/** The pages that belong to this benefit, in one row. */
const Bladen = () => {
  const t = useTekst();
  const { uitkering, consulent } = useLoaderData<typeof loader>();
  const pad = `/professional/uitkeringen/${uitkering.id}`;
  return (
    <p className="sk-rij">
      <TextLink href={`${pad}/wijzigingen`}>{t('wijz.open')}</TextLink>
      <TextLink href={`${pad}/maatregelen`}>{t('maatregel.open')}</TextLink>
      <TextLink href={`${pad}/boetes`}>{t('boete.open')}</TextLink>
      <TextLink href={`${pad}/schulden`}>{t('schuldwerk.link')}</TextLink>
      <TextLink href={`${pad}/bufferbudget`}>{t('buffer.open')}</TextLink>
      {consulent ? (
        <>
          <TextLink href={`${pad}/werkplannen`}>{t('plannen.titel')}</TextLink>
          <TextLink href={`/professional/maandruns?uitkering=${uitkering.id}`}>{t('run.voor.een')}</TextLink>
        </>
      ) : null}
    </p>
  );
};

const UitkeringPagina = () => {
  const t = useTekst();
  const { uitkering, verrekenwijzen, loonstroken, kop, consulent, sleutel } = useLoaderData<typeof loader>();
  const boven = useBoven();
  const antwoord = useActionData<typeof action>();
  const [query] = useSearchParams();
  const gedaan = antwoord && 'gedaan' in antwoord ? antwoord.gedaan : undefined;
  const strook =
    gedaan === undefined ? loonstroken.find(({ documentId }) => documentId === query.get('strook')) : undefined;
  const acties = [
    {
      sleutel: 'loonstrook',
      titel: t('doe.loonstrook'),
      toets: 'l',
      open: antwoord?.doe === 'loonstrook' || strook !== undefined,
      inhoud: <LoonstrookFormulier uitkering={uitkering} sleutel={sleutel} strook={strook} />,
    },
    {
      sleutel: 'wijze',
      titel: t('doe.wijze'),
      toets: 'v',
      open: antwoord?.doe === 'wijze',
      inhoud: <WijzeFormulier verrekenwijzen={verrekenwijzen} sleutel={sleutel} />,
    },
  ];
  return (
    <Dossierblad
      kop={kop}
      pad="/uitkering"
      boven={boven}
      doen={consulent ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      {consulent ? <NaarDoen /> : null}
      {gedaan ? <Herziening gedaan={gedaan} /> : null}
      <Oplossen uitzonderingen={uitkering.uitzonderingen} />
      <Nu uitkering={uitkering} />
      <Cijfers />
      <Bladen />
      <Maanden gewijzigd={antwoord?.doe === 'loonstrook' && gedaan !== undefined} />
      <Loonstroken uitkeringId={uitkering.id} loonstroken={loonstroken} />
      <Naast>
        <Vouwpaneel titel={t('uitkering.schulden')} open={uitkering.totalen.schuld > 0}>
          <Schulden schulden={uitkering.schulden} />
        </Vouwpaneel>
        {/* What was just recorded changes the months to come: they stand open then. */}
        <Vouwpaneel titel={t('uitkering.vooruit')} open={gedaan !== undefined}>
          <Vooruit prognose={uitkering.prognose} />
        </Vouwpaneel>
      </Naast>
      {/* A choice for this person is seen; the rule for everybody is folded away. */}
      <Vouwpaneel titel={t('verrekening.titel')} open={verrekenwijzen.keuzes.length > 0}>
        <Verrekenwijzen verrekenwijzen={verrekenwijzen} />
      </Vouwpaneel>
      <Vouwpaneel titel={t('uitkering.grootboek')}>
        <Grootboek overboekingen={uitkering.overboekingen} />
      </Vouwpaneel>
    </Dossierblad>
  );
};
export default UitkeringPagina;
