/** Knows the articles of the Participatiewet in force in 2026, with those of 2027 that are already in the text: number and heading. */

export type Artikel = { readonly nummer: string; readonly opschrift: string };

/** BWBR0015703, consolidated text of 2026-01-01; what has lapsed is left out. */
export const artikelenParticipatiewet: readonly Artikel[] = `
1 | Begrippen
2 | Premies, wettelijk minimumloon en kinderbijslag
3 | Gezamenlijke huishouding en woning
4 | Alleenstaande, alleenstaande ouder en gezin
5 | Bijstand en voorliggende voorziening
6 | Definities in verband met arbeidsinschakeling
6a | Algemene verordening gegevensbescherming
6b | Medisch urenbeperkt
7 | Opdracht college
7a | Ondersteuning personen jonger dan 27 jaar
8 | Verordeningen uitkeringen
8a | Verordeningen re-integratievoorzieningen en tegenprestatie
8b | Regels bestrijding misbruik
8c | Gemeentelijke samenwerking
8d | Plan gemeenteraad
9 | Verplichtingen
9a | Ontheffing plicht tot arbeidsinschakeling alleenstaande ouders
10 | Aanspraak op ondersteuning bij arbeidsinschakeling
10a | Participatieplaatsen
10b | Participatievoorziening beschut werk
10c | Vaststelling doelgroep loonkostensubsidie
10d | Loonkostensubsidie
10da | Aanspraak op begeleiding op de werkplek
10e | Lagere regelgeving
10g | Tolkvoorzieningen
10h | Werkvoorzieningen visueel beperkten
11 | Rechthebbenden
13 | Uitsluiting van bijstand
14 | Niet-noodzakelijke kosten
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
37 | Netto minimumloon en consumentenprijsindex
37a | Vaststelling normen pensioengerechtigden
38 | Aanpassing normen en bedragen
39 | Aanpassingen middelen
40 | Woonplaats en adresgegevens
41 | Aanvraag bij UWV
42 | Doorzending
43 | Vaststelling op aanvraag
43a | Gebruik gegevens bij hernieuwde aanvraag
44 | Toekenning
44a | Plan van aanpak
45 | Vaststelling en betaling
45a | Betaling loonkostensubsidie
46 | Vervreemding, verpanding, beslag en machtiging
47 | Cliëntenparticipatie
47a | Taak Sociale verzekeringsbank
47b | Invulling toepassing artikelen voor Sociale verzekeringsbank
47c | Toepassing afstemming door Sociale verzekeringsbank
47d | Specifieke bepalingen voor uitvoering door de Sociale verzekeringsbank
47e | Gegevensverstrekkingen aan en door de Sociale verzekeringsbank
47f | Overgang krediethypotheek
47g | Bestuurlijke boete
48 | Geldlening en borgtocht
49 | Schuldenlast
50 | Eigen woning
51 | Duurzame gebruiksgoederen
52 | Voorschot
53 | Voorschot UWV
53a | Verstrekking en onderzoek gegevens
54 | Onjuiste gegevens en onvoldoende medewerking
55 | Nadere verplichtingen
56 | Kinderalimentatie
56a | Ontzorgen
57 | Noodzakelijke betalingen en bijstand in natura
58 | Terugvordering
59 | Terugvordering gezinsleden
60 | Besluit tot terugvordering en betaling bestuurlijke boete
60a | Verrekening
60c | Geen schuldregeling bij overtreding informatieverplichtingen in geval van opzet of grove schuld
61 | Algemeen
62 | Onderhoudsplicht
62a | Uitkering tot levensonderhoud
62b | Verhaal volgens rechterlijke uitspraak
62c | Bevoegd college
62d | Indexering
62e | Gewijzigde omstandigheden
62f | Verhaal bij schenking en nalatenschap
62g | Mededeling verhaalsbesluit
62h | Verzoeken tot verhaal
62i | Schakelbepaling
63 | Inlichtingenverplichting werkgever
64 | Inlichtingenverplichting instanties
65 | Geheimhoudingsplicht
66 | Vermoeden misdrijf
67 | Inlichtingenverplichting gemeenten
67a | Gebruik van gegevens Wet inburgering 2021
68 | Burgerservicenummer
69 | Uitkering en verdeling onder de gemeenten
71 | Aanpassing uitkering
72 | Tegemoetkoming pensioenfonds sociale werkvoorziening
73 | Toetsingscommissie vangnet Participatiewet
74 | Vangnetuitkering
75 | Betaling uitkeringen, aanpassing uitkering en aanvullende uitkering
76 | Aanwijzing en voorzieningen
76a | Toezicht door gemeenten
77 | Informatie ten behoeve van uitkering en uitvoeringsbeeld
78 | Informatie
78b | Omzetting besluiten
78c | Krediethypotheek
78d | Gesubsidieerde arbeid
78e | Bezwaar- en beroepschriften
78f | Grondslag Bbz 2004
78g | Zelfstandigen
78h | Bijstand buitenland
78i | Overgang besluiten in verband met uitvoering Sociale verzekeringsbank
78j | Overgangsrecht vorderingen in verband met uitvoering Sociale verzekeringsbank
78k | Overgang krediethypotheek in verband met uitvoering Sociale verzekeringsbank
78l | Overgangsrecht bezwaar en beroep in verband met uitvoering Sociale verzekeringsbank
78m | Overgangsrecht gelijkstelling voormalige pleeg- en stiefkinderen aan eigen kinderen
78o | Overgangsrecht verrekening in verband met uitvoering Sociale verzekeringsbank
78t | Overgangsrecht intrekking Wet investeren in jongeren
78x | Recht op bijstand voor datum melding
78y | Uitbetaling door Sociale verzekeringsbank aan het college
78z | Overgangsrecht Wet werk en bijstand
78aa | Overgangsrecht
78cc | Overgangsrecht
78dd | Overgangsrecht in verband met de Verzamelwet SZW 2022
78ee | Overgangsrecht invoering wettelijk minimumloon
78ff | Overgangsrecht
78gg | Tegemoetkoming alleenverdienersproblematiek
79 | Begrip besluit
80 | Cassatie
81 | Onverwijlde bijstand
82 | Goede uitvoering
83 | Innovatie
84 | Evaluatie
85 | Inwerkingtreding
86 | Citeertitel
`
  .trim()
  .split('\n')
  .map((regel) => {
    const [nummer = '', opschrift = ''] = regel.split(' | ');
    return { nummer, opschrift };
  });
