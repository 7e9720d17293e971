/** What a rule of the household, of wealth, sanctions, recovery or support says of its outcome: to a case worker in short, to the resident in a sentence. */
import { cents, day, month } from '@samenkracht/core';
import { expect, test } from 'vitest';
import { aflossing } from './aflossing.ts';
import { gezamenlijkeHuishouding } from './artikel-3.ts';
import { plichten } from './artikel-9.ts';
import { ontheffingAlleenstaandeOuder } from './artikel-9a.ts';
import { doelgroepLoonkostensubsidie } from './artikel-10c.ts';
import { aanvraagTijdensWerk, loonkostensubsidie } from './artikel-10d.ts';
import { inlichtingenplicht } from './artikel-17.ts';
import { maatregel } from './artikel-18.ts';
import { boete } from './artikel-18a.ts';
import { taaleis } from './artikel-18b.ts';
import { vermogenDatMeetelt } from './artikel-34.ts';
import { bijzondereBijstand } from './artikel-35.ts';
import { inkomenstoeslag } from './artikel-36.ts';
import { studietoeslag } from './artikel-36b.ts';
import { ambtshalve, houdingsperiode } from './artikel-43.ts';
import { bijstandsvormWoning } from './artikel-50.ts';
import { voorschotplicht } from './artikel-52.ts';
import { herziening, opschorting } from './artikel-54.ts';
import { terugvordering } from './artikel-58.ts';
import { kwijtschelding, terugTeVorderen } from './artikel-58-afzien.ts';
import { vordering } from './artikel-58-bruto.ts';
import { aansprakelijk } from './artikel-59.ts';
import { verrekenbevoegdheid } from './artikel-60.ts';
import { magMeewerkenAanSchuldregeling } from './artikel-60c.ts';
import { bescherming } from './werkgever.ts';

type Sprekend<T> = {
  readonly kop: { readonly toon?: (waarde: T) => string; readonly inwoner?: (waarde: T) => string | undefined };
};

/** The space after the euro sign does not break; here it is a plain one. */
const plat = (tekst: string | undefined): string | undefined => tekst?.replaceAll('\u00a0', ' ');
const zegt = <T>({ kop }: Sprekend<T>, waarde: T): readonly (string | undefined)[] => [
  plat(kop.toon?.(waarde)),
  plat(kop.inwoner?.(waarde)),
];

const reden = 'Een reden.';
const grond = { wet: { naam: 'Participatiewet', kort: 'Pw', bwb: null }, artikel: '58', lid: '7' };
const verlaging = (procent: number, maanden: number) =>
  ({ wijze: 'verlaging', lid: '5', categorie: null, procent, maanden, perMaand: [], heroverwegenVoor: null }) as const;
const eenPlicht = (plicht: 'arbeid' | 'voorziening', geldt: 'ja' | 'nee') => ({ plicht, geldt, reden, grond }) as const;
const eenSoort = (soort: 'no-riskpolis' | 'banenafspraak', geldt: 'ja' | 'nee') => ({ soort, geldt, reden }) as const;
const houding = (wie: readonly ('belanghebbende' | 'partner')[]) => ({
  vanaf: day('2026-10-01'),
  tot: day('2026-10-29'),
  wie,
});
const gevolg = {
  maand: month('2026-10'),
  verschil: cents(-2099),
  wijze: 'verrekening',
  grond,
  verplicht: false,
  belasting: 'netto',
  magAfzien: false,
} as const;
const correctie = (maand: string) => ({ maand: month(maand), betaald: cents(1), herzien: cents(0) });

test.each<readonly [string, readonly (string | undefined)[], string | undefined, string | undefined]>([
  ['samen', zegt(gezamenlijkeHuishouding, { samen: true, reden }), 'samen: Een reden.', reden],
  ['niet samen', zegt(gezamenlijkeHuishouding, { samen: false, reden }), 'niet samen: Een reden.', reden],
  [
    'geen vermogen',
    zegt(vermogenDatMeetelt, cents(0)),
    undefined,
    'Uw vermogen is lager dan de grens. Het staat bijstand niet in de weg.',
  ],
  ['vermogen', zegt(vermogenDatMeetelt, cents(1)), undefined, 'U heeft € 0,01 vermogen boven de grens.'],
  ['ambtshalve', zegt(ambtshalve, { uitkomst: 'niet voldaan', reden }), 'niet voldaan', undefined],
  ['niemands houding', zegt(houdingsperiode, houding([])), 'niemand', undefined],
  [
    'beider houding',
    zegt(houdingsperiode, houding(['belanghebbende', 'partner'])),
    'belanghebbende en partner',
    undefined,
  ],
  [
    'maatregel',
    zegt(maatregel, verlaging(30, 1)),
    '30% gedurende 1 maand(en)',
    'Uw uitkering wordt 30 procent lager, een maand lang.',
  ],
  [
    'maatregel, langer',
    zegt(maatregel, verlaging(100, 3)),
    '100% gedurende 3 maand(en)',
    'Uw uitkering wordt 100 procent lager, 3 maanden lang.',
  ],
  ['geen maatregel', zegt(maatregel, { wijze: 'geen', reden }), 'geen', reden],
  [
    'boete',
    zegt(boete, { wijze: 'boete', bedrag: cents(50_000), recidive: false, berekening: '' }),
    '€ 500,00',
    'U krijgt een boete van € 500,00.',
  ],
  ['waarschuwing', zegt(boete, { wijze: 'waarschuwing', reden }), 'waarschuwing', reden],
  [
    'lening op de woning',
    zegt(bijstandsvormWoning, { vorm: 'geldlening', lening: cents(1_250_000) }),
    'geldlening tot € 12.500,00',
    'Er zit € 12.500,00 boven de grens in uw huis. Tot dat bedrag is uw bijstand een lening.',
  ],
  ['geen lening', zegt(bijstandsvormWoning, { vorm: 'om niet', lening: cents(0) }), 'om niet', undefined],
  ['taaleis', zegt(taaleis, { stand: 'verlaging', procent: 20, bedrag: cents(1), reden }), '20%', reden],
  ['taaltoets', zegt(taaleis, { stand: 'toets nodig', procent: 0, bedrag: cents(0), reden }), 'toets nodig', reden],
  ['plichten', zegt(plichten, [eenPlicht('arbeid', 'ja'), eenPlicht('voorziening', 'nee')]), 'arbeid', undefined],
  [
    'twee plichten',
    zegt(plichten, [eenPlicht('arbeid', 'ja'), eenPlicht('voorziening', 'ja')]),
    'arbeid, voorziening',
    undefined,
  ],
  ['geen plichten', zegt(plichten, [eenPlicht('arbeid', 'nee')]), 'geen', undefined],
  [
    'ontheffing',
    zegt(ontheffingAlleenstaandeOuder, { verleend: true, tot: day('2029-06-15'), reden }),
    'tot 2029-06-15',
    reden,
  ],
  ['geen ontheffing', zegt(ontheffingAlleenstaandeOuder, { verleend: false, tot: null, reden }), 'geen', reden],
  ['inlichtingen', zegt(inlichtingenplicht, { uitkomst: 'geschonden', reden }), 'geschonden', reden],
  ['opschorting', zegt(opschorting, { stand: 'hersteld', vanaf: null, uiterlijkTot: null, reden }), 'hersteld', reden],
  ['herziening', zegt(herziening, 'verplicht'), 'verplicht', undefined],
  ['doelgroep', zegt(doelgroepLoonkostensubsidie, { uitkomst: 'voldaan', reden }), 'voldaan', reden],
  ['aanvraag in werk', zegt(aanvraagTijdensWerk, { uitkomst: 'niet voldaan', reden }), 'niet voldaan', reden],
  [
    'loonkostensubsidie',
    zegt(loonkostensubsidie, cents(122_411)),
    undefined,
    'Uw werkgever krijgt € 1.224,11 per maand voor uw loon.',
  ],
  [
    'bescherming',
    zegt(bescherming, [eenSoort('banenafspraak', 'ja'), eenSoort('no-riskpolis', 'ja')]),
    'banenafspraak, no-riskpolis',
    undefined,
  ],
  ['geen bescherming', zegt(bescherming, [eenSoort('banenafspraak', 'nee')]), 'geen', undefined],
  [
    'bijzondere bijstand',
    zegt(bijzondereBijstand, { wijze: 'toegekend', reden, draagkracht: cents(0), bedrag: cents(50_000) }),
    '€ 500,00',
    reden,
  ],
  [
    'geen bijzondere bijstand',
    zegt(bijzondereBijstand, { wijze: 'geweigerd', reden, draagkracht: cents(0), bedrag: cents(0) }),
    'geweigerd',
    reden,
  ],
  ['inkomenstoeslag', zegt(inkomenstoeslag, { verleend: true, bedrag: cents(20_000), reden }), '€ 200,00', reden],
  ['geen inkomenstoeslag', zegt(inkomenstoeslag, { verleend: false, bedrag: cents(0), reden }), 'geen', reden],
  ['studietoeslag', zegt(studietoeslag, { verleend: true, bedrag: cents(38_514), reden }), '€ 385,14', reden],
  ['geen studietoeslag', zegt(studietoeslag, { verleend: false, bedrag: cents(0), reden }), 'geen', reden],
  ['voorschot', zegt(voorschotplicht, { verplicht: true, reden }), 'ja', reden],
  ['geen voorschot', zegt(voorschotplicht, { verplicht: false, reden }), 'nee', reden],
  ['terugvordering', zegt(terugvordering, [gevolg]), '2026-10: verrekening -€ 20,99', undefined],
  ['niets', zegt(terugvordering, []), 'geen', undefined],
  ['kwijtschelding', zegt(kwijtschelding, { mag: 'ja', reden, grond }), 'ja (art. 58 lid 7 Participatiewet)', reden],
  [
    'na een signaal',
    zegt(terugTeVorderen, [correctie('2026-02'), correctie('2026-03')]),
    '2026-02, 2026-03',
    undefined,
  ],
  [
    'netto',
    zegt(vordering, { netto: cents(100_000), belasting: cents(0), totaal: cents(100_000) }),
    '€ 1.000,00',
    'U moet € 1.000,00 terugbetalen.',
  ],
  [
    'bruto',
    zegt(vordering, { netto: cents(100_000), belasting: cents(23_490), totaal: cents(123_490) }),
    '€ 1.234,90',
    'U moet € 1.234,90 terugbetalen: € 1.000,00 bijstand en € 234,90 belasting die wij al betaalden.',
  ],
  ['alleen hij', zegt(aansprakelijk, 'alleen de ontvanger'), 'alleen de ontvanger', undefined],
  [
    'het gezin',
    zegt(aansprakelijk, 'alle gezinsleden'),
    'alle gezinsleden',
    'Uw partner of gezin kan ook worden gevraagd om terug te betalen.',
  ],
  [
    'verrekenen',
    zegt(verrekenbevoegdheid, { verplicht: true, beslagvrijeVoetGeldt: true, grond }),
    'verplicht',
    undefined,
  ],
  [
    'zonder gegevens',
    zegt(verrekenbevoegdheid, { verplicht: false, beslagvrijeVoetGeldt: false, grond }),
    'bevoegd',
    'U geeft ons de gegevens niet. Daarom mogen wij meer inhouden.',
  ],
  ['schuldregeling', zegt(magMeewerkenAanSchuldregeling, true), 'ja', undefined],
  [
    'geen schuldregeling',
    zegt(magMeewerkenAanSchuldregeling, false),
    'nee',
    'Deze schuld kan niet (deels) vervallen in een schuldregeling, want het was opzet of grove schuld.',
  ],
  [
    'aflossing',
    zegt(aflossing, { perMaand: cents(7007), maanden: 35 }),
    '€ 70,07, 35 maanden',
    'U betaalt € 70,07 per maand, 35 maanden lang.',
  ],
  [
    'aflossing in een maand',
    zegt(aflossing, { perMaand: cents(7007), maanden: 1 }),
    '€ 70,07, 1 maanden',
    'U betaalt € 70,07 per maand, 1 maand lang.',
  ],
  [
    'geen ruimte',
    zegt(aflossing, { perMaand: cents(0), maanden: undefined }),
    'geen ruimte',
    'U hoeft nu niets terug te betalen.',
  ],
])('%s', (_, gezegd, kort, inwoner) => {
  expect(gezegd).toEqual([kort, inwoner]);
});
