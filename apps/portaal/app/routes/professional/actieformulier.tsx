/** Knows one form in the rail of actions: its key, its name, and its errors when it was the one that was refused. */
import { Button, foutVan, Knoppen } from '@samenkracht/ui/form';
import type { ReactNode } from 'react';
import { useActionData } from 'react-router';
import { Formulier, useBezig } from '../../kader/formulier.tsx';
import type { Velden } from '../../server/bewaard.ts';
import type { Actieantwoord } from './actie.ts';

/** What a field needs: its name, what was typed in it, and what is wrong with it. */
export type Veldvan = (naam: string) => {
  readonly naam: string;
  readonly waarde: string | undefined;
  readonly fout: string | undefined;
};

type Veldstand = { readonly veld: Veldvan };

/** What was typed in a field; a day was typed in three. */
const typed = (getypt: Velden, naam: string): string | undefined => {
  const [jaar, maand, dag] = ['jaar', 'maand', 'dag'].map((deel) => getypt[`${naam}-${deel}`]);
  return jaar === undefined ? getypt[naam] : [jaar, maand, dag].join('-');
};

/** The answer of the last action, when it was about this form. */
export const useAntwoord = (doe: string): Actieantwoord | undefined => {
  const antwoord = useActionData<Actieantwoord>();
  return antwoord?.doe === doe ? antwoord : undefined;
};

export const Actieformulier = ({
  doe,
  sleutel,
  knop,
  gevaar = false,
  children,
}: {
  readonly doe: string;
  readonly sleutel: string;
  readonly knop: string;
  /** A second choice beside the main one. */
  readonly gevaar?: boolean;
  readonly children: (stand: Veldstand) => ReactNode;
}) => {
  const bezig = useBezig();
  const antwoord = useAntwoord(doe);
  const fouten = antwoord?.fouten ?? [];
  const veld = (naam: string) => {
    const eigen = `${doe}-${naam}`;
    return { naam: eigen, waarde: typed(antwoord?.getypt ?? {}, eigen), fout: foutVan(fouten, eigen) };
  };
  return (
    <Formulier sleutel={`${doe}-${sleutel}`} fouten={fouten}>
      <input type="hidden" name="doe" value={doe} />
      {children({ veld })}
      <Knoppen>
        <Button bezig={bezig} soort={gevaar ? 'tweede' : 'hoofd'}>
          {knop}
        </Button>
      </Knoppen>
    </Formulier>
  );
};
