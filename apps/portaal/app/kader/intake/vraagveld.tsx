/** Knows the field of each kind of question of the intake, with where we know the answer from. */
import { DatumVeld, KeuzeVeld, TekstVeld, TekstvakVeld, VinkVeld } from '@samenkracht/ui/form';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst } from '../datum.ts';
import { fieldText, type Vraag, zegIn } from './antwoord.ts';

const bronnen = ['BRP', 'aanvraag', 'uitkering', 'eerdere intake'] as const;

/** @param soort `bekend` is said to him: from your application of 3 October; `herkomst` names the source. */
export const useBekend = (
  soort: 'bekend' | 'herkomst',
): ((bekend: { readonly bron: string; readonly datum: string }) => string) => {
  const t = useTekst();
  const taal = useTaal();
  return ({ bron, datum }) => {
    const van = bronnen.find((een) => een === bron) ?? 'aanvraag';
    return t(`intake.${soort}.${van}`, { datum: dagTekst(datum, taal) });
  };
};

export const VraagVeld = ({
  vraag,
  getypt,
  fout,
}: {
  readonly vraag: Vraag;
  readonly getypt: string | undefined;
  readonly fout: string | undefined;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const bekendTekst = useBekend('bekend');
  const { code, soort } = vraag;
  const hulp = [vraag.hulp && zegIn(vraag.hulp, taal), vraag.bekend && bekendTekst(vraag.bekend)]
    .filter(Boolean)
    .join(' ');
  const waarde = getypt ?? fieldText(vraag);
  const props = { naam: code, label: zegIn(vraag.tekst, taal), fout, waarde, ...(hulp === '' ? {} : { hulp }) };
  const opties = vraag.opties.map((optie) => ({ waarde: optie.waarde, tekst: zegIn(optie.tekst, taal) }));
  switch (soort) {
    case 'ja of nee':
      return (
        <KeuzeVeld
          {...props}
          naast
          opties={[
            { waarde: 'ja', tekst: t('intake.ja') },
            { waarde: 'nee', tekst: t('intake.nee') },
          ]}
        />
      );
    case 'keuze':
      return <KeuzeVeld {...props} opties={opties} />;
    case 'meerkeuze':
      return <VinkVeld {...props} opties={opties} waarden={waarde.split(',')} />;
    case 'getal':
      return <TekstVeld {...props} soort="getal" breedte="kort" />;
    case 'datum':
      return <DatumVeld {...props} />;
    case 'tekst':
      return <TekstvakVeld {...props} rijen={3} />;
  }
};
