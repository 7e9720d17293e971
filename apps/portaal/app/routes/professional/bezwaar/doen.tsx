/** Knows what staff can do with an objection now: each act a form in the rail. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { Commissie, Dwangsom, Dwangsombesluit, MetDag, Verdaag } from './termijn.tsx';
import { VoerUit } from './uitvoering.tsx';
import { Voorstel } from './voorstel.tsx';

export type Bezwaar = Api.GetBezwarenByBezwaarIdResponse;
type Deel = { readonly sleutel: string };

const Leeg = ({ doe, sleutel, tekst }: Deel & { doe: 'pak' | 'beslis'; tekst?: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}`)}>
      {() => (tekst ? <Tekst>{tekst}</Tekst> : null)}
    </Actieformulier>
  );
};

const Terug = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="bezwaarterug" sleutel={sleutel} knop={t('doe.bezwaarterug')} gevaar>
      {({ veld }) => <TekstvakVeld {...veld('reden')} rijen={3} label={t('doe.bezwaarterug.reden')} />}
    </Actieformulier>
  );
};

const Telaat = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="weegtelaat" sleutel={sleutel} knop={t('doe.weegtelaat')}>
      {({ veld }) => (
        <>
          <KeuzeVeld
            {...veld('keuze')}
            label={t('doe.weegtelaat.keuze')}
            opties={[
              { waarde: 'ja', tekst: t('doe.weegtelaat.ja') },
              { waarde: 'nee', tekst: t('doe.weegtelaat.nee') },
            ]}
          />
          <TekstvakVeld {...veld('motivering')} rijen={3} label={t('doe.weegtelaat.motivering')} />
        </>
      )}
    </Actieformulier>
  );
};

const Zitting = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="zitting" sleutel={sleutel} knop={t('doe.zitting')}>
      {({ veld }) => (
        <>
          <DatumVeld {...veld('dag')} label={t('doe.zitting.dag')} />
          <TekstVeld {...veld('uur')} label={t('doe.zitting.uur')} hulp={t('doe.zitting.uur.hulp')} breedte="kort" />
          <TekstVeld {...veld('plaats')} label={t('doe.zitting.plaats')} />
        </>
      )}
    </Actieformulier>
  );
};

const Afzien = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="afzien" sleutel={sleutel} knop={t('doe.afzien')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('grond')}
            label={t('doe.afzien.grond')}
            opties={(['a', 'b', 'c', 'd', 'e'] as const).map((grond) => ({
              waarde: grond,
              tekst: t(`doe.afzien.grond.${grond}`),
            }))}
          />
          <TekstvakVeld {...veld('toelichting')} rijen={3} label={t('doe.afzien.toelichting')} />
        </>
      )}
    </Actieformulier>
  );
};

const Verslag = ({ sleutel, mag }: Deel & { readonly mag: boolean }) => {
  const t = useTekst();
  if (!mag) return <Tekst>{t('doe.hoorverslag.niet')}</Tekst>;
  return (
    <Actieformulier doe="hoorverslag" sleutel={sleutel} knop={t('doe.hoorverslag')}>
      {({ veld }) => <TekstvakVeld {...veld('verslag')} rijen={5} label={t('doe.hoorverslag.verslag')} />}
    </Actieformulier>
  );
};

type Wie = { readonly consulent: boolean; readonly toetser: boolean };

export const BezwaarDoen = ({ bezwaar, sleutel, consulent, toetser }: Deel & Wie & { readonly bezwaar: Bezwaar }) => {
  const t = useTekst();
  const { status, gehoordOp, afgezien, tijdigheid, magHoren, magBeslissen, metCommissie } = bezwaar;
  const teLaat = (bezwaar.dagenOver ?? 0) < 0 && bezwaar.ingebrekestellingOp === null;
  const acties: Actie[] = [];
  const add = (naam: string, titel: string, inhoud: Actie['inhoud'], hoofd = false) =>
    acties.push({ sleutel: naam, titel, open: hoofd, inhoud, ...(hoofd ? { soort: 'hoofd' as const } : {}) });
  const gehoord = gehoordOp !== null || afgezien !== null;
  if (consulent && status === 'ontvangen') add('pak', t('doe.pak'), <Leeg doe="pak" sleutel={sleutel} />, true);
  if (consulent && status === 'in behandeling') {
    if (tijdigheid === 'te laat, nog te wegen')
      add('weegtelaat', t('doe.weegtelaat'), <Telaat sleutel={sleutel} />, true);
    if (gehoord) add('beslisvoorstel', t('doe.beslisvoorstel'), <Voorstel sleutel={sleutel} />, true);
    else {
      add('zitting', t('doe.zitting'), <Zitting sleutel={sleutel} />);
      add('hoorverslag', t('doe.hoorverslag'), <Verslag sleutel={sleutel} mag={magHoren} />);
      add('afzien', t('doe.afzien'), <Afzien sleutel={sleutel} />);
    }
    add('verdaag', t('doe.verdaag'), <Verdaag sleutel={sleutel} />);
    const commissie = metCommissie ? 'doe.commissieweg' : 'doe.commissie';
    add('commissie', t(commissie), <Commissie sleutel={sleutel} aan={metCommissie} />);
    add('instemming', t('doe.instemming'), <MetDag doe="instemming" sleutel={sleutel} />);
  }
  if (consulent && teLaat) add('gebreke', t('doe.gebreke'), <MetDag doe="gebreke" sleutel={sleutel} />);
  const { teDoen } = bezwaar;
  if (consulent && teDoen.includes('gevolg'))
    add('voeruit', t('doe.voeruit'), <VoerUit doe="voeruit" sleutel={sleutel} />, true);
  if (consulent && teDoen.includes('kosten'))
    add(
      'kostenklaar',
      t('doe.kostenklaar'),
      <VoerUit doe="kostenklaar" sleutel={sleutel} />,
      !teDoen.includes('gevolg'),
    );
  if (consulent && bezwaar.kostenGevraagdOp === null && bezwaar.ingetrokkenOp === null)
    add('kosten', t('doe.kosten'), <MetDag doe="kosten" sleutel={sleutel} />);
  const { dwangsom, dwangsombesluit } = bezwaar;
  if (consulent && status === 'afgedaan' && (dwangsom?.bedrag ?? 0) > 0 && dwangsombesluit === null)
    add('dwangsom', t('doe.dwangsom'), <Dwangsom sleutel={sleutel} />, true);
  if (toetser && dwangsombesluit?.status === 'voorgesteld' && !dwangsombesluit.eigenVoorstel) {
    add('keurdwangsom', t('doe.keurdwangsom'), <Dwangsombesluit doe="keurdwangsom" sleutel={sleutel} />, true);
    add('legdwangsomterug', t('doe.legdwangsomterug'), <Dwangsombesluit doe="legdwangsomterug" sleutel={sleutel} />);
  }
  if (toetser && status === 'ter beslissing') {
    const beslis = magBeslissen ? (
      <Leeg doe="beslis" sleutel={sleutel} tekst={t('doe.beslis.tekst')} />
    ) : (
      <Tekst>{t('doe.beslis.niet')}</Tekst>
    );
    add('beslis', t('doe.beslis'), beslis, true);
    add('bezwaarterug', t('doe.bezwaarterug'), <Terug sleutel={sleutel} />);
  }
  return acties.length === 0 ? undefined : <Doen titel={t('pro.doen')} acties={acties} />;
};
