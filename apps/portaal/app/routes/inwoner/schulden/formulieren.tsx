/** Knows the forms with which a resident proposes an amount per month, asks for time, or answers a proposal. */
import type { Api } from '@samenkracht/api-client';
import { BedragVeld, Button, DatumVeld, foutVan, KeuzeVeld, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { Kaart, Tekst } from '@samenkracht/ui/frame';
import { useActionData } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { euro } from '../../../kader/uitkomst.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { Schuldantwoord } from './verrichten.ts';

export type Schulden = NonNullable<Api.GetMijnSchuldenResponse['schulden']>;

const useAntwoord = (doe: string) => {
  const antwoord = useActionData<Schuldantwoord>();
  return antwoord?.doe === doe ? antwoord : undefined;
};

export const Voorstelformulier = ({ schulden, sleutel }: { readonly schulden: Schulden; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useAntwoord('regeling');
  const fouten = antwoord?.fouten ?? [];
  const { ruimte, voorstelPerMaand } = schulden;
  return (
    <Kaart titel={t('schulden.voorstel')}>
      <Tekst>{t('schulden.voorstel.tekst')}</Tekst>
      <Formulier sleutel={`r-${sleutel}`} fouten={fouten}>
        <input type="hidden" name="doe" value="regeling" />
        <BedragVeld
          naam="perMaand"
          label={t('schulden.bedrag')}
          hulp={voorstelPerMaand === null ? undefined : t('schulden.bedrag.hulp', { bedrag: euro(voorstelPerMaand) })}
          waarde={antwoord?.getypt['perMaand']}
          fout={foutVan(fouten, 'perMaand')}
        />
        <KeuzeVeld
          naam="wijze"
          label={t('schulden.wijze')}
          waarde={antwoord?.getypt['wijze'] ?? (ruimte === null ? 'overmaking' : 'verrekening')}
          opties={[
            {
              waarde: 'verrekening',
              tekst: t('schulden.wijze.verrekening'),
              ...(ruimte === null ? {} : { hulp: t('schulden.wijze.verrekening.hulp', { bedrag: euro(ruimte) }) }),
            },
            { waarde: 'overmaking', tekst: t('schulden.wijze.overmaking') },
          ]}
        />
        <TekstvakVeld
          naam="reden"
          rijen={2}
          label={t('schulden.reden')}
          hulp={t('schulden.reden.hulp')}
          waarde={antwoord?.getypt['reden']}
          fout={foutVan(fouten, 'reden')}
        />
        <Knoppen>
          <Button bezig={bezig}>{t('schulden.voorstel.knop')}</Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};

export const Uitstelformulier = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useAntwoord('uitstel');
  const fouten = antwoord?.fouten ?? [];
  const typed = ['jaar', 'maand', 'dag'].map((deel) => antwoord?.getypt[`totEnMet-${deel}`] ?? '').join('-');
  return (
    <details className="sk-stapel" {...(antwoord ? { open: true } : {})}>
      <summary>{t('schulden.uitstel')}</summary>
      <div className="sk-stapel">
        <Tekst>{t('schulden.uitstel.tekst')}</Tekst>
        <Formulier sleutel={`u-${sleutel}`} fouten={fouten}>
          <input type="hidden" name="doe" value="uitstel" />
          <DatumVeld
            naam="totEnMet"
            label={t('schulden.dag')}
            waarde={antwoord ? typed : undefined}
            fout={foutVan(fouten, 'totEnMet')}
          />
          <TekstvakVeld
            naam="uitstelreden"
            rijen={2}
            label={t('schulden.uitstelreden')}
            waarde={antwoord?.getypt['uitstelreden']}
            fout={foutVan(fouten, 'uitstelreden')}
          />
          <Knoppen>
            <Button bezig={bezig} soort="tweede">
              {t('schulden.uitstel.knop')}
            </Button>
          </Knoppen>
        </Formulier>
      </div>
    </details>
  );
};

/** One button that does something with a step. */
export const Stapknop = ({
  doe,
  stapId,
  sleutel,
  tekst,
  soort = 'tweede',
}: {
  readonly doe: 'ja' | 'nee' | 'einde';
  readonly stapId: string;
  readonly sleutel: string;
  readonly tekst: string;
  readonly soort?: 'hoofd' | 'tweede';
}) => {
  const bezig = useBezig();
  return (
    <Formulier sleutel={`${doe}-${stapId}-${sleutel}`} fouten={useAntwoord(doe)?.fouten ?? []}>
      <input type="hidden" name="doe" value={doe} />
      <input type="hidden" name="stapId" value={stapId} />
      <Button bezig={bezig} soort={soort}>
        {tekst}
      </Button>
    </Formulier>
  );
};
