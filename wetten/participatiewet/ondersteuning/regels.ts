/** Knows every rule of support of work, special assistance and allowances, with its questions. */
import { doelgroepLoonkostensubsidie } from '../artikel-10c.ts';
import { loonkostensubsidie } from '../artikel-10d.ts';
import { bijzondereBijstand } from '../artikel-35.ts';
import { inkomenstoeslag } from '../artikel-36.ts';
import { studietoeslag } from '../artikel-36b.ts';
import { type Boekregel, inBoek } from '../regelboek.ts';
import { bescherming, loonkostenvoordeel } from '../werkgever.ts';
import { bijzondereBijstandvragen, inkomenstoeslagvragen, studietoeslagvragen } from './vragen-toeslagen.ts';
import { doelgroepvragen, loonkostenvragen, voordeelvragen, werkgevervragen } from './vragen-werk.ts';

/** In the order of the act. */
export const ondersteuningsregels: readonly Boekregel[] = [
  inBoek(doelgroepLoonkostensubsidie, doelgroepvragen),
  inBoek(loonkostensubsidie, loonkostenvragen),
  inBoek(bescherming, werkgevervragen),
  inBoek(loonkostenvoordeel, voordeelvragen),
  inBoek(bijzondereBijstand, bijzondereBijstandvragen),
  inBoek(inkomenstoeslag, inkomenstoeslagvragen),
  inBoek(studietoeslag, studietoeslagvragen),
];
