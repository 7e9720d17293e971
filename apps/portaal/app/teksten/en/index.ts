/** Knows all English texts of the portal. */
import type { Teksten } from '../nl/index.ts';
import { aanbod } from './aanbod.ts';
import { aanbodvoorstel } from './aanbodvoorstel.ts';
import { aanbodwerk } from './aanbodwerk.ts';
import { aandacht } from './aandacht.ts';
import { aanmelden } from './aanmelden.ts';
import { aanvraag } from './aanvraag.ts';
import { afspraken } from './afspraken.ts';
import { algemeen } from './algemeen.ts';
import { banen } from './banen.ts';
import { bank } from './bank.ts';
import { bedrag } from './bedrag.ts';
import { begeleiding } from './begeleiding.ts';
import { berichten } from './berichten.ts';
import { bestand } from './bestand.ts';
import { bezwaar } from './bezwaar.ts';
import { bijzonder } from './bijzonder.ts';
import { blokken } from './blokken.ts';
import { boete } from './boete.ts';
import { buffer } from './buffer.ts';
import { caseload } from './caseload.ts';
import { coachbericht } from './coachbericht.ts';
import { definities } from './definities.ts';
import { dossier } from './dossier.ts';
import { geld } from './geld.ts';
import { heronderzoek } from './heronderzoek.ts';
import { herrekening } from './herrekening.ts';
import { inkomsten } from './inkomsten.ts';
import { inkoop } from './inkoop.ts';
import { intake } from './intake.ts';
import { intakewerk } from './intakewerk.ts';
import { klacht } from './klacht.ts';
import { lijn } from './lijn.ts';
import { maatregel } from './maatregel.ts';
import { overhouden } from './overhouden.ts';
import { persoon } from './persoon.ts';
import { perspectief } from './perspectief.ts';
import { plan } from './plan.ts';
import { programma } from './programma.ts';
import { rekenhulp } from './rekenhulp.ts';
import { run } from './run.ts';
import { schulden } from './schulden.ts';
import { terugvorderproef } from './terugvorderproef.ts';
import { uitkering } from './uitkering.ts';
import { uitzondering } from './uitzondering.ts';
import { verrekening } from './verrekening.ts';
import { verteld } from './verteld.ts';
import { werk } from './werk.ts';
import { werkgever } from './werkgever.ts';
import { wetproef } from './wetproef.ts';
import { wijk } from './wijk.ts';
import { wijziging } from './wijziging.ts';
import { zaak } from './zaak.ts';

export const en: Teksten = {
  ...aanbod,
  ...aanbodvoorstel,
  ...aanbodwerk,
  ...aandacht,
  ...aanmelden,
  ...aanvraag,
  ...afspraken,
  ...algemeen,
  ...banen,
  ...bank,
  ...bedrag,
  ...begeleiding,
  ...berichten,
  ...bestand,
  ...bezwaar,
  ...bijzonder,
  ...blokken,
  ...caseload,
  ...coachbericht,
  ...definities,
  ...dossier,
  ...geld,
  ...herrekening,
  ...inkomsten,
  ...inkoop,
  ...intake,
  ...klacht,
  ...wijk,
  ...lijn,
  ...intakewerk,
  ...boete,
  ...maatregel,
  ...buffer,
  ...overhouden,
  ...persoon,
  ...perspectief,
  ...plan,
  ...programma,
  ...rekenhulp,
  ...run,
  ...schulden,
  ...terugvorderproef,
  ...uitkering,
  ...uitzondering,
  ...verrekening,
  ...verteld,
  ...werk,
  ...heronderzoek,
  ...wetproef,
  ...wijziging,
  ...werkgever,
  ...zaak,
};
