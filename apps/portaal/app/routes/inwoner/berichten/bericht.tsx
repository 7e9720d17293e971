/** Knows one message: the same words as the letter, the outcome first, the articles in small print. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const berichtId = params['berichtId'] ?? '';
  return read(request, api.getMijnBerichtenByBerichtId({ client, path: { berichtId } }));
};

export const meta = titelMeta;

type Blok = Api.GetMijnBerichtenByBerichtIdResponse['blokken'][number];

const BlokTabel = ({ blok }: { readonly blok: Extract<Blok, { soort: 'tabel' }> }) => (
  <Tabel
    titel={blok.bijschrift}
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

const Bericht = () => {
  const t = useTekst();
  const taal = useTaal();
  const { id, titel, aanhef, blokken, kleineLetters, afzender, dagtekening, kenmerk } = useLoaderData<typeof loader>();
  return (
    <article className="sk-stapel">
      <BackLink href="/berichten">{t('bericht.terug')}</BackLink>
      <div lang="nl" className="sk-stapel">
        <PageTitle boven={t('bericht.boven', { gemeente: afzender.gemeente, datum: dagTekst(dagtekening, taal) })}>
          {titel}
        </PageTitle>
        <Tekst>{aanhef}</Tekst>
        {blokken.map((blok, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a sent letter never changes
          <BlokView key={index} blok={blok} />
        ))}
      </div>
      <div className="sk-knoppen">
        <ButtonLink href={`/api/v1/mijn/berichten/${id}/pdf`} soort="tweede" download>
          {t('bericht.pdf')}
        </ButtonLink>
      </div>
      <Tekst>{t('bericht.bellen', { onderdeel: afzender.onderdeel, telefoon: afzender.telefoon })}</Tekst>
      <div className="sk-klein sk-kleineletters" lang="nl">
        {kleineLetters.map((regel) => (
          <p key={regel}>{regel}</p>
        ))}
        <p>{t('bericht.kenmerk', { kenmerk })}</p>
      </div>
    </article>
  );
};
export default Bericht;
