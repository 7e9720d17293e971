/** Knows the one field for pay: typed, seen at once what it means, and sent as final or as an estimate. */
import { BedragVeld, Button, type FormFout, foutVan, KeuzeVeld, Knoppen, Vinkje } from '@samenkracht/ui/form';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { Uitkomst, type Vooruitblik } from '../../../kader/uitkomst.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { action as vooruitblik } from './vooruitblik.ts';

/** Waits until somebody stops typing for a moment. */
const useLiveVooruitblik = (maand: string, bron: string) => {
  const { submit, data } = useFetcher<typeof vooruitblik>({ key: `blik-${maand}-${bron}` });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onWaarde = (netto: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const action = `/inkomsten/${maand}/vooruitblik`;
      void submit({ netto, bron }, { method: 'post', action, defaultShouldRevalidate: false });
    }, 400);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { onWaarde, blik: data?.blik };
};

/** True once scripts run: then the button to calculate is not needed. */
const useAlive = (): boolean => {
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return alive;
};

const Zekerheid = ({ bron, status }: { readonly bron: string; readonly status: string }) => {
  const t = useTekst();
  return (
    <KeuzeVeld
      naam={`status-${bron}`}
      stuurAls="status"
      label={t('loon.zeker')}
      waarde={status}
      opties={[
        { waarde: 'definitief', tekst: t('loon.zeker.definitief') },
        { waarde: 'geschat', tekst: t('loon.zeker.geschat'), hulp: t('loon.zeker.geschat.hulp') },
      ]}
    />
  );
};

type LoonFormulierProps = {
  readonly maand: string;
  readonly bron: string;
  readonly werkgever: string;
  readonly veld: string;
  readonly sleutel: string;
  readonly netto: string;
  readonly status: string;
  readonly fouten: readonly FormFout[];
  /** From the button to calculate, without scripts. */
  readonly berekend: Vooruitblik | undefined;
  /** The employer gave a final amount: an estimate beside it means nothing. */
  readonly vast: boolean;
};

export const LoonFormulier = (props: LoonFormulierProps) => {
  const { maand, bron, werkgever, veld, sleutel, netto, status, fouten, berekend, vast } = props;
  const t = useTekst();
  const bezig = useBezig();
  const alive = useAlive();
  const live = useLiveVooruitblik(maand, bron);
  const blik = live.blik ?? berekend;
  return (
    <Formulier sleutel={sleutel} fouten={fouten}>
      <input type="hidden" name="bron" value={bron} />
      <BedragVeld
        naam={veld}
        stuurAls="netto"
        label={t('loon.veld', { werkgever })}
        hulp={t('loon.veld.hulp')}
        waarde={netto}
        fout={foutVan(fouten, veld)}
        onWaarde={live.onWaarde}
      />
      {vast ? null : <Zekerheid bron={bron} status={status} />}
      <Vinkje naam={`gestopt-${bron}`} stuurAls="gestopt" label={t('loon.gestopt')} />
      <div aria-live="polite">{blik ? <Uitkomst blik={blik} bijDitLoon /> : null}</div>
      <Knoppen>
        <Button bezig={bezig}>{t('loon.verstuur')}</Button>
        {alive ? null : (
          <Button soort="tweede" name="doe" value="bereken">
            {t('loon.bereken')}
          </Button>
        )}
      </Knoppen>
    </Formulier>
  );
};
