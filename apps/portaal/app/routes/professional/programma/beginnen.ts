/** Knows how the form with which a programme begins reaches the API. */
import { type Api, api } from '@samenkracht/api-client';
import { redirect } from 'react-router';
import { attempt, read, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn } from '../../../teksten/teksten.tsx';
import { readDag, refuse } from '../actie.ts';

const doe = 'startprogramma';
const dagen = ['aangemeld', 'van', 'tot'] as const;

/** A day that was typed, or the one of nothing at all. */
const dagIn = (form: FormData, veld: string): string | undefined => {
  const dag = readDag(form, `${doe}-${veld}`);
  return dag === 'fout' ? undefined : dag;
};

/** Beside which field a refusal is told; the rest is about for whom it is. */
const veldBij: Readonly<Record<string, string>> = {
  DUURT_TE_LANG: 'tot',
  PROGRAMMA_HOUDT_OP: 'tot',
  EINDE_VOOR_BEGIN: 'tot',
  PROGRAMMA_GELDT_NIET: 'van',
  GAAT_NIET_SAMEN: 'van',
  LEERDOELEN_ONTBREKEN: 'leerdoelen',
};

const feitIn = (soort: string, getypt: string): boolean | number | string =>
  soort === 'ja of nee' ? getypt === 'ja' : soort === 'getal' ? Number(getypt.replace(',', '.')) : getypt;

const leesGegeven = (form: FormData, naam: string, soort: string): string => {
  const veld = `gegeven-${naam}`;
  return soort === 'dag' ? (dagIn(form, veld) ?? '') : text(form, `${doe}-${veld}`);
};

type Startvraag = Api.GetProgrammasByProgrammaStartvraagResponse;

/** What was typed about the target group and written down beforehand; what was left empty is left out. */
const leesAntwoorden = (form: FormData, vraag: Startvraag) => ({
  feiten: Object.fromEntries(
    vraag.doelgroep.flatMap(({ feit, soort }) => {
      const getypt = text(form, `${doe}-feit-${feit}`);
      return getypt === '' ? [] : [[feit, feitIn(soort, getypt)] as const];
    }),
  ),
  gegevens: Object.fromEntries(
    vraag.gegevens.flatMap(({ naam, soort }) => {
      const waarde = leesGegeven(form, naam, soort);
      return waarde === '' ? [] : [[naam, waarde] as const];
    }),
  ),
  leerdoelen: text(form, `${doe}-leerdoelen`)
    .split(/\r?\n/)
    .map((regel) => regel.trim())
    .filter((regel) => regel !== ''),
});

export const startProgramma = async (stuur: Required<Verzending>, persoonId: string) => {
  const { verzoek, request, form } = stuur;
  const { client } = verzoek;
  const t = tekstIn(verzoek.taal);
  const programma = text(form, 'programma');
  const vraag = await read(request, api.getProgrammasByProgrammaStartvraag({ client, path: { programma } }));
  const [aangemeldOp, van, totEnMet] = dagen.map((veld) => dagIn(form, veld));
  if (aangemeldOp === undefined || van === undefined || totEnMet === undefined) {
    const leeg = dagen.filter((veld) => dagIn(form, veld) === undefined);
    return refuse(
      form,
      leeg.map((veld) => ({
        veld: `${doe}-${veld}`,
        tekst: t('pro.vulin', { veld: t(`doe.startprogramma.${veld}`) }),
      })),
    );
  }
  const toekenningOp = dagIn(form, 'toekenning');
  const dagenVan = { aangemeldOp, van, totEnMet, ...(toekenningOp === undefined ? {} : { toekenningOp }) };
  const body = { programma, ...dagenVan, ...leesAntwoorden(form, vraag) };
  const om = { client, headers: idempotent(form.get('sleutel')), path: { persoonId } };
  const uitkomst = await attempt(stuur, api.postPersonenByPersoonIdProgrammas({ ...om, body }));
  if (uitkomst.ok) throw redirect(`/professional/programmas/deelnamen/${uitkomst.waarde.id}?gelukt=${doe}`);
  const [feit] = vraag.doelgroep.filter(({ soort }) => soort !== 'bekend');
  const anders = veldBij[uitkomst.probleem.code ?? ''] ?? (feit === undefined ? 'van' : `feit-${feit.feit}`);
  const { fouten, code } = refused(uitkomst, { '*': `${doe}-${anders}` });
  return refuse(form, fouten, uitkomst.probleem.status, code);
};
