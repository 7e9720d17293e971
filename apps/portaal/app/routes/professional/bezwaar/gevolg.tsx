/** Knows how is shown what a decision on an objection does or did to the money, month by month, and what a person must still carry out. */
import type { Api } from '@samenkracht/api-client';
import { Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Bezwaargevolg = Api.GetBezwarenByBezwaarIdGevolgResponse;

export const Maanden = ({ titel, maanden }: { readonly titel: string } & Pick<Bezwaargevolg, 'maanden'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (maanden.length === 0) return <Tekst>{t('bezwaren.proef.geen')}</Tekst>;
  return (
    <Tabel
      titel={titel}
      kolommen={[
        { sleutel: 'maand', kop: t('bezwaren.proef.maand'), rij: true },
        { sleutel: 'voor', kop: t('bezwaren.proef.voor'), getal: true },
        { sleutel: 'na', kop: t('bezwaren.proef.na'), getal: true },
        { sleutel: 'verschil', kop: t('bezwaren.proef.verschil'), getal: true },
      ]}
      rijen={maanden.map(({ maand, voor, na, verschil }) => ({
        sleutel: maand,
        cellen: {
          maand: maandTekst(maand, taal),
          voor: <Bedrag centen={voor} />,
          na: <Bedrag centen={na} />,
          verschil: <Bedrag centen={verschil} teken />,
        },
      }))}
    />
  );
};

/** `onderwerp` is the zaak of a refusal that could not be replaced. */
export const Gevolg = ({
  gevolg,
  onderwerp,
}: {
  readonly gevolg: Bezwaargevolg;
  readonly onderwerp: string | null;
}) => {
  const t = useTekst();
  const { uitkomst, reden, uitkeringId, maanden } = gevolg;
  const naar = uitkeringId === null ? `/professional/zaken/${onderwerp}` : `/professional/uitkeringen/${uitkeringId}`;
  const link = t(uitkeringId === null ? 'bezwaren.gevolg.zaak' : 'bezwaren.gevolg.uitkering');
  return (
    <Paneel titel={t('bezwaren.gevolg')}>
      {uitkomst === 'niet verwerkt' ? (
        <Melding soort="let" titel={t('bezwaren.gevolg.niet')}>
          <p lang="nl">{reden}</p>
        </Melding>
      ) : null}
      {uitkomst === 'toegekend' ? <Tekst>{t('bezwaren.gevolg.toegekend')}</Tekst> : null}
      {maanden.length === 0 && uitkomst !== 'niets veranderd' ? null : (
        <Maanden titel={t('bezwaren.gevolg')} maanden={maanden} />
      )}
      <p>
        <TextLink href={naar}>{link}</TextLink>
      </p>
    </Paneel>
  );
};
