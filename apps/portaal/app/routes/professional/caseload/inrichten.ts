/** Knows how the forms that set up a desk reach the API. */
import { api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, refuse, settle } from '../actie.ts';
import { type Getalveld, getalnamen, type Instelling, type Lijstveld, voorbeeldinstelling } from './instelling.tsx';

type Stuur = Required<Verzending>;

const om = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const pad = '/professional/caseload';

/** What this form does not ask, stays as it is: the prices. */
const standNu = async ({ verzoek }: Stuur): Promise<Instelling> => {
  const { data } = await api.getCaseload({ client: verzoek.client });
  return data?.instelling ?? voorbeeldinstelling;
};

export const stelin = async (stuur: Stuur) => {
  const t = tekstIn(stuur.verzoek.taal);
  const leeg = missingIn(stuur.form, t, ['stelin-loket', 'stelin-consulent']);
  const getal = (naam: Getalveld): number => Number(text(stuur.form, `stelin-${naam}`) || 'x');
  const fout = getalnamen.filter((naam) => !Number.isInteger(getal(naam)));
  const omslag = readDag(stuur.form, 'stelin-omslag');
  if (leeg.length > 0 || fout.length > 0 || omslag === 'fout')
    return refuse(stuur.form, [
      ...leeg,
      ...fout.map((naam) => ({ veld: `stelin-${naam}`, tekst: t('caseload.getal.fout') })),
      ...(omslag === 'fout' ? [{ veld: 'stelin-omslag', tekst: t('caseload.dag.fout') }] : []),
    ]);
  const lijst = (naam: Lijstveld): string[] =>
    text(stuur.form, `stelin-${naam}`)
      .split(',')
      .map((deel) => deel.trim())
      .filter((deel) => deel !== '');
  const perKlasse = (wat: 'gewicht' | 'stilte') => ({
    intensief: getal(`${wat}-intensief`),
    gemiddeld: getal(`${wat}-gemiddeld`),
    laag: getal(`${wat}-laag`),
  });
  const body = {
    ...(await standNu(stuur)),
    gewichten: perKlasse('gewicht'),
    stilte: perKlasse('stilte'),
    norm: { goed: getal('norm-goed'), hoogst: getal('norm-hoogst') },
    volleWeek: getal('volleWeek'),
    disciplines: lijst('disciplines'),
    fasen: lijst('fasen'),
    namen: { loket: text(stuur.form, 'stelin-loket'), consulent: text(stuur.form, 'stelin-consulent') },
    omslag: omslag ?? null,
  };
  const uitkomst = await attempt(stuur, api.postCaseloadInstellingen({ ...om(stuur), body }));
  return settle(stuur.form, pad, uitkomst, { '*': 'stelin-loket' });
};

/** `3011-3016, 3021` as single postcodes; undefined when a part is none. */
const readPostcodes = (tekst: string): string[] | undefined => {
  const codes = tekst.split(',').flatMap((deel) => {
    const [van, tot = van] = deel.trim().split(/\s*[-–]\s*/);
    const [eerste, laatste] = [Number(van), Number(tot)];
    const goed = /^[1-9]\d{3}$/.test(van ?? '') && /^[1-9]\d{3}$/.test(tot ?? '') && laatste >= eerste;
    return goed && laatste - eerste < 200
      ? Array.from({ length: laatste - eerste + 1 }, (_, i) => String(eerste + i))
      : [undefined];
  });
  return codes.includes(undefined) ? undefined : codes.filter((code) => code !== undefined);
};

export const team = async (stuur: Stuur) => {
  const t = tekstIn(stuur.verzoek.taal);
  const leeg = missingIn(stuur.form, t, ['team-naam', 'team-postcodes']);
  if (leeg.length > 0) return refuse(stuur.form, leeg);
  const postcodes = readPostcodes(text(stuur.form, 'team-postcodes'));
  if (postcodes === undefined)
    return refuse(stuur.form, [{ veld: 'team-postcodes', tekst: t('caseload.postcode.fout') }]);
  const body = { naam: text(stuur.form, 'team-naam'), postcodes };
  const uitkomst = await attempt(stuur, api.postCaseloadTeams({ ...om(stuur), body }));
  return settle(stuur.form, pad, uitkomst, { '*': 'team-postcodes' });
};
