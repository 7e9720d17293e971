/** Knows the changes of one benefit: what was reported, what each does to the amounts, who decides, and what is to come. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { AankomendTabel, Buitenland, Gevolgen } from '../../../kader/aankomend.tsx';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { Behandeling, Nieuw, soortsleutel } from './formulieren.tsx';
import { Komst, Vertrek } from './medebewoner.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { uitkeringId: params['uitkeringId'] ?? '' };
  const gevonden = await read(request, api.getUitkeringenByUitkeringIdWijzigingen({ client, path }));
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId: gevonden.persoonId } }));
  const titel = tekstIn(taal)('wijz.titel', { naam: wie.naam });
  return { titel, ...path, ...gevonden, wie, rollen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  return perform({ verzoek: context.get(verzoekContext), request, form }, params['uitkeringId'] ?? '');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Wijziging = Api.GetUitkeringenByUitkeringIdWijzigingenResponse['wijzigingen'][number];

const kleur = {
  gemeld: 'let',
  voorgesteld: 'let',
  vastgesteld: 'goed',
  afgewezen: 'rust',
  ingetrokken: 'rust',
} as const;

const Een = ({ wijziging, nummer }: { readonly wijziging: Wijziging; readonly nummer: number }) => {
  const t = useTekst();
  const taal = useTaal();
  const { rollen, sleutel, medebewoners } = useLoaderData<typeof loader>();
  const {
    soort,
    vanaf,
    tot,
    status,
    bron,
    gemeldOp,
    toelichting,
    voorgesteldDoor,
    reden,
    beslistDoor,
    beslistOp,
    gevolgen,
  } = wijziging;
  return (
    <section className="sk-stapel sk-nauw">
      <h3 className="utrecht-heading-3">
        {t(`wijz.soort.${soortsleutel(soort)}`)}, {dagTekst(vanaf, taal)}
        {tot === null ? null : ` ${t('wijz.totdag', { datum: dagTekst(tot, taal) })}`}
      </h3>
      <p>
        <Status soort={kleur[status]}>{t(`wijz.status.${status}`)}</Status>{' '}
        {t('wijz.bron', { bron, datum: dagTekst(dagVan(gemeldOp), taal) })}
        {toelichting === null ? null : (
          <>
            : <q lang="nl">{toelichting}</q>
          </>
        )}
      </p>
      {voorgesteldDoor === null ? null : (
        <Tekst>{t('wijz.voorstel', { naam: voorgesteldDoor, reden: reden ?? '' })}</Tekst>
      )}
      {beslistDoor === null || beslistOp === null ? null : (
        <Tekst>{t('wijz.besloten', { naam: beslistDoor, datum: dagTekst(dagVan(beslistOp), taal) })}</Tekst>
      )}
      <Gevolgen gevolgen={gevolgen} />
      {wijziging.eigenVoorstel && status === 'voorgesteld' ? <Tekst soort="small">{t('wijz.eigen')}</Tekst> : null}
      <Behandeling {...{ wijziging, nummer, rollen, sleutel, medebewoners }} />
    </section>
  );
};

const Wijzigingen = () => {
  const t = useTekst();
  const { titel, uitkeringId, wijzigingen, medebewoners, aankomend, buitenland, wie, rollen, sleutel } =
    useLoaderData<typeof loader>();
  const antwoord = useActionData<Actieantwoord>();
  const consulent = heeftRol(rollen, 'consulent');
  const acties = [
    {
      sleutel: 'wijzig',
      titel: t('doe.wijzig'),
      toets: 'w',
      open: antwoord?.doe === 'wijzig',
      inhoud: <Nieuw sleutel={sleutel} />,
    },
    {
      sleutel: 'komst',
      titel: t('doe.komst'),
      toets: 'k',
      open: antwoord?.doe === 'komst',
      inhoud: <Komst sleutel={sleutel} />,
    },
    ...(medebewoners.length === 0
      ? []
      : [
          {
            sleutel: 'vertrek',
            titel: t('doe.vertrek'),
            toets: 'v',
            open: antwoord?.doe === 'vertrek',
            inhoud: <Vertrek sleutel={sleutel} medebewoners={medebewoners} />,
          },
        ]),
  ];
  const open = ['voorgesteld', 'gemeld', 'vastgesteld', 'afgewezen', 'ingetrokken'];
  const geordend = [...wijzigingen].sort((a, b) => open.indexOf(a.status) - open.indexOf(b.status));
  return (
    <Werkblad
      wie={<WieKop wie={wie} />}
      doenTitel={t('pro.doen')}
      doen={consulent ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <BackLink href={`/professional/uitkeringen/${uitkeringId}`}>{t('wijz.terug')}</BackLink>
      <Gelukt />
      <PageTitle>{titel}</PageTitle>
      {consulent ? <NaarDoen /> : null}
      <Paneel titel={t('wijz.lijst')}>
        {geordend.length === 0 ? (
          <Leeg icoon="lijst" titel={t('wijz.leeg.titel')}>
            <Tekst>{t('wijz.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <div className="sk-stapel">
            {geordend.map((een, nummer) => (
              <Een key={een.id} wijziging={een} nummer={nummer} />
            ))}
          </div>
        )}
      </Paneel>
      <Paneel titel={t('wijz.aankomend')}>
        <AankomendTabel aankomend={aankomend} />
      </Paneel>
      {buitenland === null ? null : (
        <Paneel titel={t('wijz.buitenland', { jaar: String(buitenland.jaar) })}>
          <Buitenland {...buitenland} />
        </Paneel>
      )}
    </Werkblad>
  );
};
export default Wijzigingen;
