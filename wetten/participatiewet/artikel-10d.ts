/** Knows art. 10d Participatiewet: the wage-cost subsidy (loonkostensubsidie) for an employer, per month. */
import { addMonths, addWeeks, type Day, day, formatEuro, type Money, part, ZERO } from '@samenkracht/core';
import { type MetKader, participatiewet, regel, zoek } from '@samenkracht/law';
import { type Leerweg, minimummaandloon, vakantiebijslagpercentage } from '@samenkracht/minimumloon';
import { forfaitLoonkostensubsidie, plafondLoonkostensubsidie, werkgeverslasten } from './artikel-10d.bedragen.ts';
import { nietVoor, Onmogelijk } from './onmogelijk.ts';
import { type Bevinding, niet, voldaan } from './voorwaarde.ts';

export type Loonkostenfeiten = MetKader & {
  readonly geboren: Day;
  readonly leerweg: Leerweg;
  /** First day of the job. */
  readonly dienstbetrekkingVanaf: Day;
  /** The day for which the amount per month is asked. */
  readonly op: Day;
  /** Agreed hours per week, in whole quarters. */
  readonly uren: number;
  /** Hours per week of a full job with this employer, in whole quarters. */
  readonly urenVolledig: number;
  /** Lid 1 onder b: did college and employer agree to go without a measured loonwaarde for the first six months? */
  readonly zonderLoonwaarde: boolean;
  /** Percent of the minimum wage, at most two decimals. Not read while the forfait runs. */
  readonly loonwaarde: number;
};

/** Lid 5. */
const maandenForfait = 6;
/** Lid 4: the subsidy is for 36 hours a week. */
const urenPerWeek = 36;

/**
 * Per calendar month, half a cent upward.
 * @throws Onmogelijk when hours or loonwaarde are not what they must be.
 */
export const loonkostensubsidie = regel(
  {
    id: 'pw-10d-hoogte',
    naam: 'Loonkostensubsidie per maand',
    grond: { wet: participatiewet, artikel: '10d', lid: '4' },
    werkwijze:
      'Minimumloon met vakantiebijslag, min de loonwaarde daarvan, ten hoogste 70 procent; plus de vergoeding voor werkgeverslasten; naar de uren per week, gedeeld door 36. De eerste zes maanden kan het 50 procent zijn zonder loonwaarde. Het minimumloon is dat van het begin van de baan en daarna dat van 1 januari (lid 7).',
    inwoner: (bedrag) => `Uw werkgever krijgt ${formatEuro(bedrag)} per maand voor uw loon.`,
  },
  (f: Loonkostenfeiten): Money => {
    const op = dagVanBedragen(f);
    const [deel, onder] = deelVanHetLoon(f, op);
    const [vakantie, ondervakantie] = zoek(f, vakantiebijslagpercentage, op);
    const [lasten, onderlasten] = zoek(f, werkgeverslasten, op);
    const uren = kwartieren(Math.min(f.uren, f.urenVolledig));
    const metVakantie = (ondervakantie + vakantie) * (onderlasten + lasten);
    const loon = minimummaandloon(f, f.geboren, f.leerweg, op);
    return deel <= 0
      ? ZERO
      : part(loon, [metVakantie * deel * uren, ondervakantie * onderlasten * onder * urenPerWeek * 4], 'half up');
  },
);

/** In the year in which the job began that day; after it the first of January (lid 7). */
const dagVanBedragen = ({ dienstbetrekkingVanaf, op }: Loonkostenfeiten): Day => {
  nietVoor(op, dienstbetrekkingVanaf, 'op');
  const januari = day(`${op.slice(0, 4)}-01-01`);
  return dienstbetrekkingVanaf > januari ? dienstbetrekkingVanaf : januari;
};

/** The part of minimum wage and holiday allowance that is subsidised, of ten thousand. */
const deelVanHetLoon = (f: Loonkostenfeiten, op: Day): readonly [number, number] => {
  if (f.zonderLoonwaarde && f.op < eindeForfait(f.dienstbetrekkingVanaf)) {
    const [over, onder] = zoek(f, forfaitLoonkostensubsidie, op);
    return [(over * 10_000) / onder, 10_000];
  }
  const [over, onder] = zoek(f, plafondLoonkostensubsidie, op);
  return [Math.min(10_000 - honderdsten(f.loonwaarde), (over * 10_000) / onder), 10_000];
};

/** Lid 5: the first day without the forfait. */
export const eindeForfait = (dienstbetrekkingVanaf: Day): Day => addMonths(dienstbetrekkingVanaf, maandenForfait);

const honderdsten = (loonwaarde: number): number => {
  const waarde = Math.round(loonwaarde * 100);
  if (!Number.isSafeInteger(waarde) || waarde < 0 || Math.abs(waarde - loonwaarde * 100) > 1e-6)
    throw new Onmogelijk('loonwaarde', 'een percentage vanaf nul met ten hoogste twee decimalen');
  return waarde;
};

const kwartieren = (uren: number): number => {
  const aantal = uren * 4;
  if (!Number.isSafeInteger(aantal) || aantal <= 0)
    throw new Onmogelijk('uren', 'hele kwartieren per week, meer dan nul');
  return aantal;
};

/** Lid 12: five weeks after the loonwaarde was established, or after it was agreed to go without. */
export const uitersteBeslisdagLoonkostensubsidie = (vastgesteldOp: Day): Day => addWeeks(vastgesteldOp, 5);

/** Lid 2: where someone came from in the six months before the job. */
export type Herkomst =
  | 'praktijkonderwijs'
  | 'voortgezet speciaal onderwijs'
  | 'entreeopleiding'
  | 'ondersteund door college'
  | 'leer-werktraject zonder startkwalificatie'
  | 'anders';

/** Lid 2: an application for who already works there. */
export type AanvraagInWerkfeiten = {
  readonly dienstbetrekkingVanaf: Day;
  readonly aanvraagdag: Day;
  readonly herkomst: Herkomst;
  readonly verdientMinimumloon: boolean;
};

export const aanvraagTijdensWerk = regel(
  {
    id: 'pw-10d-2',
    naam: 'Loonkostensubsidie voor wie al werkt',
    grond: { wet: participatiewet, artikel: '10d', lid: '2' },
    werkwijze: 'Binnen zes maanden na het begin van de baan; dezelfde datum zes maanden later is nog op tijd.',
    toon: ({ uitkomst }: Bevinding) => uitkomst,
    inwoner: ({ reden }: Bevinding) => reden,
  },
  (f: AanvraagInWerkfeiten): Bevinding => {
    if (f.aanvraagdag > addMonths(f.dienstbetrekkingVanaf, maandenForfait))
      return niet('De aanvraag is later dan zes maanden na het begin van de baan.');
    if (f.herkomst === 'anders')
      return niet('In de zes maanden voor de baan was er geen onderwijs of hulp van de gemeente die hier telt.');
    if (f.verdientMinimumloon) return niet('U kunt met een volle werkweek het minimumloon verdienen.');
    return voldaan('De aanvraag is op tijd en u hoort bij de mensen voor wie dit geldt.');
  },
);
