/** Knows the questions of letting a claim go and of the beslagvrije voet (art. 58 Participatiewet, 475da Rv). In Dutch. */
import type { Vragen } from '@samenkracht/law';
import { jaOfNee, kiesUit, stel, weeg } from '../vraagvorm.ts';

export const kwijtscheldingsvragen: Vragen = {
  dringendeRedenen: weeg(
    jaOfNee,
    'Zijn er dringende redenen om van terugvordering af te zien?',
    'Artikel 58 lid 8: de gevolgen van terugvorderen zijn voor deze inwoner te zwaar.',
  ),
  besluitdag: stel('datum', 'college', 'Op welke dag is het besluit?', 'De dag op de brief.'),
  oorzaak: kiesUit(
    {
      'inlichtingenplicht geschonden': 'Niet of te laat verteld',
      'later bekend inkomen': 'Inkomen dat later bekend werd',
      'anders te veel verleend': 'Om een andere reden te veel gegeven',
      'zonder grond betaald': 'Betaald zonder grond',
      'voorschot zonder recht': 'Een voorschot, en er was geen recht',
      'vergoeding voor hetzelfde doel': 'Een andere vergoeding voor hetzelfde',
    },
    'uitkering',
    'Waardoor is te veel betaald?',
    'Dat staat in het besluit.',
  ),
  betaling: kiesUit(
    {
      volledig: 'Alles betaald wat moest',
      'achterstand ingelopen': 'Achterstand, maar die is later betaald',
      'niet volledig': 'Niet alles betaald',
      'niets en niet te verwachten': 'Niets betaald, en dat komt ook niet',
    },
    'uitkering',
    'Hoe is de schuld tot nu toe betaald?',
    'Sinds de dag hieronder.',
  ),
  sinds: stel('datum', 'uitkering', 'Sinds welke dag is dat zo?', 'De eerste dag waarop moest worden betaald.'),
  restsom: stel('bedrag', 'uitkering', 'Hoeveel is er nog open?', 'Wat nu nog moet worden betaald.'),
  inEenKeer: stel('bedrag', 'inwoner', 'Hoeveel kunt u nu in een keer betalen?', 'Vul 0 in als dat niet kan.'),
  uitgesloten: stel(
    'ja of nee',
    'college',
    'Sluit de beleidsregel dit uit?',
    'Bij pand of hypotheek, een nieuwe verwijtbare schuld, dwangincasso, of een boete met opzet of grove schuld.',
  ),
};

export const beslagvrijvragen: Vragen = {
  op: stel('datum', 'college', 'Voor welke dag wilt u het weten?', 'De bedragen wijzigen op 1 januari en 1 juli.'),
  leefsituatie: kiesUit(
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
  heeftWoonadres: stel(
    'ja of nee',
    'BRP',
    'Staat u met een woonadres in Nederland ingeschreven?',
    'Een briefadres telt niet.',
  ),
  inkomen: stel(
    'bedrag',
    'inwoner',
    'Hoeveel inkomen heeft u per maand, met vakantiegeld?',
    'Loon, uitkering en pensioen samen, netto.',
  ),
  inkomenPartner: stel(
    'bedrag',
    'inwoner',
    'Hoeveel inkomen heeft uw partner per maand, met vakantiegeld?',
    'Heeft u geen partner? Vul dan 0 in.',
  ),
  inkomenAnders: stel(
    'bedrag',
    'inwoner',
    'Heeft u nog ander inkomen waar geen beslag op ligt?',
    'Per maand, met vakantiegeld. Heeft u dat niet? Vul dan 0 in.',
  ),
  belastbaarJaarinkomen: stel(
    'bedrag',
    'polisadministratie',
    'Wat is het belastbaar inkomen over een jaar?',
    'Van u en uw partner samen, zoals de Belastingdienst het kent.',
  ),
};

export const aflossingsvragen: Vragen = {
  besluitdag: stel('datum', 'college', 'Op welke dag is het besluit?', 'De dag op de brief.'),
  schuld: stel('bedrag', 'uitkering', 'Hoeveel is er nog open?', 'Wat nu nog moet worden betaald.'),
  ruimte: stel('bedrag', 'college', 'Hoeveel laat de beslagvrije voet over?', 'Per maand.'),
  binnenTweeJaar: weeg(
    jaOfNee,
    'Kan de inwoner het binnen twee jaar terugbetalen?',
    'De inwoner zegt het en maakt het aannemelijk als dat niet kan.',
  ),
  norm: stel('bedrag', 'uitkering', 'Wat is de norm per maand?', 'Met vakantiegeld.'),
  inkomen: stel('bedrag', 'inwoner', 'Hoeveel inkomen heeft u per maand?', 'Netto, zonder de inkomenstoeslag.'),
};
