/** Knows what more work gives: a drawing with the places where it gives less, those places in words, and the same figures as a table. */
import { Kaart, Melding, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Inkomensgrafiek } from '@samenkracht/ui/reken';
import { euro, Onzekerheden } from '../../kader/uitkomst.tsx';
import { useTekst } from '../../teksten/teksten.tsx';
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

export const Loonlijn = ({ lijn }: { readonly lijn: Lijn }) => {
  const t = useTekst();
  const klipzin = useKlipzin();
  const { punten, klippen, gestopt } = lijn;
  return (
    <Kaart titel={t('rekenhulp.lijn')}>
      <p>{t('rekenhulp.lijn.uitleg')}</p>
      {gestopt?.ontbreekt ? (
        <Melding soort="let" titel={t('rekenhulp.lijn.stopt')}>
          <p>
            <TextLink href={`#${gestopt.ontbreekt.feit}`}>
              <span lang="nl">{gestopt.ontbreekt.vraag}</span>
            </TextLink>
          </p>
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
