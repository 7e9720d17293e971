/** Knows the inbox of a resident. */
import { api } from '@samenkracht/api-client';
import { ButtonLink, Leeg, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { berichten } = await read(request, api.getMijnBerichten({ client }));
  return { titel: tekstIn(taal)('berichten.titel'), berichten };
};

export const meta = titelMeta;

const Berichten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { berichten } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel">
      <PageTitle>{t('berichten.titel')}</PageTitle>
      {berichten.length === 0 ? (
        <Leeg
          icoon="bericht"
          titel={t('berichten.leeg.titel')}
          actie={
            <ButtonLink href="/" soort="tweede">
              {t('actie.terugNaarStart')}
            </ButtonLink>
          }
        >
          <Tekst>{t('berichten.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <StatusList
          titel={t('berichten.lijst')}
          regels={berichten.map(({ id, titel, kern, verzondenOp, gelezen, voor }) => ({
            sleutel: id,
            titel: <span lang="nl">{titel}</span>,
            href: `/berichten/${id}`,
            nieuw: gelezen ? undefined : t('berichten.nieuw'),
            uitleg: (
              <>
                {dagTekst(dagVan(verzondenOp), taal)}
                {voor === 'uzelf' ? '' : ` · ${t('berichten.vertegenwoordigde')}`}
                <br />
                <span lang="nl">{kern}</span>
              </>
            ),
          }))}
        />
      )}
    </div>
  );
};
export default Berichten;
