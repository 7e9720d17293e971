/** Knows the questions of duties, exemption, duty to inform and suspension (art. 9, 9a, 17 and 54 Participatiewet). In Dutch. */
import type { Vragen } from '@samenkracht/law';
import { jaOfNee, kiesUit, stel, verwijt, weeg } from '../vraagvorm.ts';

export const plichtvragen: Vragen = {
  op: stel('datum', 'college', 'Voor welke dag wilt u het weten?', 'De plichten kunnen per dag anders zijn.'),
  geboren: stel('datum', 'BRP', 'Wanneer bent u geboren?', 'De plichten gelden van 18 jaar tot de AOW-leeftijd.'),
  volledigArbeidsongeschikt: stel(
    'ja of nee',
    'college',
    'Bent u volledig en blijvend arbeidsongeschikt?',
    'Zo staat het in een besluit van het UWV.',
  ),
  alleenstaandeOuderKindTot12: stel(
    'ja of nee',
    'BRP',
    'Bent u alleenstaande ouder van een kind dat jonger is dan 12 jaar?',
    'U zorgt alleen voor uw kind.',
  ),
  kinderopvangBeoordeeld: stel(
    'ja of nee',
    'college',
    'Is gekeken naar kinderopvang, scholing en wat u aankunt?',
    'Artikel 9 lid 4.',
  ),
  ontheffing9a: stel(
    'ja of nee',
    'uitkering',
    'Heeft u ontheffing als alleenstaande ouder van een kind tot vijf jaar?',
    'Die vraagt u zelf aan bij de gemeente.',
  ),
  ontheffing: weeg(
    { geen: 'Geen', arbeid: 'Van werk zoeken', tegenprestatie: 'Van de tegenprestatie', beide: 'Van allebei' },
    'Is er een tijdelijke ontheffing?',
    'Artikel 9 lid 2: alleen bij dringende redenen, zoals zorg voor iemand.',
  ),
};

export const ontheffingsvragen: Vragen = {
  verzoekOp: stel('datum', 'inwoner', 'Wanneer vroeg u de ontheffing?', 'De dag van uw verzoek.'),
  alleenstaandeOuder: stel('ja of nee', 'BRP', 'Bent u alleenstaande ouder?', 'U heeft geen partner.'),
  volledigeZorg: stel('ja of nee', 'inwoner', 'Zorgt u helemaal voor uw kind?', 'Het kind woont bij u.'),
  jongsteKindGeboren: stel('datum', 'BRP', 'Wanneer is uw jongste kind geboren?', 'Het kind dat bij u woont.'),
  eerder: kiesUit(
    { nooit: 'Nee', opgeschort: 'Ja, en die staat stil', ingetrokken: 'Ja, en die is ingetrokken' },
    'uitkering',
    'Had u eerder deze ontheffing?',
    'Ook in een andere gemeente.',
  ),
  gebruikt: stel('lijst', 'uitkering', 'In welke perioden had u deze ontheffing?', 'Ook in een andere gemeente.'),
  'gebruikt.*.van': stel('datum', 'uitkering', 'Vanaf welke dag?', 'De eerste dag van deze periode.'),
  'gebruikt.*.tot': stel('datum', 'uitkering', 'Tot welke dag?', 'De eerste dag zonder ontheffing.'),
  wilNietMeewerken: weeg(
    jaOfNee,
    'Blijkt zonder twijfel dat de ouder niet wil meewerken aan hulp naar werk?',
    'Artikel 9a lid 3: kijk naar houding en gedrag.',
  ),
};

export const inlichtingenvragen: Vragen = {
  uitAuthentiekeBron: stel(
    'ja of nee',
    'college',
    'Staat het in een register dat de gemeente zelf kan lezen?',
    'Zoals de basisregistratie personen of de polisadministratie.',
  ),
  vanBelang: weeg(
    jaOfNee,
    'Kon de inwoner begrijpen dat dit van belang is voor de bijstand?',
    'Artikel 17 lid 1: alle feiten waarvan hem redelijkerwijs duidelijk moet zijn dat zij van invloed kunnen zijn.',
  ),
  gemeldOp: stel('datum', 'uitkering', 'Wanneer heeft u dit verteld?', 'De dag waarop de gemeente het hoorde.'),
  onverwijld: weeg(
    { ja: 'Op tijd', nee: 'Te laat' },
    'Is het op tijd verteld?',
    'Op verzoek, of meteen uit eigen beweging. De wet noemt geen aantal dagen.',
  ),
};

export const opschortingsvragen: Vragen = {
  verzuimdag: stel('datum', 'college', 'Wanneer hadden de gegevens er moeten zijn?', 'De dag van het verzuim.'),
  beginPeriode: stel(
    'datum',
    'college',
    'Op welke dag begint de periode waar de gegevens over gaan?',
    'Laat leeg als dat niet te bepalen is.',
  ),
  verwijtbaarheid: weeg(
    verwijt,
    'Kan het de inwoner worden verweten dat gegevens ontbreken?',
    'Artikel 54 lid 1: opschorten kan alleen bij een verwijt of onvoldoende medewerking.',
  ),
  hersteltermijnTotEnMet: stel('datum', 'college', 'Tot en met welke dag kan de inwoner herstellen?', 'Lid 2.'),
  hersteldOp: stel('datum', 'uitkering', 'Wanneer gaf u de gegevens?', 'Laat leeg als u ze nog niet gaf.'),
  peildag: stel('datum', 'college', 'Voor welke dag wilt u het weten?', 'Vandaag, of een andere dag.'),
};
