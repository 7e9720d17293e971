/** Knows the brackets of art. 11-14 Regeling Participatiewet: the claim to holiday allowance that comes with a net income per month. */
import { cents, day } from '@samenkracht/core';
import { keurTabel } from '@samenkracht/law';
import { regelingParticipatiewet, type Schijf } from './staffel.ts';

/** The brackets change each half-year and only those of January 2026 were found: elsewhere there is a gap, not a guess. */
const laatsteDagStaffel = day('2026-07-01');

export const staffelArbeid = keurTabel<readonly Schijf[]>({
  id: 'regeling-11',
  naam: 'Aanspraak op vakantietoeslag over loon uit werk, tot de AOW-leeftijd',
  grond: { wet: regelingParticipatiewet, artikel: '11' },
  soort: 'staffel',
  tot: laatsteDagStaffel,
  rijen: [
    {
      vanaf: day('2026-01-01'),
      zekerheid: 'een bron',
      bron: ['nb26'],
      waarde: [
        { vanaf: cents(0), procent: [800, 10_000], min: cents(0) }, // bron: nb26
        { vanaf: cents(87_639), procent: [800, 10_000], min: cents(2077) }, // bron: nb26
        { vanaf: cents(105_926), procent: [800, 10_000], min: cents(267) }, // bron: nb26
        { vanaf: cents(217_548), procent: [502, 10_000], min: cents(168) }, // bron: nb26
      ],
    },
  ],
});

export const staffelVroegereArbeid = keurTabel<readonly Schijf[]>({
  id: 'regeling-12',
  naam: 'Aanspraak op vakantietoeslag over inkomen uit vroeger werk, tot de AOW-leeftijd',
  grond: { wet: regelingParticipatiewet, artikel: '12' },
  soort: 'staffel',
  tot: laatsteDagStaffel,
  rijen: [
    {
      vanaf: day('2026-01-01'),
      zekerheid: 'een bron',
      bron: ['nb26'],
      waarde: [
        { vanaf: cents(0), procent: [800, 10_000], min: cents(0) }, // bron: nb26
        { vanaf: cents(67_238), procent: [514, 10_000], min: cents(0) }, // bron: nb26
        { vanaf: cents(72_615), procent: [800, 10_000], min: cents(2077) }, // bron: nb26
        { vanaf: cents(173_381), procent: [720, 10_000], min: cents(1870) }, // bron: nb26
        { vanaf: cents(185_175), procent: [800, 10_000], min: cents(3346) }, // bron: nb26
      ],
    },
  ],
});

export const staffelZonderHeffingskorting = keurTabel<readonly Schijf[]>({
  id: 'regeling-13',
  naam: 'Aanspraak op vakantietoeslag over inkomen zonder algemene heffingskorting',
  grond: { wet: regelingParticipatiewet, artikel: '13' },
  soort: 'staffel',
  tot: laatsteDagStaffel,
  rijen: [
    {
      vanaf: day('2026-01-01'),
      zekerheid: 'een bron',
      bron: ['nb26'],
      waarde: [
        { vanaf: cents(0), procent: [800, 10_000], min: cents(0) }, // bron: nb26
      ],
    },
  ],
});

export const staffelAowAlleen = keurTabel<readonly Schijf[]>({
  id: 'regeling-14-alleen',
  naam: 'Aanspraak op vakantietoeslag over AOW, alleenstaande (ouder)',
  grond: { wet: regelingParticipatiewet, artikel: '14' },
  soort: 'staffel',
  tot: laatsteDagStaffel,
  rijen: [
    {
      vanaf: day('2026-01-01'),
      zekerheid: 'een bron',
      bron: ['nb26'],
      waarde: [
        { vanaf: cents(0), procent: [651, 10_000], min: cents(0) }, // bron: nb26
      ],
    },
  ],
});

export const staffelAowBeiden = keurTabel<readonly Schijf[]>({
  id: 'regeling-14-beiden',
  naam: 'Aanspraak op vakantietoeslag over AOW, beide echtgenoten met de AOW-leeftijd',
  grond: { wet: regelingParticipatiewet, artikel: '14' },
  soort: 'staffel',
  tot: laatsteDagStaffel,
  rijen: [
    {
      vanaf: day('2026-01-01'),
      zekerheid: 'een bron',
      bron: ['nb26'],
      waarde: [
        { vanaf: cents(0), procent: [678, 10_000], min: cents(0) }, // bron: nb26
      ],
    },
  ],
});

export const staffelAowEen = keurTabel<readonly Schijf[]>({
  id: 'regeling-14-een',
  naam: 'Aanspraak op vakantietoeslag over AOW, een van de echtgenoten met de AOW-leeftijd',
  grond: { wet: regelingParticipatiewet, artikel: '14' },
  soort: 'staffel',
  tot: laatsteDagStaffel,
  rijen: [
    {
      vanaf: day('2026-01-01'),
      zekerheid: 'een bron',
      bron: ['nb26'],
      waarde: [
        { vanaf: cents(0), procent: [678, 10_000], min: cents(0) }, // bron: nb26
        { vanaf: cents(150_716), procent: [678, 10_000], min: cents(2048) }, // bron: nb26
      ],
    },
  ],
});

export const staffelAowAnder = keurTabel<readonly Schijf[]>({
  id: 'regeling-14-ander',
  naam: 'Aanspraak op vakantietoeslag over ander inkomen vanaf de AOW-leeftijd',
  grond: { wet: regelingParticipatiewet, artikel: '14' },
  soort: 'staffel',
  tot: laatsteDagStaffel,
  rijen: [
    {
      vanaf: day('2026-01-01'),
      zekerheid: 'een bron',
      bron: ['nb26'],
      waarde: [
        { vanaf: cents(0), procent: [800, 10_000], min: cents(0) }, // bron: nb26
      ],
    },
  ],
});
