/** Knows how a bericht is sent: composed for each reader, kept, and its notification set aside, in one transaction. */
import { findPostadressen, personHeader } from '@samenkracht/persoon';
import type { Scope } from '@samenkracht/platform/module';
import { findAfzender } from '../domain/afzender.ts';
import type { Bericht, Kader } from '../domain/bericht.ts';
import type { Geadresseerde } from '../domain/geadresseerde.ts';
import { drawBericht } from '../pdf/brief.ts';
import { findVerzonden, insertBericht, insertBerichten, isVerzonden } from '../store/bericht.ts';
import { enqueueMelding, enqueueMeldingen } from './melden.ts';

export type Verzending = {
  readonly persoonIds: readonly string[];
  readonly gebeurtenisId: string;
  readonly kenmerk: string;
  readonly compose: (kader: Kader, persoonId: string) => Bericht;
};

type Postadres = NonNullable<ReturnType<Awaited<ReturnType<typeof findPostadressen>>['get']>>;
type Ontvanger = { readonly aanhef: string; readonly geadresseerde: Geadresseerde };

/** Without a postal address the bericht stands in the inbox only: a letter of it has no lines of address. */
const findOntvanger = async (scope: Scope, persoonId: string): Promise<Ontvanger> => {
  const post = (await findPostadressen(scope, [persoonId])).get(persoonId);
  if (post === undefined) {
    const { naam } = await personHeader(scope, persoonId);
    return { aanhef: 'Geachte heer of mevrouw', geadresseerde: { naam, adresregels: [], geheim: true } };
  }
  return toOntvanger(post);
};

const toOntvanger = ({ aanhef, naam, regels, geheim }: Postadres): Ontvanger => ({
  aanhef,
  geadresseerde: { naam, adresregels: regels, geheim },
});

/** The same event twice gives each reader one bericht. */
export const verstuur = async (scope: Scope, verzending: Verzending): Promise<void> => {
  const afzender = findAfzender(scope.actor.gemeente);
  for (const persoonId of new Set(verzending.persoonIds)) {
    if (await isVerzonden(scope, verzending.gebeurtenisId, persoonId)) continue;
    const { aanhef, geadresseerde } = await findOntvanger(scope, persoonId);
    const kader = { afzender, dagtekening: scope.today, aanhef, kenmerk: verzending.kenmerk };
    const inhoud = verzending.compose(kader, persoonId);
    const { gebeurtenisId } = verzending;
    const id = await insertBericht(scope, { persoonId, gebeurtenisId, inhoud, geadresseerde });
    if (id !== undefined) await enqueueMelding(scope, id);
  }
};

/** The same for a set of sendings: names, letters and notifications each in one statement, however many readers. */
export const verstuurMany = async (scope: Scope, verzendingen: readonly Verzending[]): Promise<void> => {
  const verzonden = await findVerzonden(
    scope,
    verzendingen.map(({ gebeurtenisId }) => gebeurtenisId),
  );
  const open = verzendingen.flatMap((verzending) =>
    [...new Set(verzending.persoonIds)]
      .filter((persoonId) => !verzonden.has(`${verzending.gebeurtenisId} ${persoonId}`))
      .map((persoonId) => ({ verzending, persoonId })),
  );
  const adressen = await findPostadressen(scope, [...new Set(open.map(({ persoonId }) => persoonId))]);
  const afzender = findAfzender(scope.actor.gemeente);
  const nieuw = [];
  for (const { verzending, persoonId } of open) {
    const adres = adressen.get(persoonId);
    const { aanhef, geadresseerde } = adres === undefined ? await findOntvanger(scope, persoonId) : toOntvanger(adres);
    const kader = { afzender, dagtekening: scope.today, aanhef, kenmerk: verzending.kenmerk };
    const inhoud = verzending.compose(kader, persoonId);
    nieuw.push({ persoonId, gebeurtenisId: verzending.gebeurtenisId, inhoud, geadresseerde });
  }
  await enqueueMeldingen(scope, await insertBerichten(scope, nieuw));
};

/** A letter that is asked for and not sent: the same text and form as one that is, for its addressee. Nothing is kept. */
export const printBericht = async (
  scope: Scope,
  { persoonId, kenmerk, compose }: Pick<Verzending, 'kenmerk' | 'compose'> & { readonly persoonId: string },
): Promise<Uint8Array> => {
  const { aanhef, geadresseerde } = await findOntvanger(scope, persoonId);
  const kader = { afzender: findAfzender(scope.actor.gemeente), dagtekening: scope.today, aanhef, kenmerk };
  return drawBericht(compose(kader, persoonId), geadresseerde);
};
