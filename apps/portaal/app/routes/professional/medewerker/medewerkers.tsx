/** Knows the page on which a beheerder sees who works here, and ends at once what somebody who leaves had. */
import { api } from '@samenkracht/api-client';
import { KeuzelijstVeld } from '@samenkracht/ui/form';
import { PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Doen, NaarDoen } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { medewerkers } = await read(request, api.getMedewerkers({ client }));
  return { titel: tekstIn(taal)('medewerkers.titel'), medewerkers, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const leeg = missingIn(form, tekstIn(verzoek.taal), ['uitdienst-wie']);
  if (leeg.length > 0) return refuse(form, leeg);
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  const path = { medewerkerId: text(form, 'uitdienst-wie') };
  const gedaan = await attempt({ verzoek, request, form }, api.postMedewerkersByMedewerkerIdUitdienst({ ...om, path }));
  return settle(form, '/professional/medewerkers', gedaan, { '*': 'uitdienst-wie' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const UitDienst = () => {
  const t = useTekst();
  const { medewerkers, sleutel } = useLoaderData<typeof loader>();
  return (
    <Actieformulier doe="uitdienst" sleutel={sleutel} knop={t('doe.uitdienst.knop')}>
      {({ veld }) => (
        <>
          <Tekst>{t('doe.uitdienst.tekst')}</Tekst>
          <KeuzelijstVeld
            {...veld('wie')}
            label={t('doe.uitdienst.wie')}
            leeg={t('pro.kies')}
            opties={medewerkers.filter(({ zelf }) => !zelf).map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Medewerkers = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, medewerkers } = useLoaderData<typeof loader>();
  const acties = [
    { sleutel: 'uitdienst', titel: t('doe.uitdienst'), open: true, soort: 'hoofd' as const, inhoud: <UitDienst /> },
  ];
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={<Doen titel={t('pro.doen')} acties={acties} />}>
      <PageTitle boven={t('medewerkers.boven', { aantal: medewerkers.length })}>{titel}</PageTitle>
      <NaarDoen />
      <Gelukt />
      <Tabel
        titel={titel}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'naam', kop: t('medewerkers.naam'), rij: true },
          { sleutel: 'rollen', kop: t('medewerkers.rollen') },
          { sleutel: 'gezien', kop: t('medewerkers.gezien') },
        ]}
        rijen={medewerkers.map(({ id, naam, rollen, gezienOp }) => ({
          sleutel: id,
          cellen: {
            naam,
            rollen: <span lang="nl">{rollen.join(', ')}</span>,
            gezien: dagTekst(dagVan(gezienOp), taal),
          },
        }))}
      />
    </Werkblad>
  );
};
export default Medewerkers;
