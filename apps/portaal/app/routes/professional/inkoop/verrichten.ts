/** Knows how the forms about purchase contracts and placements reach the API. */
import { type Api, api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import { attempt } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { dagOf, type Stuur } from '../aanbod/verrichten.ts';
import { missingIn, readDoe, refuse, settle } from '../actie.ts';

type Inkoopstuur = Stuur & { readonly contractId: string };
type Sroi = Api.PostInkoopcontractenData['body']['sroi'];

const om = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });
const veldVan = ({ form }: Stuur, naam: string): string => `${readDoe(form)}-${naam}`;
const get = (stuur: Stuur, naam: string): string => text(stuur.form, veldVan(stuur, naam));
const weiger = (
  stuur: Stuur,
  naam: string,
  sleutel: 'inkoop.fout.bedrag' | 'inkoop.fout.procent' | 'inkoop.fout.uren',
) => refuse(stuur.form, [{ veld: veldVan(stuur, naam), tekst: tekstIn(stuur.verzoek.taal)(sleutel) }]);
const leegIn = (stuur: Stuur, namen: readonly string[]) => {
  const velden = namen.map((naam) => veldVan(stuur, naam));
  const leeg = missingIn(stuur.form, tekstIn(stuur.verzoek.taal), velden);
  return leeg.length === 0 ? undefined : refuse(stuur.form, leeg);
};
const bedragOf = (stuur: Stuur, naam: string): number | undefined => {
  const bedrag = parseEuro(get(stuur, naam));
  return bedrag === undefined || bedrag < 0 ? undefined : bedrag;
};

/** A percentage is typed with two decimals at most, as an amount is; undefined cannot be read. */
const sroiOf = (stuur: Stuur): Sroi | undefined => {
  if (get(stuur, 'sroi') === 'vrijgesteld') return { soort: 'vrijgesteld', reden: get(stuur, 'hoeveel') };
  const getal = bedragOf(stuur, 'hoeveel');
  if (getal === undefined) return undefined;
  if (get(stuur, 'sroi') === 'bedrag') return { soort: 'bedrag', bedrag: getal };
  return getal > 10_000 ? undefined : { soort: 'procent', honderdsten: getal };
};

const lijststappen = {
  contract: async (stuur: Stuur) => {
    const leeg = leegIn(stuur, ['leverancier', 'onderwerp', 'som', 'sroi', 'hoeveel']);
    if (leeg !== undefined) return leeg;
    const [van, laatsteDag] = [dagOf(stuur, 'van'), dagOf(stuur, 'laatste')];
    if (typeof van !== 'string') return van;
    if (typeof laatsteDag !== 'string') return laatsteDag;
    const [som, sroi] = [bedragOf(stuur, 'som'), sroiOf(stuur)];
    if (som === undefined) return weiger(stuur, 'som', 'inkoop.fout.bedrag');
    if (sroi === undefined) return weiger(stuur, 'hoeveel', 'inkoop.fout.procent');
    const wat = { leverancier: get(stuur, 'leverancier'), onderwerp: get(stuur, 'onderwerp') };
    const call = api.postInkoopcontracten({ ...om(stuur), body: { ...wat, som, van, laatsteDag, sroi } });
    return settle(stuur.form, '/professional/inkoop', await attempt(stuur, call), { '*': 'contract-laatste' });
  },
  sroiwaarde: async (stuur: Stuur) => {
    const leeg = leegIn(stuur, ['soort', 'eenheid', 'waarde', 'bron']);
    const vanaf = dagOf(stuur, 'vanaf');
    if (leeg !== undefined || typeof vanaf !== 'string') return leeg ?? vanaf;
    const waarde = bedragOf(stuur, 'waarde');
    if (waarde === undefined) return weiger(stuur, 'waarde', 'inkoop.fout.bedrag');
    const eenheid = get(stuur, 'eenheid') === 'uur' ? ('uur' as const) : ('week' as const);
    const body = { soort: get(stuur, 'soort'), eenheid, waarde, vanaf, bron: get(stuur, 'bron') };
    const call = api.postSroiwaarden({ ...om(stuur), body });
    return settle(stuur.form, '/professional/inkoop', await attempt(stuur, call), { '*': 'sroiwaarde-soort' });
  },
} as const;

/** What is behind it: `verwijzing:<id>` or `deelname:<id>` as chosen, else the number that was typed. */
const waardoorOf = (stuur: Stuur) => {
  const [soort, id = ''] = get(stuur, 'deelname').split(':');
  if (soort === 'verwijzing') return { verwijzingId: id };
  return soort === 'deelname' ? { deelnameId: id } : { kenmerk: get(stuur, 'kenmerk') };
};
const terug = ({ contractId }: Inkoopstuur): string => `/professional/inkoop/${contractId}`;

const contractstappen = {
  plaats: async (stuur: Inkoopstuur) => {
    const leeg = leegIn(stuur, [...(get(stuur, 'deelname') === '' ? ['kenmerk'] : []), 'soort', 'uren']);
    if (leeg !== undefined) return leeg;
    const [van, laatsteDag] = [dagOf(stuur, 'van'), dagOf(stuur, 'laatste')];
    if (typeof van !== 'string') return van;
    if (typeof laatsteDag !== 'string') return laatsteDag;
    const urenPerWeek = Number(get(stuur, 'uren'));
    if (!Number.isInteger(urenPerWeek) || urenPerWeek < 1 || urenPerWeek > 40)
      return weiger(stuur, 'uren', 'inkoop.fout.uren');
    const body = { waardoor: waardoorOf(stuur), soort: get(stuur, 'soort'), van, laatsteDag, urenPerWeek };
    const path = { contractId: stuur.contractId };
    const call = api.postInkoopcontractenByContractIdPlaatsingen({ ...om(stuur), path, body });
    return settle(stuur.form, terug(stuur), await attempt(stuur, call), { '*': 'plaats-van' });
  },
  voorwaarde: async (stuur: Inkoopstuur) => {
    const leeg = leegIn(stuur, ['tekst', 'bron']);
    const vanaf = dagOf(stuur, 'vanaf');
    if (leeg !== undefined || typeof vanaf !== 'string') return leeg ?? vanaf;
    const body = { vanaf, tekst: get(stuur, 'tekst'), bron: get(stuur, 'bron') };
    const path = { contractId: stuur.contractId };
    const call = api.postInkoopcontractenByContractIdVoorwaarden({ ...om(stuur), path, body });
    return settle(stuur.form, terug(stuur), await attempt(stuur, call), { '*': 'voorwaarde-vanaf' });
  },
  bevestigplaatsing: async (stuur: Inkoopstuur) => {
    const leeg = leegIn(stuur, ['plaatsing']);
    if (leeg !== undefined) return leeg;
    const path = { plaatsingId: get(stuur, 'plaatsing') };
    const call = api.postPlaatsingenByPlaatsingIdBevestiging({ ...om(stuur), path });
    return settle(stuur.form, terug(stuur), await attempt(stuur, call), { '*': 'bevestigplaatsing-plaatsing' });
  },
  legplaatsingterug: async (stuur: Inkoopstuur) => {
    const leeg = leegIn(stuur, ['plaatsing', 'reden']);
    if (leeg !== undefined) return leeg;
    const path = { plaatsingId: get(stuur, 'plaatsing') };
    const call = api.postPlaatsingenByPlaatsingIdTeruglegging({
      ...om(stuur),
      path,
      body: { reden: get(stuur, 'reden') },
    });
    return settle(stuur.form, terug(stuur), await attempt(stuur, call), { '*': 'legplaatsingterug-reden' });
  },
  kortplaatsing: async (stuur: Inkoopstuur) => {
    const leeg = leegIn(stuur, ['plaatsing']);
    const laatsteDag = dagOf(stuur, 'laatste');
    if (leeg !== undefined || typeof laatsteDag !== 'string') return leeg ?? laatsteDag;
    const path = { plaatsingId: get(stuur, 'plaatsing') };
    const call = api.postPlaatsingenByPlaatsingIdEinde({ ...om(stuur), path, body: { laatsteDag } });
    return settle(stuur.form, terug(stuur), await attempt(stuur, call), { '*': 'kortplaatsing-laatste' });
  },
} as const;

const onbekend = (stuur: Stuur) =>
  Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));

export const performLijst = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in lijststappen ? lijststappen[doe as keyof typeof lijststappen](stuur) : onbekend(stuur);
};

export const performContract = (stuur: Inkoopstuur) => {
  const doe = readDoe(stuur.form);
  return doe in contractstappen ? contractstappen[doe as keyof typeof contractstappen](stuur) : onbekend(stuur);
};
