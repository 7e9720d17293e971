/** Knows the routes on which a resident sees a year of his uitkering, and gets its statement on paper. */
import { composeJaaropgave, printBericht } from '@samenkracht/bericht';
import { saldo } from '@samenkracht/betaling';
import { type Day, day, err, type Month, ok, sum, ZERO } from '@samenkracht/core';
import { defineRoute, download } from '@samenkracht/platform/http';
import type { RefusalMap, Scope } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import { Type } from 'typebox';
import { type Jaaropgave, maakJaaropgave } from '../domain/jaaropgave.ts';
import { type Jaaroverzicht, jaaroverzicht, maandenVan, standen } from '../domain/jaaroverzicht.ts';
import { dagenMetRecht } from '../domain/maandfeiten.ts';
import { planMaand } from '../domain/maandplan.ts';
import { isHuishoudwijziging } from '../domain/wijziging.ts';
import type { Uitkering } from '../store/lopend.ts';
import { type Eigen, openEigen } from './eigenuitkering.ts';
import { Bedrag, Maand, OfNiets, oneOf } from './maandschema.ts';
import { uitkeringRefusals } from './maandweigeringen.ts';
import { type Beeld, openBeeld } from './uitkeringbeeld.ts';

const JaarParams = Type.Object({ jaar: Type.String({ pattern: '^20\\d{2}$', description: 'kalenderjaar' }) });

const Bedragen = {
  bijstand: Type.Integer({ description: 'het recht zonder vakantietoeslag, in centen' }),
  betaald: Type.Integer({ description: 'wat naar de bank ging, in centen' }),
  inkomen: Type.Integer({ description: 'eigen netto inkomen van het huishouden, in centen' }),
  vrijgelaten: Type.Integer({ description: 'wat daarvan niet meetelt, in centen' }),
  vakantietoeslag: Type.Integer({ description: 'bewaard, in centen' }),
};

const JaarSchema = Type.Object({
  jaar: Type.Integer(),
  jaren: Type.Array(Type.Integer(), { description: 'de jaren waarin de uitkering liep, het nieuwste eerst' }),
  maanden: Type.Array(
    Type.Object({
      maand: Maand,
      stand: oneOf(
        standen,
        'besloten: de specificatie van de maand legt elk bedrag uit; elders: betaald door het systeem hiervoor',
      ),
      ...Bedragen,
    }),
    { minItems: 12, maxItems: 12 },
  ),
  totaal: Type.Object(Bedragen),
  jaaropgave: Type.Object(
    {
      voorbij: Type.Boolean({ description: 'onwaar zolang het jaar loopt: dan is het een tussenstand' }),
      netto: Bedrag,
      bruto: OfNiets(Bedrag),
      loonheffing: OfNiets(Bedrag),
      artikel: OfNiets(Type.String()),
      ontbreekt: Type.Array(
        Type.Object({
          veld: oneOf(['bruto', 'loonheffing', 'bijdrage Zvw'], 'welk gegeven'),
          waarom: Type.String({ description: 'in B1' }),
        }),
        { description: 'wat de jaaropgave niet kan zeggen, en waarom' },
      ),
      onzekerheden: Type.Array(Type.String()),
    },
    { description: 'van wie is aangemeld; van een paar heeft ieder de helft' },
  ),
});

type JaarOnbekend = { readonly code: 'JAAR_ONBEKEND' };
const jaarRefusals: RefusalMap<JaarOnbekend> = {
  JAAR_ONBEKEND: {
    status: 404,
    titel: 'Dit jaar kennen wij niet',
    uitleg: 'U kreeg in dit jaar geen uitkering van ons. Ga terug naar Mijn geld en kies een ander jaar.',
  },
};
const refusals = { ...uitkeringRefusals, ...toegangRefusals, ...jaarRefusals };

/** The years of the benefit that can be shown, newest first. */
export const jarenVan = ({ eersteMaand, einddatum }: Uitkering, today: Day): readonly number[] => {
  const eerste = Number(eersteMaand.slice(0, 4));
  const laatste = Number((einddatum !== undefined && einddatum < today ? einddatum : today).slice(0, 4));
  return Array.from({ length: Math.max(1, laatste - eerste + 1) }, (_, i) => Math.max(laatste, eerste) - i);
};

/** Pay that passed through us is no bijstand; what came after over a month and was received in a fixed payment before, is. */
const zonderLoon = (boekingen: Beeld['boekingen']): Beeld['boekingen'] =>
  boekingen.flatMap((een) => {
    const { debet, credit } = een;
    if (debet.rekening === 'loon in beheer') return [];
    return credit.rekening === 'loon in beheer' && debet.rekening === 'te betalen'
      ? [{ ...een, credit: { ...credit, rekening: 'bank onderweg' } }]
      : [een];
  });

/** What went to the bank in the year, and of that what was about months with a right for both of a couple. */
const ontvangenIn = (boekingen: Beeld['boekingen'], jaar: number, isVanBeiden: (maand: Month) => boolean) => {
  const vanJaar = boekingen.filter(({ boekdatum }) => boekdatum.startsWith(String(jaar)));
  const perMaand = [...saldo.after(new Map(), zonderLoon(vanJaar))].map(
    ([maand, stand]) => [maand, saldo.betaald(stand)] as const,
  );
  return {
    ontvangen: sum(perMaand.map(([, betaald]) => betaald)),
    gezamenlijk: sum(perMaand.map(([maand, betaald]) => (isVanBeiden(maand) ? betaald : ZERO))),
    metSchuld: vanJaar.some(({ debet, credit }) => [debet, credit].some((een) => een.rekening.startsWith('vordering'))),
  };
};

/** Who is there in each month of the year, by the facts and the changes: the partner of the last month, and whether all are alike. */
const huishoudenIn = (dossier: Beeld['dossier'], jaar: number) => {
  const partnerIn = (maand: Month) => planMaand(dossier, maand)?.grondslag?.partner ?? undefined;
  const partners = maandenVan(jaar)
    .filter((maand) => planMaand(dossier, maand) !== undefined)
    .map(partnerIn);
  const laatste = partners.at(-1);
  const kort = (een: typeof laatste): string => (een === undefined ? '' : `${een.geboren} ${een.heeftRecht}`);
  // who comes or goes within a month is in the household of that whole month
  const binnen = (dossier.wijzigingen ?? []).some(
    ({ soort, vanaf }) => isHuishoudwijziging(soort) && vanaf.startsWith(String(jaar)),
  );
  return {
    isVanBeiden: (maand: Month): boolean => partnerIn(maand)?.heeftRecht === true,
    partnerGeboren: laatste?.heeftRecht === true ? laatste.geboren : undefined,
    partnerZonderRecht: laatste?.heeftRecht === false,
    huishoudenVeranderd: binnen || new Set(partners.map(kort)).size > 1,
  };
};

type Jaarbeeld = { readonly overzicht: Jaaroverzicht; readonly opgave: Jaaropgave; readonly voorbij: boolean };

const jaarbeeld = (scope: Scope, { uitkering, persoonId }: Eigen, beeld: Beeld, jaar: number): Jaarbeeld => {
  const { dossier, overzichten, boekingen } = beeld;
  const overzicht = jaaroverzicht(jaar, overzichten, (maand) => {
    if (dagenMetRecht(uitkering, maand) === undefined) return 'geen recht';
    return maand < uitkering.eersteMaand ? 'elders' : 'nog niet';
  });
  const feiten = dossier.grondslagen.at(-1)?.feiten;
  if (feiten === undefined) throw new Error(`uitkering ${uitkering.id} has no facts under its decision`);
  const voorbij = day(`${jaar}-12-31`) < scope.today;
  const { isVanBeiden, ...huishouden } = huishoudenIn(dossier, jaar);
  const opgave = maakJaaropgave({
    kader: dossier.kader,
    overzicht,
    ...ontvangenIn(boekingen, jaar, isVanBeiden),
    ...huishouden,
    wie: persoonId === uitkering.partnerId ? 'partner' : 'belastingplichtige',
    geboren: feiten.belanghebbende.geboren,
    voorbij,
  });
  return { overzicht, opgave, voorbij };
};

const getJaar = defineRoute({
  method: 'GET',
  url: '/mijn/uitkering/jaren/:jaar',
  samenvatting: 'Een jaar van uw uitkering: twaalf maanden, de totalen, en de jaaropgave voor zover die te geven is',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: JaarParams,
  response: { 200: JaarSchema },
  refusals,
  handle: async (scope, { params }) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    if (!eigen.ok) return eigen;
    const jaren = jarenVan(eigen.value.uitkering, scope.today);
    const jaar = Number(params.jaar);
    if (!jaren.includes(jaar)) return err({ code: 'JAAR_ONBEKEND' } as const);
    const beeld = await openBeeld(scope, eigen.value.uitkering);
    const { overzicht, opgave, voorbij } = jaarbeeld(scope, eigen.value, beeld, jaar);
    const { jaar: _, ...velden } = opgave;
    return ok({
      jaar,
      jaren: [...jaren],
      maanden: [...overzicht.maanden],
      totaal: overzicht.totaal,
      jaaropgave: { voorbij, ...velden, ontbreekt: [...opgave.ontbreekt], onzekerheden: [...opgave.onzekerheden] },
    });
  },
});

const getJaaropgave = defineRoute({
  method: 'GET',
  url: '/mijn/uitkering/jaren/:jaar/jaaropgave',
  samenvatting: 'De jaaropgave als brief (toegankelijke pdf)',
  doel: 'eigen-dossier',
  rollen: ['inwoner'],
  params: JaarParams,
  response: { 200: Type.Unsafe<unknown>({ type: 'string', format: 'binary' }) },
  refusals,
  handle: async (scope, { params }) => {
    const eigen = await openEigen(scope, 'uitkering', 'inzien');
    if (!eigen.ok) return eigen;
    const { uitkering, persoonId } = eigen.value;
    const jaar = Number(params.jaar);
    if (!jarenVan(uitkering, scope.today).includes(jaar)) return err({ code: 'JAAR_ONBEKEND' } as const);
    const { opgave, voorbij } = jaarbeeld(scope, eigen.value, await openBeeld(scope, uitkering), jaar);
    const { netto, bruto, loonheffing, artikel, onzekerheden } = opgave;
    const bytes = await printBericht(scope, {
      persoonId,
      kenmerk: `J-${jaar}-${uitkering.id.slice(0, 8)}`,
      compose: (kader) =>
        composeJaaropgave(
          {
            jaar,
            voorbij,
            netto,
            bruto,
            loonheffing,
            ontbreekt: [...new Set(opgave.ontbreekt.map(({ waarom }) => waarom))],
            artikelen: artikel === null ? [] : [artikel],
            onbevestigd: onzekerheden,
          },
          kader,
        ),
    });
    return ok(download({ bytes, naam: `jaaropgave-${jaar}.pdf`, type: 'application/pdf' }));
  },
});

export const jaarRoutes = [getJaar, getJaaropgave];
