/** Knows how the forms about changes reach the API. */
import { api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import { soorten } from './formulieren.tsx';
import { readMedebewoner } from './medebewoner.tsx';

type Stuur = Required<Verzending>;

const inhoud = (form: FormData, doe: string) => {
  const dag = (naam: string) => readDag(form, `${doe}-${naam}`);
  const tot = dag('tot');
  const geboren = dag('geboren');
  return {
    vanaf: dag('vanaf'),
    tot,
    geboren,
    fout: ['vanaf', 'tot', 'geboren'].find((naam) => dag(naam) === 'fout'),
    heeftRecht: text(form, `${doe}-recht`) !== 'nee',
    reden: text(form, `${doe}-reden`),
  };
};

/** The days and the reason, or what is wrong with them. */
const gelezen = (stuur: Stuur, doe: string) => {
  const { vanaf, tot, geboren, fout, heeftRecht, reden } = inhoud(stuur.form, doe);
  const t = tekstIn(stuur.verzoek.taal);
  const naam = vanaf === undefined ? 'vanaf' : fout;
  if (naam !== undefined || vanaf === undefined)
    return { fouten: [{ veld: `${doe}-${naam ?? 'vanaf'}`, tekst: t('mijnwijz.datum.fout') }] };
  if (reden === '') return { fouten: missingIn(stuur.form, t, [`${doe}-reden`]) };
  return {
    body: {
      vanaf,
      tot: tot ?? null,
      partner: geboren === undefined ? null : { geboren, heeftRecht },
      reden,
    },
  };
};

const velden = (doe: string) => ({
  vanaf: `${doe}-vanaf`,
  tot: `${doe}-tot`,
  reden: `${doe}-reden`,
  '*': `${doe}-vanaf`,
});
const kop = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });

const wijzig = async (stuur: Stuur, uitkeringId: string, pad: string) => {
  const wat = gelezen(stuur, 'wijzig');
  const soort = soorten.find((een) => een === text(stuur.form, 'wijzig-soort'));
  if (wat.body === undefined || soort === undefined) return refuse(stuur.form, wat.fouten ?? []);
  const partner = soort === 'samenwonen' ? wat.body.partner : null;
  const body = { ...wat.body, partner, soort, wie: text(stuur.form, 'wijzig-wie') };
  const call = api.postUitkeringenByUitkeringIdWijzigingen({ ...kop(stuur), path: { uitkeringId }, body });
  return settle(stuur.form, pad, await attempt(stuur, call), velden('wijzig'));
};

const zonderGeboren = (stuur: Stuur, doe: string) =>
  refuse(stuur.form, [{ veld: `${doe}-geboren`, tekst: tekstIn(stuur.verzoek.taal)('mijnwijz.datum.fout') }]);

/** Who else lives there: somebody comes, or one of them leaves. */
const bewoning = async (stuur: Stuur, uitkeringId: string, pad: string, doe: 'komst' | 'vertrek') => {
  const wat = gelezen(stuur, doe);
  if (wat.body === undefined) return refuse(stuur.form, wat.fouten);
  const medebewoner = readMedebewoner(stuur.form, doe);
  if (doe === 'komst' && medebewoner === null) return zonderGeboren(stuur, doe);
  const body =
    doe === 'komst'
      ? ({ ...wat.body, partner: null, soort: 'komst medebewoner', medebewoner } as const)
      : ({ ...wat.body, soort: 'vertrek medebewoner', wie: text(stuur.form, 'vertrek-wie') } as const);
  const call = api.postUitkeringenByUitkeringIdWijzigingen({ ...kop(stuur), path: { uitkeringId }, body });
  return settle(stuur.form, pad, await attempt(stuur, call), velden(doe));
};

const path = ({ form }: Stuur) => ({ wijzigingId: text(form, 'wijzigingId') });

const voorstelwijz = async (stuur: Stuur, pad: string) => {
  const doe = readDoe(stuur.form);
  const wat = gelezen(stuur, doe);
  if (wat.body === undefined) return refuse(stuur.form, wat.fouten);
  const wie = text(stuur.form, 'wie') || text(stuur.form, `${doe}-wie`);
  const isKomst = stuur.form.has(`${doe}-familie`);
  const medebewoner = isKomst ? readMedebewoner(stuur.form, doe) : null;
  if (isKomst && medebewoner === null) return zonderGeboren(stuur, doe);
  const body = isKomst ? { ...wat.body, partner: null, wie, medebewoner } : { ...wat.body, wie };
  const call = api.postWijzigingenByWijzigingIdVoorstel({ ...kop(stuur), path: path(stuur), body });
  return settle(stuur.form, pad, await attempt(stuur, call), velden(doe));
};

const keurwijz = async (stuur: Stuur, pad: string) => {
  const call = api.postWijzigingenByWijzigingIdGoedkeuring({ ...kop(stuur), path: path(stuur) });
  return settle(stuur.form, pad, await attempt(stuur, call));
};

/** Both say why. */
const metReden = async (stuur: Stuur, pad: string, soort: 'afwijswijz' | 'legterugwijz') => {
  const doe = readDoe(stuur.form);
  const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), [`${doe}-reden`]);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const om = { ...kop(stuur), path: path(stuur), body: { reden: text(stuur.form, `${doe}-reden`) } };
  const call =
    soort === 'afwijswijz'
      ? api.postWijzigingenByWijzigingIdAfwijzing(om)
      : api.postWijzigingenByWijzigingIdTeruglegging(om);
  return settle(stuur.form, pad, await attempt(stuur, call), velden(doe));
};

export const perform = (stuur: Stuur, uitkeringId: string) => {
  const pad = `/professional/uitkeringen/${uitkeringId}/wijzigingen`;
  switch (readDoe(stuur.form).replace(/-\d+$/, '')) {
    case 'wijzig':
      return wijzig(stuur, uitkeringId, pad);
    case 'komst':
    case 'vertrek':
      return bewoning(stuur, uitkeringId, pad, readDoe(stuur.form) === 'komst' ? 'komst' : 'vertrek');
    case 'voorstelwijz':
      return voorstelwijz(stuur, pad);
    case 'keurwijz':
      return keurwijz(stuur, pad);
    case 'afwijswijz':
      return metReden(stuur, pad, 'afwijswijz');
    case 'legterugwijz':
      return metReden(stuur, pad, 'legterugwijz');
    default:
      return Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
  }
};
