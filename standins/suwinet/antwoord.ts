/** Knows how an answer of UWVDossierInkomstenGSD v0200 is written: income relations of one person in the elements of the XSD. */
import type { Day, Money } from '@samenkracht/core';

/** What an employer declared over one period; `tot en met` as the interface has it. Amounts in cents. */
export type Inkomstenopgave = {
  readonly van: Day;
  readonly totEnMet: Day;
  readonly BedrLoonLbPremieVolksverz: Money;
  /** Not every delivery says what was withheld. */
  readonly BedrIngehoudenLbPremieVolksverz?: Money;
  readonly BedrVakantietoeslag?: Money;
  readonly BedrExtraPrdSalaris?: Money;
};

export type Inkomstenverhouding = {
  readonly VolgnrIkv: number;
  readonly van: Day;
  readonly naam: string;
  /** Twelve characters. */
  readonly Loonheffingennr: string;
  /** Two digits; 11 and 15 are pay. */
  readonly CdSrtIkv: string;
  readonly opgaven: readonly Inkomstenopgave[];
};

export type Suwiclient = { readonly bsn: string; readonly inkomstenverhoudingen: readonly Inkomstenverhouding[] };

const dienst = 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD/v0200';
const fwi = 'http://bkwi.nl/SuwiML/FWI/v0205';

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const text = (of: string): string => of.replace(/[&<>]/g, (teken) => escaped[teken] ?? teken);
const element = (naam: string, inhoud: string): string => `<${naam}>${inhoud}</${naam}>`;
const datum = (of: Day): string => of.replaceAll('-', '');

const bedrag = (naam: string, cents: Money | undefined): string =>
  cents === undefined
    ? ''
    : element(
        naam,
        `${element('CdMunteenheid', 'EUR')}${element('CdPositiefNegatief', cents < 0 ? '-' : '+')}${element('WaardeBedr', String(Math.abs(cents)))}`,
      );

const opgave = (een: Inkomstenopgave): string =>
  element(
    'Inkomstenopgave',
    [
      element('DatBIko', datum(een.van)),
      element('DatEIko', datum(een.totEnMet)),
      bedrag('BedrBrutoloonSv', een.BedrLoonLbPremieVolksverz),
      bedrag('BedrLoonLbPremieVolksverz', een.BedrLoonLbPremieVolksverz),
      bedrag('BedrIngehoudenLbPremieVolksverz', een.BedrIngehoudenLbPremieVolksverz),
      bedrag('BedrVakantietoeslag', een.BedrVakantietoeslag),
      bedrag('BedrExtraPrdSalaris', een.BedrExtraPrdSalaris),
    ].join(''),
  );

const verhouding = (een: Inkomstenverhouding): string =>
  element(
    'Inkomstenverhouding',
    [
      element('VolgnrIkv', String(een.VolgnrIkv)),
      element('DatBIkv', datum(een.van)),
      element(
        'AdministratieveEenheid',
        element('NaamAdministratieveEenheid', text(een.naam)) +
          element('Loonheffingennr', een.Loonheffingennr) +
          element(
            'RechtspersoonAdministratieveEenh',
            element('FiNr', een.Loonheffingennr.slice(0, 9)) + element('NaamRechtspersoon', text(een.naam)),
          ),
      ),
      element('Inkomstenperiode', element('DatBIkp', datum(een.van)) + element('CdSrtIkv', een.CdSrtIkv)),
      ...een.opgaven.map(opgave),
    ].join(''),
  );

const response = (inhoud: string): string =>
  `<smls:UWVPersoonsIkvInfoResponse xmlns:smls="${dienst}">${inhoud}</smls:UWVPersoonsIkvInfoResponse>`;

/** What is known of this person up to a day, over a period. */
export const writeAntwoord = (client: Suwiclient, vanaf: string, totEnMet: string): string =>
  response(
    element(
      'ClientSuwi',
      element('Burgerservicenr', client.bsn) +
        client.inkomstenverhoudingen
          .map((een) => ({
            ...een,
            opgaven: een.opgaven.filter((iko) => datum(iko.totEnMet) >= vanaf && datum(iko.totEnMet) <= totEnMet),
          }))
          .filter(({ opgaven }) => opgaven.length > 0)
          .map(verhouding)
          .join(''),
    ),
  );

export const nietsGevonden: string = response(`<fwi:NietsGevonden xmlns:fwi="${fwi}"/>`);

export const envelope = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`;

/** A question that is not answered, as the WSDL's fault AanvraagNietOk. */
export const fault = (code: string, tekst: string): string =>
  envelope(
    `<soap:Fault><faultcode>soap:Client</faultcode><faultstring>AanvraagNietOk</faultstring><detail><fwi:Fout xmlns:fwi="${fwi}">${element('Code', code)}${element('Tekst', text(tekst))}${element('Bron', element('DN', 'CN=standin'))}</fwi:Fout></detail></soap:Fault>`,
  );
