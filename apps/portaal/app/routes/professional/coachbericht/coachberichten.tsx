/** Knows the page of a file on which who guides somebody reads what he wrote and answers it. */
import { api } from '@samenkracht/api-client';
import { Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { bladzijdeIn } from '../../../kader/coachbericht/bladzijde.ts';
import { Berichtendraad, type Draad } from '../../../kader/coachbericht/draad.tsx';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { glance, peek } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { CoachDoen } from './doen.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const kop = await loadKop({ verzoek, request, persoonId });
  const query = bladzijdeIn(request);
  const lezing = await peek(request, api.getPersonenByPersoonIdCoachberichten({ client, path: { persoonId }, query }));
  const mag = lezing.soort === 'gelezen' && heeftRol(kop.rollen, 'coach', 'teamleider');
  const collegas = mag ? ((await glance(request, api.getCoachberichtenCollegas({ client })))?.collegas ?? []) : [];
  const laatste = query.voor === undefined;
  return { titel: tekstIn(taal)('blad.coachberichten'), kop, lezing, collegas, laatste, sleutel: newSleutel() };
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

const Wacht = ({ wacht }: Pick<Draad, 'wacht'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (wacht === null) return null;
  const datum = dagTekst(wacht.uiterlijk, taal);
  return (
    <Status soort={wacht.teLaat ? 'fout' : 'nu'}>
      {t(wacht.teLaat ? 'coachwerk.telaat' : 'coachwerk.wacht', { datum })}
    </Status>
  );
};

const Lezers = ({ lezers: { coach, meelezers } }: Pick<Draad, 'lezers'>) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Paneel titel={t('coach.wieleest')}>
      <div className="sk-stapel sk-nauw">
        <Tekst>{coach === null ? t('coachwerk.lezers.geen') : t('coachwerk.lezers', { naam: coach.naam })}</Tekst>
        {meelezers.map(({ id, naam, vanaf, reden, gevraagdDoor }) => (
          <Tekst key={id}>
            {t('coachwerk.mee', { naam, datum: dagTekst(dagVan(vanaf), taal), door: gevraagdDoor, reden })}
          </Tekst>
        ))}
        <Tekst soort="small">{t('coachwerk.inwonerziet')}</Tekst>
      </div>
    </Paneel>
  );
};

const Gelezen = ({
  draad,
  pad,
  laatste,
}: {
  readonly draad: Draad;
  readonly pad: string;
  readonly laatste: boolean;
}) => {
  const t = useTekst();
  return (
    <>
      <NaarDoen />
      <Gelukt />
      <Paneel titel={t('coach.lijst')}>
        <div className="sk-stapel">
          <Berichtendraad draad={draad} pad={pad} leeg={t('coach.leeg.staf')} />
          {laatste ? <Wacht wacht={draad.wacht} /> : <TextLink href={pad}>{t('coach.laatste')}</TextLink>}
        </div>
      </Paneel>
      <Lezers lezers={draad.lezers} />
    </>
  );
};

const Coachberichten = () => {
  const t = useTekst();
  const { kop, lezing, collegas, laatste, sleutel } = useLoaderData<typeof loader>();
  const pad = `/professional/personen/${kop.wie.persoonId}/coachberichten`;
  if (lezing.soort !== 'gelezen') {
    const waarom = lezing.soort === 'geen recht' ? 'geenrecht' : 'nuniet';
    return (
      <Dossierblad kop={kop} pad="/coachberichten">
        <Melding soort="let" titel={t(`coachwerk.${waarom}`)}>
          <p>{t(`coachwerk.${waarom}.tekst`)}</p>
        </Melding>
      </Dossierblad>
    );
  }
  const draad = lezing.waarde;
  return (
    <Dossierblad
      kop={kop}
      pad="/coachberichten"
      doen={<CoachDoen draad={draad} collegas={collegas} sleutel={sleutel} />}
    >
      <Gelezen draad={draad} pad={pad} laatste={laatste} />
    </Dossierblad>
  );
};
export default Coachberichten;
