/** Knows every rule of duties, sanctions and recovery that stands on its own facts, with its questions. */
import { aflossing } from '../aflossing.ts';
import { plichten } from '../artikel-9.ts';
import { ontheffingAlleenstaandeOuder } from '../artikel-9a.ts';
import { inlichtingenplicht } from '../artikel-17.ts';
import { maatregel } from '../artikel-18.ts';
import { boete } from '../artikel-18a.ts';
import { taaleis } from '../artikel-18b.ts';
import { opschorting } from '../artikel-54.ts';
import { kwijtschelding } from '../artikel-58-afzien.ts';
import { beslagvrijeVoet } from '../beslagvrije-voet.ts';
import { type Boekregel, inBoek } from '../regelboek.ts';
import { inlichtingenvragen, ontheffingsvragen, opschortingsvragen, plichtvragen } from './vragen-plichten.ts';
import { boetevragen, maatregelvragen, taalvragen } from './vragen-sancties.ts';
import { aflossingsvragen, beslagvrijvragen, kwijtscheldingsvragen } from './vragen-terugvordering.ts';

/** In the order of the act. */
export const handhavingsregels: readonly Boekregel[] = [
  inBoek(plichten, plichtvragen),
  inBoek(ontheffingAlleenstaandeOuder, ontheffingsvragen),
  inBoek(inlichtingenplicht, inlichtingenvragen),
  inBoek(maatregel, maatregelvragen),
  inBoek(boete, boetevragen),
  inBoek(taaleis, taalvragen),
  inBoek(opschorting, opschortingsvragen),
  inBoek(kwijtschelding, kwijtscheldingsvragen),
  inBoek(aflossing, aflossingsvragen),
  inBoek(beslagvrijeVoet, beslagvrijvragen),
];
