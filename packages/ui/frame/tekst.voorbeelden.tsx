/** Knows examples of titles, text and cards. */
import type { Voorbeelden } from '../gallery/voorbeeld.ts';
import { BackLink, ButtonLink, TextLink } from './link.tsx';
import { Kaart, Kop, PageTitle, Tekst } from './tekst.tsx';

export const tekstVoorbeelden: Voorbeelden = {
  onderdeel: 'Tekst en kaart',
  wanneer: 'De bouwstenen van elke pagina. Een kaart "nu" is het ene ding dat eerst moet.',
  voorbeelden: [
    {
      naam: 'titel met terug',
      toon: (
        <>
          <BackLink href="#terug">Terug</BackLink>
          <PageTitle boven="Aanvraag bijstand">Met wie woont u?</PageTitle>
        </>
      ),
    },
    {
      naam: 'nu doen',
      toon: (
        <Kaart soort="nu" titel="Nu doen">
          <Tekst>Klopt uw loon van oktober?</Tekst>
          <ButtonLink href="#inkomsten">Bekijken</ButtonLink>
        </Kaart>
      ),
    },
    {
      naam: 'tekst',
      toon: (
        <div className="sk-stapel">
          <Kop>Wat gebeurt er nu?</Kop>
          <Tekst soort="lead">Wij kijken naar uw aanvraag.</Tekst>
          <Tekst>
            U hoort het uiterlijk op 14 januari 2027. <TextLink href="#meer">Meer over de termijn</TextLink>
          </Tekst>
          <Tekst soort="small">Algemene wet bestuursrecht, artikel 4:13</Tekst>
        </div>
      ),
    },
  ],
};
