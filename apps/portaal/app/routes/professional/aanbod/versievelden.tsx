/** Knows the fields of a version of an instrument, filled with what the last one said. */
import { cents, formatDecimal, levensdomeinen } from '@samenkracht/core';
import { BedragVeld, DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld, VinkVeld } from '@samenkracht/ui/form';
import { dagletters, taalniveaus } from '../../../kader/aanbod/woorden.ts';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord, type Veldvan } from '../actieformulier.tsx';
import type { Instrument } from './kenmerken.ts';

/** What stood in it, as one types it. */
const waarden = (een: Instrument): Readonly<Record<string, string>> => ({
  naam: een.naam,
  wat: een.wat,
  voorWie: een.voorWie,
  dicht: een.dicht,
  plaats: een.plaats,
  vorm: een.vorm,
  vaardigheden: een.vaardigheden.join('\n'),
  capaciteit: String(een.capaciteit),
  wachttijdWeken: een.wachttijdWeken === null ? '' : String(een.wachttijdWeken),
  weken: een.weken === null ? '' : String(een.weken),
  startdagen: een.startdagen.join('\n'),
  tijden: een.tijden.map(({ dag, van, tot }) => `${dagletters[dag - 1] ?? ''} ${van}-${tot}`).join('\n'),
  eigenMinuten: String(een.eigenMinuten),
  prijs: formatDecimal(cents(een.prijs)).replace('.', ','),
  betaalwijze: een.betaalwijze,
  keren: een.keren === null ? '' : String(een.keren),
  postcode: een.postcode ?? '',
  taalVanaf: een.taalVanaf ?? '',
  leeftijdVanaf: een.leeftijdVanaf === null ? '' : String(een.leeftijdVanaf),
  leeftijdOnder: een.leeftijdOnder === null ? '' : String(een.leeftijdOnder),
});

type Vanveld = (naam: string) => ReturnType<Veldvan> & { readonly waarde: string | undefined; readonly label: string };

/** What it asks of who begins, and how far it is: for what is suggested to whom. */
const Eisen = ({ van }: { readonly van: Vanveld }) => {
  const t = useTekst();
  return (
    <>
      <TekstVeld {...van('postcode')} breedte="kort" hulp={t('doe.versie.postcode.hulp')} verplicht={false} />
      <KeuzelijstVeld
        {...van('taalVanaf')}
        leeg={t('doe.versie.taalVanaf.geen')}
        verplicht={false}
        opties={taalniveaus.map((waarde) => ({ waarde, tekst: waarde }))}
      />
      <TekstVeld {...van('leeftijdVanaf')} soort="getal" breedte="kort" verplicht={false} />
      <TekstVeld
        {...van('leeftijdOnder')}
        soort="getal"
        breedte="kort"
        hulp={t('doe.versie.leeftijd.hulp')}
        verplicht={false}
      />
    </>
  );
};

export const Versievelden = ({
  veld,
  instrument,
}: {
  readonly veld: Veldvan;
  readonly instrument: Instrument | undefined;
}) => {
  const t = useTekst();
  const stond = instrument === undefined ? {} : waarden(instrument);
  const getypt = useAntwoord('versie') !== undefined;
  /** What was typed comes before what stood there; it may have been emptied. */
  const van = (naam: string) => {
    const eigen = veld(naam);
    return { ...eigen, waarde: getypt ? eigen.waarde : stond[naam], label: t(`doe.versie.${naam}` as Sleutel) };
  };
  const keuzes = (waarde: readonly string[], groep: 'aanbod.vorm' | 'betaalwijze') =>
    waarde.map((een) => ({ waarde: een, tekst: t(`${groep}.${een}` as Sleutel) }));
  return (
    <>
      <DatumVeld {...veld('vanaf')} label={t('doe.versie.vanaf')} />
      <TekstVeld {...van('naam')} />
      <TekstvakVeld {...van('wat')} rijen={3} hulp={t('doe.versie.wat.hulp')} />
      <TekstVeld {...van('voorWie')} />
      <TekstVeld {...van('dicht')} hulp={t('doe.versie.dicht.hulp')} />
      <div className="sk-kolommen">
        <VinkVeld
          naam="versie-domeinen"
          label={t('doe.versie.domeinen')}
          fout={veld('domeinen').fout}
          opties={levensdomeinen.map((waarde) => ({ waarde, tekst: t(`aanbod.domein.${waarde}`) }))}
          waarden={instrument?.domeinen ?? []}
        />
      </div>
      <TekstvakVeld {...van('vaardigheden')} rijen={2} hulp={t('doe.versie.vaardigheden.hulp')} verplicht={false} />
      <TekstVeld {...van('plaats')} />
      <Eisen van={van} />
      <KeuzelijstVeld
        {...van('vorm')}
        leeg={t('versie.keuze')}
        opties={keuzes(['op locatie', 'online', 'allebei'], 'aanbod.vorm')}
      />
      <TekstVeld {...van('capaciteit')} soort="getal" breedte="kort" hulp={t('doe.versie.capaciteit.hulp')} />
      <TekstVeld {...van('wachttijdWeken')} soort="getal" breedte="kort" verplicht={false} />
      <TekstVeld {...van('weken')} soort="getal" breedte="kort" verplicht={false} />
      <TekstvakVeld {...van('startdagen')} rijen={2} hulp={t('doe.versie.startdagen.hulp')} verplicht={false} />
      <TekstvakVeld {...van('tijden')} rijen={3} hulp={t('doe.versie.tijden.hulp')} verplicht={false} />
      <TekstVeld {...van('eigenMinuten')} soort="getal" breedte="kort" verplicht={false} />
      <BedragVeld {...van('prijs')} />
      <KeuzelijstVeld
        {...van('betaalwijze')}
        leeg={t('versie.keuze')}
        opties={keuzes(['bij start', 'per keer', 'bij afronding'], 'betaalwijze')}
      />
      <TekstVeld {...van('keren')} soort="getal" breedte="kort" hulp={t('doe.versie.keren.hulp')} verplicht={false} />
    </>
  );
};
