/** Knows how the forms of care after the benefit reach the API. Server only. */
import { api } from '@samenkracht/api-client';
import { attempt } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDag, readDoe, refuse, settle } from '../actie.ts';
import type { Baanstuur } from './baanverrichten.ts';

const om = ({ verzoek, form }: Baanstuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });

/** Words that were typed; nothing when there are none. */
const words = (form: FormData, veld: string): { readonly toelichting?: string } =>
  text(form, veld) === '' ? {} : { toelichting: text(form, veld) };

const isHoe = (hoe: string): hoe is 'goed' | 'gaat wel' | 'niet goed' =>
  hoe === 'goed' || hoe === 'gaat wel' || hoe === 'niet goed';

const nazorg = async (stuur: Baanstuur) => {
  const { form, verzoek, pad, persoonId = '' } = stuur;
  const t = tekstIn(verzoek.taal);
  const hoe = text(form, 'nazorg-hoe');
  const toelichting = text(form, 'nazorg-toelichting');
  if (!isHoe(hoe) && hoe !== 'gemist') return refuse(form, [{ veld: 'nazorg-hoe', tekst: t('nazorg.fout.hoe') }]);
  if (hoe === 'gemist' && toelichting.length < 3)
    return refuse(form, [{ veld: 'nazorg-toelichting', tekst: t('nazorg.fout.waarom') }]);
  const body =
    hoe === 'gemist'
      ? { stand: 'gemist' as const, toelichting }
      : { stand: 'gehouden' as const, hoe, ...words(form, 'nazorg-toelichting') };
  const path = { persoonId, nazorgId: text(form, 'nazorg-id') };
  const call = api.postPersonenByPersoonIdNazorgByNazorgIdAfloop({ ...om(stuur), path, body });
  return settle(form, pad, await attempt(stuur, call), { toelichting: 'nazorg-toelichting', '*': 'nazorg-id' });
};

const terugkeer = async (stuur: Baanstuur) => {
  const { form, verzoek, pad, persoonId = '' } = stuur;
  const t = tekstIn(verzoek.taal);
  const redenen = form.getAll('terugkeer-redenen').filter((een) => typeof een === 'string');
  const op = readDag(form, 'terugkeer-op');
  const fouten = [
    ...(redenen.length === 0 ? [{ veld: 'terugkeer-redenen', tekst: t('terugkeer.fout.redenen') }] : []),
    ...(op === undefined || op === 'fout' ? [{ veld: 'terugkeer-op', tekst: t('banen.fout.dag') }] : []),
  ];
  if (fouten.length > 0) return refuse(form, fouten);
  const call = api.postPersonenByPersoonIdTerugkerenByUitstroomIdRedenen({
    ...om(stuur),
    path: { persoonId, uitstroomId: text(form, 'id') },
    body: { redenen, besprokenOp: op ?? '', ...words(form, 'terugkeer-toelichting') },
  });
  return settle(form, pad, await attempt(stuur, call), {
    ...{ redenen: 'terugkeer-redenen', besprokenOp: 'terugkeer-op', toelichting: 'terugkeer-toelichting' },
    '*': 'terugkeer-op',
  });
};

export const verrichtNazorg = (stuur: Baanstuur) =>
  readDoe(stuur.form) === 'terugkeer' ? terugkeer(stuur) : nazorg(stuur);
