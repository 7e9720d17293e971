/** Knows how a resident sees his steps: where he stands, celebrated when it is further than ever, and all nine on one line. */
import { Kaart, Melding, Tekst } from '@samenkracht/ui/frame';
import { Stappen } from '@samenkracht/ui/parts';
import { dagTekst } from '../../../kader/datum.ts';
import { type Gezet, stapTekst, useNegenStappen } from '../../../kader/lijn/stappen.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const Stappenkaart = ({ stappen }: { readonly stappen: Gezet }) => {
  const t = useTekst();
  const taal = useTaal();
  const negen = useNegenStappen(stappen);
  const [laatste] = stappen.gezet;
  if (laatste === undefined)
    return (
      <Kaart titel={t('lijn.stappen')}>
        <Tekst>{t('lijn.stappen.geen')}</Tekst>
      </Kaart>
    );
  const toen = t('lijn.stappen.toen', { datum: dagTekst(laatste.op, taal), toelichting: laatste.toelichting });
  return (
    <Kaart titel={t('lijn.stappen')}>
      {laatste.verder ? (
        <Melding soort="goed" titel={t('lijn.stappen.nu', { stap: stapTekst(laatste.stap, t) })}>
          <p>{t('lijn.stappen.verder')}</p>
          <p>{toen}</p>
        </Melding>
      ) : (
        <>
          <Tekst soort="lead">{t('lijn.stappen.nu', { stap: stapTekst(laatste.stap, t) })}</Tekst>
          <Tekst>{t('lijn.stappen.terug')}</Tekst>
          <Tekst soort="small">{toen}</Tekst>
        </>
      )}
      <details>
        <summary>{t('lijn.stappen.alle')}</summary>
        <Stappen titel={t('lijn.stappen.alle')} stappen={negen} />
      </details>
    </Kaart>
  );
};
