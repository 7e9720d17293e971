/** Knows art. 13 and 16 Participatiewet: who has no right to (algemene) bijstand, and when the college may grant it all the same. */
import { daysBetween, formatDay } from '@samenkracht/core';
import { met, participatiewet } from '@samenkracht/law';
import { dagenZonderRecht, wekenBuitenland } from './artikel-13-buitenland.ts';
import { bekend } from './bekend.ts';
import type { Aanvraagfeiten, Aanvragerfeiten, Persoon, Uitsluitingssignaal } from './feiten.ts';
import { isMinstens, leeftijdsgroep } from './leeftijd.ts';
import { type Bevinding, niet, onbeslist, voldaan, voorwaarde } from './voorwaarde.ts';

type Aanvrager = Persoon & Aanvragerfeiten;

const zegPartner =
  'De partner heeft geen recht op bijstand. Leg dat vast: dan is de norm die van artikel 24 en telt artikel 32 lid 3 (artikel 11 lid 4).';

/** Both who have a right: of a partner without one this article is not judged. */
const beoordeel = (f: Aanvraagfeiten): Bevinding => {
  const eigen = uitgeslotenOmdat(f, f.belanghebbende);
  if (eigen !== undefined) return eigen;
  const partner = f.partner === null || !f.partner.heeftRecht ? undefined : uitgeslotenOmdat(f, f.partner);
  if (partner !== undefined)
    return partner.uitkomst === 'niet voldaan' ? onbeslist(`${partner.reden} ${zegPartner}`) : partner;
  return voldaan('Geen van de gronden van artikel 13 waarnaar is gevraagd, geldt.');
};

const kop = {
  id: 'pw-13',
  naam: 'Niet uitgesloten van bijstand',
  grond: { wet: participatiewet, artikel: '13' },
  werkwijze:
    'Lid 1 onder a, e en f, lid 2 onder a en c, lid 3 en 4. De andere gronden komen als melding bij het college en staan apart.',
} as const;

export const uitsluiting = voorwaarde(kop, beoordeel);

/** The same, where the college weighed very urgent reasons (art. 16): these set the exclusion aside. */
export const uitsluitingOfDringend = voorwaarde(kop, (f: Aanvraagfeiten): Bevinding => {
  const bevinding = beoordeel(f);
  if (bevinding.uitkomst !== 'niet voldaan') return bevinding;
  const dringend = dringendeRedenen(f);
  return dringend.uitkomst === 'voldaan' ? voldaan(`${bevinding.reden} ${dringend.reden}`) : bevinding;
});

/** Art. 16: judged where somebody is excluded. Lid 2: not for foreigners outside art. 11 lid 2 and 3. */
export const dringendeRedenen = voorwaarde(
  {
    id: 'pw-16',
    naam: 'Zeer dringende redenen',
    grond: { wet: participatiewet, artikel: '16', lid: '1' },
    werkwijze: 'Alleen voor wie geen recht heeft. Het college weegt alle omstandigheden.',
  },
  (f: Aanvraagfeiten): Bevinding => {
    const { verblijf } = f.belanghebbende;
    if (verblijf !== 'Nederlander' && verblijf !== 'gelijkgesteld' && verblijf !== 'gelijkgesteld bij besluit')
      return niet('Zeer dringende redenen helpen niet bij een ander verblijfsrecht (artikel 16 lid 2).');
    return bekend(f.dringendeRedenen, 'dringendeRedenen').keuze === 'ja'
      ? voldaan('Er zijn zeer dringende redenen om toch bijstand te geven (artikel 16).')
      : niet('Er zijn geen zeer dringende redenen om toch bijstand te geven (artikel 16).');
  },
);

const uitgeslotenOmdat = (f: Aanvraagfeiten, persoon: Aanvrager): Bevinding | undefined => {
  const groep = leeftijdsgroep(f, persoon.geboren, f.vanaf);
  if (groep === 'jonger dan 18') return niet('Wie jonger is dan 18 jaar, heeft geen recht op bijstand.');
  if (persoon.vrijheidOntnomen) {
    const bevinding = doorDetentie(persoon);
    if (bevinding !== undefined) return bevinding;
  }
  if (groep === '18 tot 21' && persoon.inInrichting)
    return niet('Wie 18, 19 of 20 jaar is en in een inrichting verblijft, heeft geen recht op algemene bijstand.');
  const onderwijs = isMinstens(27, persoon.geboren, f.vanaf) ? undefined : uitgeslotenDoorOnderwijs(persoon);
  return onderwijs ?? teLangWeg(f, persoon);
};

/**
 * Lid 1 onder a with lid 3. Who says that he is detained is in a prison or a clinic after a sentence: so the question is put. Where the
 * college recorded another place, compulsory care is no ground, and outside an institution a decree names who keeps the right.
 */
const doorDetentie = (persoon: Aanvrager): Bevinding | undefined => {
  const plaats = 'detentie' in persoon ? persoon.detentie : 'in een inrichting';
  if (plaats === 'verplichte zorg') return undefined;
  return plaats === 'buiten een inrichting'
    ? onbeslist('Straf buiten een inrichting. Of het besluit van artikel 13 lid 3 geldt, moet iemand beoordelen.')
    : niet('Wie gevangen zit, heeft geen recht op bijstand.');
};

/**
 * Lid 1 onder e: no right over the days beyond the weeks that are allowed. Which days those are follows from the stays; until the college
 * established these, a person must look.
 */
const teLangWeg = (f: Aanvraagfeiten, persoon: Aanvrager): Bevinding | undefined => {
  const aow = leeftijdsgroep(f, persoon.geboren, f.vanaf) === 'AOW';
  const weken = aow ? wekenBuitenland.aow : wekenBuitenland.gewoon;
  if (persoon.dagenBuitenland <= weken * 7) return undefined;
  if (!('verblijvenBuitenland' in persoon))
    return onbeslist(
      `Meer dan ${weken} weken in het buitenland in dit jaar. Bepaal over welke dagen er geen recht is.`,
    );
  const verblijven = bekend(persoon.verblijvenBuitenland, 'verblijvenBuitenland');
  const zonder = dagenZonderRecht(met(f, { geboren: persoon.geboren, verblijven })).flatMap(({ vanaf, tot }) => {
    const begin = vanaf > f.vanaf ? vanaf : f.vanaf;
    const einde = tot < f.tot ? tot : f.tot;
    return begin < einde ? [{ begin, einde }] : [];
  });
  if (zonder.length === 0) return undefined;
  const dagen = zonder.reduce((som, { begin, einde }) => som + daysBetween(begin, einde), 0);
  return dagen === daysBetween(f.vanaf, f.tot)
    ? niet(`Wie langer dan ${weken} weken in het buitenland is, heeft over de dagen daarna geen recht op bijstand.`)
    : onbeslist(
        `Geen recht ${zonder.map(({ begin, einde }) => `van ${formatDay(begin)} tot ${formatDay(einde)}`).join(' en ')}. Reken deze dagen zonder recht.`,
      );
};

/** Lid 2 onder c, under 27 years. */
const uitgeslotenDoorOnderwijs = (persoon: Aanvrager): Bevinding | undefined => {
  if (persoon.onderwijs === 'met studiefinanciering')
    return niet(
      'Wie jonger is dan 27 jaar en voor een opleiding studiefinanciering kan krijgen, heeft geen recht op bijstand.',
    );
  if (persoon.onderwijs === 'volgt niet')
    return niet(
      'Wie jonger is dan 27 jaar en een opleiding kan volgen maar dat niet doet, heeft geen recht op bijstand.',
    );
  return undefined;
};

const redenen: Readonly<Record<Uitsluitingssignaal['grond'], string>> = {
  'onttrekt zich aan straf': 'Wie zich onttrekt aan een straf, heeft geen recht op bijstand (lid 1 onder b).',
  dienstplicht: 'Wie dienstplicht vervult, heeft geen recht op bijstand (lid 1 onder c).',
  'staking of uitsluiting': 'Wie staakt, heeft voor het gemiste loon geen recht op bijstand (lid 1 onder d).',
  schuldenlast: 'Voor het aflossen van schulden is er geen recht op bijstand (lid 1 onder g).',
  uitreiziger: 'Een uitreiziger heeft geen recht op bijstand (lid 1 onder h).',
  'onbetaald verlof': 'Wie onbetaald verlof heeft, heeft voor het gemiste loon geen recht op bijstand (lid 2 onder b).',
  houding: 'Wie jonger is dan 27 jaar en de plichten niet wil nakomen, heeft geen recht op bijstand (lid 2 onder d).',
};

/** The grounds that nobody is asked for: they are judged where a message about one came in. */
export const signalen = voorwaarde(
  {
    id: 'pw-13-signaal',
    naam: 'Geen uitsluiting door een melding',
    grond: { wet: participatiewet, artikel: '13' },
    werkwijze:
      'Lid 1 onder b, c, d, g en h, lid 2 onder b en d: alleen als daarover een melding is. Het college stelt vast of de grond geldt.',
  },
  (f: Aanvraagfeiten): Bevinding => {
    for (const signaal of bekend(f.uitsluitingssignalen, 'uitsluitingssignalen')) {
      if (!kanGelden(f, signaal)) continue;
      if (signaal.grondGeldt.keuze === 'geldt')
        return signaal.wie === 'partner' && signaal.grond !== 'onbetaald verlof'
          ? onbeslist(`${redenen[signaal.grond]} ${zegPartner}`)
          : niet(redenen[signaal.grond]);
    }
    return voldaan('De meldingen leiden niet tot uitsluiting.');
  },
);

/** Lid 2 onder d is for who is younger than 27; leave of a single parent for care is no ground (lid 2 onder b). */
const kanGelden = (f: Aanvraagfeiten, signaal: Uitsluitingssignaal): boolean => {
  const persoon = signaal.wie === 'partner' ? f.partner : f.belanghebbende;
  if (persoon === null) return false;
  if (signaal.grond === 'houding') return !isMinstens(27, persoon.geboren, f.vanaf);
  if (signaal.grond !== 'onbetaald verlof') return true;
  const alleenstaandeOuder = f.partner === null && f.kinderen.some((een) => een.tenLaste && een.volledigeZorg);
  return !(alleenstaandeOuder && bekend(signaal.verlofVoorZorg, 'uitsluitingssignalen.verlofVoorZorg'));
};
