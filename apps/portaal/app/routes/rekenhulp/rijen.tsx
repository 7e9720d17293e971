/** Knows the rows of the form: children, housemates and incomes, each with its own fields, that come and go. */
import { Button, foutVan } from '@samenkracht/ui/form';
import { Kop } from '@samenkracht/ui/frame';
import { useTekst } from '../../teksten/teksten.tsx';
import type { Deel, FormulierProps } from './deel.ts';
import type { Resultaat } from './reken.ts';
import { type Lijst, lijsten, plaatsen, type Staat, vraagBij } from './staat.ts';
import { Dagen } from './veranderingen.tsx';
import { ledenlijsten } from './verloopvelden.ts';
import { Vraagveld } from './vraagveld.tsx';

export const Feit = ({
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

export const rijvelden: Readonly<Record<Lijst, readonly string[]>> = {
  kinderen: ['geboren'],
  medebewoners: ['geboren', 'overeenkomst', 'onderwijs'],
  'belanghebbende.inkomsten': ['soort', 'netto', 'vakantiegeld'],
  'partner.inkomsten': ['soort', 'netto', 'vakantiegeld'],
  verlagingen: ['artikel', 'bedrag', 'vanaf', 'tot', 'onderwijsBeeindigd'],
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

const isLid = (lijst: Lijst): boolean => ledenlijsten.some((een) => een === lijst);

export const Rijen = ({ lijst, resultaat, ...deel }: FormulierProps & { readonly lijst: keyof typeof woorden }) => {
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
          {isLid(lijst) ? <Dagen {...deel} pad={`${lijst}.${i}`} /> : null}
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

export const beantwoord = (resultaat: Resultaat | null): ReadonlySet<string> =>
  new Set(resultaat?.vragen.filter(({ stand }) => stand === 'beantwoord').map(({ feit }) => feit));

/** Fields of a row that have their own place only where an outcome rests on them. */
export const verborgenVan = (lijst: Lijst, i: number): readonly string[] =>
  Object.keys(lijsten[lijst])
    .filter((veld) => !rijvelden[lijst].includes(veld))
    .map((veld) => `${lijst}.${i}.${veld}`);

export const Verborgen = ({ staat, feiten }: { readonly staat: Staat; readonly feiten: readonly string[] }) =>
  feiten.map((feit) => <input key={feit} type="hidden" name={feit} value={staat[feit] ?? ''} />);
