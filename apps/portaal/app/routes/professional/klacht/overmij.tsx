/** Knows the complaints about how a colleague treated somebody: he reads them and reacts, and does not deal with them. */
import { type Api, api } from '@samenkracht/api-client';
import { TekstvakVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const { klachten } = await read(request, api.getKlachtreacties({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('overmij.titel'), klachten, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const stuur = { verzoek: context.get(verzoekContext), request, form: await request.formData() };
  const veld = `${readDoe(stuur.form)}-tekst`;
  const tekst = text(stuur.form, veld);
  const t = tekstIn(stuur.verzoek.taal);
  if (tekst.length < 10) return refuse(stuur.form, [{ veld, tekst: t('pro.vulin', { veld: t('doe.reageer.tekst') }) }]);
  const call = api.postKlachtreactiesByKlachtId({
    client: stuur.verzoek.client,
    headers: idempotent(stuur.form.get('sleutel')),
    path: { klachtId: text(stuur.form, 'klachtId') },
    body: { tekst },
  });
  return settle(stuur.form, '/professional/klachten-over-mij', await attempt(stuur, call), { '*': veld });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Klacht = Api.GetKlachtreactiesResponse['klachten'][number];

const Reactie = ({ klacht, doe, sleutel }: { klacht: Klacht; doe: string; sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  if (klacht.reactie !== null) return <Tekst lang="nl">{t('overmij.uwreactie', { tekst: klacht.reactie })}</Tekst>;
  return (
    <>
      <Tekst>{t('overmij.tot', { datum: dagTekst(klacht.reactieUiterlijk, taal) })}</Tekst>
      <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.reageer')}>
        {({ veld }) => (
          <>
            <input type="hidden" name="klachtId" value={klacht.id} />
            <TekstvakVeld {...veld('tekst')} rijen={4} label={t('doe.reageer.tekst')} hulp={t('doe.reageer.hulp')} />
          </>
        )}
      </Actieformulier>
    </>
  );
};

const OverMij = () => {
  const t = useTekst();
  const { titel, klachten, sleutel } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      {klachten.length === 0 ? (
        <Leeg icoon="lijst" titel={t('overmij.leeg.titel')}>
          <Tekst>{t('overmij.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tekst>{t('overmij.uitleg')}</Tekst>
      )}
      {klachten.map((een, i) => (
        <Paneel key={een.id} titel={t('overmij.van', { wie: een.wie, thema: een.thema })}>
          <Status soort={een.oordeel ? 'goed' : 'nu'}>
            {een.oordeel ? t(`klachtoordeel.${een.oordeel}`) : t(`klachtstatus.${een.status}`)}
          </Status>
          <Tekst lang="nl">{een.omschrijving}</Tekst>
          {een.status === 'ontvangen' || een.status === 'in behandeling' || een.reactie ? (
            <Reactie klacht={een} doe={`reageer-${i}`} sleutel={sleutel} />
          ) : null}
        </Paneel>
      ))}
    </Werkblad>
  );
};
export default OverMij;
