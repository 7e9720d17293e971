/** Knows what is left to do after a decision on an objection: on the worklist, on its own page, and as forms. */
import type { Api } from '@samenkracht/api-client';
import { TekstvakVeld } from '@samenkracht/ui/form';
import { Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Bezwaar = Api.GetBezwarenByBezwaarIdResponse;
type Uitvoeringen = Api.GetBezwaaruitvoeringenResponse['uitvoeringen'];

export const TeDoenlijst = ({ uitvoeringen }: { readonly uitvoeringen: Uitvoeringen }) => {
  const t = useTekst();
  const taal = useTaal();
  if (uitvoeringen.length === 0) return null;
  return (
    <Paneel titel={t('bezwaren.tedoen')}>
      <Tekst>{t('bezwaren.tedoen.tekst')}</Tekst>
      <Tabel
        titel={t('bezwaren.tedoen')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'op', kop: t('bezwaren.tedoen.op') },
          { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
          { sleutel: 'zaak', kop: t('werk.kop.zaak') },
          { sleutel: 'soort', kop: t('bezwaren.kop.soort') },
          { sleutel: 'wat', kop: t('bezwaren.tedoen.wat') },
        ]}
        rijen={uitvoeringen.map(({ bezwaarId, zaaknummer, wie, soort, beslistOp, wat }) => ({
          sleutel: bezwaarId,
          cellen: {
            op: dagTekst(beslistOp, taal),
            wie,
            zaak: <TextLink href={`/professional/bezwaren/${bezwaarId}`}>{zaaknummer}</TextLink>,
            soort: <span lang="nl">{soort}</span>,
            wat: wat.map((een) => t(`bezwaren.tedoen.${een}`)).join(', '),
          },
        }))}
      />
    </Paneel>
  );
};

/** Costs have no amount that we could compute: the screen says so, by name. */
export const Uitvoering = ({ bezwaar }: { readonly bezwaar: Bezwaar }) => {
  const t = useTekst();
  const taal = useTaal();
  const { teDoen, uitgevoerd, kostenGevraagdOp } = bezwaar;
  if (teDoen.length === 0 && uitgevoerd.length === 0 && kostenGevraagdOp === null) return null;
  return (
    <Paneel titel={t('bezwaren.uitvoering')}>
      {teDoen.includes('gevolg') ? (
        <Melding soort="let" titel={t('bezwaren.tedoen.gevolg')}>
          <p>{t('bezwaren.uitvoering.gevolg')}</p>
        </Melding>
      ) : null}
      {kostenGevraagdOp === null ? null : (
        <Melding soort={teDoen.includes('kosten') ? 'let' : 'info'} titel={t('bezwaren.tedoen.kosten')}>
          <p>{t('bezwaren.uitvoering.kosten', { datum: dagTekst(kostenGevraagdOp, taal) })}</p>
        </Melding>
      )}
      {uitgevoerd.map(({ wat, toelichting, door, op }) => (
        <div key={wat}>
          <p>
            <strong>{t(`bezwaren.gedaan.${wat}`)}</strong>{' '}
            <span className="sk-klein">
              {door}, {dagTekst(dagVan(op), taal)}
            </span>
          </p>
          <p lang="nl">{toelichting}</p>
        </div>
      ))}
    </Paneel>
  );
};

export const VoerUit = ({ sleutel, doe }: { readonly sleutel: string; readonly doe: 'voeruit' | 'kostenklaar' }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.voeruit.knop')}>
      {({ veld }) => (
        <TekstvakVeld {...veld('toelichting')} rijen={3} label={t(`doe.${doe}.hoe`)} hulp={t(`doe.${doe}.hulp`)} />
      )}
    </Actieformulier>
  );
};
