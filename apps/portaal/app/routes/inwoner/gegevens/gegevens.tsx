/** Knows what the register says of the reader, the way to say that it is wrong, and where notices go. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { Kaart, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Feiten, Status, StatusList } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { keepableSleutel } from '../../../server/bewaard.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const [gegevens, { mailadres }] = await Promise.all([
    read(request, api.getMijnGegevens({ client })),
    read(request, api.getMijnBerichtadres({ client })),
  ]);
  return { titel: tekstIn(taal)('gegevens.titel'), ...gegevens, mailadres, sleutel: await keepableSleutel(verzoek) };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client } = verzoek;
  const form = await request.formData();
  const mailadres = text(form, 'mailadres') || null;
  const headers = idempotent(form.get('sleutel'));
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.putMijnBerichtadres({ client, body: { mailadres }, headers }),
  );
  if (!uitkomst.ok)
    return data(
      { ...refused(uitkomst, { '*': 'mailadres' }), bewaard: false, getypt: mailadres },
      { status: uitkomst.probleem.status },
    );
  return { fouten: [], bewaard: true, getypt: undefined };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Mail = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { mailadres, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  return (
    <Kaart titel={t('gegevens.mail')}>
      {antwoord?.bewaard ? <Melding soort="goed" live titel={t('gegevens.mail.bewaard')} /> : null}
      <Tekst>
        {mailadres ? t('gegevens.mail.nu', { adres: mailadres }) : t('gegevens.mail.geen')} {t('gegevens.mail.uitleg')}
      </Tekst>
      <Formulier sleutel={sleutel} fouten={fouten}>
        <TekstVeld
          naam="mailadres"
          soort="email"
          label={t('gegevens.mail.label')}
          hulp={t('gegevens.mail.hulp')}
          verplicht={false}
          waarde={antwoord?.getypt ?? mailadres ?? ''}
          fout={foutVan(fouten, 'mailadres')}
        />
        <Knoppen>
          <Button soort="tweede" bezig={bezig}>
            {t('gegevens.mail.bewaar')}
          </Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};

const Gegevens = () => {
  const t = useTekst();
  const taal = useTaal();
  const { wie, feiten, peilmoment, actueel, melding } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{t('gegevens.titel')}</PageTitle>
        <Tekst>{t('gegevens.uitleg')}</Tekst>
        {wie.geheim ? (
          <Melding soort="info">
            <p>{t('gegevens.geheim')}</p>
          </Melding>
        ) : null}
        {actueel ? null : (
          <Melding soort="let" titel={t('gegevens.storing')}>
            <p lang="nl">{melding}</p>
          </Melding>
        )}
        <Feiten
          feiten={feiten.map(({ feit, naam, waarde, bron, sinds, inOnderzoek, verklaring }) => ({
            naam,
            waarde,
            bron,
            sinds: sinds && dagTekst(sinds, taal),
            kloptNiet: verklaring ? undefined : `/gegevens/klopt-niet/${feit}`,
            merk: verklaring ? (
              <span lang="nl">
                {t('gegevens.uzegt', { juist: verklaring.juist, datum: dagTekst(dagVan(verklaring.gemeldOp), taal) })}
              </span>
            ) : inOnderzoek ? (
              <Status soort="let">{t('gegevens.onderzoek')}</Status>
            ) : undefined,
          }))}
        />
        <Tekst soort="small">{t('gegevens.peilmoment', { datum: dagTekst(dagVan(peilmoment), taal) })}</Tekst>
      </div>
      <Mail />
      <StatusList
        titel={t('gegevens.meer')}
        regels={[
          { sleutel: 'inzagen', titel: t('gegevens.inzagen'), href: '/inzagen', uitleg: t('gegevens.inzagen.uitleg') },
          {
            sleutel: 'werkgevers',
            titel: t('mijnwerkgevers.titel'),
            href: '/gegevens/werkgevers',
            uitleg: t('mijnwerkgevers.meer'),
          },
        ]}
      />
    </div>
  );
};
export default Gegevens;
