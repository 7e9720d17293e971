/** Knows which events the caseload listens to: who holds on to whom, and everything that leaves a trace. */
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Scope, Subscription } from '@samenkracht/platform/module';
import { isOnlyAnswer, personenVan, spoorgebeurtenissen, textAt } from '../domain/sporen.ts';
import { consulentenVan } from '../store/bureau.ts';
import { awaitOverdracht, dropOverdracht, type Eigenaar, followEigenaar, followEigenaren } from '../store/inwoner.ts';
import { answerMany, followSporen, isAnswered } from '../store/sporen.ts';

const eigenaarIn = (gebeurtenis: Gebeurtenis): Eigenaar | undefined => {
  const [persoonId] = personenVan(gebeurtenis);
  const medewerkerId = textAt(gebeurtenis.data, 'medewerkerId');
  if (persoonId === undefined || medewerkerId === undefined) return undefined;
  return { persoonId, medewerkerId, vanaf: textAt(gebeurtenis.data, 'vanaf') ?? gebeurtenis.tijdstip };
};

/** Whose names these are, the room of the plan says: this one only follows. */
const followOverdracht = async (scope: Scope, { soort, onderwerp, data, tijdstip, ...rest }: Gebeurtenis) => {
  const [persoonId] = personenVan({ soort, onderwerp, data, tijdstip, ...rest });
  if (persoonId === undefined) return;
  const naar = textAt(data, 'naar');
  const eerste = soort === 'EigenaarAangewezen' ? eigenaarIn({ soort, onderwerp, data, tijdstip, ...rest }) : undefined;
  if (eerste !== undefined) await followEigenaar(scope, persoonId, eerste.medewerkerId, eerste.vanaf);
  if (soort === 'OverdrachtGevraagd' && naar !== undefined) {
    const afgelopen = await isAnswered(scope, { soort: 'overdracht', deel: '' }, persoonId, { onderwerp, tijdstip });
    if (!afgelopen) await awaitOverdracht(scope, persoonId, naar, tijdstip);
  }
  if (soort !== 'OverdrachtAfgelopen') return;
  if (textAt(data, 'afloop') === 'aanvaard' && naar !== undefined)
    await followEigenaar(scope, persoonId, naar, tijdstip);
  else await dropOverdracht(scope, persoonId, tijdstip);
};

const eigenaarschap = ['EigenaarAangewezen', 'OverdrachtGevraagd', 'OverdrachtAfgelopen'];

const follow = async (scope: Scope, gebeurtenis: Gebeurtenis): Promise<void> => {
  if (eigenaarschap.includes(gebeurtenis.soort)) await followOverdracht(scope, gebeurtenis);
  await followSporen(scope, gebeurtenis);
};

/** A whole city that gets owners at once is followed in one statement; who comes to the desk one by one, with his area. */
const followMany = async (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]): Promise<void> => {
  const loket = await consulentenVan(scope);
  const isElders = ({ soort, data }: Gebeurtenis): boolean =>
    soort === 'EigenaarAangewezen' && !loket.has(textAt(data, 'medewerkerId') ?? '');
  await followEigenaren(
    scope,
    gebeurtenissen.filter(isElders).flatMap((een) => eigenaarIn(een) ?? []),
  );
  const antwoorden = gebeurtenissen.filter((een) => !eigenaarschap.includes(een.soort) && isOnlyAnswer(een));
  await answerMany(scope, antwoorden);
  for (const een of gebeurtenissen) if (!isElders(een) && !antwoorden.includes(een)) await follow(scope, een);
};

/** Ownership first: a trace is kept of who is guided here. */
export const volgers: readonly Subscription[] = [...new Set([...eigenaarschap, ...spoorgebeurtenissen])].map((soort) =>
  subscribe({
    soort,
    naam: `caseload.${soort}`,
    handle: follow,
    handleMany: followMany,
  }),
);
