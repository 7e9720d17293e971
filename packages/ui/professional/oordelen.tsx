/** Knows the judgement per article: met, not met, cannot be established, to be weighed; each opens to its reason and facts. */
import type { ReactNode } from 'react';
import { TextLink } from '../frame/link.tsx';
import { Status, type StatusSoort } from '../parts/status.tsx';
import { useProfessionalTeksten } from './teksten.ts';

export type Uitkomst = 'voldaan' | 'niet voldaan' | 'niet vast te stellen' | 'af te wegen';

export type OordeelRegel = {
  readonly sleutel: string;
  /** Short, as one says it: `art. 11 lid 1`. */
  readonly artikel: string;
  readonly link?: string | undefined;
  readonly naam: string;
  readonly uitkomst: Uitkomst;
  readonly reden: string;
  readonly feiten: readonly { readonly naam: string; readonly waarde: string; readonly bron?: string | undefined }[];
  /** What the municipality weighed, and by whom. */
  readonly gewogen?: ReactNode;
};

const soort: Record<Uitkomst, StatusSoort> = {
  voldaan: 'goed',
  'niet voldaan': 'fout',
  'niet vast te stellen': 'let',
  'af te wegen': 'let',
};

const Meer = ({ regel }: { readonly regel: OordeelRegel }) => {
  const t = useProfessionalTeksten();
  return (
    <div className="sk-oordeel-meer sk-stapel sk-nauw">
      <p>{regel.reden}</p>
      {regel.gewogen ? <p className="sk-oordeel-gewogen">{regel.gewogen}</p> : null}
      {regel.feiten.length > 0 ? (
        <dl className="sk-oordeel-feiten">
          {regel.feiten.map(({ naam, waarde, bron }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>
                {waarde}
                {bron ? <span className="sk-klein"> · {bron}</span> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {regel.link ? (
        <p className="sk-klein">
          <TextLink href={regel.link}>{t.leesArtikel(regel.artikel)}</TextLink>
        </p>
      ) : null}
    </div>
  );
};

/** What still needs a human stands open; what is settled is one line. */
export const Oordelen = ({ titel, regels }: { readonly titel: string; readonly regels: readonly OordeelRegel[] }) => {
  const t = useProfessionalTeksten();
  return (
    <ul className="sk-oordelen" aria-label={titel}>
      {regels.map((regel) => (
        <li key={regel.sleutel}>
          <details {...(soort[regel.uitkomst] === 'let' && !regel.gewogen ? { open: true } : {})}>
            <summary>
              <span className="sk-oordeel-artikel">{regel.artikel}</span>
              <span className="sk-oordeel-naam">{regel.naam}</span>
              <Status soort={soort[regel.uitkomst]}>{t.uitkomst[regel.uitkomst]}</Status>
            </summary>
            <Meer regel={regel} />
          </details>
        </li>
      ))}
    </ul>
  );
};
