/** Knows where a resident says that he is not satisfied, and how it goes with what he sent. */
import { api } from '@samenkracht/api-client';
import { ButtonLink, Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { klachten } = await read(request, api.getMijnKlachten({ client }));
  return { titel: tekstIn(taal)('klacht.titel'), klachten };
};

export const meta = titelMeta;

const Klachten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, klachten } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{titel}</PageTitle>
        <Tekst>{t('klacht.uitleg')}</Tekst>
        <Tekst>{t('klacht.geenbezwaar')}</Tekst>
        <p>
          <ButtonLink href="/klachten/nieuw">{t('klacht.schrijf')}</ButtonLink>
        </p>
      </div>
      {klachten.length === 0 ? null : (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('klacht.mijn')}</Kop>
          <StatusList
            titel={t('klacht.mijn')}
            regels={klachten.map(({ id, kenmerk, thema, status, ontvangenOp }) => ({
              sleutel: id,
              titel: t('klacht.regel', { thema, kenmerk }),
              href: `/klachten/${id}`,
              uitleg: t('klacht.regel.uitleg', {
                status: t(`klacht.status.${status}`),
                datum: dagTekst(ontvangenOp, taal),
              }),
            }))}
          />
        </section>
      )}
    </div>
  );
};
export default Klachten;
