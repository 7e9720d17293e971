/** Knows the amount of a case: per month from norm to what is paid, what is not confirmed, and the explanation at two depths. */
import type { Api } from '@samenkracht/api-client';
import { Melding, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel, Verschil } from '@samenkracht/ui/parts';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Regels } from '../uitkering/maand.tsx';
import type { Beoordeling } from './oordeel.tsx';

type Maand = Beoordeling['bedrag']['maanden'][number];
type Uitlegregel = Beoordeling['bedrag']['uitleg']['consulent'][number];

export const Maandtabel = ({ titel, maanden }: { readonly titel: string; readonly maanden: readonly Maand[] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('voorstel.kop.maand'), rij: true },
        { sleutel: 'norm', kop: t('voorstel.kop.norm'), getal: true },
        { sleutel: 'inkomen', kop: t('voorstel.kop.inkomen'), getal: true },
        { sleutel: 'vrijlating', kop: t('voorstel.kop.vrijlating'), getal: true },
        { sleutel: 'vt', kop: t('voorstel.kop.vt'), getal: true },
        { sleutel: 'uit', kop: t('voorstel.kop.uit'), getal: true },
      ]}
      rijen={maanden.map(({ maand, norm, inkomen, vrijlating, vtReservering, uitTeBetalen }) => ({
        sleutel: maand,
        cellen: {
          maand: <span className="sk-eenregel">{maandTekst(maand, taal)}</span>,
          norm: <Bedrag centen={norm} />,
          inkomen: <Bedrag centen={inkomen} />,
          vrijlating: <Bedrag centen={vrijlating} />,
          vt: <Bedrag centen={vtReservering} />,
          uit: (
            <strong>
              <Bedrag centen={uitTeBetalen} />
            </strong>
          ),
        },
      }))}
    />
  );
};

const diepste = 4;

/** Each step under the step that it belongs to. */
export const Stappenboom = ({ regels }: { readonly regels: readonly Uitlegregel[] }) => (
  <ul lang="nl" className="sk-stappenboom">
    {regels.map(({ inspringing, tekst }, index) => (
      <li key={`${index}${tekst}`} className={`sk-inspring-${Math.min(inspringing, diepste)}`}>
        {tekst}
      </li>
    ))}
  </ul>
);

const Regellijst = ({ titel, regels }: { readonly titel: string; readonly regels: readonly Uitlegregel[] }) => (
  <details className="sk-uitlegboom">
    <summary>{titel}</summary>
    <Stappenboom regels={regels} />
  </details>
);

export const Bedragpaneel = ({ bedrag }: { readonly bedrag: Beoordeling['bedrag'] }) => {
  const t = useTekst();
  const taal = useTaal();
  const whole = bedrag.maanden.find(({ vanaf }) => vanaf.endsWith('-01')) ?? bedrag.maanden[0];
  return (
    <>
      {whole === undefined ? (
        <Tekst>{t('zaak.bedrag.geen')}</Tekst>
      ) : (
        <>
          <Maandtabel titel={t('zaak.bedrag.perMaand')} maanden={bedrag.maanden} />
          <details className="sk-uitlegboom">
            <summary>{t('zaak.bedrag.maand', { maand: maandTekst(whole.maand, taal) })}</summary>
            <Regels titel={t('zaak.bedrag.maand', { maand: maandTekst(whole.maand, taal) })} regels={whole.regels} />
          </details>
          <Regellijst titel={t('zaak.bedrag.consulent')} regels={bedrag.uitleg.consulent} />
          <Regellijst titel={t('zaak.bedrag.jurist')} regels={bedrag.uitleg.jurist} />
        </>
      )}
      {bedrag.gat ? (
        <Melding soort="let" titel={t('zaak.bedrag.gat', { maand: maandTekst(bedrag.gat.maand, taal) })}>
          <p lang="nl">{bedrag.gat.uitleg}</p>
        </Melding>
      ) : null}
      {bedrag.onzekerheden.length > 0 ? (
        <div>
          <p className="sk-uitleg-onzeker">{t('zaak.onzeker')}</p>
          <ul className="sk-lijst sk-klein" lang="nl">
            {bedrag.onzekerheden.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
};

/** Where the amounts of now differ from those that were proposed; nothing when they are the same. */
export const VerschilMetVoorstel = ({
  voorstel,
  bedrag,
}: {
  readonly voorstel: Pick<Api.PostZakenByZaakIdVoorstellenResponse, 'maanden'>;
  readonly bedrag: Beoordeling['bedrag'];
}) => {
  const t = useTekst();
  const taal = useTaal();
  const now = new Map(bedrag.maanden.map(({ maand, uitTeBetalen }) => [maand, uitTeBetalen]));
  const regels = voorstel.maanden.flatMap(({ maand, uitTeBetalen }) => {
    const wordt = now.get(maand) ?? 0;
    return wordt === uitTeBetalen
      ? []
      : [
          {
            sleutel: maand,
            maand: maandTekst(maand, taal),
            was: uitTeBetalen,
            wordt,
            oorzaak: t('verschil.oorzaak'),
          },
        ];
  });
  if (regels.length === 0) return null;
  return (
    <Melding soort="let" titel={t('verschil.titel')}>
      <p>{t('verschil.tekst')}</p>
      <Verschil titel={t('verschil.tabel')} regels={regels} />
    </Melding>
  );
};
