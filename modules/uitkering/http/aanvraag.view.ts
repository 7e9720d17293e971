/** Knows how an application is written in the API. */
import { formatDay } from '@samenkracht/core';
import type { Document } from '@samenkracht/zaak';
import type { Static } from 'typebox';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { groepOf } from '../domain/eigenvragen.ts';
import type { Waarden } from '../domain/feitenboom.ts';
import type { Interviewvraag } from '../domain/interview.ts';
import type { Formulier } from '../store/formulier.ts';
import { beletselen, type Ontvangstbewijs } from '../store/indiening.ts';
import type { Aanvraagrol } from '../store/toegangaanvraag.ts';
import { explainBeletsel } from './aanvraag.refusals.ts';
import type {
  AanvraagKortSchema,
  AanvraagSchema,
  DocumentSchema,
  GevraagdDocumentSchema,
  OntvangstbewijsSchema,
  StapSchema,
  VraagSchema,
  Waarde,
} from './aanvraag.schema.ts';

type Antwoord = Static<typeof Waarde>;

const vraagView = (een: Interviewvraag, open: readonly string[]): Static<typeof VraagSchema> => {
  const { feit, vraag, antwoord, bron, voorinvulling } = een;
  if (vraag.soort === 'afweging') throw new Error(`${feit} is not for a resident`);
  return {
    feit,
    groep: groepOf(feit),
    soort: vraag.soort,
    vraag: vraag.vraag,
    hulp: vraag.hulp,
    verplicht: vraag.verplicht,
    ...(vraag.opties === undefined
      ? {}
      : { opties: Object.entries(vraag.opties).map(([waarde, tekst]) => ({ waarde, tekst })) }),
    // every answer was checked to be a plain value when it came in
    ...(antwoord === undefined ? {} : { antwoord: antwoord as Antwoord }),
    ...(bron === undefined ? {} : { bron }),
    vooringevuld: bron === 'BRP',
    ...(voorinvulling === undefined
      ? {}
      : {
          register: {
            antwoord: voorinvulling.waarde as Antwoord,
            bekendSinds: voorinvulling.bekendSinds,
            inOnderzoek: voorinvulling.inOnderzoek,
          },
        }),
    open: open.includes(feit),
  };
};

/** Which documents belong to these answers. */
const gevraagdeDocumenten = (
  gebruikt: Waarden,
  documenten: readonly Document[],
): readonly Static<typeof GevraagdDocumentSchema>[] => {
  const heeft = (naam: RegExp, waarde: unknown): boolean =>
    Object.entries(gebruikt).some(([feit, antwoord]) => naam.test(feit) && antwoord === waarde);
  const ontvangen = (soort: string): boolean => documenten.some((document) => document.soort === soort);
  const loon = heeft(/\.inkomsten\.\d+\.soort$/, 'loon');
  const contract = heeft(/^medebewoners\.\d+\.overeenkomstAangetoond$/, true);
  return [
    ...(loon ? [['loonstrook', 'Uw laatste loonstrook', 'Dan rekenen wij met het juiste loon.'] as const] : []),
    [
      'bankafschrift',
      'Afschrift van al uw rekeningen van de laatste maand',
      'Hieraan zien wij uw geld en inkomen.',
    ] as const,
    ['identiteitsbewijs', 'Kopie van uw paspoort of identiteitskaart', 'Zo weten wij zeker dat u het bent.'] as const,
    ...(contract
      ? [['huurcontract', 'Het contract met uw medebewoner', 'Dan telt die persoon niet mee.'] as const]
      : []),
  ].map(([soort, naam, waarom]) => ({ soort, naam, waarom, ontvangen: ontvangen(soort) }));
};

const stappenView = (
  aanvraag: Aanvraag,
  formulier: Formulier,
  documentenCompleet: boolean,
): readonly Static<typeof StapSchema>[] => {
  if (aanvraag.status === 'ingediend') return [{ stap: 'verstuurd', stand: 'klaar' }];
  const vragenKlaar = formulier.open.length === 0;
  const partnerKlaar = !formulier.ontbrekendeOndertekeningen.includes('partner');
  const stand = (klaar: boolean, bereikt: boolean): 'klaar' | 'nu' | 'later' =>
    klaar ? 'klaar' : bereikt ? 'nu' : 'later';
  return [
    { stap: 'vragen', stand: stand(vragenKlaar, true) },
    { stap: 'documenten', stand: stand(documentenCompleet, vragenKlaar) },
    ...(formulier.samen ? [{ stap: 'partner', stand: stand(partnerKlaar, vragenKlaar) } as const] : []),
    { stap: 'controleren en versturen', stand: stand(false, vragenKlaar && partnerKlaar) },
  ];
};

export const ontvangstView = ({
  zaak,
  uiterstBesluit,
  voorschot,
}: Ontvangstbewijs): Static<typeof OntvangstbewijsSchema> => ({
  zaakId: zaak.id,
  zaaknummer: zaak.nummer,
  ontvangenOp: zaak.ontvangenOp,
  uiterstBesluit,
  ...(voorschot === undefined
    ? {}
    : {
        voorschot: {
          uiterlijk: voorschot.uiterlijk,
          percentage: voorschot.percentage,
          ...(voorschot.bedrag === undefined ? {} : { bedrag: voorschot.bedrag }),
        },
      }),
  watNu: [
    'Wij kijken of u recht heeft op bijstand.',
    'Missen wij iets? Dan vragen wij u daarom. De tijd voor ons besluit staat dan stil.',
    `U krijgt uiterlijk ${formatDay(uiterstBesluit)} ons besluit.`,
  ],
});

/** Who reads an application: as whom, and whether it is about himself. */
export type Aanvraaglezer = { readonly rol: Aanvraagrol; readonly eigen: boolean };

export const aanvraagKortView = (
  aanvraag: Aanvraag,
  { rol, eigen }: Aanvraaglezer,
): Static<typeof AanvraagKortSchema> => ({
  id: aanvraag.id,
  status: aanvraag.status,
  rol,
  eigen,
  begonnenOp: aanvraag.begonnenOp,
  gewijzigdOp: aanvraag.gewijzigdOp,
});

export const documentView = (document: Document): Static<typeof DocumentSchema> => ({
  id: document.id,
  soort: document.soort,
  naam: document.naam,
  type: document.type,
  bytes: document.bytes,
  ontvangenOp: document.ontvangenOp,
});

export type Aanvraagbeeld = {
  readonly aanvraag: Aanvraag;
  readonly lezer: Aanvraaglezer;
  readonly formulier: Formulier;
  readonly documenten: readonly Document[];
  readonly ontvangst: Ontvangstbewijs | undefined;
};

export const aanvraagView = (beeld: Aanvraagbeeld): Static<typeof AanvraagSchema> => {
  const { aanvraag, lezer, formulier, documenten, ontvangst } = beeld;
  const gevraagd = gevraagdeDocumenten(formulier.gebruikt, documenten);
  const [volgende] = formulier.open;
  const verstuurd = aanvraag.status === 'ingediend';
  return {
    ...aanvraagKortView(aanvraag, lezer),
    versie: aanvraag.versie,
    stappen: [
      ...stappenView(
        aanvraag,
        formulier,
        gevraagd.every((een) => een.ontvangen),
      ),
    ],
    vragen: formulier.vragen.map((vraag) => vraagView(vraag, verstuurd ? [] : formulier.open)),
    ...(volgende === undefined || verstuurd ? {} : { volgende }),
    voortgang: { beantwoord: formulier.vragen.length - formulier.open.length, open: formulier.open.length },
    documenten: documenten.map(documentView),
    gevraagdeDocumenten: [...gevraagd],
    ontbreekt: verstuurd
      ? []
      : beletselen(aanvraag, formulier).map((beletsel) => ({
          soort: beletsel.soort,
          ...(beletsel.soort === 'vraag' ? { feit: beletsel.feit } : {}),
          uitleg: explainBeletsel(beletsel),
        })),
    brp: {
      opgehaald: formulier.brpPeilmoment !== undefined,
      ...(formulier.brpPeilmoment === undefined ? {} : { peilmoment: formulier.brpPeilmoment }),
    },
    partner: { nodig: formulier.samen, gekoppeld: aanvraag.partnerId !== undefined },
    ondertekeningen: formulier.ondertekeningen.map((een) => ({ rol: een.rol, ondertekendOp: een.ondertekendOp })),
    inhoud: formulier.inhoudHash,
    ...(ontvangst === undefined ? {} : { ontvangst: ontvangstView(ontvangst) }),
  };
};
