/** Knows what in the bank's messages does not fit, and the form in which a person says why. */
import type { Api } from '@samenkracht/api-client';
import { TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { Bedrag } from '@samenkracht/ui/parts';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { useCode } from './woorden.ts';

type Uitzondering = Api.GetBankaansluitingResponse['uitzonderingen'][number];

const Bedragen = ({ verwacht, werkelijk }: Pick<Uitzondering, 'verwacht' | 'werkelijk'>) => {
  const t = useTekst();
  if (verwacht === null && werkelijk === null) return null;
  return (
    <p>
      {verwacht === null ? null : (
        <>
          {t('bank.verwacht')}: <Bedrag centen={Math.abs(verwacht)} />.{' '}
        </>
      )}
      {werkelijk === null ? null : (
        <>
          {t('bank.werkelijk')}: <Bedrag centen={Math.abs(werkelijk)} />.
        </>
      )}
    </p>
  );
};

export const Uitzonderingen = ({
  uitzonderingen,
  toetser,
  sleutel,
}: {
  readonly uitzonderingen: readonly Uitzondering[];
  readonly toetser: boolean;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const say = useCode();
  if (uitzonderingen.length === 0) return <Tekst>{t('bank.uitzonderingen.geen')}</Tekst>;
  return uitzonderingen.map(({ id, code, dag, verklaring, ...bedragen }, nummer) => (
    <section key={id} className="sk-stapel">
      <h3 className="utrecht-heading-3">
        {say(code)}, {dagTekst(dag, taal)}
      </h3>
      <Bedragen {...bedragen} />
      {verklaring === null ? null : (
        <p>
          {t('bank.verklaard', { naam: verklaring.door, datum: dagTekst(dagVan(verklaring.op), taal) })}{' '}
          <q lang="nl">{verklaring.tekst}</q>
        </p>
      )}
      {verklaring === null && toetser ? (
        <Actieformulier doe={`verklaar-${nummer}`} sleutel={sleutel} knop={t('doe.verklaar')}>
          {({ veld }) => (
            <>
              <input type="hidden" name="uitzonderingId" value={id} />
              <TekstvakVeld {...veld('tekst')} label={t('doe.verklaar.tekst')} hulp={t('doe.verklaar.hulp')} />
              {(code.startsWith('KENMERK_') || code === 'BOEKING_TELT_NIET_OP') && (bedragen.werkelijk ?? 0) > 0 ? (
                <TekstVeld
                  {...veld('kenmerk')}
                  verplicht={false}
                  label={t('doe.verklaar.kenmerk')}
                  hulp={t('doe.verklaar.kenmerk.hulp')}
                />
              ) : null}
            </>
          )}
        </Actieformulier>
      ) : null}
    </section>
  ));
};
