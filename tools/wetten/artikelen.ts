/** Knows the articles of the Participatiewet in force in 2026, with those of 2027 that are already in the text: number, heading, and why one has no rule. */

export type Artikel = {
  readonly nummer: string;
  readonly opschrift: string;
  /** Why there is no rule of its own; empty for an article that has one. */
  readonly waaromNiet: string;
};

/** A reason by its word in the list. */
const redenen: Readonly<Record<string, string>> = {
  begrip: 'een woord dat wordt uitgelegd: het werkt door in de regels die het gebruiken.',
  verordening: 'opdracht om regels te stellen: wat er is gekozen, staat bij de open termen.',
  ondersteuning: 'het college of het UWV bepaalt per persoon wat past: er volgt geen bedrag of dag uit het artikel.',
  gegevens: 'wie welke gegevens geeft en wie ze beschermt: daar volgt geen uitkomst voor een inwoner uit.',
  bedragen: 'hoe de minister bedragen vaststelt: de vastgestelde bedragen staan in de tabellen.',
  rijk: 'geld, toezicht en verslag tussen rijk en gemeente: daar volgt geen uitkomst voor een inwoner uit.',
  svb: 'de Sociale verzekeringsbank voert dit uit, niet de gemeente.',
  vorm: 'het college kiest per geval om niet, lening, borgtocht of natura ("kan"): daar volgt geen bedrag of dag uit.',
  kosten: 'of kosten nodig zijn, is bij artikel 35 een afweging: de vraag noemt de kosten die het nooit zijn.',
  overheden: 'welke overheid betaalt of beslist: dat verandert het bedrag voor de inwoner niet.',
  betaling: 'de termijn staat in een algemene maatregel van bestuur die niet is gezien.',
  beslag: 'wat een ander niet met de bijstand mag: daar volgt geen bedrag uit.',
  verhaal:
    'verhaal op een derde, tot wat die aan onderhoud schuldig is (Boek 1 van het Burgerlijk Wetboek): die tekst is niet gezien.',
  eerder: 'overgangsrecht voor besluiten van voor juli 2017: daarvoor zijn geen bedragen bevestigd.',
  overgang: 'overgangsrecht bij eerdere wijzigingen: welke tekst dan gold, is per geval een feit.',
  zelfstandigen: 'bijstand voor zelfstandigen staat in een eigen besluit (Bbz 2004); dat is geen deel van deze wet.',
  alleenverdiener: 'de hoogte en de tabel van de tegemoetkoming staan in een regeling die niet is gezien.',
  slot: 'slotbepaling.',
};

/** BWBR0015703, consolidated text of 2026-01-01; what has lapsed is left out. */
export const artikelenParticipatiewet: readonly Artikel[] = `
1 | Begrippen | begrip
2 | Premies, wettelijk minimumloon en kinderbijslag | begrip
3 | Gezamenlijke huishouding en woning
4 | Alleenstaande, alleenstaande ouder en gezin
5 | Bijstand en voorliggende voorziening
6 | Definities in verband met arbeidsinschakeling | begrip
6a | Algemene verordening gegevensbescherming | gegevens
6b | Medisch urenbeperkt | begrip
7 | Opdracht college | ondersteuning
7a | Ondersteuning personen jonger dan 27 jaar | ondersteuning
8 | Verordeningen uitkeringen | verordening
8a | Verordeningen re-integratievoorzieningen en tegenprestatie
8b | Regels bestrijding misbruik | verordening
8c | Gemeentelijke samenwerking | verordening
8d | Plan gemeenteraad | verordening
9 | Verplichtingen
9a | Ontheffing plicht tot arbeidsinschakeling alleenstaande ouders
10 | Aanspraak op ondersteuning bij arbeidsinschakeling | ondersteuning
10a | Participatieplaatsen | ondersteuning
10b | Participatievoorziening beschut werk | ondersteuning
10c | Vaststelling doelgroep loonkostensubsidie
10d | Loonkostensubsidie
10da | Aanspraak op begeleiding op de werkplek | ondersteuning
10e | Lagere regelgeving | verordening
10g | Tolkvoorzieningen | ondersteuning
10h | Werkvoorzieningen visueel beperkten | ondersteuning
11 | Rechthebbenden
13 | Uitsluiting van bijstand
14 | Niet-noodzakelijke kosten | kosten
15 | Voorliggende voorziening
16 | Zeer dringende redenen
17 | Inlichtingenplicht
18 | Afstemming
18a | Bestuurlijke boete
18b | Beheersing van de Nederlandse taal
19 | Voorwaarden
19a | Kostendelende medebewoner
20 | Jongerennormen
21 | Normen 21 tot pensioengerechtigde leeftijd
22 | Normen pensioengerechtigden
22a | Kostendelersnorm
23 | Normen in inrichting
24 | Afwijking norm gehuwden
24a | Afwijking norm alleenstaande ouder met niet-rechthebbende partner
27 | Woonsituatie
28 | Schoolverlaters
31 | Middelen
32 | Inkomen
33 | Bijzonder inkomen en onbetaalde mantelzorg
34 | Vermogen
34a | Verrekening inkomsten uit arbeid met de algemene bijstand
34b | Bufferbudget
35 | Individuele en categoriale bijzondere bijstand
36 | Individuele inkomenstoeslag
36b | Studietoeslag
37 | Netto minimumloon en consumentenprijsindex | bedragen
37a | Vaststelling normen pensioengerechtigden | bedragen
38 | Aanpassing normen en bedragen | bedragen
39 | Aanpassingen middelen | bedragen
40 | Woonplaats en adresgegevens
41 | Aanvraag bij UWV
42 | Doorzending | overheden
43 | Vaststelling op aanvraag
43a | Gebruik gegevens bij hernieuwde aanvraag
44 | Toekenning
44a | Plan van aanpak | ondersteuning
45 | Vaststelling en betaling
45a | Betaling loonkostensubsidie | betaling
46 | Vervreemding, verpanding, beslag en machtiging | beslag
47 | Cliëntenparticipatie | verordening
47a | Taak Sociale verzekeringsbank | svb
47b | Invulling toepassing artikelen voor Sociale verzekeringsbank | svb
47c | Toepassing afstemming door Sociale verzekeringsbank | svb
47d | Specifieke bepalingen voor uitvoering door de Sociale verzekeringsbank | svb
47e | Gegevensverstrekkingen aan en door de Sociale verzekeringsbank | svb
47f | Overgang krediethypotheek | svb
47g | Bestuurlijke boete | svb
48 | Geldlening en borgtocht | vorm
49 | Schuldenlast | vorm
50 | Eigen woning
51 | Duurzame gebruiksgoederen | vorm
52 | Voorschot
53 | Voorschot UWV | overheden
53a | Verstrekking en onderzoek gegevens
54 | Onjuiste gegevens en onvoldoende medewerking
55 | Nadere verplichtingen | ondersteuning
56 | Kinderalimentatie | ondersteuning
56a | Ontzorgen | ondersteuning
57 | Noodzakelijke betalingen en bijstand in natura | vorm
58 | Terugvordering
59 | Terugvordering gezinsleden
60 | Besluit tot terugvordering en betaling bestuurlijke boete
60a | Verrekening | overheden
60c | Geen schuldregeling bij overtreding informatieverplichtingen in geval van opzet of grove schuld
61 | Algemeen | verhaal
62 | Onderhoudsplicht | verhaal
62a | Uitkering tot levensonderhoud | verhaal
62b | Verhaal volgens rechterlijke uitspraak | verhaal
62c | Bevoegd college | verhaal
62d | Indexering | verhaal
62e | Gewijzigde omstandigheden | verhaal
62f | Verhaal bij schenking en nalatenschap | verhaal
62g | Mededeling verhaalsbesluit | verhaal
62h | Verzoeken tot verhaal | verhaal
62i | Schakelbepaling | verhaal
63 | Inlichtingenverplichting werkgever | gegevens
64 | Inlichtingenverplichting instanties | gegevens
65 | Geheimhoudingsplicht | gegevens
66 | Vermoeden misdrijf | gegevens
67 | Inlichtingenverplichting gemeenten | gegevens
67a | Gebruik van gegevens Wet inburgering 2021 | gegevens
68 | Burgerservicenummer | gegevens
69 | Uitkering en verdeling onder de gemeenten | rijk
71 | Aanpassing uitkering | rijk
72 | Tegemoetkoming pensioenfonds sociale werkvoorziening | rijk
73 | Toetsingscommissie vangnet Participatiewet | rijk
74 | Vangnetuitkering | rijk
75 | Betaling uitkeringen, aanpassing uitkering en aanvullende uitkering | rijk
76 | Aanwijzing en voorzieningen | rijk
76a | Toezicht door gemeenten | rijk
77 | Informatie ten behoeve van uitkering en uitvoeringsbeeld | rijk
78 | Informatie | rijk
78b | Omzetting besluiten | eerder
78c | Krediethypotheek | eerder
78d | Gesubsidieerde arbeid | eerder
78e | Bezwaar- en beroepschriften | eerder
78f | Grondslag Bbz 2004 | zelfstandigen
78g | Zelfstandigen | zelfstandigen
78h | Bijstand buitenland | svb
78i | Overgang besluiten in verband met uitvoering Sociale verzekeringsbank | svb
78j | Overgangsrecht vorderingen in verband met uitvoering Sociale verzekeringsbank | svb
78k | Overgang krediethypotheek in verband met uitvoering Sociale verzekeringsbank | svb
78l | Overgangsrecht bezwaar en beroep in verband met uitvoering Sociale verzekeringsbank | svb
78m | Overgangsrecht gelijkstelling voormalige pleeg- en stiefkinderen aan eigen kinderen | eerder
78o | Overgangsrecht verrekening in verband met uitvoering Sociale verzekeringsbank | svb
78t | Overgangsrecht intrekking Wet investeren in jongeren | eerder
78x | Recht op bijstand voor datum melding | eerder
78y | Uitbetaling door Sociale verzekeringsbank aan het college | svb
78z | Overgangsrecht Wet werk en bijstand | eerder
78aa | Overgangsrecht | eerder
78cc | Overgangsrecht | eerder
78dd | Overgangsrecht in verband met de Verzamelwet SZW 2022 | overgang
78ee | Overgangsrecht invoering wettelijk minimumloon | overgang
78ff | Overgangsrecht | overgang
78gg | Tegemoetkoming alleenverdienersproblematiek | alleenverdiener
79 | Begrip besluit | begrip
80 | Cassatie | slot
81 | Onverwijlde bijstand | overheden
82 | Goede uitvoering | slot
83 | Innovatie | rijk
84 | Evaluatie | rijk
85 | Inwerkingtreding | slot
86 | Citeertitel | slot
`
  .trim()
  .split('\n')
  .map((regel) => {
    const [nummer = '', opschrift = '', woord = ''] = regel.split(' | ');
    return { nummer, opschrift, waaromNiet: redenen[woord] ?? '' };
  });
