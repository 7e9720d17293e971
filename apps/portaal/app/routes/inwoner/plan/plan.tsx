/** Knows the resident's plan: what to do this week first, then signing, the next talk, and the goals as the coach reads them too. */
import { api } from '@samenkracht/api-client';
import { Button, Foutenlijst, Knoppen } from '@samenkracht/ui/form';
import { ButtonLink, Kaart, Kop, Leeg, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { watWacht } from '../../../kader/banen/nazorg.tsx';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { findPlan, type Onderdeelantwoord, perform } from '../../../kader/plan/bewerken.ts';
import { Doelen, Handtekeningen, useStapregel } from '../../../kader/plan/doelen.tsx';
import { Plangelukt } from '../../../kader/plan/gelukt.tsx';
import type { Deel, Plan } from '../../../kader/plan/plan.ts';
import { InPlan, openKnelpunten } from '../../../kader/verteld/inplan.tsx';
import { findVerteld } from '../../../kader/verteld/lezen.ts';
import { glance } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useMoment } from '../afspraken/moment.ts';
import { Nazorgmelding } from '../banen/melding.tsx';
import { planlinks } from './links.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const plan = await findPlan({ verzoek, request });
  const gesprekken = await glance(request, api.getMijnAfspraken({ client: verzoek.client }));
  const volgende = (gesprekken?.afspraken ?? []).filter(({ stand }) => stand === 'gepland').at(-1) ?? null;
  const gevraagd = (gesprekken?.taken ?? []).filter(({ voor, gedaan }) => voor === 'inwoner' && gedaan === null).length;
  const knelpunten = openKnelpunten(await findVerteld(request, verzoek), plan);
  const na = watWacht(await glance(request, api.getMijnNazorg({ client: verzoek.client })));
  return {
    titel: tekstIn(verzoek.taal)('plan.titel'),
    plan,
    volgende,
    gevraagd,
    knelpunten,
    na,
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData(), terug: '/plan' });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Klaar = ({ stap, sleutel }: { readonly stap: Deel; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    <Formulier sleutel={`g-${stap.id.slice(-6)}-${sleutel}`}>
      <input type="hidden" name="doe" value="gedaan" />
      <input type="hidden" name="id" value={stap.id} />
      <Knoppen>
        <Button bezig={bezig} label={t('plan.zet.gedaan.label', { tekst: stap.tekst })}>
          {t('plan.zet.gedaan')}
        </Button>
        <ButtonLink soort="licht" href={`/plan/onderdeel?id=${stap.id}`}>
          {t('plan.zet.niet gelukt')}
        </ButtonLink>
      </Knoppen>
    </Formulier>
  );
};

const DezeWeek = ({ plan, sleutel }: { readonly plan: Plan; readonly sleutel: string }) => {
  const t = useTekst();
  const regel = useStapregel('inwoner');
  const stappen = plan.dezeWeek.flatMap((id) => plan.onderdelen.filter((een) => een.id === id));
  if (stappen.length === 0)
    return (
      <Kaart titel={t('plan.week')}>
        <Tekst>{t('plan.week.leeg')}</Tekst>
      </Kaart>
    );
  return (
    <Kaart titel={t('plan.week')} soort="nu">
      <ol className="sk-plan-week">
        {stappen.map((stap) => (
          <li key={stap.id} className="sk-stapel sk-nauw">
            <Tekst soort="lead">{stap.tekst}</Tekst>
            <Tekst soort="small">{regel(stap)}</Tekst>
            <Klaar stap={stap} sleutel={sleutel} />
          </li>
        ))}
      </ol>
    </Kaart>
  );
};

/** Nobody signs what he did not read: the button stands under the goals, and this leads there. */
const TeTekenen = () => {
  const t = useTekst();
  return (
    <Melding soort="let" titel={t('plan.start.teken')}>
      <p>
        <a className="utrecht-link utrecht-link--html-a" href="#tekenen">
          {t('plan.teken.lees')}
        </a>
      </p>
    </Melding>
  );
};

/** Signing is asked once the coach has signed; before that one may, but the plan is still being made. */
const Tekenen = ({ plan, sleutel }: { readonly plan: Plan; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useActionData<Onderdeelantwoord>();
  const teTekenen = plan.stand === 'wacht op inwoner' || plan.stand === 'ontwerp';
  const fouten = antwoord?.doe === 'teken' ? antwoord.fouten : [];
  return (
    <div id="tekenen">
      <Kaart titel={t('plan.teken')} {...(plan.stand === 'wacht op inwoner' ? { soort: 'nu' as const } : {})}>
        <Handtekeningen plan={plan} lezer="inwoner" />
        {teTekenen ? (
          <Formulier sleutel={`t-${sleutel}`}>
            <Foutenlijst fouten={fouten} />
            <input type="hidden" name="doe" value="teken" />
            <input type="hidden" name="versie" value={plan.versie} />
            <Tekst>{t('plan.teken.tekst')}</Tekst>
            <Knoppen>
              <Button bezig={bezig} soort={plan.stand === 'ontwerp' ? 'tweede' : 'hoofd'}>
                {t('plan.teken.knop')}
              </Button>
            </Knoppen>
          </Formulier>
        ) : null}
        {plan.stand === 'getekend' ? (
          <p className="sk-niet-printen">
            <TextLink href="/berichten">{t('plan.brief')}</TextLink>
          </p>
        ) : null}
        {plan.versies.length > 1 ? (
          <p className="sk-niet-printen">
            <TextLink href="/plan/versies">{t('plan.versies.link')}</TextLink>
          </p>
        ) : null}
      </Kaart>
    </div>
  );
};

const Volgende = () => {
  const t = useTekst();
  const moment = useMoment();
  const { volgende, gevraagd } = useLoaderData<typeof loader>();
  return (
    <Melding
      soort="info"
      titel={volgende === null ? t('plan.gesprek.geen') : t('plan.gesprek', { moment: moment(volgende.begint) })}
    >
      <p>
        <TextLink href="/afspraken">{t('plan.gesprek.link')}</TextLink>
        {gevraagd > 0 ? <span className="sk-merkje">{t('plan.gevraagd', { aantal: gevraagd })}</span> : null}
      </p>
    </Melding>
  );
};

/** Told once: what he said stands ready here, and becomes a goal only when he wants it. */
const UitVerhaal = () => {
  const t = useTekst();
  const { plan, knelpunten, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<Onderdeelantwoord>();
  if (knelpunten.length === 0) return null;
  return (
    <section className="sk-stapel sk-niet-printen">
      <Kop>{t('verteld.plan')}</Kop>
      <Tekst>{t('verteld.plan.uitleg')}</Tekst>
      <Foutenlijst fouten={antwoord?.doe === 'uit verhaal' ? antwoord.fouten : []} />
      <InPlan knelpunten={knelpunten} basis={plan?.versie ?? 0} lezer="inwoner" sleutel={sleutel} />
    </section>
  );
};

const Evaluatie = ({ plan }: { readonly plan: Plan }) => {
  const t = useTekst();
  const taal = useTaal();
  const [eerste] = plan.evaluaties;
  if (eerste === undefined) return null;
  return (
    <Tekst>
      {eerste.gehoudenOp === null
        ? t('plan.evaluatie.komt', { datum: dagTekst(eerste.op, taal) })
        : t('plan.evaluatie.was', { datum: dagTekst(eerste.gehoudenOp, taal), uitkomst: eerste.uitkomst ?? '' })}
    </Tekst>
  );
};

const Meer = () => {
  const t = useTekst();
  return (
    <section className="sk-stapel sk-nauw sk-niet-printen">
      <Kop>{t('plan.meer')}</Kop>
      <StatusList
        titel={t('plan.meer')}
        regels={planlinks.map(({ href, naam }) => ({
          sleutel: href,
          titel: t(`plan.meer.${naam}`),
          href,
          uitleg: t(`plan.meer.${naam}.tekst`),
        }))}
      />
    </section>
  );
};

const Mijnplan = () => {
  const t = useTekst();
  const { titel, plan, sleutel, na } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{titel}</PageTitle>
        <Plangelukt />
        {plan === null ? (
          <Leeg
            icoon="lijst"
            titel={t('plan.leeg')}
            actie={<ButtonLink href="/plan/onderdeel?soort=doel">{t('plan.nieuw.doel')}</ButtonLink>}
          >
            <Tekst>{t('plan.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <DezeWeek plan={plan} sleutel={sleutel} />
        )}
        {plan?.stand === 'wacht op inwoner' ? <TeTekenen /> : null}
        <Volgende />
        <Nazorgmelding na={na} />
      </div>
      {plan === null ? null : (
        <>
          <section className="sk-stapel">
            <Kop>{t('plan.doelen')}</Kop>
            <Evaluatie plan={plan} />
            <Doelen plan={plan} lezer="inwoner" pad="/plan" />
            <p className="sk-niet-printen">
              <ButtonLink soort="tweede" href="/plan/onderdeel?soort=doel">
                {t('plan.nieuw.doel')}
              </ButtonLink>
            </p>
          </section>
          <Tekenen plan={plan} sleutel={sleutel} />
        </>
      )}
      <UitVerhaal />
      <Meer />
    </div>
  );
};
export default Mijnplan;
