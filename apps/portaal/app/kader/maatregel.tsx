/** Knows how a measure is told, to the resident and to staff: what it is about, who said what, and what was decided. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../teksten/teksten.tsx';
import { dagTekst, dagVan, maandTekst } from './datum.ts';

export type Maatregel = Api.GetMijnMaatregelenResponse['maatregelen'][number];

const kleur = { aangekondigd: 'let', voorgesteld: 'let', besloten: 'rust', ingetrokken: 'rust' } as const;

/** Where it stands, and until when one can tell his side. */
export const Stand = ({ maatregel, eigen = false }: { readonly maatregel: Maatregel; readonly eigen?: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const { status, horenTot, gedragingOp, besluit } = maatregel;
  const wijze = besluit?.wijze;
  const stand = eigen && status === 'aangekondigd' ? 'mijnmaatregel.nogniets' : (`maatregel.status.${status}` as const);
  return (
    <>
      <p>
        <Status soort={wijze === 'verlaging' ? 'let' : kleur[status]}>
          {t(wijze === undefined ? stand : `maatregel.wijze.${wijze}`)}
        </Status>
      </p>
      <p>
        {t('maatregel.gedragingop', { datum: dagTekst(gedragingOp, taal) })}
        {status === 'aangekondigd'
          ? ` ${t(eigen ? 'mijnmaatregel.horentot' : 'maatregel.horentot', { datum: dagTekst(horenTot, taal) })}`
          : null}
      </p>
    </>
  );
};

export const Verhaal = ({ maatregel }: { readonly maatregel: Maatregel }) => {
  const t = useTekst();
  const taal = useTaal();
  const { toelichting, aangekondigdDoor, aangekondigdOp, verhaal } = maatregel;
  return (
    <ul className="sk-lijst">
      <li>
        {t('maatregel.zag', { naam: aangekondigdDoor, datum: dagTekst(dagVan(aangekondigdOp), taal) })}:{' '}
        <q lang="nl">{toelichting}</q>
      </li>
      {verhaal.map(({ soort, tekst, door, op }) => (
        <li key={op}>
          {t(`maatregel.verhaal.${soort}`, { naam: door, datum: dagTekst(dagVan(op), taal) })}: <q lang="nl">{tekst}</q>
        </li>
      ))}
    </ul>
  );
};

export const Besluit = ({ maatregel }: { readonly maatregel: Maatregel }) => {
  const t = useTekst();
  const taal = useTaal();
  const { besluit, eindeVanaf } = maatregel;
  if (besluit === null) return null;
  return (
    <div className="sk-stapel sk-nauw">
      <Tekst>
        {t('maatregel.besluit', { naam: besluit.door, datum: dagTekst(besluit.besluitdag, taal) })}{' '}
        <span lang="nl">{besluit.zin}</span>
      </Tekst>
      <Tekst>
        <q lang="nl">{besluit.motivering}</q>
      </Tekst>
      {besluit.maanden.length > 0 ? (
        <Tekst>
          {t('maatregel.maanden', { maanden: besluit.maanden.map((maand) => maandTekst(maand, taal)).join(', ') })}
        </Tekst>
      ) : null}
      {eindeVanaf === null ? null : <Tekst>{t('maatregel.gestopt', { maand: maandTekst(eindeVanaf, taal) })}</Tekst>}
      {besluit.heroverwegenVoor === null || besluit.maanden.length === 0 ? null : (
        <Tekst>{t('maatregel.heroverwegen', { datum: dagTekst(besluit.heroverwegenVoor, taal) })}</Tekst>
      )}
    </div>
  );
};
