/** Knows how the forms about a perspective reach the API. */
import { api } from '@samenkracht/api-client';
import { attempt, type Uitkomst, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDoe, refuse, settle } from '../actie.ts';
import { belemmeringen } from './belemmeringen.ts';

export type Stuur = Required<Verzending> & { readonly persoonId: string };

const om = ({ verzoek, form, persoonId }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
  path: { persoonId },
});
const get = ({ form }: Stuur, naam: string): string => text(form, `${readDoe(form).replace(/-\d+$/, '')}-${naam}`);

const done = <T>(stuur: Stuur, uitkomst: Uitkomst<T>, veld: string) =>
  settle(stuur.form, `/professional/personen/${stuur.persoonId}/perspectief`, uitkomst, {
    '*': `${readDoe(stuur.form)}-${veld}`,
  });

/** A line for what was left empty, before anything is sent. */
const leeg = (stuur: Stuur, velden: readonly string[]) => {
  const mist = missingIn(
    stuur.form,
    tekstIn(stuur.verzoek.taal),
    velden.map((veld) => `${readDoe(stuur.form)}-${veld}`),
  );
  return mist.length > 0 ? refuse(stuur.form, mist) : undefined;
};

const opschrijven = async (stuur: Stuur) => {
  const mist = leeg(stuur, ['kan', 'wil', 'stap']);
  if (mist !== undefined) return mist;
  const body = {
    na: Number(text(stuur.form, 'na')),
    kan: get(stuur, 'kan'),
    wil: get(stuur, 'wil'),
    volgendeStap: get(stuur, 'stap'),
    belemmeringen: belemmeringen.flatMap((domein) => {
      const tekst = get(stuur, `weg-${domein}`);
      return tekst === '' ? [] : [{ domein, tekst }];
    }),
  };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdPerspectief({ ...om(stuur), body })), 'kan');
};

const groepsfeit = async (stuur: Stuur) => {
  const mist = leeg(stuur, ['waarde', 'bron']);
  if (mist !== undefined) return mist;
  const body = { feit: text(stuur.form, 'feit'), waarde: get(stuur, 'waarde'), bron: get(stuur, 'bron') };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdGroepsfeiten({ ...om(stuur), body })), 'waarde');
};

const kiesgroep = async (stuur: Stuur) => {
  const mist = leeg(stuur, ['groep', 'reden']);
  if (mist !== undefined) return mist;
  const body = { groep: get(stuur, 'groep'), reden: get(stuur, 'reden') };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdGroep({ ...om(stuur), body })), 'reden');
};

const soorten = ['werk', 'vrijwilligerswerk', 'cursus', 'thuis'] as const;

const opgeschrevenwerk = async (stuur: Stuur) => {
  const mist = leeg(stuur, ['naam']);
  if (mist !== undefined) return mist;
  const soort = soorten.find((een) => een === get(stuur, 'soort')) ?? 'werk';
  const body = { soort, naam: get(stuur, 'naam') };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdErvaringen({ ...om(stuur), body })), 'naam');
};

const papiergezien = async (stuur: Stuur) => {
  const path = { ...om(stuur).path, certificaatId: text(stuur.form, 'certificaat') };
  const call = api.postPersonenByPersoonIdCertificatenByCertificaatIdGezien({ ...om(stuur), path });
  return done(stuur, await attempt(stuur, call), 'papier');
};

const kiescohort = async (stuur: Stuur) => {
  const body = { cohortId: get(stuur, 'cohort') };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdCohort({ ...om(stuur), body })), 'cohort');
};

const verrichtingen = { opschrijven, groepsfeit, kiesgroep, opgeschrevenwerk, papiergezien, kiescohort } as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form).replace(/-\d+$/, '');
  return Object.hasOwn(verrichtingen, doe)
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
