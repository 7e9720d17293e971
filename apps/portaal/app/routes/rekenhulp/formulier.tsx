/** Knows the form of the rekenhulp: when and where, who lives there, what comes in; rarer facts one step away. */
import { Button, type FormFout, foutVan, KeuzelijstVeld, KeuzeVeld } from '@samenkracht/ui/form';
import { Kop } from '@samenkracht/ui/frame';
import { maandNaam, maandTekst } from '../../kader/datum.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import type { Resultaat } from './reken.ts';
import { type Catalogus, type Lijst, lijsten, plaatsen, type Staat, vraagBij } from './staat.ts';
import { Vraagveld } from './vraagveld.tsx';

export type FormulierProps = {
  readonly catalogus: Catalogus;
  readonly staat: Staat;
  readonly fouten: readonly FormFout[];
  readonly resultaat: Resultaat | null;
};

type Deel = Omit<FormulierProps, 'resultaat'>;

const Feit = ({
  feit,
  catalogus,
  staat,
  fouten,
  ...rest
}: Deel & { feit: string; label?: string; hulp?: boolean; open?: boolean }) => {
  const vraag = vraagBij(catalogus, feit);
  if (vraag === undefined) return null;
  return <Vraagveld {...rest} vraag={vraag} feit={feit} waarde={staat[feit]} fout={foutVan(fouten, feit)} />;
};

const jaren = (vandaag: string): readonly string[] =>
  Array.from({ length: Number(vandaag.slice(0, 4)) - 2016 + 1 }, (_, i) => String(2017 + i)).reverse();
const maandnummers = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

const Wanneer = ({ catalogus, staat, fouten }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  const [jaar = '', maand = ''] = (staat['maand'] ?? '').split('-');
  return (
    <section className="sk-reken-deel sk-stapel" aria-labelledby="deel-wanneer">
      <Kop id="deel-wanneer">{t('rekenhulp.wanneer')}</Kop>
      <KeuzelijstVeld
        naam="gemeente"
        label={t('rekenhulp.gemeente')}
        waarde={staat['gemeente']}
        fout={foutVan(fouten, 'gemeente')}
        opties={catalogus.gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
      />
      <div className="sk-reken-naast">
        <KeuzelijstVeld
          naam="maand-maand"
          label={t('rekenhulp.maand')}
          waarde={maand}
          fout={foutVan(fouten, 'maand')}
          opties={maandnummers.map((nummer) => ({ waarde: nummer, tekst: maandNaam(`2026-${nummer}`, taal) }))}
        />
        <KeuzelijstVeld
          naam="maand-jaar"
          label={t('rekenhulp.jaar')}
          waarde={jaar}
          opties={jaren(catalogus.vandaag).map((een) => ({ waarde: een, tekst: een }))}
        />
        <KeuzelijstVeld
          naam="aantal"
          label={t('rekenhulp.aantal')}
          waarde={staat['aantal']}
          opties={['1', '6', '12', '24'].map((een) => ({
            waarde: een,
            tekst: t('rekenhulp.aantalMaanden', { n: Number(een) }),
          }))}
        />
      </div>
    </section>
  );
};

const rijvelden: Readonly<Record<Lijst, readonly string[]>> = {
  kinderen: ['geboren'],
  medebewoners: ['geboren', 'overeenkomst', 'onderwijs'],
  'belanghebbende.inkomsten': ['soort', 'netto', 'vakantiegeld'],
  'partner.inkomsten': ['soort', 'netto', 'vakantiegeld'],
};
const woorden = {
  kinderen: { titel: 'rekenhulp.kinderen', een: 'rekenhulp.kind', erbij: 'rekenhulp.kind.erbij' },
  medebewoners: { titel: 'rekenhulp.medebewoners', een: 'rekenhulp.medebewoner', erbij: 'rekenhulp.medebewoner.erbij' },
  'belanghebbende.inkomsten': {
    titel: 'rekenhulp.inkomsten',
    een: 'rekenhulp.inkomen',
    erbij: 'rekenhulp.inkomen.erbij',
  },
  'partner.inkomsten': {
    titel: 'rekenhulp.inkomstenPartner',
    een: 'rekenhulp.inkomenPartner',
    erbij: 'rekenhulp.inkomenPartner.erbij',
  },
} as const;

/** Facts of a row on which an outcome rests, and that have an answer already: one step away. */
const Rijmeer = ({
  feiten,
  gevraagd,
  ...deel
}: Deel & { readonly feiten: readonly string[]; readonly gevraagd: ReadonlySet<string> }) => {
  const t = useTekst();
  const zichtbaar = feiten.filter((feit) => gevraagd.has(feit));
  return (
    <>
      <Verborgen staat={deel.staat} feiten={feiten.filter((feit) => !gevraagd.has(feit))} />
      {zichtbaar.length > 0 ? (
        <details>
          <summary>{t('rekenhulp.meer')}</summary>
          <div className="sk-stapel sk-nauw">
            {zichtbaar.map((feit) => (
              <Feit key={feit} {...deel} feit={feit} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
};

const Rijen = ({ lijst, resultaat, ...deel }: FormulierProps & { readonly lijst: Lijst }) => {
  const t = useTekst();
  const { staat } = deel;
  const gevraagd = beantwoord(resultaat);
  const rijen = plaatsen(staat, lijst);
  const tekst = woorden[lijst];
  return (
    <div className="sk-stapel sk-nauw">
      <Kop level={3}>{t(tekst.titel)}</Kop>
      <input type="hidden" name={lijst} value={rijen.length} />
      {rijen.map((i) => (
        <fieldset key={i} className="sk-reken-rij sk-stapel sk-nauw">
          <legend>{t(tekst.een, { n: i + 1 })}</legend>
          {rijvelden[lijst].map((veld) => (
            <Feit key={veld} {...deel} feit={`${lijst}.${i}.${veld}`} hulp={false} />
          ))}
          <Rijmeer {...deel} feiten={verborgenVan(lijst, i)} gevraagd={gevraagd} />
          <div>
            <Button
              soort="licht"
              name="doe"
              value={`weg ${lijst} ${i}`}
              label={t('rekenhulp.weg.van', { wat: t(tekst.een, { n: i + 1 }) })}
            >
              {t('rekenhulp.weg')}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button soort="tweede" name="doe" value={`erbij ${lijst}`}>
          {t(tekst.erbij)}
        </Button>
      </div>
    </div>
  );
};

const beantwoord = (resultaat: Resultaat | null): ReadonlySet<string> =>
  new Set(resultaat?.vragen.filter(({ stand }) => stand === 'beantwoord').map(({ feit }) => feit));

/** Fields of a row that have their own place only where an outcome rests on them. */
const verborgenVan = (lijst: Lijst, i: number): readonly string[] =>
  Object.keys(lijsten[lijst])
    .filter((veld) => !rijvelden[lijst].includes(veld))
    .map((veld) => `${lijst}.${i}.${veld}`);

const Verborgen = ({ staat, feiten }: { readonly staat: Staat; readonly feiten: readonly string[] }) =>
  feiten.map((feit) => <input key={feit} type="hidden" name={feit} value={staat[feit] ?? ''} />);

const Huishouden = (props: FormulierProps) => {
  const t = useTekst();
  const { resultaat: _, ...deel } = props;
  const { staat, fouten } = deel;
  return (
    <section className="sk-reken-deel sk-stapel" aria-labelledby="deel-huishouden">
      <Kop id="deel-huishouden">{t('rekenhulp.huishouden')}</Kop>
      <Feit {...deel} feit="belanghebbende.geboren" />
      <KeuzeVeld
        naam="partner"
        label={t('rekenhulp.partner')}
        naast
        waarde={staat['partner']}
        fout={foutVan(fouten, 'partner')}
        opties={[
          { waarde: 'nee', tekst: t('aanvraag.nee') },
          { waarde: 'ja', tekst: t('aanvraag.ja') },
        ]}
      />
      <div className="sk-reken-partner sk-stapel">
        <Feit {...deel} feit="partner.geboren" label={t('rekenhulp.partner.geboren')} hulp={false} />
      </div>
      <Rijen {...props} lijst="kinderen" />
      <Rijen {...props} lijst="medebewoners" />
    </section>
  );
};

const Inkomen = (props: FormulierProps) => {
  const t = useTekst();
  return (
    <section className="sk-reken-deel sk-stapel" aria-labelledby="deel-inkomen">
      <Kop id="deel-inkomen">{t('rekenhulp.inkomen.titel')}</Kop>
      <Rijen {...props} lijst="belanghebbende.inkomsten" />
      <div className="sk-reken-partner sk-stapel">
        <Rijen {...props} lijst="partner.inkomsten" />
      </div>
    </section>
  );
};

/** Every fact with a field of its own in the parts above. */
const eigenVelden = (staat: Staat): ReadonlySet<string> =>
  new Set([
    'belanghebbende.geboren',
    'partner',
    'partner.geboren',
    ...Object.keys(lijsten).flatMap((lijst) => [
      lijst,
      ...plaatsen(staat, lijst).flatMap((i) => rijvelden[lijst as Lijst].map((veld) => `${lijst}.${i}.${veld}`)),
    ]),
  ]);

/** What the outcome rests on besides: answered already, so one step away; and what no answer needs, carried along. */
const Overige = ({ resultaat, ...deel }: FormulierProps) => {
  const t = useTekst();
  const { staat, catalogus, fouten } = deel;
  const eigen = eigenVelden(staat);
  const open = new Set(resultaat?.vragen.filter(({ stand }) => stand !== 'beantwoord').map(({ feit }) => feit));
  const rijveld = new Set(
    Object.keys(lijsten).flatMap((lijst) => plaatsen(staat, lijst).flatMap((i) => verborgenVan(lijst as Lijst, i))),
  );
  const gevraagd = [...beantwoord(resultaat)].filter((feit) => !eigen.has(feit) && !rijveld.has(feit));
  const stil = Object.keys(staat).filter(
    (feit) =>
      vraagBij(catalogus, feit) !== undefined &&
      !eigen.has(feit) &&
      !open.has(feit) &&
      !gevraagd.includes(feit) &&
      !rijveld.has(feit),
  );
  const metFout = fouten.some(({ veld }) => veld !== undefined && gevraagd.includes(veld));
  return (
    <>
      <Verborgen staat={staat} feiten={stil} />
      {gevraagd.length > 0 ? (
        <details className="sk-reken-deel" {...(metFout ? { open: true } : {})}>
          <summary>{t('rekenhulp.overige', { n: gevraagd.length })}</summary>
          <div className="sk-stapel">
            <p>{t('rekenhulp.overige.uitleg')}</p>
            {gevraagd.map((feit) => (
              <Feit key={feit} {...deel} feit={feit} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
};

/** What an outcome still waits for stands on top, with all its answers. */
export const OpenVragen = ({ resultaat, ...deel }: FormulierProps) => {
  const t = useTekst();
  const open = resultaat?.vragen.filter(({ stand }) => stand !== 'beantwoord') ?? [];
  if (open.length === 0) return null;
  return (
    <section className="sk-reken-open sk-stapel" aria-labelledby="deel-open">
      <Kop id="deel-open">{t('rekenhulp.open')}</Kop>
      {open.map(({ feit, soort }) => (
        <div key={feit} className="sk-stapel sk-nauw">
          {soort === 'afweging' ? <p>{t('rekenhulp.afweging')}</p> : null}
          <Feit {...deel} feit={feit} open />
        </div>
      ))}
      <div>
        <Button>{t('rekenhulp.reken')}</Button>
      </div>
    </section>
  );
};

const Vergelijk = ({ catalogus, staat }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  const { anderegemeente = '', anderemaand = '' } = staat;
  const maanden = jaren(catalogus.vandaag).flatMap((jaar) => ['07', '01'].map((maand) => `${jaar}-${maand}`));
  return (
    <details className="sk-reken-deel" {...(anderegemeente || anderemaand ? { open: true } : {})}>
      <summary>{t('rekenhulp.vergelijk')}</summary>
      <div className="sk-stapel">
        <KeuzelijstVeld
          naam="anderegemeente"
          label={t('rekenhulp.vergelijk.gemeente')}
          verplicht={false}
          waarde={anderegemeente}
          leeg={t('rekenhulp.vergelijk.zelfde')}
          opties={catalogus.gemeenten.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        />
        <KeuzelijstVeld
          naam="anderemaand"
          label={t('rekenhulp.vergelijk.maand')}
          verplicht={false}
          waarde={anderemaand}
          leeg={t('rekenhulp.vergelijk.zelfdeMaand')}
          opties={maanden.map((maand) => ({ waarde: maand, tekst: maandTekst(maand, taal) }))}
        />
        <p>{t('rekenhulp.vergelijk.situatie')}</p>
        <div>
          <Button soort="tweede" name="doe" value="vastzetten">
            {t('rekenhulp.vastzetten')}
          </Button>
        </div>
      </div>
    </details>
  );
};

export const Velden = (props: FormulierProps) => (
  <>
    <Wanneer {...props} />
    <Huishouden {...props} />
    <Inkomen {...props} />
    <Overige {...props} />
    <Vergelijk {...props} />
  </>
);
