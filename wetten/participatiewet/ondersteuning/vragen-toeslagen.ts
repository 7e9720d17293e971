/** Knows the questions of special assistance and allowances (art. 35, 36 and 36b Participatiewet). In Dutch. */
import type { Vragen } from '@samenkracht/law';
import { jaOfNee, kiesUit, stel, weeg } from '../vraagvorm.ts';

export const bijzondereBijstandvragen: Vragen = {
  op: stel('datum', 'inwoner', 'In welke maand vraagt u het aan?', 'De eerste dag van die maand.'),
  kosten: stel('bedrag', 'inwoner', 'Hoeveel kost het?', 'Het hele bedrag, zoals op de rekening of offerte.'),
  eerdereKosten: stel(
    'bedrag',
    'uitkering',
    'Had u in de laatste twaalf maanden al zulke kosten?',
    'Vul het bedrag in, of 0.',
  ),
  voorliggendeVoorziening: stel(
    'ja of nee',
    'college',
    'Is er een andere regeling die dit betaalt?',
    'Zoals de zorgverzekering. Artikel 15.',
  ),
  noodzakelijk: weeg(
    jaOfNee,
    'Zijn deze kosten nodig?',
    'Artikel 35 lid 1: noodzakelijke kosten van het bestaan. Nooit nodig zijn alimentatie, een boete, schade, een vrijwillige premie, en een behandeling in het buitenland of uit de ontwikkelingsgeneeskunde (artikel 14).',
  ),
  bijzondereOmstandigheden: weeg(
    jaOfNee,
    'Komen deze kosten door bijzondere omstandigheden?',
    'Kosten die bijna iedereen heeft, vallen er niet onder.',
  ),
  uitNorm: weeg(
    jaOfNee,
    'Kunnen deze kosten uit het gewone inkomen worden betaald?',
    'Uit de norm, de inkomenstoeslag of de studietoeslag.',
  ),
  norm: stel('bedrag', 'uitkering', 'Wat is de norm per maand?', 'Met vakantiegeld.'),
  inkomen: stel('bedrag', 'inwoner', 'Hoeveel inkomen heeft u per maand?', 'Netto, met vakantiegeld.'),
  vermogenBovenGrens: stel(
    'bedrag',
    'college',
    'Hoeveel vermogen is er boven de grens?',
    'De grens van artikel 34. Vul 0 in als er niets boven is.',
  ),
  alVerrekend: stel(
    'bedrag',
    'uitkering',
    'Hoeveel is in deze twaalf maanden al van andere kosten afgetrokken?',
    'Vul 0 in als dat niet zo is.',
  ),
  bijlage: kiesUit(
    { '2': 'Bijlage 2', '3': 'Bijlage 3' },
    'college',
    'In welke bijlage van de beleidsregels staan deze kosten?',
    'Alleen in Rotterdam.',
  ),
};

export const inkomenstoeslagvragen: Vragen = {
  peildatum: stel('datum', 'inwoner', 'Wanneer vraagt u de toeslag aan?', 'De dag van uw aanvraag.'),
  geboren: stel('datum', 'BRP', 'Wanneer bent u geboren?', 'De toeslag is er van 21 jaar tot de AOW-leeftijd.'),
  vorigeVerlening: stel('datum', 'uitkering', 'Wanneer kreeg u hem voor het laatst?', 'Laat leeg als dat nooit was.'),
  vermogenBovenGrens: stel('ja of nee', 'college', 'Heeft u vermogen boven de grens?', 'De grens van artikel 34.'),
  referte: stel(
    'lijst',
    'uitkering',
    'Wat was uw inkomen in de afgelopen drie jaar, per maand?',
    'Samen met de bijstand. Naast elke maand staat de norm van die maand.',
  ),
  'referte.*.maand': stel('maand', 'uitkering', 'Welke maand?', 'Van de laatste drie jaar.'),
  'referte.*.inkomen': stel('bedrag', 'uitkering', 'Hoeveel inkomen was er in die maand?', 'Samen met de bijstand.'),
  'referte.*.norm': stel('bedrag', 'uitkering', 'Wat was de norm in die maand?', 'Met vakantiegeld.'),
  inkomenPeildatum: stel('bedrag', 'inwoner', 'Hoeveel inkomen heeft u nu per maand?', 'Samen met de bijstand.'),
  normPeildatum: stel('bedrag', 'uitkering', 'Wat is de norm nu per maand?', 'Met vakantiegeld.'),
  studieOfMaatregel: stel(
    'ja of nee',
    'college',
    'Studeert u, of had u in de laatste twaalf maanden een opleiding of een maatregel van 100 procent?',
    'Artikel 5 van de verordening van Rotterdam.',
  ),
  afwijken: weeg(
    jaOfNee,
    'Is er een bijzondere reden om de toeslag toch te geven?',
    'Artikel 5 lid 2 van de verordening van Rotterdam.',
  ),
  uitzicht: weeg(
    { geen: 'Nee, geen uitzicht', wel: 'Ja' },
    'Is er uitzicht op meer inkomen?',
    'Artikel 36 lid 2: kijk naar krachten en bekwaamheden, en naar wat iemand al deed om meer inkomen te krijgen.',
  ),
  huishouden: kiesUit(
    {
      alleenstaande: 'Alleen',
      'alleenstaande ouder': 'Alleen, met een kind',
      gehuwden: 'Met partner',
      'gehuwden met kinderen': 'Met partner en een kind',
    },
    'BRP',
    'Hoe woont u?',
    'Een kind is jonger dan 18 jaar.',
  ),
  kindVan12Tot18: stel('ja of nee', 'BRP', 'Is er een kind van 12 tot 18 jaar?', 'Alleen in Amsterdam.'),
  partnerZonderRecht: stel('ja of nee', 'college', 'Heeft een van u geen recht op bijstand?', 'Artikel 11 of 13.'),
  ouder: stel('ja of nee', 'BRP', 'Heeft u een kind?', 'Dat bij u woont.'),
};

export const studietoeslagvragen: Vragen = {
  op: stel('datum', 'inwoner', 'Voor welke dag wilt u het weten?', 'Het bedrag is per maand.'),
  geboren: stel('datum', 'BRP', 'Wanneer bent u geboren?', 'Het bedrag hangt af van uw leeftijd.'),
  studiefinanciering: stel(
    'ja of nee',
    'inwoner',
    'Krijgt u studiefinanciering of een tegemoetkoming voor uw studie?',
    'Van DUO. Een levenlanglerenkrediet telt niet.',
  ),
  rechtOpWajong: stel(
    'ja of nee',
    'inwoner',
    'Heeft u recht op Wajong?',
    'Een uitkering van het UWV voor wie jong ziek of gehandicapt werd.',
  ),
  kanNietBijverdienen: weeg(
    jaOfNee,
    'Kan iemand door ziekte of gebrek steeds niet werken naast zijn studie?',
    'Artikel 36b lid 1 en 2: vraag een medisch advies, behalve als het zonder duidelijk is.',
  ),
  stage: stel('bedrag', 'inwoner', 'Hoeveel verdient u per maand met uw stage?', 'Geen stage? Vul dan 0 in.'),
};
