/** Knows the forms about a change: propose a new one, decide on a report, approve or send back what another proposed. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstVeld } from '@samenkracht/ui/form';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { heeftRol } from '../rollen.ts';
import { type Bewoningen, MedebewonerVelden, VertrekVeld } from './medebewoner.tsx';

type Wijziging = Api.GetUitkeringenByUitkeringIdWijzigingenResponse['wijzigingen'][number];

export const soorten = [
  'verhuizing',
  'samenwonen',
  'einde samenwonen',
  'geboorte',
  'overlijden',
  'detentie',
  'verblijf buitenland',
  'inrichting',
  'voltijdwerk',
  'herleven',
] as const;
/** Who else lives there has forms of its own. */
type Soort = (typeof soorten)[number] | 'komst medebewoner' | 'vertrek medebewoner';

export const soortsleutel = <S extends Soort>(soort: S) =>
  soort.replace(' ', '_') as S extends `${infer A} ${infer B}` ? `${A}_${B}` : S;

export const Nieuw = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="wijzig" sleutel={sleutel} knop={t('doe.wijzig.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('soort')}
            label={t('doe.wijzig.soort')}
            opties={soorten.map((soort) => ({ waarde: soort, tekst: t(`wijz.soort.${soortsleutel(soort)}`) }))}
          />
          <DatumVeld {...veld('vanaf')} label={t('doe.wijzig.vanaf')} hulp={t('doe.wijzig.vanaf.hulp')} />
          <DatumVeld {...veld('tot')} label={t('doe.wijzig.tot')} hulp={t('doe.wijzig.tot.hulp')} />
          <KeuzelijstVeld
            {...veld('wie')}
            label={t('doe.wijzig.wie')}
            opties={[
              { waarde: 'belanghebbende', tekst: t('doe.wijzig.wie.belanghebbende') },
              { waarde: 'partner', tekst: t('doe.wijzig.wie.partner') },
              { waarde: 'kind 1', tekst: t('doe.wijzig.wie.kind') },
            ]}
          />
          <Partner veld={veld} />
          <TekstVeld {...veld('reden')} label={t('doe.wijzig.reden')} hulp={t('doe.wijzig.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

type Veld = (naam: string) => {
  readonly naam: string;
  readonly waarde: string | undefined;
  readonly fout: string | undefined;
};

/** Only read when somebody comes to live in. */
const Partner = ({ veld }: { readonly veld: Veld }) => {
  const t = useTekst();
  return (
    <>
      <DatumVeld {...veld('geboren')} label={t('doe.wijzig.geboren')} hulp={t('doe.wijzig.geboren.hulp')} />
      <KeuzelijstVeld
        {...veld('recht')}
        label={t('doe.wijzig.recht')}
        opties={[
          { waarde: 'ja', tekst: t('doe.wijzig.recht.ja') },
          { waarde: 'nee', tekst: t('doe.wijzig.recht.nee') },
        ]}
      />
    </>
  );
};

type Om = {
  readonly wijziging: Wijziging;
  readonly nummer: number;
  readonly sleutel: string;
  readonly medebewoners: Bewoningen;
};

const Gemeld = ({ wijziging, nummer, sleutel, medebewoners }: Om) => {
  const t = useTekst();
  const id = <input type="hidden" name="wijzigingId" value={wijziging.id} />;
  return (
    <>
      <Actieformulier doe={`voorstelwijz-${nummer}`} sleutel={sleutel} knop={t('doe.voorstelwijz')}>
        {({ veld }) => (
          <>
            {id}
            <DatumVeld
              {...veld('vanaf')}
              waarde={veld('vanaf').waarde ?? wijziging.vanaf}
              label={t('doe.wijzig.vanaf')}
            />
            {wijziging.soort === 'vertrek medebewoner' ? (
              <VertrekVeld veld={veld} medebewoners={medebewoners} />
            ) : (
              <>
                <DatumVeld
                  {...veld('tot')}
                  waarde={veld('tot').waarde ?? wijziging.tot ?? undefined}
                  label={t('doe.wijzig.tot')}
                />
                <input type="hidden" name="wie" value={wijziging.wie} />
              </>
            )}
            {wijziging.soort === 'komst medebewoner' ? <MedebewonerVelden veld={veld} /> : null}
            {wijziging.soort === 'samenwonen' ? <Partner veld={veld} /> : null}
            <TekstVeld {...veld('reden')} label={t('doe.voorstelwijz.reden')} />
          </>
        )}
      </Actieformulier>
      <Actieformulier doe={`afwijswijz-${nummer}`} sleutel={sleutel} knop={t('doe.afwijswijz')} gevaar>
        {({ veld }) => (
          <>
            {id}
            <TekstVeld {...veld('reden')} label={t('doe.afwijswijz.reden')} />
          </>
        )}
      </Actieformulier>
    </>
  );
};

const Voorgesteld = ({ wijziging, nummer, sleutel }: Om) => {
  const t = useTekst();
  const id = <input type="hidden" name="wijzigingId" value={wijziging.id} />;
  return (
    <>
      <Actieformulier doe={`keurwijz-${nummer}`} sleutel={sleutel} knop={t('doe.keurwijz')}>
        {() => id}
      </Actieformulier>
      <Actieformulier doe={`legterugwijz-${nummer}`} sleutel={sleutel} knop={t('doe.legterugwijz')} gevaar>
        {({ veld }) => (
          <>
            {id}
            <TekstVeld {...veld('reden')} label={t('doe.legterugwijz.reden')} />
          </>
        )}
      </Actieformulier>
    </>
  );
};

/** What can be done with it now, by who looks. */
export const Behandeling = ({ rollen, ...om }: Om & { readonly rollen: readonly string[] }) => {
  const { status, eigenVoorstel } = om.wijziging;
  if (status === 'gemeld' && heeftRol(rollen, 'consulent')) return <Gemeld {...om} />;
  return status === 'voorgesteld' && !eigenVoorstel && heeftRol(rollen, 'toetser') ? <Voorgesteld {...om} /> : null;
};
