/** Knows what each form on the line of a resident does. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

type Stap = NonNullable<Api.PostPersonenByPersoonIdOntwikkelstappenData['body']>['stap'];

/** The fields that may not be left empty, per form. */
const verplicht: Readonly<Record<string, readonly string[]>> = {
  zetstap: ['zetstap-stap', 'zetstap-toelichting'],
  draag: ['draag-naar', 'draag-toelichting'],
  weiger: ['weiger-reden'],
};

const call = ({ form, verzoek }: Required<Verzending>, persoonId: string) => {
  const { client } = verzoek;
  const headers = idempotent(form.get('sleutel'));
  const om = { client, headers, path: { overdrachtId: text(form, 'id') } };
  const van = { client, headers, path: { persoonId } };
  const dag = readDag(form, readDoe(form) === 'draag' ? 'draag-kennismaking' : `${readDoe(form)}-op`);
  switch (readDoe(form)) {
    case 'zetstap':
      return api.postPersonenByPersoonIdOntwikkelstappen({
        ...van,
        body: {
          stap: text(form, 'zetstap-stap') as Stap,
          op: dag ?? '',
          toelichting: text(form, 'zetstap-toelichting'),
        },
      });
    case 'draag':
      return api.postPersonenByPersoonIdOverdrachten({
        ...van,
        body: {
          naar: text(form, 'draag-naar'),
          toelichting: text(form, 'draag-toelichting'),
          ...(dag === undefined ? {} : { kennismaking: dag }),
        },
      });
    case 'gesprek':
      return api.postOverdrachtenByOverdrachtIdKennismaking({ ...om, body: { op: dag ?? '' } });
    case 'aanvaard':
      return api.postOverdrachtenByOverdrachtIdAanvaarding(om);
    case 'weiger':
      return api.postOverdrachtenByOverdrachtIdWeigering({ ...om, body: { reden: text(form, 'weiger-reden') } });
    default:
      return api.postOverdrachtenByOverdrachtIdIntrekking(om);
  }
};

const velden: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  zetstap: { stap: 'zetstap-stap', op: 'zetstap-op', toelichting: 'zetstap-toelichting', '*': 'zetstap-op' },
  draag: {
    ...{ naar: 'draag-naar', toelichting: 'draag-toelichting' },
    ...{ kennismaking: 'draag-kennismaking', '*': 'draag-naar' },
  },
  gesprek: { op: 'gesprek-op', '*': 'gesprek-op' },
  weiger: { reden: 'weiger-reden', '*': 'weiger-reden' },
};

export const verricht = async (stuur: Required<Verzending>, persoonId: string, pad: string) => {
  const { form, verzoek } = stuur;
  const doe = readDoe(form);
  const t = tekstIn(verzoek.taal);
  const zonderDag = (doe === 'zetstap' || doe === 'gesprek') && readDag(form, `${doe}-op`) === undefined;
  const leeg = [
    ...missingIn(form, t, verplicht[doe] ?? []),
    ...(zonderDag ? [{ veld: `${doe}-op`, tekst: t('pro.vulin', { veld: t(`doe.${doe}.op`) }) }] : []),
  ];
  if (leeg.length > 0) return refuse(form, leeg);
  return settle(form, pad, await attempt<unknown>(stuur, call(stuur, persoonId)), velden[doe]);
};
