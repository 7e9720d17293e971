/** Knows the page of one month's pay: report it, and see at once what that means. */
import { api } from '@samenkracht/api-client';
import { Knoppen } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { BewaardMelding } from '../../../kader/bewaard-melding.tsx';
import { maandNaam, maandTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { Uitkomst } from '../../../kader/uitkomst.tsx';
import { read } from '../../../server/antwoord.ts';
import { keepableSleutel, takeKept } from '../../../server/bewaard.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Herziening } from './herziening.tsx';
import { Loon } from './loon.tsx';
import { type Gemeld, report } from './melding.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const maand = await read(request, api.getMijnInkomstenByMaand({ client, path: { maand: params['maand'] ?? '' } }));
  const sleutel = await keepableSleutel(verzoek);
  return {
    titel: tekstIn(taal)('loon.titel', { maand: maandTekst(maand.maand, taal) }),
    ...maand,
    bewaard: await takeKept(verzoek, request),
    // A key per kind of form and per job: confirming and correcting are different things to do once.
    sleutels: Object.fromEntries(
      maand.inkomsten.map(({ bronId }) => [
        bronId,
        {
          klopt: `k-${bronId.slice(0, 8)}-${sleutel}`,
          meld: `m-${bronId.slice(0, 8)}-${sleutel}`,
          terug: `t-${bronId.slice(0, 8)}-${sleutel}`,
        },
      ]),
    ),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const antwoord = await report({ verzoek, request, form }, params['maand'] ?? '');
  return data(antwoord, { status: antwoord.status });
};

export const meta = titelMeta;

const Gemeldpagina = ({ gemeld }: { readonly gemeld: Gemeld }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <div className="sk-stapel">
      <PageTitle>{t('loon.gedaan.titel', { maand: maandNaam(gemeld.maand.maand, taal) })}</PageTitle>
      <Melding soort="goed" live titel={t('loon.gedaan.bewijs', { kenmerk: gemeld.kenmerk })}>
        {gemeld.nieuw ? null : <p>{t('loon.gedaan.dubbel')}</p>}
      </Melding>
      {gemeld.uitkomst ? <Uitkomst blik={gemeld.uitkomst} /> : null}
      {gemeld.herziening ? <Herziening herziening={gemeld.herziening} /> : null}
      <Knoppen>
        <ButtonLink href="/">{t('actie.terugNaarStart')}</ButtonLink>
        <ButtonLink href="/inkomsten" soort="tweede">
          {t('inkomsten.titel')}
        </ButtonLink>
      </Knoppen>
    </div>
  );
};

const Inkomstenmaand = () => {
  const t = useTekst();
  const taal = useTaal();
  const { maand, inkomsten, verwerkt, uitkomst, sleutels, bewaard } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  if (antwoord?.gemeld) return <Gemeldpagina gemeld={antwoord.gemeld} />;
  return (
    <div className="sk-stapel">
      <BackLink href="/inkomsten">{t('actie.terug')}</BackLink>
      <PageTitle>{t('loon.titel', { maand: maandTekst(maand, taal) })}</PageTitle>
      {antwoord?.teruggenomen ? <Melding soort="goed" live titel={t('loon.teruggenomen')} /> : null}
      {bewaard && !antwoord ? <BewaardMelding /> : null}
      {verwerkt ? (
        <Melding soort="info">
          <p>{t('loon.verwerkt')}</p>
        </Melding>
      ) : null}
      {inkomsten.length === 0 ? <Tekst>{t('loon.geen')}</Tekst> : null}
      {inkomsten.map((inkomst) => {
        const keys = sleutels[inkomst.bronId];
        return keys ? (
          <Loon
            key={inkomst.bronId}
            maand={maand}
            inkomst={inkomst}
            sleutels={keys}
            antwoord={
              antwoord && !antwoord.teruggenomen && antwoord.getypt.bron === inkomst.bronId ? antwoord : undefined
            }
            bewaard={bewaard?.['bron'] === inkomst.bronId ? bewaard : undefined}
          />
        ) : null;
      })}
      {uitkomst ? <Uitkomst blik={uitkomst} /> : null}
      <p>
        <TextLink href={`/inkomsten/${maand}/loonstrook`}>{t('loonstrook.link')}</TextLink>
      </p>
      <p>
        <TextLink href={`/inkomsten/${maand}/nieuw`}>{t('inkomsten.nieuwWerk')}</TextLink>
      </p>
      <p>
        <TextLink href={`/inkomsten/${maand}/ander`}>{t('ander.titel')}</TextLink>
      </p>
    </div>
  );
};
export default Inkomstenmaand;
