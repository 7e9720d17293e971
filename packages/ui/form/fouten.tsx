/** Knows the summary of errors above a form: it takes focus, and each line leads to its field. */
import { useEffect, useRef } from 'react';
import { useUiTeksten } from '../teksten.tsx';

export type FormFout = {
  readonly veld?: string | undefined;
  /** In full, beside the field. */
  readonly tekst: string;
  /** In a few words, for the summary. */
  readonly kort?: string | undefined;
};

export const Foutenlijst = ({ fouten, titel }: { readonly fouten: readonly FormFout[]; readonly titel?: string }) => {
  const t = useUiTeksten();
  const self = useRef<HTMLDivElement>(null);
  // Without scripts the page comes anew and the browser starts on top, where this stands.
  useEffect(() => {
    if (fouten.length > 0) self.current?.focus();
  }, [fouten]);
  if (fouten.length === 0) return null;
  return (
    <div ref={self} className="sk-fouten sk-stapel sk-nauw" role="alert" tabIndex={-1} aria-labelledby="fouten-titel">
      <h2 id="fouten-titel">{titel ?? t.foutenTitel(fouten.length)}</h2>
      <p>{t.foutenUitleg}</p>
      <ul>
        {fouten.map(({ veld, tekst, kort = tekst }) => (
          <li key={`${veld ?? ''}${tekst}`}>{veld ? <a href={`#${veld}`}>{kort}</a> : tekst}</li>
        ))}
      </ul>
    </div>
  );
};

/** What went wrong with one field, for its line under the label. */
export const foutVan = (fouten: readonly FormFout[], veld: string): string | undefined =>
  fouten.find((fout) => fout.veld === veld)?.tekst;
