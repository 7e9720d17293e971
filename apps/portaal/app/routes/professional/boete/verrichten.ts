/** Knows how the forms about fines reach the API. */
import { type Api, api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import { eerderVan, herstelVan } from './soorten.ts';

type Stuur = Required<Verzending>;
type Aankondiging = Api.PostUitkeringenByUitkeringIdBoetesData['body'];
type Keuzes = Api.PostBoetesByBoeteIdVoorstelData['body']['keuzes'];

const kop = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const path = ({ form }: Stuur) => ({ boeteId: text(form, 'boeteId') });

type Gelezen = { readonly body: Aankondiging; readonly fouten: readonly FormFout[] };

/** A day with what is known about it: both, or neither. */
const metSoort = <T>(dag: string | undefined, soort: T | undefined, veld: string, tekst: string) => {
  if ((dag === undefined || dag === '') === (soort === undefined)) return { fouten: [] };
  return { fouten: [{ veld, tekst }] };
};

const leesAankondiging = ({ form, verzoek }: Stuur): Gelezen => {
  const t = tekstIn(verzoek.taal);
  const fouten: FormFout[] = [...missingIn(form, t, ['boete-wat'])];
  const dag = (naam: string, verplicht: boolean): string => {
    const gelezen = readDag(form, `boete-${naam}`);
    if (gelezen === 'fout' || (verplicht && gelezen === undefined))
      fouten.push({ veld: `boete-${naam}`, tekst: t('mijnwijz.datum.fout') });
    return gelezen === undefined || gelezen === 'fout' ? '' : gelezen;
  };
  const benadelingsbedrag = parseEuro(text(form, 'boete-benadeling'));
  if (benadelingsbedrag === undefined) fouten.push({ veld: 'boete-benadeling', tekst: t('rekenhulp.fout.bedrag') });
  const [op, hersteld, eerder, waarschuwing, horenTot] = [
    dag('op', true),
    dag('hersteld', false),
    dag('eerder', false),
    dag('waarschuwing', false),
    dag('horentot', true),
  ];
  const herstel = herstelVan(text(form, 'boete-herstelsoort'));
  const elders = eerderVan(text(form, 'boete-eerdersoort'));
  fouten.push(
    ...metSoort(hersteld, herstel, 'boete-herstelsoort', t('doe.boete.herstel.fout')).fouten,
    ...metSoort(eerder, elders, 'boete-eerdersoort', t('doe.boete.eerder.fout')).fouten,
  );
  const hier = form.getAll('boete-hier').flatMap((opgelegdOp, i) => {
    const soort = eerderVan(text(form, `boete-hiersoort${i}`));
    if (soort === undefined) fouten.push({ veld: `boete-hiersoort${i}`, tekst: t('doe.boete.eerder.fout') });
    return soort === undefined ? [] : [{ opgelegdOp: String(opgelegdOp), ...soort }];
  });
  return {
    fouten,
    body: {
      ...{ wat: text(form, 'boete-wat'), overtredingOp: op, benadelingsbedrag: benadelingsbedrag ?? 0, horenTot },
      eigenHerstel: herstel === undefined ? null : { hersteldOp: hersteld, ...herstel },
      eerdereBoetes: [...hier, ...(elders === undefined ? [] : [{ opgelegdOp: eerder, ...elders }])],
      laatsteWaarschuwing: waarschuwing === '' ? null : waarschuwing,
    },
  };
};

const kondigAan = async (stuur: Stuur, uitkeringId: string, pad: string) => {
  const { body, fouten } = leesAankondiging(stuur);
  if (fouten.length > 0) return refuse(stuur.form, fouten);
  const call = api.postUitkeringenByUitkeringIdBoetes({ ...kop(stuur), path: { uitkeringId }, body });
  const uitkomst = await attempt(stuur, call);
  const isTermijn = !uitkomst.ok && uitkomst.probleem.code === 'BOETE_HOORTERMIJN';
  return settle(stuur.form, pad, uitkomst, {
    ...{ wat: 'boete-wat', overtredingOp: 'boete-op', horenTot: 'boete-horentot' },
    ...{ benadelingsbedrag: 'boete-benadeling', '*': isTermijn ? 'boete-horentot' : 'boete-op' },
  });
};

const weegbaar = ['verwijtbaarheid', 'waarschuwen', 'dringendeRedenen', 'evenredigheid'] as const;

const stelVoor = async (stuur: Stuur, pad: string) => {
  const { form, verzoek } = stuur;
  const doe = readDoe(form);
  const leeg = missingIn(form, tekstIn(verzoek.taal), [`${doe}-motivering`]);
  if (leeg.length > 0) return refuse(form, leeg);
  const keuzes: Keuzes = weegbaar.flatMap((feit) => {
    const keuze = text(form, `${doe}-${feit}`);
    return keuze === '' ? [] : [{ feit, keuze }];
  });
  const body = { keuzes, motivering: text(form, `${doe}-motivering`) };
  const uitkomst = await attempt(stuur, api.postBoetesByBoeteIdVoorstel({ ...kop(stuur), path: path(stuur), body }));
  return settle(form, pad, uitkomst, { motivering: `${doe}-motivering`, '*': `${doe}-verwijtbaarheid` });
};

/** What is done with one text in one field. */
const metTekst = async (stuur: Stuur, pad: string, soort: string) => {
  const doe = readDoe(stuur.form);
  const veld = `${doe}-${soort === 'vertelboete' ? 'tekst' : 'reden'}`;
  const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), [veld]);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const getypt = text(stuur.form, veld);
  const om = { ...kop(stuur), path: path(stuur) };
  const call = () => {
    switch (soort) {
      case 'vertelboete':
        return api.postBoetesByBoeteIdZienswijze({ ...om, body: { tekst: getypt } });
      case 'zieafboete':
        return api.postBoetesByBoeteIdIntrekking({ ...om, body: { reden: getypt } });
      case 'neemboeteterug':
        return api.postBoetesByBoeteIdTerugname({ ...om, body: { reden: getypt } });
      default:
        return api.postBoetesByBoeteIdBesluit({ ...om, body: { akkoord: false, reden: getypt } });
    }
  };
  return settle(stuur.form, pad, await attempt<unknown>(stuur, call()), { '*': veld });
};

const beslis = async (stuur: Stuur, pad: string) => {
  const om = { ...kop(stuur), path: path(stuur), body: { akkoord: true as const } };
  return settle(stuur.form, pad, await attempt(stuur, api.postBoetesByBoeteIdBesluit(om)));
};

export const perform = (stuur: Stuur, uitkeringId: string) => {
  const pad = `/professional/uitkeringen/${uitkeringId}/boetes`;
  const soort = readDoe(stuur.form).replace(/-\d+$/, '');
  switch (soort) {
    case 'boete':
      return kondigAan(stuur, uitkeringId, pad);
    case 'stelboete':
      return stelVoor(stuur, pad);
    case 'beslisboete':
      return beslis(stuur, pad);
    case 'vertelboete':
    case 'zieafboete':
    case 'neemboeteterug':
    case 'legboeteterug':
      return metTekst(stuur, pad, soort);
    default:
      return Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
  }
};
