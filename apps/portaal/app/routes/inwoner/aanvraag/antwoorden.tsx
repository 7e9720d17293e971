/** Knows the answers of an application as a list by part, with who gave them and the way to change them. */
import { Kop } from '@samenkracht/ui/frame';
import { Feiten, type FeitProps, Status } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { type Aanvraag, antwoordTekst, itemTekst, type Vraag } from './antwoord.ts';
import { known, partsOf } from './bladzijde.ts';

export const Antwoordlijst = ({
  aanvraagId,
  vragen,
  terug,
}: {
  readonly aanvraagId: string;
  readonly vragen: readonly Vraag[];
  /** Where one comes back to after a change; without it nothing can be changed. */
  readonly terug?: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const feiten: readonly FeitProps[] = vragen.map((vraag) => {
    const item = itemTekst(vraag.feit, t);
    const { register, vooringevuld } = vraag;
    const wat = item ? `${item}: ${vraag.vraag}` : vraag.vraag;
    return {
      sleutel: vraag.feit,
      naam: wat,
      waarde: antwoordTekst(vraag, vraag.antwoord ?? null, t, taal),
      bron: vooringevuld ? 'BRP' : undefined,
      merk: register?.inOnderzoek ? <Status soort="let">{t('gegevens.onderzoek')}</Status> : undefined,
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
