/** Knows examples of the states of a page. */
import type { Voorbeelden } from '../gallery/voorbeeld.ts';
import { ButtonLink } from './link.tsx';
import { Tekst } from './tekst.tsx';
import { Foutpagina, Laden, Leeg, Melding } from './toestand.tsx';

export const toestandVoorbeelden: Voorbeelden = {
  onderdeel: 'Toestanden',
  wanneer: 'Als er niets te zien is, nog niet, of niet meer; en een melding boven de inhoud.',
  voorbeelden: [
    {
      naam: 'leeg',
      toon: (
        <Leeg
          icoon="bericht"
          titel="U hebt nog geen berichten"
          actie={<ButtonLink href="#start">Naar start</ButtonLink>}
        >
          <Tekst>Hier staan straks de brieven van de gemeente.</Tekst>
        </Leeg>
      ),
    },
    { naam: 'laden', toon: <Laden /> },
    {
      naam: 'geen toegang',
      toon: (
        <Foutpagina
          titel="Geen toegang"
          klein="Nummer 4f1c"
          acties={<ButtonLink href="#start">Terug naar start</ButtonLink>}
        >
          <Tekst>U mag deze pagina niet zien.</Tekst>
        </Foutpagina>
      ),
    },
    ...(['info', 'goed', 'let', 'fout'] as const).map((soort) => ({
      naam: `melding ${soort}`,
      toon: (
        <Melding soort={soort}>
          <p>De kosten van uw woning zijn bewaard.</p>
        </Melding>
      ),
    })),
  ],
};
