/** Knows how a programme does, on its page: shares beside the aim, the stock with its pace, promised numbers, and no number below ten. */
import type { Api } from '@samenkracht/api-client';
import { Button, KeuzelijstVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { type Kerncijfer, Kerncijfers, Paneel } from '@samenkracht/ui/professional';
import { Form } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Cijfers = Api.GetProgrammasByProgrammaCijfersResponse;

const getal = (n: number): string => n.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

/** A number, or that it is too few to tell. */
const useGeteld = () => {
  const t = useTekst();
  return (n: number | null): string => (n === null ? t('prog.teweinig') : getal(n));
};

const Kern = ({ cijfers }: { readonly cijfers: Cijfers }) => {
  const t = useTekst();
  const geteld = useGeteld();
  const { plaatsen } = cijfers;
  const regels: Kerncijfer[] = [
    { sleutel: 'lopend', naam: t('prog.lopend'), waarde: geteld(cijfers.lopend) },
    { sleutel: 'begonnen', naam: t('prog.begonnen'), waarde: geteld(cijfers.begonnen) },
    { sleutel: 'beeindigd', naam: t('prog.beeindigd'), waarde: geteld(cijfers.beeindigd) },
    { sleutel: 'nadert', naam: t('prog.nadert'), waarde: geteld(cijfers.nadert), let: cijfers.nadert !== 0 },
    { sleutel: 'teLaat', naam: t('prog.teLaat'), waarde: geteld(cijfers.teLaat), let: cijfers.teLaat !== 0 },
  ];
  if (plaatsen !== null)
    regels.push({ sleutel: 'plaatsen', naam: t('prog.plaatsen'), waarde: t('prog.plaatsen.waarde', plaatsen) });
  return <Kerncijfers cijfers={regels} />;
};

const Indicatoren = ({ indicatoren }: Pick<Cijfers, 'indicatoren'>) => {
  const t = useTekst();
  const deel = (n: number | null): string => (n === null ? '' : `${getal(n)}%`);
  return (
    <Tabel
      titel={t('prog.indicator')}
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('prog.indicator'), rij: true },
        { sleutel: 'deel', kop: t('prog.indicator.deel'), getal: true },
        { sleutel: 'streef', kop: t('prog.indicator.streef'), getal: true },
        { sleutel: 'oordeel', kop: t('prog.indicator.oordeel') },
      ]}
      rijen={indicatoren.map((een) => ({
        sleutel: een.naam,
        cellen: {
          naam: <span lang="nl">{een.naam}</span>,
          deel: een.aantal === null ? '' : `${deel(een.deel)} (${een.aantal}/${een.beeindigd})`,
          streef: deel(een.streef),
          oordeel: <span lang="nl">{een.oordeel}</span>,
        },
      }))}
    />
  );
};

const Voorraad = ({ voorraad }: Pick<Cijfers, 'voorraad'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (voorraad === null) return null;
  const { open, gedaan, deel, totaal, tempo, tempoBijTelling, uiterlijk, verwacht, oordeel } = voorraad;
  const laat = oordeel !== 'klaar' && oordeel !== 'op tijd';
  return (
    <section className="sk-stapel sk-nauw">
      <h3 className="utrecht-heading-3">{t('prog.voorraad')}</h3>
      <Kerncijfers
        cijfers={[
          { sleutel: 'open', naam: t('prog.voorraad.open'), waarde: getal(open), uitleg: oordeel, let: laat },
          {
            sleutel: 'gedaan',
            naam: t('prog.voorraad.gedaan'),
            waarde: getal(gedaan),
            uitleg: `${getal(deel)}% / ${getal(totaal)}`,
          },
          {
            sleutel: 'tempo',
            naam: t('prog.voorraad.tempo'),
            waarde: getal(tempo),
            uitleg: t('prog.voorraad.telling', { tempo: getal(tempoBijTelling) }),
          },
          { sleutel: 'uiterlijk', naam: t('prog.voorraad.uiterlijk'), waarde: dagTekst(uiterlijk, taal) },
          {
            sleutel: 'verwacht',
            naam: t('prog.voorraad.verwacht'),
            waarde: verwacht === null ? t('prog.voorraad.geen') : dagTekst(verwacht, taal),
          },
        ]}
      />
    </section>
  );
};

const Taken = ({ taakstellingen }: Pick<Cijfers, 'taakstellingen'>) => {
  const t = useTekst();
  const taal = useTaal();
  const geteld = useGeteld();
  if (taakstellingen.length === 0) return null;
  return (
    <Tabel
      titel={t('prog.taken')}
      stapelt
      kolommen={[
        { sleutel: 'wat', kop: t('prog.taken.wat'), rij: true },
        { sleutel: 'periode', kop: t('prog.taken.periode') },
        { sleutel: 'aantal', kop: t('prog.taken.aantal'), getal: true },
        { sleutel: 'gedaan', kop: t('prog.taken.gedaan'), getal: true },
      ]}
      rijen={taakstellingen.map(({ naam, periode, aantal, gedaan }) => ({
        sleutel: `${naam} ${periode?.van ?? ''}`,
        cellen: {
          wat: <span lang="nl">{naam}</span>,
          periode:
            periode === null
              ? t('prog.taken.altijd')
              : t('prog.cijfers.periode', { van: dagTekst(periode.van, taal), tot: dagTekst(periode.totEnMet, taal) }),
          aantal: getal(aantal),
          gedaan: geteld(gedaan),
        },
      }))}
    />
  );
};

const Groepen = ({ groepen, standen }: Pick<Cijfers, 'groepen' | 'standen'>) => {
  const t = useTekst();
  const geteld = useGeteld();
  const regels = [
    ...groepen.map(({ groep, begonnen, uitkomsten }) => ({
      groep,
      kop: t('prog.groepen'),
      aantal: begonnen,
      uitleg: uitkomsten.map(({ uitkomst, aantal }) => `${uitkomst}: ${geteld(aantal)}`).join(', '),
    })),
    ...standen.flatMap(({ naam, waarden }) =>
      waarden.map(({ waarde, aantal }) => ({ groep: waarde, kop: naam, aantal, uitleg: '' })),
    ),
  ];
  if (regels.length === 0) return null;
  return (
    <Tabel
      titel={t('prog.standen')}
      stapelt
      kolommen={[
        { sleutel: 'kop', kop: t('prog.taken.wat') },
        { sleutel: 'groep', kop: t('prog.groepen.groep'), rij: true },
        { sleutel: 'aantal', kop: t('prog.indicator.aantal'), getal: true },
        { sleutel: 'uitleg', kop: t('prog.uitkomst') },
      ]}
      rijen={regels.map(({ kop, groep, aantal, uitleg }) => ({
        sleutel: `${kop} ${groep}`,
        cellen: {
          kop: <span lang="nl">{kop}</span>,
          groep: <span lang="nl">{groep}</span>,
          aantal: geteld(aantal),
          uitleg: <span lang="nl">{uitleg}</span>,
        },
      }))}
    />
  );
};

/** `2026`, `derde kwartaal 2026` or `juli 2026`. */
const useTijdvak = () => {
  const t = useTekst();
  const taal = useTaal();
  return (tijdvak: string): string => {
    const jaar = tijdvak.slice(0, 4);
    if (tijdvak === jaar) return jaar;
    if (tijdvak[5] === 'K') return t(`prog.kwartaal.${Number(tijdvak[6]) as 1 | 2 | 3 | 4}`, { jaar });
    return maandTekst(tijdvak, taal);
  };
};

/** Only what is over: a figure that changes with each day tells of one person. */
const Kies = ({ cijfers, stand }: Deel) => {
  const t = useTekst();
  const woorden = useTijdvak();
  const { tijdvak, tijdvakken } = cijfers;
  const opties = (tijdvakken.includes(tijdvak) ? tijdvakken : [tijdvak, ...tijdvakken]).map((waarde) => ({
    waarde,
    tekst: woorden(waarde),
  }));
  return (
    <Form method="get" className="sk-zoekvelden">
      <input type="hidden" name="stand" value={stand} />
      <KeuzelijstVeld naam="tijdvak" label={t('prog.tijdvak')} opties={opties} waarde={tijdvak} />
      <Button soort="tweede">{t('prog.tijdvak.toon')}</Button>
    </Form>
  );
};

type Deel = { readonly cijfers: Cijfers; readonly stand: string };

export const CijferPaneel = ({ cijfers, stand }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  const van = dagTekst(cijfers.van, taal);
  const tot = dagTekst(cijfers.totEnMet, taal);
  return (
    <Paneel titel={t('prog.cijfers')} naast={<Tekst soort="small">{t('prog.cijfers.periode', { van, tot })}</Tekst>}>
      <div className="sk-stapel">
        <Kies cijfers={cijfers} stand={stand} />
        <Kern cijfers={cijfers} />
        <Indicatoren indicatoren={cijfers.indicatoren} />
        <Voorraad voorraad={cijfers.voorraad} />
        <Taken taakstellingen={cijfers.taakstellingen} />
        <Groepen groepen={cijfers.groepen} standen={cijfers.standen} />
      </div>
    </Paneel>
  );
};
