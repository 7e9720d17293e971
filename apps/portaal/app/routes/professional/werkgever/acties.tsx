/** Knows what can be done for an employer, by who looks: read a file, enter a ground, a key, access, or withdraw him. */
import type { Api } from '@samenkracht/api-client';
import {
  BestandVeld,
  Button,
  DatumVeld,
  foutVan,
  KeuzeVeld,
  Knoppen,
  TekstVeld,
  TekstvakVeld,
} from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useActionData } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';

type Om = { readonly sleutel: string };

const Bestand = ({ sleutel }: Om) => {
  const t = useTekst();
  const bezig = useBezig();
  const fouten = useAntwoord('bestand')?.fouten ?? [];
  return (
    <Formulier sleutel={`bestand-${sleutel}`} fouten={fouten} bestanden>
      <input type="hidden" name="doe" value="bestand" />
      <BestandVeld
        naam="bestand-bestand"
        label={t('doe.bestand.bestand')}
        hulp={t('doe.bestand.hulp')}
        fout={foutVan(fouten, 'bestand-bestand')}
        soorten=".csv,.json,.xml"
      />
      <Knoppen>
        <Button bezig={bezig}>{t('doe.bestand')}</Button>
      </Knoppen>
    </Formulier>
  );
};

const Grondslag = ({ sleutel }: Om) => {
  const t = useTekst();
  const opties = (['artikel63', 'toestemming'] as const).map((soort) => ({
    waarde: soort === 'artikel63' ? 'artikel 63' : soort,
    tekst: t(`doe.grondslag.${soort}`),
    hulp: t(`doe.grondslag.${soort}.hulp`),
  }));
  return (
    <Actieformulier doe="grondslag" sleutel={sleutel} knop={t('doe.grondslag')}>
      {({ veld }) => (
        <>
          <KeuzeVeld {...veld('soort')} label={t('doe.grondslag.soort')} opties={opties} />
          <TekstVeld {...veld('toelichting')} label={t('doe.grondslag.toelichting')} />
          <DatumVeld {...veld('vanaf')} label={t('doe.grondslag.vanaf')} />
          <TekstVeld
            {...veld('bsn')}
            label={t('doe.grondslag.bsn')}
            hulp={t('doe.grondslag.bsn.hulp')}
            breedte="kort"
          />
        </>
      )}
    </Actieformulier>
  );
};

const Sleutel = ({ sleutel }: Om) => {
  const t = useTekst();
  return (
    <Actieformulier doe="sleutel" sleutel={sleutel} knop={t('doe.sleutel')}>
      {({ veld }) => (
        <TekstvakVeld {...veld('sleutel')} label={t('doe.sleutel.sleutel')} hulp={t('doe.sleutel.hulp')} rijen={6} />
      )}
    </Actieformulier>
  );
};

const Zin = ({ doe, sleutel }: Om & { readonly doe: 'toegang' | 'trekwerkgever' }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar={doe === 'trekwerkgever'}>
      {() => <Tekst>{t(`doe.${doe}.tekst`)}</Tekst>}
    </Actieformulier>
  );
};

type Rol = { readonly beheerder: boolean; readonly consulent: boolean };
type Werkgever = Pick<Api.GetWerkgeversByWerkgeverIdResponse, 'magLeveren' | 'toegangen' | 'sleutels'>;

/** The first thing that is missing is the one that stands open. */
const nextVan = ({ magLeveren, toegangen, sleutels }: Werkgever, { beheerder }: Rol): string => {
  if (!magLeveren) return 'grondslag';
  if (beheerder && toegangen.length === 0) return 'toegang';
  if (beheerder && sleutels.length === 0) return 'sleutel';
  return beheerder ? '' : 'bestand';
};

export const Acties = ({ beheerder, consulent, werkgever, sleutel }: Om & Rol & { readonly werkgever: Werkgever }) => {
  const t = useTekst();
  const geweigerd = useActionData<Actieantwoord>();
  const open = geweigerd?.fouten.length ? geweigerd.doe : nextVan(werkgever, { beheerder, consulent });
  const om = { sleutel };
  const alle: readonly (Omit<Actie, 'open'> & { readonly mag: boolean })[] = [
    { sleutel: 'bestand', titel: t('doe.bestand'), toets: 'b', mag: consulent, inhoud: <Bestand {...om} /> },
    { sleutel: 'grondslag', titel: t('doe.grondslag'), toets: 'g', mag: true, inhoud: <Grondslag {...om} /> },
    { sleutel: 'toegang', titel: t('doe.toegang'), mag: beheerder, inhoud: <Zin doe="toegang" {...om} /> },
    { sleutel: 'sleutel', titel: t('doe.sleutel'), mag: beheerder, inhoud: <Sleutel {...om} /> },
    {
      sleutel: 'trekwerkgever',
      titel: t('doe.trekwerkgever'),
      mag: beheerder,
      inhoud: <Zin doe="trekwerkgever" {...om} />,
    },
  ];
  const acties = alle
    .filter(({ mag }) => mag)
    .map(({ mag: _, ...actie }) => ({ ...actie, open: actie.sleutel === open }));
  return <Doen titel={t('pro.doen')} acties={acties} />;
};
