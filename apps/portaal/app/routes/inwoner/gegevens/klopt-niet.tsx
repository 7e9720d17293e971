/** Knows how a resident says that a fact of the register is wrong: what it should be, and how he knows. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, Knoppen, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { BewaardMelding } from '../../../kader/bewaard-melding.tsx';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { localPath } from '../../../server/pad.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { feiten } = await read(request, api.getMijnGegevens({ client }));
  const feit = feiten.find((each) => each.feit === params['feit']);
  if (!feit) throw data(undefined, { status: 404 });
  return {
    titel: tekstIn(taal)('klopt.titel', { naam: feit.naam }),
    feit,
    terug: localPath(new URL(request.url).searchParams.get('terug') ?? '/gegevens'),
    bewaard: await takeKept(verzoek, request),
    sleutel: await keepableSleutel(verzoek),
  };
};

type Feitsoort = Api.PostMijnGegevensCorrectiesData['body']['feit'];

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const t = tekstIn(taal);
  const form = await request.formData();
  const getypt = { juist: text(form, 'juist'), waarom: text(form, 'waarom') };
  const fouten: FormFout[] = [];
  if (!getypt.juist) fouten.push({ veld: 'juist', tekst: t('klopt.juist.leeg') });
  if (!getypt.waarom) fouten.push({ veld: 'waarom', tekst: t('klopt.waarom.leeg') });
  if (fouten.length > 0) return data({ fouten, getypt, gedaan: undefined }, { status: 422 });
  const body = { feit: params['feit'] as Feitsoort, ...getypt };
  const headers = idempotent(form.get('sleutel'));
  const uitkomst = await attempt({ verzoek, request, form }, api.postMijnGegevensCorrecties({ client, body, headers }));
  if (!uitkomst.ok)
    return data(
      { ...refused(uitkomst, { juist: 'juist', waarom: 'waarom' }), getypt, gedaan: undefined },
      { status: uitkomst.probleem.status },
    );
  return { fouten: [], getypt, gedaan: uitkomst.waarde.uitleg };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Gedaan = ({ uitleg, terug }: { readonly uitleg: string; readonly terug: string }) => {
  const t = useTekst();
  return (
    <div className="sk-stapel">
      <PageTitle>{t('klopt.gedaan.titel')}</PageTitle>
      <Tekst lang="nl">{uitleg}</Tekst>
      <Tekst>{t('klopt.daarna')}</Tekst>
      <Knoppen>
        <ButtonLink href={terug}>{terug === '/gegevens' ? t('klopt.gedaan.terug') : t('actie.verder')}</ButtonLink>
      </Knoppen>
    </div>
  );
};

const KloptNiet = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { feit, terug, sleutel, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  if (antwoord?.gedaan) return <Gedaan uitleg={antwoord.gedaan} terug={terug} />;
  const fouten = antwoord?.fouten ?? [];
  const getypt = antwoord?.getypt ?? bewaard;
  return (
    <div className="sk-stapel">
      <BackLink href={terug}>{t('actie.terug')}</BackLink>
      <PageTitle>{t('klopt.titel', { naam: feit.naam })}</PageTitle>
      <Melding soort="info" titel={t('klopt.nu', { waarde: feit.waarde })} />
      {bewaard && !antwoord ? <BewaardMelding /> : null}
      <Formulier sleutel={sleutel} fouten={fouten}>
        <TekstVeld naam="juist" label={t('klopt.juist')} waarde={getypt?.['juist']} fout={foutVan(fouten, 'juist')} />
        <TekstvakVeld
          naam="waarom"
          label={t('klopt.waarom')}
          hulp={t('klopt.waarom.hulp')}
          waarde={getypt?.['waarom']}
          fout={foutVan(fouten, 'waarom')}
        />
        <Knoppen>
          <Button bezig={bezig}>{t('klopt.verstuur')}</Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default KloptNiet;
