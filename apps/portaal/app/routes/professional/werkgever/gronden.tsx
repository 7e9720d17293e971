/** Knows the tables of what an employer's deliveries rest on: legal grounds, access and keys, each with the way to withdraw it. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { dagKort, dagVan } from '../../../kader/datum.ts';
import type { Sleutel as Tekstsleutel } from '../../../teksten/nl/index.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Om = { readonly werkgever: Api.GetWerkgeversByWerkgeverIdResponse; readonly sleutel: string };

type IntrekProps = { readonly doe: string; readonly id: string; readonly sleutel: string; readonly knop: Tekstsleutel };

const Intrek = ({ doe, id, sleutel, knop }: IntrekProps) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(knop)} gevaar>
      {() => <input type="hidden" name="id" value={id} />}
    </Actieformulier>
  );
};

export const Grondslagen = ({ werkgever: { grondslagen }, sleutel }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  if (grondslagen.length === 0) return <Tekst>{t('werkgever.grondslagen.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('werkgever.grondslagen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'grond', kop: t('werkgever.kop.grond'), rij: true },
        { sleutel: 'kenmerk', kop: t('werkgever.kop.kenmerk') },
        { sleutel: 'vanaf', kop: t('werkgever.kop.vanaf') },
        { sleutel: 'tot', kop: t('werkgever.kop.tot') },
      ]}
      rijen={grondslagen.map(({ id, soort, toelichting, vanaf, ingetrokkenPer }, i) => ({
        sleutel: id,
        cellen: {
          grond: t(`werkgever.grond.${soort}`),
          kenmerk: <span lang="nl">{toelichting}</span>,
          vanaf: dagKort(vanaf, taal),
          tot:
            ingetrokkenPer === null ? (
              <Intrek doe={`trekgrondslag-${i}`} id={id} sleutel={sleutel} knop="doe.trekgrondslag" />
            ) : (
              dagKort(ingetrokkenPer, taal)
            ),
        },
      }))}
    />
  );
};

/** Access and keys are one list: both are how his program shows that it is his. */
const rijenVan = ({ toegangen, sleutels }: Om['werkgever'], t: ReturnType<typeof useTekst>) => [
  ...toegangen.map(({ id, clientId, gemaaktOp, ingetrokkenOp }, i) => ({
    ...{ id, kenmerk: clientId, sinds: gemaaktOp, ingetrokkenOp, wat: t('werkgever.toegang') },
    ...({ doe: `trektoegang-${i}`, knop: 'doe.trektoegang' } as const),
  })),
  ...sleutels.map(({ id, kid, algoritme, vastgelegdOp, ingetrokkenOp }, i) => ({
    ...{ id, kenmerk: kid, sinds: vastgelegdOp, ingetrokkenOp, wat: t('werkgever.sleutel', { algoritme }) },
    ...({ doe: `treksleutel-${i}`, knop: 'doe.treksleutel' } as const),
  })),
];

export const Techniek = ({ werkgever, sleutel, beheerder }: Om & { readonly beheerder: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const rijen = rijenVan(werkgever, t);
  if (rijen.length === 0) return <Tekst>{t('werkgever.techniek.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('werkgever.techniek')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wat', kop: t('werkgever.kop.wat'), rij: true },
        { sleutel: 'id', kop: t('werkgever.kop.id') },
        { sleutel: 'sinds', kop: t('werkgever.kop.sinds') },
        { sleutel: 'tot', kop: t('werkgever.kop.tot') },
      ]}
      rijen={rijen.map(({ id, wat, kenmerk, sinds, ingetrokkenOp, doe, knop }) => ({
        sleutel: id,
        cellen: {
          wat,
          id: <code className="sk-code">{kenmerk}</code>,
          sinds: dagKort(dagVan(sinds), taal),
          tot:
            ingetrokkenOp !== null ? (
              dagKort(dagVan(ingetrokkenOp), taal)
            ) : beheerder ? (
              <Intrek doe={doe} id={id} sleutel={sleutel} knop={knop} />
            ) : (
              ''
            ),
        },
      }))}
    />
  );
};
