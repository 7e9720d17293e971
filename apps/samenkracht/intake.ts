/** Knows the sample of the intake: Henk and the coach who knows him, people who wait, and the words of the second municipality. Entered once. */
import { addDays, type Day, gemeenteCode, parseBsn } from '@samenkracht/core';
import { intakebouw } from '@samenkracht/intake';
import { findOntvangernamen, findPersonenByBsn } from '@samenkracht/persoon';
import type { Clock } from '@samenkracht/platform/clock';
import { type Db, inGemeente, writeKenmerk } from '@samenkracht/platform/db';
import type { Logger } from '@samenkracht/platform/log';
import type { Actor, Json, Scope } from '@samenkracht/platform/module';
import { voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { bsnOf, samplePeople } from '@samenkracht/testing/stad';
import { actorIdOf } from '@samenkracht/toegang';
import { type City, scopeFor } from './city.ts';
import { medewerkersmiddel } from './standins.ts';
import { onDay } from './werkvoorraad.ts';

const kenmerk = 'voorbeeldintake';
type Verhaal = Readonly<Record<string, Json>>;

const rustig: Verhaal = {
  'inkomen.eten': true,
  'inkomen.nu': ['uitkering'],
  'inkomen.aanvraag': true,
  'schulden.achter': 'net',
  'wonen.slaapt': 'woning',
  'wonen.weg': false,
  'veiligheid.nu': 'ja',
  'begin.belangrijk': 'Weer onder de mensen zijn',
  'begin.onderwerpen': ['werk'],
};

const henksVerhaal: Verhaal = {
  ...rustig,
  'begin.belangrijk': 'Dat mijn koken ergens toe leidt',
  'begin.onderwerpen': ['werk', 'leren', 'netwerk', 'digitaal'],
  'werk.nu': ['vrijwillig', 'zoek'],
  'werk.laatst': 'Orderpicker bij een groothandel',
  'werk.vrijwillig': 'Koken in het buurthuis, elke dinsdag voor dertig mensen',
  'werk.wens': 'Keukenhulp, dicht bij huis',
  'werk.uren': 20,
  'leren.diploma': 'vmbo',
  'leren.buitenland': false,
  'leren.wens': 'Sociale hygiene',
  'netwerk.steun': 'een',
  'netwerk.alleen': 'soms',
  'digitaal.heeft': ['telefoon'],
  'digitaal.lukt': 'hulp',
};

/** Who came in the days before: what each told, how many days ago, and whether somebody spoke with him. */
const anderen: readonly { readonly dagen: number; readonly verhaal: Verhaal; readonly gesprek?: number }[] = [
  { dagen: 0, verhaal: { ...rustig, 'inkomen.eten': false, 'inkomen.nu': ['niets'] } },
  { dagen: 0, verhaal: { ...rustig, 'wonen.weg': true, 'wonen.wegdag': null } },
  { dagen: 2, verhaal: { 'inkomen.eten': true, 'inkomen.nu': ['ander'], 'inkomen.aanvraag': false } },
  { dagen: 6, verhaal: rustig },
  { dagen: 9, verhaal: { ...rustig, 'begin.onderwerpen': ['gezondheid', 'zorg'] } },
  { dagen: 15, verhaal: rustig, gesprek: 4 },
  { dagen: 22, verhaal: { ...rustig, 'begin.onderwerpen': ['taal', 'kinderen'] }, gesprek: 6 },
  { dagen: 31, verhaal: rustig, gesprek: 3 },
];

const must = <T>(
  gedaan: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly code: string } },
): T => {
  if (!gedaan.ok) throw new Error(`a step of the sample intake is refused: ${gedaan.error.code}`);
  return gedaan.value;
};

const medewerker = (scope: Scope, naam: string): Actor => {
  const found = voorbeeldmedewerkers.find((een) => een.naam === naam);
  if (found === undefined) throw new Error(`no sample colleague is called ${naam}`);
  const { gemeente } = scope.actor;
  return { id: actorIdOf(medewerkersmiddel, found.id), soort: 'medewerker', naam, rollen: ['coach'], gemeente };
};

const inwoner = async (scope: Scope, persoonId: string): Promise<Actor> => {
  const naam = (await findOntvangernamen(scope, [persoonId])).get(persoonId)?.naam ?? 'inwoner';
  return { id: persoonId, soort: 'inwoner', naam, rollen: ['inwoner'], gemeente: scope.actor.gemeente, persoonId };
};

const alleen = (scope: Scope, persoonId: string) =>
  intakebouw.begin(scope, { persoonId, wijze: 'alleen', machtiging: undefined });

/** Told half a year ago, talked over three days later; his coach sees one thing otherwise than he does, and asks to look again. */
const tellHenk = async (scope: Scope, persoonId: string, peildatum: Day): Promise<void> => {
  const toen = addDays(peildatum, -150);
  const henk = onDay(scope, toen, await inwoner(scope, persoonId));
  const intake = must(await alleen(henk, persoonId));
  must(await intakebouw.tell(henk, intake, henksVerhaal));
  await intakebouw.storeOndersteuning(henk, intake, 'nee');
  const zelf = { kant: 'zelf', versie: 0 } as const;
  must(
    await intakebouw.storeBeeld(henk, persoonId, {
      ...zelf,
      onderdeel: 'werk',
      waarde: '3',
      toelichting: 'Ik kook in het buurthuis',
    }),
  );
  must(
    await intakebouw.storeBeeld(henk, persoonId, {
      ...zelf,
      onderdeel: 'netwerk',
      waarde: '3',
      toelichting: undefined,
    }),
  );
  must(
    await intakebouw.storeBeeld(henk, persoonId, {
      ...zelf,
      onderdeel: 'taal.lezen',
      waarde: 'B1',
      toelichting: undefined,
    }),
  );
  must(await intakebouw.close(henk, intake));
  const gesprekdag = addDays(toen, 3);
  const samira = onDay(scope, gesprekdag, medewerker(scope, 'Samira Bakkali'));
  must(await intakebouw.storeGesprek(samira, intake, { gevoerdOp: gesprekdag, minuten: 50, vorm: 'kantoor' }));
  const coach = { kant: 'professional', versie: 0, toelichting: undefined } as const;
  must(await intakebouw.storeBeeld(samira, persoonId, { ...coach, onderdeel: 'werk', waarde: '4' }));
  must(await intakebouw.storeBeeld(samira, persoonId, { ...coach, onderdeel: 'netwerk', waarde: '3' }));
  const eergisteren = onDay(scope, addDays(peildatum, -2), medewerker(scope, 'Samira Bakkali'));
  must(
    await intakebouw.invite(
      eergisteren,
      persoonId,
      'Het is een halfjaar geleden. Zullen wij kijken wat er veranderd is?',
    ),
  );
};

const tellAnderen = async (scope: Scope, personen: readonly string[], peildatum: Day): Promise<void> => {
  for (const [at, { dagen, verhaal, gesprek }] of anderen.entries()) {
    const persoonId = personen[at];
    if (persoonId === undefined) return;
    const op = addDays(peildatum, -dagen);
    const zelf = onDay(scope, op, await inwoner(scope, persoonId));
    const intake = must(await alleen(zelf, persoonId));
    must(await intakebouw.tell(zelf, intake, verhaal));
    if (gesprek === undefined) continue;
    const gevoerdOp = addDays(op, gesprek);
    const joyce = onDay(scope, gevoerdOp, medewerker(scope, 'Joyce Wong'));
    await intakebouw.storeOndersteuning(joyce, intake, at % 2 === 0 ? 'ja' : 'later');
    must(
      await intakebouw.storeGesprek(joyce, intake, {
        gevoerdOp,
        minuten: 45,
        vorm: at % 2 === 0 ? 'kantoor' : 'telefoon',
      }),
    );
  }
};

/** Maassluis asks in its own words, with a question of its own. */
const nameVraagraak = async (scope: Scope, peildatum: Day): Promise<void> => {
  const aanpassing = {
    teksten: {
      'begin.onderwerpen': {
        hulp: {
          nl: 'U kunt later altijd meer kiezen. Vraagraak helpt u hiermee.',
          en: 'You can always choose more later. Vraagraak helps you with it.',
        },
      },
    },
    erbij: [
      {
        groep: 'mensen',
        vraag: {
          code: 'netwerk.vraagraak',
          soort: 'ja of nee',
          tekst: { nl: 'Kent u iemand van Vraagraak?', en: 'Do you know somebody at Vraagraak?' },
        },
      },
    ],
  } as const;
  const vandaag = onDay(scope, peildatum);
  must(await intakebouw.publishAanpassing(vandaag, { vanaf: peildatum, aanpassing, reden: 'De namen van Maassluis' }));
};

const rotterdam = gemeenteCode('0599');

/** @param metVerhaal whether people told their story already. */
export const loadIntake = async (
  around: { readonly db: Db; readonly clock: Clock; readonly log: Logger },
  { peildatum, huishoudens }: City,
  { metVerhaal }: { readonly metVerhaal: boolean },
): Promise<void> => {
  await inGemeente(around.db, gemeenteCode('0556'), async (tx) => {
    if (await writeKenmerk(tx, kenmerk, peildatum)) await nameVraagraak(scopeFor(around, tx), peildatum);
  });
  await inGemeente(around.db, rotterdam, async (tx) => {
    if (!metVerhaal || !(await writeKenmerk(tx, kenmerk, peildatum))) return;
    const scope = scopeFor(around, tx);
    const verhalen = new Set<string>(samplePeople.map(({ bsn }) => bsn));
    const bsns = huishoudens
      .flatMap(({ gemeente, uitkering, leden: [{ persoon }] }) =>
        gemeente !== rotterdam || uitkering === undefined || verhalen.has(persoon.bsn ?? '')
          ? []
          : (parseBsn(persoon.bsn ?? '') ?? []),
      )
      .slice(-anderen.length);
    const personen = await findPersonenByBsn(scope, [...bsns, bsnOf('henk')]);
    await tellAnderen(
      scope,
      bsns.flatMap((bsn) => personen.get(bsn) ?? []),
      peildatum,
    );
    const henk = personen.get(bsnOf('henk'));
    if (henk !== undefined) await tellHenk(scope, henk, peildatum);
  });
};
