/** Knows how a fine is told, to the resident and to staff: what it is about, who said what, and what was decided. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../teksten/teksten.tsx';
import { dagTekst, dagVan } from './datum.ts';
import { euro } from './uitkomst.tsx';

export type Boete = Api.GetMijnBoetesResponse['boetes'][number];

const kleur = {
  aangekondigd: 'let',
  voorgesteld: 'let',
  besloten: 'rust',
  teruggenomen: 'rust',
  ingetrokken: 'rust',
} as const;

/** Where it stands, and until when one can tell his side. */
export const Stand = ({ boete, eigen = false }: { readonly boete: Boete; readonly eigen?: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const { status, horenTot, overtredingOp, besluit } = boete;
  const wijze = status === 'besloten' ? besluit?.wijze : undefined;
  const stand = eigen && status === 'aangekondigd' ? 'mijnboete.nogniets' : (`boete.status.${status}` as const);
  return (
    <>
      <p>
        <Status soort={wijze === 'boete' ? 'let' : kleur[status]}>
          {t(wijze === undefined ? stand : `boete.wijze.${wijze}`)}
        </Status>
      </p>
      <p>
        {t(eigen ? 'mijnboete.op' : 'boete.op', { datum: dagTekst(overtredingOp, taal) })}
        {status === 'aangekondigd'
          ? ` ${t(eigen ? 'mijnboete.horentot' : 'boete.horentot', { datum: dagTekst(horenTot, taal) })}`
          : null}
      </p>
    </>
  );
};

export const Verhaal = ({ boete }: { readonly boete: Boete }) => {
  const t = useTekst();
  const taal = useTaal();
  const { aangekondigdDoor, aangekondigdOp, verhaal } = boete;
  return (
    <ul className="sk-lijst">
      <li>{t('boete.zag', { naam: aangekondigdDoor, datum: dagTekst(dagVan(aangekondigdOp), taal) })}</li>
      {verhaal.map(({ soort, tekst, door, op }) => (
        <li key={op}>
          {t(`boete.verhaal.${soort}`, { naam: door, datum: dagTekst(dagVan(op), taal) })}: <q lang="nl">{tekst}</q>
        </li>
      ))}
    </ul>
  );
};

export const Besluit = ({ boete, eigen = false }: { readonly boete: Boete; readonly eigen?: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const { besluit } = boete;
  if (besluit === null) return null;
  return (
    <div className="sk-stapel sk-nauw">
      <Tekst>
        {t('boete.besluit', { naam: besluit.door, datum: dagTekst(besluit.besluitdag, taal) })}{' '}
        {eigen && besluit.bedrag !== null ? (
          t('mijnboete.bedrag', { bedrag: euro(besluit.bedrag) })
        ) : (
          <span lang="nl">{besluit.zin}</span>
        )}
      </Tekst>
      <Tekst>
        <q lang="nl">{besluit.motivering}</q>
      </Tekst>
      <Onbevestigd van={besluit.onbevestigd} />
    </div>
  );
};

/** What of the amounts of the law is not confirmed: who decides, who pays and who checks read it. */
export const Onbevestigd = ({ van }: { readonly van: readonly string[] }) => {
  const t = useTekst();
  return van.length === 0 ? null : <Tekst soort="small">{t('boete.onbevestigd', { wat: van.join(' ') })}</Tekst>;
};
