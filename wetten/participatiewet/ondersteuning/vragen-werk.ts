/** Knows the questions of wage-cost subsidy and of what protects an employer (art. 10c and 10d Participatiewet). In Dutch. */
import type { Vragen } from '@samenkracht/law';
import { kiesUit, stel } from '../vraagvorm.ts';

export const doelgroepvragen: Vragen = {
  ondersteundDoorCollege: stel(
    'ja of nee',
    'college',
    'Krijgt u hulp van de gemeente om werk te vinden?',
    'Bijvoorbeeld omdat u een uitkering heeft, of omdat u jonger bent dan 27 jaar en geen werk heeft.',
  ),
  verdientMinimumloon: stel(
    'ja of nee',
    'college',
    'Kunt u met een volle werkweek het minimumloon verdienen?',
    'Dat wordt gemeten op uw werk.',
  ),
  kanWerken: stel('ja of nee', 'college', 'Kunt u werken?', 'Ook een paar uur per week telt.'),
  inSocialeWerkvoorziening: stel(
    'ja of nee',
    'inwoner',
    'Werkt u in de sociale werkvoorziening?',
    'Een baan volgens de Wet sociale werkvoorziening (Wsw).',
  ),
};

export const loonkostenvragen: Vragen = {
  geboren: stel('datum', 'BRP', 'Wanneer bent u geboren?', 'Het minimumloon hangt af van de leeftijd.'),
  leerweg: kiesUit(
    { gewoon: 'Nee', bbl: 'Ja' },
    'college',
    'Werkt u met een leerovereenkomst (bbl)?',
    'Dan is het minimumloon soms lager.',
  ),
  dienstbetrekkingVanaf: stel('datum', 'college', 'Op welke dag begint de baan?', 'De eerste werkdag.'),
  op: stel('datum', 'college', 'Voor welke dag wilt u het bedrag weten?', 'Het bedrag is per maand.'),
  uren: stel('aantal', 'college', 'Hoeveel uur per week is afgesproken?', 'Kwartieren tellen mee, zoals 23,75 uur.'),
  urenVolledig: stel(
    'aantal',
    'college',
    'Hoeveel uur per week is een volle baan bij deze werkgever?',
    'Vaak 36, 38 of 40 uur.',
  ),
  zonderLoonwaarde: stel(
    'ja of nee',
    'college',
    'Is afgesproken om eerst zonder loonwaarde te beginnen?',
    'De werkgever krijgt dan ten hoogste zes maanden een vast deel.',
  ),
  loonwaarde: stel('aantal', 'college', 'Wat is de loonwaarde, in procenten?', 'Die wordt gemeten op het werk.'),
};

export const werkgevervragen: Vragen = {
  op: stel('datum', 'college', 'Op welke dag begint de baan?', 'Of de dag waarop u dit wilt weten.'),
  inDoelgroepregister: stel(
    'ja of nee',
    'college',
    'Staat u in het doelgroepregister?',
    'In dit register van het UWV staat wie meetelt voor de banenafspraak.',
  ),
  doelgroepLoonkostensubsidie: stel(
    'ja of nee',
    'college',
    'Is vastgesteld dat u tot de doelgroep loonkostensubsidie hoort?',
    'De gemeente stelt dat vast.',
  ),
  beschutWerk: stel(
    'ja of nee',
    'college',
    'Is vastgesteld dat u alleen beschut kunt werken?',
    'De gemeente stelt dat vast na advies van het UWV.',
  ),
};

export const voordeelvragen: Vragen = {
  soort: kiesUit(
    { banenafspraak: 'Banenafspraak', arbeidsgehandicapt: 'Arbeidsgehandicapt', oudere: 'Oudere werknemer' },
    'college',
    'Voor wie is het loonkostenvoordeel?',
    'Dat staat op de doelgroepverklaring.',
  ),
  jaar: stel('datum', 'college', 'Over welk jaar?', 'De eerste dag van het jaar.'),
  uren: stel('aantal', 'polisadministratie', 'Hoeveel uren zijn in dat jaar betaald?', 'Alle betaalde uren samen.'),
};
