/** Knows the Dutch words of a resident's own data and of who looked at it. */
export const dossier = {
  'inzagen.titel': 'Wie keek in mijn dossier?',
  'inzagen.uitleg':
    'Hier ziet u wie van de gemeente uw gegevens bekeek of wijzigde, en waarom. Uw eigen bezoek staat er niet bij.',
  'inzagen.lijst': 'Wie keek, de nieuwste eerst',
  'inzagen.vaker': '{aantal} keer, tussen {van} en {tot} uur',
  'inzagen.eens': 'om {van} uur',
  'inzagen.geweigerd': 'Dit mocht niet. Er is niets getoond.',
  'inzagen.ouder': 'Bekijk wat er eerder gebeurde',
  'inzagen.leeg.titel': 'Nog niemand keek in uw dossier',
  'inzagen.leeg.tekst': 'Als iemand van de gemeente uw gegevens bekijkt, staat dat hier dezelfde dag.',
  'inzagen.vraag': 'Begrijpt u niet waarom iemand keek? Bel ons. Wij zoeken het uit.',
} as const;
