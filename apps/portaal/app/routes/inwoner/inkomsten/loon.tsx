/** Knows one job in one month: what is known, `Klopt` in one tap, `Klopt niet` with one field. */

import type { Api } from '@samenkracht/api-client';
import { formatDecimal } from '@samenkracht/core';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, BedragRegel, Status } from '@samenkracht/ui/parts';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { euro } from '../../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { LoonFormulier } from './loon-formulier.tsx';
import type { Meldantwoord } from './melding.ts';

export type Inkomst = Api.GetMijnInkomstenByMaandResponse['inkomsten'][number];

export type LoonProps = {
  readonly maand: string;
  readonly inkomst: Inkomst;
  readonly sleutels: Readonly<Record<'klopt' | 'meld' | 'terug', string>>;
  /** The answer to a form of this job. */
  readonly antwoord: Meldantwoord | undefined;
  readonly bewaard: Readonly<Record<string, string>> | undefined;
};

/** Where they say something else both amounts stand, so that nobody thinks that his own got lost. */
const Tweewoorden = ({ zelf, werkgever }: { readonly zelf: number; readonly werkgever: number }) => {
  const t = useTekst();
  return (
    <>
      <BedragRegel wat={t('loon.tegenstrijdig.zelf')} centen={zelf} />
      <BedragRegel wat={t('loon.tegenstrijdig.werkgever')} centen={werkgever} />
      <Tekst soort="small">{t('loon.tegenstrijdig.uitleg')}</Tekst>
    </>
  );
};

const Bekend = ({ inkomst }: { readonly inkomst: Inkomst }) => {
  const t = useTekst();
  const taal = useTaal();
  const { status, opgave, loongegevens } = inkomst;
  if (status === 'tegenstrijdig' && opgave !== null && loongegevens !== null)
    return <Tweewoorden zelf={opgave.netto} werkgever={loongegevens.netto} />;
  const bedrag = inkomst.netto ?? inkomst.loongegevens?.netto;
  const kanaal = inkomst.kanaal ?? (inkomst.loongegevens ? 'loongegevens' : undefined);
  const sinds = inkomst.sinds ?? inkomst.loongegevens?.ontvangenOp;
  if (bedrag === undefined) return <Tekst>{t('loon.nognietbekend')}</Tekst>;
  return (
    <>
      <div className="sk-loon">
        <span>{t(inkomst.soort === 'loon' ? 'loon.netto' : 'ander.ontvangen')}</span>
        <Bedrag centen={bedrag} groot />
      </div>
      {kanaal && sinds ? (
        <Tekst soort="small">{t(`loon.bron.${kanaal}`, { datum: dagTekst(dagVan(sinds), taal) })}</Tekst>
      ) : null}
    </>
  );
};

const Klopt = ({
  inkomst,
  sleutel,
  bedrag,
}: {
  readonly inkomst: Inkomst;
  readonly sleutel: string;
  readonly bedrag: number;
}) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    <Formulier sleutel={sleutel}>
      <input type="hidden" name="bron" value={inkomst.bronId} />
      <Knoppen>
        <Button
          name="doe"
          value="klopt"
          bezig={bezig}
          label={t('loon.kloptlabel', { bedrag: euro(bedrag), werkgever: inkomst.werkgever })}
        >
          {t('loon.klopt')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const Gedaan = ({ inkomst, sleutel }: { readonly inkomst: Inkomst; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <>
      {inkomst.status === 'tegenstrijdig' ? (
        <Status soort="let">{t('loon.tegenstrijdig')}</Status>
      ) : (
        <Status soort="goed">
          {inkomst.opgave ? t('loon.gemeld', { kenmerk: inkomst.opgave.kenmerk }) : t('loon.bevestigd')}
        </Status>
      )}
      {inkomst.intrekbaar ? (
        <Formulier sleutel={sleutel}>
          <input type="hidden" name="bron" value={inkomst.bronId} />
          <Knoppen>
            <Button soort="licht" name="doe" value="terug">
              {t('loon.terugnemen')}
            </Button>
          </Knoppen>
        </Formulier>
      ) : null}
    </>
  );
};

/** Who only has to confirm sees no field; who has to fill in sees it at once. */
export const Loon = ({ maand, inkomst, sleutels, antwoord, bewaard }: LoonProps) => {
  const t = useTekst();
  const { werkgever, bronId, eigen, bevestigd, loongegevens, verwachting } = inkomst;
  if (!eigen)
    return (
      <Kaart titel={werkgever}>
        <Bekend inkomst={inkomst} />
        <Tekst soort="small">{t('loon.ander')}</Tekst>
      </Kaart>
    );
  const getypt = antwoord?.getypt.netto ?? bewaard?.['netto'];
  const formulier = (
    <LoonFormulier
      maand={maand}
      bron={bronId}
      werkgever={werkgever}
      veld={`netto-${bronId}`}
      sleutel={sleutels.meld}
      netto={getypt ?? (loongegevens === null && verwachting !== null ? formatDecimal(verwachting) : '')}
      status={antwoord?.getypt.status ?? bewaard?.['status'] ?? 'definitief'}
      fouten={antwoord?.fouten ?? []}
      berekend={antwoord?.blik}
      vast={loongegevens !== null}
    />
  );
  const toConfirm = !bevestigd && loongegevens !== null && inkomst.status !== 'tegenstrijdig';
  const known = inkomst.netto !== null || loongegevens !== null;
  return (
    <Kaart titel={werkgever} soort={bevestigd ? 'gewoon' : 'nu'}>
      <Bekend inkomst={inkomst} />
      {toConfirm ? <Klopt inkomst={inkomst} sleutel={sleutels.klopt} bedrag={loongegevens.netto} /> : null}
      {known && !toConfirm ? <Gedaan inkomst={inkomst} sleutel={sleutels.terug} /> : null}
      {known ? (
        <details className="sk-anders" open={getypt !== undefined}>
          <summary className="utrecht-button utrecht-button--secondary-action sk-knop">
            {t('loon.kloptniet')}
            <span className="sk-onzichtbaar">, {werkgever}</span>
          </summary>
          {formulier}
        </details>
      ) : (
        formulier
      )}
    </Kaart>
  );
};
