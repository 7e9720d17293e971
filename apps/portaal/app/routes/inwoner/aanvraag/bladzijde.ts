/** Knows how questions are laid out over pages: by part, a few at a time, everything about one child or income together. */
import type { Aanvraag, Vraag } from './antwoord.ts';

export const groepen = ['u', 'huishouden', 'inkomen', 'vermogen', 'ingang', 'bijzonder', 'rekening'] as const;
export type Groep = (typeof groepen)[number];

export const isGroep = (text: string | undefined): text is Groep => groepen.some((groep) => groep === text);

/** Enough to feel that it goes on, few enough for a phone. */
const perBladzijde = 3;

/** Who shares a home is asked in one go: more on one page would not fit a phone. */
const huisgenotenPerBladzijde = 3;

/** `kinderen.0.` of `kinderen.0.geboren`; of a single question, the part itself. */
const about = ({ feit, groep }: Vraag): string =>
  /^.*?\.\d+\./.exec(feit)?.[0] ?? (feit.startsWith('partner.') ? 'partner' : groep);

const isHuisgenoot = ({ feit }: Vraag): boolean => feit.startsWith('medebewoners.') && /\.\d+\./.test(feit);

/** Questions with whom or what they are about, in their order. */
export const perItem = (vragen: readonly Vraag[]): readonly (readonly Vraag[])[] => [
  ...Map.groupBy(vragen, about).values(),
];

/** The questions to ask now on the page of a part: open ones, about one thing or about all housemates, in the order of the law. */
export const toAsk = ({ vragen }: Aanvraag, groep: Groep): readonly Vraag[] => {
  const open = vragen.filter((vraag) => vraag.groep === groep && vraag.open);
  const [first] = open;
  if (first === undefined) return [];
  if (isHuisgenoot(first))
    return perItem(open.filter(isHuisgenoot))
      .slice(0, huisgenotenPerBladzijde)
      .flatMap((een) => een.slice(0, perBladzijde));
  return open.filter((vraag) => about(vraag) === about(first)).slice(0, perBladzijde);
};

/** What stands already on the page of a part. */
export const known = ({ vragen }: Aanvraag, groep: Groep): readonly Vraag[] =>
  vragen.filter((vraag) => vraag.groep === groep && vraag.antwoord !== undefined && !vraag.open);

/** The parts that this application has now. */
export const partsOf = ({ vragen }: Aanvraag): readonly Groep[] =>
  groepen.filter((groep) => vragen.some((vraag) => vraag.groep === groep));

/** The parts in which something is or was asked of the resident: what the register filled in as a whole is no step to take. */
export const stepsOf = ({ vragen }: Aanvraag): readonly Groep[] =>
  groepen.filter((groep) => vragen.some((vraag) => vraag.groep === groep && (vraag.open || !vraag.vooringevuld)));

/**
 * Where one goes on: an open question, else documents, partner, check. The part one is in comes first, so that a page does not
 * jump about; the law opens a question in an earlier part only now and then.
 */
export const nextPath = (aanvraag: Aanvraag, hier?: Groep): string => {
  const { id, vragen, stappen, status, rol } = aanvraag;
  const pad = `/aanvraag/${id}`;
  if (status === 'ingediend' || rol === 'partner') return pad;
  const open = new Set(vragen.filter((vraag) => vraag.open).map(({ groep }) => groep));
  const next = hier && open.has(hier) ? hier : groepen.find((groep) => open.has(groep));
  if (next) return `${pad}/vragen/${next}`;
  const nu = stappen.find(({ stand }) => stand === 'nu')?.stap;
  if (nu === 'documenten') return `${pad}/documenten`;
  if (nu === 'partner') return `${pad}/partner`;
  return `${pad}/nakijken`;
};
