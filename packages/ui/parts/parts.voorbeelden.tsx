/** Knows examples of amounts, explanations, facts, deadlines, steps and differences. The figures are drawings, not oracles. */
import type { Voorbeelden } from '../gallery/voorbeeld.ts';
import { Bedrag, BedragRegel } from './bedrag.tsx';
import { Feiten } from './feit.tsx';
import { Lijn } from './lijn.tsx';
import { Stappen } from './stap.tsx';
import { Status, StatusList } from './status.tsx';
import { Tabel } from './tabel.tsx';
import { Termijn } from './termijn.tsx';
import { Uitleg, type UitlegRegel, Waarom } from './uitleg.tsx';
import { Verschil } from './verschil.tsx';
import { Wie } from './wie.tsx';

const regels: readonly UitlegRegel[] = [
  {
    wat: 'De norm voor een alleenstaande ouder',
    centen: 133_142,
    waarom: 'Dit is het bedrag waarop u recht hebt als u geen ander geld hebt.',
    feiten: [{ naam: 'Leefvorm', waarde: 'alleenstaande ouder', bron: 'uw aanvraag' }],
    gronden: [
      {
        tekst: 'Participatiewet, artikel 21',
        link: 'https://wetten.overheid.nl/BWBR0015703',
        wettekst: 'Per kalendermaand is de norm voor …',
      },
    ],
  },
  {
    wat: 'Uw loon',
    centen: -60_000,
    feiten: [{ naam: 'Netto loon oktober', waarde: '€ 600,00', bron: 'loongegevens' }],
  },
  { wat: 'Dat mag u houden', centen: 15_000, nietZeker: true },
];

export const partsVoorbeelden: readonly Voorbeelden[] = [
  {
    onderdeel: 'Bedrag',
    wanneer: 'Een bedrag met cijfers die onder elkaar staan. Een min wordt geschreven.',
    voorbeelden: [
      { naam: 'groot', toon: <Bedrag centen={88_142} groot /> },
      { naam: 'verschil', toon: <Bedrag centen={-4_250} teken /> },
      { naam: 'regel', toon: <BedragRegel wat="december, ongeveer" centen={88_000} /> },
    ],
  },
  {
    onderdeel: 'Uitleg',
    wanneer: 'Bij elk bedrag: eerst een zin, dan de regels, per regel de gegevens en het artikel.',
    voorbeelden: (['inwoner', 'consulent', 'jurist'] as const).map((diepte) => ({
      naam: diepte,
      toon: (
        <Uitleg
          zin="U krijgt de norm min uw loon. Een deel van uw loon mag u houden."
          regels={regels}
          totaal={{ wat: 'Dit krijgt u', centen: 88_142 }}
          diepte={diepte}
          titel={`Uitleg voor ${diepte}`}
        />
      ),
    })),
  },
  {
    onderdeel: 'Waarom',
    wanneer: 'Naast een bedrag, als de uitleg een tik verder mag staan.',
    voorbeelden: [{ naam: 'dicht', toon: <Waarom label="krijgt u € 881,42">Omdat u werkt.</Waarom> }],
  },
  {
    onderdeel: 'Feit',
    wanneer: 'Een gegeven met bron, sinds wanneer, en de weg om te zeggen dat het niet klopt.',
    voorbeelden: [
      {
        naam: 'feiten',
        toon: (
          <Feiten
            feiten={[
              { naam: 'Adres', waarde: 'Kade 12, Rotterdam', bron: 'BRP', sinds: '14 maart 2021', kloptNiet: '#adres' },
              { naam: 'Kinderen', waarde: '1 kind', bron: 'BRP', merk: <Status soort="let">in onderzoek</Status> },
            ]}
          />
        ),
      },
    ],
  },
  {
    onderdeel: 'Termijn',
    wanneer: 'Een datum, wat er dan gebeurt, en hoeveel dagen nog.',
    voorbeelden: [
      { naam: 'loopt', toon: <Termijn wat="U hoort het uiterlijk op" datum="14 januari 2027" dagen={23} /> },
      { naam: 'dringend', toon: <Termijn wat="Beslis uiterlijk op" datum="24 november 2026" dagen={3} /> },
      {
        naam: 'opgeschort',
        toon: (
          <Termijn wat="Beslis uiterlijk op" datum="14 januari 2027" opgeschort="wij wachten op een bankafschrift" />
        ),
      },
    ],
  },
  {
    onderdeel: 'Stap',
    wanneer: 'Waar iemand is in iets langs, en wie er aan zet is.',
    voorbeelden: [
      {
        naam: 'aanvraag',
        toon: (
          <Stappen
            titel="Uw aanvraag"
            stappen={[
              { naam: 'Verstuurd', status: 'klaar', uitleg: 'op 2 november 2026' },
              { naam: 'Wij kijken uw aanvraag na', status: 'nu', wie: 'de gemeente' },
              { naam: 'U krijgt het besluit', status: 'straks' },
            ]}
          />
        ),
      },
    ],
  },
  {
    onderdeel: 'Wie',
    wanneer: 'Boven elke pagina over een mens, voor een professional.',
    voorbeelden: [
      {
        naam: 'gewoon',
        toon: <Wie naam="F. el Amrani" leeftijd={34} situatie="alleenstaand, 1 kind" taken="1 open taak" />,
      },
      { naam: 'geheim adres', toon: <Wie naam="J. Jansen" leeftijd={51} geheim="adres geheim" /> },
    ],
  },
  {
    onderdeel: 'Verschil',
    wanneer: 'Als een maand opnieuw berekend is.',
    voorbeelden: [
      {
        naam: 'twee maanden',
        toon: (
          <Verschil
            titel="Wat er verandert"
            regels={[
              { sleutel: '1', maand: 'september 2026', was: 88_142, wordt: 80_642, oorzaak: 'gewijzigde loonstrook' },
              { sleutel: '2', maand: 'oktober 2026', was: 88_142, wordt: 88_142, oorzaak: 'geen' },
            ]}
          />
        ),
      },
    ],
  },
  {
    onderdeel: 'Tabel',
    wanneer: 'Voor cijfers onder elkaar. Voor een rijtje feiten is een lijst beter.',
    voorbeelden: [
      {
        naam: 'maanden',
        toon: (
          <Tabel
            titel="Uw maanden"
            kolommen={[
              { sleutel: 'm', kop: 'Maand', rij: true },
              { sleutel: 'b', kop: 'Betaald', getal: true },
            ]}
            rijen={[{ sleutel: '10', cellen: { m: 'oktober 2026', b: <Bedrag centen={88_142} /> } }]}
            voet={{ m: 'Totaal', b: <Bedrag centen={88_142} /> }}
          />
        ),
      },
    ],
  },
  {
    onderdeel: 'Status',
    wanneer: 'Een woord met een vorm; de kleur zegt het nog eens.',
    voorbeelden: [
      {
        naam: 'soorten',
        toon: (
          <p>
            <Status soort="goed">voldaan</Status> <Status soort="fout">niet voldaan</Status>{' '}
            <Status soort="let">af te wegen</Status> <Status soort="nu">loopt</Status>{' '}
            <Status soort="rust">afgedaan</Status>
          </p>
        ),
      },
      {
        naam: 'lijst',
        toon: (
          <StatusList
            titel="Uw berichten"
            regels={[
              {
                sleutel: 'a',
                titel: 'Uw aanvraag is toegekend',
                href: '#a',
                uitleg: '12 november 2026',
                nieuw: 'nieuw',
              },
              { sleutel: 'b', titel: 'Wij hebben uw aanvraag', href: '#b', uitleg: '2 november 2026' },
            ]}
          />
        ),
      },
    ],
  },
  {
    onderdeel: 'Lijn',
    wanneer: 'Wat er gebeurde, het nieuwste eerst.',
    voorbeelden: [
      {
        naam: 'november',
        toon: (
          <Lijn
            titel="Wie keek in mijn dossier"
            maanden={[
              {
                maand: 'november 2026',
                momenten: [
                  {
                    sleutel: 'x',
                    dag: '12 november',
                    wat: 'Rob de Wit bekeek uw aanvraag',
                    uitleg: 'om uw aanvraag te beoordelen',
                    nieuw: true,
                  },
                  {
                    sleutel: 'y',
                    dag: '',
                    wat: 'Rob de Wit wijzigde uw zaak',
                    uitleg: 'om uw aanvraag te beoordelen',
                  },
                  { sleutel: 'z', dag: '11 november', wat: 'Yvonne Baas bekeek uw zaak' },
                ],
              },
            ]}
          />
        ),
      },
    ],
  },
];
