/** Knows how the forms about providers and versions of instruments reach the API. */
import { type Api, api } from '@samenkracht/api-client';
import { data } from 'react-router';
import { dagletters, taalniveaus } from '../../../kader/aanbod/woorden.ts';
import { attempt } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import type { Stuur } from './verrichten.ts';
import { dagOf } from './verrichten.ts';

export type Code = Api.PostAanbiedersByAanbiederIdUitnodigingenResponse;

const om = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const get = ({ form }: Stuur, naam: string): string => text(form, `${readDoe(form)}-${naam}`);
const pad = '/professional/aanbod/beheer';

const leegIn = (stuur: Stuur, namen: readonly string[]) => {
  const velden = namen.map((naam) => `${readDoe(stuur.form)}-${naam}`);
  const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), velden);
  return leeg.length === 0 ? undefined : refuse(stuur.form, leeg);
};

const stappen = {
  nieuwaanbieder: async (stuur: Stuur) => {
    const leeg = leegIn(stuur, ['naam']);
    if (leeg !== undefined) return leeg;
    const call = api.postAanbieders({ ...om(stuur), body: { naam: get(stuur, 'naam') } });
    return settle(stuur.form, pad, await attempt(stuur, call), { '*': 'nieuwaanbieder-naam' });
  },
  /** The code is in the answer of this one request: never in an address, and gone when the page is left. */
  nodiguit: async (stuur: Stuur) => {
    const leeg = leegIn(stuur, ['aanbieder']);
    if (leeg !== undefined) return leeg;
    const path = { aanbiederId: get(stuur, 'aanbieder') };
    const gedaan = await attempt(stuur, api.postAanbiedersByAanbiederIdUitnodigingen({ ...om(stuur), path }));
    return gedaan.ok
      ? data({ doe: '', fouten: [], getypt: {}, uitnodiging: gedaan.waarde })
      : settle(stuur.form, pad, gedaan, { '*': 'nodiguit-aanbieder' });
  },
  eindaanbieder: async (stuur: Stuur) => {
    const leeg = leegIn(stuur, ['aanbieder', 'reden']);
    const tot = dagOf(stuur, 'dag');
    if (leeg !== undefined || typeof tot !== 'string') return leeg ?? tot;
    const path = { aanbiederId: get(stuur, 'aanbieder') };
    const call = api.postAanbiedersByAanbiederIdEinde({
      ...om(stuur),
      path,
      body: { tot, reden: get(stuur, 'reden') },
    });
    return settle(stuur.form, pad, await attempt(stuur, call), { '*': 'eindaanbieder-dag' });
  },
} as const;

export const performBeheer = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in stappen
    ? stappen[doe as keyof typeof stappen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};

type Versie = Omit<Api.PostInstrumentenData['body'], 'aanbiederId'>;

const regels = (tekst: string): readonly string[] =>
  tekst
    .split(/\r?\n/u)
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');

/** `ma 09:00-12:00`; undefined is not a time. */
const readTijd = (regel: string): Versie['tijden'][number] | undefined => {
  const [, dag = '', van = '', tot = ''] = /^(\p{L}{2})\s+(\d{2}:\d{2})\s*-\s*(\d{2}:\d{2})$/u.exec(regel) ?? [];
  const nummer = dagletters.indexOf(dag.toLowerCase());
  return nummer < 0 ? undefined : { dag: nummer + 1, van, tot };
};

/** Whole numbers; empty where that is allowed. */
const readGetal = (tekst: string): number | null | undefined =>
  tekst === '' ? null : /^\d+$/u.test(tekst) ? Number(tekst) : undefined;

type Gelezen = { readonly versie: Versie } | { readonly fout: ReturnType<typeof refuse> };
const verplicht = ['naam', 'wat', 'voorWie', 'dicht', 'plaats', 'vorm', 'capaciteit', 'prijs', 'betaalwijze'];

/** Fields of a version that hold a whole number, or nothing. */
const getalvelden = [
  ...(['capaciteit', 'weken', 'wachttijdWeken', 'eigenMinuten'] as const),
  ...(['keren', 'leeftijdVanaf', 'leeftijdOnder'] as const),
] as const;
type Getallen = ReadonlyMap<(typeof getalvelden)[number], number | null | undefined>;

/** What it asks of who begins; what was left empty is not asked. */
const readEisen = (stuur: Stuur, getal: Getallen) => {
  const postcode = get(stuur, 'postcode');
  const taalVanaf = taalniveaus.find((een) => een === get(stuur, 'taalVanaf'));
  const [vanaf, onder] = [getal.get('leeftijdVanaf'), getal.get('leeftijdOnder')];
  return {
    ...(postcode === '' ? {} : { postcode }),
    ...(taalVanaf === undefined ? {} : { taalVanaf }),
    ...(typeof vanaf === 'number' ? { leeftijdVanaf: vanaf } : {}),
    ...(typeof onder === 'number' ? { leeftijdOnder: onder } : {}),
  };
};

/** Fields that are written in another way than they must be. */
const misvormd = (stuur: Stuur): readonly ('tijden' | 'postcode' | 'startdagen')[] => [
  ...(regels(get(stuur, 'tijden')).every((regel) => readTijd(regel) !== undefined) ? [] : (['tijden'] as const)),
  ...(/^([1-9]\d{3})?$/u.test(get(stuur, 'postcode')) ? [] : (['postcode'] as const)),
  ...(regels(get(stuur, 'startdagen')).every((dag) => /^\d{4}-\d{2}-\d{2}$/u.test(dag))
    ? []
    : (['startdagen'] as const)),
];

/** What was typed as the API takes it, or a line for each field that cannot be read. */
export const readVersie = (stuur: Stuur, prijs: number | undefined): Gelezen => {
  const t = tekstIn(stuur.verzoek.taal);
  const getal: Getallen = new Map(getalvelden.map((naam) => [naam, readGetal(get(stuur, naam))]));
  const vanaf = readDag(stuur.form, 'versie-vanaf');
  const fouten = [
    ...missingIn(
      stuur.form,
      t,
      verplicht.map((naam) => `versie-${naam}`),
    ),
    ...(vanaf === undefined || vanaf === 'fout'
      ? [{ veld: 'versie-vanaf', tekst: t('pro.vulin', { veld: t('doe.versie.vanaf') }) }]
      : []),
    ...(prijs === undefined && get(stuur, 'prijs') !== ''
      ? [{ veld: 'versie-prijs', tekst: t('pro.vulin', { veld: t('doe.versie.prijs') }) }]
      : []),
    ...getalvelden
      .filter((naam) => getal.get(naam) === undefined)
      .map((naam) => ({ veld: `versie-${naam}`, tekst: t('versie.fout.getal', { veld: t(`doe.versie.${naam}`) }) })),
    ...misvormd(stuur).map((naam) => ({ veld: `versie-${naam}`, tekst: t(`versie.fout.${naam}`) })),
  ];
  const domeinen = stuur.form.getAll('versie-domeinen').map(String) as Versie['domeinen'];
  if (domeinen.length === 0)
    fouten.push({ veld: 'versie-domeinen', tekst: t('pro.vulin', { veld: t('doe.versie.domeinen') }) });
  if (fouten.length > 0 || prijs === undefined || typeof vanaf !== 'string')
    return { fout: refuse(stuur.form, fouten) };
  return {
    versie: {
      ...{ vanaf, domeinen, startdagen: [...regels(get(stuur, 'startdagen'))], prijs },
      ...{ naam: get(stuur, 'naam'), wat: get(stuur, 'wat'), voorWie: get(stuur, 'voorWie') },
      ...{ dicht: get(stuur, 'dicht'), plaats: get(stuur, 'plaats') },
      vaardigheden: [...regels(get(stuur, 'vaardigheden'))],
      vorm: get(stuur, 'vorm') as Versie['vorm'],
      betaalwijze: get(stuur, 'betaalwijze') as Versie['betaalwijze'],
      tijden: regels(get(stuur, 'tijden')).flatMap((regel) => readTijd(regel) ?? []),
      capaciteit: getal.get('capaciteit') ?? 0,
      wachttijdWeken: getal.get('wachttijdWeken') ?? null,
      weken: getal.get('weken') ?? null,
      eigenMinuten: getal.get('eigenMinuten') ?? 0,
      keren: getal.get('keren') ?? null,
      ...readEisen(stuur, getal),
    },
  };
};
