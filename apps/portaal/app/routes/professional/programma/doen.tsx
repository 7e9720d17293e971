/** Knows what a coach can do with a participation now: plan, choose, write down, and end it. */
import { addDays, day } from '@samenkracht/core';
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import type { Actie } from '@samenkracht/ui/professional';
import { agendadag, formatTijd } from '../../../kader/uren.ts';
import { useTaal, useTekst, type Tekst as Vertaal } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { Gegevenveld } from './gegevenveld.tsx';
import type { Deelname } from './week.tsx';

type Van = { readonly deelname: Deelname; readonly sleutel: string };

const optie = (waarde: string) => ({ waarde, tekst: <span lang="nl">{waarde}</span> });
const lijst = (waarden: readonly string[]) => waarden.map((waarde) => ({ waarde, tekst: waarde }));

const Blok = ({ deelname, sleutel }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  const { maandag, onderdelen } = deelname.week;
  const dagen = [0, 1, 2, 3, 4, 5, 6].map((verder) => addDays(day(maandag), verder));
  return (
    <Actieformulier doe="blok" sleutel={sleutel} knop={t('doe.blok')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="week" value={maandag} />
          <KeuzelijstVeld
            {...veld('dag')}
            label={t('doe.blok.dag')}
            leeg={t('pro.kies')}
            opties={dagen.map((waarde) => ({ waarde, tekst: agendadag(waarde, taal) }))}
          />
          <KeuzelijstVeld
            {...veld('onderdeel')}
            label={t('doe.blok.onderdeel')}
            leeg={t('pro.kies')}
            opties={lijst(onderdelen.map(({ onderdeel }) => onderdeel))}
          />
          <TekstVeld {...veld('van')} label={t('doe.blok.van')} hulp={t('doe.blok.tijd.hulp')} breedte="kort" />
          <TekstVeld {...veld('tot')} label={t('doe.blok.tot')} breedte="kort" />
          <TekstVeld {...veld('wat')} label={t('doe.blok.wat')} />
        </>
      )}
    </Actieformulier>
  );
};

const Blokweg = ({ deelname, sleutel }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe="wegblok" sleutel={sleutel} knop={t('doe.wegblok')} gevaar>
      {({ veld }) => (
        <>
          <input type="hidden" name="week" value={deelname.week.maandag} />
          <KeuzelijstVeld
            {...veld('dag')}
            label={t('doe.wegblok.dag')}
            leeg={t('pro.kies')}
            opties={deelname.week.blokken.map(({ dag, van, wat }) => ({
              waarde: `${dag} ${van}`,
              tekst: `${agendadag(dag, taal)} ${formatTijd(van)}, ${wat}`,
            }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Kieswerk = ({ keuze, sleutel }: { readonly keuze: Deelname['keuzes'][number]; readonly sleutel: string }) => {
  const t = useTekst();
  const past = [
    { waarde: '', tekst: t('doe.kieswerk.onbekend') },
    { waarde: 'ja', tekst: t('prog.ja') },
    { waarde: 'nee', tekst: t('prog.nee') },
  ];
  return (
    <Actieformulier doe="kieswerk" sleutel={sleutel} knop={t('doe.kieswerk')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="onderdeel" value={keuze.onderdeel} />
          <KeuzeVeld {...veld('aard')} label={t('doe.kieswerk.aard')} opties={keuze.volgorde.map(optie)} />
          <TekstVeld {...veld('wat')} label={t('doe.kieswerk.wat')} />
          {keuze.vrij ? null : (
            <>
              <TekstvakVeld {...veld('waarom')} rijen={2} verplicht={false} label={t('doe.kieswerk.waarom')} />
              <KeuzelijstVeld {...veld('past')} verplicht={false} label={t('doe.kieswerk.past')} opties={past} />
            </>
          )}
        </>
      )}
    </Actieformulier>
  );
};

const Noteer = ({ deelname, sleutel }: Van) => {
  const t = useTekst();
  return (
    <Actieformulier doe="noteer" sleutel={sleutel} knop={t('doe.noteer')}>
      {({ veld }) =>
        deelname.gegevens
          .filter(({ bij }) => bij !== 'start')
          .map((gegeven) => {
            const { waarde, ...rest } = veld(gegeven.naam);
            return (
              <Gegevenveld
                key={gegeven.naam}
                gegeven={{ ...gegeven, verplicht: false }}
                stand={{ ...rest, waarde: waarde ?? gegeven.waarde ?? undefined }}
              />
            );
          })
      }
    </Actieformulier>
  );
};

const Fase = ({ deelname, sleutel }: Van) => {
  const t = useTekst();
  return (
    <Actieformulier doe="fase" sleutel={sleutel} knop={t('doe.fase')}>
      {({ veld }) => (
        <KeuzeVeld
          {...veld('naam')}
          label={t('doe.fase.naam')}
          opties={deelname.fasen.map(({ naam }) => optie(naam))}
        />
      )}
    </Actieformulier>
  );
};

const Termijn = ({ deelname, sleutel }: Van) => {
  const t = useTekst();
  const namen = deelname.termijnen.filter(({ afTeMelden, stand }) => afTeMelden && stand !== 'op tijd');
  return (
    <Actieformulier doe="termijngehaald" sleutel={sleutel} knop={t('doe.termijngehaald')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('naam')}
            label={t('doe.termijngehaald.naam')}
            leeg={t('pro.kies')}
            opties={lijst(namen.map(({ naam }) => naam))}
          />
          <DatumVeld {...veld('op')} label={t('doe.termijngehaald.op')} />
        </>
      )}
    </Actieformulier>
  );
};

const Langer = ({ deelname, sleutel }: Van) => {
  const t = useTekst();
  const { keer, hoogstens } = deelname.verlengen;
  return (
    <Actieformulier doe="verlengdeel" sleutel={sleutel} knop={t('doe.verlengdeel')}>
      {({ veld }) => (
        <>
          <Tekst soort="small">
            {hoogstens >= 99 ? t('doe.verlengdeel.vrij') : t('doe.verlengdeel.tekst', { keer, hoogstens })}
          </Tekst>
          <DatumVeld {...veld('tot')} label={t('doe.verlengdeel.tot')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.verlengdeel.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const Rondaf = ({ deelname, sleutel }: Van) => {
  const t = useTekst();
  return (
    <Actieformulier doe="afrond" sleutel={sleutel} knop={t('doe.afrond')}>
      {({ veld }) => (
        <>
          <KeuzeVeld
            {...veld('uitkomst')}
            label={t('doe.afrond.uitkomst')}
            opties={deelname.uitkomsten.map(({ naam, betekenis }) => ({ ...optie(naam), hulp: betekenis }))}
          />
          <DatumVeld {...veld('laatste')} label={t('doe.afrond.laatste')} />
        </>
      )}
    </Actieformulier>
  );
};

const Stop = ({ sleutel }: Pick<Van, 'sleutel'>) => {
  const t = useTekst();
  return (
    <Actieformulier doe="stopdeel" sleutel={sleutel} knop={t('doe.stopdeel')} gevaar>
      {({ veld }) => (
        <>
          <DatumVeld {...veld('laatste')} label={t('doe.stopdeel.laatste')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.stopdeel.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

/** What is done each week stands first and open; ending it stands last. */
export const deelnameActies = (deelname: Deelname, sleutel: string, t: Vertaal): readonly Actie[] => {
  const om = { deelname, sleutel };
  const [keuze] = deelname.keuzes;
  const acties: (Actie & { readonly kan: boolean })[] = [
    {
      ...{ sleutel: 'blok', titel: t('doe.blok'), open: true, soort: 'hoofd' as const },
      ...{ kan: deelname.week.onderdelen.length > 0, inhoud: <Blok {...om} /> },
    },
    {
      ...{ sleutel: 'wegblok', titel: t('doe.wegblok') },
      ...{ kan: deelname.week.blokken.length > 0, inhoud: <Blokweg {...om} /> },
    },
    {
      ...{ sleutel: 'kieswerk', titel: t('doe.kieswerk'), kan: keuze !== undefined },
      inhoud: keuze === undefined ? null : <Kieswerk keuze={keuze} sleutel={sleutel} />,
    },
    { sleutel: 'fase', titel: t('doe.fase'), kan: deelname.fasen.length > 0, inhoud: <Fase {...om} /> },
    {
      ...{ sleutel: 'noteer', titel: t('doe.noteer'), kan: deelname.gegevens.some(({ bij }) => bij !== 'start') },
      inhoud: <Noteer {...om} />,
    },
    {
      ...{ sleutel: 'termijngehaald', titel: t('doe.termijngehaald') },
      kan: deelname.termijnen.some(({ afTeMelden, stand }) => afTeMelden && stand !== 'op tijd'),
      inhoud: <Termijn {...om} />,
    },
    {
      ...{ sleutel: 'verlengdeel', titel: t('doe.verlengdeel') },
      kan: deelname.verlengen.keer < deelname.verlengen.hoogstens,
      inhoud: <Langer {...om} />,
    },
    { sleutel: 'afrond', titel: t('doe.afrond'), kan: true, inhoud: <Rondaf {...om} /> },
    { sleutel: 'stopdeel', titel: t('doe.stopdeel'), kan: true, inhoud: <Stop sleutel={sleutel} /> },
  ];
  // after its term only what came of it can be said
  const naEinde = ['noteer', 'afrond', 'stopdeel'];
  const mag = (actie: string): boolean => deelname.einde === null || naEinde.includes(actie);
  return acties.filter(({ kan, sleutel: actie }) => kan && mag(actie)).map(({ kan: _, ...actie }) => actie);
};
