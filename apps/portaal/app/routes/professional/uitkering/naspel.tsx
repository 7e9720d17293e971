/** Knows a month replayed: computed again from the facts and the law of then, compared with what was decided, at three depths. */
import { api } from '@samenkracht/api-client';
import { BackLink, Melding, PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { Lijstkeuze, Paneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { maandTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { Stappenboom } from '../zaak/bedrag.tsx';
import { Regels } from './maand.tsx';

const diepten = ['inwoner', 'consulent', 'jurist'] as const;
type Diepte = (typeof diepten)[number];
const readDiepte = (gevraagd: string | null): Diepte => diepten.find((een) => een === gevraagd) ?? 'consulent';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const gevraagd = new URL(request.url).searchParams;
  const versie = Number(gevraagd.get('versie'));
  const diepte = readDiepte(gevraagd.get('diepte'));
  const path = { uitkeringId: params['uitkeringId'] ?? '', maand: params['maand'] ?? '' };
  const query = { diepte, ...(Number.isSafeInteger(versie) && versie > 0 ? { versie } : {}) };
  const naspel = await read(request, api.getUitkeringenByUitkeringIdMaandenByMaandUitleg({ client, path, query }));
  const titel = tekstIn(taal)('naspel.titel', { maand: maandTekst(naspel.maand, taal) });
  return { titel, naspel, diepte, uitkeringId: path.uitkeringId };
};

export const meta = titelMeta;

const Naspel = () => {
  const t = useTekst();
  const { titel, naspel, diepte, uitkeringId } = useLoaderData<typeof loader>();
  const { maand, versie, regels, stappen, gelijk } = naspel;
  const hier = `/professional/uitkeringen/${uitkeringId}/maanden/${maand}`;
  return (
    <Werkblad>
      <BackLink href={`/professional/uitkeringen/${uitkeringId}#maand-${maand}`}>{t('naspel.terug')}</BackLink>
      <PageTitle boven={t('naspel.boven', { versie })}>{titel}</PageTitle>
      <Melding soort={gelijk ? 'goed' : 'fout'} titel={t(gelijk ? 'naspel.gelijk.titel' : 'naspel.anders.titel')}>
        <p>{t(gelijk ? 'naspel.gelijk.tekst' : 'naspel.anders.tekst')}</p>
      </Melding>
      <Paneel titel={t('naspel.regels')}>
        <Regels titel={t('naspel.regels')} regels={regels} />
      </Paneel>
      <Paneel titel={t('naspel.stappen')}>
        <Lijstkeuze
          titel={t('naspel.diepte')}
          keuzes={diepten.map((een) => ({
            href: `${hier}?${new URLSearchParams({ versie: String(versie), diepte: een })}`,
            tekst: t(`naspel.diepte.${een}`),
            gekozen: een === diepte,
          }))}
        />
        <Stappenboom regels={stappen} />
      </Paneel>
    </Werkblad>
  );
};
export default Naspel;
