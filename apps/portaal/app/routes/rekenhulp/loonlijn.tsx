/** Knows what more work gives: a drawing with the places where it gives less, those places in words, and the same figures as a table. */
import { Button } from '@samenkracht/ui/form';
import { Kaart, Melding } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Inkomensgrafiek } from '@samenkracht/ui/reken';
import { euro, Onzekerheden } from '../../kader/uitkomst.tsx';
import { useTekst } from '../../teksten/teksten.tsx';
import { formulierId } from './formulier-id.ts';
import type { Lijn } from './reken.ts';

type Klip = Lijn['klippen'][number];

const useKlipzin = () => {
  const t = useTekst();
  return ({ van, tot, verlies }: Klip): string =>
    tot === null
      ? t('rekenhulp.klip.open', { van: euro(van), verlies: euro(verlies) })
      : t('rekenhulp.klip', { van: euro(van), tot: euro(tot), verlies: euro(verlies) });
};

/** Round steps for reading; the cliffs begin and end where they do. */
const leesbaar = ({ punten, klippen }: Lijn): Lijn['punten'] => {
  const grenzen = new Set(klippen.flatMap(({ van, tot }) => [van, tot]));
  return punten.filter(({ loon }) => loon % 20_000 === 0 || grenzen.has(loon));
};

const Punten = ({ lijn }: { readonly lijn: Lijn }) => {
  const t = useTekst();
  const inKlip = (loon: number): boolean =>
    lijn.klippen.some(({ van, tot }) => loon > van && (tot === null || loon < tot));
  return (
    <details>
      <summary>{t('rekenhulp.lijn.tabel')}</summary>
      <Tabel
        titel={t('rekenhulp.lijn.tabel')}
        titelVerborgen
        kolommen={[
          { sleutel: 'loon', kop: t('rekenhulp.lijn.loon'), getal: true, rij: true },
          { sleutel: 'bijstand', kop: t('rekenhulp.lijn.bijstand'), getal: true },
          { sleutel: 'samen', kop: t('rekenhulp.lijn.samen'), getal: true },
          { sleutel: 'let', kop: t('rekenhulp.lijn.let') },
        ]}
        rijen={leesbaar(lijn).map(({ loon, bijstand, besteedbaar }) => ({
          sleutel: String(loon),
          nadruk: inKlip(loon),
          cellen: {
            loon: <Bedrag centen={loon} />,
            bijstand: <Bedrag centen={bijstand} />,
            samen: <Bedrag centen={besteedbaar} />,
            let: inKlip(loon) ? t('rekenhulp.lijn.minder') : '',
          },
        }))}
      />
    </details>
  );
};

type Vraag = NonNullable<NonNullable<Lijn['gestopt']>['ontbreekt']>;

/** A question that only this drawing needs: it is answered here, and goes along with the form. */
const NogNodig = ({ vraag }: { readonly vraag: Vraag }) => {
  const t = useTekst();
  const { feit, soort } = vraag;
  const opties =
    soort === 'ja of nee'
      ? (['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: t(`aanvraag.${waarde}`) }))
      : vraag.opties;
  return (
    <fieldset className="sk-reken-vraag sk-stapel sk-nauw sk-niet-printen">
      <legend>
        {t('rekenhulp.lijn.stopt')}: <span lang="nl">{vraag.vraag}</span>
      </legend>
      {soort === 'afweging' ? <p>{t('rekenhulp.afweging')}</p> : null}
      <div className="sk-opties sk-opties-naast">
        {opties.map(({ waarde, tekst }) => (
          <label key={waarde} className="sk-optie">
            <input type="radio" form={formulierId} name={feit} value={waarde} className="utrecht-radio-button" />
            <span lang={soort === 'ja of nee' ? undefined : 'nl'}>{tekst}</span>
          </label>
        ))}
      </div>
      <div>
        <Button form={formulierId} name="doe" value="reken">
          {t('rekenhulp.lijn.toon')}
        </Button>
      </div>
    </fieldset>
  );
};

export const Loonlijn = ({ lijn }: { readonly lijn: Lijn }) => {
  const t = useTekst();
  const klipzin = useKlipzin();
  const { punten, klippen, gestopt } = lijn;
  return (
    <Kaart titel={t('rekenhulp.lijn')}>
      <p>{t('rekenhulp.lijn.uitleg')}</p>
      {gestopt?.ontbreekt ? <NogNodig vraag={gestopt.ontbreekt} /> : null}
      {gestopt?.gat ? (
        <Melding soort="let" titel={t('rekenhulp.kort.gat')}>
          <p lang="nl">{gestopt.gat.omschrijving}</p>
        </Melding>
      ) : null}
      {punten.length > 1 ? (
        <>
          <Inkomensgrafiek
            punten={punten}
            klippen={klippen}
            teksten={{
              titel: t('rekenhulp.lijn'),
              beschrijving: klippen.length === 0 ? t('rekenhulp.klip.geen') : klippen.map(klipzin).join(' '),
              loon: t('rekenhulp.lijn.loon'),
              bijstand: t('rekenhulp.lijn.bijstand'),
              besteedbaar: t('rekenhulp.lijn.samen'),
              klip: t('rekenhulp.lijn.klip'),
            }}
          />
          {klippen.length === 0 ? (
            <p>{t('rekenhulp.klip.geen')}</p>
          ) : (
            <ul className="sk-lijst">
              {klippen.map((klip) => (
                <li key={klip.van}>{klipzin(klip)}</li>
              ))}
            </ul>
          )}
          <Punten lijn={lijn} />
          <Onzekerheden onzekerheden={lijn.onzekerheden} />
        </>
      ) : null}
    </Kaart>
  );
};
