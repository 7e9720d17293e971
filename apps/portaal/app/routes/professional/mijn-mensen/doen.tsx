/** Knows what a coach does after a talk: record that it was, settle what asked for it, and how much contact somebody gets. */
import type { Api } from '@samenkracht/api-client';
import { KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { aanleidingNaam } from './aanleiding.tsx';

type Deel = { readonly mens: Api.GetCaseloadInwonersByPersoonIdResponse; readonly sleutel: string };

const Contact = ({ mens, sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="contact" sleutel={sleutel} knop={t('doe.contact')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('minuten')} soort="getal" breedte="kort" label={t('doe.contact.minuten')} />
          <KeuzelijstVeld
            {...veld('fase')}
            label={t('doe.contact.fase')}
            leeg={t('caseload.kies')}
            opties={mens.fasen.map((fase) => ({ waarde: fase, tekst: fase }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Gedaan = ({ mens, sleutel }: Deel) => {
  const t = useTekst();
  const open = mens.aanleidingen.flatMap(({ id, soort }) => (id === null ? [] : [{ id, soort }]));
  return (
    <Actieformulier doe="gedaan" sleutel={sleutel} knop={t('doe.gedaan')}>
      {({ veld }) => (
        <KeuzeVeld
          {...veld('wat')}
          label={t('doe.gedaan.wat')}
          opties={open.map(({ id, soort }) => ({ waarde: id, tekst: aanleidingNaam(t, soort) }))}
        />
      )}
    </Actieformulier>
  );
};

const Klasse = ({ mens, sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="klasse" sleutel={sleutel} knop={t('doe.klasse')}>
      {({ veld }) => {
        const gekozen = veld('klasse');
        return (
          <>
            <KeuzeVeld
              {...gekozen}
              waarde={gekozen.waarde ?? mens.klasse}
              label={t('doe.klasse.klasse')}
              opties={(['intensief', 'gemiddeld', 'laag'] as const).map((een) => ({
                waarde: een,
                tekst: t(`caseload.klasse.${een}`),
              }))}
            />
            <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.klasse.reden')} />
          </>
        );
      }}
    </Actieformulier>
  );
};

export const GesprekDoen = ({ mens, sleutel }: Deel) => {
  const t = useTekst();
  const fout = { klasse: useAntwoord('klasse'), gedaan: useAntwoord('gedaan') };
  const anders = fout.klasse !== undefined || fout.gedaan !== undefined;
  const teDoen = mens.aanleidingen.filter(({ id }) => id !== null).length;
  const acties: Actie[] = [];
  // minutes are counted per part of the way, where the municipality named those
  if (mens.fasen.length > 0)
    acties.push({
      sleutel: 'contact',
      titel: t('doe.contact.titel'),
      toets: 'c',
      open: !anders,
      soort: 'hoofd',
      inhoud: <Contact mens={mens} sleutel={sleutel} />,
    });
  if (teDoen > 0)
    acties.push({
      sleutel: 'gedaan',
      titel: t('doe.gedaan.titel'),
      toets: 'g',
      aantal: teDoen,
      open: fout.gedaan !== undefined,
      inhoud: <Gedaan mens={mens} sleutel={sleutel} />,
    });
  acties.push({
    sleutel: 'klasse',
    titel: t('doe.klasse.titel'),
    toets: 'k',
    open: fout.klasse !== undefined,
    inhoud: <Klasse mens={mens} sleutel={sleutel} />,
  });
  return <Doen titel={t('pro.doen')} acties={acties} />;
};
