/** Knows the words about an objection: received, taking longer, the talk, withdrawn, decided, and the penalty for being late. */
import { type Day, formatDay, formatEuro, type Money } from '@samenkracht/core';
import { alinea, type Bericht, type Blok, compose, type Kader, lijst, stappen, tussenkop } from './bericht.ts';

const vraag = (kader: Kader): readonly Blok[] => [
  tussenkop('Heeft u een vraag?'),
  alinea(`Bel ${kader.afzender.telefoon}. Wij zijn er ${kader.afzender.bereikbaar}.`),
];

export type BezwaarOntvangst = {
  /** The reference of the decision objected to. */
  readonly tegen: string;
  readonly besluitVan: Day;
  readonly ontvangenOp: Day;
  readonly uiterstBesluit: Day;
  /** Awb 6:6: until when the reasons may come, when they were not given. */
  readonly redenenUiterlijk?: Day | undefined;
};

const redenen = (uiterlijk: Day): readonly Blok[] => [
  tussenkop('Stuur ons nog uw redenen'),
  alinea('U schreef nog niet waarom u het niet eens bent met het besluit.'),
  alinea(`Geef uw redenen uiterlijk ${formatDay(uiterlijk)} door in Samenkracht. Een brief mag ook.`),
  alinea('Krijgen wij ze niet? Dan mogen wij stoppen met uw bezwaar. Tot die tijd staat onze tijd stil.'),
];

export const composeBezwaarOntvangst = (invoer: BezwaarOntvangst, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'bezwaar ontvangen',
    titel: 'Wij hebben uw bezwaar ontvangen',
    kern: `U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} onze beslissing.`,
    blokken: [
      alinea(`Wij kregen uw bezwaar op ${formatDay(invoer.ontvangenOp)}.`),
      alinea(`Het gaat om ons besluit van ${formatDay(invoer.besluitVan)} met kenmerk ${invoer.tegen}.`),
      ...(invoer.redenenUiterlijk === undefined ? [] : redenen(invoer.redenenUiterlijk)),
      tussenkop('Wat gebeurt er nu?'),
      stappen([
        'Iemand anders dan wie het besluit nam, kijkt ernaar.',
        'U mag uw bezwaar uitleggen in een gesprek.',
        `U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} onze beslissing.`,
      ]),
      alinea('Het besluit blijft gelden tot wij hebben beslist.'),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 6:5, 6:6, 6:14, 7:2 en 7:10'],
  });

export type BezwaarLanger = {
  readonly grond: 'verdaagd' | 'instemming' | 'commissie';
  readonly reden?: string | undefined;
  readonly uiterstBesluit: Day;
};

const waarom: Readonly<Record<BezwaarLanger['grond'], string>> = {
  verdaagd: 'Wij hebben zes weken meer nodig.',
  instemming: 'U vond het goed dat wij later beslissen.',
  commissie: 'Een commissie geeft ons advies over uw bezwaar. Daardoor duurt het langer.',
};

export const composeBezwaarLanger = (invoer: BezwaarLanger, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'bezwaar langer',
    titel: 'Onze beslissing op uw bezwaar duurt langer',
    kern: `U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} onze beslissing.`,
    blokken: [
      alinea(waarom[invoer.grond]),
      ...(invoer.reden === undefined ? [] : [alinea(invoer.reden)]),
      alinea(`U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} onze beslissing.`),
      tussenkop('Zijn wij dan nog te laat?'),
      lijst([
        'Laat het ons weten in Samenkracht. Een brief mag ook.',
        'Wij hebben dan nog twee weken om te beslissen.',
        'Beslissen wij dan ook niet? Dan krijgt u soms geld van ons.',
      ]),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:17 en 7:10'],
  });

/** `op` is a moment; people read the day and the hour in Amsterdam. */
export type Hoorzitting = { readonly op: string; readonly plaats: string };

const uur = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
const dag = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'full' });

export const composeHoorzitting = ({ op, plaats }: Hoorzitting, kader: Kader): Bericht => {
  const moment = new Date(op);
  const wanneer = `${dag.format(moment)} om ${uur.format(moment).replace(':', '.')} uur`;
  return compose(kader, {
    soort: 'hoorzitting',
    titel: 'Wij willen met u praten over uw bezwaar',
    kern: `Het gesprek is op ${wanneer}.`,
    blokken: [
      alinea(`Het gesprek is op ${wanneer}.`),
      alinea(`De plaats is: ${plaats}.`),
      tussenkop('Goed om te weten'),
      lijst([
        'U mag iemand meenemen.',
        'U mag uw dossier van tevoren zien.',
        'U mag tot tien dagen voor het gesprek nog papieren sturen.',
        'U hoeft niet te komen. Laat het ons dan weten.',
      ]),
      alinea('U spreekt met iemand die niet aan het besluit heeft meegewerkt.'),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 7:2, 7:4 en 7:5'],
  });
};

export const composeBezwaarIngetrokken = ({ op }: { readonly op: Day }, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'bezwaar ingetrokken',
    titel: 'U heeft uw bezwaar ingetrokken',
    kern: 'Wij stoppen met uw bezwaar. Het besluit blijft gelden.',
    blokken: [
      alinea(`U trok uw bezwaar in op ${formatDay(op)}. Wij stoppen ermee.`),
      alinea('Het besluit waar u bezwaar tegen maakte, blijft gelden.'),
      tussenkop('Heeft u zich bedacht?'),
      lijst([
        'U kunt opnieuw bezwaar maken als de tijd daarvoor niet voorbij is.',
        'Was het een vergissing? Laat het ons dan snel weten.',
      ]),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 6:7 en 6:21'],
  });

export type Dwangsom = { readonly bedrag: Money; readonly vanaf: Day; readonly betaaldOp: Day };

export const composeDwangsom = ({ bedrag, vanaf, betaaldOp }: Dwangsom, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'dwangsom',
    titel: 'U krijgt een dwangsom',
    kern: `U krijgt ${formatEuro(bedrag)} op ${formatDay(betaaldOp)}, omdat wij te laat waren.`,
    blokken: [
      alinea(`Wij waren te laat met onze beslissing op uw bezwaar. Daarom betalen wij u ${formatEuro(bedrag)}.`),
      lijst([
        `De dwangsom liep vanaf ${formatDay(vanaf)}.`,
        `U krijgt het geld op ${formatDay(betaaldOp)}.`,
        'U hoeft hiervoor niets te doen.',
      ]),
      tussenkop('Bent u het niet eens met het bedrag?'),
      alinea('Bel ons. Wij leggen u uit hoe wij het hebben berekend.'),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:17 en 4:18'],
  });

export type BezwaarBeslissing = {
  readonly tegen: string;
  readonly beroepUiterlijk: Day;
  readonly onderdelen: readonly {
    readonly onderdeel: string;
    readonly uitkomst: 'gegrond' | 'ongegrond' | 'niet-ontvankelijk';
    readonly gevolg: 'in stand' | 'herroepen';
    readonly motivering: string;
  }[];
};

const gelijk: Readonly<Record<BezwaarBeslissing['onderdelen'][number]['uitkomst'], string>> = {
  gegrond: 'U krijgt gelijk. Uw bezwaar is gegrond.',
  ongegrond: 'U krijgt geen gelijk. Uw bezwaar is ongegrond.',
  'niet-ontvankelijk': 'Wij kunnen uw bezwaar niet bekijken. Het is niet-ontvankelijk.',
};

const slot = (onderdelen: BezwaarBeslissing['onderdelen']): string => {
  const goed = onderdelen.filter(({ uitkomst }) => uitkomst === 'gegrond').length;
  if (goed === 0) return 'U krijgt geen gelijk. Ons besluit blijft gelden.';
  return goed === onderdelen.length ? 'U krijgt gelijk.' : 'U krijgt voor een deel gelijk.';
};

export const composeBezwaarBeslissing = (
  { tegen, beroepUiterlijk, onderdelen }: BezwaarBeslissing,
  kader: Kader,
): Bericht =>
  compose(kader, {
    soort: 'bezwaar beslist',
    titel: 'Onze beslissing op uw bezwaar',
    kern: slot(onderdelen),
    blokken: [
      alinea(`U maakte bezwaar tegen ons besluit met kenmerk ${tegen}. ${slot(onderdelen)}`),
      ...onderdelen.flatMap(({ onderdeel, uitkomst, gevolg, motivering }) => [
        tussenkop(onderdeel),
        alinea(gelijk[uitkomst]),
        alinea(gevolg === 'herroepen' ? 'Wij veranderen ons besluit.' : 'Ons besluit verandert hierdoor niet.'),
        alinea(motivering),
      ]),
      ...(onderdelen.some(({ gevolg }) => gevolg === 'herroepen')
        ? [
            tussenkop('Wat betekent dit voor uw geld?'),
            alinea('Wij rekenen opnieuw. Krijgt u meer? Dan betalen wij dat met de volgende betaling.'),
            alinea('U krijgt daarover een apart bericht met de bedragen per maand.'),
          ]
        : []),
      tussenkop('Bent u het niet eens met onze beslissing?'),
      lijst([
        `U kunt in beroep gaan bij de rechtbank. Dat kan tot en met ${formatDay(beroepUiterlijk)}.`,
        'Kijk op rechtspraak.nl hoe dat gaat. Daar staat ook wat het kost.',
      ]),
      ...vraag(kader),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 6:7, 7:11, 7:12, 8:1 en 10:3'],
  });
