/** Proves the policies as a table: who may do what to what, for which purpose, and how a refusal is called. */
import { gemeenteCode } from '@samenkracht/core';
import type { Actor, Doel, Rol } from '@samenkracht/platform/module';
import { describe, expect, test } from 'vitest';
import { bevoegdheden } from './bevoegdheden.ts';
import type { Handeling, Onderwerp, OnderwerpSoort } from './onderwerp.ts';
import { permit, permitOr } from './permit.ts';

const rotterdam = gemeenteCode('0599');
const maassluis = gemeenteCode('0556');

const staff = (...rollen: Rol[]): Actor => ({
  id: 'rob',
  soort: 'medewerker',
  naam: 'Rob',
  rollen,
  gemeente: rotterdam,
});
const fatima: Actor = {
  id: 'fatima',
  soort: 'inwoner',
  naam: 'Fatima',
  rollen: ['inwoner'],
  gemeente: rotterdam,
  persoonId: 'fatima',
};

const about = (
  handeling: Handeling,
  soort: OnderwerpSoort,
  rest: Partial<Pick<Onderwerp, 'persoonId' | 'gemeente' | 'medebelanghebbenden'>> = {},
): Onderwerp =>
  handeling === 'goedkeuren'
    ? { handeling, soort, voorgesteldDoor: 'iemand anders', persoonId: 'fatima', ...rest }
    : { handeling, soort, persoonId: 'fatima', ...rest };

const outcome = (actor: Actor, doel: Doel, onderwerp: Onderwerp): string => {
  const result = permit(actor, doel, onderwerp);
  return result.ok ? 'mag' : result.error.code;
};

test.each`
  rol             | handeling        | soort         | doel                     | uitkomst
  ${'consulent'}  | ${'inzien'}      | ${'dossier'}  | ${'bijstand-beoordelen'} | ${'mag'}
  ${'consulent'}  | ${'inzien'}      | ${'dossier'}  | ${'functioneel-beheer'}  | ${'DOEL_NIET_TOEGESTAAN'}
  ${'consulent'}  | ${'voorstellen'} | ${'besluit'}  | ${'bijstand-beoordelen'} | ${'mag'}
  ${'consulent'}  | ${'goedkeuren'}  | ${'besluit'}  | ${'bijstand-beoordelen'} | ${'ROL_NIET_BEVOEGD'}
  ${'consulent'}  | ${'goedkeuren'}  | ${'maandrun'} | ${'bijstand-uitbetalen'} | ${'ROL_NIET_BEVOEGD'}
  ${'consulent'}  | ${'controleren'} | ${'logboek'}  | ${'toezicht'}            | ${'ROL_NIET_BEVOEGD'}
  ${'toetser'}    | ${'goedkeuren'}  | ${'besluit'}  | ${'bijstand-beoordelen'} | ${'mag'}
  ${'toetser'}    | ${'voorstellen'} | ${'besluit'}  | ${'bijstand-beoordelen'} | ${'ROL_NIET_BEVOEGD'}
  ${'toetser'}    | ${'wijzigen'}    | ${'aanvraag'} | ${'bijstand-beoordelen'} | ${'ROL_NIET_BEVOEGD'}
  ${'beheerder'}  | ${'goedkeuren'}  | ${'bedrag'}   | ${'functioneel-beheer'}  | ${'mag'}
  ${'beheerder'}  | ${'inzien'}      | ${'dossier'}  | ${'functioneel-beheer'}  | ${'ROL_NIET_BEVOEGD'}
  ${'controleur'} | ${'controleren'} | ${'logboek'}  | ${'toezicht'}            | ${'mag'}
  ${'controleur'} | ${'inzien'}      | ${'dossier'}  | ${'toezicht'}            | ${'ROL_NIET_BEVOEGD'}
  ${'systeem'}    | ${'uitbetalen'}  | ${'maandrun'} | ${'bijstand-uitbetalen'} | ${'mag'}
  ${'systeem'}    | ${'goedkeuren'}  | ${'besluit'}  | ${'systeem'}             | ${'ROL_NIET_BEVOEGD'}
`('$rol: $handeling $soort voor $doel: $uitkomst', ({ rol, handeling, soort, doel, uitkomst }) => {
  expect(outcome(staff(rol), doel, about(handeling, soort))).toBe(uitkomst);
});

describe('a resident', () => {
  test.each`
    handeling        | soort         | doel                     | persoonId    | uitkomst
    ${'inzien'}      | ${'dossier'}  | ${'eigen-dossier'}       | ${'fatima'}  | ${'mag'}
    ${'indienen'}    | ${'aanvraag'} | ${'bijstand-aanvragen'}  | ${'fatima'}  | ${'mag'}
    ${'inzien'}      | ${'dossier'}  | ${'eigen-dossier'}       | ${'henk'}    | ${'ANDER_DOSSIER'}
    ${'inzien'}      | ${'dossier'}  | ${'eigen-dossier'}       | ${undefined} | ${'ANDER_DOSSIER'}
    ${'voorstellen'} | ${'besluit'}  | ${'eigen-dossier'}       | ${'fatima'}  | ${'ROL_NIET_BEVOEGD'}
    ${'inzien'}      | ${'dossier'}  | ${'bijstand-beoordelen'} | ${'fatima'}  | ${'DOEL_NIET_TOEGESTAAN'}
  `('$handeling $soort van $persoonId voor $doel: $uitkomst', ({ handeling, soort, doel, persoonId, uitkomst }) => {
    expect(outcome(fatima, doel, { handeling, soort, ...(persoonId && { persoonId }) })).toBe(uitkomst);
  });

  test('may do for whom he represents what he may do for himself', () => {
    const bewindvoerder: Actor = { ...fatima, id: 'b', persoonId: 'b', namens: ['henk'] };
    expect(outcome(bewindvoerder, 'eigen-dossier', about('inzien', 'dossier', { persoonId: 'henk' }))).toBe('mag');
    expect(outcome(bewindvoerder, 'eigen-dossier', about('inzien', 'dossier', { persoonId: 'fatima' }))).toBe(
      'ANDER_DOSSIER',
    );
  });

  test('is a party to just the application that is made together', () => {
    const jonas: Actor = { ...fatima, id: 'jonas', persoonId: 'jonas' };
    const samen = about('ondertekenen', 'aanvraag', { persoonId: 'mila', medebelanghebbenden: ['jonas'] });
    expect(outcome(jonas, 'bijstand-aanvragen', samen)).toBe('mag');
    expect(outcome(jonas, 'bijstand-aanvragen', about('inzien', 'dossier', { persoonId: 'mila' }))).toBe(
      'ANDER_DOSSIER',
    );
  });

  test('without a person of his own reaches nobody, not even a subject without a person', () => {
    const { persoonId: _, ...nobody } = fatima;
    expect(outcome(nobody, 'eigen-dossier', { handeling: 'inzien', soort: 'dossier' })).toBe('ANDER_DOSSIER');
  });
});

describe('another municipality', () => {
  const marit: Actor = { ...staff('consulent'), id: 'marit', gemeente: maassluis };

  test('never, whatever the role', () => {
    for (const rol of ['consulent', 'toetser', 'beheerder', 'controleur', 'systeem'] as const) {
      for (const row of bevoegdheden) {
        for (const soort of row.soorten) {
          for (const handeling of row.handelingen) {
            const found = outcome(
              { ...marit, rollen: [rol] },
              row.doelen[0] ?? 'systeem',
              about(handeling, soort, { gemeente: rotterdam }),
            );
            expect(found).toBe('ANDERE_GEMEENTE');
          }
        }
      }
    }
  });

  test('looks outside like a thing that does not exist', () => {
    const nietGevonden = { code: 'ZAAK_NIET_GEVONDEN' } as const;
    const zaak = about('inzien', 'zaak', { gemeente: rotterdam });
    expect(permitOr(marit, 'bijstand-beoordelen', zaak, nietGevonden)).toEqual({ ok: false, error: nietGevonden });
    expect(permitOr(fatima, 'eigen-dossier', about('inzien', 'zaak', { persoonId: 'henk' }), nietGevonden)).toEqual({
      ok: false,
      error: nietGevonden,
    });
    expect(permitOr(staff('beheerder'), 'functioneel-beheer', about('inzien', 'zaak'), nietGevonden)).toEqual({
      ok: false,
      error: { code: 'ROL_NIET_BEVOEGD' },
    });
  });
});

describe('four eyes', () => {
  const proposal = (voorgesteldDoor: string): Onderwerp => ({
    handeling: 'goedkeuren',
    soort: 'besluit',
    persoonId: 'fatima',
    voorgesteldDoor,
  });

  test('who proposed cannot approve, also not with both roles', () => {
    expect(outcome(staff('consulent', 'toetser'), 'bijstand-beoordelen', proposal('rob'))).toBe('EIGEN_VOORSTEL');
    expect(outcome(staff('consulent', 'toetser'), 'bijstand-beoordelen', proposal('yvonne'))).toBe('mag');
  });

  test('a beheerder cannot approve the amount he entered', () => {
    const bedrag = { handeling: 'goedkeuren', soort: 'bedrag', voorgesteldDoor: 'rob' } as const;
    expect(outcome(staff('beheerder'), 'functioneel-beheer', bedrag)).toBe('EIGEN_VOORSTEL');
  });
});

test('a person with no role may nothing at all', () => {
  for (const row of bevoegdheden) {
    for (const soort of row.soorten) {
      for (const handeling of row.handelingen) {
        for (const doel of row.doelen) expect(outcome(staff(), doel, about(handeling, soort))).toBe('ROL_NIET_BEVOEGD');
      }
    }
  }
});
