/** Knows the steps of a run as one can take them: who may, what it does, and the one that comes next on top. */
import { api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import type { Actie } from '@samenkracht/ui/professional';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent } from '../../../server/formulier.ts';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { readDoe, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';

const stappen = {
  hervatten: {
    post: api.postMaandrunsByRunIdVervolg,
    rollen: ['consulent', 'toetser'],
    doe: 'hervatten',
    toets: 'v',
  },
  simuleren: { post: api.postMaandrunsByRunIdSimulatie, rollen: ['consulent'], doe: 'simuleren', toets: 's' },
  voorleggen: { post: api.postMaandrunsByRunIdVoorlegging, rollen: ['consulent'], doe: 'voorleggen', toets: 'l' },
  goedkeuren: { post: api.postMaandrunsByRunIdGoedkeuring, rollen: ['toetser'], doe: 'run.goedkeuren', toets: 'g' },
  betalen: { post: api.postMaandrunsByRunIdBetaling, rollen: ['toetser'], doe: 'betalen', toets: 'b' },
  terugleggen: {
    post: api.postMaandrunsByRunIdTeruglegging,
    rollen: ['toetser', 'consulent'],
    doe: 'run.terugleggen',
    toets: 't',
  },
  intrekken: { post: api.postMaandrunsByRunIdIntrekking, rollen: ['consulent'], doe: 'intrekken', toets: 'x' },
  stoppen: { post: api.postMaandrunsByRunIdStop, rollen: ['consulent', 'toetser'], doe: 'stoppen', toets: 'p' },
} as const;
type Stap = keyof typeof stappen;
const namen = Object.keys(stappen) as Stap[];

/** Takes the step that was asked for. A second click has the same key and does nothing twice. */
export const takeStep = async ({ verzoek, request, form }: Required<Verzending>, runId: string) => {
  const doe = readDoe(form);
  const naam = namen.find((een) => stappen[een].doe === doe);
  if (naam === undefined) return refuse(form, [{ tekst: tekstIn(verzoek.taal)('fout.409.doen') }], 409);
  const call = stappen[naam].post({
    client: verzoek.client,
    path: { runId },
    headers: idempotent(form.get('sleutel')),
  });
  return settle(form, `/professional/maandruns/${runId}`, await attempt({ verzoek, request, form }, call));
};

type Stand = {
  readonly handelingen: readonly string[];
  readonly rollen: readonly string[];
  readonly eigenVoorlegging: boolean;
  readonly gesimuleerd: boolean;
  readonly afwijkend: boolean;
  /** What is being done, or was stopped: who may do that may stop it and let it go on. */
  readonly werk: string | undefined;
  readonly sleutel: string;
};

const magWerk = ({ werk, rollen }: Stand): boolean =>
  werk === undefined || rollen.includes(werk === 'simuleren' ? 'consulent' : 'toetser');

export const useRunacties = (stand: Stand): readonly Actie[] => {
  const t = useTekst();
  const mogelijk = namen.filter(
    (naam) =>
      stand.handelingen.includes(naam) &&
      stappen[naam].rollen.some((rol) => stand.rollen.includes(rol)) &&
      !(naam === 'goedkeuren' && stand.eigenVoorlegging) &&
      ((naam !== 'stoppen' && naam !== 'hervatten') || magWerk(stand)),
  );
  // After a simulation the way forward is submitting it, unless the second calculation differed; simulating again is beside it.
  const first =
    mogelijk.find((naam) => !(naam === 'simuleren' && stand.gesimuleerd && !stand.afwijkend)) ?? mogelijk[0];
  return [...mogelijk]
    .sort((a, b) => Number(b === first) - Number(a === first))
    .map((naam) => {
      const { doe, toets } = stappen[naam];
      const titel: Extract<Sleutel, `doe.${string}`> =
        naam === 'simuleren' && stand.gesimuleerd ? 'doe.simuleren.opnieuw' : `doe.${doe}`;
      return {
        sleutel: doe.replace('.', '-'),
        titel: t(titel),
        toets,
        open: naam === first,
        soort: naam === first ? 'hoofd' : 'gewoon',
        inhoud: (
          <Actieformulier doe={doe} sleutel={stand.sleutel} knop={t(titel)} gevaar={naam !== first}>
            {() => <Tekst>{t(`doe.${doe}.tekst`)}</Tekst>}
          </Actieformulier>
        ),
      };
    });
};
