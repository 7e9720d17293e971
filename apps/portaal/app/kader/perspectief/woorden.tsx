/** Knows one version of a perspective as it was written down: what he can and wants, the next step, what stands in the way, how far he was. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst } from '../datum.ts';

export type Versie = Api.GetMijnPerspectiefResponse['versies'][number];

const koppen = {
  inwoner: { kan: 'perspectief.samen.kan', wil: 'perspectief.samen.wil' },
  staf: { kan: 'perspectief.staf.kan', wil: 'perspectief.staf.wil' },
} as const;

/** @param lezer the resident is spoken to, staff reads about him: the words are the same. */
export const Woorden = ({ versie, lezer }: { readonly versie: Versie; readonly lezer: keyof typeof koppen }) => {
  const t = useTekst();
  const taal = useTaal();
  const regels = [
    { kop: t(koppen[lezer].kan), tekst: versie.kan },
    { kop: t(koppen[lezer].wil), tekst: versie.wil },
    { kop: t('perspectief.samen.stap'), tekst: versie.volgendeStap },
    ...versie.belemmeringen.map(({ domein, tekst }) => ({
      kop: `${t('perspectief.samen.weg')}: ${t(`perspectief.domein.${domein}`)}`,
      tekst,
    })),
  ];
  const afstanden = versie.afstanden.map(({ naam, heeft, essentieel }) =>
    t('perspectief.optellen', { naam, behaald: heeft, totaal: essentieel }),
  );
  return (
    <>
      <dl className="sk-feiten">
        {regels.map(({ kop, tekst }) => (
          <div key={kop} className="sk-feit">
            <dt>{kop}</dt>
            <dd lang="nl">{tekst}</dd>
          </div>
        ))}
        {afstanden.length === 0 ? null : (
          <div className="sk-feit">
            <dt>{t('perspectief.samen.ver', { datum: dagTekst(versie.op, taal) })}</dt>
            <dd>{afstanden.join('. ')}</dd>
          </div>
        )}
      </dl>
      <Tekst soort="small">
        {t('perspectief.samen.door', { naam: versie.door, datum: dagTekst(versie.op, taal) })}
      </Tekst>
    </>
  );
};
