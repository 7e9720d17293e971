/** Knows one worked example of every bericht about a plan and its appointments. */
import { day } from '@samenkracht/core';
import type { Bericht, Kader } from './bericht.ts';
import { composeNieuweCoach } from './coachbericht.ts';
import { composeIntakeuitnodiging, composePerspectief } from './intakebericht.ts';
import {
  composeAfspraak,
  composeEvaluatie,
  composePlanGetekend,
  composePlanVoorgelegd,
  composeTaakantwoord,
} from './planberichten.ts';
import { composePlekGevonden, composeProgrammaLooptAf } from './programmabericht.ts';

export const planvoorbeelden = (kader: Kader) =>
  ({
    'plan klaar': composePlanVoorgelegd(kader),
    'plan getekend': composePlanGetekend(
      {
        doelen: [
          {
            tekst: 'Ik wil weer als kok werken',
            stappen: [
              { tekst: 'Bellen met de bakker', wie: 'inwoner', wanneer: day('2026-11-27') },
              { tekst: 'Opvang zoeken voor de kinderen', wie: 'samen' },
              { tekst: 'Een plek vrij houden', wie: 'ander', wieAnders: 'de school' },
            ],
          },
        ],
      },
      kader,
    ),
    'programma loopt af': composeProgrammaLooptAf({ programma: 'Werkloont', uiterlijk: day('2027-03-07') }, kader),
    'plek gevonden': composePlekGevonden({ instrument: 'Nederlands voor werk' }, kader),
    'uitnodiging intake': composeIntakeuitnodiging({ van: 'Samira Bakkali' }, kader),
    'perspectief klaar': composePerspectief(kader),
    evaluatie: composeEvaluatie({ op: day('2027-01-18'), herinnering: true }, kader),
    afspraak: composeAfspraak(
      {
        aanleiding: 'herinnering',
        begint: '2026-11-24T09:30:00Z',
        wijze: 'kantoor',
        plaats: 'Werkplein Zuid, Herman Costerstraat 1',
        met: 'Selma Yilmaz',
      },
      kader,
    ),
    'nieuwe coach': composeNieuweCoach({ coach: 'Samira Bakkali', telefoon: '010 000 00 08' }, kader),
    'antwoord coach': composeTaakantwoord(
      { soort: 'afspraak verzetten', antwoord: 'Dinsdag kan ook. Ik heb de afspraak veranderd.', van: 'Selma Yilmaz' },
      kader,
    ),
  }) as const satisfies Readonly<Record<string, Bericht>>;
