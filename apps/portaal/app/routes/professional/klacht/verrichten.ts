/** Knows how the forms about a complaint reach the API. */
import { api } from '@samenkracht/api-client';
import { attempt, type Uitkomst, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { backTo, missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import { hoorgronden, klachtgronden, klachtoordelen } from './doen.tsx';

type Stuur = Required<Verzending> & { readonly klachtId: string };

const om = ({ verzoek, form, klachtId }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
  path: { klachtId },
});
const get = ({ form }: Stuur, naam: string): string => text(form, `${readDoe(form)}-${naam}`);
const keuze = <T extends string>(waarden: readonly T[], gekozen: string): T | undefined =>
  waarden.find((een) => een === gekozen);

/** Back to the complaint; who put his own name on it sees it no more. */
const done = (stuur: Stuur, uitkomst: Uitkomst<{ klacht: unknown }>, veld: string) => {
  if (uitkomst.ok && uitkomst.waarde.klacht === null) throw backTo('/professional/klachten', readDoe(stuur.form));
  const velden = { '*': `${readDoe(stuur.form)}-${veld}` };
  return settle(stuur.form, `/professional/klachten/${stuur.klachtId}`, uitkomst, velden);
};

/** What is missing of these fields, as an answer to the form; undefined when nothing is. */
const needs = (stuur: Stuur, ...velden: readonly string[]) => {
  const leeg = missingIn(
    stuur.form,
    tekstIn(stuur.verzoek.taal),
    velden.map((veld) => `${readDoe(stuur.form)}-${veld}`),
  );
  return leeg.length > 0 ? refuse(stuur.form, leeg) : undefined;
};

const dagFout = (stuur: Stuur, veld: string) =>
  refuse(stuur.form, [
    { veld: `${readDoe(stuur.form)}-${veld}`, tekst: tekstIn(stuur.verzoek.taal)('caseload.dag.fout') },
  ]);

const hoor = async (stuur: Stuur) => {
  const op = readDag(stuur.form, 'hoor-op');
  if (op === undefined || op === 'fout') return dagFout(stuur, 'op');
  const leeg = needs(stuur, 'verslag');
  if (leeg !== undefined) return leeg;
  const body = { op, verslag: get(stuur, 'verslag') };
  return done(stuur, await attempt(stuur, api.postKlachtenByKlachtIdGesprek({ ...om(stuur), body })), 'op');
};

const hoorniet = async (stuur: Stuur) => {
  const grond = keuze(hoorgronden, get(stuur, 'grond'));
  const leeg = needs(stuur, 'grond', 'toelichting');
  if (leeg !== undefined || grond === undefined) return leeg ?? refuse(stuur.form, []);
  const body = { grond, toelichting: get(stuur, 'toelichting') };
  const call = api.postKlachtenByKlachtIdGespreksafzegging({ ...om(stuur), body });
  return done(stuur, await attempt(stuur, call), 'toelichting');
};

const steluit = async (stuur: Stuur) => {
  const totEnMet = readDag(stuur.form, 'steluit-totEnMet');
  if (totEnMet === undefined || totEnMet === 'fout') return dagFout(stuur, 'totEnMet');
  const call = api.postKlachtenByKlachtIdUitstel({ ...om(stuur), body: { totEnMet } });
  return done(stuur, await attempt(stuur, call), 'totEnMet');
};

const antwoordklacht = async (stuur: Stuur) => {
  const oordeel = keuze(klachtoordelen, get(stuur, 'oordeel'));
  const leeg = needs(stuur, 'oordeel', 'bevindingen', 'conclusies');
  if (leeg !== undefined || oordeel === undefined) return leeg ?? refuse(stuur.form, []);
  const body = { oordeel, bevindingen: get(stuur, 'bevindingen'), conclusies: get(stuur, 'conclusies') };
  return done(stuur, await attempt(stuur, api.postKlachtenByKlachtIdAntwoord({ ...om(stuur), body })), 'bevindingen');
};

const nietklacht = async (stuur: Stuur) => {
  const grond = keuze(klachtgronden, get(stuur, 'grond'));
  const leeg = needs(stuur, 'grond', 'motivering');
  if (leeg !== undefined || grond === undefined) return leeg ?? refuse(stuur.form, []);
  const body = { grond, motivering: get(stuur, 'motivering') };
  const call = api.postKlachtenByKlachtIdTerzijdelegging({ ...om(stuur), body });
  return done(stuur, await attempt(stuur, call), 'motivering');
};

const verrichtingen = {
  pakklacht: async (stuur: Stuur) =>
    done(stuur, await attempt(stuur, api.postKlachtenByKlachtIdBehandeling({ ...om(stuur), body: {} })), 'pak'),
  overwie: async (stuur: Stuur) => {
    const leeg = needs(stuur, 'wie');
    if (leeg !== undefined) return leeg;
    const body = { medewerkerId: get(stuur, 'wie') };
    return done(stuur, await attempt(stuur, api.postKlachtenByKlachtIdBetrokkenen({ ...om(stuur), body })), 'wie');
  },
  hoor,
  hoorniet,
  steluit,
  antwoordklacht,
  nietklacht,
  verdaagklacht: async (stuur: Stuur) => {
    const leeg = needs(stuur, 'reden');
    if (leeg !== undefined) return leeg;
    const body = { reden: get(stuur, 'reden') };
    return done(stuur, await attempt(stuur, api.postKlachtenByKlachtIdVerdaging({ ...om(stuur), body })), 'reden');
  },
  losop: async (stuur: Stuur) => {
    const leeg = needs(stuur, 'hoe');
    if (leeg !== undefined) return leeg;
    const body = { hoe: get(stuur, 'hoe') };
    return done(stuur, await attempt(stuur, api.postKlachtenByKlachtIdOplossing({ ...om(stuur), body })), 'hoe');
  },
} as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
