/** Knows one participant as a provider sees him: what he comes for, whether he was there, and the one or two things that can be done now. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Kop, Tekst } from '@samenkracht/ui/frame';
import { Feiten } from '@samenkracht/ui/parts';
import type { ReactNode } from 'react';
import { dagKort, dagTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { Verwijzingstand } from './cellen.tsx';

export type Deelnemer = Api.GetAanbiederDeelnemersResponse['deelnemers'][number];
type Stap = { readonly deelnemer: Deelnemer; readonly doe: string; readonly sleutel: string };

const Id = ({ deelnemer }: Pick<Stap, 'deelnemer'>) => <input type="hidden" name="verwijzing" value={deelnemer.id} />;

/** A form that opens in place; it stays open when it was refused. */
export const Vouw = ({
  titel,
  doe,
  children,
}: {
  readonly titel: string;
  readonly doe: string;
  readonly children: ReactNode;
}) => {
  const geweigerd = useAntwoord(doe) !== undefined;
  return (
    <details className="sk-vouw" {...(geweigerd ? { open: true } : {})}>
      <summary>{titel}</summary>
      <div className="sk-stapel">{children}</div>
    </details>
  );
};

const Neemaan = ({ deelnemer, doe, sleutel }: Stap) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.neemaan')}>
      {() => (
        <>
          <Id deelnemer={deelnemer} />
          <Tekst soort="small">{t('doe.neemaan.tekst')}</Tekst>
        </>
      )}
    </Actieformulier>
  );
};

const Reden = ({ deelnemer, doe, sleutel }: Stap) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.neemnietaan')} gevaar>
      {({ veld }) => (
        <>
          <Id deelnemer={deelnemer} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.neemnietaan.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const Begin = ({ deelnemer, doe, sleutel }: Stap) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.begin')}>
      {({ veld }) => (
        <>
          <Id deelnemer={deelnemer} />
          <DatumVeld {...veld('dag')} label={t('doe.begin.dag')} />
        </>
      )}
    </Actieformulier>
  );
};

const Kwam = ({ deelnemer, doe, sleutel }: Stap) => {
  const t = useTekst();
  const opties = (['aanwezig', 'afgemeld', 'afwezig'] as const).map((waarde) => ({
    waarde,
    tekst: t(`deelnemers.${waarde}`),
  }));
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.kwam')}>
      {({ veld }) => (
        <>
          <Id deelnemer={deelnemer} />
          <DatumVeld {...veld('dag')} label={t('doe.kwam.dag')} />
          <KeuzeVeld {...veld('stand')} label={t('doe.kwam.stand')} opties={opties} />
        </>
      )}
    </Actieformulier>
  );
};

const Rondaf = ({ deelnemer, doe, sleutel }: Stap) => {
  const t = useTekst();
  const uitkomsten = ['betaald werk', 'opleiding', 'vrijwilligerswerk', 'volgende stap', 'doel niet gehaald'] as const;
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.rondaf')}>
      {({ veld }) => (
        <>
          <Id deelnemer={deelnemer} />
          <DatumVeld {...veld('dag')} label={t('doe.rondaf.dag')} />
          <KeuzelijstVeld
            {...veld('uitkomst')}
            label={t('doe.rondaf.uitkomst')}
            leeg={t('versie.keuze')}
            opties={uitkomsten.map((waarde) => ({ waarde, tekst: t(`uitkomst.${waarde}`) }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Stop = ({ deelnemer, doe, sleutel }: Stap) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t('doe.stopbij')} gevaar>
      {({ veld }) => (
        <>
          <Id deelnemer={deelnemer} />
          <DatumVeld {...veld('dag')} label={t('doe.stopbij.dag')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.stopbij.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const formulieren = { neemaan: Neemaan, neemnietaan: Reden, begin: Begin, kwam: Kwam, rondaf: Rondaf, stopbij: Stop };
type Formuliernaam = keyof typeof formulieren;

/** What can be done in each state; what comes most often is first. */
const stappen: Readonly<Partial<Record<Deelnemer['status'], readonly Formuliernaam[]>>> = {
  verwezen: ['neemaan', 'neemnietaan'],
  geaccepteerd: ['begin', 'stopbij'],
  gestart: ['kwam', 'rondaf', 'stopbij'],
};

const Gegevens = ({ deelnemer }: { readonly deelnemer: Deelnemer }) => {
  const t = useTekst();
  const taal = useTaal();
  const { doel, coach, verwezenOp, begin, laatsteDag, aanwezigheid } = deelnemer;
  const dagen = aanwezigheid
    .slice(-5)
    .map(({ dag, stand }) => `${dagKort(dag, taal)}: ${t(`deelnemers.${stand}`)}`)
    .join('; ');
  const feiten = [
    { naam: t('deelnemers.waarvoor'), waarde: doel ?? '' },
    { naam: t('deelnemers.coach'), waarde: coach ?? '' },
    { naam: t('deelnemers.sinds'), waarde: dagTekst(verwezenOp, taal) },
    { naam: t('deelnemers.begin'), waarde: begin === null ? '' : dagTekst(begin, taal) },
    { naam: t('deelnemers.laatste'), waarde: laatsteDag === null ? '' : dagTekst(laatsteDag, taal) },
    { naam: t('deelnemers.dagen'), waarde: dagen },
  ].filter(({ waarde }) => waarde !== '');
  return <Feiten feiten={feiten} />;
};

export const Deelnemerkaart = ({
  deelnemer,
  nummer,
  sleutel,
}: {
  readonly deelnemer: Deelnemer;
  readonly nummer: number;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  return (
    <article className="sk-deelnemer sk-stapel">
      <div className="sk-rij">
        <Kop level={3}>{`${deelnemer.naam}, ${deelnemer.instrument}`}</Kop>
        <Verwijzingstand status={deelnemer.status} />
      </div>
      <Gegevens deelnemer={deelnemer} />
      {(stappen[deelnemer.status] ?? []).map((naam) => {
        const Formulier = formulieren[naam];
        const doe = `${naam}-${nummer}`;
        const formulier = <Formulier deelnemer={deelnemer} doe={doe} sleutel={sleutel} />;
        return naam === 'neemaan' ? (
          <div key={naam}>{formulier}</div>
        ) : (
          <Vouw key={naam} doe={doe} titel={t(naam === 'kwam' ? 'doe.kwam.stand' : `doe.${naam}`)}>
            {formulier}
          </Vouw>
        );
      })}
    </article>
  );
};
