/** Knows art. 22 to 27 Wet inburgering 2021: who fines for what, up to how much, with which new term, and when not. */
import { addMonths, type Day, type Money, ZERO } from '@samenkracht/core';
import { type MetKader, regel, type Tabel, zoek } from '@samenkracht/law';
import { boeteBegeleiding, boeteIntake, boeteLeerroute, boeteParticipatie } from './artikel-26.bedragen.ts';
import { wetInburgering2021 } from './wetten.ts';

/** By the article that names the conduct. */
export type Boetegrond =
  | 'brede intake (22)'
  | 'begeleiding of intensiteit (23)'
  | 'participatieverklaring of module (24)'
  | 'leerroute niet op tijd (25)';

export type Boetefeiten = MetKader & {
  readonly boetegrond: Boetegrond;
  /** Bijstand was lowered for the same conduct under art. 18 or 18b Participatiewet (art. 27). */
  readonly bijstandVerlaagd: boolean;
  /** Art. 25 lid 3: the residence permit is not prolonged or is withdrawn. Asked only for a route not met. */
  readonly verblijfEindigt: boolean;
};

const tabellen: Readonly<Record<Boetegrond, Tabel<Money>>> = {
  'brede intake (22)': boeteIntake,
  'begeleiding of intensiteit (23)': boeteBegeleiding,
  'participatieverklaring of module (24)': boeteParticipatie,
  'leerroute niet op tijd (25)': boeteLeerroute,
};

/** The college fines during the route, the Minister at the end of the term. */
export const wieBeboet = (boetegrond: Boetegrond): 'college' | 'Minister' =>
  boetegrond === 'brede intake (22)' || boetegrond === 'begeleiding of intensiteit (23)' ? 'college' : 'Minister';

/** Zero where no fine may be given. The amount within the maximum is for who decides. */
export const hoogsteBoete = regel(
  {
    id: 'wi21-26',
    naam: 'Hoogste boete',
    grond: { wet: wetInburgering2021, artikel: '26', lid: '1' },
    werkwijze:
      'Een maximum per gedraging. Geen boete als de bijstand voor dezelfde gedraging is verlaagd (artikel 27).',
  },
  (f: Boetefeiten, op: Day): Money => {
    if (f.bijstandVerlaagd) return ZERO;
    if (f.boetegrond === 'leerroute niet op tijd (25)' && f.verblijfEindigt) return ZERO;
    return zoek(f, tabellen[f.boetegrond], op);
  },
);

/** Art. 22 lid 2, 24 lid 2, 25 lid 2: the latest day that the decision may set to do it after all. Art. 23 knows no new term. */
export const uitersteNieuweTermijn = (boetegrond: Boetegrond, bekendgemaaktOp: Day): Day | undefined => {
  if (boetegrond === 'begeleiding of intensiteit (23)') return undefined;
  return addMonths(bekendgemaaktOp, boetegrond === 'brede intake (22)' ? 2 : 24);
};
