/** Knows how a change of one question joins what the municipality changed before, and sends it. Server only. */
import { type Api, api } from '@samenkracht/api-client';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, text } from '../../../server/formulier.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, readDoe, refuse, settle } from '../actie.ts';

type Aanpassing = Api.PostIntakevragenData['body']['aanpassing'];
type Sturen = { readonly verzoek: Verzoek; readonly request: Request; readonly form: FormData };

const velden: Readonly<Record<string, readonly string[]>> = {
  intaketekst: ['intaketekst-vraag', 'intaketekst-nl', 'intaketekst-en', 'intaketekst-reden'],
  intakeweg: ['intakeweg-vraag', 'intakeweg-reden'],
  intakevraag: ['intakevraag-bladzijde', 'intakevraag-code', 'intakevraag-nl', 'intakevraag-en', 'intakevraag-reden'],
};

/** What this form adds to what was changed before. */
const join = (form: FormData, doe: string, eerder: Aanpassing): Aanpassing => {
  const veld = (naam: string): string => text(form, `${doe}-${naam}`);
  const tekst = { nl: veld('nl'), en: veld('en') };
  switch (doe) {
    case 'intaketekst': {
      // the help that was changed before stays
      const vorige = eerder.teksten?.[veld('vraag')];
      const woorden = { ...(typeof vorige === 'object' ? vorige : {}), tekst };
      return { ...eerder, teksten: { ...eerder.teksten, [veld('vraag')]: woorden } };
    }
    case 'intakeweg':
      return { ...eerder, weg: [...new Set([...(eerder.weg ?? []), veld('vraag')])] };
    default: {
      const vraag = { code: veld('code'), soort: 'ja of nee', tekst } as const;
      return { ...eerder, erbij: [...(eerder.erbij ?? []), { groep: veld('bladzijde'), vraag }] };
    }
  }
};

export const changeVragen = async (sturen: Sturen) => {
  const { verzoek, request, form } = sturen;
  const { client } = verzoek;
  const t = tekstIn(verzoek.taal);
  const doe = readDoe(form);
  const vanaf = readDag(form, `${doe}-vanaf`);
  const fouten = [...missingIn(form, t, velden[doe] ?? [])];
  if (vanaf === undefined || vanaf === 'fout') fouten.push({ veld: `${doe}-vanaf`, tekst: t('intake.fout.datum') });
  if (fouten.length > 0 || vanaf === undefined || vanaf === 'fout') return refuse(form, fouten);
  const { inhoud } = await read(request, api.getIntakevragen({ client, query: { op: vanaf } }));
  const uitkomst = await attempt(
    sturen,
    api.postIntakevragen({
      client,
      headers: idempotent(form.get('sleutel')),
      body: { vanaf, aanpassing: join(form, doe, inhoud), reden: text(form, `${doe}-reden`) },
    }),
  );
  if (!uitkomst.ok && uitkomst.probleem.code === 'BOOM_SPREEKT_ZICH_TEGEN') {
    // each place a line of its own
    const plekken = (uitkomst.probleem.detail ?? uitkomst.probleem.title).split('\n');
    return refuse(
      form,
      plekken.map((plek) => ({ veld: doe === 'intakevraag' ? 'intakevraag-code' : `${doe}-vraag`, tekst: plek })),
    );
  }
  return settle(form, '/professional/intakevragen', uitkomst, { reden: `${doe}-reden`, '*': `${doe}-vanaf` });
};
