/** Knows how the outcome of a choice of work is told: the month, where it comes from, the year, an end of the work, and the cliffs. */
import { Kaart, Kop, Melding, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Uitleg } from '@samenkracht/ui/parts';
import { Inkomensgrafiek } from '@samenkracht/ui/reken';
import { euro, Onzekerheden } from '../../../../kader/uitkomst.tsx';
import { wetLink } from '../../../../kader/wet.ts';
import { useTekst } from '../../../../teksten/teksten.tsx';
import type { Berekend } from './vraag.ts';

export type Werk = NonNullable<Berekend['werk']>;
type Deel = NonNullable<Werk['dan']>['onderdelen'][number];
export const soortSleutel = (soort: string) => `over.soort.${soort}` as 'over.soort.bijstand';

const Maand = ({ werk, dan }: { readonly werk: Werk; readonly dan: NonNullable<Werk['dan']> }) => {
  const t = useTekst();
  const erbij = werk.erbij ?? 0;
  const zin =
    erbij === 0
      ? t('over.gelijk')
      : t(erbij > 0 ? 'over.meerDanNu' : 'over.minderDanNu', { bedrag: euro(Math.abs(erbij)) });
  return (
    <div className={erbij < 0 ? 'sk-uitkomst sk-uitkomst-onzeker sk-stapel sk-nauw' : 'sk-uitkomst sk-stapel sk-nauw'}>
      <p className="sk-uitkomst-wanneer">{t('over.perMaand')}</p>
      <p>
        <Bedrag centen={dan.naOpvang} groot />
      </p>
      <p>
        <strong>{zin}</strong>
      </p>
      {dan.vrijgelaten > 0 ? <p>{t('over.vrij', { bedrag: euro(dan.vrijgelaten) })}</p> : null}
      {dan.opvangkosten > 0 ? <p>{t('over.opvangkosten', { bedrag: euro(dan.opvangkosten) })}</p> : null}
    </div>
  );
};

/** Every part with its article, and beside it what it is now: the whole difference stands here. */
const Delen = ({ werk, maand }: { readonly werk: Werk; readonly maand: string }) => {
  const t = useTekst();
  const zelfde = (een: Deel) => (ander: Deel) => ander.soort === een.soort && ander.wie === een.wie;
  const { nu, dan, verschil } = werk;
  if (dan === null) return null;
  // what one loses altogether stands in the list too, as nothing
  const weg = nu.onderdelen.filter((een) => !dan.onderdelen.some(zelfde(een))).map((een) => ({ ...een, bedrag: 0 }));
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('over.waarvan')}</Kop>
      <Uitleg
        zin={t('over.zo')}
        regels={[...dan.onderdelen, ...weg].map((deel) => {
          const anders = verschil.find(zelfde(deel))?.bedrag ?? 0;
          const was = nu.onderdelen.find(zelfde(deel))?.bedrag ?? 0;
          const wat = t(soortSleutel(deel.soort));
          return {
            wat: deel.wie === 'partner' ? t('over.van.partner', { wat }) : wat,
            centen: deel.bedrag,
            waarom:
              anders === 0 ? t('over.zonderVerschil') : t('over.verschil', { nu: euro(was), verschil: euro(anders) }),
            gronden: [{ tekst: deel.grond, link: wetLink(deel.grond, maand) }],
          };
        })}
      />
    </section>
  );
};

const Jaar = ({ werk, maand, stoptNa }: { readonly werk: Werk; readonly maand: string; readonly stoptNa: number }) => {
  const t = useTekst();
  const { nu, dan, stopt } = werk.jaar;
  const daarna = stopt?.maanden[stoptNa]?.bijstand ?? 0;
  const regels = [
    [t('over.jaar.nu'), nu],
    [t('over.jaar.dan'), dan],
    [t('over.jaar.stopt', { maanden: t('over.jaar.maanden', { aantal: stoptNa }) }), stopt],
  ] as const;
  return (
    <Kaart titel={t('over.jaar')}>
      <Tekst>{t('over.jaar.uitleg', { jaar: maand.slice(0, 4) })}</Tekst>
      <ul className="sk-prognose">
        {regels.map(([naam, jaar]) =>
          jaar === null ? null : (
            <li key={naam}>
              <div className="sk-bedragregel">
                <span>{naam}</span>
                <Bedrag centen={jaar.totaal} />
              </div>
            </li>
          ),
        )}
      </ul>
      {stopt !== null && daarna > 0 ? <Tekst>{t('over.daarna', { bedrag: euro(daarna) })}</Tekst> : null}
      {stopt === null ? null : <Tekst soort="small">{t('over.belasting')}</Tekst>}
    </Kaart>
  );
};

const Klippen = ({ werk }: { readonly werk: Werk }) => {
  const t = useTekst();
  const { klippen, punten } = werk;
  const zin = ({ van, tot, verlies }: Werk['klippen'][number]): string =>
    tot === null
      ? t('rekenhulp.klip.open', { van: euro(van), verlies: euro(verlies) })
      : t('rekenhulp.klip', { van: euro(van), tot: euro(tot), verlies: euro(verlies) });
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('over.klippen')}</Kop>
      {klippen.length === 0 ? (
        <Tekst>{t('over.klippen.geen')}</Tekst>
      ) : (
        <ul className="sk-lijst">
          {klippen.map((klip) => (
            <li key={klip.van}>
              {zin(klip)}
              <details className="sk-klein">
                <summary>{t('over.klip.waarom')}</summary>
                <ul className="sk-lijst" lang="nl">
                  {klip.oorzaken.map(({ naam, grond }) => (
                    <li key={`${naam} ${grond}`}>
                      {naam} ({grond})
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
      {punten.length > 1 ? (
        <Inkomensgrafiek
          punten={punten}
          klippen={klippen}
          teksten={{
            titel: t('over.titel'),
            beschrijving: klippen.length === 0 ? t('over.klippen.geen') : klippen.map(zin).join(' '),
            loon: t('rekenhulp.lijn.bruto'),
            nettoloon: t('rekenhulp.lijn.netto'),
            toeslagen: t('rekenhulp.lijn.toeslagen'),
            bijstand: t('rekenhulp.lijn.bijstand'),
            besteedbaar: t('rekenhulp.lijn.samen'),
            klip: t('rekenhulp.lijn.klip'),
          }}
        />
      ) : null}
    </section>
  );
};

/** What stands in the way: a fact that the form does not ask, or an amount of the law that is not there. */
export const Belemmering = ({ berekend }: { readonly berekend: Berekend }) => {
  const t = useTekst();
  const { ontbreekt, gat, werk } = berekend;
  const reden = ontbreekt?.vraag ?? gat?.omschrijving ?? werk?.gat?.omschrijving;
  if (reden === undefined) return null;
  return (
    <Melding soort="let" titel={t('over.gat')}>
      <p lang="nl">{reden}</p>
    </Melding>
  );
};

export const Overgehouden = ({ berekend, stoptNa }: { readonly berekend: Berekend; readonly stoptNa: number }) => {
  const t = useTekst();
  const { werk, maand } = berekend;
  return (
    <section className="sk-stapel sk-ruim" aria-label={t('over.uitkomst')}>
      <div className="sk-stapel" role="status">
        {werk?.dan ? <Maand werk={werk} dan={werk.dan} /> : null}
        <Belemmering berekend={berekend} />
      </div>
      {werk === null ? null : (
        <>
          <Delen werk={werk} maand={maand} />
          <Jaar werk={werk} maand={maand} stoptNa={stoptNa} />
          <Klippen werk={werk} />
          <Onzekerheden onzekerheden={werk.onzekerheden} />
        </>
      )}
    </section>
  );
};
