/** Knows how care after the benefit and a return are shown to the resident and to who helps him: the same days and words for both. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Status, StatusList, type StatusSoort } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst } from '../datum.ts';
import type { Lezer } from './banen.tsx';

export type Nazorg = Api.GetMijnNazorgResponse;
export type Uitstroom = Nazorg['uitstromen'][number];
type Moment = Uitstroom['momenten'][number];

const kleur: Readonly<Record<Moment['stand'], StatusSoort>> = {
  gepland: 'rust',
  gehouden: 'goed',
  gemist: 'let',
  vervallen: 'rust',
};

const Momentstand = ({ moment }: { readonly moment: Moment }) => {
  const t = useTekst();
  if (moment.teLaat) return <Status soort="nu">{t('nazorg.stand.te laat')}</Status>;
  if (moment.hoe === 'niet goed') return <Status soort="let">{t('nazorg.hoe.niet goed')}</Status>;
  if (moment.hoe !== null) return <Status soort="goed">{t(`nazorg.hoe.${moment.hoe}`)}</Status>;
  return <Status soort={kleur[moment.stand]}>{t(`nazorg.stand.${moment.stand}`)}</Status>;
};

export const Momenten = ({ momenten }: { readonly momenten: readonly Moment[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (momenten.length === 0) return null;
  return (
    <StatusList
      titel={t('nazorg.momenten')}
      regels={momenten.map((moment) => ({
        sleutel: moment.id,
        titel: t('nazorg.moment', { maanden: moment.maanden, op: dagTekst(moment.op, taal) }),
        uitleg: [
          ...(moment.toelichting === null ? [] : [moment.toelichting]),
          ...(moment.door === null || moment.gedaanOp === null
            ? []
            : [t('nazorg.door', { naam: moment.door, op: dagTekst(moment.gedaanOp, taal) })]),
        ].join(' · '),
        status: <Momentstand moment={moment} />,
      }))}
    />
  );
};

/** What waits for the resident: to say how it goes, or whether it is right why he came back. */
export const watWacht = (nazorg: Nazorg | undefined): 'gevolgd' | 'klopt' | null => {
  if (nazorg?.gevolgd) return 'gevolgd';
  return nazorg?.uitstromen[0]?.waarom?.klopt === null ? 'klopt' : null;
};

/** In a sentence what ended, and by what. */
export const Waardoor = ({ uitstroom }: { readonly uitstroom: Uitstroom }) => {
  const t = useTekst();
  const taal = useTaal();
  const wat = uitstroom.bron === 'programma' ? 'programma' : uitstroom.reden;
  return <Tekst>{t(`nazorg.uitleg.${wat}`, { einde: dagTekst(uitstroom.einde, taal) })}</Tekst>;
};

/** When somebody is back: since when, and how that came about in the words of both. */
export const Terugkeer = ({ uitstroom, lezer }: { readonly uitstroom: Uitstroom; readonly lezer: Lezer }) => {
  const t = useTekst();
  const taal = useTaal();
  const { terug, binnenJaar, einde, waarom } = uitstroom;
  if (terug === null) return null;
  const dagen = { terug: dagTekst(terug, taal), einde: dagTekst(einde, taal) };
  return (
    <div className="sk-stapel sk-nauw">
      <Tekst>{t(binnenJaar ? 'terugkeer.binnenjaar' : 'terugkeer.later', dagen)}</Tekst>
      {binnenJaar && waarom === null ? (
        <Tekst soort="small">{t(lezer === 'inwoner' ? 'terugkeer.waarom.nog' : 'terugkeer.waarom.nog.staf')}</Tekst>
      ) : null}
      {waarom === null ? null : (
        <>
          <p className="sk-nadruk">{t('terugkeer.waarom')}</p>
          <ul className="sk-lijst">
            {waarom.redenen.map(({ code, naam }) => (
              <li key={code} lang="nl">
                {naam}
              </li>
            ))}
          </ul>
          {waarom.toelichting === null ? null : <Tekst>{waarom.toelichting}</Tekst>}
          <Tekst soort="small">
            {t('terugkeer.besproken', { op: dagTekst(waarom.besprokenOp, taal), naam: waarom.door })}
          </Tekst>
        </>
      )}
    </div>
  );
};
