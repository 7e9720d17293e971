/** Knows the systems that a municipality has and a trial does not: they are started beside us, with people who do not exist. */
import type { Settings } from '@samenkracht/app-api';
import { firstDay, lastDay } from '@samenkracht/core';
import { type Clock, todayIn } from '@samenkracht/platform/clock';
import { start as startBank } from '@samenkracht/standin-bank';
import { start as startBrp } from '@samenkracht/standin-brp';
import { start as startDigid, voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { start as startLoon } from '@samenkracht/standin-loon';
import { dienst, start as startMail } from '@samenkracht/standin-mail';
import { type Suwiclient, start as startSuwinet } from '@samenkracht/standin-suwinet';
import { type Huishouden, samplePeople } from '@samenkracht/testing/stad';

type Standins = {
  /** Where each stands, and how people sign in, as settings. */
  readonly settings: Pick<Settings, 'middelen' | 'bank' | 'brp' | 'loon' | 'meldingsdienst' | 'suwinet'>;
  readonly adressen: readonly { readonly naam: string; readonly adres: string }[];
  readonly stop: () => Promise<void>;
};

/** Known to everyone who reads this: a stand-in listens on this machine only. */
const clientSecret = 'alleen-om-uit-te-proberen';

/** Names the means by which staff sign in. */
export const medewerkersmiddel = 'gemeente';

const clients = [
  { soort: 'inwoner', clientId: 'samenkracht-inwoner' },
  { soort: 'medewerker', clientId: 'samenkracht-medewerker' },
] as const;

type StandinsOptions = {
  /** Where people find the portal: the identity provider sends them back only there. */
  readonly adres: string;
  readonly huishoudens: readonly Huishouden[];
  readonly gemeenten: readonly string[];
  /** What date they think it is; sign-in codes and tokens stay on the machine's time. */
  readonly clock: Clock;
  /** Whether everyone with an uitkering can sign in too, beside the people with a story. For measuring. */
  readonly iedereen: boolean;
};

export const startStandins = async ({
  adres,
  huishoudens,
  gemeenten,
  clock,
  iedereen,
}: StandinsOptions): Promise<Standins> => {
  const digid = await startDigid({
    port: 0,
    people: [...inwoners(), ...(iedereen ? aanvragersOf(huishoudens) : []), ...voorbeeldmedewerkers],
    clients: clients.map((client) => ({
      ...client,
      clientSecret,
      redirectUris: [`${adres}/api/v1/aanmelden/terug`],
      afgemeldUris: [`${adres}/`, adres],
    })),
  });
  const now = () => clock.now().toString();
  const persons = huishoudens.flatMap(({ leden }) => leden.map((lid) => lid.persoon));
  const brp = await startBrp({ port: 0, persons, today: () => todayIn(clock.now()) });
  const loon = await startLoon({ port: 0, data: huishoudens.flatMap(loonOf), now });
  const mail = await startMail({ port: 0, now });
  const bank = await startBank({ port: 0, now });
  const suwinet = await startSuwinet({
    port: 0,
    data: huishoudens.flatMap(inkomstenVan),
    today: () => todayIn(clock.now()),
  });
  return {
    settings: {
      middelen: middelenAt(digid.url, [...gemeenten]),
      bank: { url: bank.url },
      brp: { url: brp.url },
      loon: { url: loon.url },
      suwinet: { url: suwinet.url },
      meldingsdienst: { url: mail.url, ...dienst },
    },
    adressen: [{ naam: 'Mail die verstuurd is', adres: mail.url }],
    stop: async () => {
      await Promise.all([digid, brp, loon, mail, bank, suwinet].map((standin) => standin.stop()));
    },
  };
};

const inwoners = () =>
  samplePeople.map(({ sleutel, naam, bsn, omschrijving }) => ({
    soort: 'inwoner' as const,
    id: sleutel,
    naam,
    bsn,
    omschrijving,
  }));

/** Their names are their own business: on the sign-in page they are numbered. */
const aanvragersOf = (huishoudens: readonly Huishouden[]) =>
  huishoudens.flatMap(({ gemeente, uitkering, leden: [{ persoon }], leefvorm }, i) => {
    if (gemeente !== '0599' || uitkering === undefined || persoon.bsn === undefined) return [];
    const soort = 'inwoner' as const;
    return [{ soort, id: `aanvrager-${i}`, naam: `Aanvrager ${i}`, bsn: persoon.bsn, omschrijving: leefvorm }];
  });

const middelenAt = (issuer: string, gemeenten: string[]): Settings['middelen'] => [
  {
    id: 'digid',
    naam: 'DigiD (nagebootst)',
    uitleg: 'Voor inwoners. Dit is niet DigiD: u kiest een voorbeeldpersoon.',
    soort: 'inwoner',
    issuer,
    clientId: clients[0].clientId,
    clientSecret,
    gemeenten,
  },
  {
    id: medewerkersmiddel,
    naam: 'Account van de gemeente (nagebootst)',
    uitleg: 'Voor medewerkers. U kiest een voorbeeldmedewerker.',
    soort: 'medewerker',
    issuer,
    clientId: clients[1].clientId,
    clientSecret,
    gemeenten,
  },
];

/** The payroll of a household's jobs. */
export const loonOf = ({ leden, dienstverbanden }: Huishouden) =>
  dienstverbanden.flatMap(({ lid, werkgever, NumIV, vakantiegeldPerMaand, lonen }) => {
    const bsn = leden[lid]?.persoon.bsn;
    return bsn === undefined ? [] : [{ bsn, werkgever, NumIV, vakantiegeldPerMaand, lonen }];
  });

/** UWV has what the employer declared, from the month after the pay on. */
const inkomstenVan = ({ leden, dienstverbanden }: Huishouden): readonly Suwiclient[] =>
  leden.flatMap(({ persoon: { bsn } }, lid) => {
    const eigen = dienstverbanden.filter((een) => een.lid === lid);
    if (bsn === undefined || eigen.length === 0) return [];
    return [
      {
        bsn,
        inkomstenverhoudingen: eigen.map(({ werkgever, NumIV, vanaf, lonen }) => ({
          ...{ VolgnrIkv: NumIV, van: vanaf, naam: werkgever.naam, CdSrtIkv: '15' },
          Loonheffingennr: werkgever.loonheffingennummer,
          opgaven: lonen.map(({ maand, LnLbPh, IngLbPh, VakBsl }) => ({
            ...{ van: firstDay(maand), totEnMet: lastDay(maand), BedrVakantietoeslag: VakBsl },
            ...{ BedrLoonLbPremieVolksverz: LnLbPh, BedrIngehoudenLbPremieVolksverz: IngLbPh },
          })),
        })),
      },
    ];
  });
