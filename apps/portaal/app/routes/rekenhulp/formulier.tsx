/** Knows the form of the rekenhulp: when and where, who lives there, what comes in; rarer facts one step away. */
import { BedragVeld, Button, foutVan, KeuzelijstVeld, KeuzeVeld } from '@samenkracht/ui/form';
import { Kop } from '@samenkracht/ui/frame';
import { maandNaam, maandTekst } from '../../kader/datum.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import type { Deel, FormulierProps } from './deel.ts';
import { beantwoord, Feit, Rijen, rijvelden, Verborgen, verborgenVan } from './rijen.tsx';
import { type Lijst, lijsten, plaatsen, type Staat, vraagBij } from './staat.ts';
import { Dagen, Verandert, Verlagingen } from './veranderingen.tsx';

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

const Huishouden = (props: FormulierProps) => {
  const t = useTekst();
  const { resultaat: _, ...deel } = props;
  const { staat, fouten } = deel;
  return (
    <section className="sk-reken-deel sk-stapel" aria-labelledby="deel-huishouden">
      <Kop id="deel-huishouden">{t('rekenhulp.huishouden')}</Kop>
      <Feit {...deel} feit="belanghebbende.geboren" />
      <Verandert {...deel} />
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
        <Dagen {...deel} pad="partner" />
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
      <BedragVeld
        naam="huur"
        label={t('rekenhulp.huur')}
        hulp={t('rekenhulp.huur.hulp')}
        verplicht={false}
        waarde={props.staat['huur']}
      />
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
  const maanden = jaren(catalogus.vandaag).flatMap((jaar) =>
    maandnummers.toReversed().map((maand) => `${jaar}-${maand}`),
  );
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
    <Verlagingen {...props} />
    <Overige {...props} />
    <Vergelijk {...props} />
  </>
);
