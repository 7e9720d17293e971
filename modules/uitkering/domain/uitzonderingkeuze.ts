/** Knows how an exception may be resolved: the choices, what the month comes to with each, and which one is proposed and why. */
import { formatEuro, formatMonth, type Money, type Month, ZERO } from '@samenkracht/core';
import { findVraag, zetFeit } from '@samenkracht/law';
import { vragen } from '@samenkracht/participatiewet';
import { berekenReeks, type Reeksinvoer } from './herrekenen.ts';
import { laatstePerKanaal, type Opgave } from './inkomst.ts';
import type { Maandresultaat } from './maandberekening.ts';
import { dagenMetRecht, type Grondslagfeiten, grondslagIn, type Inkomstenbron } from './maandfeiten.ts';
import type { Gegeven, Gevolg, Oplossing, Uitzonderingkeuze, Vraagpunt } from './oplossing.ts';
import { inwonerUitleg } from './uitzondering.ts';
import { eersteOpenMaand, metAanname, metVerwachting } from './vooruitblik.ts';

type Invoer = Reeksinvoer & { readonly opgaven: readonly Opgave[]; readonly eersteMaand: Month };

/** A month from the facts, after the months before it that are open too. */
const bereken = (invoer: Invoer, maand: Month): Gevolg => {
  const open = eersteOpenMaand(invoer, invoer.eersteMaand);
  const resultaten = berekenReeks(metVerwachting(invoer), open < maand ? open : maand, maand);
  return gevolgVan(resultaten.at(-1), maand);
};

const gevolgVan = (resultaat: Maandresultaat | undefined, maand: Month): Gevolg => {
  if (resultaat === undefined) return { bedrag: ZERO, reden: `Er is geen recht in ${formatMonth(maand)}.` };
  return resultaat.soort === 'berekend'
    ? { bedrag: resultaat.uitkomst.uitTeBetalen, reden: undefined }
    : { bedrag: undefined, reden: inwonerUitleg(resultaat.uitzondering) };
};

const kanalen: Readonly<Record<string, string>> = {
  inwoner: 'de inwoner',
  loongegevens: 'de werkgever (loongegevens)',
  consulent: 'een medewerker',
  uwv: 'UWV',
};

const gegevenVan = (wat: string, { netto, kanaal, bekendOp, status }: Opgave): Gegeven => ({
  wat,
  bedrag: netto,
  tekst: status,
  bron: kanalen[kanaal] ?? kanaal,
  op: bekendOp,
});

const loonkeuze = (
  invoer: Invoer,
  { maand }: Vraagpunt,
  bron: Inkomstenbron,
  om: { readonly keuze: string; readonly tekst: string; readonly netto: Money; readonly geschat?: boolean },
): Uitzonderingkeuze => ({
  keuze: om.keuze,
  tekst: om.tekst,
  daad: { soort: 'loon', bronId: bron.id, netto: om.netto, geschat: om.geschat ?? false },
  gevolg: bereken({ ...invoer, ...metAanname(invoer, { bron, maand, netto: om.netto }) }, maand),
});

const loonstrook = (bron: Inkomstenbron): Uitzonderingkeuze => ({
  keuze: 'ander bedrag',
  tekst: 'Een ander bedrag, van de loonstrook',
  daad: { soort: 'loonstrook', bronId: bron.id },
  gevolg: undefined,
});

/** Both are sure of another amount. The payroll is proposed: it rests on the wage return, which an employer owes by law. */
const tegenstrijdig = (invoer: Invoer, punt: Vraagpunt, bron: Inkomstenbron): Oplossing | undefined => {
  const geldend = invoer.geldend(bron.id, punt.maand);
  if (geldend.soort !== 'tegenstrijdig') return undefined;
  const { inwoner, loongegevens } = geldend;
  const zegt = (wie: string, { netto }: Opgave): string => `${wie}: ${formatEuro(netto)}`;
  return {
    gegevens: [
      gegevenVan('Loon volgens de loongegevens', loongegevens),
      gegevenVan('Loon volgens de inwoner', inwoner),
    ],
    keuzes: [
      loonkeuze(invoer, punt, bron, {
        keuze: 'loongegevens',
        tekst: zegt('Volg de loongegevens', loongegevens),
        netto: loongegevens.netto,
      }),
      loonkeuze(invoer, punt, bron, {
        keuze: 'inwoner',
        tekst: zegt('Volg de inwoner', inwoner),
        netto: inwoner.netto,
      }),
      loonstrook(bron),
    ],
    voorstel: 'loongegevens',
    waarom:
      'De werkgever geeft de loongegevens ook aan de Belastingdienst. Een loonstrook van de inwoner die iets anders zegt, gaat voor.',
  };
};

/** No channel said anything. The last pay is proposed as an estimate: what is known later is settled afterwards. */
const ontbreekt = (invoer: Invoer, punt: Vraagpunt, bron: Inkomstenbron): Oplossing | undefined => {
  if (invoer.geldend(bron.id, punt.maand).soort !== 'verwacht') return undefined;
  const verwacht = metVerwachting(invoer).geldend(bron.id, punt.maand);
  const laatste = verwacht.soort === 'bekend' ? verwacht.opgave : undefined;
  const schatting =
    laatste === undefined
      ? []
      : [
          loonkeuze(invoer, punt, bron, {
            keuze: 'vorig loon',
            tekst: `Schat op het vorige loon: ${formatEuro(laatste.netto)}`,
            netto: laatste.netto,
            geschat: true,
          }),
        ];
  return {
    gegevens: [
      {
        wat: `Loon van ${bron.werkgever} over ${formatMonth(punt.maand)}`,
        bedrag: undefined,
        tekst: 'niet doorgegeven',
        bron: 'inwoner en werkgever',
        op: undefined,
      },
      ...(laatste === undefined ? [] : [gegevenVan(`Loon over ${formatMonth(laatste.maand)}`, laatste)]),
    ],
    keuzes: [
      ...schatting,
      loonkeuze(invoer, punt, bron, { keuze: 'geen loon', tekst: 'Er was geen loon: € 0,00', netto: ZERO }),
      loonstrook(bron),
    ],
    voorstel: laatste === undefined ? undefined : 'vorig loon',
    waarom:
      laatste === undefined
        ? 'Er is geen eerder loon van dit werk bekend. Vraag de loonstrook op.'
        : 'De inwoner krijgt dan op tijd bijstand. Komt het echte loon later, dan wordt het verschil vanzelf verrekend.',
  };
};

/** Other income counts as it was reported; what the consulent saw of it confirms it. */
const bevestigen = (invoer: Invoer, punt: Vraagpunt, bron: Inkomstenbron): Oplossing | undefined => {
  const geldend = invoer.geldend(bron.id, punt.maand);
  if (geldend.soort !== 'bekend' || geldend.opgave.kanaal === 'consulent') return undefined;
  const { netto } = geldend;
  return {
    gegevens: [gegevenVan(`${bron.soort} van ${bron.werkgever}`, geldend.opgave)],
    keuzes: [
      loonkeuze(invoer, punt, bron, { keuze: 'klopt', tekst: `Het bewijs klopt: ${formatEuro(netto)}`, netto }),
      { ...loonstrook(bron), tekst: 'Een ander bedrag, van het bewijs' },
    ],
    voorstel: undefined,
    waarom: 'De betaling gaat door met wat de inwoner opgaf. Bekijk het bewijs voordat u het bevestigt.',
  };
};

/** The resident is sure of less than UWV has at most. UWV's amount is no proposal: it lacks some of what was withheld. */
const andersBijUwv = (invoer: Invoer, punt: Vraagpunt, bron: Inkomstenbron): Oplossing | undefined => {
  const geldend = invoer.geldend(bron.id, punt.maand);
  const { uwv } = laatstePerKanaal(invoer.opgaven.filter((een) => een.bronId === bron.id && een.maand === punt.maand));
  if (geldend.soort !== 'bekend' || geldend.opgave.kanaal !== 'inwoner' || uwv === undefined) return undefined;
  const { netto } = geldend;
  return {
    gegevens: [gegevenVan('Loon volgens de inwoner', geldend.opgave), gegevenVan('Ten hoogste, volgens UWV', uwv)],
    keuzes: [
      loonkeuze(invoer, punt, bron, { keuze: 'inwoner', tekst: `Volg de inwoner: ${formatEuro(netto)}`, netto }),
      loonstrook(bron),
    ],
    voorstel: undefined,
    waarom: 'UWV levert niet alles wat is ingehouden. De loonstrook zegt wat er netto is betaald.',
  };
};

const janee = { ja: true, nee: false } as const;

/** A fact of the household that is missing, or that the college must weigh: each answer with what it gives. */
const feit = (invoer: Invoer, punt: Vraagpunt): Oplossing | undefined => {
  const { kader, grondslagen } = invoer;
  const dagen = dagenMetRecht(invoer, punt.maand);
  const grondslag = dagen === undefined ? undefined : grondslagIn(kader, grondslagen, punt.maand, dagen);
  const vraag = findVraag(vragen, punt.plek);
  if (dagen === undefined || grondslag === undefined || vraag === undefined) return undefined;
  const { vanaf } = dagen;
  const weging = vraag.soort === 'afweging';
  const antwoorden: readonly (readonly [string, string, unknown])[] =
    vraag.soort === 'ja of nee'
      ? Object.entries(janee).map(([naam, waarde]) => [naam, naam, waarde])
      : Object.entries(vraag.opties ?? {}).map(([naam, tekst]) => [
          naam,
          tekst,
          weging ? { keuze: naam, motivering: '' } : naam,
        ]);
  return {
    gegevens: [{ wat: vraag.vraag, bedrag: undefined, tekst: 'nog niet bekend', bron: vraag.hulp, op: undefined }],
    keuzes: antwoorden.map(([keuze, tekst, waarde]) => {
      const feiten = zetFeit(grondslag, punt.plek, waarde) as unknown as Grondslagfeiten;
      const erbij = { vanaf, feiten, bekendOp: '9999' };
      return {
        keuze,
        tekst,
        daad: { soort: 'feit', vanaf, feiten, motiveer: weging ? `${punt.plek}.motivering` : undefined },
        gevolg: bereken({ ...invoer, grondslagen: [...grondslagen, erbij] }, punt.maand),
      };
    }),
    voorstel: undefined,
    waarom: weging
      ? 'Dit weegt de gemeente zelf. Daarom is er geen voorstel. Bij elk antwoord staat wat de maand dan wordt.'
      : 'Dit gegeven is nodig voor de berekening. Zoek het na en kies het antwoord.',
  };
};

const elders = (waarom: string): Oplossing => ({ gegevens: [], keuzes: [], voorstel: undefined, waarom });

const bruto = (): Oplossing => ({
  gegevens: [],
  keuzes: [{ keuze: 'netto', tekst: 'De schuld blijft netto', daad: { soort: 'schuld netto' }, gevolg: undefined }],
  voorstel: undefined,
  waarom:
    'De schuld is uit een eerder kalenderjaar. Of de belasting erbij komt, mag de gemeente zelf bepalen (artikel 58 lid 5 Participatiewet).',
});

/** What was decided stands; what could not be computed from it a person records, and says so here. */
const naBezwaar = (): Oplossing => ({
  gegevens: [],
  keuzes: [
    {
      keuze: 'verwerkt',
      tekst: 'Ik heb de beslissing bij de uitkering verwerkt',
      daad: { soort: 'elders verwerkt' },
      gevolg: undefined,
    },
  ],
  voorstel: undefined,
  waarom:
    'De beslissing op het bezwaar is genomen, maar het bedrag kon niet vanzelf worden berekend. Leg bij de uitkering vast wat er anders is. Daarna wordt het verschil nabetaald of teruggevraagd.',
});

/** The file stands beside the amounts that are known of its month. Entering it closes this; so does seeing that nothing is otherwise. */
const teLezen = ({ opgaven }: Invoer, { maand }: Vraagpunt): Oplossing => ({
  gegevens: opgaven.filter((een) => een.maand === maand).map((een) => gegevenVan('Wat over deze maand bekend is', een)),
  keuzes: [
    {
      keuze: 'gezien',
      tekst: 'Ik las de loonstrook; er verandert niets',
      daad: { soort: 'gezien' },
      gevolg: undefined,
    },
  ],
  voorstel: undefined,
  waarom:
    'Open de loonstrook bij de uitkering en vergelijk haar met wat bekend is. Is het bedrag anders of nog niet bekend? Voer haar dan daar in. Daarna staat dit hier niet meer.',
});

/** How an exception can be resolved now; undefined when the facts have settled it since. */
export const oplossingVan = (invoer: Invoer, punt: Vraagpunt): Oplossing | undefined => {
  const bron = invoer.bronnen.find(({ id }) => id === punt.plek);
  switch (punt.code) {
    case 'INKOMSTEN_TEGENSTRIJDIG':
      return bron === undefined ? undefined : tegenstrijdig(invoer, punt, bron);
    case 'INKOMSTEN_ONTBREKEN':
      return bron === undefined ? undefined : ontbreekt(invoer, punt, bron);
    case 'INKOMEN_BEVESTIGEN':
      return bron === undefined ? undefined : bevestigen(invoer, punt, bron);
    case 'LOON_BIJ_UWV_ANDERS':
      return bron === undefined ? undefined : andersBijUwv(invoer, punt, bron);
    case 'BIJZONDER_LOON_PLAATSEN':
      return elders('Open de uitkering en voer de loonstrook in, met de maanden waarin dit is verdiend.');
    case 'FEIT_ONTBREEKT':
    case 'AFWEGING_NODIG':
      return feit(invoer, punt) ?? elders('Leg het gegeven vast bij de feiten onder de uitkering.');
    case 'BRUTO_BEOORDELEN':
      return bruto();
    case 'BEZWAAR_NIET_VERWERKT':
      return naBezwaar();
    case 'BEDRAG_ONTBREEKT':
      return elders(
        'Een functioneel beheerder voert het bedrag in en een tweede keurt het goed. Daarna lost dit vanzelf op.',
      );
    case 'REKENING_ONTBREEKT':
      return elders('Vraag de inwoner om zijn rekeningnummer. Is het bekend, dan lost dit vanzelf op.');
    case 'WIJZIGING_GEMELD':
      return elders(
        'Open de wijzigingen van deze uitkering. Daar ziet u wat het doet met de bedragen, en wie nu iets moet doen.',
      );
    case 'MAATREGEL_BEKIJKEN':
      return elders('Open de uitkering. Bij Maatregelen leest u wat de inwoner vertelde, en stelt u een besluit voor.');
    case 'BOETE_BEKIJKEN':
      return elders('Open de uitkering. Bij Boetes leest u wat de inwoner vertelde, en stelt u een besluit voor.');
    case 'LOONSTROOK_LEZEN':
      return teLezen(invoer, punt);
    case 'OVERLEDEN':
      return elders('Stel een wijziging "overlijden" voor bij de uitkering. Na goedkeuring lost dit vanzelf op.');
    default:
      return elders('Open de uitkering om dit op te lossen.');
  }
};
