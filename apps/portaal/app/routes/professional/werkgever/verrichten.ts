/** Knows how the forms about an employer reach the API: admit, give access, enter a key or a ground, read a file, withdraw. */
import { api } from '@samenkracht/api-client';
import { redirect } from 'react-router';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending> & { readonly werkgeverId: string };

const lijst = '/professional/werkgevers';
const padVan = ({ werkgeverId }: Pick<Stuur, 'werkgeverId'>): string => `${lijst}/${werkgeverId}`;
const kop = ({ verzoek, form }: Required<Verzending>) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
});
const missing = ({ verzoek, form }: Required<Verzending>, velden: readonly string[]) =>
  missingIn(form, tekstIn(verzoek.taal), velden);

export const enterWerkgever = async (stuur: Required<Verzending>) => {
  const { form } = stuur;
  const fouten = missing(stuur, ['werkgever-naam', 'werkgever-nummer']);
  if (fouten.length > 0) return refuse(form, fouten);
  const body = { naam: text(form, 'werkgever-naam'), loonheffingennummer: text(form, 'werkgever-nummer') };
  const uitkomst = await attempt(stuur, api.postWerkgevers({ ...kop(stuur), body }));
  if (uitkomst.ok) throw redirect(`${lijst}/${uitkomst.waarde.id}?gelukt=werkgever`);
  return settle(form, lijst, uitkomst, { naam: 'werkgever-naam', '*': 'werkgever-nummer' });
};

const path = ({ werkgeverId }: Stuur) => ({ werkgeverId });

/** By the end of the name of the file: what the browser says of it differs per machine. */
const soortVan = (naam: string): 'csv' | 'json' | 'xml' | undefined =>
  (['csv', 'json', 'xml'] as const).find((soort) => naam.toLowerCase().endsWith(`.${soort}`));

const bestand = async (stuur: Stuur) => {
  const gekozen = stuur.form.get('bestand-bestand');
  const soort = gekozen instanceof File ? soortVan(gekozen.name) : undefined;
  if (!(gekozen instanceof File) || soort === undefined) {
    const tekst = tekstIn(stuur.verzoek.taal)('doe.bestand.soort');
    return refuse(stuur.form, [{ veld: 'bestand-bestand', tekst }]);
  }
  const body = { soort, inhoud: await gekozen.text() };
  const call = api.postWerkgeversByWerkgeverIdBestanden({ ...kop(stuur), path: path(stuur), body });
  const uitkomst = await attempt(stuur, call);
  if (uitkomst.ok) throw redirect(`${padVan(stuur)}/aanleveringen/${uitkomst.waarde.id}?gelukt=bestand`);
  return settle(stuur.form, padVan(stuur), uitkomst, { '*': 'bestand-bestand' });
};

const grondslag = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const vanaf = readDag(form, 'grondslag-vanaf');
  const geenDag = vanaf === undefined || vanaf === 'fout';
  const fouten = [
    ...missing(stuur, ['grondslag-soort', 'grondslag-toelichting']),
    ...(geenDag ? [{ veld: 'grondslag-vanaf', tekst: tekstIn(verzoek.taal)('pro.geendag') }] : []),
  ];
  if (fouten.length > 0 || vanaf === undefined) return refuse(form, fouten);
  const bsn = text(form, 'grondslag-bsn');
  const body = {
    soort: text(form, 'grondslag-soort') === 'toestemming' ? ('toestemming' as const) : ('artikel 63' as const),
    toelichting: text(form, 'grondslag-toelichting'),
    vanaf,
    ...(bsn === '' ? {} : { bsn }),
  };
  const call = api.postWerkgeversByWerkgeverIdGrondslagen({ ...kop(stuur), path: path(stuur), body });
  const uitkomst = await attempt(stuur, call);
  const perCode: Readonly<Record<string, string>> = { DATUM_ONJUIST: 'vanaf', PERSOON_ONBEKEND: 'bsn' };
  const code = uitkomst.ok ? undefined : uitkomst.probleem.code;
  return settle(form, padVan(stuur), uitkomst, {
    toelichting: 'grondslag-toelichting',
    '*': `grondslag-${perCode[code ?? ''] ?? 'soort'}`,
  });
};

const sleutel = async (stuur: Stuur) => {
  const fouten = missing(stuur, ['sleutel-sleutel']);
  if (fouten.length > 0) return refuse(stuur.form, fouten);
  const body = { sleutel: text(stuur.form, 'sleutel-sleutel') };
  const call = api.postWerkgeversByWerkgeverIdSleutels({ ...kop(stuur), path: path(stuur), body });
  return settle(stuur.form, padVan(stuur), await attempt(stuur, call), { '*': 'sleutel-sleutel' });
};

const trekgrondslag = async (stuur: Stuur) => {
  const grondslagId = text(stuur.form, 'id');
  const call = api.postWerkgeversByWerkgeverIdGrondslagenByGrondslagIdIntrekking({
    ...kop(stuur),
    path: { ...path(stuur), grondslagId },
  });
  return settle(stuur.form, padVan(stuur), await attempt(stuur, call));
};

const treksleutel = async (stuur: Stuur) => {
  const sleutelId = text(stuur.form, 'id');
  const call = api.postWerkgeversByWerkgeverIdSleutelsBySleutelIdIntrekking({
    ...kop(stuur),
    path: { ...path(stuur), sleutelId },
  });
  return settle(stuur.form, padVan(stuur), await attempt(stuur, call));
};

const trektoegang = async (stuur: Stuur) => {
  const toegangId = text(stuur.form, 'id');
  const call = api.postWerkgeversByWerkgeverIdToegangenByToegangIdIntrekking({
    ...kop(stuur),
    path: { ...path(stuur), toegangId },
  });
  return settle(stuur.form, padVan(stuur), await attempt(stuur, call));
};

const trekwerkgever = async (stuur: Stuur) => {
  const call = api.postWerkgeversByWerkgeverIdIntrekking({ ...kop(stuur), path: path(stuur) });
  return settle(stuur.form, padVan(stuur), await attempt(stuur, call));
};

/** Stays on the page: the secret is in this one answer and nowhere else. */
const toegang = async (stuur: Stuur) => {
  const call = api.postWerkgeversByWerkgeverIdToegangen({ client: stuur.verzoek.client, path: path(stuur) });
  const uitkomst = await attempt(stuur, call);
  return uitkomst.ok
    ? { doe: 'toegang', fouten: [], getypt: {}, toegang: uitkomst.waarde }
    : settle(stuur.form, padVan(stuur), uitkomst);
};

const verrichtingen = {
  bestand,
  grondslag,
  sleutel,
  toegang,
  trekgrondslag,
  treksleutel,
  trektoegang,
  trekwerkgever,
} as const;

/** Several forms of a kind stand on the page; each has its number in its name. */
export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form).replace(/-\d+$/, '');
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
