/** Knows examples of form fields, with and without an error. */
import type { Voorbeelden } from '../gallery/voorbeeld.ts';
import { Foutenlijst } from './fouten.tsx';
import { DatumVeld, KeuzeVeld, Vinkje, VinkVeld } from './keuze.tsx';
import { Button, Knoppen } from './knop.tsx';
import { BedragVeld, BestandVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld } from './veld.tsx';

const jaNee = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
];

export const formVoorbeelden: Voorbeelden = {
  onderdeel: 'Formulier',
  wanneer: 'Een vraag met haar uitleg, haar fout en haar antwoord.',
  voorbeelden: [
    {
      naam: 'tekst',
      toon: (
        <TekstVeld
          naam="rekening"
          label="Op welke rekening wilt u het geld?"
          hulp="Uw IBAN, zoals NL91 ABNA 0417 1643 00."
        />
      ),
    },
    { naam: 'bedrag', toon: <BedragVeld naam="netto" label="Uw netto loon van oktober" waarde="600,00" /> },
    {
      naam: 'bedrag met fout',
      toon: <BedragVeld naam="netto2" label="Uw netto loon" waarde="veel" fout="Vul een bedrag in, zoals 600,00." />,
    },
    {
      naam: 'ja of nee',
      toon: <KeuzeVeld naam="partner" label="Woont u samen met een partner?" opties={jaNee} naast />,
    },
    {
      naam: 'keuze met fout',
      toon: (
        <KeuzeVeld
          naam="woning"
          label="Hoe woont u?"
          fout="Kies hoe u woont."
          opties={[
            { waarde: 'huur', tekst: 'Ik huur' },
            { waarde: 'kamer', tekst: 'Ik huur een kamer', hulp: 'Met een contract en een vaste huur.' },
          ]}
        />
      ),
    },
    {
      naam: 'vinken',
      toon: (
        <VinkVeld
          naam="bezit"
          label="Wat hebt u?"
          waarden={['auto']}
          opties={[
            { waarde: 'auto', tekst: 'Een auto' },
            { waarde: 'spaargeld', tekst: 'Spaargeld' },
          ]}
        />
      ),
    },
    {
      naam: 'datum',
      toon: (
        <DatumVeld
          naam="sinds"
          label="Sinds wanneer woont u daar?"
          waarde="2021-03-14"
          hulp="Bijvoorbeeld 14 3 2021."
        />
      ),
    },
    {
      naam: 'keuzelijst',
      toon: (
        <KeuzelijstVeld
          naam="maand"
          label="Welke maand?"
          leeg="Kies een maand"
          opties={[{ waarde: '2026-10', tekst: 'oktober 2026' }]}
        />
      ),
    },
    { naam: 'tekstvak', toon: <TekstvakVeld naam="toelichting" label="Wilt u iets toelichten?" verplicht={false} /> },
    {
      naam: 'bestand',
      toon: (
        <BestandVeld
          naam="bestand"
          label="Uw loonstrook"
          hulp="Een foto of een pdf, hoogstens 10 MB."
          soorten="image/*,application/pdf"
        />
      ),
    },
    {
      naam: 'akkoord',
      toon: <Vinkje naam="waar" label="Ik heb alles naar waarheid ingevuld." fout="Zet een vinkje als dit zo is." />,
    },
    {
      naam: 'knoppen',
      toon: (
        <Knoppen>
          <Button>Klopt</Button>
          <Button soort="tweede">Klopt niet</Button>
          <Button soort="licht">Later verder</Button>
        </Knoppen>
      ),
    },
    {
      naam: 'fouten',
      toon: (
        <Foutenlijst
          fouten={[
            { veld: 'netto2', tekst: 'Vul een bedrag in, zoals 600,00.' },
            { veld: 'woning', tekst: 'Kies hoe u woont.' },
          ]}
        />
      ),
    },
  ],
};
