/** Knows what the actions on the intake of a person do. Server only. */
import { api } from '@samenkracht/api-client';
import { redirect } from 'react-router';
import { attempt } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { type Tekst, tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';
import { gespreksvormOf, steunkeuzes, uitkomsten } from './dossier.ts';

type Sturen = {
  readonly verzoek: Verzoek;
  readonly request: Request;
  readonly form: FormData;
  readonly persoonId: string;
};

/** The day of a field; a line beside it when there is none. */
const dagOf = (form: FormData, t: Tekst, naam: string) => {
  const dag = readDag(form, naam);
  return dag === undefined || dag === 'fout' ? { fout: { veld: naam, tekst: t('intake.fout.datum') } } : { dag };
};

const beginMet = async (sturen: Sturen, pad: string) => {
  const { verzoek, form, persoonId } = sturen;
  const t = tekstIn(verzoek.taal);
  const gelezen = dagOf(form, t, 'intakebegin-vanaf');
  const leeg = missingIn(form, t, ['intakebegin-naam', 'intakebegin-grond']);
  const fouten = [...leeg, ...('fout' in gelezen ? [gelezen.fout] : [])];
  if (fouten.length > 0 || 'fout' in gelezen) return refuse(form, fouten);
  const organisatie = text(form, 'intakebegin-organisatie');
  const call = api.postIntakes({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    body: {
      persoonId,
      wijze: 'tussenpersoon',
      machtiging: {
        naam: text(form, 'intakebegin-naam'),
        grond: text(form, 'intakebegin-grond'),
        vanaf: gelezen.dag,
        ...(organisatie === '' ? {} : { organisatie }),
      },
    },
  });
  const uitkomst = await attempt(sturen, call);
  if (uitkomst.ok)
    throw redirect(`/professional/intakes/${uitkomst.waarde.id}/vragen/${uitkomst.waarde.volgende ?? ''}`);
  const velden = {
    'machtiging.naam': 'intakebegin-naam',
    'machtiging.grond': 'intakebegin-grond',
    'machtiging.organisatie': 'intakebegin-organisatie',
    '*': 'intakebegin-vanaf',
  };
  return settle(form, pad, uitkomst, velden);
};

const beginSamen = async (sturen: Sturen, pad: string) => {
  const { verzoek, form, persoonId } = sturen;
  const body = { persoonId, wijze: 'samen' } as const;
  const call = api.postIntakes({ client: verzoek.client, headers: idempotent(form.get('sleutel')), body });
  const uitkomst = await attempt(sturen, call);
  if (uitkomst.ok)
    throw redirect(`/professional/intakes/${uitkomst.waarde.id}/vragen/${uitkomst.waarde.volgende ?? ''}`);
  return settle(form, pad, uitkomst);
};

const gesprek = async (sturen: Sturen, pad: string) => {
  const { verzoek, form } = sturen;
  const t = tekstIn(verzoek.taal);
  const gelezen = dagOf(form, t, 'intakegesprek-op');
  const minuten = Number(text(form, 'intakegesprek-minuten'));
  const leeg = missingIn(form, t, ['intakegesprek-minuten', 'intakegesprek-vorm']);
  const fouten = [...leeg, ...('fout' in gelezen ? [gelezen.fout] : [])];
  if (!Number.isInteger(minuten)) fouten.push({ veld: 'intakegesprek-minuten', tekst: t('intake.fout.getal') });
  if (fouten.length > 0 || 'fout' in gelezen) return refuse(form, fouten);
  const call = api.postIntakesByIntakeIdGesprekken({
    client: verzoek.client,
    path: { intakeId: text(form, 'intake') },
    headers: idempotent(form.get('sleutel')),
    body: {
      gevoerdOp: gelezen.dag,
      minuten,
      vorm: gespreksvormOf(text(form, 'intakegesprek-vorm')),
    },
  });
  return settle(form, pad, await attempt(sturen, call), { minuten: 'intakegesprek-minuten', '*': 'intakegesprek-op' });
};

const handelAf = async (sturen: Sturen, pad: string) => {
  const { verzoek, form } = sturen;
  const doe = readDoe(form);
  const leeg = missingIn(form, tekstIn(verzoek.taal), [`${doe}-uitkomst`, `${doe}-toelichting`]);
  const uitkomst = uitkomsten.find((een) => een === text(form, `${doe}-uitkomst`));
  if (leeg.length > 0 || uitkomst === undefined) return refuse(form, leeg);
  const call = api.postIntakesignalenByIntakesignaalIdAfhandeling({
    client: verzoek.client,
    path: { intakesignaalId: text(form, 'signaal') },
    headers: idempotent(form.get('sleutel')),
    body: { uitkomst, toelichting: text(form, `${doe}-toelichting`) },
  });
  return settle(form, pad, await attempt(sturen, call), { toelichting: `${doe}-toelichting`, '*': `${doe}-uitkomst` });
};

const geefDoor = async (sturen: Sturen, pad: string) => {
  const { verzoek, form, persoonId } = sturen;
  const organisatie = text(form, 'intakehulp-organisatie');
  const nodig = text(form, 'intakehulp-uitkomst') !== 'niet meer nodig';
  const leeg = { veld: 'intakehulp-organisatie', tekst: tekstIn(verzoek.taal)('doe.intakehulp.leeg') };
  if (nodig && organisatie.length < 2) return refuse(form, [leeg]);
  const call = api.postPersonenByPersoonIdClientondersteuningAfloop({
    client: verzoek.client,
    path: { persoonId },
    headers: idempotent(form.get('sleutel')),
    body: nodig ? { uitkomst: 'doorgegeven', organisatie } : { uitkomst: 'niet meer nodig' },
  });
  return settle(form, pad, await attempt(sturen, call), { '*': 'intakehulp-uitkomst' });
};

export const perform = async (sturen: Sturen) => {
  const { verzoek, form, persoonId } = sturen;
  const { client } = verzoek;
  const headers = idempotent(form.get('sleutel'));
  const path = { intakeId: text(form, 'intake') };
  const pad = `/professional/personen/${persoonId}/intake`;
  switch (readDoe(form).replace(/-\d+$/, '')) {
    case 'intakesamen':
      return beginSamen(sturen, pad);
    case 'intakebegin':
      return beginMet(sturen, pad);
    case 'intakegesprek':
      return gesprek(sturen, pad);
    case 'intakeaf':
      return settle(form, pad, await attempt(sturen, api.postIntakesByIntakeIdAfronding({ client, path, headers })));
    case 'intakesteun': {
      const keuze = steunkeuzes.find((een) => een === text(form, 'intakesteun-keuze'));
      if (keuze === undefined) return refuse(form, missingIn(form, tekstIn(verzoek.taal), ['intakesteun-keuze']));
      const call = api.postIntakesByIntakeIdClientondersteuning({ client, path, headers, body: { keuze } });
      return settle(form, pad, await attempt(sturen, call), { '*': 'intakesteun-keuze' });
    }
    case 'intakehulp':
      return geefDoor(sturen, pad);
    case 'intakenodig': {
      const body = { reden: text(form, 'intakenodig-reden') };
      const call = api.postPersonenByPersoonIdIntakeuitnodigingen({ client, path: { persoonId }, headers, body });
      return settle(form, pad, await attempt(sturen, call), { reden: 'intakenodig-reden', '*': 'intakenodig-reden' });
    }
    case 'signaalpak': {
      const signaal = { intakesignaalId: text(form, 'signaal') };
      return settle(
        form,
        pad,
        await attempt(sturen, api.postIntakesignalenByIntakesignaalIdOppakken({ client, path: signaal, headers })),
      );
    }
    default:
      return handelAf(sturen, pad);
  }
};
