/** Knows the block of targeted service: the plan in a sentence, with the help and programmes that run beside it. */
import type { Api } from '@samenkracht/api-client';
import type { Plan } from '../plan/plan.ts';
import type { Blad, Blik, Blok, Lezing } from './blok.ts';

type Verwijzing = Pick<Api.GetMijnVerwijzingenResponse['verwijzingen'][number], 'instrument' | 'status'>;
type Deelname = Pick<Api.GetMijnProgrammasResponse['deelnamen'][number], 'programma' | 'einde'>;

export type Dienst = {
  readonly plan: { readonly stand: Plan['stand']; readonly openStappen: number } | null;
  readonly verwijzingen: Lezing<readonly Verwijzing[]>;
  /** The names of those that run. */
  readonly programmas: Lezing<readonly string[]>;
};

/** Of the plan no more than the block tells. */
export const planStand = (plan: Pick<Plan, 'stand' | 'onderdelen'> | null): Dienst['plan'] =>
  plan && {
    stand: plan.stand,
    openStappen: plan.onderdelen.filter(({ soort, stand }) => soort === 'stap' && stand === 'te doen').length,
  };
export const soberVerwijzingen = (verwijzingen: readonly Verwijzing[]): readonly Verwijzing[] =>
  verwijzingen.map(({ instrument, status }) => ({ instrument, status }));
export const lopendeProgrammas = (deelnamen: readonly Deelname[]): readonly string[] =>
  deelnamen.filter(({ einde }) => einde === null).map(({ programma }) => programma.naam);

const namen = (lezing: Dienst['verwijzingen'], ...van: readonly Verwijzing['status'][]): readonly string[] =>
  lezing.soort === 'gelezen'
    ? lezing.waarde.filter(({ status }) => van.includes(status)).map(({ instrument }) => instrument)
    : [];

const inProgramma = ({ programmas }: Dienst): readonly string[] =>
  programmas.soort === 'gelezen' ? programmas.waarde : [];

/** What runs, what waits for a place, what was asked: each a line, and a word when there is nothing. */
const lopend = (dienst: Dienst, { t }: Blik): readonly string[] => {
  const { verwijzingen, programmas } = dienst;
  const loopt = [...inProgramma(dienst), ...namen(verwijzingen, 'gestart')];
  const wacht = namen(verwijzingen, 'wachtlijst', 'verwezen', 'geaccepteerd');
  const gevraagd = namen(verwijzingen, 'gevraagd');
  const regels = [
    ...(loopt.length > 0 ? [t('blok.dienst.loopt', { namen: loopt.join(', ') })] : []),
    ...(wacht.length > 0 ? [t('blok.dienst.wacht', { namen: wacht.join(', ') })] : []),
    ...(gevraagd.length > 0 ? [t('blok.dienst.gevraagd', { namen: gevraagd.join(', ') })] : []),
  ];
  if (verwijzingen.soort !== 'gelezen' || programmas.soort !== 'gelezen') return [...regels, t('blok.dienst.nuniet')];
  return regels.length > 0 ? regels : [t('blok.dienst.niets')];
};

type Stap = 'begin' | 'teken' | 'antwoord' | 'zoek' | 'lees';

const stapVan = (dienst: Dienst, { lezer, helpt }: Blik): Stap | undefined => {
  const { plan, verwijzingen } = dienst;
  if (!helpt) return plan === null ? undefined : 'lees';
  if (plan === null) return 'begin';
  if (lezer === 'medewerker' && namen(verwijzingen, 'gevraagd').length > 0) return 'antwoord';
  if (plan.stand === (lezer === 'inwoner' ? 'wacht op inwoner' : 'wacht op consulent')) return 'teken';
  const bezig = plan.openStappen + inProgramma(dienst).length > 0;
  return bezig || verwijzingen.soort !== 'gelezen' || verwijzingen.waarde.length > 0 ? 'lees' : 'zoek';
};

const bladVan: Readonly<Record<Stap, Blad>> = {
  begin: 'plan',
  teken: 'plan',
  lees: 'plan',
  antwoord: 'aanbod',
  zoek: 'aanbod',
};

export const dienstblok = (dienst: Dienst, blik: Blik): Blok => {
  const { t, lezer, naar } = blik;
  const stap = stapVan(dienst, blik);
  const { plan } = dienst;
  return {
    soort: 'dienst',
    zin: t(`blok.dienst.${plan?.stand ?? 'geen'}.${lezer}`, { stappen: plan?.openStappen ?? 0 }),
    erbij: lopend(dienst, blik),
    actie: stap && {
      ...naar(bladVan[stap]),
      tekst: stap === 'antwoord' ? t('blok.dienst.doe.antwoord') : t(`blok.dienst.doe.${stap}.${lezer}`),
    },
    bladen: (['plan', 'aanbod', 'programmas'] as const).map(naar),
    let: stap === 'teken' || stap === 'antwoord',
  };
};
