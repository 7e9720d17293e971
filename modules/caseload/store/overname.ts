/** Knows how a desk is taken over from the system before this one: its choices, people and history, in sets. */
import { insertSet, view } from '@samenkracht/platform/db';
import type { Scope } from '@samenkracht/platform/module';
import type { Instelling } from '../domain/instelling.ts';
import type { Contactklasse } from '../domain/prijs.ts';
import type { Signaalsoort, Voorvalsoort } from '../domain/sporen.ts';
import { insertTeam, type NieuweConsulent, storeConsulent, storeInstelling } from './bureau.ts';
import type { CaseloadTables } from './tabellen.ts';

export type Overname = {
  readonly instelling: Instelling;
  readonly teams: readonly {
    readonly naam: string;
    readonly postcodes: readonly string[];
    readonly consulenten: readonly Omit<NieuweConsulent, 'teamId'>[];
  }[];
  readonly inwoners: readonly {
    readonly persoonId: string;
    readonly klasse: Contactklasse;
    readonly postcode: string | undefined;
    readonly discipline: string | undefined;
    readonly consulent: string;
    readonly sinds: string;
  }[];
  readonly voorvallen: readonly {
    readonly persoonId: string;
    readonly soort: Voorvalsoort;
    readonly op: string;
    readonly medewerkerId: string;
    readonly minuten?: number;
    readonly fase?: string;
  }[];
  readonly signalen: readonly {
    readonly persoonId: string;
    readonly soort: Signaalsoort;
    readonly sinds: string;
    readonly uiterlijk?: string;
  }[];
  /** Counts of answers, without persons. */
  readonly oordelen: readonly {
    readonly maand: string;
    readonly stap: string;
    readonly cijfer: number;
    readonly aantal: number;
  }[];
  readonly klachten: readonly { readonly thema: string; readonly ontvangenOp: string }[];
};

/** @throws when a choice or a colleague is refused: what is taken over must be right. */
export const takeOverCaseload = async (scope: Scope, overname: Overname): Promise<void> => {
  const must = (gedaan: { readonly ok: boolean }): void => {
    if (!gedaan.ok) throw new Error('a desk that is taken over is refused');
  };
  must(await storeInstelling(scope, overname.instelling));
  for (const { consulenten, ...nieuw } of overname.teams) {
    const team = await insertTeam(scope, nieuw);
    must(team);
    for (const consulent of team.ok ? consulenten : [])
      must(await storeConsulent(scope, { ...consulent, teamId: team.ok ? team.value.id : '' }));
  }
  await insertMensen(scope, overname);
  await takeOverHistory(scope, overname);
  await insertTellingen(scope, overname);
};

const insertMensen = (scope: Scope, { inwoners }: Overname): Promise<void> =>
  insertSet(
    scope.tx,
    'caseload_inwoner',
    {
      ...{ persoon_id: 'uuid', klasse: 'text', postcode: 'text', discipline: 'text', consulent_id: 'text' },
      ...{ sinds: 'timestamptz', aangemeld_op: 'date' },
    },
    inwoners.map((een) => [
      een.persoonId,
      een.klasse,
      een.postcode ?? null,
      een.discipline ?? null,
      een.consulent,
      een.sinds,
      een.sinds.slice(0, 10),
    ]),
  );

/** What happened with people and what asks for them, also of whom a colleague guides who is in no team. */
export const takeOverHistory = async (
  scope: Scope,
  { signalen, voorvallen }: Pick<Overname, 'signalen' | 'voorvallen'>,
): Promise<void> => {
  await insertSet(
    scope.tx,
    'caseload_signaal',
    { id: 'uuid', persoon_id: 'uuid', soort: 'text', verwijzing: 'text', sinds: 'timestamptz', uiterlijk: 'date' },
    signalen.map(({ persoonId, soort, sinds, uiterlijk }) => {
      const id = crypto.randomUUID();
      return [id, persoonId, soort, id, sinds, uiterlijk ?? null];
    }),
  );
  const rijen = voorvallen.map(({ persoonId, soort, op, medewerkerId, minuten, fase }) => ({
    ...{ id: crypto.randomUUID(), persoon_id: persoonId, soort, op, medewerker_id: medewerkerId },
    ...{ minuten: minuten ?? null, fase: fase ?? null },
  }));
  // minutes are whole numbers of a kind that a set of texts has no column for: a few hundred at a time
  for (let van = 0; van < rijen.length; van += 500)
    await view<CaseloadTables>(scope.tx)
      .insertInto('caseload_voorval')
      .values(rijen.slice(van, van + 500))
      .execute();
};

const insertTellingen = async (scope: Scope, overname: Overname): Promise<void> => {
  if (overname.oordelen.length > 0)
    await view<CaseloadTables>(scope.tx)
      .insertInto('caseload_oordeel')
      .values([...overname.oordelen])
      .execute();
  if (overname.klachten.length > 0)
    await insertSet(
      scope.tx,
      'caseload_klacht',
      { id: 'uuid', thema: 'text', ontvangen_op: 'date' },
      overname.klachten.map(({ thema, ontvangenOp }) => [crypto.randomUUID(), thema, ontvangenOp]),
    );
};
