/** Knows a running benefit on one screen: what must be settled, each month with its versions, debts, and a payslip to enter. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag } from '@samenkracht/ui/parts';
import { Doen, Kerncijfers, NaarDoen, Naast, Paneel } from '@samenkracht/ui/professional';
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
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { Grootboek, Schulden, Vooruit } from './geld.tsx';
import { Loonstroken } from './loonstroken.tsx';
import { enterLoonstrook, Herziening, LoonstrookFormulier } from './loonstrook.tsx';
import { Inkomsten, Maandblok } from './maand.tsx';
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
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId } }));
  return {
    titel: tekstIn(taal)('uitkering.titel', { naam: wie.naam }),
    uitkering,
    verrekenwijzen,
    loonstroken,
    wie,
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

const Cijfers = () => {
  const t = useTekst();
  const { totalen } = useLoaderData<typeof loader>().uitkering;
  return (
    <Kerncijfers
      cijfers={(['betaald', 'teBetalen', 'schuld', 'gereserveerd'] as const).map((sleutel) => ({
        sleutel,
        naam: t(`uitkering.cijfer.${sleutel}`),
        waarde: <Bedrag centen={totalen[sleutel]} />,
        let: sleutel === 'schuld' && totalen.schuld > 0,
      }))}
    />
  );
};

const Oplossen = () => {
  const t = useTekst();
  const { uitzonderingen } = useLoaderData<typeof loader>().uitkering;
  if (uitzonderingen.length === 0) return null;
  return (
    <Melding soort="let" titel={t('uitkering.uitzonderingen')}>
      <ul className="sk-lijst" lang="nl">
        {uitzonderingen.map(({ code, maand, uitleg }) => (
          <li key={`${code}${maand}`}>{uitleg}</li>
        ))}
      </ul>
    </Melding>
  );
};

const Maanden = () => {
  const t = useTekst();
  const taal = useTaal();
  const { id, maanden, open } = useLoaderData<typeof loader>().uitkering;
  const newestFirst = [...maanden].sort((a, b) => (a.maand < b.maand ? 1 : -1));
  return (
    <>
      <Paneel titel={t('uitkering.maanden')}>
        {newestFirst.length === 0 ? (
          <Leeg icoon="munt" titel={t('uitkering.maanden.leeg.titel')}>
            <Tekst>{t('uitkering.maanden.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <div>
            {newestFirst.map((maand, index) => (
              <Maandblok
                key={maand.maand}
                uitkeringId={id}
                maand={maand}
                open={index === 0 || maand.status === 'herzien'}
              />
            ))}
          </div>
        )}
      </Paneel>
      {open.length > 0 ? (
        <Paneel titel={t('maand.open')}>
          {open.map((van) => (
            <div key={van.maand} className="sk-stapel sk-nauw">
              <p className="sk-feit-waarde">{maandTekst(van.maand, taal)}</p>
              <Inkomsten maand={maandTekst(van.maand, taal)} van={van} />
            </div>
          ))}
        </Paneel>
      ) : null}
    </>
  );
};

const Kop = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, uitkering } = useLoaderData<typeof loader>();
  const datum = dagTekst(uitkering.ingangsdatum, taal);
  const boven =
    uitkering.einddatum === null
      ? t('uitkering.boven', { datum })
      : t('uitkering.boven.tot', { datum, tot: dagTekst(uitkering.einddatum, taal) });
  return (
    <PageTitle boven={`${boven} · ${t('uitkering.rekening', { rekening: uitkering.rekening })}`}>{titel}</PageTitle>
  );
};

/** The pages that belong to this benefit, in one row. */
const Bladen = () => {
  const t = useTekst();
  const { uitkering, consulent } = useLoaderData<typeof loader>();
  const pad = `/professional/uitkeringen/${uitkering.id}`;
  return (
    <p className="sk-rij">
      <TextLink href={`${pad}/wijzigingen`}>{t('wijz.open')}</TextLink>
      <TextLink href={`${pad}/schulden`}>{t('schuldwerk.link')}</TextLink>
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
  const { uitkering, verrekenwijzen, loonstroken, wie, consulent, sleutel } = useLoaderData<typeof loader>();
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
    <Werkblad
      wie={
        <WieKop
          wie={wie}
          acties={<TextLink href={`/professional/personen/${wie.persoonId}`}>{t('uitkering.terug')}</TextLink>}
        />
      }
      doenTitel={t('pro.doen')}
      doen={consulent ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <BackLink href={`/professional/personen/${wie.persoonId}`}>{t('uitkering.terug')}</BackLink>
      <Kop />
      {consulent ? <NaarDoen /> : null}
      {gedaan ? <Herziening gedaan={gedaan} /> : null}
      <Oplossen />
      <Cijfers />
      <Bladen />
      <Maanden />
      <Loonstroken uitkeringId={uitkering.id} loonstroken={loonstroken} />
      <Paneel titel={t('verrekening.titel')}>
        <Verrekenwijzen verrekenwijzen={verrekenwijzen} />
      </Paneel>
      <Naast>
        <Paneel titel={t('uitkering.schulden')}>
          <Schulden schulden={uitkering.schulden} />
        </Paneel>
        <Paneel titel={t('uitkering.vooruit')}>
          <Vooruit prognose={uitkering.prognose} />
        </Paneel>
      </Naast>
      <Paneel titel={t('uitkering.grootboek')}>
        <Grootboek overboekingen={uitkering.overboekingen} />
      </Paneel>
    </Werkblad>
  );
};
export default UitkeringPagina;
