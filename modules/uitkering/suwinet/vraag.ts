/** Knows how income data of one person is asked of Suwinet: the body of the WSDL in an envelope with addressing and a timestamp. */
import { addMonths, type Day } from '@samenkracht/core';

const dienst = 'http://bkwi.nl/SuwiML/Diensten/UWVDossierInkomstenGSD';

export type Suwinetvraag = {
  /** Nine digits. */
  readonly bsn: string;
  readonly vanaf: Day;
  readonly totEnMet: Day;
  /** The moment of asking. */
  readonly now: string;
  readonly berichtId: string;
};

const datum = (of: Day): string => of.replaceAll('-', '');

export const writeVraag = ({ bsn, vanaf, totEnMet, now, berichtId }: Suwinetvraag): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsa="http://www.w3.org/2005/08/addressing">',
    '<soap:Header>',
    `<wsa:Action>${dienst}-v0200/UWVPersoonsIkvInfo</wsa:Action><wsa:MessageID>urn:uuid:${berichtId}</wsa:MessageID>`,
    '<wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">',
    '<wsu:Timestamp xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">',
    `<wsu:Created>${now}</wsu:Created></wsu:Timestamp></wsse:Security></soap:Header>`,
    `<soap:Body><smls:UWVPersoonsIkvInfo xmlns:smls="${dienst}/v0200"><Burgerservicenr>${bsn}</Burgerservicenr>`,
    `<PeriodeGegevensvraagIko><DatBPeriode>${datum(vanaf)}</DatBPeriode><DatEPeriode>${datum(totEnMet)}</DatEPeriode></PeriodeGegevensvraagIko>`,
    '</smls:UWVPersoonsIkvInfo></soap:Body></soap:Envelope>',
  ].join('');

/** UWV has a wage return a month or two after the pay: earlier months are asked again each time. */
export const terugvraag = (today: Day): Day => addMonths(today, -12);
