/** Knows the plan in a person's file: the same goals as the resident reads, with signing, evaluating and the versions beside it. */
import { Foutenlijst } from '@samenkracht/ui/form';
import { ButtonLink, Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { findPlan, type Onderdeelantwoord } from '../../../kader/plan/bewerken.ts';
import { Doelen, Handtekeningen, useStapregel } from '../../../kader/plan/doelen.tsx';
import { Plangelukt } from '../../../kader/plan/gelukt.tsx';
import type { Plan } from '../../../kader/plan/plan.ts';
import { InPlan, openKnelpunten } from '../../../kader/verteld/inplan.tsx';
import { findVerteld } from '../../../kader/verteld/lezen.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { PlanDoen } from './doen.tsx';
import { verricht } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const persoonId = params['persoonId'] ?? '';
  const kop = await loadKop({ verzoek, request, persoonId });
  const plan = await findPlan({ verzoek, request, persoonId });
  const titel = tekstIn(verzoek.taal)('planstaf.boven', { naam: kop.wie.naam });
  const helpt = heeftRol(kop.rollen, 'coach', 'intaker', 'teamleider');
  const leestVerhaal = heeftRol(kop.rollen, 'coach', 'intaker');
  const verteld = leestVerhaal ? await findVerteld(request, verzoek, persoonId) : undefined;
  return { titel, kop, plan, helpt, knelpunten: openKnelpunten(verteld, plan), sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const persoonId = params['persoonId'] ?? '';
  const terug = `/professional/personen/${persoonId}/plan`;
  return verricht({ verzoek: context.get(verzoekContext), request, form: await request.formData(), persoonId, terug });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Versies = ({ plan, pad }: { readonly plan: Plan; readonly pad: string }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Paneel
      titel={t('planstaf.versies')}
      naast={
        plan.versies.length > 1 ? <TextLink href={`${pad}/versies`}>{t('plan.versies.link')}</TextLink> : undefined
      }
    >
      <StatusList
        titel={t('planstaf.versies')}
        regels={plan.versies.slice(0, 5).map(({ nummer, door, op, getekend, samengevoegdMet }) => ({
          sleutel: String(nummer),
          titel: t(getekend ? 'plan.versie.getekend' : 'plan.versie', {
            nummer,
            naam: door,
            datum: dagTekst(dagVan(op), taal),
          }),
          uitleg: samengevoegdMet === null ? undefined : t('planstaf.versie.samen', { nummer: samengevoegdMet }),
        }))}
      />
    </Paneel>
  );
};

const Evaluaties = ({ plan }: { readonly plan: Plan }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Paneel titel={t('planstaf.evaluatie')}>
      {plan.evaluaties.length === 0 ? <Tekst>{t('planstaf.evaluatie.geen')}</Tekst> : null}
      {plan.evaluaties.map(({ op, gehoudenOp, uitkomst }) => (
        <Tekst key={`${op}${gehoudenOp}`}>
          {gehoudenOp === null
            ? t('plan.evaluatie.komt', { datum: dagTekst(op, taal) })
            : t('plan.evaluatie.was', { datum: dagTekst(gehoudenOp, taal), uitkomst: uitkomst ?? '' })}
        </Tekst>
      ))}
    </Paneel>
  );
};

const Week = ({ plan, pad }: { readonly plan: Plan; readonly pad: string }) => {
  const t = useTekst();
  const regel = useStapregel('consulent');
  const stappen = plan.dezeWeek.flatMap((id) => plan.onderdelen.filter((een) => een.id === id));
  return (
    <Paneel titel={t('planstaf.week')}>
      {stappen.length === 0 ? <Tekst>{t('planstaf.week.leeg')}</Tekst> : null}
      <StatusList
        titel={t('planstaf.week')}
        regels={stappen.map((stap) => ({
          sleutel: stap.id,
          titel: stap.tekst,
          href: `${pad}/onderdeel?id=${stap.id}`,
          uitleg: regel(stap),
        }))}
      />
    </Paneel>
  );
};

/** What was told and is no goal yet, beside the goals; what went wrong stands with it. */
const UitVerhaal = () => {
  const t = useTekst();
  const { plan, knelpunten, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<Onderdeelantwoord>();
  if (knelpunten.length === 0) return null;
  return (
    <Paneel titel={t('verteld.plan.staf')}>
      <Foutenlijst fouten={antwoord?.doe === 'uit verhaal' ? antwoord.fouten : []} />
      <InPlan knelpunten={knelpunten} basis={plan?.versie ?? 0} lezer="staf" sleutel={sleutel} />
    </Paneel>
  );
};

const Persoonsplan = () => {
  const t = useTekst();
  const { kop, plan, helpt, sleutel } = useLoaderData<typeof loader>();
  const pad = `/professional/personen/${kop.wie.persoonId}/plan`;
  const doen = helpt && plan !== null ? <PlanDoen plan={plan} pad={pad} sleutel={sleutel} /> : undefined;
  return (
    <Dossierblad kop={kop} pad="/plan" doen={doen}>
      <Plangelukt />
      {plan === null ? (
        <>
          <Leeg
            icoon="lijst"
            titel={t('planstaf.leeg')}
            actie={helpt ? <ButtonLink href={`${pad}/onderdeel?soort=doel`}>{t('plan.nieuw.doel')}</ButtonLink> : null}
          >
            <Tekst>{t('planstaf.leeg.tekst')}</Tekst>
          </Leeg>
          <UitVerhaal />
        </>
      ) : (
        <>
          <Handtekeningen plan={plan} lezer="consulent" />
          {doen === undefined ? null : <NaarDoen />}
          {helpt ? <Week plan={plan} pad={pad} /> : null}
          <Doelen plan={plan} lezer="consulent" pad={helpt ? pad : undefined} />
          <UitVerhaal />
          <Evaluaties plan={plan} />
          <Versies plan={plan} pad={pad} />
        </>
      )}
    </Dossierblad>
  );
};
export default Persoonsplan;
