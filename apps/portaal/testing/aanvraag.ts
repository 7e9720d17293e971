/** Knows how an application is sent without walking through its pages: for tests that begin where staff begins. */
import type { Page } from 'playwright-core';

type Antwoord = string | number | boolean | null;

/** What somebody alone with a small job answers, by question or by the last word of it. */
const antwoorden: Readonly<Record<string, Antwoord>> = {
  inInrichting: false,
  vrijheidOntnomen: false,
  dagenBuitenland: 0,
  medebewoners: 0,
  tenLaste: true,
  volledigeZorg: true,
  'belanghebbende.inkomsten': 1,
  leeftGescheiden: false,
  soort: 'loon',
  netto: 30_000,
  werkgever: 'Bakkerij De Korenaar',
  vakantiegeld: 'meebetaald',
  metHeffingskorting: true,
  geld: 124_000,
  voertuigen: 0,
  overig: 0,
  smartengeld: 0,
  schulden: 0,
  overwaardeWoning: null,
  iban: 'NL91ABNA0417164300',
  woontInNederland: true,
  verblijf: 'Nederlander',
};

/** With the session of whose page it is. */
type Vraag = (method: string, pad: string, body?: unknown) => Promise<unknown>;

const asking =
  (page: Page, adres: string): Vraag =>
  async (method, pad, body) => {
    const answer = await page.request.fetch(`${adres}/api/v1${pad}`, {
      method,
      headers: { origin: adres },
      ...(body === undefined ? {} : { data: body }),
    });
    if (!answer.ok()) throw new Error(`${method} ${pad}: ${await answer.text()}`);
    return answer.json();
  };

type Aanvraag = {
  readonly id: string;
  readonly versie: number;
  readonly inhoud: string;
  readonly vragen: readonly { readonly feit: string; readonly open: boolean }[];
};

/** @param vanaf the day from which bijstand is wished: today. @returns the number of the case. */
export const sendAanvraag = async (page: Page, adres: string, vanaf: string): Promise<string> => {
  const call = asking(page, adres);
  const weet: Readonly<Record<string, Antwoord>> = { ...antwoorden, gewensteIngang: vanaf };
  let aanvraag = (await call('POST', '/mijn/aanvragen')) as Aanvraag;
  for (let ronde = 0; aanvraag.vragen.some(({ open }) => open); ronde += 1) {
    if (ronde > 60) throw new Error('the form does not end');
    const open = aanvraag.vragen.filter((vraag) => vraag.open);
    const nieuw = open.map(({ feit }) => {
      const antwoord = feit in weet ? weet[feit] : weet[feit.split('.').at(-1) ?? ''];
      if (antwoord === undefined) throw new Error(`no answer prepared for ${feit}`);
      return [feit, antwoord];
    });
    const body = { antwoorden: Object.fromEntries(nieuw), versie: aanvraag.versie };
    aanvraag = ((await call('PUT', `/mijn/aanvragen/${aanvraag.id}/antwoorden`, body)) as { aanvraag: Aanvraag })
      .aanvraag;
  }
  const pad = `/mijn/aanvragen/${aanvraag.id}/indiening`;
  const sent = (await call('POST', pad, { inhoud: aanvraag.inhoud })) as { zaaknummer: string };
  return sent.zaaknummer;
};
