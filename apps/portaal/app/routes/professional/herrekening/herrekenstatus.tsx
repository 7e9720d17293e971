/** Knows how the state of a recomputation is told. */
import type { Api } from '@samenkracht/api-client';
import { Status, type StatusSoort } from '@samenkracht/ui/parts';
import { useTekst } from '../../../teksten/teksten.tsx';

type Stand = Api.GetHerrekeningenByHerrekeningIdResponse['status'];

const soort: Readonly<Record<Stand, StatusSoort>> = {
  rekenen: 'nu',
  berekend: 'let',
  verwerken: 'nu',
  verwerkt: 'goed',
  ingetrokken: 'rust',
};

export const Herrekenstatus = ({ status }: { readonly status: Stand }) => {
  const t = useTekst();
  return <Status soort={soort[status]}>{t(`herrekenstatus.${status}`)}</Status>;
};
