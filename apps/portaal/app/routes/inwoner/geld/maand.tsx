/** Knows the specification of one month: norm, income that counts, what one keeps, what is reserved, paid; and what changed later. */
import { api } from '@samenkracht/api-client';
import { BackLink, Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Status, Uitleg, Verschil } from '@samenkracht/ui/parts';
import { data, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan, maandTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { euro, Onzekerheden, toUitlegRegels } from '../../../kader/uitkomst.tsx';
import { artikelenTekst } from '../../../kader/wet.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { uitkering } = await read(request, api.getMijnUitkering({ client }));
  const specificatie = uitkering?.maanden.find(({ maand }) => maand === params['maand']);
  if (!specificatie) throw data(undefined, { status: 404 });
  return { titel: tekstIn(taal)('maand.titel', { maand: maandTekst(specificatie.maand, taal) }), specificatie };
};

export const meta = titelMeta;

const Samenvatting = () => {
  const t = useTekst();
  const taal = useTaal();
  const { status, bedrag, betaald, betaaldOp, teBetalen, schuld } = useLoaderData<typeof loader>().specificatie;
  return (
    <div className="sk-uitkomst sk-stapel sk-nauw">
      <p className="sk-uitkomst-wanneer">{t(betaald > 0 ? 'maand.kreeg' : 'maand.krijgt')}</p>
      <p>
        <Bedrag centen={betaald > 0 ? betaald : bedrag} groot />
      </p>
      <p className="sk-klein">
        {betaaldOp ? (
          t('maand.betaaldOp', { datum: dagTekst(betaaldOp, taal) })
        ) : (
          <Status soort="nu">{t(`geld.maand.${status}`)}</Status>
        )}
      </p>
      {teBetalen > 0 ? <p>{t('maand.teBetalen', { bedrag: euro(teBetalen) })}</p> : null}
      {schuld > 0 ? <p>{t('maand.schuld', { bedrag: euro(schuld) })}</p> : null}
    </div>
  );
};

const GeldMaand = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, specificatie } = useLoaderData<typeof loader>();
  const { maand, regels, artikelen, onzekerheden, verschillen } = specificatie;
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/geld">{t('geld.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Samenvatting />
      </div>
      {verschillen.length > 0 ? (
        <section className="sk-stapel">
          <Kop>{t('maand.verschillen')}</Kop>
          <Verschil
            titel={t('maand.verschillen')}
            titelVerborgen
            eerste={t('verschil.op')}
            zonderTotaal
            regels={verschillen.map(({ versie, voor, na, oorzaak, op }) => ({
              sleutel: String(versie),
              maand: dagTekst(dagVan(op), taal),
              was: voor,
              wordt: na,
              oorzaak,
            }))}
          />
        </section>
      ) : null}
      <section className="sk-stapel" lang="nl">
        <Kop>{t('maand.uitleg')}</Kop>
        <Uitleg zin={t('maand.zin')} regels={toUitlegRegels(regels, maand)} />
        <Onzekerheden onzekerheden={onzekerheden} />
        {artikelen.length > 0 ? (
          <Tekst soort="small">{t('maand.artikelen', { artikelen: artikelenTekst(artikelen) })}</Tekst>
        ) : null}
      </section>
      <Tekst soort="small">{t('maand.print')}</Tekst>
    </div>
  );
};
export default GeldMaand;
