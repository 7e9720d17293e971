/** Knows one thing that could help: what it is, how long one waits, how it went for others, and asking for it with one tap. */
import { api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { BackLink, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Feiten, Status } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import {
  duurTekst,
  type Instrument,
  plekTekst,
  resultaatTekst,
  tijdenTekst,
  wachtTekst,
} from '../../../kader/aanbod/woorden.ts';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

const pad = (params: Readonly<Record<string, string | undefined>>) => ({ aanbodId: params['aanbodId'] ?? '' });

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const aanbod = await read(request, api.getMijnAanbodByAanbodId({ client, path: pad(params) }));
  return { titel: aanbod.naam, aanbod, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const headers = idempotent(form.get('sleutel'));
  const call = api.postMijnAanbodByAanbodIdVraag({ client: verzoek.client, headers, path: pad(params) });
  const uitkomst = await attempt({ verzoek, request, form }, call);
  if (uitkomst.ok) return data({ fouten: [], gedaan: true });
  return data({ fouten: refused(uitkomst).fouten, gedaan: false }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Kenmerken = ({ aanbod }: { readonly aanbod: Instrument }) => {
  const t = useTekst();
  const taal = useTaal();
  const feiten = [
    { naam: t('aanbod.wie'), waarde: <span lang="nl">{aanbod.voorWie}</span> },
    { naam: t('aanbod.dicht'), waarde: <span lang="nl">{aanbod.dicht}</span> },
    {
      naam: t('aanbod.wanneer'),
      waarde: tijdenTekst(t, aanbod).map((tijd) => (
        <span key={tijd} className="sk-blok">
          {tijd}
        </span>
      )),
    },
    { naam: t('aanbod.duur'), waarde: duurTekst(t, aanbod) },
    {
      naam: t('aanbod.waar'),
      waarde: (
        <>
          <span lang="nl">{aanbod.plaats}</span>, {t(`aanbod.vorm.${aanbod.vorm}`).toLowerCase()}
        </>
      ),
    },
    { naam: t('aanbod.aanbieder'), waarde: <span lang="nl">{aanbod.aanbieder}</span> },
    {
      naam: t('aanbod.begin'),
      waarde: aanbod.eersteStart === null ? t('aanbod.start.geen') : dagTekst(aanbod.eersteStart, taal),
    },
    { naam: t('aanbod.wachten'), waarde: wachtTekst(t, aanbod) },
    { naam: t('aanbod.resultaat'), waarde: resultaatTekst(t, aanbod) },
  ];
  return <Feiten feiten={feiten} />;
};

const Een = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { aanbod, sleutel } = useLoaderData<typeof loader>();
  const { fouten = [], gedaan = false } = useActionData<typeof action>() ?? {};
  return (
    <div className="sk-stapel">
      <BackLink href="/aanbod">{t('aanbod.titel')}</BackLink>
      <PageTitle boven={aanbod.voorbeeld ? t('aanbod.voorbeeld') : undefined}>
        <span lang="nl">{aanbod.naam}</span>
      </PageTitle>
      <p>
        <Status soort={aanbod.vrij > 0 ? 'goed' : 'nu'}>{plekTekst(t, aanbod)}</Status>
      </p>
      <Tekst soort="lead" lang="nl">
        {aanbod.wat}
      </Tekst>
      {gedaan ? (
        <Melding soort="goed" live titel={t('aanbod.gevraagd.titel')}>
          <p>{t('aanbod.gevraagd.tekst')}</p>
          <p>
            <TextLink href="/aanbod">{t('aanbod.mijn')}</TextLink>
          </p>
        </Melding>
      ) : null}
      {aanbod.alGevraagd ? (
        gedaan ? null : (
          <Melding soort="info" titel={t('aanbod.al')} />
        )
      ) : (
        <Formulier sleutel={sleutel} fouten={fouten}>
          <Knoppen>
            <Button bezig={bezig}>{t('aanbod.vraag')}</Button>
          </Knoppen>
        </Formulier>
      )}
      <Kenmerken aanbod={aanbod} />
    </div>
  );
};
export default Een;
