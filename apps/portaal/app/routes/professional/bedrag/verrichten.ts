/** Knows how the forms of an administrator reach the API: an amount with its source, a signature, an account. */
import { api } from '@samenkracht/api-client';
import type { FormFout } from '@samenkracht/ui/form';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending>;
const pad = '/professional/bedragen';
const kop = ({ verzoek, form }: Stuur) => ({ client: verzoek.client, headers: idempotent(form.get('sleutel')) });

const missing = ({ verzoek, form }: Stuur, velden: readonly string[]) => missingIn(form, tekstIn(verzoek.taal), velden);

const noDay = ({ verzoek }: Stuur, veld: string): readonly FormFout[] => [
  { veld, tekst: tekstIn(verzoek.taal)('pro.geendag') },
];

const bedrag = async (stuur: Stuur) => {
  const { form } = stuur;
  const vanaf = readDag(form, 'bedrag-vanaf');
  const tot = readDag(form, 'bedrag-tot');
  const fouten = [
    ...missing(stuur, ['bedrag-tabel', 'bedrag-waarde', 'bedrag-bron', 'bedrag-link']),
    ...(vanaf === undefined || vanaf === 'fout' ? noDay(stuur, 'bedrag-vanaf') : []),
    ...(tot === 'fout' ? noDay(stuur, 'bedrag-tot') : []),
  ];
  if (fouten.length > 0 || vanaf === undefined) return refuse(form, fouten);
  const body = {
    tabel: text(form, 'bedrag-tabel'),
    vanaf,
    ...(tot === undefined ? {} : { tot }),
    waarde: text(form, 'bedrag-waarde'),
    bron: text(form, 'bedrag-bron'),
    link: text(form, 'bedrag-link'),
  };
  const uitkomst = await attempt(stuur, api.postBedragen({ ...kop(stuur), body }));
  const perCode = { WAARDE_ONLEESBAAR: 'waarde', PERIODE_ONJUIST: 'vanaf', BRON_ONTBREEKT: 'bron' } as const;
  const code = uitkomst.ok ? undefined : uitkomst.probleem.code;
  const veld = code !== undefined && code in perCode ? perCode[code as keyof typeof perCode] : 'tabel';
  return settle(form, pad, uitkomst, {
    waarde: 'bedrag-waarde',
    bron: 'bedrag-bron',
    link: 'bedrag-link',
    '*': `bedrag-${veld}`,
  });
};

const keurgoed = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const bedragId = text(form, 'bedragId');
  const veld = `nagekeken-${bedragId}`;
  if (text(form, veld) !== 'ja')
    return refuse(form, [{ veld, tekst: tekstIn(verzoek.taal)('bedragen.nagekeken.leeg') }]);
  const call = api.postBedragenByBedragIdGoedkeuring({ ...kop(stuur), path: { bedragId } });
  return settle(form, pad, await attempt(stuur, call), { '*': veld });
};

const keurleveringgoed = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const leveringId = text(form, 'leveringId');
  const veld = `nagekeken-${leveringId}`;
  if (text(form, veld) !== 'ja')
    return refuse(form, [{ veld, tekst: tekstIn(verzoek.taal)('bedragen.nagekeken.leeg') }]);
  const call = api.postBedragleveringenByLeveringIdGoedkeuring({ ...kop(stuur), path: { leveringId } });
  return settle(form, pad, await attempt(stuur, call), { '*': veld });
};

const instelling = async (stuur: Stuur) => {
  const { form } = stuur;
  const vanaf = readDag(form, 'instelling-vanaf');
  const fouten = [
    ...(vanaf === undefined || vanaf === 'fout' ? noDay(stuur, 'instelling-vanaf') : []),
    ...missing(stuur, ['instelling-naam', 'instelling-iban', 'instelling-betaaldag']),
  ];
  if (fouten.length > 0 || vanaf === undefined) return refuse(form, fouten);
  const body = {
    vanaf,
    naam: text(form, 'instelling-naam'),
    iban: text(form, 'instelling-iban'),
    betaaldag: Number(text(form, 'instelling-betaaldag')),
    verschuiving: text(form, 'instelling-verschuiving') === 'vorige' ? ('vorige' as const) : ('volgende' as const),
  };
  return settle(form, pad, await attempt(stuur, api.postBetaalinstelling({ ...kop(stuur), body })), {
    naam: 'instelling-naam',
    iban: 'instelling-iban',
    betaaldag: 'instelling-betaaldag',
    '*': 'instelling-iban',
  });
};

const verrichtingen = { bedrag, keurgoed, keurleveringgoed, instelling } as const;

export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
