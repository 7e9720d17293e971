/** Knows the fines of one benefit: what was not told, what the resident said, the fine for each blame, and who decides. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Besluit, Onbevestigd, Stand, Verhaal } from '../../../kader/boete.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { Behandeling, type Boete, Nieuw } from './formulieren.tsx';
import { Feiten, Opties } from './opties.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { uitkeringId: params['uitkeringId'] ?? '' };
  const gevonden = await read(request, api.getUitkeringenByUitkeringIdBoetes({ client, path }));
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId: gevonden.persoonId } }));
  const titel = tekstIn(taal)('boete.titel', { naam: wie.naam });
  return { titel, ...path, gevonden, wie, rollen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  return perform({ verzoek: context.get(verzoekContext), request, form }, params['uitkeringId'] ?? '');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Een = ({ boete, nummer }: { readonly boete: Boete; readonly nummer: number }) => {
  const t = useTekst();
  const { rollen, sleutel } = useLoaderData<typeof loader>();
  const { wat, voorstel, opties } = boete;
  const gaten = [...new Set(opties.flatMap(({ gat }) => gat ?? []))];
  return (
    <section className="sk-stapel sk-nauw">
      <h3 className="utrecht-heading-3" lang="nl">
        {wat}
      </h3>
      <Stand boete={boete} />
      <Verhaal boete={boete} />
      <Feiten boete={boete} />
      <Besluit boete={boete} />
      {voorstel === null ? null : (
        <>
          <Tekst>
            {t(`boete.voorstel.${voorstel.soort}`, { naam: voorstel.door })} <span lang="nl">{voorstel.zin}</span>{' '}
            <q lang="nl">{voorstel.motivering}</q>
          </Tekst>
          <Onbevestigd van={voorstel.onbevestigd} />
          {voorstel.eigen ? <Tekst soort="small">{t('wijz.eigen')}</Tekst> : null}
        </>
      )}
      {opties.length === 0 ? null : <Opties opties={opties} />}
      {gaten.length === 0 ? null : <Tekst soort="small">{t('boete.gat', { wat: gaten.join('; ') })}</Tekst>}
      <Behandeling boete={boete} nummer={nummer} rollen={rollen} sleutel={sleutel} />
    </section>
  );
};

const volgorde = ['voorgesteld', 'aangekondigd', 'besloten', 'teruggenomen', 'ingetrokken'];

const Boetes = () => {
  const t = useTekst();
  const { titel, uitkeringId, gevonden, wie, rollen, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<Actieantwoord>();
  const consulent = heeftRol(rollen, 'consulent');
  const acties = [
    {
      sleutel: 'boete',
      titel: t('doe.boete'),
      toets: 'b',
      open: antwoord?.doe === 'boete',
      inhoud: <Nieuw van={gevonden} sleutel={sleutel} />,
    },
  ];
  const wacht = (een: Boete) => (een.voorstel === null ? volgorde.indexOf(een.status) : 0);
  const geordend = gevonden.boetes.toSorted((a, b) => wacht(a) - wacht(b));
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
      {gevonden.open > 0 ? (
        <Tekst>{t(gevonden.ingehouden ? 'boete.nogopen' : 'boete.zelf', { bedrag: euro(gevonden.open) })}</Tekst>
      ) : null}
      <Paneel titel={t('boete.lijst')}>
        {geordend.length === 0 ? (
          <Leeg icoon="lijst" titel={t('boete.leeg.titel')}>
            <Tekst>{t('boete.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <div className="sk-stapel sk-ruim">
            {geordend.map((boete, nummer) => (
              <Een key={boete.id} boete={boete} nummer={nummer} />
            ))}
          </div>
        )}
      </Paneel>
    </Werkblad>
  );
};
export default Boetes;
