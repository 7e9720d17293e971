/** Knows the systems that a municipality has and a trial does not: they are started beside us, with people who do not exist. */
import type { Settings } from '@samenkracht/app-api';
import { start as startBrp } from '@samenkracht/standin-brp';
import { start as startDigid, voorbeeldmedewerkers } from '@samenkracht/standin-digid';
import { start as startLoon } from '@samenkracht/standin-loon';
import { dienst, start as startMail } from '@samenkracht/standin-mail';
import { type Huishouden, samplePeople } from '@samenkracht/testing/stad';

type Standins = {
  /** Where each stands, and how people sign in, as settings. */
  readonly settings: Pick<Settings, 'middelen' | 'brp' | 'loon' | 'meldingsdienst'>;
  readonly adressen: readonly { readonly naam: string; readonly adres: string }[];
  readonly stop: () => Promise<void>;
};

/** Known to everyone who reads this: a stand-in listens on this machine only. */
const clientSecret = 'alleen-om-uit-te-proberen';

const clients = [
  { soort: 'inwoner', clientId: 'samenkracht-inwoner' },
  { soort: 'medewerker', clientId: 'samenkracht-medewerker' },
] as const;

/** @param adres where people find the portal: the identity provider sends them back only there. */
export const startStandins = async (
  adres: string,
  huishoudens: readonly Huishouden[],
  gemeenten: readonly string[],
): Promise<Standins> => {
  const digid = await startDigid({
    port: 0,
    people: [...inwoners(), ...voorbeeldmedewerkers],
    clients: clients.map((client) => ({
      ...client,
      clientSecret,
      redirectUris: [`${adres}/api/v1/aanmelden/terug`],
      afgemeldUris: [`${adres}/`, adres],
    })),
  });
  const brp = await startBrp({ port: 0, persons: huishoudens.flatMap(({ leden }) => leden.map((lid) => lid.persoon)) });
  const loon = await startLoon({ port: 0, data: huishoudens.flatMap(loonOf) });
  const mail = await startMail({ port: 0 });
  return {
    settings: {
      middelen: middelenAt(digid.url, [...gemeenten]),
      brp: { url: brp.url },
      loon: { url: loon.url },
      meldingsdienst: { url: mail.url, ...dienst },
    },
    adressen: [{ naam: 'Mail die verstuurd is', adres: mail.url }],
    stop: async () => {
      await Promise.all([digid, brp, loon, mail].map((standin) => standin.stop()));
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
    id: 'gemeente',
    naam: 'Account van de gemeente (nagebootst)',
    uitleg: 'Voor medewerkers. U kiest een voorbeeldmedewerker.',
    soort: 'medewerker',
    issuer,
    clientId: clients[1].clientId,
    clientSecret,
    gemeenten,
  },
];

const loonOf = ({ leden, dienstverbanden }: Huishouden) =>
  dienstverbanden.flatMap(({ lid, werkgever, NumIV, vakantiegeldPerMaand, lonen }) => {
    const bsn = leden[lid]?.persoon.bsn;
    return bsn === undefined ? [] : [{ bsn, werkgever, NumIV, vakantiegeldPerMaand, lonen }];
  });
