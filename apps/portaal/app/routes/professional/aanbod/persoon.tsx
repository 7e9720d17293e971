/** Knows what there is for one resident in his file: what he asked, where he takes part, and what the coach does with it. */
import { type Api, api } from '@samenkracht/api-client';
import { Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { urenTekst } from '../../../kader/aanbod/woorden.ts';
import { dagKort, dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { Verwijzingstand } from './cellen.tsx';
import { CoachDoen } from './doen.tsx';
import { performCoach } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const path = { persoonId };
  const kop = await loadKop({ verzoek, request, persoonId });
  const { verwijzingen, draagkracht } = await read(request, api.getPersonenByPersoonIdVerwijzingen({ client, path }));
  const coach = heeftRol(kop.rollen, 'coach');
  const instrumenten = coach ? (await read(request, api.getInstrumenten({ client }))).instrumenten : [];
  const titel = tekstIn(taal)('persaanbod.titel', { naam: kop.wie.naam });
  return { titel, persoonId, kop, coach, verwijzingen, draagkracht, instrumenten, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  performCoach({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    persoonId: params['persoonId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

export type Verwijzing = Api.GetPersonenByPersoonIdVerwijzingenResponse['verwijzingen'][number];
const lopend: readonly Verwijzing['status'][] = ['gevraagd', 'wachtlijst', 'verwezen', 'geaccepteerd', 'gestart'];

const Lijst = ({ titel, verwijzingen }: { readonly titel: string; readonly verwijzingen: readonly Verwijzing[] }) => {
  const t = useTekst();
  const taal = useTaal();
  const uitleg = ({ doel, reden, uitkomst, aanbiederTot, status }: Verwijzing): string => {
    if (aanbiederTot !== null && lopend.includes(status))
      return t('instrument.gestopt', { datum: dagTekst(aanbiederTot, taal) });
    return reden ?? (uitkomst === null ? (doel ?? '') : t(`uitkomst.${uitkomst}`));
  };
  return (
    <Paneel titel={titel}>
      <Tabel
        titel={titel}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'instrument', kop: t('persaanbod.kop.instrument'), rij: true },
          { sleutel: 'stand', kop: t('persaanbod.kop.stand') },
          { sleutel: 'begin', kop: t('persaanbod.kop.begin'), getal: true },
          { sleutel: 'er', kop: t('persaanbod.kop.er'), getal: true },
          { sleutel: 'uitleg', kop: t('persaanbod.kop.uitleg') },
        ]}
        rijen={verwijzingen.map((een) => ({
          sleutel: een.id,
          cellen: {
            instrument: (
              <span lang="nl">
                <TextLink href={`/professional/aanbod/${een.instrumentId}`}>{een.instrument}</TextLink>
                <span className="sk-klein sk-blok">{een.aanbieder}</span>
              </span>
            ),
            stand: <Verwijzingstand status={een.status} wachtplaats={een.wachtplaats} />,
            begin: een.begin === null ? '' : dagKort(een.begin, taal),
            er: een.begin === null ? '' : t('persaanbod.er', { aanwezig: een.keerAanwezig, afwezig: een.keerAfwezig }),
            uitleg: <span lang="nl">{uitleg(een)}</span>,
          },
        }))}
      />
    </Paneel>
  );
};

const Persoonaanbod = () => {
  const t = useTekst();
  const taal = useTaal();
  const gegeven = useLoaderData<typeof loader>();
  const { kop, verwijzingen, draagkracht } = gegeven;
  const doen = CoachDoen(gegeven);
  const nu = verwijzingen.filter(({ status }) => lopend.includes(status));
  const eerder = verwijzingen.filter(({ status }) => !lopend.includes(status));
  return (
    <Dossierblad kop={kop} pad="/aanbod" doen={doen}>
      {doen === undefined ? null : <NaarDoen />}
      <Gelukt />
      <Tekst>
        {draagkracht === null
          ? t('persaanbod.draagkracht.geen')
          : t('persaanbod.draagkracht', {
              uren: urenTekst(t, draagkracht.minuten),
              datum: dagTekst(draagkracht.vanaf, taal),
              reden: draagkracht.reden,
            })}
      </Tekst>
      <p>
        <TextLink href={`/professional/personen/${gegeven.persoonId}/aanbod/voorstel`}>{t('pastbij.naar')}</TextLink>
      </p>
      {nu.length === 0 ? (
        <Leeg icoon="taak" titel={t('persaanbod.leeg.titel')}>
          <Tekst>{t('persaanbod.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Lijst titel={t('persaanbod.lopend')} verwijzingen={nu} />
      )}
      {eerder.length === 0 ? null : <Lijst titel={t('persaanbod.eerder')} verwijzingen={eerder} />}
    </Dossierblad>
  );
};
export default Persoonaanbod;
