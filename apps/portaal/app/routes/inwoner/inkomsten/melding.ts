/** Knows how a form about pay becomes a report for the API. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';

type Body = Api.PostMijnInkomstenByMaandData['body'];
export type Gemeld = Api.PostMijnInkomstenByMaandResponse;
export type Getypt = {
  readonly bron: string;
  readonly netto: string;
  readonly status: string;
  readonly werkgever: string;
  readonly vakantiegeld: string;
  /** What kind of income; pay on the pages about pay. */
  readonly soort: string;
  /** Of a tenant or boarder: yes or no. */
  readonly inKostendelersnorm: string;
};

export type Meldantwoord = {
  readonly fouten: readonly FormFout[];
  readonly getypt: Getypt;
  readonly gemeld?: Gemeld;
  readonly blik?: Api.PostMijnInkomstenByMaandVooruitblikResponse;
  readonly teruggenomen?: boolean;
  readonly status: number;
};

export const typed = (form: FormData): Getypt => ({
  bron: text(form, 'bron'),
  netto: text(form, 'netto'),
  status: text(form, 'status') || 'definitief',
  werkgever: text(form, 'werkgever'),
  vakantiegeld: text(form, 'vakantiegeld'),
  soort: form.has('soort') ? text(form, 'soort') : 'loon',
  inKostendelersnorm: text(form, 'inKostendelersnorm'),
});

/** Which job: one that is known, or a new one by name. */
export const werkIn = ({
  bron,
  werkgever,
  vakantiegeld,
  soort,
  inKostendelersnorm,
}: Getypt): Pick<Body, 'bronId' | 'werkgever' | 'vakantiegeld' | 'soort' | 'inKostendelersnorm'> =>
  bron
    ? { bronId: bron }
    : {
        ...(werkgever ? { werkgever } : {}),
        ...(soort === 'loon' ? {} : { soort: soort as NonNullable<Body['soort']> }),
        ...(inKostendelersnorm ? { inKostendelersnorm: inKostendelersnorm === 'ja' } : {}),
        ...(vakantiegeld ? { vakantiegeld: vakantiegeld as NonNullable<Body['vakantiegeld']> } : {}),
      };

const checked = (getypt: Getypt, nieuw: boolean, { verzoek }: Verzending): readonly FormFout[] => {
  const t = tekstIn(verzoek.taal);
  const fouten: FormFout[] = [];
  const ander = getypt.soort !== 'loon';
  if (nieuw && getypt.soort === '') fouten.push({ veld: 'soort', tekst: t('ander.soort.leeg') });
  if (nieuw && !getypt.werkgever)
    fouten.push({ veld: 'werkgever', tekst: t(ander ? 'ander.van.leeg' : 'loon.werkgever.leeg') });
  if (nieuw && !ander && !getypt.vakantiegeld)
    fouten.push({ veld: 'vakantiegeld', tekst: t('loon.vakantiegeld.leeg') });
  if (nieuw && getypt.soort === 'huur of kostgeld' && !getypt.inKostendelersnorm)
    fouten.push({ veld: 'inKostendelersnorm', tekst: t('ander.norm.leeg') });
  if (parseEuro(getypt.netto) === undefined) fouten.push({ veld: veldNetto(getypt), tekst: t('loon.veld.fout') });
  return fouten;
};

/** Two jobs on one page each have their own field. */
export const veldNetto = ({ bron }: Pick<Getypt, 'bron'>): string => (bron ? `netto-${bron}` : 'netto');

const velden = (getypt: Getypt) => ({
  '*': veldNetto(getypt),
  netto: veldNetto(getypt),
  werkgever: 'werkgever',
  vakantiegeld: 'vakantiegeld',
});

export const report = async (
  sending: Verzending & { readonly form: FormData },
  maand: string,
): Promise<Meldantwoord> => {
  const { verzoek, form } = sending;
  const { client } = verzoek;
  const getypt = typed(form);
  const headers = idempotent(form.get('sleutel'));
  const doe = text(form, 'doe');
  const send = (body: Body) =>
    attempt(sending, api.postMijnInkomstenByMaand({ client, path: { maand }, headers, body }));
  const done = (uitkomst: Awaited<ReturnType<typeof send>>): Meldantwoord =>
    uitkomst.ok
      ? { fouten: [], getypt, gemeld: uitkomst.waarde, status: 200 }
      : { ...refused(uitkomst, velden(getypt)), getypt, status: uitkomst.probleem.status };
  if (doe === 'klopt') return done(await send({ ...werkIn(getypt), klopt: true }));
  if (doe === 'terug') {
    const uitkomst = await attempt(
      sending,
      api.postMijnInkomstenByMaandIntrekking({ client, path: { maand }, headers, body: werkIn(getypt) }),
    );
    return uitkomst.ok
      ? { fouten: [], getypt, teruggenomen: true, status: 200 }
      : { ...refused(uitkomst), getypt, status: uitkomst.probleem.status };
  }
  const fouten = checked(getypt, !getypt.bron, sending);
  const netto = parseEuro(getypt.netto);
  if (fouten.length > 0 || netto === undefined) return { fouten, getypt, status: 422 };
  if (doe === 'bereken') {
    const body = { netto, ...werkIn(getypt) };
    const uitkomst = await attempt(sending, api.postMijnInkomstenByMaandVooruitblik({ client, path: { maand }, body }));
    return uitkomst.ok
      ? { fouten: [], getypt, blik: uitkomst.waarde, status: 200 }
      : { ...refused(uitkomst, velden(getypt)), getypt, status: uitkomst.probleem.status };
  }
  const status = getypt.status === 'geschat' ? 'geschat' : 'definitief';
  return done(await send({ ...werkIn(getypt), netto, status, ...(form.get('gestopt') ? { gestopt: true } : {}) }));
};
