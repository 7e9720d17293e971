/** Knows how a part of a plan is loaded and changed, from either side: the whole version goes to the API, which puts two changes together. Server only. */
import { api } from '@samenkracht/api-client';
import { levensdomeinen, parseDay } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { data, redirect } from 'react-router';
import { attempt, type Probleem, read, type Uitkomst, type Verzending } from '../../server/antwoord.ts';
import type { Velden } from '../../server/bewaard.ts';
import { idempotent, newSleutel, text, toFouten } from '../../server/formulier.ts';
import type { Verzoek } from '../../server/verzoek.ts';
import { tekstIn } from '../../teksten/teksten.tsx';
import { zegIn } from '../intake/antwoord.ts';
import { findVerteld } from '../verteld/lezen.ts';
import type { Deel, Onderdeel, Plan } from './plan.ts';

export type Botsing = {
  readonly id: string;
  readonly veld?: string;
  readonly mijn: Onderdeel;
  readonly hun?: Onderdeel;
};

export type Onderdeelantwoord = {
  readonly doe: string;
  readonly fouten: readonly FormFout[];
  readonly getypt: Velden;
  readonly botsing?: { readonly versie: number; readonly botsingen: readonly Botsing[] } | undefined;
};

/** From whose side: without a person it is the resident's own plan. */
export type Kant = { readonly verzoek: Verzoek; readonly request: Request; readonly persoonId?: string | undefined };

/** @throws the page that asks why, for who has nothing to do with this resident. */
const findPlanVan = async ({ verzoek: { client }, request }: Kant, persoonId: string) => {
  const antwoord = await api.getPersonenByPersoonIdPlan({ client, path: { persoonId } });
  const { error } = antwoord;
  if (error !== undefined && 'code' in error && error.code === 'INZAGEREDEN_NODIG')
    throw redirect(`/professional/personen/${persoonId}/plan/reden`);
  return read(request, Promise.resolve(antwoord));
};

export const findPlan = async (kant: Kant): Promise<Plan | null> => {
  const { verzoek, request, persoonId } = kant;
  const { plan } = await (persoonId === undefined
    ? read(request, api.getMijnPlan({ client: verzoek.client }))
    : findPlanVan(kant, persoonId));
  return plan;
};

const onderdelenIn = async (
  { verzoek: { client }, request, persoonId }: Kant,
  nummer: number,
): Promise<readonly Onderdeel[]> => {
  if (nummer === 0) return [];
  const query = { nummer };
  const versie = await (persoonId === undefined
    ? read(request, api.getMijnPlanVersie({ client, query }))
    : read(request, api.getPersonenByPersoonIdPlanVersie({ client, path: { persoonId }, query })));
  return versie.onderdelen;
};

const soorten = ['doel', 'stap', 'belemmering'] as const;
const parseSoort = (soort: string | null): Deel['soort'] => soorten.find((een) => een === soort) ?? 'doel';

/** The part that the address names, or an empty one of its kind; a step is in the area of life of what it belongs to. */
export const loadOnderdeel = async (kant: Kant) => {
  const vraag = new URL(kant.request.url).searchParams;
  const plan = await findPlan(kant);
  const bestaand = plan?.onderdelen.find(({ id }) => id === vraag.get('id'));
  if (vraag.has('id') && bestaand === undefined) throw data({ title: '', status: 404 }, { status: 404 });
  const bij = vraag.get('bij') ?? undefined;
  const drager = plan?.onderdelen.find(({ id }) => id === bij);
  const soort = bestaand?.soort ?? parseSoort(vraag.get('soort'));
  const leeg = {
    id: crypto.randomUUID(),
    soort,
    domein: drager?.domein ?? 'werk',
    ...(bij === undefined ? {} : { bij }),
  };
  const deel: Partial<Onderdeel> & Pick<Onderdeel, 'id' | 'soort' | 'domein'> = bestaand ?? leeg;
  const stand = bestaand?.soort === 'stap' ? bestaand.stand : null;
  const t = tekstIn(kant.verzoek.taal);
  const titel = bestaand === undefined ? t(`plan.nieuw.titel.${soort}`) : t(`plan.een.titel.${soort}`);
  return { titel, deel, stand, basis: plan?.versie ?? 0, bestaat: bestaand !== undefined, sleutel: newSleutel() };
};
export type OnderdeelLoader = typeof loadOnderdeel;

export type Stuur = Kant & { readonly form: FormData; readonly terug: string };

const refuse = (
  { form }: Stuur,
  fouten: readonly FormFout[],
  meer: Pick<Onderdeelantwoord, 'botsing'> = {},
  status = 422,
) =>
  data<Onderdeelantwoord>(
    {
      doe: text(form, 'doe'),
      fouten,
      getypt: Object.fromEntries(
        [...form].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
      ),
      ...meer,
    },
    { status },
  );

const dagIn = (form: FormData, naam: string): string | 'fout' | undefined => {
  const [jaar = '', maand = '', dag = ''] = ['jaar', 'maand', 'dag'].map((deel) => text(form, `${naam}-${deel}`));
  if (jaar === '' && maand === '' && dag === '') return undefined;
  return parseDay(`${jaar.padStart(4, '0')}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`) ?? 'fout';
};

/** The part as it was typed, or what is missing in it. */
const typed = ({ form, verzoek }: Stuur): Onderdeel | readonly FormFout[] => {
  const t = tekstIn(verzoek.taal);
  const [vanaf, wanneer] = [dagIn(form, 'vanaf'), dagIn(form, 'wanneer')];
  const wie =
    (['inwoner', 'consulent', 'samen', 'ander'] as const).find((een) => een === text(form, 'wie')) ?? 'inwoner';
  const wieAnders = text(form, 'wieAnders');
  const fouten: FormFout[] = [
    ...(text(form, 'tekst').length < 3 ? [{ veld: 'tekst', tekst: t('plan.fout.tekst') }] : []),
    ...(wie === 'ander' && wieAnders.length < 2 ? [{ veld: 'wieAnders', tekst: t('plan.fout.wie') }] : []),
    ...(vanaf === 'fout' ? [{ veld: 'vanaf', tekst: t('plan.fout.dag') }] : []),
    ...(wanneer === 'fout' ? [{ veld: 'wanneer', tekst: t('plan.fout.dag') }] : []),
  ];
  if (fouten.length > 0) return fouten;
  return {
    id: text(form, 'id'),
    soort: parseSoort(text(form, 'soort')),
    domein: levensdomeinen.find((een) => een === text(form, 'domein')) ?? 'werk',
    tekst: text(form, 'tekst'),
    wie,
    ...(wie === 'ander' ? { wieAnders } : {}),
    ...(vanaf === undefined ? {} : { vanaf }),
    ...(wanneer === undefined ? {} : { wanneer }),
    ...(text(form, 'bij') === '' ? {} : { bij: text(form, 'bij') }),
  };
};

const verzending = ({ verzoek, request, form }: Stuur): Verzending => ({ verzoek, request, form });

const hasBotsing = (probleem: Probleem): probleem is Probleem & NonNullable<Onderdeelantwoord['botsing']> =>
  probleem.code === 'PLAN_BOTST' && 'botsingen' in probleem;

const finish = <T>(stuur: Stuur, uitkomst: Uitkomst<T>, gelukt: string, veld = 'tekst') => {
  if (uitkomst.ok) throw redirect(`${stuur.terug}?gelukt=${gelukt}`);
  const { probleem } = uitkomst;
  if (hasBotsing(probleem)) {
    const botsing = { versie: probleem.versie, botsingen: probleem.botsingen };
    return refuse(stuur, [], { botsing }, probleem.status);
  }
  const waar = probleem.code === 'STAP_VOOR_BEGIN' ? 'wanneer' : veld;
  return refuse(stuur, toFouten(probleem, { '*': waar }), {}, probleem.status);
};

const saveVersie = (stuur: Stuur, basis: number, onderdelen: readonly Onderdeel[]) => {
  const om = {
    client: stuur.verzoek.client,
    headers: idempotent(stuur.form.get('sleutel')),
    body: { basis, onderdelen: [...onderdelen] },
  };
  return stuur.persoonId === undefined
    ? attempt(verzending(stuur), api.postMijnPlanVersies(om))
    : attempt(
        verzending(stuur),
        api.postPersonenByPersoonIdPlanVersies({ ...om, path: { persoonId: stuur.persoonId } }),
      );
};

const basisVan = ({ form }: Stuur): number => Number.parseInt(text(form, 'basis'), 10) || 0;

const save = async (stuur: Stuur) => {
  const deel = typed(stuur);
  if (!('id' in deel)) return refuse(stuur, deel);
  const basis = basisVan(stuur);
  const onderdelen = await onderdelenIn(stuur, basis);
  const nieuw = onderdelen.some(({ id }) => id === deel.id)
    ? onderdelen.map((een) => (een.id === deel.id ? deel : een))
    : [...onderdelen, deel];
  return finish(stuur, await saveVersie(stuur, basis, nieuw), 'bewaard');
};

/** What he told becomes a goal with what stands in its way, in the words that he read; of a story that changed meanwhile nothing is taken over. */
const addUitVerhaal = async (stuur: Stuur) => {
  const verteld = await findVerteld(stuur.request, stuur.verzoek, stuur.persoonId);
  const knelpunt = verteld?.knelpunten.find(({ code }) => code === text(stuur.form, 'knelpunt'));
  const t = tekstIn(stuur.verzoek.taal);
  if (knelpunt === undefined) return refuse(stuur, [{ tekst: t('verteld.plan.weg') }], {}, 409);
  const basis = basisVan(stuur);
  const doel = text(stuur.form, 'doelId');
  const { domein } = knelpunt;
  const nieuw: readonly Onderdeel[] = [
    { id: doel, soort: 'doel', domein, tekst: zegIn(knelpunt.doel, stuur.verzoek.taal), wie: 'inwoner' },
    {
      id: text(stuur.form, 'belemmeringId'),
      soort: 'belemmering',
      domein,
      tekst: zegIn(knelpunt.tekst, stuur.verzoek.taal),
      wie: 'inwoner',
      bij: doel,
    },
  ];
  return finish(stuur, await saveVersie(stuur, basis, [...(await onderdelenIn(stuur, basis)), ...nieuw]), 'bewaard');
};

/** A goal goes with what stands under it. */
const remove = async (stuur: Stuur) => {
  const basis = basisVan(stuur);
  const onderdelen = await onderdelenIn(stuur, basis);
  const weg = new Set([text(stuur.form, 'id')]);
  for (const { id, bij } of [...onderdelen, ...onderdelen]) if (bij !== undefined && weg.has(bij)) weg.add(id);
  return finish(
    stuur,
    await saveVersie(
      stuur,
      basis,
      onderdelen.filter(({ id }) => !weg.has(id)),
    ),
    'weg',
  );
};

const setStand = async (stuur: Stuur, stand: Deel['stand']) => {
  const reden = text(stuur.form, 'reden');
  if (stand === 'niet gelukt' && reden.length < 3)
    return refuse(stuur, [{ veld: 'reden', tekst: tekstIn(stuur.verzoek.taal)('plan.fout.reden') }]);
  const om = {
    client: stuur.verzoek.client,
    headers: idempotent(stuur.form.get('sleutel')),
    body: { stapId: text(stuur.form, 'id'), stand, ...(reden === '' ? {} : { reden }) },
  };
  const uitkomst = await (stuur.persoonId === undefined
    ? attempt(verzending(stuur), api.postMijnPlanStanden(om))
    : attempt(
        verzending(stuur),
        api.postPersonenByPersoonIdPlanStanden({ ...om, path: { persoonId: stuur.persoonId } }),
      ));
  return finish(stuur, uitkomst, stand === 'gedaan' ? 'gedaan' : 'bewaard', 'reden');
};

const sign = async (stuur: Stuur) => {
  const om = {
    client: stuur.verzoek.client,
    headers: idempotent(stuur.form.get('sleutel')),
    body: { versie: Number.parseInt(text(stuur.form, 'versie'), 10) || 1 },
  };
  const uitkomst = await (stuur.persoonId === undefined
    ? attempt(verzending(stuur), api.postMijnPlanHandtekeningen(om))
    : attempt(
        verzending(stuur),
        api.postPersonenByPersoonIdPlanHandtekeningen({ ...om, path: { persoonId: stuur.persoonId } }),
      ));
  return finish(stuur, uitkomst, 'getekend', 'versie');
};

/** What the forms on the pages of a plan do. */
export const perform = async (stuur: Stuur) => {
  const doe = text(stuur.form, 'doe');
  switch (doe) {
    case 'bewaar':
      return save(stuur);
    case 'uit verhaal':
      return addUitVerhaal(stuur);
    case 'weg':
      return remove(stuur);
    case 'teken':
      return sign(stuur);
    case 'gedaan':
    case 'te doen':
    case 'niet gelukt':
      return setStand(stuur, doe);
    default:
      return refuse(stuur, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], {}, 409);
  }
};
