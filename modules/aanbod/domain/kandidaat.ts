/** Knows how an instrument and a programme are made comparable: when one can begin, whom it is for, and what it takes of a week. */
import type { Day, Levensdomein } from '@samenkracht/core';
import { latestEnd } from './deelname.ts';
import { eersteStart, type Instrumentversie } from './instrument.ts';
import { hoogsteKosten } from './kosten.ts';
import { type Programma, sleutelVan, type Voorwaarde, versieOp } from './programma.ts';
import { geplandeTot } from './samenloop.ts';
import type { Kandidaat } from './voorstel.ts';
import { feitTekst } from './woorden.ts';

/** How full it is, and how long people waited in the middle when that was measured. */
export type Drukte = { readonly bezet: number; readonly wachtend: number; readonly wachtdagen: number | undefined };

/** What was measured before what was said; with a place free there is no wait. */
const wachtweken = ({ capaciteit, wachttijdWeken }: Instrumentversie, drukte: Drukte): number | undefined => {
  if (capaciteit > drukte.bezet + drukte.wachtend) return 0;
  return drukte.wachtdagen === undefined ? wachttijdWeken : Math.ceil(drukte.wachtdagen / 7);
};

const ageOf = (vanaf: number | undefined, onder: number | undefined): Kandidaat['leeftijd'] =>
  vanaf === undefined && onder === undefined
    ? undefined
    : { ...(vanaf === undefined ? {} : { vanaf }), ...(onder === undefined ? {} : { onder }) };

export const instrumentKandidaat = (versie: Instrumentversie, drukte: Drukte, vandaag: Day): Kandidaat => {
  const { instrumentId, naam, domeinen, vaardigheden, vorm, weken, tijden, eigenMinuten } = versie;
  const begin = eersteStart(versie, vandaag);
  const tot = geplandeTot(begin ?? vandaag, weken);
  const { postcode, taalVanaf } = versie;
  const leeftijd = ageOf(versie.leeftijdVanaf, versie.leeftijdOnder);
  return {
    ...{ soort: 'instrument', id: instrumentId, naam, domeinen, vaardigheden, begin, teVragen: [] },
    wachtweken: wachtweken(versie, drukte),
    neemtAan: versie.capaciteit > 0,
    online: vorm !== 'op locatie',
    ...(postcode === undefined ? {} : { postcode }),
    ...(taalVanaf === undefined ? {} : { taalVanaf }),
    ...(leeftijd === undefined ? {} : { leeftijd }),
    beslag: { naam, begin: begin ?? vandaag, tijden, eigenMinuten, ...(tot === undefined ? {} : { tot }) },
    prijs: hoogsteKosten(versie),
  };
};

const leeftijdIn = (doelgroep: readonly Voorwaarde[]): Kandidaat['leeftijd'] => {
  const grens = doelgroep.find((een) => een.feit === 'leeftijd');
  if (grens === undefined || 'is' in grens) return undefined;
  return ageOf(grens.minstens, grens.onder);
};

/**
 * A programme that runs today and says in which life domains it helps; one that says none is a duty, or goes another way, and is not suggested.
 * @param vol whether its places are given. @param lopend names of the programmes that he is in.
 */
export const programmaKandidaat = (
  programma: Programma,
  { vol, lopend }: { readonly vol: boolean; readonly lopend: readonly Programma[] },
  vandaag: Day,
): Kandidaat | undefined => {
  const versie = versieOp(programma, vandaag);
  const domeinen: readonly Levensdomein[] = programma.domeinen ?? [];
  if (versie === undefined || domeinen.length === 0) return undefined;
  const leeftijd = leeftijdIn(versie.doelgroep);
  const botst = lopend.find(
    (ander) => versie.nietNaast.includes(ander.naam) || versieOp(ander, vandaag)?.nietNaast.includes(programma.naam),
  );
  const tot = latestEnd(programma, vandaag);
  const eigenMinuten = versie.uren.reduce((som, { minstens = 0 }) => som + minstens * 60, 0);
  return {
    ...{ soort: 'programma', id: sleutelVan(programma), naam: programma.naam, domeinen, vaardigheden: [] },
    ...{ begin: vandaag, wachtweken: undefined, neemtAan: !vol, online: false, prijs: undefined },
    ...(leeftijd === undefined ? {} : { leeftijd }),
    ...(botst === undefined ? {} : { nietNaast: botst.naam }),
    teVragen: versie.doelgroep.filter(({ feit }) => feit !== 'leeftijd').map(({ feit }) => feitTekst(feit)),
    beslag: { naam: programma.naam, begin: vandaag, tijden: [], eigenMinuten, ...(tot === undefined ? {} : { tot }) },
  };
};
