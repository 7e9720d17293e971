/** Knows a fixed amount per month, on the page of pay: what is over or short, the offer of it, and the way out. */
import type { Api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Tekst } from '@samenkracht/ui/frame';
import { BedragRegel, Feiten } from '@samenkracht/ui/parts';
import { maandTekst } from '../../../kader/datum.ts';
import { Formulier } from '../../../kader/formulier.tsx';
import { euro } from '../../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Verrekenwijze = Api.GetMijnVerrekenwijzeResponse;

const Voorstel = ({
  voorstel,
  sleutel,
}: {
  readonly voorstel: NonNullable<Verrekenwijze['voorstel']>;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const { id, vanaf, vast, werkgever } = voorstel;
  return (
    <Kaart titel={t('vast.voorstel.titel')}>
      <Tekst>{t('vast.voorstel', { maand: maandTekst(vanaf, taal), bedrag: euro(vast) })}</Tekst>
      <Tekst>{t('vast.voorstel.hoe', { werkgever })}</Tekst>
      <Tekst>{t('vast.voorstel.mag')}</Tekst>
      <Formulier sleutel={`volmacht-${sleutel}`}>
        <Knoppen>
          <Button name="volmacht" value={id}>
            {t('vast.ja')}
          </Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};

/** While it is agreed, or as long as there is pay with us that was not settled. */
const VastBedrag = ({
  loonbeheer,
  sleutel,
}: {
  readonly loonbeheer: NonNullable<Verrekenwijze['loonbeheer']>;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const { vast, stand, betalingskenmerk } = loonbeheer;
  const soort = stand < 0 ? 'tekort' : 'over';
  return (
    <Kaart titel={t('vast.titel')} soort="zacht">
      {vast === null ? null : <BedragRegel wat={t('vast.bedrag')} centen={vast} />}
      {stand === 0 ? null : (
        <BedragRegel wat={t(`vast.${soort}`)} centen={Math.abs(stand)}>
          <span className="sk-klein">{t(`vast.${soort}.uitleg`)}</span>
        </BedragRegel>
      )}
      {vast === null ? null : <Feiten feiten={[{ naam: t('vast.kenmerk'), waarde: betalingskenmerk }]} />}
      {vast === null ? null : (
        <Formulier sleutel={`stop-${sleutel}`}>
          <Tekst soort="small">{t('vast.stop.uitleg')}</Tekst>
          <Knoppen>
            <Button soort="tweede" name="volmacht" value="stop">
              {t('vast.stop')}
            </Button>
          </Knoppen>
        </Formulier>
      )}
    </Kaart>
  );
};

export const Vast = ({ verrekening, sleutel }: { readonly verrekening: Verrekenwijze; readonly sleutel: string }) => {
  const { loonbeheer, voorstel, wijze } = verrekening;
  const speelt = loonbeheer !== null && (loonbeheer.stand !== 0 || wijze === 'vaste betaling');
  return (
    <>
      {voorstel === null ? null : <Voorstel voorstel={voorstel} sleutel={sleutel} />}
      {speelt ? <VastBedrag loonbeheer={loonbeheer} sleutel={sleutel} /> : null}
    </>
  );
};
