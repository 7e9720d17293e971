import { addDays, addWeeks, type Day, daysBetween } from '@samenkracht/core';
export const beslistermijn = (l: { ontvangenOp: Day; opschortingen: { gevraagdOp: Day; tot: Day }[]; verlengingWeken: number }): Day =>
  addDays(addWeeks(l.ontvangenOp, 8 + l.verlengingWeken), l.opschortingen.reduce((n, o) => n + Math.max(0, daysBetween(addDays(o.gevraagdOp, 1), o.tot)), 0));
