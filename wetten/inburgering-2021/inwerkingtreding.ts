/** Knows under which act somebody falls: by the day on which the duty began, and what one could know of it on an earlier day. */
import { type Day, day } from '@samenkracht/core';
import { type MetKader, regel, zoek } from '@samenkracht/law';
import { verwachteInwerkingtreding } from './inwerkingtreding.bedragen.ts';
import { wetInburgering2021 } from './wetten.ts';

export type Regime = 'Wet inburgering (tot 2022)' | 'Wet inburgering 2021';

/** The duty to integrate began on this day. Known-on is today unless one asks what was expected earlier. */
export const regime = regel(
  {
    id: 'wi21-regime',
    naam: 'De wet die geldt',
    grond: { wet: wetInburgering2021, artikel: '54', lid: '1' },
    werkwijze:
      'Begint de plicht op of na de dag van inwerkingtreding, dan geldt de Wet inburgering 2021. Die dag was eerst 1 juli 2021 en werd 1 januari 2022.',
  },
  (f: MetKader, plichtSinds: Day, bekendOp: Day): Regime =>
    plichtSinds < inwerkingtreding(f, bekendOp) ? 'Wet inburgering (tot 2022)' : 'Wet inburgering 2021',
);

/** Leerroutes exist only under the act itself; other parts may start earlier. */
export const kanLeerrouteBeginnen = (f: MetKader, op: Day, bekendOp: Day): boolean =>
  op >= inwerkingtreding(f, bekendOp);

/** @throws Gat before the day on which a first expectation was published. */
export const inwerkingtreding = (f: MetKader, bekendOp: Day): Day => day(zoek(f, verwachteInwerkingtreding, bekendOp));
