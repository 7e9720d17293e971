/** Knows the examples in the documentation of the API: made-up households, in the form in which they are sent. */

const persoon = {
  geboren: '1985-06-15',
  inInrichting: false,
  geenBeroepOpOuders: false,
  medischUrenbeperkt: false,
  loonkostensubsidie: false,
  inkomsten: [{ soort: 'loon', netto: 60_000, vakantiegeld: 'meebetaald', metHeffingskorting: true }],
  vrijlating: {
    maandenN: 0,
    sindsR: null,
    sindsZ: null,
    draagtBij: { keuze: 'ja', motivering: 'ervaring die leidt tot meer uren' },
    meerUrenNietMogelijk: { keuze: 'nee', motivering: '' },
  },
} as const;

const feiten = {
  gemeente: '0599',
  maand: '2026-11',
  belanghebbende: persoon,
  partner: null,
  kinderen: [],
  medebewoners: [],
  woonsituatie: 'niet gevraagd',
  tijdelijkEldersVoorMantelzorg: false,
} as const;

/** Somebody alone with pay, for one month and the five after it. */
export const eenMaand = { maanden: [feiten], aantalMaanden: 2 };

export const tweeGemeenten = { maanden: [feiten], vergelijkMet: [{ ...feiten, gemeente: '0556' }] };

export const eenLijn = {
  feiten,
  wie: 'belanghebbende',
  loon: { vakantiegeld: 'meebetaald', metHeffingskorting: true },
  van: 0,
  tot: 240_000,
  stap: 10_000,
};

/** The same over tax and toeslagen: pay is gross. */
export const eenBrutolijn = {
  ...eenLijn,
  tot: 400_000,
  bruto: {
    zorgverzekerd: { belanghebbende: true, partner: false },
    vermogen: 0,
    loonVanAnder: 0,
    woning: null,
  },
};

/** What more work gives somebody who rents and earns 600 euro gross, and how much it takes to need no bijstand. */
export const eenBesteedbaar = {
  feiten: {
    ...feiten,
    belanghebbende: { ...persoon, inkomsten: [] },
    brutoloon: { belanghebbende: 60_000 },
    vraagtBijstand: true,
    toeslagen: {
      zorgverzekerd: { belanghebbende: true },
      vermogen: 0,
      woning: {
        huurprijs: 65_000,
        servicekosten: { energie: 0, schoonmaak: 0, huismeester: 0, dienstruimten: 0 },
        woonruimte: 'zelfstandig',
        inschrijvingKlopt: true,
        handicap: false,
        uitzonderingHuurgrens: false,
      },
      medebewoners: [],
      opvangkinderen: [],
    },
  },
  wie: 'belanghebbende',
  uurloon: 1_499,
  doel: { soort: 'uit bijstand' },
};
