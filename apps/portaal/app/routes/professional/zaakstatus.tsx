/** Knows how the state of a case is told: a word with a shape. */
import type { Api } from '@samenkracht/api-client';
import { Status, type StatusSoort } from '@samenkracht/ui/parts';
import { useTekst } from '../../teksten/teksten.tsx';

type Waarde = Api.GetZakenResponse['zaken'][number]['status'];
const soort: Record<Waarde, StatusSoort> = {
  ontvangen: 'nu',
  'in behandeling': 'nu',
  opgeschort: 'rust',
  'ter beslissing': 'let',
  afgedaan: 'goed',
};

export const Zaakstatus = ({ status }: { readonly status: Waarde }) => {
  const t = useTekst();
  return <Status soort={soort[status]}>{t(`status.${status}`)}</Status>;
};
