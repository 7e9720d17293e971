/** Knows how the forms about one participation reach the API: each is a step of it. */
import { type Api, api } from '@samenkracht/api-client';
import { redirect } from 'react-router';
import { parseTijd } from '../../../kader/uren.ts';
import { attempt, read, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDag, readDoe, refuse } from '../actie.ts';

export type Stuur = Required<Verzending> & { readonly deelnameId: string };
type Stap = Api.PostProgrammadeelnamenByDeelnameIdStappenData['body'];
type Blok = Extract<Stap, { soort: 'agenda' }>['blokken'][number];
/** A step to send, or the field that was not filled in well. */
type Gelezen = Stap | { readonly leeg: string };

const get = ({ form }: Stuur, naam: string): string => text(form, `${readDoe(form)}-${naam}`);
const dag = ({ form }: Stuur, naam: string): string | undefined => {
  const getypt = readDag(form, `${readDoe(form)}-${naam}`);
  return getypt === 'fout' ? undefined : getypt;
};

const weekOf = async ({ verzoek, request, form, deelnameId }: Stuur) => {
  const maandag = text(form, 'week');
  const path = { deelnameId };
  const deelname = await read(
    request,
    api.getProgrammadeelnamenByDeelnameId({ client: verzoek.client, path, query: { maandag } }),
  );
  const blokken: readonly Blok[] = deelname.week.blokken.map(({ geweest: _, afwezig: __, ...blok }) => blok);
  return { maandag, blokken };
};

const leesBlok = async (stuur: Stuur): Promise<Gelezen> => {
  const [van, tot] = [parseTijd(get(stuur, 'van')), parseTijd(get(stuur, 'tot'))];
  if (van === undefined) return { leeg: 'van' };
  if (tot === undefined) return { leeg: 'tot' };
  const leeg = ['dag', 'onderdeel', 'wat'].find((naam) => get(stuur, naam) === '');
  if (leeg !== undefined) return { leeg };
  const { maandag, blokken } = await weekOf(stuur);
  const nieuw = { dag: get(stuur, 'dag'), onderdeel: get(stuur, 'onderdeel'), van, tot, wat: get(stuur, 'wat') };
  return { soort: 'agenda', maandag, blokken: [...blokken, nieuw] };
};

const leesBlokweg = async (stuur: Stuur): Promise<Gelezen> => {
  const welk = get(stuur, 'dag');
  if (welk === '') return { leeg: 'dag' };
  const { maandag, blokken } = await weekOf(stuur);
  return { soort: 'agenda', maandag, blokken: blokken.filter((blok) => `${blok.dag} ${blok.van}` !== welk) };
};

/** One reason is given for all kinds that come before the one that was chosen. */
const leesKeuze = async (stuur: Stuur): Promise<Gelezen> => {
  const [aard, wat, waarom, past] = ['aard', 'wat', 'waarom', 'past'].map((naam) => get(stuur, naam));
  if (!aard) return { leeg: 'aard' };
  if (!wat) return { leeg: 'wat' };
  const onderdeel = text(stuur.form, 'onderdeel');
  const path = { deelnameId: stuur.deelnameId };
  const { client } = stuur.verzoek;
  const deelname = await read(stuur.request, api.getProgrammadeelnamenByDeelnameId({ client, path }));
  const volgorde = deelname.keuzes.find((keuze) => keuze.onderdeel === onderdeel)?.volgorde ?? [];
  const eerder = waarom ? volgorde.slice(0, volgorde.indexOf(aard)) : [];
  const nietGelukt = eerder.map((een) => ({ aard: een, waarom: waarom ?? '' }));
  return { soort: 'gekozen', onderdeel, aard, wat, nietGelukt, ...(past ? { past: past === 'ja' } : {}) };
};

const lezers: Readonly<Record<string, (stuur: Stuur) => Gelezen | Promise<Gelezen>>> = {
  blok: leesBlok,
  wegblok: leesBlokweg,
  kieswerk: leesKeuze,
  er: ({ form }) => ({
    soort: 'aanwezig',
    dag: text(form, 'dag'),
    onderdeel: text(form, 'onderdeel'),
    minuten: Number(text(form, 'minuten')),
  }),
  weg: (stuur) => {
    const reden = get(stuur, 'reden');
    const { form } = stuur;
    return reden === ''
      ? { leeg: 'reden' }
      : { soort: 'afwezig', dag: text(form, 'dag'), onderdeel: text(form, 'onderdeel'), reden };
  },
  leerdoel: ({ form }) => ({ soort: 'leerdoel', naam: text(form, 'naam') }),
  fase: (stuur) => (get(stuur, 'naam') === '' ? { leeg: 'naam' } : { soort: 'fase', naam: get(stuur, 'naam') }),
  termijngehaald: (stuur) => {
    const gedaanOp = dag(stuur, 'op');
    if (get(stuur, 'naam') === '') return { leeg: 'naam' };
    return gedaanOp === undefined ? { leeg: 'op' } : { soort: 'termijn', naam: get(stuur, 'naam'), gedaanOp };
  },
  verlengdeel: (stuur) => {
    const totEnMet = dag(stuur, 'tot');
    const reden = get(stuur, 'reden');
    if (totEnMet === undefined) return { leeg: 'tot' };
    return reden === '' ? { leeg: 'reden' } : { soort: 'verlengd', totEnMet, reden };
  },
  afrond: (stuur) => {
    const laatste = dag(stuur, 'laatste');
    const uitkomst = get(stuur, 'uitkomst');
    if (uitkomst === '') return { leeg: 'uitkomst' };
    return laatste === undefined ? { leeg: 'laatste' } : { soort: 'afgerond', laatste, uitkomst };
  },
  stopdeel: (stuur) => {
    const laatste = dag(stuur, 'laatste');
    const reden = get(stuur, 'reden');
    if (laatste === undefined) return { leeg: 'laatste' };
    return reden === '' ? { leeg: 'reden' } : { soort: 'gestopt', laatste, reden };
  },
};

const send = (stuur: Stuur, body: Stap, nummer = 0) =>
  attempt(
    stuur,
    api.postProgrammadeelnamenByDeelnameIdStappen({
      client: stuur.verzoek.client,
      headers: idempotent(`${text(stuur.form, 'sleutel')}${nummer === 0 ? '' : `-${nummer}`}`),
      path: { deelnameId: stuur.deelnameId },
      body,
    }),
  );

const back = ({ form, deelnameId }: Stuur): Response => {
  const week = text(form, 'week');
  const bij = week === '' ? '' : `&week=${week}`;
  return redirect(`/professional/programmas/deelnamen/${deelnameId}?gelukt=programmastap${bij}`);
};

/** What changed of what can be written down: a step for each. */
const noteer = async (stuur: Stuur) => {
  const { client } = stuur.verzoek;
  const path = { deelnameId: stuur.deelnameId };
  const deelname = await read(stuur.request, api.getProgrammadeelnamenByDeelnameId({ client, path }));
  const anders = deelname.gegevens.flatMap(({ naam, soort, waarde, bij }) => {
    const nieuw = soort === 'dag' ? (dag(stuur, naam) ?? '') : get(stuur, naam);
    return bij === 'start' || nieuw === '' || nieuw === waarde ? [] : [{ naam, waarde: nieuw }];
  });
  for (const [nummer, een] of anders.entries()) {
    const uitkomst = await send(stuur, { soort: 'gegeven', ...een }, nummer + 1);
    if (uitkomst.ok) continue;
    const { fouten, code } = refused(uitkomst, { '*': `noteer-${een.naam}` });
    return refuse(stuur.form, fouten, uitkomst.probleem.status, code);
  }
  throw back(stuur);
};

/** The first field of a form, where its refusal is told. */
const eersteVeld: Readonly<Record<string, string>> = {
  blok: 'dag',
  wegblok: 'dag',
  kieswerk: 'aard',
  termijngehaald: 'naam',
  fase: 'naam',
  verlengdeel: 'tot',
  afrond: 'uitkomst',
  stopdeel: 'laatste',
};

export const perform = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const t = tekstIn(verzoek.taal);
  const doe = readDoe(form);
  const soort = doe.split('-')[0] ?? '';
  if (soort === 'noteer') return noteer(stuur);
  const lees = lezers[soort];
  if (lees === undefined) return refuse(form, [{ tekst: t('fout.409.doen') }], 409);
  const stap = await lees(stuur);
  if ('leeg' in stap) {
    const tijd = soort === 'blok' && (stap.leeg === 'van' || stap.leeg === 'tot');
    return refuse(form, [{ veld: `${doe}-${stap.leeg}`, tekst: tijd ? t('doe.blok.fout') : t('prog.vulin') }]);
  }
  const uitkomst = await send(stuur, stap);
  if (uitkomst.ok) throw back(stuur);
  const { fouten, code } = refused(uitkomst, { '*': `${doe}-${eersteVeld[soort] ?? 'reden'}` });
  return refuse(form, fouten, uitkomst.probleem.status, code);
};
