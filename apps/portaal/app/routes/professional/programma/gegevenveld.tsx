/** Knows the field of something that is written down of a participation: a day, a choice, a number or a text. */
import { DatumVeld, KeuzelijstVeld, TekstVeld } from '@samenkracht/ui/form';
import { useTekst } from '../../../teksten/teksten.tsx';

type Gegeven = {
  readonly naam: string;
  readonly soort: string;
  readonly keuze: readonly string[];
  readonly verplicht: boolean;
};
type Stand = { readonly naam: string; readonly waarde: string | undefined; readonly fout: string | undefined };

/** Dutch is the language of a definition, whatever the page speaks. */
export const Gegevenveld = ({ gegeven, stand }: { readonly gegeven: Gegeven; readonly stand: Stand }) => {
  const t = useTekst();
  const props = { ...stand, label: <span lang="nl">{gegeven.naam}</span>, verplicht: gegeven.verplicht };
  if (gegeven.soort === 'dag') return <DatumVeld {...props} />;
  if (gegeven.soort === 'keuze')
    return (
      <KeuzelijstVeld
        {...props}
        leeg={t('pro.kies')}
        opties={gegeven.keuze.map((waarde) => ({ waarde, tekst: waarde }))}
      />
    );
  return <TekstVeld {...props} {...(gegeven.soort === 'aantal' ? { breedte: 'kort' as const } : {})} />;
};
