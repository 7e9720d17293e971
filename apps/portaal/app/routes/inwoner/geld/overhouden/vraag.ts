/** Knows how the form about work becomes the question for the API: the file's facts with what is typed beside them. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { formatDecimal, parseEuro } from '@samenkracht/core';
import type { FormFout } from '@samenkracht/ui/form';
import { read } from '../../../../server/antwoord.ts';
import { text } from '../../../../server/formulier.ts';
import type { Verzoek } from '../../../../server/verzoek.ts';
import type { Tekst } from '../../../../teksten/teksten.tsx';

export type Weten = Api.GetMijnUitkeringRekenfeitenResponse;
export type Planvraag = Api.PostMijnUitkeringWerkplannenData['body']['vraag'];
export type Getypt = Readonly<Record<(typeof velden)[number], string>>;

const velden = [
  'hoe',
  'uren',
  'uurloon',
  'loon',
  'nu',
  'stopt',
  'zorg',
  'zorgPartner',
  'huur',
  'spaargeld',
  'opvang',
  'opvangprijs',
] as const;

/** What stands in the form before anything is typed: the file where it knows, else what holds for most people. */
export const beginVan = ({ brutoloon }: Weten): Getypt => ({
  hoe: 'uren',
  uren: '24',
  uurloon: '',
  loon: '',
  nu: formatDecimal(brutoloon ?? 0),
  stopt: '',
  zorg: 'ja',
  zorgPartner: 'ja',
  huur: '',
  spaargeld: '0,00',
  opvang: '',
  opvangprijs: '',
});

export const typed = (form: FormData): Getypt =>
  Object.fromEntries(velden.map((veld) => [veld, text(form, veld)])) as Getypt;

type Getal = { readonly veld: keyof Getypt; readonly fout: 'over.fout.uren' | 'over.fout.bedrag' };

const leesUren = (tekst: string): number | undefined => {
  const getal = Number(tekst.replace(',', '.'));
  return tekst !== '' && Number.isFinite(getal) && getal >= 0 && getal <= 60 ? getal : undefined;
};

/** Which amounts this form needs, and how each is read. */
const nodig = ({ hoe, huur, opvang }: Getypt): readonly Getal[] => [
  { veld: 'nu', fout: 'over.fout.bedrag' },
  { veld: 'spaargeld', fout: 'over.fout.bedrag' },
  ...(hoe === 'loon'
    ? [{ veld: 'loon', fout: 'over.fout.bedrag' } as const]
    : [{ veld: 'uren', fout: 'over.fout.uren' } as const, { veld: 'uurloon', fout: 'over.fout.bedrag' } as const]),
  ...(huur === '' ? [] : [{ veld: 'huur', fout: 'over.fout.bedrag' } as const]),
  ...(opvang === ''
    ? []
    : [
        { veld: 'opvang', fout: 'over.fout.bedrag' } as const,
        { veld: 'opvangprijs', fout: 'over.fout.bedrag' } as const,
      ]),
];

const lees = (getypt: Getypt, veld: keyof Getypt): number | undefined =>
  veld === 'uren' ? leesUren(getypt.uren) : parseEuro(getypt[veld]);

export const foutenIn = (getypt: Getypt, t: Tekst): readonly FormFout[] =>
  nodig(getypt)
    .filter(({ veld }) => lees(getypt, veld) === undefined)
    .map(({ veld, fout }) => ({ veld, tekst: t(fout) }));

/** Nothing but the plainest dwelling is asked here; who rents a room or has a handicap calculates further in the rekenhulp. */
const woningVan = (huur: number | undefined) =>
  huur === undefined
    ? null
    : {
        huurprijs: huur,
        servicekosten: { energie: 0, schoonmaak: 0, huismeester: 0, dienstruimten: 0 },
        woonruimte: 'zelfstandig' as const,
        inschrijvingKlopt: true,
        handicap: false,
        uitzonderingHuurgrens: false,
      };

const opvangVan = (getypt: Getypt) => {
  const uren = Number(getypt.opvang.replace(',', '.'));
  if (getypt.opvang === '' || !(uren > 0)) return [];
  const opvang = [
    { soort: 'dagopvang' as const, uren: Math.round(uren), uurprijs: parseEuro(getypt.opvangprijs) ?? 0 },
  ];
  return [{ eersteKind: true, opvang }];
};

const dertien = 13;
/** Care after school, not day care, from the day a child goes there is not asked: the price decides, and the toeslag has one cap each. */
export const heeftOpvangkind = ({ feiten }: Weten): boolean =>
  (feiten.kinderen ?? []).some(({ geboren }) => geboren !== undefined && jarenOp(geboren, feiten.maand) < dertien);

const jarenOp = (geboren: string, maand: string): number =>
  Number(maand.slice(0, 4)) - Number(geboren.slice(0, 4)) - (maand.slice(5) < geboren.slice(5, 7) ? 1 : 0);

/** @param getypt without errors: `foutenIn` was empty. */
export const planvraag = ({ feiten, wie }: Weten, getypt: Getypt): Planvraag => {
  const nu = parseEuro(getypt.nu) ?? 0;
  const ander = wie === 'partner' ? 'belanghebbende' : 'partner';
  const toeslagen = {
    zorgverzekerd: {
      belanghebbende: getypt.zorg === 'ja',
      ...(feiten.partner ? { partner: getypt.zorgPartner === 'ja' } : {}),
    },
    vermogen: parseEuro(getypt.spaargeld) ?? 0,
    woning: woningVan(getypt.huur === '' ? undefined : parseEuro(getypt.huur)),
    opvangkinderen: opvangVan(getypt),
    volgtTraject: { belanghebbende: false, ...(feiten.partner ? { partner: false } : {}) },
    ...((feiten.medebewoners ?? []).length === 0 ? { medebewoners: [] } : {}),
  };
  const stoptNa = Number(getypt.stopt);
  const uurloon = getypt.hoe === 'loon' ? undefined : parseEuro(getypt.uurloon);
  return {
    feiten: { ...feiten, brutoloon: { [wie]: nu, ...(feiten.partner ? { [ander]: 0 } : {}) }, toeslagen },
    wie,
    ...(uurloon === undefined ? {} : { uurloon }),
    dan: getypt.hoe === 'loon' ? { bruto: parseEuro(getypt.loon) ?? 0 } : { uren: leesUren(getypt.uren) ?? 0 },
    ...(stoptNa >= 1 ? { stoptNa } : {}),
  };
};

/** The line goes a thousand euros beyond what is earned: there lies what one can still reach. */
export const lijnTot = 400_000;

export const bereken = async ({ client }: Verzoek, request: Request, vraag: Planvraag) => {
  const { feiten, wie, uurloon, dan, stoptNa } = vraag;
  return read(
    request,
    api.postBerekeningenBesteedbaar({
      client,
      body: {
        feiten,
        wie,
        ...(uurloon === undefined ? {} : { uurloon }),
        werk: { dan, lijnTot, ...(stoptNa === undefined ? {} : { stoptNa }) },
      },
    }),
  );
};
export type Berekend = Awaited<ReturnType<typeof bereken>>;
