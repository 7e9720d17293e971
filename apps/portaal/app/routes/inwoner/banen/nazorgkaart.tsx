/** Knows how a resident sees care after the benefit: when his coach asks, one tap when it does not go well, and why he came back. */
import { Button, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { Kaart, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { Momenten, type Nazorg, Terugkeer, type Uitstroom, Waardoor } from '../../../kader/banen/nazorg.tsx';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord } from '../../professional/actieformulier.tsx';

const Tik = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useAntwoord('signaal');
  return (
    <Formulier sleutel={`s-${sleutel}`} fouten={antwoord?.fouten ?? []}>
      <input type="hidden" name="doe" value="signaal" />
      <Knoppen>
        <Button bezig={bezig}>{t('nazorg.signaal')}</Button>
      </Knoppen>
      <Tekst soort="small">{t('nazorg.signaal.uitleg')}</Tekst>
      <details {...(antwoord ? { open: true } : {})}>
        <summary>{t('nazorg.signaal.tekst')}</summary>
        <TekstvakVeld
          naam="signaal-tekst"
          rijen={2}
          verplicht={false}
          label={t('nazorg.signaal.tekst')}
          waarde={antwoord?.getypt['signaal-tekst']}
          fout={foutVan(antwoord?.fouten ?? [], 'signaal-tekst')}
        />
      </details>
    </Formulier>
  );
};

/** What was written about why he is back is his to judge. */
const Klopt = ({ uitstroom, sleutel }: { readonly uitstroom: Uitstroom; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { waarom, id } = uitstroom;
  if (waarom === null) return null;
  if (waarom.klopt !== null)
    return (
      <p>
        <Status soort={waarom.klopt ? 'goed' : 'nu'}>{t(waarom.klopt ? 'terugkeer.dank' : 'terugkeer.danknee')}</Status>
      </p>
    );
  return (
    <div className="sk-rij">
      {(['ja', 'nee'] as const).map((antwoord) => (
        <Formulier key={antwoord} sleutel={`${antwoord}-${sleutel}`}>
          <input type="hidden" name="doe" value="klopt" />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="klopt" value={antwoord} />
          <Button bezig={bezig} soort="tweede">
            {t(antwoord === 'ja' ? 'terugkeer.klopt' : 'terugkeer.kloptniet')}
          </Button>
        </Formulier>
      ))}
    </div>
  );
};

const Teruggekomen = ({ uitstroom, sleutel }: { readonly uitstroom: Uitstroom; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Kaart titel={t('terugkeer.titel')} {...(uitstroom.waarom?.klopt === null ? { soort: 'nu' as const } : {})}>
      <Terugkeer uitstroom={uitstroom} lezer="inwoner" />
      <Klopt uitstroom={uitstroom} sleutel={sleutel} />
    </Kaart>
  );
};

/** Of earlier ends nothing is asked any more: the last one is what counts. */
export const Nazorgkaart = ({ nazorg, sleutel }: { readonly nazorg: Nazorg; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const [laatste] = nazorg.uitstromen;
  if (laatste === undefined) return null;
  if (!nazorg.gevolgd) return <Teruggekomen uitstroom={laatste} sleutel={sleutel} />;
  const volgende = laatste.momenten.find(({ stand }) => stand === 'gepland');
  return (
    <Kaart titel={t('nazorg.titel')} soort="nu">
      <Waardoor uitstroom={laatste} />
      <Tekst>
        {volgende === undefined
          ? t('nazorg.geenvolgende')
          : t(volgende.teLaat ? 'nazorg.volgende.nu' : 'nazorg.volgende', { op: dagTekst(volgende.op, taal) })}
      </Tekst>
      {nazorg.gevraagd ? (
        <p>
          <Status soort="nu">{t('nazorg.gevraagd')}</Status>
        </p>
      ) : (
        <Tik sleutel={sleutel} />
      )}
      {laatste.momenten.length === 0 ? null : (
        <details>
          <summary>{t('nazorg.momenten')}</summary>
          <Momenten momenten={laatste.momenten} />
        </details>
      )}
      <Tekst soort="small">
        {t('nazorg.opnieuw')} <TextLink href="/aanvraag">{t('nazorg.opnieuw.link')}</TextLink>
      </Tekst>
    </Kaart>
  );
};
