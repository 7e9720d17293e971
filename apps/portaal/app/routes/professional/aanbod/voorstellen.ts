/** Knows how a coach's word about a suggestion reaches the API: with what the resident needs as his perspective says it now. */
import { type Api, api } from '@samenkracht/api-client';
import { behoefteVan } from '../../../kader/aanbod/behoefte.ts';
import { attempt } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import type { Stuur } from './verrichten.ts';

type Over = Stuur & { readonly persoonId: string };
type Body = Api.PostPersonenByPersoonIdAanbodbesluitenData['body'];

const get = ({ form }: Stuur, naam: string): string => text(form, `${readDoe(form)}-${naam}`);

/** The decision as the API takes it, or what is missing beside its field. */
const readBesluit = (stuur: Over): Body['besluit'] | ReturnType<typeof refuse> => {
  const { form } = stuur;
  const t = tekstIn(stuur.verzoek.taal);
  const kiest = readDoe(form) === 'kiesvoorstel';
  const leeg = missingIn(form, t, kiest ? ['kiesvoorstel-wat', 'kiesvoorstel-doel'] : ['nietnu-wat', 'nietnu-reden']);
  if (leeg.length > 0) return refuse(form, leeg);
  if (kiest) return { soort: 'gekozen', doel: get(stuur, 'doel'), wachtlijst: get(stuur, 'wacht') !== '' };
  const terugOp = readDag(form, 'nietnu-terug');
  if (terugOp === 'fout')
    return refuse(form, [{ veld: 'nietnu-terug', tekst: t('pro.vulin', { veld: t('doe.nietnu.terug') }) }]);
  return { soort: 'niet nu', reden: get(stuur, 'reden'), ...(terugOp === undefined ? {} : { terugOp }) };
};

export const performVoorstel = async (stuur: Over) => {
  const { form, verzoek, persoonId } = stuur;
  const { client } = verzoek;
  const doe = readDoe(form);
  if (doe !== 'kiesvoorstel' && doe !== 'nietnu')
    return refuse(form, [{ tekst: tekstIn(verzoek.taal)('fout.409.doen') }], 409);
  const besluit = readBesluit(stuur);
  if (!('soort' in besluit)) return besluit;
  const path = { persoonId };
  const perspectief = await attempt(stuur, api.getPersonenByPersoonIdPerspectief({ client, path }));
  const hier = `/professional/personen/${persoonId}/aanbod/voorstel`;
  if (!perspectief.ok) return settle(form, hier, perspectief, { '*': `${doe}-wat` });
  const [soort, id = ''] = get(stuur, 'wat').split(':');
  const wat = { soort: soort === 'programma' ? 'programma' : 'instrument', id } as const;
  const gedaan = await attempt(
    stuur,
    api.postPersonenByPersoonIdAanbodbesluiten({
      ...{ client, path, headers: idempotent(form.get('sleutel')) },
      body: { ...wat, behoefte: behoefteVan(perspectief.waarde), besluit },
    }),
  );
  return settle(form, hier, gedaan, { '*': `${doe}-wat` });
};
