/** Knows how the rekenhulp asks the API: this household month by month, beside another, and along a line of pay. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { attempt, read, type Verzending } from '../../server/antwoord.ts';
import { toFouten } from '../../server/formulier.ts';
import type { Verzoek } from '../../server/verzoek.ts';
import { tekstIn } from '../../teksten/teksten.tsx';
import { type Feiten, toFeiten, uitFeiten } from './feiten.ts';
import {
  beginStaat,
  type Catalogus,
  leesNaast,
  leesStaat,
  pasAan,
  plaatsen,
  reeksVan,
  type Staat,
  type Vraag,
  voorbeeldStaat,
  vraagBij,
} from './staat.ts';
import { heeftVerloop, toVeld, toVeldpad } from './verloop.ts';

type Antwoord = Api.PostBerekeningenResponse;
export type Maand = Antwoord['maanden'][number];
export type Verschillen = NonNullable<Antwoord['vergelijking']>['verschillen'];
export type Lijn = Api.PostBerekeningenInkomenslijnResponse;

export type Vergelijking = {
  readonly soort: 'situatie' | 'gemeente' | 'maand';
  readonly links: readonly Maand[];
  readonly rechts: readonly Maand[];
  readonly verschillen: Verschillen;
};

export type Resultaat = {
  readonly maanden: readonly Maand[];
  readonly gekozen: Maand;
  /** The month from which the situation on the form took over from the one set aside. */
  readonly wissel: string | null;
  readonly vergelijking: Vergelijking | null;
  readonly lijn: Lijn | null;
  readonly vragen: readonly (Vraag & { readonly stand: string })[];
  readonly geenBesluit: string;
  readonly op: string;
};

export type Stand = {
  readonly staat: Staat;
  readonly naast: Staat | null;
  readonly fouten: readonly FormFout[];
  readonly resultaat: Resultaat | null;
  /** The sheet to print in place of the form. */
  readonly blad: boolean;
  /** Where the reader goes on: a new row of the form, or the outcome. */
  readonly focus: string | null;
};

export const haalCatalogus = ({ client }: Verzoek, request: Request): Promise<Catalogus> =>
  read(request, api.getBerekeningenVragen({ client }));

/** The trees of months that are not shown stay behind: a page of twelve of them is heavy on a phone. */
const licht = (maanden: readonly Maand[]): readonly Maand[] =>
  maanden.map((maand) => ({ ...maand, boom: [], uitleg: { inwoner: [], consulent: [], jurist: [] } }));

const naastFeiten = (staat: Staat, feiten: Feiten): { soort: Vergelijking['soort']; feiten: Feiten } | undefined => {
  const { anderegemeente = '', anderemaand = '' } = staat;
  if (anderegemeente === '' && anderemaand === '') return undefined;
  return {
    soort: anderegemeente === '' ? 'maand' : 'gemeente',
    feiten: {
      ...feiten,
      ...(anderegemeente === '' ? {} : { gemeente: anderegemeente }),
      ...(anderemaand === '' ? {} : { maand: anderemaand }),
    },
  };
};

/** `/maanden/0/belanghebbende/geboren` is the field `belanghebbende.geboren`. */
const zonderBegin = (probleem: Parameters<typeof toFouten>[0]): Parameters<typeof toFouten>[0] => ({
  ...probleem,
  ...(probleem.velden === undefined
    ? {}
    : {
        velden: probleem.velden.map(({ pad, uitleg }) => ({
          uitleg,
          pad: toVeldpad(pad.replace(/^\/(?:maanden|vergelijkMet)\/\d+/, '').replace(/^\/feiten/, '')),
        })),
      }),
});

/** What of the pay belongs to it: as the first pay on the form has it. */
const loonVan = (staat: Staat) => {
  const eerste = plaatsen(staat, 'belanghebbende.inkomsten')
    .map((i) => `belanghebbende.inkomsten.${i}`)
    .find((pad) => staat[`${pad}.soort`] === 'loon');
  return {
    vakantiegeld: staat[`${eerste}.vakantiegeld`] || 'meebetaald',
    metHeffingskorting: staat[`${eerste}.metHeffingskorting`] !== 'nee',
  };
};

const geenServicekosten = { energie: 0, schoonmaak: 0, huismeester: 0, dienstruimten: 0 };

/** What toeslagen ask: stated on the page, with the rent as the one thing to fill in. */
const brutoVan = (staat: Staat) => {
  const huur = parseEuro(staat['huur'] ?? '') ?? 0;
  return {
    zorgverzekerd: { belanghebbende: true, partner: staat['partner'] === 'ja' },
    vermogen: 0,
    loonVanAnder: 0,
    woning:
      huur > 0
        ? {
            huurprijs: huur,
            servicekosten: geenServicekosten,
            woonruimte: 'zelfstandig' as const,
            inschrijvingKlopt: true,
            handicap: false,
            uitzonderingHuurgrens: false,
          }
        : null,
  };
};

const partnerWerkt = (staat: Staat): boolean =>
  staat['partner'] === 'ja' &&
  plaatsen(staat, 'partner.inkomsten').some((i) => staat[`partner.inkomsten.${i}.soort`] === 'loon');

/** Over tax and toeslagen where all they ask is known; else over net pay and bijstand only. Of a working partner we know net pay only. */
const rekenLijn = async (
  stuur: Verzending,
  staat: Staat,
  feiten: Feiten,
  catalogus: Catalogus,
): Promise<Lijn | null> => {
  const vraag = (bruto: boolean) =>
    attempt(
      stuur,
      api.postBerekeningenInkomenslijn({
        client: stuur.verzoek.client,
        body: {
          feiten,
          wie: 'belanghebbende',
          loon: loonVan(staat),
          van: 0,
          tot: bruto ? 400_000 : 300_000,
          stap: 2_500,
          ...(bruto ? { bruto: brutoVan(staat) } : {}),
        },
      }),
    );
  // Toeslagen go by one household: of a month with more than one only net pay is drawn.
  const over = partnerWerkt(staat) || heeftVerloop(staat) ? undefined : await vraag(true);
  if (over?.ok) {
    const { punten, ontbreekt } = over.waarde;
    if (punten.length > 1 || (ontbreekt !== null && vraagBij(catalogus, ontbreekt.feit))) return over.waarde;
  }
  const netto = await vraag(false);
  return netto.ok ? netto.waarde : null;
};

type Gerekend = { readonly fouten: readonly FormFout[]; readonly resultaat: Resultaat | null };
type Naast = { readonly soort: Vergelijking['soort']; readonly een: Feiten; readonly ander: Feiten };

/** What stands beside what: a situation that was set aside comes first, another municipality or month comes second. */
const paarVan = (staat: Staat, naast: Staat | undefined, feiten: Feiten, catalogus: Catalogus): Naast | undefined => {
  if (naast !== undefined)
    return {
      soort: 'situatie',
      een: toFeiten({ ...naast, maand: staat['maand'] ?? '' }, catalogus).feiten,
      ander: feiten,
    };
  const ander = naastFeiten(staat, feiten);
  return ander && { soort: ander.soort, een: feiten, ander: ander.feiten };
};

const aantalVan = (staat: Staat): number => Math.min(24, Math.max(1, Number(staat['aantal']) || 1));

/** The month from which the situation on the form holds, where it comes after the one that was set aside. */
const wisselVan = (staat: Staat, naast: Staat | undefined): string | undefined => {
  const { wissel = '', maand = '' } = staat;
  return naast !== undefined && reeksVan(maand, aantalVan(staat)).slice(1).includes(wissel) ? wissel : undefined;
};

const reken = async (
  stuur: Verzending,
  staat: Staat,
  naast: Staat | undefined,
  catalogus: Catalogus,
): Promise<Gerekend> => {
  const { client, taal } = stuur.verzoek;
  const t = tekstIn(taal);
  const { feiten, fouten } = toFeiten(staat, catalogus);
  if (fouten.length > 0)
    return { fouten: fouten.map(({ veld, tekst }) => ({ veld, tekst: t(tekst) })), resultaat: null };
  const wissel = wisselVan(staat, naast);
  const paar = paarVan(staat, naast, feiten, catalogus);
  // Where the new situation begins later, the months go on from the first one into it; else the two stand beside each other.
  const body = {
    maanden:
      wissel === undefined || paar === undefined ? [paar?.een ?? feiten] : [paar.een, { ...feiten, maand: wissel }],
    aantalMaanden: aantalVan(staat),
    ...(paar === undefined || wissel !== undefined ? {} : { vergelijkMet: [paar.ander] }),
  };
  const antwoord = await attempt(stuur, api.postBerekeningen({ client, body }));
  if (!antwoord.ok) return { fouten: toFouten(zonderBegin(antwoord.probleem)), resultaat: null };
  const resultaat = resultaatVan(antwoord.waarde, wissel === undefined ? paar?.soort : undefined, staat, catalogus);
  if (resultaat === null) return { fouten: [], resultaat };
  const { maand, soort } = resultaat.gekozen;
  const lijn = soort === 'waarde' ? await rekenLijn(stuur, staat, { ...feiten, maand }, catalogus) : null;
  return { fouten: [], resultaat: { ...resultaat, wissel: wissel ?? null, lijn } };
};

/** What is missing is asked by the field of the form. */
const metVeld = (maand: Maand): Maand =>
  maand.ontbreekt === null
    ? maand
    : { ...maand, ontbreekt: { ...maand.ontbreekt, feit: toVeld(maand.ontbreekt.feit) } };

const resultaatVan = (
  { maanden, vergelijking, vragen, geenBesluit }: Antwoord,
  soort: Vergelijking['soort'] | undefined,
  staat: Staat,
  { vandaag }: Catalogus,
): Resultaat | null => {
  const hoofd = (soort === 'situatie' ? (vergelijking?.maanden ?? []) : maanden).map(metVeld);
  const gekozen = hoofd.find(({ maand }) => maand === staat['toon']) ?? hoofd[0];
  if (gekozen === undefined) return null;
  return {
    maanden: licht(hoofd),
    gekozen,
    wissel: null,
    vergelijking:
      vergelijking === null || soort === undefined
        ? null
        : { soort, links: licht(maanden), rechts: licht(vergelijking.maanden), verschillen: vergelijking.verschillen },
    lijn: null,
    vragen: vragen.map((vraag) => ({ ...vraag, feit: toVeld(vraag.feit) })),
    geenBesluit,
    op: vandaag,
  };
};

const focusNa = (doe: string, staat: Staat): string | null => {
  const [wat, lijst = ''] = doe.split(' ');
  if (wat === 'erbij') {
    const eerste = lijst === 'verlagingen' ? 'artikel' : 'geboren';
    return `${lijst}.${plaatsen(staat, lijst).length - 1}.${eerste}`;
  }
  return wat === 'weg' || wat === 'wis' ? null : 'uitkomst';
};

/** The facts that a page of a case sends along, as JSON in the body of a form. */
const feitenUit = (tekst: FormDataEntryValue | null): readonly { feit: string; waarde: unknown }[] => {
  if (typeof tekst !== 'string' || tekst.length > 100_000) return [];
  try {
    const json: unknown = JSON.parse(tekst);
    if (!Array.isArray(json)) return [];
    return json.flatMap((een: { feit?: unknown; waarde?: unknown }) =>
      typeof een?.feit === 'string' && een.waarde !== undefined ? [{ feit: een.feit, waarde: een.waarde }] : [],
    );
  } catch {
    return [];
  }
};

const gemeenteVan = ({ gemeente }: Verzoek, eigen: string | undefined): string =>
  (eigen ?? gemeente ?? '0599').replace(/^gm/, '');

/** What the form asked for: another row, an example, a situation set aside, or an outcome. */
export const verricht = async (stuur: Verzending & { readonly form: FormData }, eigen?: string): Promise<Stand> => {
  const { verzoek, request, form } = stuur;
  const catalogus = await haalCatalogus(verzoek, request);
  const begin = beginStaat(catalogus.vandaag, gemeenteVan(verzoek, eigen));
  const doe = String(form.get('doe') ?? 'reken');
  const geweest = leesNaast(form.get('naast'));
  const gelezen =
    doe === 'zaak'
      ? uitFeiten(begin, feitenUit(form.get('feiten')), catalogus)
      : doe === 'voorbeeld'
        ? voorbeeldStaat(begin)
        : { ...begin, ...leesStaat(form, catalogus) };
  const staat = { ...pasAan(gelezen, doe), ...(doe.startsWith('toon ') ? { toon: doe.slice(5) } : {}) };
  const naast = doe === 'vastzetten' ? staat : doe === 'loslaten' ? undefined : geweest;
  const leeg = { staat, naast: naast ?? null, blad: false, focus: focusNa(doe, staat) };
  if (doe === 'wis') return { ...leeg, staat: begin, naast: null, fouten: [], resultaat: null };
  if (/^(erbij|weg) /.test(doe)) return { ...leeg, fouten: [], resultaat: null };
  // A situation that was set aside just now differs in nothing from itself.
  const gerekend = await reken(stuur, staat, doe === 'vastzetten' ? undefined : naast, catalogus);
  return { ...leeg, ...gerekend, blad: doe === 'blad', focus: gerekend.fouten.length > 0 ? null : leeg.focus };
};

export const begin = async (verzoek: Verzoek, request: Request, eigen?: string) => {
  const catalogus = await haalCatalogus(verzoek, request);
  return { catalogus, staat: beginStaat(catalogus.vandaag, gemeenteVan(verzoek, eigen)) };
};
