/** Knows art. 3.5 and 3.6 Uitvoeringsbesluit Wmo 2015: how far back a contribution may be set or changed. */
import { addToMonth, type Month } from '@samenkracht/core';

const maandenInnen = 12;
const maandenHerzien = 36;

/** Art. 3.5 lid 4: the earliest month that counts when the decision that sets the contribution is sent in this month. */
export const eersteMaandInnen = (verzonden: Month): Month => addToMonth(verzonden, -maandenInnen);

/** Art. 3.6 lid 2: the earliest month over which is owed or given back when the decision that revises it is sent in this month. */
export const eersteMaandHerzien = (verzonden: Month): Month => addToMonth(verzonden, -maandenHerzien);
