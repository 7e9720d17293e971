/** Knows the measures of one benefit: what was seen, what the resident told, each option with its effect, and who decides. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Gevolgen } from '../../../kader/aankomend.tsx';
import { Besluit, Stand, Verhaal } from '../../../kader/maatregel.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { Behandeling, type Maatregel, Nieuw } from './formulieren.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { uitkeringId: params['uitkeringId'] ?? '' };
  const gevonden = await read(request, api.getUitkeringenByUitkeringIdMaatregelen({ client, path }));
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId: gevonden.persoonId } }));
  const titel = tekstIn(taal)('maatregel.titel', { naam: wie.naam });
  return { titel, ...path, gevonden, wie, rollen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  return perform({ verzoek: context.get(verzoekContext), request, form }, params['uitkeringId'] ?? '');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Een = ({ maatregel, nummer }: { readonly maatregel: Maatregel; readonly nummer: number }) => {
  const t = useTekst();
  const { rollen, sleutel } = useLoaderData<typeof loader>();
  const { wat, voorstel } = maatregel;
  const gaten = maatregel.opties.flatMap(({ gat }) => gat ?? []);
  return (
    <section className="sk-stapel sk-nauw">
      <h3 className="utrecht-heading-3" lang="nl">
        {wat}
      </h3>
      <Stand maatregel={maatregel} />
      <Verhaal maatregel={maatregel} />
      <Besluit maatregel={maatregel} />
      {voorstel === null ? null : (
        <>
          <Tekst>
            {t(`maatregel.voorstel.${voorstel.soort}`, { naam: voorstel.door })} <span lang="nl">{voorstel.zin}</span>{' '}
            <q lang="nl">{voorstel.motivering}</q>
          </Tekst>
          <Gevolgen gevolgen={voorstel.gevolgen} />
          {voorstel.eigen ? <Tekst soort="small">{t('wijz.eigen')}</Tekst> : null}
        </>
      )}
      {gaten.length === 0 ? null : <Tekst soort="small">{t('maatregel.gat', { wat: gaten.join('; ') })}</Tekst>}
      <Behandeling maatregel={maatregel} nummer={nummer} rollen={rollen} sleutel={sleutel} />
    </section>
  );
};

const volgorde = ['voorgesteld', 'aangekondigd', 'besloten', 'ingetrokken'];

const Maatregelen = () => {
  const t = useTekst();
  const { titel, uitkeringId, gevonden, wie, rollen, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<Actieantwoord>();
  const consulent = heeftRol(rollen, 'consulent');
  const acties = [
    {
      sleutel: 'maatregel',
      titel: t('doe.maatregel'),
      toets: 'm',
      open: antwoord?.doe === 'maatregel',
      inhoud: <Nieuw van={gevonden} sleutel={sleutel} />,
    },
  ];
  const wacht = (een: Maatregel) => (een.voorstel === null ? volgorde.indexOf(een.status) : 0);
  const geordend = gevonden.maatregelen.toSorted((a, b) => wacht(a) - wacht(b));
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
      <Paneel titel={t('maatregel.lijst')}>
        {geordend.length === 0 ? (
          <Leeg icoon="lijst" titel={t('maatregel.leeg.titel')}>
            <Tekst>{t('maatregel.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <div className="sk-stapel sk-ruim">
            {geordend.map((maatregel, nummer) => (
              <Een key={maatregel.id} maatregel={maatregel} nummer={nummer} />
            ))}
          </div>
        )}
      </Paneel>
    </Werkblad>
  );
};
export default Maatregelen;
