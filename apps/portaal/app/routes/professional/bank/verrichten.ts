/** Knows how the forms about the bank reach the API: fetch, send in, explain, propose, approve, send back. */
import { api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending>;
const pad = '/professional/bank';
const kop = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const missing = ({ verzoek, form }: Stuur, velden: readonly string[]) => missingIn(form, tekstIn(verzoek.taal), velden);

const ophalen = async (stuur: Stuur) =>
  settle(stuur.form, pad, await attempt(stuur, api.postBankberichtenOphaling(kop(stuur))));

const bericht = async (stuur: Stuur) => {
  const bestand = stuur.form.get('bericht-bestand');
  const inhoud = typeof bestand === 'string' ? bestand : ((await bestand?.text()) ?? '');
  if (inhoud === '') {
    const t = tekstIn(stuur.verzoek.taal);
    const tekst = t('pro.vulin', { veld: t('doe.bericht.bestand') });
    return refuse(stuur.form, [{ veld: 'bericht-bestand', tekst }]);
  }
  const uitkomst = await attempt(stuur, api.postBankberichten({ ...kop(stuur), body: { inhoud } }));
  return settle(stuur.form, pad, uitkomst, { '*': 'bericht-bestand' });
};

/** Several forms of a kind stand on the page; each has its number in the name of its fields. */
const verklaar = async (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  const leeg = missing(stuur, [`${doe}-tekst`]);
  const kenmerk = text(stuur.form, `${doe}-kenmerk`);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const call = api.postBankuitzonderingenByUitzonderingIdVerklaring({
    ...kop(stuur),
    path: { uitzonderingId: text(stuur.form, 'uitzonderingId') },
    body: { verklaring: text(stuur.form, `${doe}-tekst`), ...(kenmerk === '' ? {} : { betalingskenmerk: kenmerk }) },
  });
  const velden = { betalingskenmerk: `${doe}-kenmerk`, '*': `${doe}-${kenmerk === '' ? 'tekst' : 'kenmerk'}` };
  return settle(stuur.form, pad, await attempt(stuur, call), velden);
};

const herbetaal = async (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  const leeg = missing(stuur, [`${doe}-iban`, `${doe}-reden`]);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const call = api.postUitvalByKenmerkHerbetaling({
    ...kop(stuur),
    path: { kenmerk: text(stuur.form, 'kenmerk') },
    body: { iban: text(stuur.form, `${doe}-iban`), reden: text(stuur.form, `${doe}-reden`) },
  });
  return settle(stuur.form, pad, await attempt(stuur, call), { reden: `${doe}-reden`, '*': `${doe}-iban` });
};

const path = ({ form }: Stuur) => ({ kenmerk: text(form, 'kenmerk') });

const keurherbetaling = async (stuur: Stuur) => {
  const call = api.postUitvalByKenmerkHerbetalingGoedkeuring({ ...kop(stuur), path: path(stuur) });
  return settle(stuur.form, pad, await attempt(stuur, call));
};

const legterug = async (stuur: Stuur) => {
  const call = api.postUitvalByKenmerkHerbetalingTeruglegging({ ...kop(stuur), path: path(stuur) });
  return settle(stuur.form, pad, await attempt(stuur, call));
};

const verrichtingen = { ophalen, bericht, verklaar, herbetaal, keurherbetaling, legterug } as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form).replace(/-\d+$/, '');
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
