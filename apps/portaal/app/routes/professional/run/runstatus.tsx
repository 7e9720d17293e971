/** Knows how the state of a month run is told. */
import { Status, type StatusSoort } from '@samenkracht/ui/parts';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { useTekst } from '../../../teksten/teksten.tsx';

type Stand = Extract<Sleutel, `runstatus.${string}`> extends `runstatus.${infer S}` ? S : never;

const soort: Readonly<Record<Stand, StatusSoort>> = {
  ontworpen: 'rust',
  gesimuleerd: 'nu',
  'ter goedkeuring': 'let',
  goedgekeurd: 'nu',
  betaald: 'goed',
  ingetrokken: 'rust',
};

const isStand = (status: string): status is Stand => Object.hasOwn(soort, status);

export const Runstatus = ({ status }: { readonly status: string }) => {
  const t = useTekst();
  return isStand(status) ? <Status soort={soort[status]}>{t(`runstatus.${status}`)}</Status> : <span>{status}</span>;
};
