/** Knows the forms about a fine: announce with what the law asks, write down what was told, propose with what is weighed, decide, take back. */
import type { Api } from '@samenkracht/api-client';
import { BedragVeld, DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { dagTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, type Veldvan } from '../actieformulier.tsx';
import { heeftRol } from '../rollen.ts';
import { vragenIn } from './opties.tsx';
import { eerdersoorten, herstelsoorten } from './soorten.ts';

export type Boetes = Api.GetUitkeringenByUitkeringIdBoetesResponse;
export type Boete = Boetes['boetes'][number];

const Eerder = ({ veld, dagen }: { readonly veld: Veldvan; readonly dagen: readonly string[] }) => {
  const t = useTekst();
  const taal = useTaal();
  const opties = Object.keys(eerdersoorten).map((waarde) => ({
    waarde,
    tekst: t(`doe.boete.eerder.${waarde as keyof typeof eerdersoorten}`),
  }));
  return (
    <>
      {dagen.map((dag, i) => (
        <div key={dag}>
          <input type="hidden" name="boete-hier" value={dag} />
          <KeuzelijstVeld
            {...veld(`hiersoort${i}`)}
            label={t('doe.boete.eerdersoort')}
            hulp={t('doe.boete.eerderhier', { dagen: dagTekst(dag, taal) })}
            leeg={t('pro.kies')}
            opties={opties}
          />
        </div>
      ))}
      <DatumVeld
        {...veld('eerder')}
        verplicht={false}
        label={t('doe.boete.eerder')}
        hulp={t('doe.boete.eerder.hulp')}
      />
      <KeuzelijstVeld
        {...veld('eerdersoort')}
        verplicht={false}
        label={t('doe.boete.eerdersoort')}
        leeg={t('pro.kies')}
        opties={opties}
      />
    </>
  );
};

export const Nieuw = ({ van, sleutel }: { readonly van: Boetes; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="boete" sleutel={sleutel} knop={t('doe.boete.knop')}>
      {({ veld }) => (
        <>
          <Tekst soort="small">{t('doe.boete.tekst')}</Tekst>
          <TekstvakVeld {...veld('wat')} rijen={3} label={t('doe.boete.wat')} hulp={t('doe.boete.wat.hulp')} />
          <DatumVeld {...veld('op')} label={t('doe.boete.op')} />
          <BedragVeld {...veld('benadeling')} label={t('doe.boete.benadeling')} hulp={t('doe.boete.benadeling.hulp')} />
          <DatumVeld
            {...veld('hersteld')}
            verplicht={false}
            label={t('doe.boete.hersteld')}
            hulp={t('doe.boete.hersteld.hulp')}
          />
          <KeuzelijstVeld
            {...veld('herstelsoort')}
            verplicht={false}
            label={t('doe.boete.herstelsoort')}
            leeg={t('pro.kies')}
            opties={herstelsoorten.map((waarde) => ({ waarde, tekst: t(`doe.boete.herstel.${waarde}`) }))}
          />
          <Eerder veld={veld} dagen={van.eerdereBoetedagen} />
          <DatumVeld
            {...veld('waarschuwing')}
            verplicht={false}
            label={t('doe.boete.waarschuwing')}
            hulp={t('doe.boete.waarschuwing.hulp')}
          />
          <DatumVeld {...veld('horentot')} label={t('doe.boete.horentot')} hulp={t('doe.boete.horentot.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

type Om = { readonly boete: Boete; readonly nummer: number; readonly sleutel: string };

const Id = ({ boete }: Pick<Om, 'boete'>) => <input type="hidden" name="boeteId" value={boete.id} />;

/** Each question that the law asks here; what it does not ask after another answer is left. */
const Voorstel = ({ boete, nummer, sleutel }: Om) => {
  const t = useTekst();
  return (
    <Actieformulier doe={`stelboete-${nummer}`} sleutel={sleutel} knop={t('doe.stelboete')}>
      {({ veld }) => (
        <>
          <Id boete={boete} />
          {vragenIn(boete.opties).map(({ feit, vraag, hulp, antwoorden }) => (
            <KeuzeVeld
              key={feit}
              {...veld(feit)}
              label={<span lang="nl">{vraag}</span>}
              hulp={<span lang="nl">{hulp}</span>}
              verplicht={feit === 'verwijtbaarheid'}
              opties={antwoorden.map(({ waarde, tekst }) => ({ waarde, tekst: <span lang="nl">{tekst}</span> }))}
            />
          ))}
          <TekstvakVeld
            {...veld('motivering')}
            rijen={3}
            label={t('doe.stelboete.motivering')}
            hulp={t('doe.stelboete.motivering.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

const metTekst = {
  vertelboete: { veld: 'tekst', rijen: 3 },
  zieafboete: { veld: 'reden', rijen: 2 },
  neemboeteterug: { veld: 'reden', rijen: 2 },
  legboeteterug: { veld: 'reden', rijen: 2 },
} as const;

/** A form of one text. */
const Een = ({ doe, boete, nummer, sleutel }: Om & { readonly doe: keyof typeof metTekst }) => {
  const t = useTekst();
  const { veld: naam, rijen } = metTekst[doe];
  const label = doe === 'vertelboete' ? t('doe.vertelboete.tekst') : t(`doe.${doe}.reden`);
  return (
    <Actieformulier doe={`${doe}-${nummer}`} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar>
      {({ veld }) => (
        <>
          <Id boete={boete} />
          <TekstvakVeld
            {...veld(naam)}
            rijen={rijen}
            label={label}
            hulp={doe === 'vertelboete' ? t('doe.vertelboete.tekst.hulp') : undefined}
          />
        </>
      )}
    </Actieformulier>
  );
};

/** What can be done with it now, by who looks: the next step first, the rest folded. */
export const Behandeling = ({ rollen, ...om }: Om & { readonly rollen: readonly string[] }) => {
  const t = useTekst();
  const { status, gehoord, voorstel, kanTerug } = om.boete;
  if (voorstel !== null && !voorstel.eigen && heeftRol(rollen, 'toetser'))
    return (
      <>
        <Actieformulier doe={`beslisboete-${om.nummer}`} sleutel={om.sleutel} knop={t('doe.beslisboete')}>
          {() => <Id boete={om.boete} />}
        </Actieformulier>
        <details>
          <summary>{t('boete.anders')}</summary>
          <Een {...om} doe="legboeteterug" />
        </details>
      </>
    );
  if (!heeftRol(rollen, 'consulent')) return null;
  if (status === 'aangekondigd')
    return (
      <>
        {gehoord ? <Voorstel {...om} /> : <Een {...om} doe="vertelboete" />}
        <details>
          <summary>{t('boete.anders')}</summary>
          <div className="sk-stapel">
            {gehoord ? <Een {...om} doe="vertelboete" /> : null}
            <Een {...om} doe="zieafboete" />
          </div>
        </details>
      </>
    );
  return kanTerug ? (
    <details>
      <summary>{t('doe.neemboeteterug.titel')}</summary>
      <Een {...om} doe="neemboeteterug" />
    </details>
  ) : null;
};
