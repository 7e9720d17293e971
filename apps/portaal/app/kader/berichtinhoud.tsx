/** Knows how the content of a message is shown: the same parts as in the letter. */
import type { Api } from '@samenkracht/api-client';
import { Kop, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';

type Blok = Api.GetMijnBerichtenByBerichtIdResponse['blokken'][number];

const BlokTabel = ({ blok }: { readonly blok: Extract<Blok, { soort: 'tabel' }> }) => (
  <Tabel
    titel={blok.bijschrift}
    stapelt
    kolommen={blok.kolommen.map(({ kop, soort }, index) => ({
      sleutel: String(index),
      kop,
      getal: soort === 'bedrag',
      rij: index === 0,
    }))}
    rijen={blok.rijen.map(({ cellen, nadruk }, index) => ({
      sleutel: String(index),
      nadruk,
      cellen: Object.fromEntries(
        cellen.map((cel, at) => [String(at), typeof cel === 'number' ? <Bedrag key={at} centen={cel} /> : cel]),
      ),
    }))}
  />
);

const BlokView = ({ blok }: { readonly blok: Blok }) => {
  if (blok.soort === 'tussenkop') return <Kop>{blok.tekst}</Kop>;
  if (blok.soort === 'alinea') return <Tekst>{blok.tekst}</Tekst>;
  if (blok.soort === 'tabel') return <BlokTabel blok={blok} />;
  const List = blok.genummerd ? 'ol' : 'ul';
  return (
    <List className="sk-lijst">
      {blok.punten.map((punt) => (
        <li key={punt}>{punt}</li>
      ))}
    </List>
  );
};

export const BerichtInhoud = ({ blokken }: { readonly blokken: readonly Blok[] }) =>
  blokken.map((blok, index) => <BlokView key={index} blok={blok} />);
