/** Knows the page of one programme: how it does, who takes part and who is about to miss a deadline, and the definition in words. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel, Termijn } from '@samenkracht/ui/parts';
import { Lijstkeuze, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { paginaVan, Volgende } from '../volgende.tsx';
import { CijferPaneel } from './cijfers.tsx';
import { verantwoord } from './verantwoord.ts';
import { Verantwoorden } from './verantwoorden.tsx';
import { Woorden } from './woorden.tsx';

const standen = ['lopend', 'nadert', 'te laat', 'afgelopen'] as const;
type Stand = (typeof standen)[number];
const isStand = (tekst: string | null): tekst is Stand => standen.some((een) => een === tekst);

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal, ...verzoek } = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, { client, taal, ...verzoek }, 'medewerker');
  const path = { programma: params['programma'] ?? '' };
  const definitie = await read(request, api.getProgrammasByProgramma({ client, path }));
  const vraag = new URL(request.url).searchParams;
  const tijdvak = vraag.get('tijdvak') ?? '';
  const over = tijdvak === '' ? {} : { tijdvak };
  const cijfers = await read(request, api.getProgrammasByProgrammaCijfers({ client, path, query: over }));
  const gevraagd = vraag.get('stand');
  const stand = isStand(gevraagd) ? gevraagd : 'lopend';
  const query = { ...paginaVan(request), stand };
  const lijst = heeftRol(rollen, 'coach', 'teamleider')
    ? await read(request, api.getProgrammasByProgrammaDeelnemers({ client, path, query }))
    : undefined;
  const beleid = heeftRol(rollen, 'beleidsmedewerker');
  const verantwoordt = beleid || heeftRol(rollen, 'contractmanager');
  const mag = { beleid, verantwoordt, sleutel: newSleutel() };
  return { titel: definitie.naam, definitie, cijfers, stand, lijst, mag, terug: tekstIn(taal)('prog.terug') };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  verantwoord({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    programma: params['programma'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Deelnemer = Api.GetProgrammasByProgrammaDeelnemersResponse['deelnemers'][number];

const Deelnemers = ({ deelnemers }: { readonly deelnemers: readonly Deelnemer[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (deelnemers.length === 0)
    return (
      <Leeg icoon="persoon" titel={t('prog.deelnemers.leeg')}>
        <Tekst>{t('prog.deelnemers.leeg.tekst')}</Tekst>
      </Leeg>
    );
  const metUitkomst = deelnemers.some(({ uitkomst }) => uitkomst !== null);
  return (
    <Tabel
      titel={t('prog.deelnemers')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('prog.wie'), rij: true },
        // who ended is told by the outcome; a programme without phases has neither
        ...(metUitkomst || deelnemers.some(({ fase }) => fase !== null)
          ? [{ sleutel: 'fase', kop: t(metUitkomst ? 'prog.uitkomst' : 'prog.fase') }]
          : []),
        { sleutel: 'tot', kop: t('prog.tot') },
        { sleutel: 'termijn', kop: t('prog.termijn') },
      ]}
      rijen={deelnemers.map((een) => ({
        sleutel: een.deelnameId,
        cellen: {
          wie: <TextLink href={`/professional/programmas/deelnamen/${een.deelnameId}`}>{een.wie}</TextLink>,
          fase: <span lang="nl">{een.uitkomst ?? een.fase ?? ''}</span>,
          tot: dagTekst(een.totEnMet, taal),
          termijn:
            een.termijn === null ? (
              ''
            ) : (
              <Termijn
                wat={<span lang="nl">{een.termijn.naam === 'einde' ? t('deel.termijn.einde') : een.termijn.naam}</span>}
                datum={dagTekst(een.termijn.uiterlijk, taal)}
              />
            ),
        },
      }))}
    />
  );
};

const Programma = () => {
  const t = useTekst();
  const { titel, definitie, cijfers, stand, lijst, mag, terug } = useLoaderData<typeof loader>();
  const pad = `/professional/programmas/${definitie.sleutel}`;
  return (
    <Werkblad>
      <BackLink href="/professional/programmas">{terug}</BackLink>
      <PageTitle>
        <span lang="nl">{titel}</span>
      </PageTitle>
      <Tekst lang="nl">{definitie.belofte}</Tekst>
      <Gelukt />
      <CijferPaneel cijfers={cijfers} stand={stand} />
      {lijst === undefined ? null : (
        <Paneel titel={t('prog.deelnemers')} id="deelnemers">
          <Lijstkeuze
            titel={t('prog.deelnemers')}
            keuzes={standen.map((een) => ({
              href: `${pad}?stand=${encodeURIComponent(een)}&tijdvak=${cijfers.tijdvak}#deelnemers`,
              tekst: t(`prog.stand.${een}`),
              gekozen: een === stand,
            }))}
          />
          <Deelnemers deelnemers={lijst.deelnemers} />
          <Volgende pad={`${pad}`} ids={lijst.deelnemers.map(({ deelnameId }) => deelnameId)} />
        </Paneel>
      )}
      {mag.verantwoordt ? <Verantwoorden definitie={definitie} sleutel={mag.sleutel} beleid={mag.beleid} /> : null}
      <Paneel titel={t('prog.tabs.woorden')}>
        <Woorden definitie={definitie} />
      </Paneel>
    </Werkblad>
  );
};
export default Programma;
