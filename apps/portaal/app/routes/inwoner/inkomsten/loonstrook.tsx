/** Knows how a resident sends a payslip with a month: a file, or a photo made on the spot. */
import { type Api, api } from '@samenkracht/api-client';
import { BestandVeld, Button, foutVan, Knoppen } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan, maandTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel } from '../../../server/bewaard.ts';
import { forwardUpload, refused } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Loonstroken = Api.GetMijnInkomstenByMaandLoonstrokenResponse;

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const maand = params['maand'] ?? '';
  const { loonstroken } = await read(request, api.getMijnInkomstenByMaandLoonstroken({ client, path: { maand } }));
  const titel = tekstIn(taal)('loonstrook.titel', { maand: maandTekst(maand, taal) });
  return { titel, maand, loonstroken, sleutel: await keepableSleutel(verzoek) };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const pad = `/mijn/inkomsten/${encodeURIComponent(params['maand'] ?? '')}/loonstroken` as const;
  const uitkomst = await attempt({ verzoek, request }, forwardUpload<Loonstroken>(verzoek, request, pad));
  if (!uitkomst.ok)
    return data({ ...refused(uitkomst, { '*': 'bestand' }), klaar: false }, { status: uitkomst.probleem.status });
  return { fouten: [], klaar: true };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Loonstrook = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { titel, maand, loonstroken, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  return (
    <div className="sk-stapel">
      <BackLink href={`/inkomsten/${maand}`}>{t('actie.terug')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {antwoord?.klaar ? (
        <Melding soort="goed" live titel={t('loonstrook.klaar')}>
          <p>{t('loonstrook.klaar.tekst')}</p>
        </Melding>
      ) : (
        <Tekst>{t('loonstrook.uitleg')}</Tekst>
      )}
      {antwoord?.klaar ? (
        <Knoppen>
          <ButtonLink href={`/inkomsten/${maand}`}>{t('loonstrook.naarLoon')}</ButtonLink>
        </Knoppen>
      ) : (
        <Formulier sleutel={sleutel} fouten={fouten} bestanden>
          <input type="hidden" name="soort" value="loonstrook" />
          <BestandVeld
            naam="bestand"
            label={t('loonstrook.veld')}
            hulp={t('loonstrook.hulp')}
            fout={foutVan(fouten, 'bestand')}
            soorten="application/pdf,image/jpeg,image/png,image/heic"
          />
          <Knoppen>
            <Button bezig={bezig}>{t('actie.versturen')}</Button>
          </Knoppen>
        </Formulier>
      )}
      {loonstroken.length > 0 ? (
        <StatusList
          titel={t('loonstrook.eerder')}
          regels={loonstroken.map(({ documentId, naam, ontvangenOp }) => ({
            sleutel: documentId,
            titel: naam,
            uitleg: t('loonstrook.op', { datum: dagTekst(dagVan(ontvangenOp), taal) }),
          }))}
        />
      ) : null}
    </div>
  );
};
export default Loonstrook;
