/** Knows what the municipality still needs from a resident. */
import { api } from '@samenkracht/api-client';
import { ButtonLink, Leeg, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { soortTekst } from './soort.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { taken } = await read(request, api.getMijnTaken({ client }));
  return { titel: tekstIn(taal)('taken.titel'), taken };
};

export const meta = titelMeta;

const Taken = () => {
  const t = useTekst();
  const taal = useTaal();
  const { taken } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel">
      <PageTitle>{t('taken.titel')}</PageTitle>
      {taken.length === 0 ? (
        <Leeg
          icoon="goed"
          titel={t('taken.leeg.titel')}
          actie={
            <ButtonLink href="/" soort="tweede">
              {t('actie.terugNaarStart')}
            </ButtonLink>
          }
        >
          <Tekst>{t('taken.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <StatusList
          titel={t('taken.lijst')}
          regels={taken.map(({ id, soort, omschrijving, uiterlijk }) => ({
            sleutel: id,
            titel: t('taak.titel', { soort: soortTekst(t, soort) }),
            href: `/taken/${id}`,
            uitleg: (
              <>
                <span lang="nl">{omschrijving}</span>
                <br />
                {t('taken.uiterlijk', { datum: dagTekst(uiterlijk, taal) })}
              </>
            ),
          }))}
        />
      )}
    </div>
  );
};
export default Taken;
