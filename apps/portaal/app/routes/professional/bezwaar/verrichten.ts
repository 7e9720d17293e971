/** Knows how the forms about an objection reach the API. */
import { api } from '@samenkracht/api-client';
import { attempt, type Uitkomst, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import { readOnderdelen } from './onderdelen.ts';

export type Stuur = Required<Verzending> & { readonly bezwaarId: string };

const om = ({ verzoek, form, bezwaarId }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
  path: { bezwaarId },
});

const done = <T>(stuur: Stuur, uitkomst: Uitkomst<T>, veld: string) =>
  settle(stuur.form, `/professional/bezwaren/${stuur.bezwaarId}`, uitkomst, { '*': `${readDoe(stuur.form)}-${veld}` });

/** The named fields of this form, or the lines that say which is empty. */
const fields = (stuur: Stuur, ...namen: readonly string[]) => {
  const doe = readDoe(stuur.form);
  const velden = namen.map((naam) => `${doe}-${naam}`);
  return missingIn(stuur.form, tekstIn(stuur.verzoek.taal), velden);
};
const get = (stuur: Stuur, naam: string): string => text(stuur.form, `${readDoe(stuur.form)}-${naam}`);

const amsterdam = 'Europe/Amsterdam';

const zitting = async (stuur: Stuur) => {
  const leeg = fields(stuur, 'uur', 'plaats');
  const dag = readDag(stuur.form, 'zitting-dag');
  const tijd = /^(\d{1,2})[.:](\d{2})$/.exec(get(stuur, 'uur'));
  const t = tekstIn(stuur.verzoek.taal);
  if (dag === undefined || dag === 'fout')
    return refuse(stuur.form, [
      ...leeg,
      { veld: 'zitting-dag', tekst: t('pro.vulin', { veld: t('doe.zitting.dag') }) },
    ]);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const uur = Number(tijd?.[1]);
  const minuut = Number(tijd?.[2]);
  if (tijd === null || uur > 23 || minuut > 59)
    return refuse(stuur.form, [{ veld: 'zitting-uur', tekst: t('doe.zitting.uur.hulp') }]);
  const op = Temporal.PlainDate.from(dag)
    .toZonedDateTime({ timeZone: amsterdam, plainTime: Temporal.PlainTime.from({ hour: uur, minute: minuut }) })
    .toInstant()
    .toString();
  const body = { op, plaats: get(stuur, 'plaats') };
  return done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdHoorzitting({ ...om(stuur), body })), 'dag');
};

const beslisvoorstel = async (stuur: Stuur) => {
  const { onderdelen, fouten } = readOnderdelen(stuur.form, tekstIn(stuur.verzoek.taal));
  if (fouten.length > 0) return refuse(stuur.form, fouten);
  const call = api.postBezwarenByBezwaarIdVoorstel({ ...om(stuur), body: { onderdelen: [...onderdelen] } });
  return done(stuur, await attempt(stuur, call), 'uitkomst');
};

/** The day of a form that asks for one, or the line that says that it lacks. */
const dagIn = (stuur: Stuur, doe: 'instemming' | 'gebreke' | 'kosten') => {
  const dag = readDag(stuur.form, `${doe}-dag`);
  const t = tekstIn(stuur.verzoek.taal);
  return dag === undefined || dag === 'fout'
    ? { fout: refuse(stuur.form, [{ veld: `${doe}-dag`, tekst: t('pro.vulin', { veld: t(`doe.${doe}.dag`) }) }]) }
    : { dag };
};

const voerUit = (wat: 'gevolg' | 'kosten') => async (stuur: Stuur) => {
  const leeg = fields(stuur, 'toelichting');
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const body = { wat, toelichting: get(stuur, 'toelichting') };
  return done(
    stuur,
    await attempt(stuur, api.postBezwarenByBezwaarIdUitvoering({ ...om(stuur), body })),
    'toelichting',
  );
};

const commissie = (metCommissie: boolean) => async (stuur: Stuur) =>
  done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdTermijn({ ...om(stuur), body: { metCommissie } })), 'x');

const verrichtingen = {
  pak: async (stuur: Stuur) =>
    done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdBehandeling(om(stuur))), 'pak'),
  verdaag: async (stuur: Stuur) => {
    const leeg = fields(stuur, 'reden');
    if (leeg.length > 0) return refuse(stuur.form, leeg);
    const body = { verdagen: get(stuur, 'reden') };
    return done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdTermijn({ ...om(stuur), body })), 'reden');
  },
  commissie: commissie(true),
  commissieweg: commissie(false),
  instemming: async (stuur: Stuur) => {
    const { dag, fout } = dagIn(stuur, 'instemming');
    if (fout) return fout;
    const body = { uitgesteldTot: dag };
    return done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdTermijn({ ...om(stuur), body })), 'dag');
  },
  gebreke: async (stuur: Stuur) => {
    const { dag, fout } = dagIn(stuur, 'gebreke');
    if (fout) return fout;
    const body = { ontvangenOp: dag };
    const call = api.postBezwarenByBezwaarIdIngebrekestelling({ ...om(stuur), body });
    return done(stuur, await attempt(stuur, call), 'dag');
  },
  kosten: async (stuur: Stuur) => {
    const { dag, fout } = dagIn(stuur, 'kosten');
    if (fout) return fout;
    const call = api.postBezwarenByBezwaarIdKostenverzoek({ ...om(stuur), body: { op: dag } });
    return done(stuur, await attempt(stuur, call), 'dag');
  },
  voeruit: voerUit('gevolg'),
  kostenklaar: voerUit('kosten'),
  dwangsom: async (stuur: Stuur) => {
    const leeg = fields(stuur, 'iban');
    if (leeg.length > 0) return refuse(stuur.form, leeg);
    const body = { iban: get(stuur, 'iban') };
    return done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdDwangsom({ ...om(stuur), body })), 'iban');
  },
  keurdwangsom: async (stuur: Stuur) =>
    done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdDwangsomGoedkeuring(om(stuur))), 'x'),
  legdwangsomterug: async (stuur: Stuur) =>
    done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdDwangsomTeruglegging(om(stuur))), 'x'),
  weegtelaat: async (stuur: Stuur) => {
    const leeg = fields(stuur, 'keuze', 'motivering');
    if (leeg.length > 0) return refuse(stuur.form, leeg);
    const keuze = get(stuur, 'keuze') === 'ja' ? ('ja' as const) : ('nee' as const);
    const body = { keuze, motivering: get(stuur, 'motivering') };
    return done(
      stuur,
      await attempt(stuur, api.postBezwarenByBezwaarIdVerschoonbaarheid({ ...om(stuur), body })),
      'motivering',
    );
  },
  zitting,
  afzien: async (stuur: Stuur) => {
    const leeg = fields(stuur, 'grond', 'toelichting');
    if (leeg.length > 0) return refuse(stuur.form, leeg);
    const grond = get(stuur, 'grond') as 'a' | 'b' | 'c' | 'd' | 'e';
    const body = { grond, toelichting: get(stuur, 'toelichting') };
    return done(
      stuur,
      await attempt(stuur, api.postBezwarenByBezwaarIdAfzienVanHoren({ ...om(stuur), body })),
      'toelichting',
    );
  },
  hoorverslag: async (stuur: Stuur) => {
    const leeg = fields(stuur, 'verslag');
    if (leeg.length > 0) return refuse(stuur.form, leeg);
    const body = { verslag: get(stuur, 'verslag') };
    return done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdHoorverslag({ ...om(stuur), body })), 'verslag');
  },
  beslisvoorstel,
  beslis: async (stuur: Stuur) =>
    done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdBeslissing(om(stuur))), 'beslis'),
  bezwaarterug: async (stuur: Stuur) => {
    const leeg = fields(stuur, 'reden');
    if (leeg.length > 0) return refuse(stuur.form, leeg);
    const body = { reden: get(stuur, 'reden') };
    return done(stuur, await attempt(stuur, api.postBezwarenByBezwaarIdTeruglegging({ ...om(stuur), body })), 'reden');
  },
} as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
