/** Knows two calculations beside each other: what each gives, the difference per month, and its causes per post. */
import { Kaart } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import type { ReactNode } from 'react';
import { maandTekst } from '../../kader/datum.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import type { Maand, Vergelijking } from './reken.ts';

const useNamen = () => {
  const t = useTekst();
  const taal = useTaal();
  return ({ soort, links, rechts }: Vergelijking): readonly [string, string] => {
    const [a, b] = [links[0], rechts[0]];
    if (soort === 'situatie') return [t('rekenhulp.vergelijk.eerste'), t('rekenhulp.vergelijk.tweede')];
    if (soort === 'gemeente') return [t('rekenhulp.vergelijk.deze'), t('rekenhulp.vergelijk.andere')];
    return [maandTekst(a?.maand ?? '', taal), maandTekst(b?.maand ?? '', taal)];
  };
};

const uitbetaald = (maand: Maand | undefined, zonder: string): ReactNode =>
  maand?.uitkomst ? <Bedrag centen={maand.uitkomst.uitTeBetalen} /> : zonder;

/** The posts of both specifications under each other, in the order in which they come. */
const posten = (links: Maand | undefined, rechts: Maand | undefined): readonly string[] => [
  ...new Set([...(links?.specificatie ?? []), ...(rechts?.specificatie ?? [])].map(({ naam }) => naam)),
];
const postVan = (maand: Maand | undefined, naam: string): number | undefined =>
  maand?.specificatie.find((regel) => regel.naam === naam)?.bedrag;

const Posten = ({
  vergelijking,
  maand,
  namen,
}: {
  readonly vergelijking: Vergelijking;
  readonly maand: number;
  readonly namen: readonly [string, string];
}) => {
  const t = useTekst();
  const [links, rechts] = [vergelijking.links[maand], vergelijking.rechts[maand]];
  const totalen = new Set(
    [...(links?.specificatie ?? []), ...(rechts?.specificatie ?? [])]
      .filter(({ totaal }) => totaal)
      .map(({ naam }) => naam),
  );
  return (
    <Tabel
      titel={t('rekenhulp.vergelijk.posten')}
      stapelt
      kolommen={[
        { sleutel: 'post', kop: t('rekenhulp.vergelijk.post'), rij: true },
        { sleutel: 'links', kop: namen[0], getal: true },
        { sleutel: 'rechts', kop: namen[1], getal: true },
        { sleutel: 'verschil', kop: t('rekenhulp.vergelijk.verschil'), getal: true },
      ]}
      rijen={posten(links, rechts).map((naam) => {
        const [a, b] = [postVan(links, naam), postVan(rechts, naam)];
        return {
          sleutel: naam,
          nadruk: totalen.has(naam) && (a ?? 0) !== (b ?? 0),
          cellen: {
            post: <span lang="nl">{naam}</span>,
            links: a === undefined ? '–' : <Bedrag centen={a} />,
            rechts: b === undefined ? '–' : <Bedrag centen={b} />,
            verschil: <Bedrag centen={(b ?? 0) - (a ?? 0)} teken />,
          },
        };
      })}
    />
  );
};

const PerMaand = ({
  vergelijking,
  namen,
}: {
  readonly vergelijking: Vergelijking;
  readonly namen: readonly [string, string];
}) => {
  const t = useTekst();
  const taal = useTaal();
  const { links, rechts, verschillen } = vergelijking;
  if (verschillen.length < 2) return null;
  const zonder = t('rekenhulp.kort.gat');
  const totaal = verschillen.reduce((som, { verschil }) => som + (verschil ?? 0), 0);
  return (
    <Tabel
      titel={t('rekenhulp.vergelijk.perMaand')}
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('rekenhulp.vergelijk.maandkop'), rij: true },
        { sleutel: 'links', kop: namen[0], getal: true },
        { sleutel: 'rechts', kop: namen[1], getal: true },
        { sleutel: 'verschil', kop: t('rekenhulp.vergelijk.verschil'), getal: true },
      ]}
      rijen={verschillen.map(({ maand, anders, verschil }, i) => ({
        sleutel: `${maand} ${i}`,
        cellen: {
          maand:
            maand === anders ? maandTekst(maand, taal) : `${maandTekst(maand, taal)} / ${maandTekst(anders, taal)}`,
          links: uitbetaald(links[i], zonder),
          rechts: uitbetaald(rechts[i], zonder),
          verschil: verschil === null ? '' : <Bedrag centen={verschil} teken />,
        },
      }))}
      voet={{ maand: t('rekenhulp.vergelijk.samen'), verschil: <Bedrag centen={totaal} teken /> }}
    />
  );
};

export const Vergeleken = ({
  vergelijking,
  maand,
}: {
  readonly vergelijking: Vergelijking;
  readonly maand: number;
}) => {
  const t = useTekst();
  const namen = useNamen()(vergelijking);
  const verschil = vergelijking.verschillen[maand];
  return (
    <Kaart titel={t('rekenhulp.vergelijk.titel', { een: namen[0], ander: namen[1] })}>
      <div lang="nl" className="sk-stapel sk-nauw">
        <p>
          {verschil?.verschil ? (
            <strong>
              <Bedrag centen={verschil.verschil} teken />{' '}
            </strong>
          ) : null}
          {verschil?.zin}
        </p>
        {verschil && verschil.regels.length > 0 ? (
          <ul className="sk-lijst">
            {verschil.regels.map(({ post, wie, gevolg, oorzaak }) => (
              <li key={`${post} ${wie ?? ''}`}>
                {oorzaak} <Bedrag centen={gevolg} teken />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <Posten vergelijking={vergelijking} maand={maand} namen={namen} />
      <PerMaand vergelijking={vergelijking} namen={namen} />
    </Kaart>
  );
};
