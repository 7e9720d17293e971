/** Knows the debts of a person on one screen: where each came from, what waits for an answer, who is paid, and what can be done. */
import { api } from '@samenkracht/api-client';
import { BackLink, Leeg, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Status, type StatusSoort, Tabel } from '@samenkracht/ui/parts';
import { Doen, Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import {
  DerdeFormulier,
  KwijtFormulier,
  RegelingFormulier,
  type Schulden,
  SchuldFormulier,
  UitstelFormulier,
} from './schuldformulieren.tsx';
import { Stappen } from './schuldstappen.tsx';
import { verricht } from './schuldverrichten.ts';

type Schuld = Schulden['schulden'][number];

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { uitkeringId: params['uitkeringId'] ?? '' };
  const schulden = await read(request, api.getUitkeringenByUitkeringIdSchulden({ client, path }));
  const { persoonId } = await read(request, api.getUitkeringenByUitkeringId({ client, path }));
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId } }));
  return {
    titel: tekstIn(taal)('schuldwerk.titel', { naam: wie.naam }),
    schulden,
    wie,
    consulent: heeftRol(rollen, 'consulent'),
    toetser: heeftRol(rollen, 'toetser'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  verricht(
    { verzoek: context.get(verzoekContext), request, form: await request.formData() },
    params['uitkeringId'] ?? '',
  );

export const meta = titelMeta;
export const shouldRevalidate = always;

const Cijfers = () => {
  const t = useTekst();
  const taal = useTaal();
  const { open, perMaand, ruimte, einde } = useLoaderData<typeof loader>().schulden;
  // Without a debt there is nothing to pay off, and nothing that is not known.
  const onbekend = open === 0 ? '–' : t('schuldwerk.onbekend');
  const bedrag = (centen: number | null) => (centen === null ? onbekend : <Bedrag centen={centen} />);
  return (
    <Kerncijfers
      cijfers={[
        { sleutel: 'open', naam: t('schuldwerk.cijfer.open'), waarde: <Bedrag centen={open} />, let: open > 0 },
        { sleutel: 'perMaand', naam: t('schuldwerk.cijfer.perMaand'), waarde: bedrag(perMaand) },
        { sleutel: 'ruimte', naam: t('schuldwerk.cijfer.ruimte'), waarde: bedrag(ruimte) },
        {
          sleutel: 'einde',
          naam: t('schuldwerk.cijfer.einde'),
          waarde: einde === null ? onbekend : maandTekst(einde.maand, taal),
        },
      ]}
    />
  );
};

const soorten: Record<Schuld['status'], StatusSoort> = {
  'wordt verrekend': 'nu',
  'zelf betalen': 'rust',
  'bruto beoordelen': 'let',
  'zes maanden voorbij': 'let',
  deurwaarder: 'fout',
  verjaard: 'rust',
  voldaan: 'goed',
};

/** What a colleague must know besides the state: until when, by when, in default, interest. */
const useBij = () => {
  const t = useTekst();
  const taal = useTaal();
  const dag = (datum: string) => dagTekst(datum, taal);
  const rente = ({ renteTotNu, renteOntbreekt, onbevestigd }: Schuld): readonly string[] => {
    if (renteOntbreekt !== null) return [t('schuldwerk.rente.gat', { wat: renteOntbreekt })];
    if (renteTotNu === null) return [];
    const bedrag = euro(renteTotNu);
    return [
      onbevestigd.length === 0
        ? t('schuldwerk.rente', { bedrag })
        : t('schuldwerk.rente.onbevestigd', { bedrag, wat: onbevestigd.join('; ') }),
    ];
  };
  const innen = ({ teInnenTotEnMet, gestuitOp }: Schuld): readonly string[] => {
    if (teInnenTotEnMet === null) return [];
    const datum = dag(teInnenTotEnMet);
    return [
      gestuitOp === null
        ? t('schuldwerk.teInnen', { datum })
        : t('schuldwerk.gestuit', { datum, gestuit: dag(gestuitOp) }),
    ];
  };
  return (schuld: Schuld): string => {
    const { verrekenenTot, uiterlijk, inVerzuim, open } = schuld;
    return [
      ...(verrekenenTot === null ? [] : [t('schuldwerk.tot', { maand: maandTekst(verrekenenTot, taal) })]),
      ...(uiterlijk === null || open <= 0 ? [] : [t('schuldwerk.uiterlijk', { datum: dagTekst(uiterlijk, taal) })]),
      ...(inVerzuim && open > 0 ? [t('schuldwerk.verzuim')] : []),
      ...rente(schuld),
      ...innen(schuld),
    ].join(', ');
  };
};

const Lijst = () => {
  const t = useTekst();
  const taal = useTaal();
  const bij = useBij();
  const { schulden } = useLoaderData<typeof loader>().schulden;
  if (schulden.length === 0)
    return (
      <Leeg icoon="munt" titel={t('schuldwerk.leeg.titel')}>
        <Tekst>{t('schuldwerk.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <Tabel
      titel={t('schuldwerk.lijst')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('schuldwerk.kop.maand'), rij: true },
        { sleutel: 'grond', kop: t('schuldwerk.kop.grond') },
        { sleutel: 'oud', kop: t('schuldwerk.kop.oud') },
        { sleutel: 'begin', kop: t('schuldwerk.kop.begin'), getal: true },
        { sleutel: 'open', kop: t('schuldwerk.kop.open'), getal: true },
        { sleutel: 'stand', kop: t('schuldwerk.kop.stand') },
      ]}
      rijen={schulden.map((schuld) => ({
        sleutel: schuld.maand,
        cellen: {
          maand: maandTekst(schuld.maand, taal),
          grond: (
            <>
              <span lang="nl">{schuld.grond}</span>
              <br />
              <span className="sk-klein">
                <span lang="nl">{schuld.waarom}</span> {t(`schuldwerk.wie.${schuld.wie}`)}
              </span>
            </>
          ),
          oud: t('schuldwerk.oud', { n: schuld.ouderdomMaanden }),
          begin: <Bedrag centen={schuld.oorspronkelijk} />,
          open: <Bedrag centen={schuld.open} />,
          stand: (
            <>
              <Status soort={soorten[schuld.status]}>{t(`schuldwerk.status.${schuld.status}`)}</Status>
              {bij(schuld) === '' ? null : <span className="sk-klein"> {bij(schuld)}</span>}
            </>
          ),
        },
      }))}
    />
  );
};

/** The one thing about an agreement that a colleague must see at once. */
const Gemist = () => {
  const t = useTekst();
  const taal = useTaal();
  const { achterstand } = useLoaderData<typeof loader>().schulden;
  if (achterstand === null) return null;
  const { termijnen, bedrag, maand } = achterstand;
  return (
    <Melding soort="let" titel={t('schuldwerk.gemist')}>
      <p>{t('schuldwerk.gemist.tekst', { n: termijnen, bedrag: euro(bedrag), maand: maandTekst(maand, taal) })}</p>
    </Melding>
  );
};

const SchuldenPagina = () => {
  const t = useTekst();
  const { titel, schulden, wie, consulent, toetser, sleutel } = useLoaderData<typeof loader>();
  const doe = useActionData<Actieantwoord>()?.doe;
  const formulieren = [
    ['schuld', 's', <SchuldFormulier key="s" schulden={schulden} sleutel={sleutel} />],
    ['regeling', 'r', <RegelingFormulier key="r" sleutel={sleutel} />],
    ['uitstel', 'u', <UitstelFormulier key="u" sleutel={sleutel} />],
    ['kwijt', 'k', <KwijtFormulier key="k" schulden={schulden} sleutel={sleutel} />],
    ['derde', 'b', <DerdeFormulier key="b" sleutel={sleutel} />],
  ] as const;
  const acties = formulieren
    .filter(([naam]) => naam === 'derde' || schulden.open > 0)
    .map(([naam, toets, inhoud]) => ({ sleutel: naam, titel: t(`doe.${naam}`), toets, open: doe === naam, inhoud }));
  return (
    <Werkblad
      wie={
        <WieKop
          wie={wie}
          acties={
            <TextLink href={`/professional/uitkeringen/${schulden.uitkeringId}`}>{t('schuldwerk.terug')}</TextLink>
          }
        />
      }
      doenTitel={t('pro.doen')}
      doen={consulent ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <BackLink href={`/professional/uitkeringen/${schulden.uitkeringId}`}>{t('schuldwerk.terug')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      {consulent ? <NaarDoen /> : null}
      <Cijfers />
      <Gemist />
      <Stappen schulden={schulden} sleutel={sleutel} consulent={consulent} toetser={toetser} wacht />
      <Paneel titel={t('schuldwerk.lijst')}>
        <Lijst />
      </Paneel>
      <Stappen schulden={schulden} sleutel={sleutel} consulent={consulent} toetser={toetser} wacht={false} />
    </Werkblad>
  );
};
export default SchuldenPagina;
