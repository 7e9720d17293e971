/** Knows what a coach can do with a perspective: write it down, state a fact, set the group, add what was told, put in a cohort. */
import { KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useHerkomst, type Verteld } from '../../../kader/verteld/verteld.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { belemmeringen } from './belemmeringen.ts';
import type { Cohorten, Dossier } from './dossier.ts';
import { readyFor } from './uitverhaal.ts';

type Belemmering = (typeof belemmeringen)[number];
type Om = { readonly dossier: Dossier; readonly sleutel: string };

/** With the words of the version before, so that only what changed is typed. */
const Opschrijven = ({ dossier, verteld, sleutel }: Om & { readonly verteld: Verteld | undefined }) => {
  const t = useTekst();
  const herkomst = useHerkomst('staf');
  const klaar = readyFor(dossier, verteld);
  const [laatste] = dossier.versies;
  const stond = (naam: string): string | undefined =>
    laatste?.belemmeringen.find(({ domein }) => domein === naam)?.tekst;
  /** What stood there or was told is seen at once; the rest is one step away. */
  const heeftTekst = (domein: Belemmering): boolean =>
    stond(domein) !== undefined || klaar.inDeWeg(domein) !== undefined;
  return (
    <Actieformulier doe="opschrijven" sleutel={sleutel} knop={t('doe.opschrijven')}>
      {({ veld }) => {
        const met = (naam: string, eerder: string | undefined, verhaal?: ReturnType<typeof klaar.inDeWeg>) => {
          const { waarde, ...rest } = veld(naam);
          return {
            ...rest,
            waarde: waarde ?? eerder ?? verhaal?.tekst,
            ...(verhaal === undefined ? {} : { hulp: t('verteld.staf.klaar', { herkomst: herkomst(verhaal.van) }) }),
          };
        };
        const inDeWeg = (domein: Belemmering) => (
          <TekstVeld
            key={domein}
            {...met(`weg-${domein}`, stond(domein), klaar.inDeWeg(domein))}
            label={t('doe.opschrijven.weg', { domein: t(`perspectief.domein.${domein}`) })}
            verplicht={false}
          />
        );
        return (
          <>
            <input type="hidden" name="na" value={laatste?.versie ?? 0} />
            <TekstvakVeld {...met('kan', laatste?.kan, klaar.kan)} label={t('doe.opschrijven.kan')} rijen={3} />
            <TekstvakVeld {...met('wil', laatste?.wil, klaar.wil)} label={t('doe.opschrijven.wil')} rijen={3} />
            <TekstvakVeld {...met('stap', laatste?.volgendeStap)} label={t('doe.opschrijven.stap')} rijen={2} />
            {belemmeringen.filter(heeftTekst).map(inDeWeg)}
            <details>
              <summary>{t('doe.opschrijven.meer')}</summary>
              <div className="sk-stapel">{belemmeringen.filter((domein) => !heeftTekst(domein)).map(inDeWeg)}</div>
            </details>
          </>
        );
      }}
    </Actieformulier>
  );
};

const Feit = ({ dossier, sleutel }: Om) => {
  const t = useTekst();
  const { voorstel } = dossier.groep;
  if (voorstel.soort !== 'vraag') return null;
  const { feit } = voorstel;
  return (
    <Actieformulier key={feit.code} doe="groepsfeit" sleutel={sleutel} knop={t('doe.groepsfeit')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="feit" value={feit.code} />
          <KeuzeVeld
            {...veld('waarde')}
            label={<span lang="nl">{feit.vraag}</span>}
            hulp={feit.hulp === undefined ? undefined : <span lang="nl">{feit.hulp}</span>}
            opties={feit.opties.map(({ waarde, tekst }) => ({ waarde, tekst: <span lang="nl">{tekst}</span> }))}
          />
          <TekstVeld {...veld('bron')} label={t('doe.groepsfeit.bron')} />
        </>
      )}
    </Actieformulier>
  );
};

const Kiesgroep = ({ dossier, sleutel }: Om) => {
  const t = useTekst();
  const { groepen, voorstel } = dossier.groep;
  return (
    <Actieformulier doe="kiesgroep" sleutel={sleutel} knop={t('doe.kiesgroep')}>
      {({ veld }) => {
        const { waarde, ...rest } = veld('groep');
        return (
          <>
            <KeuzeVeld
              {...rest}
              waarde={waarde ?? (voorstel.soort === 'voorstel' ? voorstel.groep.code : undefined)}
              label={t('doe.kiesgroep.groep')}
              opties={groepen.map(({ code, naam, uitleg }) => ({
                waarde: code,
                tekst: <span lang="nl">{naam}</span>,
                hulp: <span lang="nl">{uitleg}</span>,
              }))}
            />
            <TekstvakVeld
              {...veld('reden')}
              label={t('doe.kiesgroep.reden')}
              hulp={t('doe.kiesgroep.hulp')}
              rijen={3}
            />
          </>
        );
      }}
    </Actieformulier>
  );
};

const Werk = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const soorten = ['werk', 'vrijwilligerswerk', 'cursus', 'thuis'] as const;
  return (
    <Actieformulier doe="opgeschrevenwerk" sleutel={sleutel} knop={t('doe.opgeschrevenwerk')}>
      {({ veld }) => (
        <>
          <Tekst soort="small">{t('doe.opgeschrevenwerk.hulp')}</Tekst>
          <KeuzelijstVeld
            {...veld('soort')}
            label={t('doe.opgeschrevenwerk.soort')}
            opties={soorten.map((soort) => ({ waarde: soort, tekst: t(`perspectief.soort.${soort}`) }))}
          />
          <TekstVeld {...veld('naam')} label={t('doe.opgeschrevenwerk.naam')} />
        </>
      )}
    </Actieformulier>
  );
};

const Papier = ({ dossier, sleutel }: Om) => {
  const t = useTekst();
  return dossier.certificaten.flatMap(({ id, naam, gezienDoor }, at) =>
    gezienDoor === null
      ? [
          <Actieformulier key={id} doe={`papiergezien-${at}`} sleutel={sleutel} knop={t('doe.papiergezien')} gevaar>
            {() => (
              <>
                <input type="hidden" name="certificaat" value={id} />
                <Tekst>{naam}</Tekst>
              </>
            )}
          </Actieformulier>,
        ]
      : [],
  );
};

const Cohort = ({ cohorten, sleutel }: { readonly cohorten: Cohorten; readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="kiescohort" sleutel={sleutel} knop={t('doe.kiescohort')}>
      {({ veld }) => (
        <KeuzelijstVeld
          {...veld('cohort')}
          label={t('doe.kiescohort.cohort')}
          opties={cohorten.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
        />
      )}
    </Actieformulier>
  );
};

export const PerspectiefDoen = ({
  dossier,
  verteld,
  cohorten,
  sleutel,
}: Om & { readonly verteld: Verteld | undefined; readonly cohorten: Cohorten }) => {
  const t = useTekst();
  const refused = [
    useAntwoord('opschrijven'),
    useAntwoord('groepsfeit'),
    useAntwoord('kiesgroep'),
    useAntwoord('opgeschrevenwerk'),
    useAntwoord('kiescohort'),
  ].find((een) => een !== undefined)?.doe;
  const om = { dossier, sleutel };
  const { voorstel, groepen, keuze } = dossier.groep;
  const nu =
    dossier.versies.length === 0
      ? 'opschrijven'
      : voorstel.soort === 'vraag'
        ? 'groepsfeit'
        : keuze === null
          ? 'kiesgroep'
          : '';
  const maak = (
    sleutelVan: 'opschrijven' | 'groepsfeit' | 'kiesgroep' | 'opgeschrevenwerk' | 'papiergezien' | 'kiescohort',
    inhoud: Actie['inhoud'],
    kan = true,
  ): readonly Actie[] =>
    kan
      ? [
          {
            sleutel: sleutelVan,
            titel: t(`doe.${sleutelVan}`),
            open: (refused ?? nu) === sleutelVan,
            soort: nu === sleutelVan ? 'hoofd' : 'gewoon',
            inhoud,
          },
        ]
      : [];
  const papier = dossier.certificaten.some(({ gezienDoor }) => gezienDoor === null);
  return (
    <Doen
      titel={t('perspectief.staf.doen')}
      acties={[
        ...maak('opschrijven', <Opschrijven {...om} verteld={verteld} />),
        ...maak('groepsfeit', <Feit {...om} />, voorstel.soort === 'vraag'),
        ...maak('kiesgroep', <Kiesgroep {...om} />, groepen.length > 0),
        ...maak('opgeschrevenwerk', <Werk sleutel={sleutel} />),
        ...maak('papiergezien', <Papier {...om} />, papier),
        ...maak(
          'kiescohort',
          <Cohort cohorten={cohorten} sleutel={sleutel} />,
          dossier.cohort === null && cohorten.length > 0,
        ),
      ]}
    />
  );
};
