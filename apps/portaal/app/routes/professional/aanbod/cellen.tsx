/** Knows the small parts that tell of an instrument in a table: its places, its result, where somebody stands in it. */
import type { Api } from '@samenkracht/api-client';
import { Status, type StatusSoort } from '@samenkracht/ui/parts';
import { useTekst } from '../../../teksten/teksten.tsx';

type Instrument = Api.GetInstrumentenResponse['instrumenten'][number];
export type Stand = Api.GetPersonenByPersoonIdVerwijzingenResponse['verwijzingen'][number]['status'];

export const Plekken = ({ instrument: { vrij, capaciteit, wachtend } }: { readonly instrument: Instrument }) => {
  const t = useTekst();
  return (
    <span className="sk-plekken">
      <Status soort={vrij > 0 ? 'goed' : 'let'}>{t('aanbodlijst.plekken', { vrij })}</Status>
      <span className="sk-klein sk-blok">
        {wachtend === 0
          ? t('aanbodlijst.van', { capaciteit })
          : t('aanbodlijst.wacht', { capaciteit, aantal: wachtend })}
      </span>
    </span>
  );
};

export const Deel = ({ instrument: { resultaat } }: { readonly instrument: Pick<Instrument, 'resultaat'> }) => {
  const t = useTekst();
  if (resultaat === null) return <span className="sk-klein">{t('aanbodlijst.tenminste')}</span>;
  const deel = String(resultaat.deel).replace('.', ',');
  return <>{t('aanbodlijst.deel', { deel, aantal: resultaat.geeindigd })}</>;
};

const soorten: Readonly<Record<Stand, StatusSoort>> = {
  gevraagd: 'let',
  wachtlijst: 'nu',
  verwezen: 'nu',
  geaccepteerd: 'nu',
  gestart: 'goed',
  afgerond: 'goed',
  gestopt: 'rust',
  geweigerd: 'rust',
  afgewezen: 'rust',
  ingetrokken: 'rust',
};

export const Verwijzingstand = ({
  status,
  wachtplaats,
}: {
  readonly status: Stand;
  readonly wachtplaats?: number | null;
}) => {
  const t = useTekst();
  const plaats = status === 'wachtlijst' ? (wachtplaats ?? null) : null;
  return (
    <Status soort={soorten[status]}>
      {plaats === null ? t(`stand.${status}`) : t('stand.wachtlijst.plaats', { plaats })}
    </Status>
  );
};
