/** Knows the forms about a measure: announce, write down what was told, propose with what is weighed, decide, and end it early. */
import type { Api } from '@samenkracht/api-client';
import { addToMonth, month } from '@samenkracht/core';
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { heeftRol } from '../rollen.ts';

export type Maatregelen = Api.GetUitkeringenByUitkeringIdMaatregelenResponse;
export type Maatregel = Maatregelen['maatregelen'][number];

/** Both kinds in one list: the value says which kind, then which one. */
export const Nieuw = ({ van, sleutel }: { readonly van: Maatregelen; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="maatregel" sleutel={sleutel} knop={t('doe.maatregel.knop')}>
      {({ veld }) => (
        <>
          <Tekst soort="small">{t('doe.maatregel.tekst')}</Tekst>
          <KeuzelijstVeld
            {...veld('wat')}
            label={t('doe.maatregel.wat')}
            hulp={van.gedragingen.length === 0 ? t('doe.maatregel.geenverordening') : t('doe.maatregel.wat.hulp')}
            leeg={t('pro.kies')}
            opties={[
              ...van.gedragingen.map(({ gedraging, tekst }) => ({ waarde: `verordening ${gedraging}`, tekst })),
              ...van.plichten.map(({ onderdeel, tekst }) => ({
                waarde: `geuniformeerd ${onderdeel}`,
                tekst: `${tekst} (${t('maatregel.lid4', { onderdeel })})`,
              })),
            ]}
          />
          <DatumVeld {...veld('op')} label={t('doe.maatregel.op')} />
          <TekstvakVeld
            {...veld('toelichting')}
            rijen={3}
            label={t('doe.maatregel.toelichting')}
            hulp={t('doe.maatregel.toelichting.hulp')}
          />
          <DatumVeld
            {...veld('horentot')}
            label={t('doe.maatregel.horentot')}
            hulp={t('doe.maatregel.horentot.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

type Om = { readonly maatregel: Maatregel; readonly nummer: number; readonly sleutel: string };

const Id = ({ maatregel }: Pick<Om, 'maatregel'>) => <input type="hidden" name="maatregelId" value={maatregel.id} />;

const Vertel = ({ maatregel, nummer, sleutel }: Om) => {
  const t = useTekst();
  return (
    <Actieformulier doe={`vertelmaatregel-${nummer}`} sleutel={sleutel} knop={t('doe.vertelmaatregel')} gevaar>
      {({ veld }) => (
        <>
          <Id maatregel={maatregel} />
          <TekstvakVeld
            {...veld('tekst')}
            rijen={3}
            label={t('doe.vertelmaatregel.tekst')}
            hulp={t('doe.vertelmaatregel.tekst.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

/** How the choices of an option are sent: the facts of the law with what was chosen. */
export const keuzewaarde = ({ keuzes }: Maatregel['opties'][number]): string =>
  JSON.stringify(keuzes.map(({ feit, keuze }) => ({ feit, keuze })));

const Voorstel = ({ maatregel, nummer, sleutel }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  const eerste = month(maatregel.eersteMaand ?? '2026-01');
  const vraagt = new Set(maatregel.opties.map((optie) => optie.vraagt));
  return (
    <Actieformulier doe={`stelmaatregel-${nummer}`} sleutel={sleutel} knop={t('doe.stelmaatregel')}>
      {({ veld }) => (
        <>
          <Id maatregel={maatregel} />
          <KeuzeVeld
            {...veld('keuze')}
            label={t('doe.stelmaatregel.keuze')}
            opties={maatregel.opties
              .filter(({ gat }) => gat === null)
              .map((optie) => ({
                waarde: keuzewaarde(optie),
                tekst: optie.gevolg,
                hulp: optie.keuzes.map(({ vraag, tekst }) => `${vraag} ${tekst}.`).join(' '),
              }))}
          />
          {vraagt.has('afgestemdProcent') ? (
            <TekstVeld
              {...veld('procent')}
              verplicht={false}
              label={t('doe.stelmaatregel.procent')}
              hulp={t('doe.stelmaatregel.procent.hulp')}
            />
          ) : null}
          {vraagt.has('maandenZelfstandig') ? (
            <TekstVeld {...veld('zelfstandig')} verplicht={false} label={t('doe.stelmaatregel.zelfstandig')} />
          ) : null}
          <KeuzelijstVeld
            {...veld('maand')}
            waarde={veld('maand').waarde ?? eerste}
            label={t('doe.stelmaatregel.maand')}
            hulp={t('doe.stelmaatregel.maand.hulp')}
            opties={[0, 1, 2].map((verder) => {
              const waarde = addToMonth(eerste, verder);
              return { waarde, tekst: maandTekst(waarde, taal) };
            })}
          />
          <TekstvakVeld
            {...veld('motivering')}
            rijen={3}
            label={t('doe.stelmaatregel.motivering')}
            hulp={t('doe.stelmaatregel.motivering.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

/** A form of one text: why. */
const MetReden = ({
  doe,
  maatregel,
  nummer,
  sleutel,
}: Om & { readonly doe: 'zieafmaatregel' | 'legmaatregelterug' }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={`${doe}-${nummer}`} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar>
      {({ veld }) => (
        <>
          <Id maatregel={maatregel} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t(`doe.${doe}.reden`)} />
        </>
      )}
    </Actieformulier>
  );
};

const Einde = ({ maatregel, nummer, sleutel }: Om) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe={`stopmaatregel-${nummer}`} sleutel={sleutel} knop={t('doe.stopmaatregel')} gevaar>
      {({ veld }) => (
        <>
          <Id maatregel={maatregel} />
          <KeuzelijstVeld
            {...veld('vanaf')}
            label={t('doe.stopmaatregel.vanaf')}
            opties={(maatregel.besluit?.maanden ?? []).map((waarde) => ({ waarde, tekst: maandTekst(waarde, taal) }))}
          />
          <TekstvakVeld
            {...veld('reden')}
            rijen={2}
            label={t('doe.stopmaatregel.reden')}
            hulp={t('doe.stelmaatregel.motivering.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

/** What can be done with it now, by who looks: the next step first, the rest folded. */
export const Behandeling = ({ rollen, ...om }: Om & { readonly rollen: readonly string[] }) => {
  const t = useTekst();
  const { status, gehoord, voorstel, kanStoppen } = om.maatregel;
  if (voorstel !== null && !voorstel.eigen && heeftRol(rollen, 'toetser'))
    return (
      <>
        <Actieformulier doe={`beslismaatregel-${om.nummer}`} sleutel={om.sleutel} knop={t('doe.beslismaatregel')}>
          {() => <Id maatregel={om.maatregel} />}
        </Actieformulier>
        <details>
          <summary>{t('maatregel.anders')}</summary>
          <MetReden {...om} doe="legmaatregelterug" />
        </details>
      </>
    );
  if (!heeftRol(rollen, 'consulent')) return null;
  if (status === 'aangekondigd')
    return (
      <>
        {gehoord ? <Voorstel {...om} /> : <Vertel {...om} />}
        <details>
          <summary>{t('maatregel.anders')}</summary>
          <div className="sk-stapel">
            {gehoord ? <Vertel {...om} /> : null}
            <MetReden {...om} doe="zieafmaatregel" />
          </div>
        </details>
      </>
    );
  return kanStoppen ? (
    <details>
      <summary>{t('maatregel.eerder')}</summary>
      <Einde {...om} />
    </details>
  ) : null;
};
