/** Knows the figures of guidance for a team leader: days without an owner, professionals per resident, transfers, and what the municipality chooses. */
import { type Api, api } from '@samenkracht/api-client';
import { TekstVeld } from '@samenkracht/ui/form';
import { PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, Naast, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort, dagVan } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Lijstkeuzes } from './lijsten.tsx';
import { isLijst, verrichtLijst } from './lijstverrichten.ts';
import { Overdrachtentabel } from './overdrachten.tsx';

type Cijfers = Api.GetBegeleidingCijfersResponse;
type Instelling = Cijfers['instellingen'][number]['naam'];
const doe = 'begeleidingsinstelling';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const [cijfers, lijsten] = await Promise.all([
    read(request, api.getBegeleidingCijfers({ client })),
    read(request, api.getBegeleidingLijsten({ client })),
  ]);
  return { titel: tekstIn(taal)('teamcijfers.titel'), cijfers, lijsten, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  if (isLijst(readDoe(form))) return verrichtLijst({ verzoek, request, form }, '/professional/begeleiding');
  const veld = `${readDoe(form)}-waarde`;
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postBegeleidingInstellingen({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      body: { naam: text(form, 'naam') as Instelling, waarde: Number(text(form, veld)) },
    }),
  );
  return settle(form, '/professional/begeleiding', uitkomst, { waarde: veld, '*': veld });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const naarLijn = (persoonId: string, naam: string | null) => (
  <TextLink href={`/professional/personen/${persoonId}/lijn`}>{naam ?? persoonId}</TextLink>
);

const Verdeling = ({ verdeling }: Pick<Cijfers, 'verdeling'>) => {
  const t = useTekst();
  return (
    <Paneel titel={t('teamcijfers.verdeling')}>
      {verdeling.length === 0 ? (
        <Tekst>{t('teamcijfers.verdeling.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={t('teamcijfers.verdeling')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'aantal', kop: t('teamcijfers.verdeling.aantal'), getal: true, rij: true },
            { sleutel: 'mensen', kop: t('teamcijfers.verdeling.mensen'), getal: true },
          ]}
          rijen={verdeling.map(({ aantal, mensen }) => ({ sleutel: String(aantal), cellen: { aantal, mensen } }))}
        />
      )}
    </Paneel>
  );
};

const Coaches = ({ coaches }: Pick<Cijfers, 'coaches'>) => {
  const t = useTekst();
  return (
    <Paneel titel={t('teamcijfers.coaches')}>
      <Tabel
        titel={t('teamcijfers.coaches')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'naam', kop: t('teamcijfers.coach'), rij: true },
          { sleutel: 'inwoners', kop: t('teamcijfers.verdeling.mensen'), getal: true },
        ]}
        rijen={coaches.map(({ id, naam, inwoners }) => ({ sleutel: id, cellen: { naam, inwoners } }))}
      />
    </Paneel>
  );
};

const Mensen = ({
  titel,
  mensen,
}: {
  readonly titel: string;
  readonly mensen: readonly { readonly persoonId: string; readonly naam: string | null; readonly wat: string }[];
}) =>
  mensen.length === 0 ? null : (
    <Paneel titel={titel}>
      <ul className="sk-lijst">
        {mensen.map(({ persoonId, naam, wat }) => (
          <li key={persoonId}>
            {naarLijn(persoonId, naam)} <span className="sk-klein">{wat}</span>
          </li>
        ))}
      </ul>
    </Paneel>
  );

const Instellingen = () => {
  const t = useTekst();
  const { cijfers, sleutel } = useLoaderData<typeof loader>();
  return (
    <Paneel titel={t('teamcijfers.instellingen')}>
      <Naast>
        {cijfers.instellingen.map(({ naam, waarde }, nummer) => (
          <Actieformulier
            key={naam}
            doe={`${doe}-${nummer}`}
            sleutel={sleutel}
            knop={t('doe.begeleidingsinstelling')}
            gevaar
          >
            {({ veld }) => (
              <>
                <input type="hidden" name="naam" value={naam} />
                <TekstVeld
                  {...veld('waarde')}
                  soort="getal"
                  breedte="kort"
                  label={t(`instelling.${naam}`)}
                  hulp={t('teamcijfers.nu', { waarde })}
                />
              </>
            )}
          </Actieformulier>
        ))}
      </Naast>
    </Paneel>
  );
};

const Teamcijfers = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, cijfers, lijsten, sleutel } = useLoaderData<typeof loader>();
  const { zonderEigenaar, bovenNorm, overdrachten, norm } = cijfers;
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      <Kerncijfers
        cijfers={[
          {
            sleutel: 'zonder',
            naam: t('teamcijfers.zonder'),
            waarde: zonderEigenaar.dagen,
            uitleg: t('teamcijfers.zonder.mensen', { aantal: zonderEigenaar.mensen }),
            let: zonderEigenaar.mensen > 0,
          },
          {
            sleutel: 'boven',
            naam: t('teamcijfers.boven'),
            waarde: bovenNorm.length,
            uitleg: t('teamcijfers.boven.uitleg', { norm }),
            let: bovenNorm.length > 0,
          },
          { sleutel: 'open', naam: t('teamcijfers.open'), waarde: overdrachten.length },
        ]}
      />
      <Mensen
        titel={t('teamcijfers.wachtenden')}
        mensen={zonderEigenaar.wachtenden.map(({ persoonId, naam, sinds }) => ({
          ...{ persoonId, naam, wat: t('eigenaar.sinds', { datum: dagKort(dagVan(sinds), taal) }) },
        }))}
      />
      <Mensen
        titel={t('teamcijfers.vertrokken')}
        mensen={cijfers.vertrokken.map(({ persoonId, naam, coach }) => ({ persoonId, naam, wat: coach }))}
      />
      <Mensen
        titel={t('teamcijfers.bovenlijst')}
        mensen={bovenNorm.map(({ persoonId, naam, aantal }) => ({ persoonId, naam, wat: String(aantal) }))}
      />
      <Overdrachtentabel titel={t('teamcijfers.open')} overdrachten={overdrachten} />
      <Naast>
        <Verdeling verdeling={cijfers.verdeling} />
        <Coaches coaches={cijfers.coaches} />
      </Naast>
      <Instellingen />
      <Lijstkeuzes lijsten={lijsten} sleutel={sleutel} />
    </Werkblad>
  );
};
export default Teamcijfers;
