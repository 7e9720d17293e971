/** Knows what helps: of each instrument what came of it beside people alike, how sure that is, and what it does not prove. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Leeg, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const { instrumenten } = await read(request, api.getAanbodeffecten({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('effect.titel'), instrumenten };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Instrument = Api.GetAanbodeffectenResponse['instrumenten'][number];
type Vergelijking = NonNullable<Instrument['vergelijking']>;

const getal = (n: number): string => n.toLocaleString('nl-NL', { minimumFractionDigits: 1 }).replace('-', '−');
const oordeelsoort = { meer: 'goed', minder: 'nu', 'niet te zeggen': 'rust' } as const;

const Een = ({ naam, vergelijking }: { readonly naam: string; readonly vergelijking: Vergelijking }) => {
  const t = useTekst();
  const taal = useTaal();
  const deel = ({ deel: hoog, n }: { readonly deel: number; readonly n: number }) =>
    t('effect.deel', { deel: getal(hoog), aantal: n });
  return (
    <>
      <Tabel
        titel={naam}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'wat', kop: t('effect.wat'), rij: true },
          { sleutel: 'mee', kop: t('effect.mee'), getal: true },
          { sleutel: 'niet', kop: t('effect.niet'), getal: true },
          { sleutel: 'verschil', kop: t('effect.verschil'), getal: true },
          { sleutel: 'oordeel', kop: t('effect.oordeel') },
        ]}
        rijen={vergelijking.effecten.map(({ soort, mee, niet, verschil, laag, hoog, oordeel }) => ({
          sleutel: soort,
          cellen: {
            wat: t(`effect.soort.${soort}`),
            mee: deel(mee),
            niet: deel(niet),
            verschil: (
              <>
                {getal(verschil)}
                <span className="sk-klein sk-blok">{t('effect.tussen', { laag: getal(laag), hoog: getal(hoog) })}</span>
              </>
            ),
            oordeel: <Status soort={oordeelsoort[oordeel]}>{t(`effect.oordeel.${oordeel}`)}</Status>,
          },
        }))}
      />
      <Tekst soort="small">
        {t('effect.gekeken', { van: dagTekst(vergelijking.van, taal), tot: dagTekst(vergelijking.tot, taal) })}
      </Tekst>
    </>
  );
};

const Effect = () => {
  const t = useTekst();
  const { titel, instrumenten } = useLoaderData<typeof loader>();
  const vergeleken = instrumenten.flatMap((een) =>
    een.vergelijking === null ? [] : [{ ...een, vergelijking: een.vergelijking }],
  );
  const overig = instrumenten.filter(({ vergelijking }) => vergelijking === null);
  return (
    <Werkblad>
      <BackLink href="/professional/aanbod">{t('aanbodlijst.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t('effect.uitleg')}</Tekst>
      <Melding soort="let" titel={t('effect.geenbewijs')}>
        <p>{t('effect.geenbewijs.tekst')}</p>
      </Melding>
      {vergeleken.length === 0 ? (
        <Leeg icoon="lijst" titel={t('effect.leeg.titel')}>
          <Tekst>{t('effect.leeg.tekst')}</Tekst>
        </Leeg>
      ) : null}
      {vergeleken.map(({ id, naam, aanbieder, vergelijking }) => (
        <Paneel
          key={id}
          titel={naam}
          naast={
            <TextLink href={`/professional/aanbod/${id}`}>
              <span lang="nl">{aanbieder}</span>
            </TextLink>
          }
        >
          <Een naam={naam} vergelijking={vergelijking} />
        </Paneel>
      ))}
      {overig.length === 0 ? null : (
        <Paneel titel={t('effect.teweinig')} naast={String(overig.length)}>
          <Tekst soort="small">{t('effect.teweinig.tekst')}</Tekst>
          <ul className="sk-lijst">
            {overig.map(({ id, naam }) => (
              <li key={id} lang="nl">
                {naam}
              </li>
            ))}
          </ul>
        </Paneel>
      )}
      <Tekst soort="small">{t('effect.methode')}</Tekst>
    </Werkblad>
  );
};
export default Effect;
