/** Knows one worked example of every kind of bericht: for the tests, and to look at a letter while writing it. */
import { cents, day, gemeenteCode, month } from '@samenkracht/core';
import {
  composeGegevensverzoek,
  composeOndertekenverzoek,
  composeOntvangstbevestiging,
  composeVerlenging,
} from './aanvraagberichten.ts';
import { findAfzender } from './afzender.ts';
import type { Bericht, Berichtsoort, Kader } from './bericht.ts';
import { composeAfwijzing, composeBuitenBehandeling, composeToekenning } from './besluitberichten.ts';
import { bezwaarvoorbeelden } from './bezwaarvoorbeelden.ts';
import { boetevoorbeeld } from './boete.voorbeelden.ts';
import { composeBoete } from './boeteberichten.ts';
import { composeJaaropgave } from './jaarberichten.ts';
import { klachtvoorbeelden } from './klachtvoorbeelden.ts';
import {
  composeHerziening,
  composeLoonherinnering,
  composeSpecificatie,
  composeWerkplanantwoord,
} from './maandberichten.ts';
import { maatregelvoorbeeld } from './maatregel.voorbeelden.ts';
import { composeMaatregel } from './maatregelberichten.ts';
import { planvoorbeelden } from './planvoorbeelden.ts';
import { composeSchuldbericht } from './schuldberichten.ts';
import { wijzigingsvoorbeeld } from './wijziging.voorbeelden.ts';
import { composeWijziging } from './wijzigingberichten.ts';

const kader: Kader = {
  afzender: findAfzender(gemeenteCode('0599')),
  dagtekening: day('2026-11-21'),
  aanhef: 'Geachte mevrouw El Amrani',
  kenmerk: 'Z-2026-01042',
};

const onbevestigd = ['De hoogste vrijlating per maand is geschat. De wet noemt het nieuwe bedrag nog niet.'];

const rekening = [
  { naam: 'Norm voor een alleenstaande ouder', waarom: 'artikel 21 Participatiewet', bedrag: cents(141_946) },
  { naam: 'Uw loon dat meetelt', waarom: 'netto loon na vrijlating', bedrag: cents(-45_000) },
  { naam: 'Vakantietoeslag die wij bewaren', waarom: '5% van uw bijstand', bedrag: cents(-4_847) },
  { naam: 'U krijgt per maand', bedrag: cents(92_099), nadruk: true },
];

const toekenning = composeToekenning(
  {
    ingangsdatum: day('2026-11-19'),
    perMaand: cents(92_099),
    vakantietoeslagPerMaand: cents(4_847),
    eersteMaand: { maand: month('2026-11'), bedrag: cents(36_840) },
    betaaldag: 25,
    eersteBetaling: day('2026-11-25'),
    rekening,
    voorschot: cents(50_000),
    redenen: ['U woont in Rotterdam.', 'Uw inkomen is lager dan de norm.', 'Uw spaargeld is lager dan de grens.'],
    artikelen: ['Participatiewet, artikel 11, 19, 21, 31, 32 en 34'],
    bezwaarUiterlijk: day('2027-01-04'),
    onbevestigd,
  },
  kader,
);

/** Each kind once; the compiler misses none. */
export const voorbeelden: Readonly<Record<Berichtsoort, Bericht>> = {
  ...bezwaarvoorbeelden(kader),
  ...planvoorbeelden(kader),
  ...klachtvoorbeelden(kader),
  ontvangstbevestiging: composeOntvangstbevestiging(
    {
      ontvangenOp: day('2026-11-19'),
      uiterstBesluit: day('2027-01-14'),
      voorschot: { uiterlijk: day('2026-12-17'), percentage: 95, bedrag: cents(87_494) },
    },
    kader,
  ),
  gegevensverzoek: composeGegevensverzoek(
    {
      gevraagd: [
        { wat: 'Het bankafschrift van oktober 2026', waarom: 'Daarmee zien wij hoeveel spaargeld u heeft' },
        { wat: 'Uw huurcontract' },
      ],
      uiterlijk: day('2026-12-05'),
      opgeschortVanaf: day('2026-11-21'),
    },
    kader,
  ),
  verlenging: composeVerlenging(
    { weken: 4, reden: 'Wij wachten op gegevens van een andere gemeente', uiterstBesluit: day('2027-02-11') },
    kader,
  ),
  toekenning,
  afwijzing: composeAfwijzing(
    {
      redenen: ['U heeft € 9.100,00 spaargeld. De grens is € 8.000,00.'],
      watNu: ['Is uw spaargeld weer onder de grens? Dan kunt u opnieuw aanvragen.'],
      artikelen: ['Participatiewet, artikel 34'],
      bezwaarUiterlijk: day('2027-01-04'),
    },
    kader,
  ),
  'buiten behandeling': composeBuitenBehandeling(
    {
      gevraagdOp: day('2026-11-21'),
      gevraagdUiterlijk: day('2026-12-05'),
      ontbreekt: ['Het bankafschrift van oktober 2026'],
      bezwaarUiterlijk: day('2027-01-18'),
    },
    kader,
  ),
  specificatie: composeSpecificatie(
    {
      maand: month('2026-11'),
      betaaldOp: day('2026-11-25'),
      betaald: cents(92_099),
      rekening,
      vakantietoeslagBewaard: cents(4_847),
      artikelen: ['Participatiewet, artikel 19, 21, 31, 32, 44 en 45'],
      onbevestigd,
    },
    kader,
  ),
  herziening: composeHerziening(
    {
      maanden: [
        {
          maand: month('2026-10'),
          was: cents(92_099),
          wordt: cents(88_349),
          oorzaak: 'Uw loon van oktober was hoger.',
        },
        {
          maand: month('2026-11'),
          was: cents(92_099),
          wordt: cents(91_349),
          oorzaak: 'Uw loon van oktober was hoger.',
        },
      ],
      afhandeling: { soort: 'verrekening', bedrag: cents(4_500), perMaand: cents(4_500), vanaf: month('2026-12') },
      artikelen: ['Participatiewet, artikel 54, 58 en 60'],
      bezwaarUiterlijk: day('2027-01-04'),
    },
    kader,
  ),
  ondertekenverzoek: composeOndertekenverzoek(
    { aanvragerNaam: 'Mila de Bruin', geldigTot: day('2026-11-28') },
    { ...kader, aanhef: 'Geachte heer Visser' },
  ),
  jaaropgave: composeJaaropgave(
    {
      jaar: 2026,
      voorbij: true,
      netto: cents(1_703_352),
      bruto: null,
      loonheffing: null,
      ontbreekt: [
        'Wij hebben niet van alle twaalf maanden een berekening.',
        'De bijdrage voor de zorgverzekering rekenen wij hier nog niet uit.',
      ],
      artikelen: [],
      onbevestigd: [],
    },
    kader,
  ),
  loonherinnering: composeLoonherinnering({ maand: month('2026-10'), werkgevers: ['Bakkerij De Korenaar'] }, kader),
  wijziging: composeWijziging(wijzigingsvoorbeeld, kader),
  maatregel: composeMaatregel(maatregelvoorbeeld, kader),
  boete: composeBoete(boetevoorbeeld, kader),
  schuld: composeSchuldbericht(
    {
      persoonIds: ['aaaaaaaa-0000-4000-8000-000000000001'],
      kenmerk: 'B-2026-11-0a1b2c3d',
      soort: 'aanmaning',
      stand: 'staat',
      maand: month('2026-10'),
      bedrag: cents(900),
      uiterlijk: day('2026-12-04'),
      betalingskenmerk: 'RF18 5390 0754 7034',
    },
    kader,
  ),
  werkplanantwoord: composeWerkplanantwoord(
    { van: 'Rob de Wit', tekst: 'Wat een goed plan. Ik bel u donderdag om het samen te bekijken.' },
    kader,
  ),
};
