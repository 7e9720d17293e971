/** Knows the blocks of the broad intake and of insight: the story and the perspective, in a sentence each. */
import type { Api } from '@samenkracht/api-client';
import { dagTekst, dagVan } from '../datum.ts';
import type { Blik, Blok } from './blok.ts';

export type Intakestand = Api.GetMijnIntakestandResponse;

type Stap = 'begin' | 'verder' | 'antwoord' | 'dringend' | 'lees';

/** What cannot wait comes first; then what was begun, what was asked, and only then reading. */
const intakestap = ({ intake, uitgenodigd }: Intakestand, { lezer }: Blik): Stap => {
  if (intake !== null && intake.dringend > 0) return 'dringend';
  if (intake === null) return uitgenodigd && lezer === 'inwoner' ? 'antwoord' : 'begin';
  if (intake.afgerondOp === null) return 'verder';
  return uitgenodigd && lezer === 'inwoner' ? 'antwoord' : 'lees';
};

export const intakeblok = (stand: Intakestand, blik: Blik): Blok => {
  const { t, lezer, taal, naar } = blik;
  const { intake, uitgenodigd } = stand;
  const dringend = intake?.dringend ?? 0;
  const stap = intakestap(stand, blik);
  const doe = stap === 'antwoord' ? t('blok.intake.doe.antwoord') : t(`blok.intake.doe.${stap}.${lezer}`);
  const zin =
    intake === null
      ? t(`blok.intake.geen.${lezer}`)
      : intake.afgerondOp === null
        ? t(`blok.intake.bezig.${lezer}`, { datum: dagTekst(dagVan(intake.begonnenOp), taal) })
        : t(`blok.intake.af.${lezer}`, { datum: dagTekst(dagVan(intake.afgerondOp), taal) });
  return {
    soort: 'intake',
    zin,
    erbij: [
      ...(dringend > 0 ? [t(`blok.intake.dringend.${lezer}`, { aantal: dringend })] : []),
      ...(uitgenodigd ? [t(`blok.intake.uitgenodigd.${lezer}`)] : []),
    ],
    actie: { ...naar('intake'), tekst: doe },
    bladen: [naar('intake')],
    let: dringend > 0,
  };
};

export const inzichtblok = ({ perspectief, groep }: Intakestand, { t, lezer, taal, naar }: Blik): Blok => {
  const basis = { soort: 'inzicht', bladen: [naar('perspectief')] } as const;
  const bij = groep === null ? [] : [t('blok.inzicht.groep', { groep })];
  if (perspectief === null)
    return {
      ...basis,
      zin: t(`blok.inzicht.leeg.${lezer}`),
      erbij: bij,
      actie: { ...naar('perspectief'), tekst: t(`blok.inzicht.doe.begin.${lezer}`) },
    };
  const { op, reactie, dichtstbij } = perspectief;
  return {
    ...basis,
    zin: t(`blok.inzicht.${reactie}.${lezer}`, { datum: dagTekst(dagVan(op), taal) }),
    erbij: [...(dichtstbij === null ? [] : [t(`blok.inzicht.dichtbij.${lezer}`, dichtstbij)]), ...bij],
    actie: { ...naar('perspectief'), tekst: t(`blok.inzicht.doe.${reactie}.${lezer}`) },
    // the one whose turn it is
    let: reactie === (lezer === 'inwoner' ? 'geen' : 'klopt niet'),
  };
};
