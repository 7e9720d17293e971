/** Knows the perspective in a person's file: where he stands, what he can, how far it is to work, his group, and what was written down. */
import { api } from '@samenkracht/api-client';
import { Melding, Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort } from '../../../kader/datum.ts';
import { leertPer } from '../../../kader/leert.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { findVerteld } from '../../../kader/verteld/lezen.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { PerspectiefDoen } from './doen.tsx';
import type { Dossier } from './dossier.ts';
import { Groeppaneel } from './groep.tsx';
import { Domeinen, Versies } from './ontwikkeling.tsx';
import { Uitstroom } from './uitstroom.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const path = { persoonId };
  const kop = await loadKop({ verzoek, request, persoonId });
  const dossier = await read(request, api.getPersonenByPersoonIdPerspectief({ client, path }));
  const { cohorten } = await read(request, api.getPerspectiefcohorten({ client }));
  // The catalogue is of another room: without it the page stands.
  const aanbod = await glance(request, api.getInstrumenten({ client }));
  const leert = leertPer(aanbod?.instrumenten ?? []);
  const titel = tekstIn(taal)('perspectief.staf.titel', { naam: kop.wie.naam });
  const verteld = await findVerteld(request, verzoek, persoonId);
  return { titel, kop, dossier, verteld, leert, cohorten, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    persoonId: params['persoonId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Vaardigheden = ({ dossier }: { readonly dossier: Dossier }) => {
  const t = useTekst();
  const { vaardigheden } = dossier;
  return (
    <Paneel titel={t('perspectief.staf.vaardigheden')} naast={String(vaardigheden.length)}>
      {vaardigheden.length === 0 ? (
        <Tekst soort="small">{t('perspectief.staf.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={t('perspectief.staf.vaardigheden')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'naam', kop: t('perspectief.staf.vaardigheid'), rij: true },
            { sleutel: 'uit', kop: t('perspectief.staf.uit') },
          ]}
          rijen={vaardigheden.map(({ id, naam, taal, uit }) => ({
            sleutel: id,
            cellen: {
              naam: <span lang={taal}>{naam}</span>,
              uit: uit.map((een) => t(`perspectief.uit.${een.soort}`, { naam: een.naam })).join(', '),
            },
          }))}
        />
      )}
    </Paneel>
  );
};

const Deed = ({ dossier: { ervaringen, certificaten } }: { readonly dossier: Dossier }) => {
  const t = useTekst();
  const taal = useTaal();
  if (ervaringen.length + certificaten.length === 0) return null;
  return (
    <Paneel titel={t('perspectief.staf.deed')}>
      <ul className="sk-lijst">
        {ervaringen.map(({ id, soort, naam, bevestigd }) => (
          <li key={id}>
            {naam}{' '}
            <span className="sk-klein">
              {t(`perspectief.soort.${soort}`)}, {t('perspectief.deed.gekozen', { aantal: bevestigd })}
            </span>
          </li>
        ))}
        {certificaten.map(({ id, naam, uitgever, behaaldOp, gezienDoor }) => (
          <li key={id}>
            {naam}{' '}
            <span className="sk-klein">
              {t('perspectief.papieren.regel', { uitgever, datum: dagKort(behaaldOp, taal) })}
              {gezienDoor ? `, ${t('perspectief.papieren.gezien', { naam: gezienDoor })}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Paneel>
  );
};

const Perspectief = () => {
  const t = useTekst();
  const { kop, dossier, verteld, leert, cohorten, sleutel } = useLoaderData<typeof loader>();
  return (
    <Dossierblad
      kop={kop}
      pad="/perspectief"
      doen={<PerspectiefDoen dossier={dossier} verteld={verteld} cohorten={cohorten} sleutel={sleutel} />}
    >
      <NaarDoen />
      <Gelukt />
      <Tekst soort="small">
        {t('perspectief.staf.leest')}
        {dossier.cohort === null ? '' : ` ${t('perspectief.staf.cohort', { naam: dossier.cohort })}.`}
      </Tekst>
      {dossier.lijst === null || dossier.lijst.voorbeeld ? (
        <Melding soort="let">
          <p>
            {dossier.lijst === null
              ? t('perspectief.lijst.geen')
              : t('perspectief.lijst.voorbeeld', { aantal: dossier.lijst.beroepen })}
          </p>
        </Melding>
      ) : null}
      <Versies dossier={dossier} />
      <Uitstroom dossier={dossier} leert={leert} />
      <Groeppaneel dossier={dossier} />
      <Vaardigheden dossier={dossier} />
      <Deed dossier={dossier} />
      <Domeinen dossier={dossier} />
    </Dossierblad>
  );
};
export default Perspectief;
