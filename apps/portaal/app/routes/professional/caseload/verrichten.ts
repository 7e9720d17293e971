/** Knows how the forms of a team leader reach the API. */
import { api } from '@samenkracht/api-client';
import { redirect } from 'react-router';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import { stelin, team } from './inrichten.ts';
import { prijsnamen } from './prijsvelden.tsx';

type Stuur = Required<Verzending>;

const om = ({ verzoek, form }: Stuur) => ({
  client: verzoek.client,
  headers: idempotent(form.get('sleutel')),
});
const get = ({ form }: Stuur, naam: string): string => text(form, `${readDoe(form)}-${naam}`);
const caseload = '/professional/caseload';

/** A new proposal is a page of its own. */
const verdeel = async (stuur: Stuur) => {
  const t = tekstIn(stuur.verzoek.taal);
  const prijzen = Object.fromEntries(prijsnamen.map((naam) => [naam, Number(get(stuur, naam) || 'x')]));
  const fout = prijsnamen.find((naam) => !Number.isInteger(prijzen[naam]));
  if (fout !== undefined) return refuse(stuur.form, [{ veld: `verdeel-${fout}`, tekst: t('caseload.prijs.fout') }]);
  const body = {
    soort: get(stuur, 'soort') === 'afwezigheid' ? ('afwezigheid' as const) : ('alles' as const),
    prijzen: prijzen as Record<(typeof prijsnamen)[number], number>,
  };
  const uitkomst = await attempt(stuur, api.postCaseloadVoorstellen({ ...om(stuur), body }));
  if (uitkomst.ok) throw redirect(`${caseload}/voorstellen/${uitkomst.waarde.id}`);
  return refuse(stuur.form, refused(uitkomst, { '*': 'verdeel-wissel' }).fouten, uitkomst.probleem.status);
};

const afwezig = async (stuur: Stuur) => {
  const t = tekstIn(stuur.verzoek.taal);
  const [vanaf, totEnMet] = [readDag(stuur.form, 'afwezig-vanaf'), readDag(stuur.form, 'afwezig-totEnMet')];
  const leeg = missingIn(stuur.form, t, ['afwezig-wie']);
  const fouten = [
    ...leeg,
    ...(['vanaf', 'totEnMet'] as const)
      .filter(
        (naam) =>
          typeof (naam === 'vanaf' ? vanaf : totEnMet) !== 'string' || (naam === 'vanaf' ? vanaf : totEnMet) === 'fout',
      )
      .map((naam) => ({ veld: `afwezig-${naam}`, tekst: t('caseload.dag.fout') })),
  ];
  if (fouten.length > 0 || vanaf === undefined || totEnMet === undefined) return refuse(stuur.form, fouten);
  const path = { medewerkerId: get(stuur, 'wie') };
  const call = api.postCaseloadConsulentenByMedewerkerIdAfwezigheden({ ...om(stuur), path, body: { vanaf, totEnMet } });
  return settle(stuur.form, caseload, await attempt(stuur, call), { '*': 'afwezig-totEnMet' });
};

const terugmelding = async (stuur: Stuur) => {
  const path = { medewerkerId: text(stuur.form, 'wie') };
  const call = api.postCaseloadConsulentenByMedewerkerIdTerugmelding({ ...om(stuur), path });
  return settle(stuur.form, caseload, await attempt(stuur, call));
};

const collega = async (stuur: Stuur) => {
  const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), ['collega-wie', 'collega-team', 'collega-uren']);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const [id = '', ...naam] = get(stuur, 'wie').split('|');
  const body = {
    naam: naam.join('|'),
    teamId: get(stuur, 'team'),
    uren: Number(get(stuur, 'uren')),
    disciplines: stuur.form.getAll('collega-disciplines').map(String),
  };
  const call = api.putCaseloadConsulentenByMedewerkerId({ ...om(stuur), path: { medewerkerId: id }, body });
  return settle(stuur.form, caseload, await attempt(stuur, call), { '*': 'collega-uren' });
};

const verrichtingen = { verdeel, afwezig, terugmelding, collega, stelin, team } as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form).replace(/-\d+$/, '');
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};

/** The lines that were ticked, accepted or refused together. */
export const decide = async (stuur: Stuur, voorstelId: string) => {
  const t = tekstIn(stuur.verzoek.taal);
  const pad = `${caseload}/voorstellen/${voorstelId}`;
  const persoonIds = stuur.form.getAll('wie').map(String);
  const reden = text(stuur.form, 'reden');
  const nee = text(stuur.form, 'keuze') === 'nee';
  if (persoonIds.length === 0) return refuse(stuur.form, [{ veld: 'wie', tekst: t('caseload.kies.leeg') }]);
  if (nee && reden === '') return refuse(stuur.form, [{ veld: 'reden', tekst: t('caseload.reden.leeg') }]);
  const vraag = { ...om(stuur), path: { voorstelId } };
  const call = nee
    ? api.postCaseloadVoorstellenByVoorstelIdAfwijzing({ ...vraag, body: { persoonIds, reden } })
    : api.postCaseloadVoorstellenByVoorstelIdAanvaarding({
        ...vraag,
        body: { persoonIds, ...(reden === '' ? {} : { toelichting: reden }) },
      });
  const uitkomst = await attempt(stuur, call);
  if (uitkomst.ok) throw redirect(`${pad}?gelukt=${nee ? 'wijsaf' : 'draagover'}`);
  return refuse(stuur.form, refused(uitkomst, { '*': 'wie' }).fouten, uitkomst.probleem.status);
};
