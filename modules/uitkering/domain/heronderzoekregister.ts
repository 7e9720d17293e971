/** Knows what the public reads of how people are chosen for looking again: made of the same definitions that the choice uses. */
import { type Heronderzoekinstelling, type Signaalcode, signaalcodes, signaaldefinities } from './heronderzoek.ts';
import { foutkans, kleinsteToetsgroep, toetskenmerken } from './heronderzoektoets.ts';

export type Registeropgave = {
  readonly naam: string;
  readonly doel: string;
  readonly werking: readonly string[];
  readonly grond: readonly string[];
  readonly signalen: readonly {
    readonly code: Signaalcode;
    readonly naam: string;
    readonly feit: string;
    readonly grond: string;
    /** Whether this municipality uses it now. */
    readonly inGebruik: boolean;
  }[];
  readonly gebruikt: readonly string[];
  readonly nietGebruikt: readonly string[];
  readonly toets: readonly string[];
  readonly mens: readonly string[];
  readonly open: readonly string[];
};

const procent = (deel: number): string => `${Math.round(deel * 100)}%`;

/** @param instelling undefined while the municipality has set nothing: then nobody is chosen, and the entry says so. */
export const registeropgave = (instelling: Heronderzoekinstelling | undefined): Registeropgave => ({
  naam: 'Keuze van inwoners voor een heronderzoek',
  doel: 'Bij lopende uitkeringen samen opnieuw kijken of alles nog klopt en of de inwoner krijgt wat hij nodig heeft. De uitkomst is een uitnodiging. Niet antwoorden heeft geen gevolgen.',
  werking: [
    instelling === undefined
      ? 'De gemeente heeft nog niet vastgesteld hoeveel inwoners worden geloot. Er wordt niemand gekozen.'
      : `Loting: ${instelling.omvang} lopende uitkeringen per keer. Van alle uitkeringen die meedoen wordt SHA-256 berekend over het zaad, een spatie en het nummer van de uitkering; de eerste in die volgorde zijn geloot. Het zaad staat bij elke keer.`,
    ...(instelling === undefined || instelling.maanden === 0
      ? []
      : [`Wie korter dan ${instelling.maanden} maanden geleden is gekozen, doet niet mee met de loting.`]),
    'Signaal: een feit over een maand dat iedereen kan nakijken. Elk feit heeft een naam en een dag. Er is geen score en geen rangorde.',
  ],
  grond: ['artikel 53a, zesde lid, Participatiewet', 'artikel 6, eerste lid, onder e, AVG'],
  signalen: signaalcodes.map((code) => ({
    code,
    ...signaaldefinities[code],
    inGebruik: instelling?.signalen.includes(code) ?? false,
  })),
  gebruikt: ['het nummer van de uitkering', 'of de uitkering loopt', 'eerdere keuzes', 'de signalen hierboven'],
  nietGebruikt: [
    'leeftijd',
    'geslacht',
    'huishouden en kinderen',
    'taal',
    'nationaliteit en herkomst',
    'adres en wijk',
    'gezondheid',
    'eerdere besluiten en maatregelen',
    'indrukken van medewerkers',
  ],
  toets: [
    `Na elke keuze wordt per groep (${toetskenmerken.join(', ')}) vergeleken wie is gekozen met wie kon worden gekozen: de exacte tweezijdige hypergeometrische kans, voor loting en signalen apart.`,
    `Een groep wijkt af als die kans kleiner is dan ${procent(foutkans)} gedeeld door het aantal groepen. Groepen onder ${kleinsteToetsgroep} staan samen.`,
    'Geslacht staat niet bij de gegevens van de uitkering en is niet getoetst.',
  ],
  mens: [
    'Een medewerker stelt de keuze voor. Een andere medewerker beslist of zij wordt gebruikt.',
    'Wijkt een groep af, dan mag de keuze alleen worden gebruikt als de tweede medewerker schrijft waarom.',
    'Er volgt geen besluit uit de keuze. Over een uitkering beslissen altijd mensen.',
  ],
  open: [
    ...(instelling === undefined
      ? ['de omvang van de loting, de rusttijd en de signalen: vast te stellen door de gemeente']
      : []),
    'de vindplaats in het landelijke Algoritmeregister: in te vullen bij publicatie',
  ],
});
