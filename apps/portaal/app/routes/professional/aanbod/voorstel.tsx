/** Knows what could help one resident in his file, the best first, and what his coach does with it. */
import { type Api, api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstvakVeld, Vinkje } from '@samenkracht/ui/form';
import { BackLink, Melding, Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type Actie, Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { behoefteVan, vaardigheidnamen } from '../../../kader/aanbod/behoefte.ts';
import { type Lijst, Voorstellen } from '../../../kader/aanbod/voorstellen.tsx';
import { dagKort } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { performVoorstel } from './voorstellen.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const path = { persoonId: params['persoonId'] ?? '' };
  const kop = await loadKop({ verzoek, request, ...path });
  // His perspective is of another room: who may not read it cannot compute from it either.
  const perspectief = await glance(request, api.getPersonenByPersoonIdPerspectief({ client, path }));
  const titel = tekstIn(taal)('pastbij.titel', { naam: kop.wie.naam });
  const basis = { titel, kop, persoonId: path.persoonId, sleutel: newSleutel() };
  if (perspectief === undefined) return { ...basis, coach: false, lijst: undefined, namen: {} };
  const body = { behoefte: behoefteVan(perspectief) };
  const lijst = await read(request, api.postPersonenByPersoonIdAanbodvoorstel({ client, path, body }));
  return { ...basis, coach: heeftRol(kop.rollen, 'coach'), lijst, namen: vaardigheidnamen(perspectief) };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  performVoorstel({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    persoonId: params['persoonId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Formulier = { readonly lijst: Lijst; readonly sleutel: string };
const optiesVan = ({ voorstellen }: Lijst) =>
  voorstellen.map(({ soort, id, naam }, at) => ({ waarde: `${soort}:${id}`, tekst: `${at + 1}. ${naam}` }));

const Kies = ({ lijst, sleutel }: Formulier) => {
  const t = useTekst();
  return (
    <Actieformulier doe="kiesvoorstel" sleutel={sleutel} knop={t('doe.kiesvoorstel')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('wat')}
            label={t('doe.kiesvoorstel.wat')}
            leeg={t('pro.kies')}
            opties={optiesVan(lijst)}
          />
          <TekstvakVeld {...veld('doel')} rijen={2} label={t('doe.kiesvoorstel.doel')} />
          <Vinkje naam="kiesvoorstel-wacht" label={t('doe.verwijs.wacht')} fout={undefined} />
        </>
      )}
    </Actieformulier>
  );
};

const Nietnu = ({ lijst, sleutel }: Formulier) => {
  const t = useTekst();
  return (
    <Actieformulier doe="nietnu" sleutel={sleutel} knop={t('doe.nietnu')} gevaar>
      {({ veld }) => (
        <>
          <KeuzelijstVeld {...veld('wat')} label={t('doe.nietnu.wat')} leeg={t('pro.kies')} opties={optiesVan(lijst)} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.nietnu.reden')} />
          <DatumVeld {...veld('terug')} label={t('doe.nietnu.terug')} verplicht={false} />
        </>
      )}
    </Actieformulier>
  );
};

type Besluit = Api.PostPersonenByPersoonIdAanbodvoorstelResponse['besluiten'][number];

const Besluiten = ({ besluiten }: { readonly besluiten: readonly Besluit[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (besluiten.length === 0) return null;
  const stand = (tekst: string | null): string => {
    if (tekst === null) return t('pastbij.besluit.nog');
    const sleutel = tekst in { verwezen: 1, wachtlijst: 1, geaccepteerd: 1, gestart: 1 } ? `stand.${tekst}` : undefined;
    return sleutel === undefined ? tekst : t(sleutel as Extract<Sleutel, 'stand.gestart'>);
  };
  return (
    <Paneel titel={t('pastbij.besluiten')}>
      <Tabel
        titel={t('pastbij.besluiten')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'naam', kop: t('pastbij.besluit.wat'), rij: true },
          { sleutel: 'besluit', kop: t('pastbij.besluit') },
          { sleutel: 'reden', kop: t('pastbij.besluit.reden') },
          { sleutel: 'stand', kop: t('pastbij.besluit.stand') },
          { sleutel: 'op', kop: t('pastbij.besluit.op'), getal: true },
        ]}
        rijen={besluiten.map((een) => ({
          sleutel: `${een.id}${een.op}${een.besluit}${een.plaats}`,
          cellen: {
            naam: <span lang="nl">{een.naam}</span>,
            besluit: t(`pastbij.besluit.${een.besluit}`, { plaats: een.plaats }),
            reden: <span lang="nl">{een.reden}</span>,
            stand: een.besluit === 'gekozen' ? stand(een.stand) : '',
            op: dagKort(een.op, taal),
          },
        }))}
      />
    </Paneel>
  );
};

const Voorstel = () => {
  const t = useTekst();
  const { kop, persoonId, coach, lijst, namen, sleutel } = useLoaderData<typeof loader>();
  const acties: readonly Actie[] =
    lijst === undefined || !coach || lijst.voorstellen.length === 0
      ? []
      : [
          {
            ...{ sleutel: 'kiesvoorstel', titel: t('doe.kiesvoorstel'), open: true, soort: 'hoofd' as const },
            inhoud: <Kies lijst={lijst} sleutel={sleutel} />,
          },
          { sleutel: 'nietnu', titel: t('doe.nietnu'), inhoud: <Nietnu lijst={lijst} sleutel={sleutel} /> },
        ];
  return (
    <Dossierblad
      kop={kop}
      pad="/aanbod"
      doen={acties.length === 0 ? undefined : <Doen titel={t('pro.doen')} acties={acties} />}
    >
      <BackLink href={`/professional/personen/${persoonId}/aanbod`}>{t('pastbij.terug')}</BackLink>
      {acties.length === 0 ? null : <NaarDoen />}
      <Gelukt />
      <Tekst>{t('pastbij.uitleg')}</Tekst>
      {lijst === undefined ? (
        <Melding soort="let">
          <p>{t('pastbij.geenrecht')}</p>
        </Melding>
      ) : (
        <>
          <Besluiten besluiten={lijst.besluiten} />
          <Paneel titel={t('pastbij.lijst')} naast={String(lijst.voorstellen.length)}>
            <Voorstellen
              lijst={lijst}
              namen={namen}
              behoefte={`/professional/personen/${persoonId}/perspectief`}
              hrefVan={({ soort, id }) =>
                soort === 'instrument' ? `/professional/aanbod/${id}` : `/professional/programmas/${id}`
              }
            />
          </Paneel>
        </>
      )}
    </Dossierblad>
  );
};
export default Voorstel;
