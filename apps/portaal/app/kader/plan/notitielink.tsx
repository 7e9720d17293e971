/** Knows how a note and the appointment that it belongs to lead to each other on a page that shows both. */
import { useTekst } from '../../teksten/teksten.tsx';

type Notitie = { readonly id: string; readonly afspraakId: string | null };
type Afspraak = { readonly id: string; readonly begint: string };

const plekVan = (id: string): string => `notitie-${id}`;

/** Inside what is folded: who comes here by the link finds it open. */
export const Notitieplek = ({ id }: { readonly id: string }) => <span id={plekVan(id)} />;

/** From an appointment to its notes. The browser itself opens what is folded round the place, so no router comes between. */
export const NaarNotities = ({
  afspraakId,
  notities,
}: {
  readonly afspraakId: string;
  readonly notities: readonly Notitie[];
}) => {
  const t = useTekst();
  return notities
    .filter((een) => een.afspraakId === afspraakId)
    .map(({ id }) => (
      <a key={id} className="utrecht-link utrecht-link--html-a sk-klein sk-blok" href={`#${plekVan(id)}`}>
        {t('notities.lees')}
      </a>
    ));
};

/** Of a note: the appointment that it belongs to; undefined when it belongs to none. */
export const afspraakVan = <A extends Afspraak>({ afspraakId }: Notitie, afspraken: readonly A[]): A | undefined =>
  afspraken.find(({ id }) => id === afspraakId);
