/** Knows the page of one delivery: how many lines went on, and of each that did not what the employer must do. */
import { api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, Paneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const path = { werkgeverId: params['werkgeverId'] ?? '', aanleveringId: params['aanleveringId'] ?? '' };
  const call = api.getWerkgeversByWerkgeverIdAanleveringenByAanleveringId({ client, path });
  const aanlevering = await read(request, call);
  const titel = tekstIn(taal)('levering.rapport', { nummer: aanlevering.leveringsnummer });
  return { titel, aanlevering, terug: `/professional/werkgevers/${path.werkgeverId}` };
};

export const meta = titelMeta;

const Bevindingen = () => {
  const t = useTekst();
  const { bevindingen } = useLoaderData<typeof loader>().aanlevering;
  if (bevindingen.length === 0) return <Tekst>{t('levering.rapport.bevindingen.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('levering.rapport.bevindingen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'regel', kop: t('levering.rapport.kop.regel'), rij: true },
        { sleutel: 'veld', kop: t('levering.rapport.kop.veld') },
        { sleutel: 'doen', kop: t('levering.rapport.kop.doen') },
      ]}
      rijen={bevindingen.map(({ regel, veld, code, watTeDoen }) => ({
        sleutel: `${regel}-${veld}-${code}`,
        cellen: {
          regel: `${t('levering.rapport.kop.regel')} ${regel}`,
          veld: <code>{veld}</code>,
          doen: (
            <span lang="nl">
              {watTeDoen}
              <span className="sk-klein sk-blok">{code}</span>
            </span>
          ),
        },
      }))}
    />
  );
};

const Aanlevering = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, aanlevering, terug } = useLoaderData<typeof loader>();
  const { tijdvak, regels, verwerkt, nietBewaard, afgewezen } = aanlevering;
  const van = dagTekst(tijdvak.DatAanvTv, taal);
  const tot = dagTekst(tijdvak.DatEindTv, taal);
  const naam = (welk: 'verwerkt' | 'nietbewaard' | 'afgewezen') => ({
    sleutel: welk,
    naam: t(`levering.rapport.${welk}`),
    uitleg: t(`levering.rapport.${welk}.uitleg`),
  });
  return (
    <Werkblad>
      <BackLink href={terug}>{t('werkgever.leveringen')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      <Tekst>{t('werkgever.tijdvak', { soort: tijdvak.soort, van, tot })}</Tekst>
      <Kerncijfers
        cijfers={[
          { sleutel: 'regels', naam: t('levering.rapport.regels'), waarde: regels },
          { ...naam('verwerkt'), waarde: verwerkt },
          { ...naam('nietbewaard'), waarde: nietBewaard },
          { ...naam('afgewezen'), waarde: afgewezen, let: afgewezen > 0 },
        ]}
      />
      <Paneel titel={t('levering.rapport.bevindingen')}>
        <Bevindingen />
      </Paneel>
    </Werkblad>
  );
};
export default Aanlevering;
