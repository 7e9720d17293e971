/** Knows what the bank said of the payments of a run: how many stand where, and those that did not arrive. */
import type { Api } from '@samenkracht/api-client';
import { TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { useReden } from '../bank/woorden.ts';

type Betalingen = Api.GetMaandrunsByRunIdBetalingenResponse;

/** @param betalingen the first of those that were refused or came back. */
const Gestrand = ({ betalingen }: Pick<Betalingen, 'betalingen'>) => {
  const t = useTekst();
  const reden = useReden();
  if (betalingen.length === 0) return null;
  return (
    <>
      <ul>
        {betalingen.map(({ kenmerk, uitkeringId, bedrag, reden: code }) => (
          <li key={kenmerk}>
            <Bedrag centen={bedrag} />: {reden(code)}.{' '}
            <TextLink href={`/professional/uitkeringen/${uitkeringId}`}>{t('bank.uitkering')}</TextLink>
          </li>
        ))}
      </ul>
      <p>
        <TextLink href="/professional/bank#uitval">{t('bank.status.naar')}</TextLink>
      </p>
    </>
  );
};

export const Bankstatus = ({ betalingen }: { readonly betalingen: Betalingen | undefined }) => {
  const t = useTekst();
  if (betalingen === undefined || betalingen.statussen.length === 0) return null;
  return (
    <Paneel titel={t('bank.status')}>
      <Tabel
        titel={t('bank.status')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'status', kop: t('bank.kop.status'), rij: true },
          { sleutel: 'aantal', kop: t('bank.kop.aantal'), getal: true },
          { sleutel: 'som', kop: t('bank.kop.som'), getal: true },
        ]}
        rijen={betalingen.statussen.map(({ status, aantal, som }) => ({
          sleutel: status,
          cellen: { status: t(`bank.status.${status}`), aantal, som: <Bedrag centen={som} /> },
        }))}
      />
      <Gestrand betalingen={betalingen.betalingen} />
    </Paneel>
  );
};
