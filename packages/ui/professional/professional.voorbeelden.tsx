/** Knows examples of the professional's parts, together as on a case. The figures are drawings, not oracles. */
import { Button, Knoppen, TekstVeld } from '../form/index.ts';
import { PageFrame, Werkblad } from '../frame/page-frame.tsx';
import { PageTitle } from '../frame/tekst.tsx';
import type { Voorbeelden } from '../gallery/voorbeeld.ts';
import { Bedrag } from '../parts/bedrag.tsx';
import { Termijn } from '../parts/termijn.tsx';
import { Wie } from '../parts/wie.tsx';
import { Doen } from './doen.tsx';
import { FeitenTabel } from './feitentabel.tsx';
import { Kerncijfers, Voortgang } from './kerncijfers.tsx';
import { type OordeelRegel, Oordelen } from './oordelen.tsx';
import { Naast, Paneel } from './paneel.tsx';

const oordelen: readonly OordeelRegel[] = [
  {
    sleutel: '11',
    artikel: 'art. 11 lid 1',
    link: 'https://wetten.overheid.nl/BWBR0015703',
    naam: 'Woont in Nederland',
    uitkomst: 'voldaan',
    reden: 'Staat ingeschreven in Rotterdam.',
    feiten: [{ naam: 'Gemeente van inschrijving', waarde: 'Rotterdam', bron: 'BRP' }],
  },
  {
    sleutel: '34',
    artikel: 'art. 34',
    naam: 'Vermogen onder de grens',
    uitkomst: 'niet vast te stellen',
    reden: 'Het saldo van de bankrekening ontbreekt.',
    feiten: [],
  },
  {
    sleutel: '31',
    artikel: 'art. 31 lid 2',
    naam: 'Gift van familie is verantwoord',
    uitkomst: 'af te wegen',
    reden: 'De wet laat dit aan de gemeente over.',
    feiten: [{ naam: 'Gift', waarde: '€ 300,00', bron: 'aanvraag' }],
    gewogen: 'Telt niet mee. Rob de Wit: de gift is voor de kosten van de schoolreis.',
  },
  { sleutel: '43', artikel: 'art. 43', naam: 'Partner ondertekende', uitkomst: 'niet voldaan', reden: '', feiten: [] },
];

const Zaak = () => (
  <Werkblad
    wie={
      <Wie
        naam="F. el Amrani"
        leeftijd={34}
        situatie="alleenstaande ouder, 1 kind"
        begeleider="Rob de Wit"
        geheim="adres geheim"
      />
    }
    doenTitel="Doen"
    doen={
      <Doen
        titel="Doen"
        acties={[
          {
            sleutel: 'gegevens',
            titel: 'Vraag gegevens',
            toets: 'g',
            inhoud: (
              <form className="sk-formulier">
                <TekstVeld naam="wat" label="Wat moet de inwoner sturen?" />
                <Knoppen>
                  <Button>Vraag het</Button>
                </Knoppen>
              </form>
            ),
            open: true,
          },
          { sleutel: 'weeg', titel: 'Weeg af', aantal: 1, toets: 'w', inhoud: 'Formulier' },
          { sleutel: 'besluit', titel: 'Stel een besluit voor', toets: 'b', soort: 'hoofd', inhoud: 'Formulier' },
        ]}
      />
    }
  >
    <PageTitle boven="Aanvraag bijstand · Z-2026-01042">Aanvraag van F. el Amrani</PageTitle>
    <Termijn datum="14 januari 2027" wat="Uiterlijk beslissen op" dagen={5} />
    <Paneel titel="Oordeel per artikel" naast="2 van 4 voldaan">
      <Oordelen titel="Oordeel per artikel" regels={oordelen} />
    </Paneel>
    <Naast>
      <Paneel titel="Feiten">
        <FeitenTabel
          titel="Feiten"
          feiten={[
            {
              sleutel: '1',
              naam: 'Loon',
              waarde: <Bedrag centen={60_000} />,
              bron: 'loongegevens',
              periode: 'oktober 2026',
              sinds: '28 oktober 2026',
            },
            { sleutel: '2', naam: 'Adres', waarde: 'Rotterdam', bron: 'BRP', merk: 'in onderzoek' },
          ]}
        />
      </Paneel>
      <Paneel titel="Bedrag" naast={<Bedrag centen={88_142} />}>
        <p>Norm min loon.</p>
      </Paneel>
    </Naast>
  </Werkblad>
);

export const professionalVoorbeelden: Voorbeelden = {
  onderdeel: 'Professional',
  wanneer: 'Op schermen van medewerkers: alles in zicht, de mens bovenaan, wat men kan doen rechts.',
  kader: true,
  voorbeelden: [
    {
      naam: 'zaak',
      toon: (
        <PageFrame
          soort="professional"
          gemeente="Rotterdam"
          pad="/professional"
          navigatie={[{ href: '/professional', tekst: 'Vandaag', icoon: 'lijst' }]}
        >
          <Zaak />
        </PageFrame>
      ),
    },
    {
      naam: 'cijfers',
      toon: (
        <PageFrame
          soort="professional"
          gemeente="Rotterdam"
          pad="/professional/maandruns"
          navigatie={[{ href: '/professional/maandruns', tekst: 'Maandruns', icoon: 'run' }]}
        >
          <Werkblad>
            <PageTitle>Maandrun november 2026</PageTitle>
            <Voortgang naam="Berekenen" klaar={320} totaal={1_200} />
            <Kerncijfers
              cijfers={[
                { sleutel: 'zaken', naam: 'Uitkeringen', waarde: '1.200' },
                {
                  sleutel: 'totaal',
                  naam: 'Te betalen',
                  waarde: <Bedrag centen={141_000_000} />,
                  uitleg: '+0,4% dan oktober',
                },
                { sleutel: 'kijken', naam: 'Te bekijken', waarde: '14', let: true },
              ]}
            />
          </Werkblad>
        </PageFrame>
      ),
    },
  ],
};
