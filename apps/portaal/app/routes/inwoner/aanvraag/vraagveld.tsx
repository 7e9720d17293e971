/** Knows the field of each kind of question. The question and its help come from the law, in Dutch. */
import { BedragVeld, DatumVeld, KeuzeVeld, TekstVeld } from '@samenkracht/ui/form';
import { useTekst } from '../../../teksten/teksten.tsx';
import { type Vraag, veldWaarde } from './antwoord.ts';

type VraagVeldProps = {
  readonly vraag: Vraag;
  /** What was typed when something was wrong. */
  readonly getypt: string | undefined;
  readonly fout: string | undefined;
};

export const VraagVeld = ({ vraag, getypt, fout }: VraagVeldProps) => {
  const t = useTekst();
  const { feit, soort, verplicht, opties = [] } = vraag;
  const shared = {
    naam: feit,
    label: <span lang="nl">{vraag.vraag}</span>,
    hulp: vraag.hulp ? <span lang="nl">{vraag.hulp}</span> : undefined,
    fout,
    verplicht,
    waarde: getypt ?? veldWaarde(vraag, vraag.antwoord),
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
