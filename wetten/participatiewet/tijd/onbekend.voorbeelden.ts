/** Knows the examples of months of which facts are missing, and of what the college must weigh. */
import { cents, day, type Money, month } from '@samenkracht/core';
import { type Onvolledig, verklaarMetOpties, vertelBereik } from '@samenkracht/law';
import { type Bladzijde, bedragcel, euro, jaNeeCel, testkader } from '@samenkracht/testing/law';
import { bijstandsmaand } from '../artikel-19.ts';
import { eenKind, eenLoon, eenMaand, eenPersoon } from '../bouw.ts';
import type { Maandfeiten } from '../feiten.ts';
import { vragen } from '../vragen.ts';
import { maandbereik } from './mogelijkheden.ts';

/** The facts without what stands at a path. */
const zonder = (feiten: unknown, [naam = '', ...rest]: readonly string[]): unknown => {
  if (Array.isArray(feiten)) return feiten.map((een: unknown, i) => (String(i) === naam ? zonder(een, rest) : een));
  const { [naam]: weg, ...over } = feiten as Record<string, unknown>;
  return rest.length === 0 ? over : { ...over, [naam]: zonder(weg, rest) };
};

/** Someone alone of 41, with pay whose holiday allowance is paid with it. */
const maandMetLoon = (loon: string): Maandfeiten =>
  eenMaand(month('2026-11'), testkader(), {
    belanghebbende: eenPersoon(day('1985-06-15'), { inkomsten: loon === '0,00' ? [] : [eenLoon(euro(loon))] }),
  });

const wegGelaten = (feiten: Maandfeiten, paden: string): Onvolledig<Maandfeiten> =>
  paden.split(' en ').reduce<unknown>((rest, pad) => zonder(rest, pad.split('.')), feiten) as Onvolledig<Maandfeiten>;

const zeg = (getal: number): string => bedragcel(getal as Money);

/** Each option by its choices, with what is paid and what that differs from the first. */
const optiecellen = (open: Onvolledig<Maandfeiten>): Readonly<Record<string, string>> => {
  const opties = verklaarMetOpties(bijstandsmaand, open, vragen, (uit) => uit.uitTeBetalen);
  const bedrag = ({ bepaling }: (typeof opties)[number]): string =>
    bepaling.soort === 'waarde' ? bedragcel(bepaling.waarde.uitTeBetalen) : bepaling.soort;
  return {
    keuzes: opties.map(({ keuzes }) => keuzes.map(({ omschrijving }) => omschrijving).join(' en ')).join('; '),
    'uit te betalen': opties.map(bedrag).join('; '),
    verschil: opties.map(({ verschil }) => (verschil === undefined ? 'geen' : bedragcel(cents(verschil)))).join('; '),
  };
};

export const bladzijde: Bladzijde = {
  bestand: 'onbekend',
  titel: 'Wat er te zeggen is zolang iets niet bekend is',
  toelichting:
    'Ontbreekt een feit, dan is er geen bedrag maar een bereik: alles wat er uit kan komen, en de vraag die dat het meest verkleint. Wat onbekend is telt nooit als nul of nee. Een bereik is volledig als er zeker niets buiten ligt; anders staat er "ten minste". Moet het college iets afwegen, dan staat elke keuze er met haar uitkomst; pas een vastgelegde keuze met een reden telt.',
  regels: [bijstandsmaand],
  tabellen: [],
  openTermen: [],
  nietGedekt: [],
  voorbeelden: [
    {
      naam: 'november 2026 van een alleenstaande van 41, terwijl een feit ontbreekt',
      tekst: `
loon   | ontbreekt                                            | uit te betalen                     | volledig | vraag eerst
600,00 | belanghebbende.inkomsten                             | tussen 0,00 en 1.348,49            | ja       | belanghebbende.inkomsten
600,00 | belanghebbende.inkomsten.0.netto                     | tussen 0,00 en 1.348,49            | ja       | belanghebbende.inkomsten.0.netto
600,00 | belanghebbende.inkomsten.0.soort                     | tussen 0,00 en 1.348,49            | ja       | belanghebbende.inkomsten.0.soort
600,00 | partner en belanghebbende.geboren                    | ten minste tussen 0,00 en 1.639,79 | nee      | belanghebbende.geboren
600,00 | belanghebbende.vrijlating.maandenN                   | tussen 778,49 en 920,99            | ja       | belanghebbende.vrijlating.maandenN
600,00 | belanghebbende.vrijlating.draagtBij                  | tussen 778,49 en 920,99            | ja       | belanghebbende.vrijlating.draagtBij
  0,00 | belanghebbende.vrijlating                            | 1.348,49                           | ja       | geen
  0,00 | belanghebbende.geboren                               | tussen 0,00 en 1.507,97            | ja       | belanghebbende.geboren
  0,00 | partner                                              | tussen 0,00 en 2.067,29            | ja       | partner
  0,00 | kinderen                                             | 1.348,49                           | ja       | geen
  0,00 | medebewoners                                         | tussen 593,03 en 1.348,49          | ja       | medebewoners
  0,00 | woonsituatie                                         | tussen 404,55 en 1.348,49          | ja       | woonsituatie
600,00 | partner en belanghebbende.inkomsten.0.netto          | tussen 0,00 en 2.067,29            | ja       | belanghebbende.inkomsten.0.netto
600,00 | medebewoners en belanghebbende.vrijlating.draagtBij  | tussen 23,03 en 920,99             | ja       | medebewoners
`,
      reken: (cel) => {
        const uit = maandbereik(wegGelaten(maandMetLoon(cel('loon')), cel('ontbreekt')));
        return {
          'uit te betalen': vertelBereik(uit, zeg),
          volledig: jaNeeCel(uit.soort !== 'onbepaald' && (uit.soort === 'waarde' || uit.volledig)),
          'vraag eerst': uit.soort === 'bereik' ? (uit.volgende?.feit ?? 'geen') : 'geen',
        };
      },
    },
    {
      naam: 'wat het college moet afwegen: elke keuze met haar uitkomst',
      tekst: `
loon   | kind van | gebruikte maanden | keuzes  | uit te betalen   | verschil
600,00 | geen     | 0                 | Ja; Nee | 920,99; 778,49   | 0,00; -142,50
600,00 | 6        | 6                 | Ja; Nee | 849,74; 778,49   | 0,00; -71,25
600,00 | geen     | 6                 |         | 778,49           | 0,00
  0,00 | geen     | 0                 |         | 1.348,49         | 0,00
`,
      reken: (cel) => {
        const kinderen = cel('kind van') === 'geen' ? [] : [eenKind(day(`${2026 - Number(cel('kind van'))}-01-01`))];
        const f = { ...maandMetLoon(cel('loon')), kinderen };
        const { draagtBij: _, ...vrijlating } = f.belanghebbende.vrijlating;
        const open: unknown = {
          ...f,
          belanghebbende: {
            ...f.belanghebbende,
            vrijlating: { ...vrijlating, maandenN: Number(cel('gebruikte maanden')) },
          },
        };
        return optiecellen(open as Onvolledig<Maandfeiten>);
      },
    },
    {
      naam: 'twee afwegingen tegelijk open: gehuwden die beiden werken, november 2026',
      tekst: `
loon   | loon partner | keuzes                                     | uit te betalen                       | verschil
600,00 | 400,00       | Ja en Ja; Ja en Nee; Nee en Ja; Nee en Nee | 1.213,90; 1.118,90; 1.071,40; 976,40 | 0,00; -95,00; -142,50; -237,50
600,00 | 0,00         | Ja; Nee                                    | 1.498,90; 1.356,40                   | 0,00; -142,50
`,
      reken: (cel) => {
        const persoon = (loon: string) => {
          const { vrijlating, ...rest } = maandMetLoon(loon).belanghebbende;
          const { draagtBij: _, ...gebruikt } = vrijlating;
          return { ...rest, vrijlating: gebruikt };
        };
        const partner = { ...persoon(cel('loon partner')), heeftRecht: true, leeftGescheiden: false };
        const open: unknown = { ...maandMetLoon('0,00'), belanghebbende: persoon(cel('loon')), partner };
        return optiecellen(open as Onvolledig<Maandfeiten>);
      },
    },
  ],
};
