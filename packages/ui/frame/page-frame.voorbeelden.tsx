/** Knows examples of the two frames. */
import type { Voorbeelden } from '../gallery/voorbeeld.ts';
import { TextLink } from './link.tsx';
import { PageFrame, Werkblad } from './page-frame.tsx';
import { Kaart, PageTitle, Tekst } from './tekst.tsx';

export const frameVoorbeelden: Voorbeelden = {
  onderdeel: 'Kader',
  wanneer: 'Elke pagina staat in een van deze twee kaders.',
  kader: true,
  voorbeelden: [
    {
      naam: 'inwoner',
      toon: (
        <PageFrame
          soort="inwoner"
          gemeente="Rotterdam"
          pad="/berichten"
          navigatie={[
            { href: '/', tekst: 'Start', icoon: 'huis' },
            { href: '/geld', tekst: 'Mijn geld', icoon: 'munt' },
            { href: '/berichten', tekst: 'Berichten', icoon: 'bericht', aantal: 2, aantalTekst: '2 nieuwe berichten' },
            { href: '/gegevens', tekst: 'Gegevens', icoon: 'persoon' },
          ]}
          acties={<TextLink href="#taal">English</TextLink>}
          voet={<p>Komt u er niet uit? Bel uw gemeente.</p>}
        >
          <PageTitle>Berichten</PageTitle>
        </PageFrame>
      ),
    },
    {
      naam: 'professional',
      toon: (
        <PageFrame
          soort="professional"
          gemeente="Rotterdam"
          pad="/professional"
          navigatie={[
            {
              href: '/professional',
              tekst: 'Vandaag',
              icoon: 'lijst',
              aantal: 3,
              aantalTekst: '3 zaken',
              onder: [{ href: '/professional/bezwaren', tekst: 'Bezwaren' }],
            },
            { href: '/professional/runs', tekst: 'Runs', icoon: 'run' },
          ]}
          acties={<span>Rob de Wit</span>}
        >
          <Werkblad
            doenTitel="Doen"
            doen={
              <Kaart titel="Doen">
                <Tekst>Vraag gegevens</Tekst>
              </Kaart>
            }
          >
            <PageTitle>Aanvraag bijstand</PageTitle>
            <Tekst>De feiten en het oordeel per artikel staan hier.</Tekst>
          </Werkblad>
        </PageFrame>
      ),
    },
  ],
};
