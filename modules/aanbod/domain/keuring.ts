/** Knows when a definition of a programme contradicts itself, and at which place. */
import { day, daysBetween } from '@samenkracht/core';
import { type Duur, endOf, type Programma, type Programmaversie } from './programma.ts';

/** `plek` is the path in the definition, such as `versies[1].uren[0].minstens`. */
export type Tegenspraak = { readonly plek: string; readonly wat: string };

/** Durations are compared by their days from one fixed day: three months and thirteen weeks differ by a day or two only. */
const days = (duur: Duur): number => daysBetween(day('2027-01-01'), endOf(day('2027-01-01'), duur));

const twice = (namen: readonly string[]): readonly number[] =>
  namen.flatMap((naam, at) => (namen.indexOf(naam) === at ? [] : [at]));

const inTijd = ({ versies }: Programma): readonly Tegenspraak[] =>
  versies.flatMap(({ vanaf, tot }, at) => {
    const plek = `versies[${at}]`;
    const vorige = versies[at - 1];
    const fouten: Tegenspraak[] = [];
    if (vanaf !== undefined && tot !== undefined && tot <= vanaf)
      fouten.push({ plek: `${plek}.tot`, wat: `houdt op (${tot}) voor zij begint (${vanaf})` });
    if (vorige === undefined) return fouten;
    if (vanaf === undefined) fouten.push({ plek: `${plek}.vanaf`, wat: 'alleen de eerste versie mag zonder begin' });
    else if (vorige.tot === undefined || vanaf < vorige.tot)
      fouten.push({
        plek: `${plek}.vanaf`,
        wat: `begint (${vanaf}) voor de vorige ophoudt (${vorige.tot ?? 'nooit'})`,
      });
    return fouten;
  });

const inUren = ({ uren, weekagenda, keuzes }: Programmaversie): readonly Tegenspraak[] => {
  const fouten: Tegenspraak[] = uren.flatMap(({ minstens = 0, hoogstens = Number.POSITIVE_INFINITY }, at) => {
    if (minstens < 0 || hoogstens < 0) return [{ plek: `uren[${at}]`, wat: 'minder dan nul uur bestaat niet' }];
    return minstens > hoogstens
      ? [{ plek: `uren[${at}].minstens`, wat: `${minstens} uur is meer dan het hoogste, ${hoogstens} uur` }]
      : [];
  });
  const samen = uren.reduce((som, { minstens = 0 }) => som + minstens, 0);
  if (samen > 168) fouten.push({ plek: 'uren', wat: `een week heeft 168 uur, hier zijn er ${samen} verplicht` });
  if (weekagenda !== undefined && samen > weekagenda)
    fouten.push({ plek: 'weekagenda', wat: `${weekagenda} uur is minder dan wat samen moet, ${samen} uur` });
  const onderdelen = uren.map(({ onderdeel }) => onderdeel);
  for (const at of twice(onderdelen)) fouten.push({ plek: `uren[${at}].onderdeel`, wat: 'staat er twee keer' });
  keuzes.forEach(({ onderdeel, volgorde }, at) => {
    if (!onderdelen.includes(onderdeel))
      fouten.push({ plek: `keuzes[${at}].onderdeel`, wat: `${onderdeel} heeft geen uren` });
    if (volgorde.length === 0) fouten.push({ plek: `keuzes[${at}].volgorde`, wat: 'er is niets te kiezen' });
    for (const dubbel of twice(volgorde))
      fouten.push({ plek: `keuzes[${at}].volgorde[${dubbel}]`, wat: 'staat er twee keer' });
  });
  return fouten;
};

const inDuur = ({ duur, fasen, termijnen, verlengen, evaluatie, vanaf }: Programmaversie): readonly Tegenspraak[] => {
  const fouten: Tegenspraak[] = [];
  if (!Number.isInteger(verlengen) || verlengen < 0)
    fouten.push({ plek: 'verlengen', wat: 'is een aantal keer: nul of meer' });
  const samen = fasen.reduce((som, fase) => som + (fase.duur === undefined ? 0 : days(fase.duur)), 0);
  if (duur !== undefined && samen > days(duur))
    fouten.push({ plek: 'fasen', wat: 'duren samen langer dan het programma' });
  termijnen.forEach(({ na, binnen }, at) => {
    if (duur !== undefined && na === 'start' && days(binnen) > days(duur))
      fouten.push({ plek: `termijnen[${at}].binnen`, wat: 'valt na het einde van het programma' });
  });
  if (evaluatie !== undefined && vanaf !== undefined && evaluatie <= vanaf)
    fouten.push({ plek: 'evaluatie', wat: `is (${evaluatie}) voor het begin (${vanaf})` });
  return fouten;
};

const inUitkomsten = ({ uitkomsten, indicatoren }: Programmaversie): readonly Tegenspraak[] => {
  const namen = uitkomsten.map(({ naam }) => naam);
  const dubbel = twice(namen).map((at) => ({ plek: `uitkomsten[${at}]`, wat: 'staat er twee keer' }));
  const vreemd = indicatoren.flatMap(({ uitkomsten: telt, streef }, at) => {
    const fouten: Tegenspraak[] = telt
      .filter((naam) => !namen.includes(naam))
      .map((naam) => ({ plek: `indicatoren[${at}].uitkomsten`, wat: `${naam} is geen uitkomst van dit programma` }));
    if (streef !== undefined && (streef < 0 || streef > 100))
      fouten.push({ plek: `indicatoren[${at}].streef`, wat: 'een deel ligt tussen 0 en 100 procent' });
    return fouten;
  });
  return [...dubbel, ...vreemd];
};

const inPlafond = ({ plafond }: Programmaversie): readonly Tegenspraak[] => {
  if (plafond?.deelnemers === undefined || plafond.perGemeente === undefined) return [];
  const samen = plafond.perGemeente.reduce((som, { deelnemers }) => som + deelnemers, 0);
  return samen > plafond.deelnemers
    ? [
        {
          plek: 'plafond.perGemeente',
          wat: `samen ${samen} deelnemers, meer dan de ${plafond.deelnemers} van het geheel`,
        },
      ]
    : [];
};

const inDoelgroep = ({ doelgroep, nietNaast }: Programmaversie, naam: string): readonly Tegenspraak[] => {
  const fouten: Tegenspraak[] = doelgroep.flatMap((voorwaarde, at) =>
    'is' in voorwaarde ||
    (voorwaarde.minstens ?? Number.NEGATIVE_INFINITY) < (voorwaarde.onder ?? Number.POSITIVE_INFINITY)
      ? []
      : [{ plek: `doelgroep[${at}]`, wat: 'daar valt niemand onder' }],
  );
  if (nietNaast.includes(naam)) fouten.push({ plek: 'nietNaast', wat: 'een programma sluit zichzelf niet uit' });
  return fouten;
};

const inGegevens = ({
  gegevens = [],
  taakstellingen = [],
  leerdoelen = 0,
}: Programmaversie): readonly Tegenspraak[] => {
  const fouten: Tegenspraak[] = twice(gegevens.map(({ naam }) => naam)).map((at) => ({
    plek: `gegevens[${at}].naam`,
    wat: 'staat er twee keer',
  }));
  gegevens.forEach(({ soort, keuze = [] }, at) => {
    if ((soort === 'keuze') !== keuze.length > 0)
      fouten.push({
        plek: `gegevens[${at}].keuze`,
        wat: soort === 'keuze' ? 'er is niets te kiezen' : 'alleen een keuze heeft keuzes',
      });
    for (const dubbel of twice(keuze))
      fouten.push({ plek: `gegevens[${at}].keuze[${dubbel}]`, wat: 'staat er twee keer' });
  });
  if (!Number.isInteger(leerdoelen) || leerdoelen < 0)
    fouten.push({ plek: 'leerdoelen', wat: 'is een aantal: nul of meer' });
  taakstellingen.forEach(({ aantal, telt }, at) => {
    if (aantal <= 0) fouten.push({ plek: `taakstellingen[${at}].aantal`, wat: 'is een of meer' });
    const gegeven = telt && gegevens.find(({ naam }) => naam === telt.gegeven);
    if (telt !== undefined && gegeven === undefined)
      fouten.push({ plek: `taakstellingen[${at}].telt.gegeven`, wat: `${telt.gegeven} wordt niet vastgelegd` });
    else if (telt?.waarde !== undefined && gegeven?.keuze?.includes(telt.waarde) !== true)
      fouten.push({ plek: `taakstellingen[${at}].telt.waarde`, wat: `${telt.waarde} is niet te kiezen` });
  });
  return fouten;
};

const inVoorraad = ({ voorraad, leeftijdsgroepen = [] }: Programmaversie): readonly Tegenspraak[] => {
  const fouten: Tegenspraak[] = [];
  if (voorraad !== undefined && voorraad.open > voorraad.totaal)
    fouten.push({ plek: 'voorraad.open', wat: `${voorraad.open} is meer dan het totaal, ${voorraad.totaal}` });
  if (voorraad !== undefined && voorraad.uiterlijk <= voorraad.op)
    fouten.push({ plek: 'voorraad.uiterlijk', wat: `is (${voorraad.uiterlijk}) voor de telling (${voorraad.op})` });
  leeftijdsgroepen.forEach((leeftijd, at) => {
    if (leeftijd <= (leeftijdsgroepen[at - 1] ?? 0))
      fouten.push({ plek: `leeftijdsgroepen[${at}]`, wat: 'gaat niet omhoog' });
  });
  return fouten;
};

/** All contradictions, in the order of the definition; an empty list is a definition that can be used. */
export const inspectProgramma = (programma: Programma): readonly Tegenspraak[] => [
  ...(programma.versies.length === 0 ? [{ plek: 'versies', wat: 'er is geen enkele versie' }] : []),
  ...inTijd(programma),
  ...programma.versies.flatMap((versie, at) =>
    [
      ...inDoelgroep(versie, programma.naam),
      ...inDuur(versie),
      ...inUren(versie),
      ...inUitkomsten(versie),
      ...inPlafond(versie),
      ...inGegevens(versie),
      ...inVoorraad(versie),
    ].map(({ plek, wat }) => ({ plek: `versies[${at}].${plek}`, wat })),
  ),
];
