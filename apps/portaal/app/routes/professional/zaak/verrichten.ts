/** Knows how each form of a case reaches the API: checked for what is missing, sent once, and told what went wrong. */
import { type Api, api } from '@samenkracht/api-client';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import { parseWaarde } from './feitsoort.ts';

type Stuur = Required<Verzending> & { readonly zaakId: string };

const padVan = ({ zaakId }: Stuur): string => `/professional/zaken/${zaakId}`;
const kop = ({ verzoek, form, zaakId }: Stuur) => ({
  client: verzoek.client,
  path: { zaakId },
  headers: idempotent(form.get('sleutel')),
});

const missing = ({ verzoek, form }: Stuur, velden: readonly string[]) => missingIn(form, tekstIn(verzoek.taal), velden);

const behandeling = async (stuur: Stuur) =>
  settle(stuur.form, padVan(stuur), await attempt(stuur, api.postZakenByZaakIdBehandeling(kop(stuur))));

type Feitbron = Api.PostZakenByZaakIdFeitenData['body']['bron'];
type Aard = Api.PostZakenByZaakIdVoorstellenData['body']['aard'];
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

const feit = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const soort = text(form, 'feit-soort');
  const typed = soort === 'datum' ? readDag(form, 'feit-waarde') : text(form, 'feit-waarde');
  const waarde = typed === undefined ? undefined : parseWaarde(soort, typed);
  const van = readDag(form, 'feit-van');
  const t = tekstIn(verzoek.taal);
  const fouten = [
    ...(waarde === undefined ? [{ veld: 'feit-waarde', tekst: t('doe.feit.waardefout') }] : []),
    ...missing(stuur, ['feit-bron']),
    ...(van === 'fout' ? [{ veld: 'feit-van', tekst: t('pro.geendag') }] : []),
  ];
  if (fouten.length > 0 || waarde === undefined) return refuse(form, fouten);
  const toelichting = text(form, 'feit-toelichting');
  const body = {
    feit: text(form, 'feit-naam'),
    waarde,
    bron: text(form, 'feit-bron') as Feitbron,
    ...(van === undefined ? {} : { geldigVan: van }),
    ...(toelichting ? { toelichting } : {}),
  };
  const uitkomst = await attempt(stuur, api.postZakenByZaakIdFeiten({ ...kop(stuur), body }));
  return settle(form, padVan(stuur), uitkomst, { geldigVan: 'feit-van', '*': 'feit-waarde' });
};

/** Each open weighing has its own form, numbered. */
const weeg = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const doe = readDoe(form);
  const [keuze, motivering] = [`${doe}-keuze`, `${doe}-motivering`];
  const fouten = [
    ...(text(form, keuze) === '' ? [{ veld: keuze, tekst: tekstIn(verzoek.taal)('doe.weeg.leeg') }] : []),
    ...missing(stuur, [motivering]),
  ];
  if (fouten.length > 0) return refuse(form, fouten);
  const body = {
    afweging: text(form, `${doe}-afweging`),
    keuze: text(form, keuze),
    motivering: text(form, motivering),
  };
  const uitkomst = await attempt(stuur, api.postZakenByZaakIdAfwegingen({ ...kop(stuur), body }));
  return settle(form, padVan(stuur), uitkomst, { motivering, keuze, '*': keuze });
};

const voorstel = async (stuur: Stuur) => {
  const { form, verzoek } = stuur;
  const aard = text(form, 'voorstel-aard');
  if (aard === '') {
    return refuse(form, [{ veld: 'voorstel-aard', tekst: tekstIn(verzoek.taal)('doe.voorstel.leeg') }]);
  }
  const body = { aard: aard as Aard, toelichting: text(form, 'voorstel-toelichting') };
  const uitkomst = await attempt(stuur, api.postZakenByZaakIdVoorstellen({ ...kop(stuur), body }));
  return settle(form, padVan(stuur), uitkomst, { toelichting: 'voorstel-toelichting', '*': 'voorstel-aard' });
};

const overVoorstel = ({ verzoek, form }: Stuur) => ({
  client: verzoek.client,
  path: { voorstelId: text(form, 'voorstelId') },
  headers: idempotent(form.get('sleutel')),
});

const goedkeuren = async (stuur: Stuur) =>
  settle(
    stuur.form,
    padVan(stuur),
    await attempt(stuur, api.postVoorstellenByVoorstelIdGoedkeuring(overVoorstel(stuur))),
  );

const terugleggen = async (stuur: Stuur) => {
  const { form } = stuur;
  const fouten = missing(stuur, ['terugleggen-reden']);
  if (fouten.length > 0) return refuse(form, fouten);
  const body = { reden: text(form, 'terugleggen-reden') };
  const call = api.postVoorstellenByVoorstelIdTeruglegging({ ...overVoorstel(stuur), body });
  return settle(form, padVan(stuur), await attempt(stuur, call), { '*': 'terugleggen-reden' });
};

const verrichtingen = { behandeling, gegevens, verleng, feit, weeg, voorstel, goedkeuren, terugleggen } as const;

/** Handles the form that was sent. An unknown name is a form of another version of this page: it is asked for anew. */
export const perform = (stuur: Stuur) => {
  const doe = readDoe(stuur.form).replace(/-\d+$/, '');
  return doe in verrichtingen
    ? verrichtingen[doe as keyof typeof verrichtingen](stuur)
    : Promise.resolve(refuse(stuur.form, [{ tekst: tekstIn(stuur.verzoek.taal)('fout.409.doen') }], 409));
};
