/** Knows what a team leader can do with the desk: propose a division, say who is absent, put a colleague in a team. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstVeld, VinkVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { Instelformulier, Teamformulier } from './instelling.tsx';
import { Verdeelformulier } from './prijsvelden.tsx';

type Deel = { readonly caseload: Api.GetCaseloadResponse; readonly sleutel: string };

const Afwezig = ({ caseload, sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="afwezig" sleutel={sleutel} knop={t('doe.afwezig')}>
      {({ veld }) => (
        <>
          <Tekst>{t('caseload.afwezig.uitleg')}</Tekst>
          <KeuzelijstVeld
            {...veld('wie')}
            label={t('doe.afwezig.wie')}
            leeg={t('caseload.kies')}
            opties={caseload.consulenten.map(({ medewerkerId, naam }) => ({ waarde: medewerkerId, tekst: naam }))}
          />
          <DatumVeld {...veld('vanaf')} label={t('doe.afwezig.vanaf')} />
          <DatumVeld {...veld('totEnMet')} label={t('doe.afwezig.totEnMet')} />
        </>
      )}
    </Actieformulier>
  );
};

/** Who is in a team already can be named again: to change team, hours or disciplines. */
const Collega = ({ caseload, sleutel }: Deel) => {
  const t = useTekst();
  const mensen = [
    ...caseload.kandidaten,
    ...caseload.consulenten.map((een) => ({ id: een.medewerkerId, naam: een.naam })),
  ];
  return (
    <Actieformulier doe="collega" sleutel={sleutel} knop={t('doe.collega')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('wie')}
            label={t('doe.collega.wie')}
            hulp={t('doe.collega.wie.hulp')}
            leeg={t('caseload.kies')}
            opties={mensen.map(({ id, naam }) => ({ waarde: `${id}|${naam}`, tekst: naam }))}
          />
          <KeuzelijstVeld
            {...veld('team')}
            label={t('doe.collega.team')}
            leeg={t('caseload.kies')}
            opties={caseload.teams.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          />
          <TekstVeld {...veld('uren')} soort="getal" breedte="kort" label={t('doe.collega.uren')} />
          <VinkVeld
            {...veld('disciplines')}
            label={t('doe.collega.disciplines')}
            waarden={[]}
            opties={caseload.instelling.disciplines.map((naam) => ({ waarde: naam, tekst: naam }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

export const CaseloadDoen = ({ caseload, sleutel }: Deel) => {
  const t = useTekst();
  const afwezig = caseload.consulenten.some(({ druk }) => druk === 'afwezig');
  const fout = {
    afwezig: useAntwoord('afwezig'),
    collega: useAntwoord('collega'),
    team: useAntwoord('team'),
    stelin: useAntwoord('stelin'),
  };
  const bezig = Object.values(fout).some((een) => een !== undefined);
  const acties: readonly Actie[] = [
    {
      sleutel: 'verdeel',
      titel: t('doe.verdeel.titel'),
      toets: 'v',
      open: !bezig,
      soort: 'hoofd',
      inhoud: (
        <Verdeelformulier
          sleutel={sleutel}
          prijzen={caseload.instelling.prijzen}
          soort={afwezig ? 'afwezigheid' : 'alles'}
        />
      ),
    },
    {
      sleutel: 'afwezig',
      titel: t('doe.afwezig.titel'),
      toets: 'a',
      open: fout.afwezig !== undefined,
      inhoud: <Afwezig caseload={caseload} sleutel={sleutel} />,
    },
    {
      sleutel: 'collega',
      titel: t('doe.collega.titel'),
      toets: 'c',
      open: fout.collega !== undefined,
      inhoud: <Collega caseload={caseload} sleutel={sleutel} />,
    },
    {
      sleutel: 'team',
      titel: t('doe.team.titel'),
      toets: 't',
      open: fout.team !== undefined,
      inhoud: <Teamformulier sleutel={sleutel} />,
    },
    {
      sleutel: 'stelin',
      titel: t('doe.stelin.titel'),
      toets: 's',
      open: fout.stelin !== undefined,
      inhoud: <Instelformulier instelling={caseload.instelling} sleutel={sleutel} />,
    },
  ];
  return <Doen titel={t('pro.doen')} acties={acties} />;
};
