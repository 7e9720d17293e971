/** Knows what a coach can do with what there is for one resident: refer, answer what he asked, withdraw, stop, and agree how much he can carry. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld, Vinkje } from '@samenkracht/ui/form';
import { TextLink } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { plekTekst } from '../../../kader/aanbod/woorden.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Verwijzing = Api.GetPersonenByPersoonIdVerwijzingenResponse['verwijzingen'][number];
type Instrument = Api.GetInstrumentenResponse['instrumenten'][number];
type Deel = { readonly sleutel: string };

const Verwijs = ({ sleutel, instrumenten }: Deel & { readonly instrumenten: readonly Instrument[] }) => {
  const t = useTekst();
  const opties = instrumenten.map((een) => ({
    waarde: een.id,
    tekst: `${een.naam} (${plekTekst(t, een).toLowerCase()})`,
  }));
  return (
    <Actieformulier doe="verwijs" sleutel={sleutel} knop={t('doe.verwijs')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('instrument')}
            label={t('doe.verwijs.instrument')}
            hulp={<TextLink href="/professional/aanbod">{t('persaanbod.catalogus')}</TextLink>}
            leeg={t('doe.verwijs.kies')}
            opties={opties}
          />
          <TekstvakVeld {...veld('doel')} rijen={2} label={t('doe.verwijs.doel')} />
          <Vinkje naam="verwijs-wacht" label={t('doe.verwijs.wacht')} fout={undefined} />
        </>
      )}
    </Actieformulier>
  );
};

type Over = Deel & { readonly doe: string; readonly verwijzing: Verwijzing };

/** Several may stand on the page: each has its number in its name. */
const Over = ({ verwijzing }: { readonly verwijzing: Verwijzing }) => (
  <input type="hidden" name="verwijzing" value={verwijzing.id} />
);

const Willigin = ({ sleutel, doe, verwijzing }: Over) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.willigin')}>
      {({ veld }) => (
        <>
          <Over verwijzing={verwijzing} />
          <TekstvakVeld {...veld('doel')} rijen={2} label={t('doe.willigin.doel')} />
          <Vinkje naam={`${doe}-wacht`} label={t('doe.verwijs.wacht')} fout={undefined} />
        </>
      )}
    </Actieformulier>
  );
};

const Reden = ({ sleutel, doe, verwijzing, soort }: Over & { readonly soort: 'wijsvraagaf' | 'trekverwijzing' }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${soort}`)} gevaar>
      {({ veld }) => (
        <>
          <Over verwijzing={verwijzing} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t(`doe.${soort}.reden`)} />
        </>
      )}
    </Actieformulier>
  );
};

const Stop = ({ sleutel, doe, verwijzing }: Over) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.stopdeelname')} gevaar>
      {({ veld }) => (
        <>
          <Over verwijzing={verwijzing} />
          <DatumVeld {...veld('dag')} label={t('doe.stopdeelname.dag')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.stopdeelname.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const Draagkracht = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="draagkracht" sleutel={sleutel} knop={t('doe.draagkracht')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('uren')} label={t('doe.draagkracht.uren')} soort="getal" breedte="kort" />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.draagkracht.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

/** What can be done with one participation, by its state. */
const useStappen = (sleutel: string) => {
  const t = useTekst();
  return (verwijzing: Verwijzing, nummer: number): readonly Actie[] => {
    const om = (doe: string) => ({ sleutel, verwijzing, doe: `${doe}-${nummer}` });
    const over = (wat: string) => t('doe.over', { wat, naam: verwijzing.instrument });
    const actie = (doe: string, wat: string, inhoud: Actie['inhoud'], hoofd = false): Actie => ({
      sleutel: `${doe}-${nummer}`,
      titel: over(wat),
      open: hoofd,
      inhoud,
      ...(hoofd ? { soort: 'hoofd' as const } : {}),
    });
    switch (verwijzing.status) {
      case 'gevraagd':
        return [
          actie('willigin', t('doe.willigin'), <Willigin {...om('willigin')} />, true),
          actie('wijsvraagaf', t('doe.wijsvraagaf'), <Reden {...om('wijsvraagaf')} soort="wijsvraagaf" />),
        ];
      case 'wachtlijst':
      case 'verwezen':
        return [
          actie('trekverwijzing', t('doe.trekverwijzing'), <Reden {...om('trekverwijzing')} soort="trekverwijzing" />),
        ];
      case 'geaccepteerd':
      case 'gestart':
        return [actie('stopdeelname', t('doe.stopdeelname'), <Stop {...om('stopdeelname')} />)];
      default:
        return [];
    }
  };
};

export const CoachDoen = ({
  coach,
  verwijzingen,
  instrumenten,
  sleutel,
}: Deel & {
  readonly coach: boolean;
  readonly verwijzingen: readonly Verwijzing[];
  readonly instrumenten: readonly Instrument[];
}) => {
  const t = useTekst();
  const stappen = useStappen(sleutel);
  if (!coach) return undefined;
  const eigen = verwijzingen.flatMap((een, nummer) => stappen(een, nummer));
  const verwijs: Actie = {
    sleutel: 'verwijs',
    titel: t('doe.verwijs'),
    open: eigen.every(({ open }) => open !== true),
    inhoud: <Verwijs sleutel={sleutel} instrumenten={instrumenten} />,
  };
  const draagkracht: Actie = {
    sleutel: 'draagkracht',
    titel: t('doe.draagkracht'),
    inhoud: <Draagkracht sleutel={sleutel} />,
  };
  return (
    <Doen
      titel={t('pro.doen')}
      acties={[...eigen.filter(({ open }) => open), verwijs, ...eigen.filter(({ open }) => !open), draagkracht]}
    />
  );
};
