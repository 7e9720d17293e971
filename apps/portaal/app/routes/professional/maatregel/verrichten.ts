/** Knows how the forms about measures reach the API. */
import { type Api, api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending>;
type Keuzes = Api.PostMaatregelenByMaatregelIdVoorstelData['body']['keuzes'];

const kop = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const path = ({ form }: Stuur) => ({ maatregelId: text(form, 'maatregelId') });

/** The field that a refusal is about, by its code. */
const veldVan = (
  uitkomst: { readonly ok: boolean; readonly probleem?: { readonly code?: string } },
  anders: string,
  velden: Readonly<Record<string, string>>,
) => velden[uitkomst.probleem?.code ?? ''] ?? anders;

const maatregel = async (stuur: Stuur, uitkeringId: string, pad: string) => {
  const { form, verzoek } = stuur;
  const t = tekstIn(verzoek.taal);
  const leeg = missingIn(form, t, ['maatregel-wat', 'maatregel-toelichting']);
  const dagen = (['op', 'horentot'] as const).map((naam) => [naam, readDag(form, `maatregel-${naam}`)] as const);
  const fout = dagen.flatMap(([naam, dag]) =>
    dag === undefined || dag === 'fout' ? [{ veld: `maatregel-${naam}`, tekst: t('mijnwijz.datum.fout') }] : [],
  );
  if (leeg.length + fout.length > 0) return refuse(form, [...leeg, ...fout]);
  const [soort = '', ...wat] = text(form, 'maatregel-wat').split(' ');
  const [gedragingOp = '', horenTot = ''] = dagen.map(([, dag]) => dag ?? '');
  const body = {
    soort: soort === 'geuniformeerd' ? ('geuniformeerd' as const) : ('verordening' as const),
    wat: wat.join(' '),
    gedragingOp,
    horenTot,
    toelichting: text(form, 'maatregel-toelichting'),
  };
  const uitkomst = await attempt(
    stuur,
    api.postUitkeringenByUitkeringIdMaatregelen({ ...kop(stuur), path: { uitkeringId }, body }),
  );
  return settle(form, pad, uitkomst, {
    gedragingOp: 'maatregel-op',
    horenTot: 'maatregel-horentot',
    toelichting: 'maatregel-toelichting',
    '*': veldVan(uitkomst, 'maatregel-wat', {
      MAATREGEL_DAG: 'maatregel-op',
      MAATREGEL_HOORTERMIJN: 'maatregel-horentot',
    }),
  });
};

/** A whole number, when one was typed. */
const getal = (form: FormData, veld: string): number | undefined => {
  const getypt = text(form, veld);
  return /^\d{1,3}$/.test(getypt) ? Number(getypt) : undefined;
};

/** What a form carries comes back from outside: only pairs of words are choices. */
const keuzesIn = (getypt: string): Keuzes => {
  try {
    const gelezen: unknown = JSON.parse(getypt);
    return Array.isArray(gelezen)
      ? gelezen.flatMap((een: Partial<Keuzes[number]> | null) =>
          typeof een?.feit === 'string' && typeof een.keuze === 'string' ? [{ feit: een.feit, keuze: een.keuze }] : [],
        )
      : [];
  } catch {
    return [];
  }
};

const stelmaatregel = async (stuur: Stuur, pad: string) => {
  const { form, verzoek } = stuur;
  const doe = readDoe(form);
  const leeg = missingIn(form, tekstIn(verzoek.taal), [`${doe}-keuze`, `${doe}-motivering`]);
  if (leeg.length > 0) return refuse(form, leeg);
  const afgestemdProcent = getal(form, `${doe}-procent`);
  const maandenZelfstandig = getal(form, `${doe}-zelfstandig`);
  const body = {
    keuzes: keuzesIn(text(form, `${doe}-keuze`)),
    motivering: text(form, `${doe}-motivering`),
    maand: text(form, `${doe}-maand`),
    ...(afgestemdProcent === undefined ? {} : { afgestemdProcent }),
    ...(maandenZelfstandig === undefined ? {} : { maandenZelfstandig }),
  };
  const call = api.postMaatregelenByMaatregelIdVoorstel({ ...kop(stuur), path: path(stuur), body });
  const uitkomst = await attempt(stuur, call);
  const bijMaand = { MAATREGEL_MAAND: `${doe}-maand`, MAATREGEL_SAMENLOOP: `${doe}-maand` };
  return settle(form, pad, uitkomst, {
    motivering: `${doe}-motivering`,
    maand: `${doe}-maand`,
    afgestemdProcent: `${doe}-procent`,
    '*': veldVan(uitkomst, `${doe}-keuze`, bijMaand),
  });
};

/** What is done with one text in one field. */
const metTekst = async (stuur: Stuur, pad: string, soort: string) => {
  const doe = readDoe(stuur.form);
  const veld = `${doe}-${soort === 'vertelmaatregel' ? 'tekst' : 'reden'}`;
  const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), [veld]);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const getypt = text(stuur.form, veld);
  const om = { ...kop(stuur), path: path(stuur) };
  const call = () => {
    switch (soort) {
      case 'vertelmaatregel':
        return api.postMaatregelenByMaatregelIdZienswijze({ ...om, body: { tekst: getypt } });
      case 'zieafmaatregel':
        return api.postMaatregelenByMaatregelIdIntrekking({ ...om, body: { reden: getypt } });
      case 'stopmaatregel':
        return api.postMaatregelenByMaatregelIdEinde({
          ...om,
          body: { vanaf: text(stuur.form, `${doe}-vanaf`), reden: getypt },
        });
      default:
        return api.postMaatregelenByMaatregelIdBesluit({ ...om, body: { akkoord: false, reden: getypt } });
    }
  };
  return settle(stuur.form, pad, await attempt<unknown>(stuur, call()), { '*': veld });
};

const beslismaatregel = async (stuur: Stuur, pad: string) => {
  const om = { ...kop(stuur), path: path(stuur), body: { akkoord: true as const } };
  return settle(stuur.form, pad, await attempt(stuur, api.postMaatregelenByMaatregelIdBesluit(om)));
};

export const perform = (stuur: Stuur, uitkeringId: string) => {
  const pad = `/professional/uitkeringen/${uitkeringId}/maatregelen`;
  const soort = readDoe(stuur.form).replace(/-\d+$/, '');
  switch (soort) {
    case 'maatregel':
      return maatregel(stuur, uitkeringId, pad);
    case 'stelmaatregel':
      return stelmaatregel(stuur, pad);
    case 'beslismaatregel':
      return beslismaatregel(stuur, pad);
    case 'vertelmaatregel':
    case 'zieafmaatregel':
    case 'stopmaatregel':
    case 'legmaatregelterug':
      return metTekst(stuur, pad, soort);
    default:
      return Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
  }
};
