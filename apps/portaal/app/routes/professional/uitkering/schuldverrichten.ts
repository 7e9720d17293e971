/** Knows what each form on the page of a person's debts does. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { addToMonth, monthOf, parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { dagVan } from '../../../kader/datum.ts';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending>;
type Stap = Api.PostUitkeringenByUitkeringIdInvorderingsstappenData['body']['stap'];
type Oorzaak = Extract<Stap, { soort: 'terugvordering' }>['oorzaak'];
type Betaling = Extract<Stap, { soort: 'kwijtschelding' }>['betaling'];
type Doel = Extract<Stap, { soort: 'doorbetaling' }>['doel'];

const schuldstap = (form: FormData, bedrag: number | undefined): Stap => {
  const soort = text(form, 'schuld-soort');
  const maand = text(form, 'schuld-maand');
  const aan = text(form, 'schuld-aan');
  switch (soort) {
    case 'terugvordering':
      return { soort, maand, oorzaak: (text(form, 'schuld-oorzaak') || 'later bekend inkomen') as Oorzaak };
    case 'bruto': {
      const gevonden = bedrag === undefined ? {} : { belasting: bedrag, ...(aan === '' ? {} : { bron: aan }) };
      return { soort, maand, aow: text(form, 'schuld-aow') === 'ja', ...gevonden };
    }
    case 'dwangbevel':
      return { soort, maand, aan };
    default:
      return { soort: soort === 'rente' ? 'rente' : 'aanmaning', maand };
  }
};

const kwijtstap = (form: FormData, inEenKeer: number, sinds: string): Stap => ({
  soort: 'kwijtschelding',
  maand: text(form, 'kwijt-maand'),
  betaling: text(form, 'kwijt-betaling') as Betaling,
  sinds,
  inEenKeer,
  uitgesloten: text(form, 'kwijt-uitgesloten') === 'ja',
  dringendeRedenen: text(form, 'kwijt-dringend') === 'ja',
});

/** From next month on: the run of this month may be under way. */
const volgendeMaand = (): string => addToMonth(monthOf(dagVan(new Date().toISOString())), 1);

const derdestap = (form: FormData, bedrag: number): Stap => {
  const soort = text(form, 'derde-soort');
  const aan = {
    naam: text(form, 'derde-naam'),
    iban: text(form, 'derde-iban'),
    kenmerk: text(form, 'derde-kenmerk'),
    vanaf: volgendeMaand(),
  };
  if (soort.startsWith('beslag'))
    return {
      soort: 'beslag',
      totaal: bedrag,
      rang: soort === 'beslag voor verrekening' ? 'voor verrekening' : 'na verrekening',
      ...aan,
    };
  const grond = text(form, 'derde-grond') === 'artikel 57' ? 'artikel 57' : 'machtiging';
  return { soort: 'doorbetaling', bedrag, doel: soort as Doel, grond, ...aan };
};

const velden: Readonly<Record<string, readonly string[]>> = {
  schuld: ['schuld-soort', 'schuld-maand', 'schuld-reden'],
  kwijt: ['kwijt-maand', 'kwijt-betaling', 'kwijt-reden'],
  regeling: ['regeling-perMaand', 'regeling-wijze', 'regeling-reden'],
  uitstel: ['uitstel-reden'],
  derde: ['derde-soort', 'derde-naam', 'derde-iban', 'derde-kenmerk', 'derde-bedrag', 'derde-reden'],
};
const bedragveld: Readonly<Record<string, string>> = {
  schuld: 'schuld-bedrag',
  kwijt: 'kwijt-inEenKeer',
  regeling: 'regeling-perMaand',
  derde: 'derde-bedrag',
};

/** The step that was typed, or what is missing in it. */
const readStap = (form: FormData, doe: string, t: ReturnType<typeof tekstIn>): Stap | readonly FormFout[] => {
  const veld = bedragveld[doe];
  const getypt = veld === undefined ? '' : text(form, veld);
  const bedrag = parseEuro(getypt);
  const dagveld = doe === 'uitstel' ? 'uitstel-totEnMet' : doe === 'kwijt' ? 'kwijt-sinds' : undefined;
  const dag = dagveld === undefined ? undefined : readDag(form, dagveld);
  const fouten = [
    ...missingIn(form, t, velden[doe] ?? []),
    ...(getypt !== '' && bedrag === undefined ? [{ veld, tekst: t('schulden.bedrag.fout') }] : []),
    ...(dagveld !== undefined && (dag === undefined || dag === 'fout')
      ? [{ veld: dagveld, tekst: t('schulden.dag.fout') }]
      : []),
  ];
  if (fouten.length > 0) return fouten;
  if (doe === 'schuld') return schuldstap(form, bedrag);
  if (doe === 'uitstel') return { soort: 'uitstel', totEnMet: dag ?? '' };
  if (doe === 'kwijt') return kwijtstap(form, bedrag ?? 0, dag ?? '');
  if (doe === 'derde') return derdestap(form, bedrag ?? 0);
  const wijze = text(form, 'regeling-wijze') === 'overmaking' ? 'overmaking' : 'verrekening';
  return { soort: 'regeling', perMaand: bedrag ?? 0, wijze };
};

export const verricht = async (stuur: Stuur, uitkeringId: string) => {
  const { form, verzoek } = stuur;
  const doe = readDoe(form);
  const pad = `/professional/uitkeringen/${uitkeringId}/schulden`;
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  const path = { uitkeringId, stapId: text(form, 'stapId') };
  if (doe === 'antwoord') {
    const body = { akkoord: text(form, 'keuze') === 'ja' };
    const call = api.postUitkeringenByUitkeringIdInvorderingsstappenByStapIdAntwoord({ ...om, path, body });
    return settle(form, pad, await attempt(stuur, call));
  }
  const t = tekstIn(verzoek.taal);
  const einde: Stap = { soort: 'einde', van: path.stapId };
  const stap = doe === 'einde' ? einde : readStap(form, doe, t);
  if (Array.isArray(stap)) return refuse(form, stap as readonly FormFout[]);
  const toelichting = doe === 'einde' ? 'Gestopt door de consulent.' : text(form, `${doe}-reden`);
  const call = api.postUitkeringenByUitkeringIdInvorderingsstappen({
    ...om,
    path: { uitkeringId },
    body: { stap: stap as Stap, toelichting },
  });
  return settle(form, pad, await attempt(stuur, call), { '*': velden[doe]?.[0] ?? '', toelichting: `${doe}-reden` });
};
