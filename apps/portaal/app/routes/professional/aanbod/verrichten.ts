/** Knows how the forms of a coach and of a provider reach the API. */
import { api } from '@samenkracht/api-client';
import { attempt, type Uitkomst, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

export type Stuur = Required<Verzending>;
type CoachStuur = Stuur & { readonly persoonId: string };

const om = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const veldVan = (stuur: Stuur, naam: string): string => `${readDoe(stuur.form)}-${naam}`;
const get = (stuur: Stuur, naam: string): string => text(stuur.form, veldVan(stuur, naam));
const path = ({ form }: Stuur) => ({ verwijzingId: text(form, 'verwijzing') });

const uren = (tekst: string): number | undefined => {
  const getal = Number(tekst.replace(',', '.'));
  return tekst !== '' && Number.isFinite(getal) && getal >= 0 ? Math.round(getal * 60) : undefined;
};

/** A day that must be filled in; the refusal stands beside its boxes. */
export const dagOf = (stuur: Stuur, naam: string) => {
  const dag = readDag(stuur.form, veldVan(stuur, naam));
  if (dag !== undefined && dag !== 'fout') return dag;
  const t = tekstIn(stuur.verzoek.taal);
  const label = t(`doe.${readDoe(stuur.form).replace(/-\d+$/, '')}.${naam}` as 'doe.begin.dag');
  return refuse(stuur.form, [{ veld: veldVan(stuur, naam), tekst: t('pro.vulin', { veld: label }) }]);
};

/** The fields that were left empty, as a refusal; undefined when none was. */
const leegIn = (stuur: Stuur, namen: readonly string[]) => {
  const velden = namen.map((naam) => veldVan(stuur, naam));
  const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), velden);
  return leeg.length === 0 ? undefined : refuse(stuur.form, leeg);
};

const done = <T>(stuur: Stuur, pad: string, uitkomst: Uitkomst<T>, veld: string) =>
  settle(stuur.form, pad, uitkomst, { '*': veldVan(stuur, veld) });
const terug = ({ persoonId }: CoachStuur): string => `/professional/personen/${persoonId}/aanbod`;

const coachstappen = {
  verwijs: async (stuur: CoachStuur) => {
    const leeg = leegIn(stuur, ['instrument', 'doel']);
    if (leeg !== undefined) return leeg;
    const body = {
      instrumentId: get(stuur, 'instrument'),
      doel: get(stuur, 'doel'),
      wachtlijst: get(stuur, 'wacht') !== '',
    };
    const call = api.postPersonenByPersoonIdVerwijzingen({ ...om(stuur), path: { persoonId: stuur.persoonId }, body });
    return done(stuur, terug(stuur), await attempt(stuur, call), 'instrument');
  },
  willigin: async (stuur: CoachStuur) => {
    const leeg = leegIn(stuur, ['doel']);
    if (leeg !== undefined) return leeg;
    const body = { doel: get(stuur, 'doel'), wachtlijst: get(stuur, 'wacht') !== '' };
    const call = api.postVerwijzingenByVerwijzingIdInwilliging({ ...om(stuur), path: path(stuur), body });
    return done(stuur, terug(stuur), await attempt(stuur, call), 'doel');
  },
  wijsvraagaf: async (stuur: CoachStuur) => {
    const leeg = leegIn(stuur, ['reden']);
    if (leeg !== undefined) return leeg;
    const body = { reden: get(stuur, 'reden') };
    const call = api.postVerwijzingenByVerwijzingIdAfwijzing({ ...om(stuur), path: path(stuur), body });
    return done(stuur, terug(stuur), await attempt(stuur, call), 'reden');
  },
  trekverwijzing: async (stuur: CoachStuur) => {
    const leeg = leegIn(stuur, ['reden']);
    if (leeg !== undefined) return leeg;
    const body = { reden: get(stuur, 'reden') };
    const call = api.postVerwijzingenByVerwijzingIdIntrekking({ ...om(stuur), path: path(stuur), body });
    return done(stuur, terug(stuur), await attempt(stuur, call), 'reden');
  },
  stopdeelname: async (stuur: CoachStuur) => {
    const laatsteDag = dagOf(stuur, 'dag');
    const leeg = leegIn(stuur, ['reden']);
    if (typeof laatsteDag !== 'string' || leeg !== undefined) return leeg ?? laatsteDag;
    const body = { laatsteDag, reden: get(stuur, 'reden') };
    const call = api.postVerwijzingenByVerwijzingIdStop({ ...om(stuur), path: path(stuur), body });
    return done(stuur, terug(stuur), await attempt(stuur, call), 'dag');
  },
  draagkracht: async (stuur: CoachStuur) => {
    const minuten = uren(get(stuur, 'uren'));
    const leeg = leegIn(stuur, minuten === undefined ? ['uren', 'reden'] : ['reden']);
    if (leeg !== undefined || minuten === undefined) return leeg ?? refuse(stuur.form, []);
    const body = { minuten, reden: get(stuur, 'reden') };
    const call = api.putPersonenByPersoonIdDraagkracht({ ...om(stuur), path: { persoonId: stuur.persoonId }, body });
    return done(stuur, terug(stuur), await attempt(stuur, call), 'uren');
  },
} as const;

const onbekend = (stuur: Stuur) =>
  Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));

/** The name of the form without its number. */
const stapVan = (stuur: Stuur): string => readDoe(stuur.form).replace(/-\d+$/, '');

export const performCoach = (stuur: CoachStuur) => {
  const stap = stapVan(stuur);
  return stap in coachstappen ? coachstappen[stap as keyof typeof coachstappen](stuur) : onbekend(stuur);
};

const hier = '/professional/deelnemers';
const uitkomsten = ['betaald werk', 'opleiding', 'vrijwilligerswerk', 'volgende stap', 'doel niet gehaald'] as const;
const standensoorten = ['aanwezig', 'afgemeld', 'afwezig'] as const;
const een = <T extends string>(waarden: readonly T[], tekst: string): T | undefined =>
  waarden.find((waarde) => waarde === tekst);

const aanbiederstappen = {
  koppel: async (stuur: Stuur) => {
    const leeg = leegIn(stuur, ['code']);
    if (leeg !== undefined) return leeg;
    const call = api.postAanbiederKoppeling({ ...om(stuur), body: { code: get(stuur, 'code') } });
    return done(stuur, hier, await attempt(stuur, call), 'code');
  },
  neemaan: async (stuur: Stuur) => {
    const call = api.postAanbiederDeelnemersByVerwijzingIdAcceptatie({ ...om(stuur), path: path(stuur) });
    return done(stuur, hier, await attempt(stuur, call), 'neemaan');
  },
  neemnietaan: async (stuur: Stuur) => {
    const leeg = leegIn(stuur, ['reden']);
    if (leeg !== undefined) return leeg;
    const body = { reden: get(stuur, 'reden') };
    const call = api.postAanbiederDeelnemersByVerwijzingIdWeigering({ ...om(stuur), path: path(stuur), body });
    return done(stuur, hier, await attempt(stuur, call), 'reden');
  },
  begin: async (stuur: Stuur) => {
    const begin = dagOf(stuur, 'dag');
    if (typeof begin !== 'string') return begin;
    const call = api.postAanbiederDeelnemersByVerwijzingIdStart({ ...om(stuur), path: path(stuur), body: { begin } });
    return done(stuur, hier, await attempt(stuur, call), 'dag');
  },
  kwam: async (stuur: Stuur) => {
    const [dag, stand] = [dagOf(stuur, 'dag'), een(standensoorten, get(stuur, 'stand'))];
    if (typeof dag !== 'string') return dag;
    if (stand === undefined) return leegIn(stuur, ['stand']) ?? refuse(stuur.form, []);
    const body = { dag, stand };
    const call = api.postAanbiederDeelnemersByVerwijzingIdAanwezigheid({ ...om(stuur), path: path(stuur), body });
    return done(stuur, hier, await attempt(stuur, call), 'dag');
  },
  groep: async (stuur: Stuur) => {
    const dag = dagOf(stuur, 'dag');
    if (typeof dag !== 'string') return dag;
    const standen = [...stuur.form].flatMap(([naam, waarde]) => {
      const stand = een(standensoorten, String(waarde));
      return naam.startsWith('stand:') && stand !== undefined ? [{ verwijzingId: naam.slice(6), stand }] : [];
    });
    const niemand = tekstIn(stuur.verzoek.taal)('doe.groep.niemand');
    if (standen.length === 0) return refuse(stuur.form, [{ veld: veldVan(stuur, 'dag'), tekst: niemand }]);
    const call = api.postAanbiederPresentie({ ...om(stuur), body: { dag, standen } });
    return done(stuur, hier, await attempt(stuur, call), 'dag');
  },
  rondaf: async (stuur: Stuur) => {
    const [laatsteDag, uitkomst] = [dagOf(stuur, 'dag'), een(uitkomsten, get(stuur, 'uitkomst'))];
    if (typeof laatsteDag !== 'string') return laatsteDag;
    if (uitkomst === undefined) return leegIn(stuur, ['uitkomst']) ?? refuse(stuur.form, []);
    const body = { laatsteDag, uitkomst };
    const call = api.postAanbiederDeelnemersByVerwijzingIdAfronding({ ...om(stuur), path: path(stuur), body });
    return done(stuur, hier, await attempt(stuur, call), 'dag');
  },
  stopbij: async (stuur: Stuur) => {
    const laatsteDag = dagOf(stuur, 'dag');
    const leeg = leegIn(stuur, ['reden']);
    if (typeof laatsteDag !== 'string' || leeg !== undefined) return leeg ?? laatsteDag;
    const body = { laatsteDag, reden: get(stuur, 'reden') };
    const call = api.postAanbiederDeelnemersByVerwijzingIdStop({ ...om(stuur), path: path(stuur), body });
    return done(stuur, hier, await attempt(stuur, call), 'dag');
  },
} as const;

export const performAanbieder = (stuur: Stuur) => {
  const stap = stapVan(stuur);
  return stap in aanbiederstappen ? aanbiederstappen[stap as keyof typeof aanbiederstappen](stuur) : onbekend(stuur);
};
