/** Knows the reductions that ordinances attach to conduct (art. 18 lid 2 with art. 8 lid 1 onder a Participatiewet), as their texts say. */
import type { maatregelstelsel } from './open-termen-handhaving.ts';

/** Conduct that an ordinance names. What a text does not name has no percentage. */
export type Gedraging =
  | 'registratie als werkzoekende'
  | 'plan van aanpak'
  | 'arbeid in deeltijd'
  | 'tegenprestatie'
  | 'meewerken aan werk'
  | 'inspanning om werk te krijgen'
  | 'algemeen geaccepteerde arbeid'
  | 'besef van verantwoordelijkheid'
  | 'ernstige misdraging'
  | 'fysiek geweld'
  | 'bedreiging of schade';

/** What a text attaches to conduct: percent of the norm, for a number of months, or for as long as the conduct took at most. */
export type Afstemming = {
  readonly categorie: string;
  readonly procent: number;
  /** Months; with `ten hoogste` the months that he could have done without bijstand count, at most these. */
  readonly maanden: number;
  readonly duur: 'vast' | 'ten hoogste';
  readonly bron: string;
};

export type Maatregelstelsel = {
  readonly gedragingen: Readonly<Partial<Record<Gedraging, Afstemming>>>;
  /** Repeat within twelve months: longer for the same category, and a higher percent from the third repeat; null when the text found does not say. */
  readonly herhaling: 'verdubbelen en verhogen' | 'alleen misdragingen verdubbelen' | null;
  /** May the college warn first? Only for the first category, and once. */
  readonly waarschuwing: boolean;
  /** More conduct of different days: measures that run together; null when the text found does not say. */
  readonly samenloop: 'gelijktijdig' | null;
  /** Conduct of longer ago than this many months is let go; null without such a rule. */
  readonly verjaardNa: number | null;
};

const vast = (categorie: string, procent: number, bron: string): Afstemming => ({
  categorie,
  procent,
  maanden: 1,
  duur: 'vast',
  bron,
});

/** By the choice of the municipality; `niet gevonden` has none. */
export const maatregelstelsels: Readonly<Record<keyof typeof maatregelstelsel.keuzes, Maatregelstelsel | null>> = {
  'niet gevonden': null,
  'Rotterdam 2019': {
    gedragingen: {
      'arbeid in deeltijd': vast('eerste', 30, 'CVDR348678/4, art. 5 onder a, 6'),
      'plan van aanpak': vast('eerste', 30, 'CVDR348678/4, art. 5 onder a, 6'),
      tegenprestatie: vast('eerste', 30, 'CVDR348678/4, art. 5 onder a, 6'),
      'algemeen geaccepteerde arbeid': vast('tweede', 100, 'CVDR348678/4, art. 5 onder b, 6'),
      'besef van verantwoordelijkheid': {
        categorie: 'besef',
        procent: 20,
        maanden: 12,
        duur: 'ten hoogste',
        bron: 'CVDR348678/4, art. 9',
      },
      'ernstige misdraging': vast('misdraging', 50, 'CVDR348678/4, art. 10'),
    },
    herhaling: 'verdubbelen en verhogen',
    waarschuwing: true,
    samenloop: null,
    verjaardNa: null,
  },
  'Amsterdam 2015': {
    gedragingen: {
      'registratie als werkzoekende': vast('eerste', 5, 'CVDR358905/1, art. 6 lid 1'),
      'meewerken aan werk': vast('eerste', 5, 'CVDR358905/1, art. 6 lid 1'),
      'inspanning om werk te krijgen': vast('tweede', 10, 'CVDR358905/1, art. 6 lid 2'),
      'besef van verantwoordelijkheid': {
        categorie: 'besef',
        procent: 20,
        maanden: 24,
        duur: 'ten hoogste',
        bron: 'CVDR358905/1, art. 9 lid 1',
      },
      'fysiek geweld': vast('misdraging', 100, 'CVDR358905/1, art. 10 lid 1'),
      'bedreiging of schade': vast('misdraging', 70, 'CVDR358905/1, art. 10 lid 2'),
    },
    herhaling: 'alleen misdragingen verdubbelen',
    waarschuwing: false,
    // CVDR358905/1, art. 12 lid 2
    samenloop: 'gelijktijdig',
    verjaardNa: 12,
  },
  'Diemen 2015': {
    gedragingen: {
      'registratie als werkzoekende': vast('eerste', 5, 'CVDR345917/1, art. 7 onder a, 9'),
      'plan van aanpak': vast('tweede', 30, 'CVDR345917/1, art. 7 onder b, 9'),
      'arbeid in deeltijd': vast('tweede', 30, 'CVDR345917/1, art. 7 onder b, 9'),
      tegenprestatie: vast('tweede', 30, 'CVDR345917/1, art. 7 onder b, 9'),
      'algemeen geaccepteerde arbeid': vast('derde', 100, 'CVDR345917/1, art. 7 onder c, 9'),
    },
    herhaling: null,
    waarschuwing: false,
    samenloop: null,
    verjaardNa: null,
  },
};
