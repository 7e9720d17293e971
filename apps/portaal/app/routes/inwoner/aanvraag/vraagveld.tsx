/** Knows the field of each kind of question. The question and its help come from the law, in Dutch. */
import { BedragVeld, DatumVeld, KeuzeVeld, TekstVeld } from '@samenkracht/ui/form';
import { useHerkomst, type Verteldfeit } from '../../../kader/verteld/verteld.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { type Antwoord, type Vraag, veldWaarde } from './antwoord.ts';

type VraagVeldProps = {
  readonly vraag: Vraag;
  /** What was typed when something was wrong. */
  readonly getypt: string | undefined;
  readonly fout: string | undefined;
  /** What he told before, elsewhere: it stands in the field until he answers here. */
  readonly verteld?: Verteldfeit | undefined;
};

/** The help of the law, and where what stands in the field was told. */
const Hulp = ({ hulp, verteld }: { readonly hulp: string; readonly verteld: Verteldfeit | undefined }) => {
  const t = useTekst();
  const herkomst = useHerkomst('inwoner');
  return (
    <>
      {hulp === '' ? null : <span lang="nl">{hulp}</span>}
      {verteld === undefined ? null : (
        <span className="sk-blok">
          {herkomst(verteld)} {t('verteld.klopt')}
        </span>
      )}
    </>
  );
};

export const VraagVeld = ({ vraag, getypt, fout, verteld }: VraagVeldProps) => {
  const t = useTekst();
  const ingevuld = vraag.antwoord === undefined ? verteld : undefined;
  const { feit, soort, verplicht, opties = [] } = vraag;
  const shared = {
    naam: feit,
    label: <span lang="nl">{vraag.vraag}</span>,
    hulp: vraag.hulp || ingevuld ? <Hulp hulp={vraag.hulp} verteld={ingevuld} /> : undefined,
    fout,
    verplicht,
    // an answer of several things is asked by no law
    waarde: getypt ?? veldWaarde(vraag, vraag.antwoord ?? (ingevuld?.waarde as Antwoord | undefined)),
  };
  if (soort === 'ja of nee')
    return (
      <KeuzeVeld
        {...shared}
        naast
        opties={[
          { waarde: 'ja', tekst: t('aanvraag.ja') },
          { waarde: 'nee', tekst: t('aanvraag.nee') },
        ]}
      />
    );
  if (soort === 'keuze')
    return (
      <KeuzeVeld
        {...shared}
        opties={opties.map((optie) => ({ ...optie, tekst: <span lang="nl">{optie.tekst}</span> }))}
      />
    );
  if (soort === 'datum') return <DatumVeld {...shared} />;
  if (soort === 'bedrag') return <BedragVeld {...shared} />;
  if (soort === 'aantal' || soort === 'lijst')
    return (
      <TekstVeld
        {...shared}
        soort="getal"
        breedte="kort"
        hulp={
          <>
            {shared.hulp} {t('aanvraag.hoeveel')}
          </>
        }
      />
    );
  return <TekstVeld {...shared} />;
};
