/** Knows how each form of a case reaches the API: checked for what is missing, sent once, and told what went wrong. */
import { api } from '@samenkracht/api-client';
import type { FormFout } from '@samenkracht/ui/form';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDag, readDoe, refuse, settle } from '../actie.ts';

type Stuur = Required<Verzending> & { readonly zaakId: string };

const padVan = ({ zaakId }: Stuur): string => `/professional/zaken/${zaakId}`;
const kop = ({ verzoek, form, zaakId }: Stuur) => ({
  client: verzoek.client,
  path: { zaakId },
  headers: idempotent(form.get('sleutel')),
});

const missing = (stuur: Stuur, velden: readonly string[]): readonly FormFout[] => {
  const t = tekstIn(stuur.verzoek.taal);
  return velden.filter((veld) => text(stuur.form, veld) === '').map((veld) => ({ veld, tekst: t('pro.vulin') }));
};

const behandeling = async (stuur: Stuur) =>
  settle(stuur.form, padVan(stuur), await attempt(stuur, api.postZakenByZaakIdBehandeling(kop(stuur))));

type Documentsoort = 'loonstrook' | 'bankafschrift' | 'identiteitsbewijs' | 'huurcontract' | 'overig';

const gegevens = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const uiterlijk = readDag(form, 'gegevens-uiterlijk');
  const fouten = [
    ...missing(stuur, ['gegevens-soort', 'gegevens-wat']),
    ...(uiterlijk === 'fout' ? [{ veld: 'gegevens-uiterlijk', tekst: tekstIn(verzoek.taal)('pro.geendag') }] : []),
  ];
  if (fouten.length > 0) return refuse(form, fouten);
  const waarom = text(form, 'gegevens-waarom');
  const body = {
    gevraagd: [
      {
        soort: text(form, 'gegevens-soort') as Documentsoort,
        omschrijving: text(form, 'gegevens-wat'),
        ...(waarom ? { waarom } : {}),
      },
    ],
    ...(uiterlijk === undefined ? {} : { uiterlijk }),
  };
  const uitkomst = await attempt(stuur, api.postZakenByZaakIdGegevensverzoeken({ ...kop(stuur), body }));
  return settle(form, padVan(stuur), uitkomst, {
    'gevraagd.0.omschrijving': 'gegevens-wat',
    'gevraagd.0.soort': 'gegevens-soort',
    'gevraagd.0.waarom': 'gegevens-waarom',
    uiterlijk: 'gegevens-uiterlijk',
    '*': 'gegevens-uiterlijk',
  });
};

const verleng = async (stuur: Stuur) => {
  const { form } = stuur;
  const fouten = missing(stuur, ['verleng-weken', 'verleng-reden']);
  if (fouten.length > 0) return refuse(form, fouten);
  const body = { weken: Number(text(form, 'verleng-weken')), reden: text(form, 'verleng-reden') };
  const uitkomst = await attempt(stuur, api.postZakenByZaakIdVerlenging({ ...kop(stuur), body }));
  return settle(form, padVan(stuur), uitkomst, { weken: 'verleng-weken', reden: 'verleng-reden' });
};

const verrichtingen = { behandeling, gegevens, verleng } as const;
export type Verrichting = keyof typeof verrichtingen;

/** Handles the form that was sent. An unknown name is a form of another version of this page: it is asked for anew. */
export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form);
  return doe in verrichtingen
    ? verrichtingen[doe as Verrichting](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
