/** Knows the questions of measure, fine and taaleis (art. 18, 18a and 18b Participatiewet). In Dutch. */
import type { Vragen } from '@samenkracht/law';
import { jaOfNee, kiesUit, stel, verwijt, weeg } from '../vraagvorm.ts';

const dringend = (hulp: string) =>
  weeg({ nee: 'Nee', ja: 'Ja, met een lager percentage' }, 'Zijn er dringende redenen om minder te verlagen?', hulp);
const afgestemdProcent = stel(
  'aantal',
  'college',
  'Met hoeveel procent wordt de uitkering dan verlaagd?',
  'Een getal van 0 tot 100.',
);
const norm = stel('bedrag', 'uitkering', 'Wat is de norm per maand?', 'Met vakantiegeld, over een hele maand.');

export const maatregelvragen: Vragen = {
  'overtreding.soort': kiesUit(
    { geuniformeerd: 'Een plicht van artikel 18 lid 4', verordening: 'Een andere plicht' },
    'college',
    'Om wat voor plicht gaat het?',
    'Voor de plichten van lid 4 zegt de wet hoeveel; voor andere plichten de verordening.',
  ),
  'overtreding.onderdeel': kiesUit(
    {
      a: 'Werk aannemen of houden',
      b: 'Ingeschreven staan bij een uitzendbureau',
      c: 'Werk zoeken in een andere gemeente voor een verhuizing',
      d: 'Drie uur per dag willen reizen',
      e: 'Willen verhuizen',
      f: 'Kennis en vaardigheden krijgen en houden',
      g: 'Werk niet hinderen door kleding, verzorging of gedrag',
      h: 'Hulp naar werk gebruiken en meewerken aan onderzoek',
    },
    'college',
    'Welke plicht van artikel 18 lid 4?',
    'De letter van de wet.',
  ),
  'overtreding.gedraging': kiesUit(
    {
      'registratie als werkzoekende': 'Zich laten inschrijven als werkzoekende',
      'plan van aanpak': 'Meewerken aan het plan van aanpak',
      'arbeid in deeltijd': 'Werk in deeltijd zoeken',
      tegenprestatie: 'De tegenprestatie doen',
      'meewerken aan werk': 'Meewerken aan het krijgen of houden van werk',
      'inspanning om werk te krijgen': 'Zich inspannen om werk te krijgen',
      'algemeen geaccepteerde arbeid': 'Gewoon werk zoeken',
      'besef van verantwoordelijkheid': 'Door eigen toedoen bijstand nodig hebben',
      'ernstige misdraging': 'Zich ernstig misdragen',
      'fysiek geweld': 'Geweld tegen medewerkers',
      'bedreiging of schade': 'Bedreigen of schade maken',
    },
    'college',
    'Wat is er niet gedaan?',
    'Kies wat in de verordening van uw gemeente staat.',
  ),
  gedragingOp: stel('datum', 'college', 'Wanneer gebeurde het?', 'De dag waarop de plicht niet werd nagekomen.'),
  besluitdag: stel('datum', 'college', 'Op welke dag is het besluit?', 'De dag op de brief.'),
  maand: stel('maand', 'college', 'In welke maand begint de verlaging?', 'Vaak de maand na het besluit.'),
  norm,
  verwijtbaarheid: weeg(
    verwijt,
    'Kan het de inwoner worden verweten?',
    'Artikel 18 lid 9: zonder enig verwijt is er geen maatregel.',
  ),
  dringendeRedenen: dringend(
    'Artikel 18 lid 10: kijk naar de omstandigheden en de mogelijkheden om aan geld te komen.',
  ),
  afgestemdProcent,
  eerdere: stel('lijst', 'uitkering', 'Welke maatregelen waren er eerder?', 'Van de laatste jaren, elk met de dag.'),
  'eerdere.*.besluitdag': stel('datum', 'uitkering', 'Op welke dag was dat besluit?', 'De dag op de brief.'),
  'eerdere.*.lid': kiesUit(
    { '2': 'Lid 2', '5': 'Lid 5', '6': 'Lid 6', '7': 'Lid 7', '8': 'Lid 8' },
    'uitkering',
    'Op welk lid van artikel 18 rustte die maatregel?',
    'Dat staat in dat besluit.',
  ),
  'eerdere.*.categorie': stel('tekst', 'uitkering', 'Welke categorie van de verordening was dat?', 'Bij lid 2.'),
  eerderGewaarschuwd: stel('ja of nee', 'uitkering', 'Was er eerder een waarschuwing?', 'Een schriftelijke.'),
  waarschuwen: weeg(
    { ja: 'Een waarschuwing is genoeg', nee: 'Een maatregel is nodig' },
    'Is een waarschuwing genoeg?',
    'Alleen de eerste keer, en alleen waar de verordening dat toestaat.',
  ),
  maandenZelfstandig: stel(
    'aantal',
    'college',
    'Hoeveel maanden had de inwoner zonder bijstand gekund?',
    'Als hij anders had gehandeld.',
  ),
};

export const boetevragen: Vragen = {
  overtredingOp: stel(
    'datum',
    'college',
    'Wanneer had het verteld moeten zijn?',
    'De dag waarop de inlichtingenplicht niet werd nagekomen.',
  ),
  besluitdag: stel('datum', 'college', 'Op welke dag is het besluit?', 'De dag op de brief.'),
  benadelingsbedrag: stel(
    'bedrag',
    'uitkering',
    'Hoeveel is daardoor te veel betaald?',
    'Vul 0 in als er niets te veel is betaald.',
  ),
  verwijtbaarheid: weeg(
    {
      opzet: 'Opzet',
      'grove schuld': 'Grove schuld: bij herhaling, of een samenloop',
      normaal: 'Geen opzet of grove schuld',
      verminderd: 'Verminderd',
      geen: 'Geen enkel verwijt',
    },
    'Hoeveel verwijt treft de inwoner?',
    'Artikel 2a Boetebesluit. Opzet en grove schuld moet de gemeente bewijzen. Minder verwijt: ontwrichtende omstandigheden, geestelijke toestand, zelf hersteld voor de ontdekking, medeschuld van de gemeente, of een samenloop.',
  ),
  eerdereBoetes: stel('lijst', 'uitkering', 'Welke boetes waren er eerder?', 'Ook een straf van de rechter telt.'),
  'eerdereBoetes.*.opgelegdOp': stel('datum', 'uitkering', 'Wanneer was die boete?', 'De dag van het besluit.'),
  'eerdereBoetes.*.onherroepelijk': stel('ja of nee', 'uitkering', 'Staat die boete vast?', 'Bezwaar kan niet meer.'),
  'eerdereBoetes.*.zelfdeGedraging': stel('ja of nee', 'college', 'Was het voor hetzelfde?', 'Dezelfde gedraging.'),
  'eerdereBoetes.*.gevangenisstraf': stel(
    'ja of nee',
    'college',
    'Was er gevangenisstraf?',
    'Zonder voorwaarden: dan telt tien jaar in plaats van vijf.',
  ),
  laatsteWaarschuwing: stel('datum', 'uitkering', 'Wanneer was de laatste waarschuwing?', 'Laat leeg als er geen was.'),
  eigenHerstel: kiesUit(
    jaOfNee,
    'college',
    'Heeft de inwoner het zelf hersteld?',
    'Hij gaf uit zichzelf alsnog de juiste gegevens.',
  ),
  'eigenHerstel.hersteldOp': stel('datum', 'college', 'Wanneer herstelde hij het?', 'De dag van de juiste gegevens.'),
  'eigenHerstel.voorConstatering': stel(
    'ja of nee',
    'college',
    'Was dat voordat de gemeente het ontdekte?',
    'Artikel 2aa lid 1 onder b Boetebesluit.',
  ),
  'eigenHerstel.tijdensToezicht': stel(
    'ja of nee',
    'college',
    'Was dat tijdens een controle?',
    'Dan telt het niet als zelf hersteld.',
  ),
  waarschuwen: weeg(
    { ja: 'Een waarschuwing is genoeg', nee: 'Een boete is nodig' },
    'Is een waarschuwing genoeg?',
    'Artikel 18a lid 4 en artikel 2aa Boetebesluit: dit mag hier.',
  ),
  dringendeRedenen: weeg(jaOfNee, 'Zijn er dringende redenen om geen boete te geven?', 'Artikel 18a lid 7.'),
  evenredigheid: weeg(
    { 'niet verlagen': 'Niet verlagen', 'naar draagkracht': 'Naar wat met bijstand is te betalen' },
    'Moet de boete lager, omdat de inwoner haar anders niet kan betalen?',
    'Artikel 2 lid 8 Boetebesluit. De maanden en het deel per maand komen uit rechtspraak en zijn hier grotendeels niet bevestigd.',
  ),
  norm,
};

export const taalvragen: Vragen = {
  op: stel('datum', 'college', 'Voor welke dag wilt u het weten?', 'De eerste dag van de maand is genoeg.'),
  norm,
  achtJaarOnderwijs: stel(
    'ja of nee',
    'inwoner',
    'Heeft u acht jaar les in het Nederlands gehad?',
    'Op school, bij elkaar opgeteld.',
  ),
  inburgeringsdiploma: stel(
    'ja of nee',
    'inwoner',
    'Heeft u een diploma van de inburgering?',
    'Of van de onderwijsroute.',
  ),
  anderDocument: stel(
    'ja of nee',
    'inwoner',
    'Heeft u een ander bewijs dat u Nederlands kent?',
    'Bijvoorbeeld een diploma van een Nederlandse school.',
  ),
  eersteToets: kiesUit(jaOfNee, 'college', 'Is er een taaltoets gemaakt?', 'Een toets van de gemeente.'),
  'eersteToets.op': stel('datum', 'college', 'Wanneer was de toets?', 'De dag van de uitslag.'),
  'eersteToets.beheerst': stel('ja of nee', 'college', 'Is de toets gehaald?', 'Alle vaardigheden op niveau 1F.'),
  kennisgeving: stel(
    'datum',
    'college',
    'Wanneer kreeg de inwoner bericht dat zijn taal niet genoeg is?',
    'Een schriftelijk bericht, binnen acht weken na de uitslag.',
  ),
  bereidOp: stel('datum', 'uitkering', 'Wanneer zei u dat u wilt gaan leren?', 'Laat leeg als u dat niet zei.'),
  begonnenOp: stel('datum', 'uitkering', 'Wanneer begon u met leren?', 'Laat leeg als u nog niet begon.'),
  voortgang: weeg(
    { voldoende: 'Ja', onvoldoende: 'Nee' },
    'Gaat het leren van de taal goed genoeg?',
    'Artikel 18b lid 6 onder a: de voortgang die van deze inwoner mag worden verwacht.',
  ),
  verwijtbaarheid: weeg(
    verwijt,
    'Kan het de inwoner worden verweten dat hij de taal niet kent?',
    'Artikel 18b lid 6 onder b: zonder enig verwijt is er geen verlaging.',
  ),
  latereToetsen: stel('lijst', 'college', 'Welke toetsen waren er na het bericht?', 'Elk met de dag en de uitslag.'),
  'latereToetsen.*.op': stel('datum', 'college', 'Wanneer was deze toets?', 'De dag van de uitslag.'),
  'latereToetsen.*.beheerst': stel('ja of nee', 'college', 'Is deze toets gehaald?', 'Op niveau 1F.'),
  'latereToetsen.*.voortgangVoldoende': stel('ja of nee', 'college', 'Was er genoeg voortgang?', 'Artikel 18b lid 10.'),
  dringendeRedenen: dringend('Artikel 18b lid 7.'),
  afgestemdProcent,
};
