/** Knows how a participation is shown: the same to the resident and to who helps him. */
import { addDays, type Day, daysBetween, formatDay } from '@samenkracht/core';
import type { Scope } from '@samenkracht/platform/module';
import { judgeWeek, latestEnd, maandagVan, minutesIn, versieVan, weekversie } from '../domain/deelname.ts';
import { wetmomenten } from '../domain/inburgering.ts';
import { eindeTermijn, type Gebeurd, type Loop, loopVan } from '../domain/loop.ts';
import { type Programma, sleutelVan, type Weekuren } from '../domain/programma.ts';
import { termijnenVan } from '../domain/termijnlijst.ts';
import type { Deelnamestand, Stapregel } from '../store/deelname.ts';

/** The last day that is possible at all; undefined where nothing says so. */
export const uiterlijkVan = (programma: Programma, van: Day): Day | undefined => {
  const tot = latestEnd(programma, van);
  return tot && addDays(tot, -1);
};

const weekView = (programma: Programma, loop: Loop, maandag: Day) => {
  const blokken = loop.agenda[maandag] ?? [];
  const gepland = blokken.map(({ dag, onderdeel, van, tot }) => ({ dag, onderdeel, minuten: tot - van }));
  const { uren, weekagenda } = weekversie(programma, loop.deelname, maandag);
  const oordeel = judgeWeek(programma, loop.deelname, gepland, maandag);
  const regel = ({ onderdeel, minstens, hoogstens }: Weekuren) => ({
    onderdeel,
    gepland: minutesIn(gepland, maandag, onderdeel),
    geweest: minutesIn(loop.aanwezig, maandag, onderdeel),
    minstens: minstens ?? null,
    hoogstens: hoogstens ?? null,
    tekort: oordeel.onderdelen.find((een) => een.onderdeel === onderdeel)?.tekort ?? 0,
  });
  return {
    maandag,
    onderdelen: uren.map(regel),
    weekagenda: weekagenda ?? null,
    blokken: blokken
      .toSorted((a, b) => a.dag.localeCompare(b.dag) || a.van - b.van)
      .map((blok) => {
        const zelfde = (een: { readonly dag: Day; readonly onderdeel: string }) =>
          een.dag === blok.dag && een.onderdeel === blok.onderdeel;
        const er = loop.aanwezig.filter(zelfde).reduce((som, { minuten }) => som + minuten, 0);
        return { ...blok, geweest: er === 0 ? null : er, afwezig: loop.afwezig.find(zelfde)?.reden ?? null };
      }),
  };
};

const uur = (minuten: number): string => `${(minuten / 60).toLocaleString('nl-NL', { maximumFractionDigits: 2 })} uur`;

/** A step in one line, as it stands in the record. */
export const stapTekst = (stap: Gebeurd): string => {
  switch (stap.soort) {
    case 'gestart':
      return `${formatDay(stap.van)} tot en met ${formatDay(addDays(stap.tot, -1))}`;
    case 'agenda':
      return `week van ${formatDay(stap.maandag)}`;
    case 'aanwezig':
      return `${formatDay(stap.dag)}, ${stap.onderdeel}, ${uur(stap.minuten)}`;
    case 'afwezig':
    case 'hersteld':
      return `${formatDay(stap.dag)}, ${stap.onderdeel}: ${stap.reden}`;
    case 'gekozen':
      return `${stap.onderdeel}: ${stap.aard}, ${stap.wat}`;
    case 'fase':
    case 'leerdoel':
      return stap.naam;
    case 'verlengd':
      return `tot en met ${formatDay(addDays(stap.tot, -1))}: ${stap.reden}`;
    case 'gegeven':
      return `${stap.naam}: ${stap.waarde}`;
    case 'termijn':
      return `${stap.naam}, ${formatDay(stap.gedaanOp)}`;
    case 'nadert':
      return `${stap.naam}, uiterlijk ${formatDay(stap.uiterlijk)}`;
    case 'afgerond':
      return `${stap.uitkomst}, ${formatDay(stap.laatste)}`;
    case 'gestopt':
      return `${formatDay(stap.laatste)}: ${stap.reden}`;
    case 'verlopen':
      return formatDay(stap.laatste);
  }
};

const lijsten = (programma: Programma, loop: Loop, vandaag: Day) => {
  const versie = versieVan(programma, loop.deelname);
  return {
    fasen: versie.fasen.map(({ naam }) => ({
      naam,
      sinds: loop.fasen.findLast((een) => een.naam === naam)?.sinds ?? null,
    })),
    keuzes: weekversie(programma, loop.deelname, maandagVan(vandaag)).keuzes.map((keuze) => ({
      onderdeel: keuze.onderdeel,
      volgorde: [...keuze.volgorde],
      vrij: keuze.vrij ?? false,
      alleenAlsPassend: [...keuze.alleenAlsPassend],
      gekozen: loop.gekozen[keuze.onderdeel] ?? null,
    })),
    gegevens: (versie.gegevens ?? []).map((een) => ({
      ...een,
      keuze: [...(een.keuze ?? [])],
      verplicht: een.verplicht ?? false,
      waarde: loop.gegevens[een.naam] ?? null,
    })),
    leerdoelen: loop.leerdoelen.map(({ naam, gehaaldOp }) => ({ naam, gehaaldOp: gehaaldOp ?? null })),
    termijnen: termijnenVan(programma, loop, vandaag).map((een) => ({
      ...een,
      uiterlijk: een.uiterlijk ?? null,
      dagen: een.dagen ?? null,
      grond: een.grond ?? null,
    })),
    uitkomsten: versie.uitkomsten.filter(({ naam }) => naam !== 'gestopt'),
  };
};

/** @param maandag the week to show; without it this week, or the last one of what has ended. */
export const deelnameView = (
  scope: Scope,
  programma: Programma,
  deelname: Deelnamestand,
  stappen: readonly Stapregel[],
  maandag?: Day,
) => {
  const { today } = scope;
  const loop = loopVan(
    deelname.programma,
    stappen.map(({ stap }) => stap),
  );
  const { from, until } = loop.deelname.periode;
  const totEnMet = addDays(until, -1);
  const nu = today < from ? from : today > totEnMet ? totEnMet : today;
  return {
    id: deelname.id,
    persoonId: deelname.persoonId,
    programma: { sleutel: sleutelVan(programma), naam: programma.naam, belofte: programma.belofte },
    van: from,
    totEnMet,
    uiterlijk: uiterlijkVan(programma, from) ?? null,
    dagenOver: daysBetween(today, totEnMet),
    verlengen: { keer: loop.deelname.verlengd, hoogstens: versieVan(programma, loop.deelname).verlengen },
    einde:
      loop.einde === undefined
        ? null
        : {
            ...loop.einde,
            reden: loop.einde.reden ?? null,
            uitkomstOpen: loop.einde.uitkomst === eindeTermijn,
          },
    week: weekView(programma, loop, maandagVan(maandag ?? nu)),
    ...lijsten(programma, loop, today),
    wet: versieVan(programma, loop.deelname).wet === undefined ? null : (wetmomenten(loop.gegevens) ?? null),
    stappen: stappen
      .map(({ stap, door }, at) => ({ nummer: at + 1, soort: stap.soort, tekst: stapTekst(stap), op: stap.op, door }))
      .toReversed(),
  };
};
