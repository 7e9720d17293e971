/** Knows what a team leader reports: waiting, faces, minutes, satisfaction and complaints, before and after the new way. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { getal } from './woorden.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const sturing = await read(request, api.getCaseloadSturing({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('sturing.titel', { loket: sturing.loket }), sturing };
};

export const meta = titelMeta;

type Sturing = Api.GetCaseloadSturingResponse;
type Periode = Sturing['nu'];
type Regel = { readonly sleutel: string; readonly wat: string; readonly van: (periode: Periode) => number | null };

/** Figures of both periods beside each other; a stripe where there is nothing to say. */
const Naast = ({ titel, regels, sturing }: { titel: string; regels: readonly Regel[]; sturing: Sturing }) => {
  const t = useTekst();
  const taal = useTaal();
  const { voor, nu } = sturing;
  const periode = ({ van, totEnMet }: Periode) => `${dagTekst(van, taal)} – ${dagTekst(totEnMet, taal)}`;
  const toon = (waarde: number | null) => (waarde === null ? '–' : getal(waarde, taal));
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wat', kop: t('sturing.wat'), rij: true },
        ...(voor ? [{ sleutel: 'voor', kop: `${t('sturing.voor')} ${periode(voor)}`, getal: true }] : []),
        { sleutel: 'nu', kop: `${t(voor ? 'sturing.na' : 'sturing.nu')} ${periode(nu)}`, getal: true },
      ]}
      rijen={regels.map(({ sleutel, wat, van }) => ({
        sleutel,
        cellen: { wat, ...(voor ? { voor: toon(van(voor)) } : {}), nu: toon(van(nu)) },
      }))}
    />
  );
};

const uniek = (sturing: Sturing, kies: (periode: Periode) => readonly string[]): readonly string[] => [
  ...new Set([...(sturing.voor ? kies(sturing.voor) : []), ...kies(sturing.nu)]),
];

const stapnamen = {
  intake: 'sturing.stap.intake',
  plan: 'sturing.stap.plan',
  overdracht: 'sturing.stap.overdracht',
  programma: 'sturing.stap.programma',
  instrument: 'sturing.stap.instrument',
} as const;
export const isStap = (stap: string): stap is keyof typeof stapnamen => Object.hasOwn(stapnamen, stap);

/** Each theme with its counts, quarter by quarter; the last one still runs. */
const Verloop = ({ klachtverloop: { kwartalen, themas } }: Pick<Sturing, 'klachtverloop'>) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('sturing.klachtverloop')}
      stapelt
      kolommen={[
        { sleutel: 'thema', kop: t('sturing.wat'), rij: true },
        ...kwartalen.map(({ van, totEnMet }) => ({
          sleutel: van,
          kop: `${dagTekst(van, taal)} – ${dagTekst(totEnMet, taal)}`,
          getal: true,
        })),
      ]}
      rijen={themas.map(({ thema, aantallen }) => ({
        sleutel: thema,
        cellen: {
          thema: <span lang="nl">{thema}</span>,
          ...Object.fromEntries(kwartalen.map(({ van }, i) => [van, getal(aantallen[i] ?? 0, taal)])),
        },
      }))}
    />
  );
};

const Sturing = () => {
  const t = useTekst();
  const { titel, sturing } = useLoaderData<typeof loader>();
  const tempo: readonly Regel[] = [
    { sleutel: 'intakes', wat: t('sturing.intakes'), van: (p) => p.intakes },
    { sleutel: 'wacht', wat: t('sturing.wachtdagen'), van: (p) => p.wachtdagen },
    { sleutel: 'duur', wat: t('sturing.doorlooptijd'), van: (p) => p.doorlooptijd },
    { sleutel: 'over', wat: t('sturing.overdrachten'), van: (p) => p.overdrachten },
    { sleutel: 'gezichten', wat: t('sturing.gezichten'), van: (p) => p.gezichten },
  ];
  const minuten = uniek(sturing, (p) => p.perFase.map(({ fase }) => fase)).map((fase) => ({
    sleutel: fase,
    wat: fase,
    van: (p: Periode) => {
      const deel = p.perFase.find((een) => een.fase === fase);
      return deel === undefined ? null : Math.round(deel.minuten / Math.max(1, deel.inwoners));
    },
  }));
  const cijfers = uniek(sturing, (p) => p.tevredenheid.map(({ stap }) => stap)).map((stap) => ({
    sleutel: stap,
    wat: isStap(stap) ? t(stapnamen[stap]) : stap,
    van: (p: Periode) => p.tevredenheid.find((een) => een.stap === stap)?.cijfer ?? null,
  }));
  const klachten = uniek(sturing, (p) => p.klachten.map(({ thema }) => thema)).map((thema) => ({
    sleutel: thema,
    wat: thema,
    van: (p: Periode) => p.klachten.find((een) => een.thema === thema)?.aantal ?? 0,
  }));
  return (
    <Werkblad>
      <BackLink href="/professional/caseload">{t('nav.caseload')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Paneel titel={t('sturing.tempo')}>
        <Naast titel={t('sturing.tempo')} regels={tempo} sturing={sturing} />
      </Paneel>
      <Paneel titel={t('sturing.minuten')}>
        <Tekst>{t('sturing.minuten.uitleg')}</Tekst>
        <Naast titel={t('sturing.minuten')} regels={minuten} sturing={sturing} />
      </Paneel>
      <Paneel titel={t('sturing.tevreden')}>
        <Tekst>{t('sturing.tevreden.uitleg', { minstens: sturing.minstens })}</Tekst>
        <Naast titel={t('sturing.tevreden')} regels={cijfers} sturing={sturing} />
      </Paneel>
      <Paneel titel={t('sturing.klachten')}>
        <Tekst>{t('sturing.klachten.uitleg')}</Tekst>
        {klachten.length === 0 ? (
          <Tekst>{t('sturing.klachten.geen')}</Tekst>
        ) : (
          <Naast titel={t('sturing.klachten')} regels={klachten} sturing={sturing} />
        )}
        {sturing.klachtverloop.themas.length === 0 ? null : <Verloop klachtverloop={sturing.klachtverloop} />}
      </Paneel>
    </Werkblad>
  );
};
export default Sturing;
