/** Knows how the forms about jobs reach the API, from the side of the resident or of who helps him. Server only. */
import { api } from '@samenkracht/api-client';
import { addDays, day } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import type { Baan } from '../../../kader/banen/banen.tsx';
import { attempt, read, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

/** Without a person it is the resident himself. */
export type Baanstuur = Required<Verzending> & { readonly persoonId: string | undefined; readonly pad: string };

const om = ({ verzoek, form }: Baanstuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });

const verplicht: Readonly<Record<string, readonly string[]>> = {
  baan: ['baan-werkgever', 'baan-soort'],
  baanuren: ['baanuren-soort'],
  baanweg: ['baanweg-reden'],
};
const metDag: Readonly<Record<string, string>> = {
  baan: 'baan-vanaf',
  baanuren: 'baanuren-vanaf',
  baanstopt: 'baanstopt-laatste',
};

/** `7,5` and `7.5`; undefined when it is no number above zero. */
const readUren = (form: FormData, veld: string): number | undefined => {
  const uren = Number(text(form, veld).replace(',', '.'));
  return Number.isFinite(uren) && uren > 0 ? uren : undefined;
};

const faults = ({ form, verzoek }: Baanstuur): readonly FormFout[] => {
  const t = tekstIn(verzoek.taal);
  const doe = readDoe(form);
  const dag = metDag[doe];
  const fout = (veld: string, wanneer: boolean, tekst: string) => (wanneer ? [{ veld, tekst }] : []);
  const gelezen = dag === undefined ? 'x' : readDag(form, dag);
  return [
    ...fout(`${doe}-baan`, doe !== 'baan' && !text(form, `${doe}-baan`).includes(':'), t('banen.fout.kies')),
    ...missingIn(form, t, verplicht[doe] ?? []),
    ...fout(
      `${doe}-uren`,
      (doe === 'baan' || doe === 'baanuren') && readUren(form, `${doe}-uren`) === undefined,
      t('banen.fout.uren'),
    ),
    ...fout(dag ?? '', gelezen === undefined || gelezen === 'fout', t('banen.fout.dag')),
    ...fout('baan-laatste', doe === 'baan' && readDag(form, 'baan-laatste') === 'fout', t('banen.fout.dag')),
  ];
};

/** The first day without, where a form asks the last day with. */
const readTot = (form: FormData, veld: string): { readonly tot?: string } => {
  const laatste = readDag(form, veld);
  return laatste === undefined || laatste === 'fout' ? {} : { tot: addDays(day(laatste), 1) };
};

const chosen = (form: FormData, veld: string) => {
  const [baanId = '', versie = ''] = text(form, veld).split(':');
  return { baanId, versie: Number(versie) };
};

const add = (stuur: Baanstuur) => {
  const { form, persoonId } = stuur;
  const body = {
    werkgever: text(form, 'baan-werkgever'),
    soort: text(form, 'baan-soort') as Baan['soort'],
    uren: readUren(form, 'baan-uren') ?? 0,
    vanaf: readDag(form, 'baan-vanaf') ?? '',
    ...readTot(form, 'baan-laatste'),
  };
  return persoonId === undefined
    ? api.postMijnBanen({ ...om(stuur), body })
    : api.postPersonenByPersoonIdBanen({ ...om(stuur), path: { persoonId }, body });
};

const uren = (stuur: Baanstuur) => {
  const { form, persoonId } = stuur;
  const { baanId, versie } = chosen(form, 'baanuren-baan');
  const body = {
    versie,
    soort: text(form, 'baanuren-soort') as Baan['soort'],
    uren: readUren(form, 'baanuren-uren') ?? 0,
    vanaf: readDag(form, 'baanuren-vanaf') ?? '',
  };
  return persoonId === undefined
    ? api.postMijnBanenByBaanIdUren({ ...om(stuur), path: { baanId }, body })
    : api.postPersonenByPersoonIdBanenByBaanIdUren({ ...om(stuur), path: { persoonId, baanId }, body });
};

/** The job as it stands, for a form that tells only its end; undefined when it is gone meanwhile. */
const findBaan = async ({ form, persoonId, request, verzoek: { client } }: Baanstuur): Promise<Baan | undefined> => {
  const { banen } = await (persoonId === undefined
    ? read(request, api.getMijnBanen({ client }))
    : read(request, api.getPersonenByPersoonIdBanen({ client, path: { persoonId } })));
  return banen.find(({ id }) => id === chosen(form, 'baanstopt-baan').baanId);
};

const stop = (stuur: Baanstuur, { id: baanId, werkgever, soort, uren: per, vanaf }: Baan) => {
  const { form, persoonId } = stuur;
  const { versie } = chosen(form, 'baanstopt-baan');
  const body = { werkgever, soort, uren: per, vanaf, versie, ...readTot(form, 'baanstopt-laatste') };
  return persoonId === undefined
    ? api.putMijnBanenByBaanId({ ...om(stuur), path: { baanId }, body })
    : api.putPersonenByPersoonIdBanenByBaanId({ ...om(stuur), path: { persoonId, baanId }, body });
};

const withdraw = (stuur: Baanstuur) => {
  const { form, persoonId } = stuur;
  const { baanId, versie } = chosen(form, 'baanweg-baan');
  const body = { versie, reden: text(form, 'baanweg-reden') };
  return persoonId === undefined
    ? api.postMijnBanenByBaanIdIntrekking({ ...om(stuur), path: { baanId }, body })
    : api.postPersonenByPersoonIdBanenByBaanIdIntrekking({ ...om(stuur), path: { persoonId, baanId }, body });
};

const doen = { baan: add, baanuren: uren, baanweg: withdraw } as const;
export type Baandoe = keyof typeof doen | 'baanstopt';
export const isBaandoe = (doe: string): doe is Baandoe => doe === 'baanstopt' || Object.hasOwn(doen, doe);

const send = async (stuur: Baanstuur, doe: Baandoe) => {
  if (doe !== 'baanstopt') return doen[doe](stuur);
  const baan = await findBaan(stuur);
  return baan && stop(stuur, baan);
};

export const verrichtBaan = async (stuur: Baanstuur, doe: Baandoe) => {
  const { form, verzoek, pad } = stuur;
  const fouten = faults(stuur);
  if (fouten.length > 0) return refuse(form, fouten);
  const antwoord = await send(stuur, doe);
  if (antwoord === undefined)
    return refuse(form, [{ veld: 'baanstopt-baan', tekst: tekstIn(verzoek.taal)('banen.fout.kies') }], 409);
  const uitkomst = await attempt<unknown>(stuur, Promise.resolve(antwoord));
  const velden = ['werkgever', 'soort', 'uren', 'vanaf', 'reden'].map((naam) => [naam, `${doe}-${naam}`]);
  return settle(form, pad, uitkomst, {
    ...Object.fromEntries(velden),
    tot: `${doe}-laatste`,
    '*': doe === 'baan' ? 'baan-werkgever' : `${doe}-baan`,
  });
};
