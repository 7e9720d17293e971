/** Knows the Dutch words of the simulation of reclaims. */
export const terugvorderproef = {
  'proefterug.titel': 'Proef: wat loongegevens schelen',
  'proefterug.leeg': 'Er is nog geen huishouden met loon waarmee wij kunnen rekenen.',
  'proefterug.uitleg':
    'Wij rekenen met {huishoudens} van {werkend} huishoudens met loon, van {van} tot en met {tot}. Elk huishouden telt twee keer: met loongegevens van de werkgever en zonder. Er wordt niets geboekt.',
  'proefterug.cijfer.verschil': 'Terugvorderingen',
  'proefterug.cijfer.bedrag': 'Bedrag van terugvorderingen',
  'proefterug.cijfer.met': 'Teruggevorderd met loongegevens',
  'proefterug.cijfer.zonder': 'Teruggevorderd zonder loongegevens',
  'proefterug.cijfer.uitleg': '{aantal} keer in {maanden} maanden',
  'proefterug.gat': '{aantal} maanden telden niet mee: er ontbreekt een bedrag van de wet.',
  'proefterug.permaand': 'Per maand in de proef',
  'proefterug.kop.huishoudens': 'Huishoudens',
  'proefterug.optijd': 'Als meer of minder werkgevers op tijd zijn',
  'proefterug.kop.optijd': 'Werkgevers op tijd',
  'proefterug.aannames': 'Wat wij aannemen',
  'proefterug.aanname.wisselendeUren': 'Bij {waarde}% van de huishoudens wisselt het loon per maand.',
  'proefterug.aanname.laagsteLoon': 'Wisselend loon is minstens {waarde}% van het gewone loon.',
  'proefterug.aanname.hoogsteLoon': 'Wisselend loon is hoogstens {waarde}% van het gewone loon.',
  'proefterug.aanname.inwonerOpTijd': 'In {waarde}% van de maanden geeft de inwoner het loon door voor de betaling.',
  'proefterug.aanname.inwonerVergist': 'In {waarde}% daarvan geeft hij het loon van de maand ervoor door.',
  'proefterug.aanname.werkgeverOpTijd': 'In {waarde}% van de maanden levert de werkgever voor de betaling.',
  'proefterug.aanname.werkgeverHerstelt': 'In {waarde}% daarvan herstelt hij het later.',
  'proefterug.aanname.herhalingen': 'Elke maand is {aantal} keer geprobeerd. De getallen zijn over alle keren samen.',
  'proefterug.aanname.vast': 'Is het loon niet op tijd bekend? Dan is betaald op het loon van de maand ervoor.',
  'proefterug.aanname.zelfde':
    'Deze getallen zijn niet gemeten. De bedragen rekent de wet uit, met het loon dat wij het laatst kennen. Elke maand is apart berekend, met het huishouden van nu.',
};
