/** Knows the catalogue for staff: what must be done with it, searching it, and choosing what to put side by side. */

import { type Api, api } from '@samenkracht/api-client';
import { Button, KeuzelijstVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { duurTekst, isDomein } from '../../../kader/aanbod/woorden.ts';
import { dagKort } from '../../../kader/datum.ts';
import { useLevensdomeinen } from '../../../kader/levensdomeinen.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';
import { Deel, Plekken } from './cellen.tsx';

const vormVan = (vorm: string | null): { readonly vorm?: 'online' | 'op locatie' } =>
  vorm === 'online' || vorm === 'op locatie' ? { vorm } : {};

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const vraag = new URL(request.url).searchParams;
  const [zoek, domein, vorm] = [vraag.get('zoek')?.trim() ?? '', vraag.get('domein'), vraag.get('vorm')];
  const metPlek = vraag.get('metPlek') === 'ja';
  const query = {
    ...(zoek === '' ? {} : { zoek }),
    ...(isDomein(domein) ? { domein } : {}),
    ...vormVan(vorm),
    ...(metPlek ? { metPlek } : {}),
  };
  const { instrumenten } = await read(request, api.getInstrumenten({ client, query }));
  const coach = heeftRol(rollen, 'coach');
  const werk = coach ? (await read(request, api.getAanbodwerk({ client }))).werk : undefined;
  const gezocht = { zoek, domein: domein ?? '', vorm: vorm ?? '', metPlek };
  const vergelijkt = heeftRol(rollen, 'coach', 'teamleider', 'contractmanager', 'beleidsmedewerker');
  return { titel: tekstIn(taal)('aanbodlijst.titel'), instrumenten, werk, gezocht, vergelijkt };
};

export const meta = titelMeta;

const Zoek = () => {
  const t = useTekst();
  const { gezocht } = useLoaderData<typeof loader>();
  const domeinen = useLevensdomeinen().map((waarde) => ({ waarde, tekst: t(`aanbod.domein.${waarde}`) }));
  const vormen = (['op locatie', 'online'] as const).map((waarde) => ({ waarde, tekst: t(`aanbod.vorm.${waarde}`) }));
  return (
    <Form method="get" role="search" className="sk-stapel sk-nauw">
      <div className="sk-zoekvelden">
        <TekstVeld naam="zoek" label={t('aanbod.zoek')} verplicht={false} waarde={gezocht.zoek} />
        <KeuzelijstVeld
          naam="domein"
          label={t('aanbod.domein')}
          leeg={t('aanbod.domein.alles')}
          opties={domeinen}
          waarde={gezocht.domein}
        />
        <KeuzelijstVeld
          naam="vorm"
          label={t('aanbodlijst.vorm')}
          leeg={t('aanbodlijst.vorm.alles')}
          opties={vormen}
          waarde={gezocht.vorm}
        />
        <label className="sk-optie" htmlFor="metPlek">
          <input id="metPlek" type="checkbox" name="metPlek" value="ja" defaultChecked={gezocht.metPlek} />
          <span>{t('aanbodlijst.metplek')}</span>
        </label>
      </div>
      <Knoppen>
        <Button soort="tweede">{t('aanbod.zoek.doen')}</Button>
      </Knoppen>
    </Form>
  );
};

type Instrument = Api.GetInstrumentenResponse['instrumenten'][number];

const Lijst = ({ instrumenten }: { readonly instrumenten: readonly Instrument[] }) => {
  const t = useTekst();
  return (
    <Form method="get" action="/professional/aanbod/vergelijk" className="sk-stapel">
      <Tabel
        titel={t('aanbod.gevonden', { aantal: instrumenten.length })}
        stapelt
        kolommen={[
          { sleutel: 'kies', kop: t('aanbodlijst.kop.kies') },
          { sleutel: 'naam', kop: t('aanbodlijst.kop.naam'), rij: true },
          { sleutel: 'dicht', kop: t('aanbodlijst.kop.dicht') },
          { sleutel: 'plek', kop: t('aanbodlijst.kop.plek') },
          { sleutel: 'duur', kop: t('aanbodlijst.kop.duur'), getal: true },
          { sleutel: 'kosten', kop: t('aanbodlijst.kop.kosten'), getal: true },
          { sleutel: 'resultaat', kop: t('aanbodlijst.kop.resultaat'), getal: true },
        ]}
        rijen={instrumenten.map((een) => ({
          sleutel: een.id,
          cellen: {
            kies: (
              <input type="checkbox" name="id" value={een.id} aria-label={t('aanbodlijst.kies', { naam: een.naam })} />
            ),
            naam: (
              <span lang="nl">
                <TextLink href={`/professional/aanbod/${een.id}`}>{een.naam}</TextLink>
                <span className="sk-klein sk-blok">{een.aanbieder}</span>
              </span>
            ),
            dicht: <span lang="nl">{een.dicht}</span>,
            plek: <Plekken instrument={een} />,
            duur: duurTekst(t, een),
            kosten: <Bedrag centen={een.hoogsteKosten} />,
            resultaat: <Deel instrument={een} />,
          },
        }))}
      />
      <Tekst soort="small">{t('aanbodlijst.vergelijk.hulp')}</Tekst>
      <Knoppen>
        <Button>{t('aanbodlijst.vergelijk')}</Button>
      </Knoppen>
    </Form>
  );
};

const Werk = ({ werk }: { readonly werk: Api.GetAanbodwerkResponse['werk'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Paneel titel={t('aanbodwerk.titel')}>
      {werk.length === 0 ? (
        <Tekst>{t('aanbodwerk.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={t('aanbodwerk.titel')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wie', kop: t('aanbodwerk.kop.wie'), rij: true },
            { sleutel: 'wat', kop: t('aanbodwerk.kop.wat') },
            { sleutel: 'waarom', kop: t('aanbodwerk.kop.waarom') },
            { sleutel: 'sinds', kop: t('aanbodwerk.kop.sinds'), getal: true },
          ]}
          rijen={werk.map(({ waarom, persoonId, wie, verwijzing }) => ({
            sleutel: verwijzing.id,
            cellen: {
              wie: (
                <TextLink href={`/professional/personen/${persoonId}/aanbod`} lang="nl">
                  {wie}
                </TextLink>
              ),
              wat: <span lang="nl">{verwijzing.instrument}</span>,
              waarom: t(`aanbodwerk.${waarom}`),
              sinds: dagKort(verwijzing.gevraagdOp, taal),
            },
          }))}
        />
      )}
    </Paneel>
  );
};

const Catalogus = () => {
  const t = useTekst();
  const { titel, instrumenten, werk, vergelijkt } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      {vergelijkt ? (
        <p>
          <TextLink href="/professional/aanbod/effect">{t('effect.naar')}</TextLink>
        </p>
      ) : null}
      {werk === undefined ? null : <Werk werk={werk} />}
      <Zoek />
      {instrumenten.length === 0 ? (
        <Leeg
          icoon="lijst"
          titel={t('aanbod.leeg.titel')}
          actie={<TextLink href="/professional/aanbod">{t('aanbod.alles')}</TextLink>}
        />
      ) : (
        <Lijst instrumenten={instrumenten} />
      )}
    </Werkblad>
  );
};
export default Catalogus;
