/** Knows how the forms about talks, questions and notes reach the API. Server only. */
import { api } from '@samenkracht/api-client';
import { attempt, type Uitkomst, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending> & { readonly persoonId: string };

const om = ({ verzoek, form, persoonId }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
  path: { persoonId },
});
const get = (stuur: Stuur, naam: string): string => text(stuur.form, `${readDoe(stuur.form)}-${naam}`);

/** A refusal beside the field that it is about: of the API by its own name, of the rule by its code. */
const veldBij: Readonly<Record<string, string>> = {
  MEDEWERKER_BEZET: 'tijd',
  INWONER_BEZET: 'tijd',
  PLAATS_ONTBREEKT: 'plaats',
  BEELDLINK_NIET_TOEGESTAAN: 'plaats',
  GEEN_BEELDGESPREK: 'wijze',
  VERSCHIJNREDEN_ONTBREEKT: 'reden',
  NOTITIE_ZONDER_LEZERS: 'lezers',
  NOTITIE_LEEG: 'antwoord0',
  ANTWOORD_ONTBREEKT: 'antwoord',
  TAAK_IN_VERLEDEN: 'uiterlijk-dag',
};

const done = <T>(stuur: Stuur, uitkomst: Uitkomst<T>, veld: string) => {
  const doe = readDoe(stuur.form);
  const code = uitkomst.ok ? '' : (uitkomst.probleem.code ?? '');
  const namen = ['op', 'tijd', 'minuten', 'plaats', 'wijze', 'tekst', 'antwoord', 'toelichting'];
  const velden = Object.fromEntries(namen.map((naam) => [naam, `${doe}-${naam}`]));
  const pad = `/professional/personen/${stuur.persoonId}/gesprekken`;
  return settle(stuur.form, pad, uitkomst, { ...velden, '*': `${doe}-${veldBij[code] ?? veld}` });
};

const wijzen = ['kantoor', 'video', 'telefoon'] as const;

/** When and where it was typed; a time may be typed with a point or a colon. */
const momentIn = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  const op = readDag(stuur.form, `${doe}-op`);
  const t = tekstIn(stuur.verzoek.taal);
  if (op === undefined || op === 'fout') return refuse(stuur.form, [{ veld: `${doe}-op`, tekst: t('plan.fout.dag') }]);
  const tijd = get(stuur, 'tijd').replace('.', ':').padStart(5, '0');
  const minuten = Number.parseInt(get(stuur, 'minuten'), 10) || 0;
  const wijze = wijzen.find((een) => een === get(stuur, 'wijze')) ?? 'kantoor';
  return { moment: { op, tijd, minuten, wijze, plaats: get(stuur, 'plaats') } };
};

const onderwerpen = ['kennismaking', 'voortgang', 'evaluatie', 'driegesprek', 'anders'] as const;

const afspraak = async (stuur: Stuur) => {
  const typed = momentIn(stuur);
  if (!('moment' in typed)) return typed;
  const onderwerp = onderwerpen.find((een) => een === get(stuur, 'onderwerp')) ?? 'anders';
  const body = { ...typed.moment, onderwerp };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdAfspraken({ ...om(stuur), body })), 'op');
};

const opAfspraak = (stuur: Stuur) => ({
  ...om(stuur),
  path: { persoonId: stuur.persoonId, afspraakId: get(stuur, 'afspraak') },
});

const verzet = async (stuur: Stuur) => {
  const typed = momentIn(stuur);
  if (!('moment' in typed)) return typed;
  const call = api.postPersonenByPersoonIdAfsprakenByAfspraakIdVerzetting({ ...opAfspraak(stuur), body: typed.moment });
  return done(stuur, await attempt(stuur, call), 'op');
};

const redenen = ['niet bekend', 'ziek', 'werk', 'vergeten', 'vervoer', 'zorg voor een ander', 'anders'] as const;

const afloop = async (stuur: Stuur) => {
  const stand = (['gehouden', 'niet verschenen', 'afgezegd'] as const).find((een) => een === get(stuur, 'stand'));
  const t = tekstIn(stuur.verzoek.taal);
  if (stand === undefined)
    return refuse(stuur.form, [{ veld: 'afloop-stand', tekst: t('pro.vulin', { veld: t('doe.afloop.stand') }) }]);
  const reden = redenen.find((een) => een === get(stuur, 'reden'));
  const toelichting = get(stuur, 'toelichting');
  const body = {
    stand,
    ...(reden === undefined || stand !== 'niet verschenen' ? {} : { reden }),
    ...(toelichting === '' ? {} : { toelichting }),
  };
  const call = api.postPersonenByPersoonIdAfsprakenByAfspraakIdAfloop({ ...opAfspraak(stuur), body });
  return done(stuur, await attempt(stuur, call), 'stand');
};

/** Who asks to read a note is answered by showing it or not; other questions by words. */
const beantwoord = async (stuur: Stuur) => {
  const { client } = stuur.verzoek;
  const { persoonId } = stuur;
  const gevonden = await attempt(stuur, api.getPersonenByPersoonIdAfspraken({ client, path: { persoonId } }));
  const taak = gevonden.ok ? gevonden.waarde.taken.find(({ id }) => id === text(stuur.form, 'taak')) : undefined;
  const antwoord = get(stuur, 'antwoord');
  if (taak?.soort === 'notitie inzien' && taak.onderwerpId !== null) {
    const t = tekstIn(stuur.verzoek.taal);
    const veld = `${readDoe(stuur.form)}-antwoord`;
    if (antwoord === '')
      return refuse(stuur.form, [{ veld, tekst: t('pro.vulin', { veld: t('doe.beantwoord.antwoord') }) }]);
    const path = { persoonId, notitieId: taak.onderwerpId };
    const body = { tonen: get(stuur, 'tonen') === 'ja', antwoord };
    const call = api.postPersonenByPersoonIdNotitiesByNotitieIdInzage({ ...om(stuur), path, body });
    return done(stuur, await attempt(stuur, call), 'antwoord');
  }
  const path = { persoonId, plantaakId: text(stuur.form, 'taak') };
  const call = api.postPersonenByPersoonIdPlantakenByPlantaakIdAntwoord({
    ...om(stuur),
    path,
    body: antwoord === '' ? {} : { antwoord },
  });
  return done(stuur, await attempt(stuur, call), 'antwoord');
};

const taak = async (stuur: Stuur) => {
  const t = tekstIn(stuur.verzoek.taal);
  const leeg = missingIn(stuur.form, t, ['taak-tekst']);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const uiterlijk = readDag(stuur.form, 'taak-uiterlijk');
  if (uiterlijk === 'fout') return refuse(stuur.form, [{ veld: 'taak-uiterlijk', tekst: t('plan.fout.dag') }]);
  const voor = get(stuur, 'voor') === 'consulent' ? ('consulent' as const) : ('inwoner' as const);
  const body = { voor, tekst: get(stuur, 'tekst'), ...(uiterlijk === undefined ? {} : { uiterlijk }) };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdPlantaken({ ...om(stuur), body })), 'tekst');
};

const lezers = ['inwoner', 'coach', 'intaker', 'teamleider', 'consulent'] as const;

const notitie = async (stuur: Stuur) => {
  const { form } = stuur;
  const op = readDag(form, 'notitie-op');
  const t = tekstIn(stuur.verzoek.taal);
  if (op === undefined || op === 'fout') return refuse(form, [{ veld: 'notitie-op', tekst: t('plan.fout.dag') }]);
  const gekozen = form.getAll('notitie-lezers');
  const antwoorden = [...form.keys()]
    .filter((naam) => naam.startsWith('vraag-'))
    .map((naam) => ({ vraag: text(form, naam), antwoord: get(stuur, `antwoord${naam.slice('vraag-'.length)}`) }));
  const afspraakId = get(stuur, 'afspraak');
  const body = {
    ...(afspraakId === '' ? {} : { afspraakId }),
    sjabloon: text(form, 'sjabloon'),
    op,
    antwoorden,
    lezers: lezers.filter((een) => gekozen.includes(een)),
  };
  return done(stuur, await attempt(stuur, api.postPersonenByPersoonIdNotities({ ...om(stuur), body })), 'op');
};

const verrichtingen = { afspraak, verzet, afloop, beantwoord, taak, notitie } as const;

export const verricht = (stuur: Stuur) => {
  const doe = readDoe(stuur.form).replace(/-\d+$/, '');
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409);
};
