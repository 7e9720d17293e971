/** Knows the answers of an application as a list by part, with who gave them and the way to change them. */
import { Kop } from '@samenkracht/ui/frame';
import { Feiten, type FeitProps, Status } from '@samenkracht/ui/parts';
import { dagTekst } from '../../../kader/datum.ts';
import { feitIn, type Verteld } from '../../../kader/verteld/verteld.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { type Aanvraag, type Antwoord, antwoordTekst, itemTekst, type Vraag } from './antwoord.ts';
import { known, partsOf } from './bladzijde.ts';

/** What he answers here beside what his story says now: when they differ he is told, and chooses. */
const useAnders = (verteld: Verteld | undefined) => {
  const t = useTekst();
  const taal = useTaal();
  return (vraag: Vraag): string | undefined => {
    const gezegd = feitIn(verteld, vraag.feit);
    if (gezegd === undefined || vraag.antwoord === undefined || gezegd.waarde === vraag.antwoord) return undefined;
    const tekst = antwoordTekst(vraag, gezegd.waarde as Antwoord, t, taal);
    return t('verteld.anders', { datum: dagTekst(gezegd.datum, taal), tekst });
  };
};

export const Antwoordlijst = ({
  aanvraagId,
  vragen,
  terug,
  verteld,
}: {
  readonly aanvraagId: string;
  readonly vragen: readonly Vraag[];
  /** Where one comes back to after a change; without it nothing can be changed. */
  readonly terug?: string;
  readonly verteld?: Verteld | undefined;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const anders = useAnders(verteld);
  const feiten: readonly FeitProps[] = vragen.map((vraag) => {
    const item = itemTekst(vraag.feit, t);
    const { register, vooringevuld } = vraag;
    const verschil = anders(vraag);
    const wat = item ? `${item}: ${vraag.vraag}` : vraag.vraag;
    return {
      sleutel: vraag.feit,
      naam: wat,
      waarde: antwoordTekst(vraag, vraag.antwoord ?? null, t, taal),
      bron: vooringevuld ? 'BRP' : undefined,
      merk: register?.inOnderzoek ? (
        <Status soort="let">{t('gegevens.onderzoek')}</Status>
      ) : verschil === undefined ? undefined : (
        <Status soort="let">{verschil}</Status>
      ),
      ...(terug === undefined
        ? {}
        : {
            kloptNiet: `/aanvraag/${aanvraagId}/vraag/${vraag.feit}?${new URLSearchParams({ terug })}`,
            kloptNietTekst: vooringevuld ? undefined : t('aanvraag.wijzig'),
            kloptNietLabel: vooringevuld ? undefined : t('aanvraag.wijzigVan', { wat }),
          }),
    };
  });
  return <Feiten feiten={feiten} />;
};

/** Everything, part by part: to check before sending, and for the partner to read. */
export const AlleAntwoorden = ({ aanvraag, terug }: { readonly aanvraag: Aanvraag; readonly terug?: string }) => {
  const t = useTekst();
  return partsOf(aanvraag).map((groep) => (
    <section key={groep} className="sk-stapel sk-nauw" lang="nl">
      <Kop>{t(`aanvraag.groep.${groep}`)}</Kop>
      <Antwoordlijst aanvraagId={aanvraag.id} vragen={known(aanvraag, groep)} {...(terug ? { terug } : {})} />
    </section>
  ));
};
