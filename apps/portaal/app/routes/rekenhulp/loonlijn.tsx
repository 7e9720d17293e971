/** Knows what more work gives: a drawing with the places where it gives less, those places in words, and the same figures as a table. */
import { Button } from '@samenkracht/ui/form';
import { Kaart, Melding, TextLink } from '@samenkracht/ui/frame';
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
  const bruto = lijn.soort === 'bruto';
  const inKlip = (loon: number): boolean =>
    lijn.klippen.some(({ van, tot }) => loon > van && (tot === null || loon < tot));
  return (
    <details>
      <summary>{t('rekenhulp.lijn.tabel')}</summary>
      <Tabel
        titel={t('rekenhulp.lijn.tabel')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'loon', kop: t(bruto ? 'rekenhulp.lijn.bruto' : 'rekenhulp.lijn.loon'), getal: true, rij: true },
          ...(bruto ? [{ sleutel: 'netto', kop: t('rekenhulp.lijn.netto'), getal: true }] : []),
          { sleutel: 'bijstand', kop: t('rekenhulp.lijn.bijstand'), getal: true },
          ...(bruto ? [{ sleutel: 'toeslagen', kop: t('rekenhulp.lijn.toeslagen'), getal: true }] : []),
          { sleutel: 'samen', kop: t('rekenhulp.lijn.samen'), getal: true },
        ]}
        rijen={leesbaar(lijn).map(({ loon, nettoloon, bijstand, toeslagen, besteedbaar }) => ({
          sleutel: String(loon),
          nadruk: inKlip(loon),
          cellen: {
            loon: (
              <>
                <Bedrag centen={loon} />
                {inKlip(loon) ? <span className="sk-merkje sk-merkje-let">{t('rekenhulp.lijn.minder')}</span> : null}
              </>
            ),
            netto: <Bedrag centen={nettoloon} />,
            bijstand: <Bedrag centen={bijstand} />,
            toeslagen: <Bedrag centen={toeslagen} />,
            samen: <Bedrag centen={besteedbaar} />,
          },
        }))}
      />
    </details>
  );
};

/** Each cause leads to the page of its article, where we have one. */
const Oorzaken = ({ oorzaken }: Pick<Klip, 'oorzaken'>) => (
  <span lang="nl">
    {oorzaken.map(({ naam, grond, bladzijde }, i) => (
      <span key={`${naam} ${grond}`}>
        {i > 0 ? '; ' : ''}
        {naam} (
        {bladzijde === null ? (
          grond
        ) : (
          <TextLink href={`/wetten/${bladzijde.wet}/${bladzijde.bladzijde}`}>{grond}</TextLink>
        )}
        )
      </span>
    ))}
  </span>
);

type Vraag = NonNullable<Lijn['ontbreekt']>;

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
  const { punten, klippen, ontbreekt, gat, soort } = lijn;
  const bruto = soort === 'bruto';
  return (
    <Kaart titel={t('rekenhulp.lijn')}>
      <p>{t(bruto ? 'rekenhulp.lijn.uitleg.bruto' : 'rekenhulp.lijn.uitleg')}</p>
      {ontbreekt ? <NogNodig vraag={ontbreekt} /> : null}
      {gat ? (
        <Melding soort="let" titel={t('rekenhulp.kort.gat')}>
          <p lang="nl">{gat.omschrijving}</p>
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
              loon: t(bruto ? 'rekenhulp.lijn.bruto' : 'rekenhulp.lijn.loon'),
              nettoloon: t('rekenhulp.lijn.netto'),
              toeslagen: bruto ? t('rekenhulp.lijn.toeslagen') : undefined,
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
                <li key={klip.van}>
                  {klipzin(klip)}
                  {klip.oorzaken.length > 0 ? (
                    <span className="sk-klein">
                      {' '}
                      {t('rekenhulp.klip.oorzaak')} <Oorzaken oorzaken={klip.oorzaken} />
                    </span>
                  ) : null}
                </li>
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
