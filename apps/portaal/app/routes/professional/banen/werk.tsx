/** Knows the work of a resident for staff: jobs and hours, how it goes after the benefit, and why he came back. */
import { api } from '@samenkracht/api-client';
import { Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { Banenlijst, isNaastElkaar, Verloop } from '../../../kader/banen/banen.tsx';
import { Momenten, type Nazorg, Terugkeer, Waardoor } from '../../../kader/banen/nazorg.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe } from '../actie.ts';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { isBaandoe, verrichtBaan } from './baanverrichten.ts';
import { useBaanacties } from './formulieren.tsx';
import { useNazorgacties } from './nazorgformulieren.tsx';
import { verrichtNazorg } from './nazorgverrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const path = { persoonId };
  const kop = await loadKop({ verzoek, request, persoonId });
  const [banen, nazorg] = await Promise.all([
    read(request, api.getPersonenByPersoonIdBanen({ client, path })),
    read(request, api.getPersonenByPersoonIdNazorg({ client, path })),
  ]);
  return {
    titel: `${tekstIn(taal)('blad.werk')}: ${kop.wie.naam}`,
    ...{ kop, banen, nazorg },

    mag: heeftRol(kop.rollen, 'coach', 'intaker'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const persoonId = params['persoonId'] ?? '';
  const form = await request.formData();
  const pad = `/professional/personen/${persoonId}/werk`;
  const stuur = { verzoek: context.get(verzoekContext), request, form, persoonId, pad };
  const doe = readDoe(form);
  return isBaandoe(doe) ? verrichtBaan(stuur, doe) : verrichtNazorg(stuur);
};

export const meta = titelMeta;
export const shouldRevalidate = always;

/** What the resident said about why he came back. */
const klopt = (waarom: Nazorg['uitstromen'][number]['waarom']) =>
  waarom === null ? undefined : waarom.klopt === null ? 'open' : waarom.klopt ? 'ja' : 'nee';

const Nazorgpaneel = ({ nazorg, persoonId }: { readonly nazorg: Nazorg; readonly persoonId: string }) => {
  const t = useTekst();
  const { uitstromen, gevolgd, gevraagd } = nazorg;
  return (
    <Paneel titel={t('nazorg.titel.staf')} id="nazorg">
      <div className="sk-stapel">
        {gevraagd ? (
          <Melding soort="let" titel={t('nazorg.gevraagd.staf')}>
            <p>
              <TextLink href={`/professional/personen/${persoonId}/gesprekken`}>{t('nazorg.gevraagd.link')}</TextLink>
            </p>
          </Melding>
        ) : null}
        {uitstromen.length === 0 ? <Tekst>{t('nazorg.leeg')}</Tekst> : null}
        {uitstromen.map((uitstroom) => {
          const antwoord = klopt(uitstroom.waarom);
          return (
            <div key={uitstroom.id} className="sk-stapel sk-nauw">
              <Waardoor uitstroom={uitstroom} />
              <Momenten momenten={uitstroom.momenten} />
              <Terugkeer uitstroom={uitstroom} lezer="medewerker" />
              {antwoord ? <Tekst soort="small">{t(`terugkeer.klopt.${antwoord}`)}</Tekst> : null}
            </div>
          );
        })}
        {gevolgd ? <Tekst soort="small">{t('nazorg.opnieuw.staf')}</Tekst> : null}
      </div>
    </Paneel>
  );
};

const Werk = () => {
  const t = useTekst();
  const gegevens = useLoaderData<typeof loader>();
  const { kop, banen, nazorg, mag, sleutel } = gegevens;
  const { vandaag } = banen;
  const eerst = useNazorgacties({ nazorg, sleutel }, vandaag);
  const daarna = useBaanacties({ sleutel, banen: banen.banen }, vandaag);
  const acties = mag ? [...eerst, ...daarna] : [];
  return (
    <Dossierblad
      kop={kop}
      pad="/werk"
      doen={acties.length > 0 ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <Gelukt />
      {acties.length > 0 ? <NaarDoen /> : null}
      <Paneel titel={t('banen.lijst')} naast={banen.nu === 0 ? null : t('banen.nu.staf', { uren: banen.nu })}>
        <Banenlijst banen={banen} lezer="medewerker" vandaag={vandaag} />
      </Paneel>
      {isNaastElkaar(banen) ? (
        <Paneel titel={t('banen.verloop')}>
          <Verloop verloop={banen.verloop} />
        </Paneel>
      ) : null}
      <Nazorgpaneel nazorg={nazorg} persoonId={kop.wie.persoonId} />
    </Dossierblad>
  );
};
export default Werk;
