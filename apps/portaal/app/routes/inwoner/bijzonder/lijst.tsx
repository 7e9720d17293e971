/** Knows what extra money one can apply for, and how it goes with what one applied for. */
import { api } from '@samenkracht/api-client';
import { BackLink, Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { type Keuze, keuzes, keuzeVan } from './regelingen.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { aanvragen } = await read(request, api.getMijnBijzonder({ client }));
  return { titel: tekstIn(taal)('bijzonder.titel'), aanvragen };
};

export const meta = titelMeta;

const Bijzonder = () => {
  const t = useTekst();
  const { titel, aanvragen } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/aanvraag">{t('aanvragen.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst>{t('bijzonder.uitleg')}</Tekst>
      </div>
      <section className="sk-stapel sk-nauw">
        <Kop>{t('bijzonder.kies')}</Kop>
        <StatusList
          titel={t('bijzonder.kies')}
          regels={(Object.keys(keuzes) as Keuze[]).map((keuze) => ({
            sleutel: keuze,
            titel: t(`bijzonder.${keuze}`),
            href: `/bijzonder/nieuw/${keuze}`,
            uitleg: t(`bijzonder.${keuze}.tekst`),
          }))}
        />
      </section>
      {aanvragen.length === 0 ? null : (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('bijzonder.mijn')}</Kop>
          <StatusList
            titel={t('bijzonder.mijn')}
            regels={aanvragen.map(({ id, regeling, zaaknummer, status }) => ({
              sleutel: id,
              titel: t('bijzonder.regel', { regeling: t(`bijzonder.${keuzeVan(regeling)}`), nummer: zaaknummer }),
              href: `/bijzonder/${id}`,
              uitleg: t(`aanvragen.zaak.${status}`),
            }))}
          />
        </section>
      )}
    </div>
  );
};
export default Bijzonder;
