/** Knows what goes on around the running benefits of the sample city: changes on their way, extra money asked for, an employer that delivers pay. */
import { applyBijzonder } from '@samenkracht/bijzonder';
import { addDays, addToMonth, type Day, firstDay, lastDay, monthOf, ZERO } from '@samenkracht/core';
import { insertGrondslag, insertWerkgever, takeLevering } from '@samenkracht/loonaanlevering';
import type { Scope } from '@samenkracht/platform/module';
import { samplePeople } from '@samenkracht/testing/stad';
import { findOntvangers, takeOverBoete, takeOverHeronderzoek, takeOverWijziging } from '@samenkracht/uitkering';
import { consulentOf, medewerkerOf, onDay, type Voordeur } from './werkvoorraad.ts';

/** Of nobody with a story of his own: those begin with nothing. */
const eigenVerhaal = new Set<string | undefined>(samplePeople.map(({ bsn }) => bsn));

/** Alone, with a whole date of birth and without a job: a change of theirs asks nothing else. */
const isAlleen = ({ deur: { leden, dienstverbanden } }: Voordeur): boolean =>
  leden.length === 1 &&
  dienstverbanden.length === 0 &&
  !leden[0].persoon.geboren.endsWith('00') &&
  leden[0].persoon.overleden === undefined &&
  !eigenVerhaal.has(leden[0].persoon.bsn);

/** @param ontvangers every household with a benefit. */
export const loadLopendWerk = async (scope: Scope, ontvangers: readonly Voordeur[], peildatum: Day): Promise<void> => {
  const [reist, gaatWerken, vraagtGeld, vertelde] = ontvangers.filter(isAlleen);
  const gisteren = onDay(scope, addDays(peildatum, -1));
  if (reist !== undefined)
    await takeOverWijziging(gisteren, {
      persoonId: reist.persoonId,
      soort: 'verblijf buitenland',
      vanaf: addDays(peildatum, 20),
      tot: addDays(peildatum, 34),
      toelichting: 'Ik ga naar mijn zus.',
    });
  if (gaatWerken !== undefined) await planWerk(gisteren, gaatWerken, peildatum);
  if (vraagtGeld !== undefined) await askExtra(onDay(scope, addDays(peildatum, -3)), vraagtGeld);
  if (vertelde !== undefined) await thinkOfWarning(gisteren, vertelde, peildatum);
  await deliverPay(scope, ontvangers, peildatum);
  await drawAgain(scope, peildatum);
};

/** Somebody told late, and it cost nothing: a warning is proposed, and a second person decides. */
const thinkOfWarning = (scope: Scope, { persoonId }: Voordeur, peildatum: Day): Promise<void> =>
  takeOverBoete(
    { ...scope, actor: consulentOf(scope.actor.gemeente) },
    {
      persoonId,
      wat: 'U vertelde pas na een maand dat u een cursus volgt.',
      overtredingOp: addDays(peildatum, -60),
      feiten: { benadelingsbedrag: ZERO, eigenHerstel: null, eerdereBoetes: [], laatsteWaarschuwing: null },
      horenTot: addDays(peildatum, 14),
      zienswijze: 'Ik wist niet dat ik een cursus moest doorgeven.',
      voorstel: {
        keuzes: [
          { feit: 'verwijtbaarheid', keuze: 'normaal' },
          { feit: 'dringendeRedenen', keuze: 'nee' },
          { feit: 'waarschuwen', keuze: 'ja' },
        ],
        motivering: 'U kreeg niet te veel. U weet nu dat u dit moet vertellen.',
      },
    },
  );

/** Whom to look at again: drawn this morning, and not yet answered by a second person. Where no team leader is, nobody draws. */
const drawAgain = async (scope: Scope, peildatum: Day): Promise<void> => {
  const actor = medewerkerOf(scope.actor.gemeente, 'teamleider');
  if (actor === undefined) return;
  await takeOverHeronderzoek(onDay(scope, peildatum, actor), {
    ...{ omvang: 3, maanden: 12, signalen: ['INKOMSTEN_TEGENSTRIJDIG'], vanaf: peildatum },
    reden: 'Voorbeeld: deze aantallen zijn verzonnen.',
  });
};

/** Reported, and proposed by the consulent: somebody else approves. */
const planWerk = (scope: Scope, { persoonId }: Voordeur, peildatum: Day): Promise<void> =>
  takeOverWijziging(
    scope,
    {
      persoonId,
      soort: 'voltijdwerk',
      vanaf: firstDay(addToMonth(monthOf(peildatum), 1)),
      tot: null,
      toelichting: 'Ik begin bij een drukkerij, 36 uur per week.',
    },
    {
      als: { ...scope, actor: consulentOf(scope.actor.gemeente) },
      reden: 'Het contract is gezien. Het loon is hoger dan de norm.',
    },
  );

const askExtra = async (scope: Scope, { persoonId, deur }: Voordeur): Promise<void> => {
  const gevraagd = await applyBijzonder(scope, {
    persoonId,
    regeling: 'bijzondere bijstand',
    omschrijving: 'Een bril. Mijn oude is kapot.',
    iban: deur.rekening.iban,
    antwoorden: { kosten: 24_900, inkomen: 0 },
  });
  if (!gevraagd.ok) throw new Error(`extra money in the sample city is refused: ${gevraagd.error.code}`);
};

/** The employer of the one with a story who works: registered, with the pay of this month, and a line that is wrong. */
const deliverPay = async (scope: Scope, ontvangers: readonly Voordeur[], peildatum: Day): Promise<void> => {
  const deur = ontvangers
    .map((een) => een.deur)
    .find(({ leden: [{ persoon }], dienstverbanden }) => eigenVerhaal.has(persoon.bsn) && dienstverbanden.length > 0);
  const [baan] = deur?.dienstverbanden ?? [];
  const loon = baan?.lonen.find(({ maand }) => maand === monthOf(peildatum));
  if (deur === undefined || baan === undefined || loon === undefined) return;
  const werkgever = await insertWerkgever(scope, baan.werkgever);
  if (werkgever === undefined) return;
  await insertGrondslag(scope, werkgever.id, {
    soort: 'artikel 63',
    persoonId: undefined,
    toelichting: 'Gevraagd per brief.',
    vanaf: firstDay(addToMonth(loon.maand, -1)),
  });
  const { maand, betaaldOp, ...bedragen } = loon;
  const regel = {
    bsn: deur.leden[baan.lid]?.persoon.bsn,
    NumIV: baan.NumIV,
    DatAanv: baan.vanaf,
    ...bedragen,
    vakantiegeldPerMaand: baan.vakantiegeldPerMaand,
  };
  const genomen = await takeLevering(scope, findOntvangers, {
    werkgeverId: werkgever.id,
    kanaal: 'bestand',
    soort: 'json',
    tekst: JSON.stringify({
      leveringsnummer: `${maand}-1`,
      loonheffingennummer: baan.werkgever.loonheffingennummer,
      tijdvak: { soort: 'maand', DatAanvTv: firstDay(maand), DatEindTv: lastDay(maand) },
      betaaldOp,
      regels: [regel, { ...regel, bsn: '123456789', NumIV: 2 }],
    }),
  });
  if (!genomen.ok) throw new Error(`a delivery of pay in the sample city is refused: ${genomen.error.code}`);
};
