/** Knows every article of the Participatiewet that has a page. */
import type { Bladzijde } from '@samenkracht/testing/law';
import { bladzijde as aflossing } from './aflossing.voorbeelden.ts';
import { bladzijde as artikel3 } from './artikel-3.voorbeelden.ts';
import { bladzijde as artikel4 } from './artikel-4.voorbeelden.ts';
import { bladzijde as artikel9 } from './artikel-9.voorbeelden.ts';
import { bladzijde as artikel9a } from './artikel-9a.voorbeelden.ts';
import { bladzijde as artikel10c } from './artikel-10c.voorbeelden.ts';
import { bladzijde as artikel10d } from './artikel-10d.voorbeelden.ts';
import { bladzijde as artikel11 } from './artikel-11.voorbeelden.ts';
import { bladzijde as artikel13 } from './artikel-13.voorbeelden.ts';
import { bladzijde as artikel15 } from './artikel-15.voorbeelden.ts';
import { bladzijde as artikel17 } from './artikel-17.voorbeelden.ts';
import { bladzijde as artikel18 } from './artikel-18.voorbeelden.ts';
import { bladzijde as artikel18a } from './artikel-18a.voorbeelden.ts';
import { bladzijde as artikel18b } from './artikel-18b.voorbeelden.ts';
import { bladzijde as artikel19 } from './artikel-19.voorbeelden.ts';
import { bladzijde as artikel19a } from './artikel-19a.voorbeelden.ts';
import { bladzijde as artikel20 } from './artikel-20.voorbeelden.ts';
import { bladzijde as artikel21 } from './artikel-21.voorbeelden.ts';
import { bladzijde as artikel22 } from './artikel-22.voorbeelden.ts';
import { bladzijde as artikel22a } from './artikel-22a.voorbeelden.ts';
import { bladzijde as artikel23 } from './artikel-23.voorbeelden.ts';
import { bladzijde as artikel24 } from './artikel-24.voorbeelden.ts';
import { bladzijde as artikel24a } from './artikel-24a.voorbeelden.ts';
import { bladzijde as artikel27 } from './artikel-27.voorbeelden.ts';
import { bladzijde as artikel31 } from './artikel-31.voorbeelden.ts';
import { bladzijde as artikel31middelen } from './artikel-31-middelen.voorbeelden.ts';
import { bladzijde as artikel32 } from './artikel-32.voorbeelden.ts';
import { bladzijde as artikel32loonperiode } from './artikel-32-loonperiode.voorbeelden.ts';
import { bladzijde as artikel32periode } from './artikel-32-periode.voorbeelden.ts';
import { bladzijde as artikel33 } from './artikel-33.voorbeelden.ts';
import { bladzijde as artikel34 } from './artikel-34.voorbeelden.ts';
import { bladzijde as artikel34a } from './artikel-34a.voorbeelden.ts';
import { bladzijde as artikel34b } from './artikel-34b.voorbeelden.ts';
import { bladzijde as artikel35 } from './artikel-35.voorbeelden.ts';
import { bladzijde as artikel36 } from './artikel-36.voorbeelden.ts';
import { bladzijde as artikel36b } from './artikel-36b.voorbeelden.ts';
import { bladzijde as artikel40 } from './artikel-40.voorbeelden.ts';
import { bladzijde as artikel41 } from './artikel-41.voorbeelden.ts';
import { bladzijde as artikel43 } from './artikel-43.voorbeelden.ts';
import { bladzijde as artikel45 } from './artikel-45.voorbeelden.ts';
import { bladzijde as artikel45vakantietoeslag } from './artikel-45-vakantietoeslag.voorbeelden.ts';
import { bladzijde as artikel45verloop } from './artikel-45-verloop.voorbeelden.ts';
import { bladzijde as artikel50 } from './artikel-50.voorbeelden.ts';
import { bladzijde as artikel52 } from './artikel-52.voorbeelden.ts';
import { bladzijde as artikel54 } from './artikel-54.voorbeelden.ts';
import { bladzijde as artikel58 } from './artikel-58.voorbeelden.ts';
import { bladzijde as artikel58Afzien } from './artikel-58-afzien.voorbeelden.ts';
import { bladzijde as artikel58Bruto } from './artikel-58-bruto.voorbeelden.ts';
import { bladzijde as artikel59 } from './artikel-59.voorbeelden.ts';
import { bladzijde as artikel60c } from './artikel-60c.voorbeelden.ts';
import { bladzijde as beslagvrijeVoet } from './beslagvrije-voet.voorbeelden.ts';
import { bladzijde as besluitenreeks } from './tijd/besluitenreeks.voorbeelden.ts';
import { bladzijde as drieDatums } from './tijd/drie-datums.voorbeelden.ts';
import { bladzijde as onbekend } from './tijd/onbekend.voorbeelden.ts';
import { bladzijde as werkgever } from './werkgever.voorbeelden.ts';

export const bladzijden: readonly Bladzijde[] = [
  artikel3,
  artikel4,
  artikel9,
  artikel9a,
  artikel10c,
  artikel10d,
  artikel11,
  artikel13,
  artikel15,
  artikel17,
  artikel18,
  artikel18a,
  artikel18b,
  artikel19,
  artikel19a,
  artikel20,
  artikel21,
  artikel22,
  artikel22a,
  artikel23,
  artikel24,
  artikel24a,
  artikel27,
  artikel31,
  artikel31middelen,
  artikel32,
  artikel32loonperiode,
  artikel32periode,
  artikel33,
  artikel34,
  artikel34a,
  artikel34b,
  artikel35,
  artikel36,
  artikel36b,
  artikel40,
  artikel41,
  artikel43,
  artikel45,
  artikel45vakantietoeslag,
  artikel45verloop,
  artikel50,
  artikel52,
  artikel54,
  artikel58,
  artikel58Afzien,
  artikel58Bruto,
  artikel59,
  artikel60c,
  werkgever,
  beslagvrijeVoet,
  besluitenreeks,
  aflossing,
  onbekend,
  drieDatums,
];
