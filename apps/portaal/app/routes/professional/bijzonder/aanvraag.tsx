/** Knows the page of one application: what is known, what the law says now, and the decision. */
import { api } from '@samenkracht/api-client';
import { BackLink, Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel, Termijn } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Zaakstatus } from '../zaakstatus.tsx';
import { type Bijzonder, BijzonderDoen } from './doen.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { aanvraagId: params['aanvraagId'] ?? '' };
  const aanvraag = await read(request, api.getBijzonderByAanvraagId({ client: verzoek.client, path }));
  const titel = tekstIn(verzoek.taal)('bijzonder.een.titel', { nummer: aanvraag.zaaknummer });
  const [consulent, toetser] = [heeftRol(rollen, 'consulent'), heeftRol(rollen, 'toetser')];
  return { titel, aanvraag, consulent, toetser, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    aanvraagId: params['aanvraagId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Wet = ({ beoordeling }: Pick<Bijzonder, 'beoordeling'>) => {
  const t = useTekst();
  const taal = useTaal();
  switch (beoordeling.soort) {
    case 'vraag':
      return (
        <Melding soort="info" titel={t('bijzonderlijst.vraag')}>
          <p lang="nl">{beoordeling.vraag.vraag}</p>
        </Melding>
      );
    case 'gat':
      return (
        <Melding soort="let" titel={t('bijzonderlijst.gat', { datum: dagTekst(beoordeling.op, taal) })}>
          <p lang="nl">{beoordeling.omschrijving}</p>
        </Melding>
      );
    case 'uitkomst':
      return (
        <>
          <p>
            <strong>
              {beoordeling.verleend ? <Bedrag centen={beoordeling.bedrag} /> : t('bijzonder.besluit.nee')}
            </strong>
          </p>
          <p lang="nl">{beoordeling.reden}</p>
          {beoordeling.onzeker.map((tekst) => (
            <p key={tekst} className="sk-klein" lang="nl">
              {tekst}
            </p>
          ))}
        </>
      );
  }
};

const Aanvraag = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, aanvraag, consulent, toetser, sleutel } = useLoaderData<typeof loader>();
  const doen = BijzonderDoen({ aanvraag, consulent, toetser, sleutel });
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={doen}>
      <BackLink href="/professional/bijzonder">{t('bijzonderlijst.titel')}</BackLink>
      <PageTitle boven={<span lang="nl">{`${aanvraag.wie.naam}, ${aanvraag.regeling}`}</span>}>{titel}</PageTitle>
      {doen === undefined ? null : <NaarDoen />}
      <Gelukt />
      <div className="sk-rij">
        <Zaakstatus status={aanvraag.status} />
        {aanvraag.status === 'afgedaan' ? null : (
          <Termijn wat={t('zaak.termijn')} datum={dagTekst(aanvraag.uitersteBesluitdatum, taal)} />
        )}
      </div>
      <Tekst lang="nl">{aanvraag.omschrijving}</Tekst>
      <Paneel titel={t('bijzonderlijst.wet')}>
        <Wet beoordeling={aanvraag.beoordeling} />
      </Paneel>
      <Paneel titel={t('bijzonderlijst.bekend')}>
        <Tabel
          titel={`${t('bijzonderlijst.feit')}, ${t('bijzonderlijst.waarde')}`}
          titelVerborgen
          kolommen={[
            { sleutel: 'vraag', kop: t('bijzonderlijst.feit'), rij: true },
            { sleutel: 'waarde', kop: t('bijzonderlijst.waarde') },
          ]}
          rijen={aanvraag.feiten.map(({ feit, vraag, waarde }) => ({
            sleutel: feit,
            cellen: { vraag: <span lang="nl">{vraag}</span>, waarde: <span lang="nl">{waarde}</span> },
          }))}
        />
      </Paneel>
    </Werkblad>
  );
};
export default Aanvraag;
