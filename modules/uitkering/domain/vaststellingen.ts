/** Knows what the municipality itself knows at a first application: nothing established, nothing used before. */
import { findVraag, type Vraag } from '@samenkracht/law';
import { vragen } from '@samenkracht/participatiewet';
import type { Json } from '@samenkracht/platform/module';

/** Each is true of who applies for the first time, until a consulent records something else. */
const bijEersteAanvraag: Readonly<Record<string, { readonly waarde: Json; readonly toelichting: string }>> = {
  woonsituatie: { waarde: 'niet gevraagd', toelichting: 'Er is niet gevraagd om de woonsituatie aan te tonen.' },
  medischUrenbeperkt: { waarde: false, toelichting: 'Er is geen medische urenbeperking vastgesteld.' },
  loonkostensubsidie: { waarde: false, toelichting: 'Er is geen loonkostensubsidie verstrekt.' },
  heeftRecht: { waarde: true, toelichting: 'Vraagt samen aan; geen uitsluiting bekend.' },
  maandenN: { waarde: 0, toelichting: 'Eerste aanvraag: nog geen maanden gebruikt.' },
  sindsR: { waarde: null, toelichting: 'Eerste aanvraag: deze vrijlating is nog niet begonnen.' },
  sindsZ: { waarde: null, toelichting: 'Eerste aanvraag: deze vrijlating is nog niet begonnen.' },
  sinds34a: { waarde: null, toelichting: 'Eerste aanvraag: deze vrijlating is nog niet begonnen.' },
  eerderVrijgelaten: { waarde: 0, toelichting: 'Eerste aanvraag: nog niets vrijgelaten.' },
  gespaardTijdensBijstand: { waarde: 0, toelichting: 'Eerste aanvraag: nog geen bijstand ontvangen.' },
};

/** undefined where the college must look for itself. */
export const vaststellingVan = (feit: string): { readonly waarde: Json; readonly toelichting: string } | undefined =>
  bijEersteAanvraag[feit.split('.').at(-1) ?? ''];

/** Facts that a resident is asked for: those of the BRP and payroll as well, where these do not know. */
export const isVoorInwoner = (vraag: Pick<Vraag, 'bron'> & { readonly soort: string }): boolean =>
  vraag.soort !== 'afweging' &&
  (vraag.bron === 'BRP' || vraag.bron === 'inwoner' || vraag.bron === 'polisadministratie');

export const vraagOf = (feit: string): Vraag | undefined => findVraag(vragen, feit);

const perPersoon = [
  'medischUrenbeperkt',
  'loonkostensubsidie',
  'vrijlating.maandenN',
  'vrijlating.sindsR',
  'vrijlating.sindsZ',
  'vrijlating.sinds34a',
];

/** What is recorded of our own administration when an application comes in. */
export const bijAanvraag = (
  metPartner: boolean,
): readonly { readonly feit: string; readonly waarde: Json; readonly toelichting: string }[] =>
  [
    'woonsituatie',
    ...perPersoon.map((feit) => `belanghebbende.${feit}`),
    ...(metPartner ? ['heeftRecht', ...perPersoon].map((feit) => `partner.${feit}`) : []),
    'vermogen.eerderVrijgelaten',
    'vermogen.gespaardTijdensBijstand',
  ].flatMap((feit) => {
    const vaststelling = vaststellingVan(feit);
    return vaststelling === undefined ? [] : [{ feit, ...vaststelling }];
  });
