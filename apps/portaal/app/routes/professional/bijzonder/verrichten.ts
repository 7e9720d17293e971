/** Knows how the forms about one application reach the API. */
import { api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import { attempt, type Uitkomst, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

export type Stuur = Required<Verzending> & { readonly aanvraagId: string };

const om = ({ verzoek, form, aanvraagId }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
  path: { aanvraagId },
});
const done = <T>(stuur: Stuur, uitkomst: Uitkomst<T>, veld: string) =>
  settle(stuur.form, `/professional/bijzonder/${stuur.aanvraagId}`, uitkomst, {
    '*': `${readDoe(stuur.form)}-${veld}`,
  });
const get = (stuur: Stuur, naam: string): string => text(stuur.form, `${readDoe(stuur.form)}-${naam}`);

/** What was typed as the API takes it, by the kind of question; undefined is no answer to it. */
const readWaarde = (stuur: Stuur, soort: string) => {
  const waarde = get(stuur, 'waarde');
  switch (soort) {
    case 'ja of nee':
      return waarde === '' ? undefined : waarde === 'ja';
    case 'bedrag':
      return parseEuro(waarde);
    case 'datum': {
      const dag = readDag(stuur.form, 'weet-waarde');
      return dag === 'fout' ? undefined : (dag ?? null);
    }
    case 'lijst': {
      const [inkomen, norm] = [parseEuro(get(stuur, 'inkomen')), parseEuro(get(stuur, 'norm'))];
      if (inkomen === undefined || norm === undefined) return undefined;
      return [{ van: get(stuur, 'van'), totEnMet: get(stuur, 'tot'), inkomen, norm }];
    }
    default:
      return waarde === '' ? undefined : waarde;
  }
};

const weet = async (stuur: Stuur) => {
  const waarde = readWaarde(stuur, text(stuur.form, 'soort'));
  const t = tekstIn(stuur.verzoek.taal);
  if (waarde === undefined)
    return refuse(stuur.form, [{ veld: 'weet-waarde', tekst: t('pro.vulin', { veld: t('doe.weet.waarde') }) }]);
  const motivering = get(stuur, 'motivering');
  const body = { feit: text(stuur.form, 'feit'), waarde, ...(motivering === '' ? {} : { motivering }) };
  return done(stuur, await attempt(stuur, api.postBijzonderByAanvraagIdFeiten({ ...om(stuur), body })), 'waarde');
};

const verrichtingen = {
  pak: async (stuur: Stuur) =>
    done(stuur, await attempt(stuur, api.postBijzonderByAanvraagIdBehandeling(om(stuur))), 'pak'),
  weet,
  besluitvoorstel: async (stuur: Stuur) => {
    const totEnMet = get(stuur, 'totEnMet');
    const body = totEnMet === '' ? {} : { totEnMet };
    return done(stuur, await attempt(stuur, api.postBijzonderByAanvraagIdVoorstel({ ...om(stuur), body })), 'totEnMet');
  },
  neembesluit: async (stuur: Stuur) =>
    done(stuur, await attempt(stuur, api.postBijzonderByAanvraagIdBesluit(om(stuur))), 'neembesluit'),
  besluitterug: async (stuur: Stuur) => {
    const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), ['besluitterug-reden']);
    if (leeg.length > 0) return refuse(stuur.form, leeg);
    const body = { reden: get(stuur, 'reden') };
    return done(
      stuur,
      await attempt(stuur, api.postBijzonderByAanvraagIdTeruglegging({ ...om(stuur), body })),
      'reden',
    );
  },
} as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
