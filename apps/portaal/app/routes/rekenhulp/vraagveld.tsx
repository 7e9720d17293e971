/** Knows the field of each fact on the rekenhulp. The question and its help come from the law, in Dutch. */
import { BedragVeld, DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld } from '@samenkracht/ui/form';
import { useTekst } from '../../teksten/teksten.tsx';
import type { Vraag } from './staat.ts';

type VraagveldProps = {
  readonly vraag: Vraag;
  /** The path of the fact, which is the name of its field. */
  readonly feit: string;
  readonly waarde: string | undefined;
  readonly fout: string | undefined;
  /** A question that waits for its answer shows all answers at once. */
  readonly open?: boolean;
  readonly label?: string;
  readonly hulp?: boolean;
};

const nl = (tekst: string) => <span lang="nl">{tekst}</span>;

export const Vraagveld = ({ vraag, feit, waarde, fout, open = false, label, hulp = true }: VraagveldProps) => {
  const t = useTekst();
  const { soort } = vraag;
  const gedeeld = {
    naam: feit,
    label: label ?? nl(vraag.vraag),
    hulp: hulp && vraag.hulp ? nl(vraag.hulp) : undefined,
    fout,
    waarde,
  };
  const jaNee = [
    { waarde: 'ja', tekst: t('aanvraag.ja') },
    { waarde: 'nee', tekst: t('aanvraag.nee') },
  ];
  const opties =
    soort === 'ja of nee' ? jaNee : vraag.opties.map((een) => ({ waarde: een.waarde, tekst: nl(een.tekst) }));
  if (opties.length > 0 && open) return <KeuzeVeld {...gedeeld} opties={opties} naast={soort === 'ja of nee'} />;
  if (opties.length > 0)
    return (
      <KeuzelijstVeld
        {...gedeeld}
        leeg={t('rekenhulp.onbekend')}
        opties={soort === 'ja of nee' ? jaNee : vraag.opties}
      />
    );
  if (soort === 'datum') return <DatumVeld {...gedeeld} />;
  if (soort === 'bedrag') return <BedragVeld {...gedeeld} />;
  if (soort === 'aantal' || soort === 'lijst') return <TekstVeld {...gedeeld} soort="getal" breedte="kort" />;
  return <TekstVeld {...gedeeld} breedte="kort" />;
};
