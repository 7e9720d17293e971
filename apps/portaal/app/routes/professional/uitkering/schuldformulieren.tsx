/** Knows the forms with which a consulent takes a step about debts or about who is paid. */
import type { Api } from '@samenkracht/api-client';
import { BedragVeld, DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld, Vinkje } from '@samenkracht/ui/form';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

export type Schulden = Api.GetUitkeringenByUitkeringIdSchuldenResponse;

const stappen = ['terugvordering', 'bruto', 'aanmaning', 'rente', 'dwangbevel'] as const;
const oorzaken = ['later bekend inkomen', 'inlichtingenplicht geschonden', 'anders te veel verleend'] as const;
const derden = [
  'beslag na verrekening',
  'beslag voor verrekening',
  'huur',
  'energie',
  'zorgverzekering',
  'anders',
] as const;
const betalingen = ['volledig', 'achterstand ingelopen', 'niet volledig', 'niets en niet te verwachten'] as const;
const gronden = ['machtiging', 'artikel 57'] as const;

export const SchuldFormulier = ({ schulden, sleutel }: { readonly schulden: Schulden; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const open = schulden.schulden.filter((een) => een.open > 0);
  const kan = new Set(open.flatMap(({ mogelijk }) => mogelijk));
  return (
    <Actieformulier doe="schuld" sleutel={sleutel} knop={t('doe.schuld.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('soort')}
            label={t('doe.schuld.soort')}
            leeg={t('pro.kies')}
            opties={stappen
              .filter((waarde) => kan.has(waarde))
              .map((waarde) => ({ waarde, tekst: t(`doe.schuld.soort.${waarde}`) }))}
          />
          <KeuzelijstVeld
            {...veld('maand')}
            label={t('doe.schuld.maand')}
            leeg={t('pro.kies')}
            opties={open.map(({ maand }) => ({ waarde: maand, tekst: maandTekst(maand, taal) }))}
          />
          <KeuzelijstVeld
            {...veld('oorzaak')}
            verplicht={false}
            label={t('doe.schuld.oorzaak')}
            hulp={t('doe.schuld.oorzaak.hulp')}
            leeg={t('pro.kies')}
            opties={oorzaken.map((waarde) => ({ waarde, tekst: t(`doe.schuld.oorzaak.${waarde}`) }))}
          />
          <BedragVeld
            {...veld('bedrag')}
            verplicht={false}
            label={t('doe.schuld.bedrag')}
            hulp={t('doe.schuld.bedrag.hulp')}
          />
          <TekstVeld {...veld('aan')} verplicht={false} label={t('doe.schuld.aan')} hulp={t('doe.schuld.aan.hulp')} />
          <Vinkje naam="schuld-aow" label={t('doe.schuld.aow')} fout={undefined} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.schuld.reden')} hulp={t('doe.schuld.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

export const KwijtFormulier = ({ schulden, sleutel }: { readonly schulden: Schulden; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe="kwijt" sleutel={sleutel} knop={t('doe.kwijt.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('maand')}
            label={t('doe.kwijt.maand')}
            leeg={t('pro.kies')}
            opties={schulden.schulden
              .filter(({ open }) => open > 0)
              .map(({ maand }) => ({ waarde: maand, tekst: maandTekst(maand, taal) }))}
          />
          <KeuzelijstVeld
            {...veld('betaling')}
            label={t('doe.kwijt.betaling')}
            leeg={t('pro.kies')}
            opties={betalingen.map((waarde) => ({ waarde, tekst: t(`doe.kwijt.betaling.${waarde}`) }))}
          />
          <DatumVeld {...veld('sinds')} label={t('doe.kwijt.sinds')} />
          <BedragVeld
            {...veld('inEenKeer')}
            verplicht={false}
            label={t('doe.kwijt.inEenKeer')}
            hulp={t('doe.kwijt.inEenKeer.hulp')}
          />
          <Vinkje naam="kwijt-uitgesloten" label={t('doe.kwijt.uitgesloten')} fout={undefined} />
          <Vinkje naam="kwijt-dringend" label={t('doe.kwijt.dringend')} fout={undefined} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.kwijt.reden')} hulp={t('doe.schuld.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

export const RegelingFormulier = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="regeling" sleutel={sleutel} knop={t('doe.regeling.knop')}>
      {({ veld }) => (
        <>
          <BedragVeld {...veld('perMaand')} label={t('doe.regeling.perMaand')} />
          <KeuzelijstVeld
            {...veld('wijze')}
            label={t('doe.regeling.wijze')}
            leeg={t('pro.kies')}
            opties={(['verrekening', 'overmaking'] as const).map((waarde) => ({
              waarde,
              tekst: t(`schulden.wijze.${waarde}`),
            }))}
          />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.regeling.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

export const UitstelFormulier = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="uitstel" sleutel={sleutel} knop={t('doe.uitstel.knop')}>
      {({ veld }) => (
        <>
          <DatumVeld {...veld('totEnMet')} label={t('doe.uitstel.totEnMet')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.uitstel.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

export const DerdeFormulier = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="derde" sleutel={sleutel} knop={t('doe.derde.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('soort')}
            label={t('doe.derde.soort')}
            leeg={t('pro.kies')}
            opties={derden.map((waarde) => ({ waarde, tekst: t(`doe.derde.soort.${waarde}`) }))}
          />
          <TekstVeld {...veld('naam')} label={t('doe.derde.naam')} />
          <TekstVeld {...veld('iban')} label={t('doe.derde.iban')} />
          <TekstVeld {...veld('kenmerk')} label={t('doe.derde.kenmerk')} />
          <BedragVeld {...veld('bedrag')} label={t('doe.derde.bedrag')} hulp={t('doe.derde.bedrag.hulp')} />
          <KeuzelijstVeld
            {...veld('grond')}
            verplicht={false}
            label={t('doe.derde.grond')}
            leeg={t('pro.kies')}
            opties={gronden.map((waarde) => ({ waarde, tekst: t(`doe.derde.grond.${waarde}`) }))}
          />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.derde.reden')} />
        </>
      )}
    </Actieformulier>
  );
};
