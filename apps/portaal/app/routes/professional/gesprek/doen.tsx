/** Knows what who helps can do about talks: make one, move it, say how it went, answer, ask, and write a note. */
import { DatumVeld, KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld, Vinkje } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { useTekst } from '../../../teksten/teksten.tsx';
import { useMoment } from '../../inwoner/afspraken/moment.ts';
import type { Actieantwoord } from '../actie.ts';
import { Actieformulier, type Veldvan } from '../actieformulier.tsx';
import type { Afspraak, GesprekLoader } from './laden.ts';
import { NotitieDoen } from './notitie.tsx';

const onderwerpen = ['kennismaking', 'voortgang', 'evaluatie', 'driegesprek', 'anders'] as const;
const wijzen = ['kantoor', 'video', 'telefoon'] as const;
const redenen = ['niet bekend', 'ziek', 'werk', 'vergeten', 'vervoer', 'zorg voor een ander', 'anders'] as const;

const Moment = ({ veld }: { readonly veld: Veldvan }) => {
  const t = useTekst();
  const [wijze, minuten] = [veld('wijze'), veld('minuten')];
  return (
    <>
      <DatumVeld {...veld('op')} label={t('doe.afspraak.op')} />
      <TekstVeld {...veld('tijd')} label={t('doe.afspraak.tijd')} hulp={t('doe.afspraak.tijd.hulp')} breedte="kort" />
      <TekstVeld
        {...minuten}
        waarde={minuten.waarde ?? '45'}
        label={t('doe.afspraak.minuten')}
        soort="getal"
        breedte="kort"
      />
      <KeuzeVeld
        {...wijze}
        waarde={wijze.waarde ?? 'kantoor'}
        label={t('doe.afspraak.wijze')}
        opties={wijzen.map((waarde) => ({ waarde, tekst: t(`afspraken.wijze.${waarde}`) }))}
      />
      <TekstVeld
        {...veld('plaats')}
        verplicht={false}
        label={t('doe.afspraak.plaats')}
        hulp={t('doe.afspraak.plaats.hulp')}
      />
    </>
  );
};

const Welke = ({
  veld,
  label,
  afspraken,
}: {
  readonly veld: Veldvan;
  readonly label: string;
  readonly afspraken: readonly Afspraak[];
}) => {
  const moment = useMoment();
  const [eerste] = afspraken;
  const welke = veld('afspraak');
  return (
    <KeuzelijstVeld
      {...welke}
      waarde={welke.waarde ?? eerste?.id}
      label={label}
      opties={afspraken.map(({ id, begint }) => ({ waarde: id, tekst: moment(begint) }))}
    />
  );
};

const Maak = () => {
  const t = useTekst();
  const { sleutel } = useLoaderData<GesprekLoader>();
  return (
    <Actieformulier doe="afspraak" sleutel={sleutel} knop={t('doe.afspraak')}>
      {({ veld }) => (
        <>
          <Moment veld={veld} />
          <KeuzelijstVeld
            {...veld('onderwerp')}
            waarde={veld('onderwerp').waarde ?? 'voortgang'}
            label={t('doe.afspraak.onderwerp')}
            opties={onderwerpen.map((waarde) => ({ waarde, tekst: t(`afspraken.onderwerp.${waarde}`) }))}
          />
        </>
      )}
    </Actieformulier>
  );
};

const Verzet = ({ gepland }: { readonly gepland: readonly Afspraak[] }) => {
  const t = useTekst();
  const { sleutel } = useLoaderData<GesprekLoader>();
  return (
    <Actieformulier doe="verzet" sleutel={sleutel} knop={t('doe.verzet')}>
      {({ veld }) => (
        <>
          <Welke veld={veld} label={t('doe.verzet.afspraak')} afspraken={gepland} />
          <Moment veld={veld} />
        </>
      )}
    </Actieformulier>
  );
};

const Loop = ({ gepland }: { readonly gepland: readonly Afspraak[] }) => {
  const t = useTekst();
  const { sleutel } = useLoaderData<GesprekLoader>();
  return (
    <Actieformulier doe="afloop" sleutel={sleutel} knop={t('doe.afloop.knop')}>
      {({ veld }) => (
        <>
          <Welke veld={veld} label={t('doe.afloop.afspraak')} afspraken={gepland} />
          <KeuzeVeld
            {...veld('stand')}
            label={t('doe.afloop.stand')}
            opties={[
              { waarde: 'gehouden', tekst: t('doe.afloop.gehouden') },
              { waarde: 'niet verschenen', tekst: t('doe.afloop.gemist') },
              { waarde: 'afgezegd', tekst: t('doe.afloop.afgezegd') },
            ]}
          />
          <KeuzelijstVeld
            {...veld('reden')}
            verplicht={false}
            leeg=""
            label={t('doe.afloop.reden')}
            opties={redenen.map((waarde) => ({ waarde, tekst: t(`gesprekken.reden.${waarde}`) }))}
          />
          <TekstvakVeld {...veld('toelichting')} verplicht={false} rijen={2} label={t('doe.afloop.toelichting')} />
        </>
      )}
    </Actieformulier>
  );
};

const opTaak = { 'notitie inzien': true, 'afspraak verzetten': true, vraag: true, 'eigen taak': false } as const;

/** One form for each thing that waits; what one was to do himself is just done. */
const Beantwoord = () => {
  const t = useTekst();
  const { sleutel, taken } = useLoaderData<GesprekLoader>();
  const open = taken.filter(({ voor, gedaan }) => voor === 'consulent' && gedaan === null);
  return open.map(({ id, soort, tekst }, i) => (
    <Actieformulier
      key={id}
      doe={`beantwoord-${i}`}
      sleutel={sleutel}
      knop={t(opTaak[soort] ? 'doe.beantwoord.knop' : 'plan.zet.gedaan')}
      gevaar={i > 0}
    >
      {({ veld }) => (
        <>
          <input type="hidden" name="taak" value={id} />
          <p>
            <span className="sk-klein sk-blok">{t(`gesprekken.taak.${soort}`)}</span>
            <strong>{tekst}</strong>
          </p>
          {soort === 'afspraak verzetten' ? <Tekst soort="small">{t('doe.beantwoord.verzet')}</Tekst> : null}
          {soort === 'notitie inzien' ? (
            <Vinkje naam={veld('tonen').naam} label={t('doe.beantwoord.tonen')} fout={undefined} />
          ) : null}
          {opTaak[soort] ? (
            <TekstvakVeld
              {...veld('antwoord')}
              rijen={3}
              label={t('doe.beantwoord.antwoord')}
              hulp={t('doe.beantwoord.hulp')}
            />
          ) : null}
        </>
      )}
    </Actieformulier>
  ));
};

const Taak = () => {
  const t = useTekst();
  const { sleutel } = useLoaderData<GesprekLoader>();
  return (
    <Actieformulier doe="taak" sleutel={sleutel} knop={t('doe.taak.knop')} gevaar>
      {({ veld }) => (
        <>
          <KeuzeVeld
            {...veld('voor')}
            waarde={veld('voor').waarde ?? 'inwoner'}
            label={t('doe.taak.voor')}
            opties={(['inwoner', 'consulent'] as const).map((waarde) => ({
              waarde,
              tekst: t(`gesprekken.taak.${waarde}`),
            }))}
          />
          <TekstvakVeld {...veld('tekst')} rijen={2} label={t('doe.taak.tekst')} />
          <DatumVeld {...veld('uiterlijk')} label={t('doe.taak.uiterlijk')} hulp={t('plan.veld.wanneer.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

export const GesprekDoen = () => {
  const t = useTekst();
  const { afspraken, taken } = useLoaderData<GesprekLoader>();
  const antwoord = useActionData<Actieantwoord>();
  const [query] = useSearchParams();
  const gepland = afspraken.filter(({ stand }) => stand === 'gepland').toReversed();
  const wachten = taken.filter(({ voor, gedaan }) => voor === 'consulent' && gedaan === null).length;
  const eerst = query.has('sjabloon') ? 'notitie' : wachten > 0 ? 'beantwoord' : 'afspraak';
  const nu = antwoord?.doe.replace(/-\d+$/, '') ?? eerst;
  const actie = (sleutel: string, titel: string, inhoud: Actie['inhoud'], aantal?: number): Actie => ({
    sleutel,
    titel,
    inhoud,
    aantal,
    open: sleutel === nu,
    ...(sleutel === eerst ? { soort: 'hoofd' as const } : {}),
  });
  const acties: readonly Actie[] = [
    ...(wachten > 0 ? [actie('beantwoord', t('doe.beantwoord'), <Beantwoord />, wachten)] : []),
    actie('afspraak', t('doe.afspraak'), <Maak />),
    ...(gepland.length > 0
      ? [
          actie('afloop', t('doe.afloop'), <Loop gepland={gepland} />),
          actie('verzet', t('doe.verzet'), <Verzet gepland={gepland} />),
        ]
      : []),
    actie('notitie', t('doe.notitie'), <NotitieDoen />),
    actie('taak', t('doe.taak'), <Taak />),
  ];
  return <Doen titel={t('pro.doen')} acties={acties} />;
};
