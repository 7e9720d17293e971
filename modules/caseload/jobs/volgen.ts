/** Knows which events the caseload listens to: who holds on to whom, and everything that leaves a trace. */
import { subscribe } from '@samenkracht/platform/jobs';
import type { Gebeurtenis, Scope, Subscription } from '@samenkracht/platform/module';
import { personenVan, spoorgebeurtenissen, textAt } from '../domain/sporen.ts';
import { awaitOverdracht, concernsDesk, dropOverdracht, followEigenaar } from '../store/inwoner.ts';
import { followSporen, isAnswered } from '../store/sporen.ts';

/** Whose names these are, the room of the plan says: this one only follows. */
const followOverdracht = async (scope: Scope, { soort, onderwerp, data, tijdstip, ...rest }: Gebeurtenis) => {
  const [persoonId] = personenVan({ soort, onderwerp, data, tijdstip, ...rest });
  if (persoonId === undefined) return;
  const naar = textAt(data, 'naar');
  const eigenaar = textAt(data, 'medewerkerId');
  if (soort === 'EigenaarAangewezen' && eigenaar !== undefined)
    await followEigenaar(scope, persoonId, eigenaar, textAt(data, 'vanaf') ?? tijdstip);
  if (soort === 'OverdrachtGevraagd' && naar !== undefined) {
    const afgelopen = await isAnswered(scope, 'overdracht', persoonId, { onderwerp, tijdstip });
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

/** Of a whole city that gets owners at once only who is of this desk is followed one by one. */
const followMany = async (scope: Scope, gebeurtenissen: readonly Gebeurtenis[]): Promise<void> => {
  const { inwoners, consulenten } = await concernsDesk(scope, gebeurtenissen.flatMap(personenVan));
  for (const een of gebeurtenissen)
    if (
      een.soort !== 'EigenaarAangewezen' ||
      consulenten.has(textAt(een.data, 'medewerkerId') ?? '') ||
      personenVan(een).some((id) => inwoners.has(id))
    )
      await follow(scope, een);
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
