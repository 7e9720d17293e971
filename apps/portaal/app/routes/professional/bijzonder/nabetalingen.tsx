/** Knows the months of an allowance that could not be paid: those of which the amount is known now are proposed by one and paid by another. */
import type { Api } from '@samenkracht/api-client';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Regel = Api.GetBijzondernabetalingenResponse['maanden'][number];
type Wie = { readonly consulent: boolean; readonly toetser: boolean; readonly sleutel: string };

const Verder = ({ regel, nummer, consulent, toetser, sleutel }: Wie & { regel: Regel; nummer: number }) => {
  const t = useTekst();
  const form = (doe: 'nabetaling' | 'keurnabetaling' | 'legnabetalingterug', gevaar = false) => (
    <Actieformulier doe={`${doe}-${nummer}`} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar={gevaar}>
      {() => (
        <>
          <input type="hidden" name="id" value={regel.aanvraagId} />
          <input type="hidden" name="maand" value={regel.maand} />
        </>
      )}
    </Actieformulier>
  );
  if (regel.voorstel === null) {
    if (regel.bedrag === null) return t('nabetaling.geenbedrag');
    return consulent ? form('nabetaling') : null;
  }
  if (!toetser || regel.voorstel.eigen) return t('nabetaling.wacht', { naam: regel.voorstel.door });
  return (
    <div>
      <p className="sk-klein">{t('nabetaling.wacht', { naam: regel.voorstel.door })}</p>
      <div className="sk-rij">
        {form('keurnabetaling')}
        {form('legnabetalingterug', true)}
      </div>
    </div>
  );
};

export const Nabetalingen = ({ maanden, ...wie }: Wie & { readonly maanden: readonly Regel[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (maanden.length === 0) return null;
  return (
    <Paneel titel={t('nabetaling.titel')}>
      <Tekst>{t('nabetaling.tekst')}</Tekst>
      <Tabel
        titel={t('nabetaling.titel')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'maand', kop: t('nabetaling.maand') },
          { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
          { sleutel: 'zaak', kop: t('werk.kop.zaak') },
          { sleutel: 'bedrag', kop: t('nabetaling.bedrag'), getal: true },
          { sleutel: 'doen', kop: t('nabetaling.doen') },
        ]}
        rijen={maanden.map((regel, nummer) => ({
          sleutel: `${regel.aanvraagId} ${regel.maand}`,
          cellen: {
            maand: maandTekst(regel.maand, taal),
            wie: regel.wie,
            zaak: <TextLink href={`/professional/bijzonder/${regel.aanvraagId}`}>{regel.zaaknummer}</TextLink>,
            bedrag: regel.bedrag === null ? '–' : <Bedrag centen={regel.bedrag} />,
            doen: <Verder regel={regel} nummer={nummer} {...wie} />,
          },
        }))}
      />
    </Paneel>
  );
};
