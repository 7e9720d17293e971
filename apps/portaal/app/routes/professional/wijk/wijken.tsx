/** Knows the figures per wijk: our own beside those of others, and the forms in which policy divides and adds them. */
import { type Api, api } from '@samenkracht/api-client';
import { TekstvakVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { getal } from '../caseload/woorden.ts';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { perform, writeIndeling } from './regels.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const cijfers = await read(request, api.getWijkcijfers({ client: verzoek.client }));
  const beleid = heeftRol(rollen, 'beleidsmedewerker');
  return { titel: tekstIn(verzoek.taal)('wijk.titel'), cijfers, beleid, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Deel = { readonly cijfers: Api.GetWijkcijfersResponse };
const eigenkolommen = ['begeleid', 'metPlan', 'zonderPlan', 'naarWerk'] as const;

const Eigen = ({ cijfers }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('wijk.eigen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wijk', kop: t('wijk.wijk'), rij: true },
        ...eigenkolommen.map((naam) => ({ sleutel: naam, kop: t(`wijk.${naam}`), getal: true })),
      ]}
      rijen={cijfers.wijken.map((een) => ({
        sleutel: een.wijk,
        cellen: {
          wijk: <span lang="nl">{een.wijk}</span>,
          ...Object.fromEntries(
            eigenkolommen.map((naam) => {
              const waarde = een[naam];
              return [naam, waarde === null ? '–' : getal(waarde, taal)];
            }),
          ),
        },
      }))}
    />
  );
};

/** A table for each figure of one day and source, so that the source stands once. */
const Anderen = ({ cijfers }: Deel) => {
  const t = useTekst();
  const taal = useTaal();
  const rijen = cijfers.wijken.flatMap(({ anderen }) => anderen);
  if (rijen.length === 0) return <Tekst>{t('wijk.anderen.geen')}</Tekst>;
  const per = Map.groupBy(rijen, ({ indicator, peildatum, bron }) => `${indicator} ${peildatum} ${bron}`);
  return [...per].map(([sleutel, [eerste, ...rest]]) =>
    eerste === undefined ? null : (
      <div key={sleutel} className="sk-stapel sk-nauw">
        <Tabel
          titel={t('wijk.anderen.op', { wat: eerste.indicator, datum: dagTekst(eerste.peildatum, taal) })}
          kolommen={[
            { sleutel: 'wijk', kop: t('wijk.wijk'), rij: true },
            { sleutel: 'waarde', kop: t('wijk.waarde'), getal: true },
          ]}
          rijen={[eerste, ...rest].map(({ wijk, waarde }) => ({
            sleutel: wijk,
            cellen: { wijk: <span lang="nl">{wijk}</span>, waarde: getal(waarde, taal) },
          }))}
        />
        <p className="sk-klein">{t('wijk.bron', { bron: eerste.bron })}</p>
      </div>
    ),
  );
};

const Beleid = ({ cijfers, sleutel }: Deel & { readonly sleutel: string }) => {
  const t = useTekst();
  const indeling = (
    <Actieformulier doe="wijkindeling" sleutel={sleutel} knop={t('doe.wijkindeling.knop')}>
      {({ veld }) => {
        const eigen = veld('regels');
        return (
          <TekstvakVeld
            {...eigen}
            waarde={eigen.waarde ?? writeIndeling(cijfers.indeling)}
            rijen={8}
            label={t('doe.wijkindeling.regels')}
            hulp={t('doe.wijkindeling.hulp')}
          />
        );
      }}
    </Actieformulier>
  );
  const bron = (
    <Actieformulier doe="wijkbron" sleutel={sleutel} knop={t('doe.wijkbron.knop')}>
      {({ veld }) => (
        <TekstvakVeld {...veld('regels')} rijen={8} label={t('doe.wijkbron.regels')} hulp={t('doe.wijkbron.hulp')} />
      )}
    </Actieformulier>
  );
  return (
    <Doen
      titel={t('pro.doen')}
      acties={[
        {
          sleutel: 'wijkindeling',
          titel: t('doe.wijkindeling'),
          open: cijfers.indeling.length === 0,
          inhoud: indeling,
        },
        { sleutel: 'wijkbron', titel: t('doe.wijkbron'), inhoud: bron },
      ]}
    />
  );
};

const Wijken = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, cijfers, beleid, sleutel } = useLoaderData<typeof loader>();
  const uitleg = t('wijk.uitleg', { datum: dagTekst(cijfers.peildatum, taal), minstens: cijfers.minstens });
  return (
    <Werkblad {...(beleid ? { doenTitel: t('pro.doen'), doen: <Beleid cijfers={cijfers} sleutel={sleutel} /> } : {})}>
      <PageTitle>{titel}</PageTitle>
      {beleid ? <NaarDoen /> : null}
      <Gelukt />
      {cijfers.wijken.length === 0 ? (
        <Leeg icoon="lijst" titel={t('wijk.leeg.titel')}>
          <Tekst>{t('wijk.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Paneel titel={t('wijk.eigen')}>
            <Tekst>{uitleg}</Tekst>
            <Eigen cijfers={cijfers} />
          </Paneel>
          <Paneel titel={t('wijk.anderen')}>
            <Anderen cijfers={cijfers} />
          </Paneel>
        </>
      )}
    </Werkblad>
  );
};
export default Wijken;
