/** Knows a resident's debts: what he still pays back, why, how much each month, and when he is done. */
import { api } from '@samenkracht/api-client';
import { BackLink, Kaart, Kop, Leeg, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Status, StatusList, type StatusSoort, Uitleg } from '@samenkracht/ui/parts';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { type Schulden, Stapknop, Uitstelformulier, Voorstelformulier } from './formulieren.tsx';
import { verricht } from './verrichten.ts';

type Schuld = Schulden['schulden'][number];
type Stap = Schulden['stappen'][number];

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { schulden } = await read(request, api.getMijnSchulden({ client }));
  return { titel: tekstIn(taal)('schulden.titel'), schulden, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  verricht({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const gelukt = ['regeling', 'uitstel', 'ja', 'nee', 'einde'] as const;

const Gelukt = () => {
  const t = useTekst();
  const [query] = useSearchParams();
  const wat = gelukt.find((een) => een === query.get('gelukt'));
  if (wat === undefined || useActionData() !== undefined) return null;
  return (
    <Melding soort="goed" live titel={t('schulden.gelukt')}>
      <p>{t(`schulden.gelukt.${wat}`)}</p>
    </Melding>
  );
};

const Overzicht = ({ schulden }: { readonly schulden: Schulden }) => {
  const t = useTekst();
  const taal = useTaal();
  const { open, perMaand, einde, regeling, uitstelTotEnMet } = schulden;
  const zelf = regeling?.wijze === 'overmaking';
  return (
    <Kaart titel={t('schulden.open', { bedrag: euro(open) })}>
      {perMaand === null ? null : (
        <Tekst>{t(zelf ? 'schulden.maand.zelf' : 'schulden.maand', { bedrag: euro(perMaand) })}</Tekst>
      )}
      {einde === null ? null : (
        <Tekst>
          {t('schulden.klaar', { maand: maandTekst(einde.maand, taal), bedrag: euro(einde.laatsteBedrag) })}
        </Tekst>
      )}
      {uitstelTotEnMet === null ? null : (
        <Tekst>{t('schulden.uitstelTot', { datum: dagTekst(uitstelTotEnMet, taal) })}</Tekst>
      )}
      {zelf ? null : <Tekst soort="small">{t('schulden.genoeg')}</Tekst>}
    </Kaart>
  );
};

/** What did not come in, and what to do: before everything else. */
const Gemist = ({ schulden: { achterstand, rekening, betalingskenmerk } }: { readonly schulden: Schulden }) => {
  const t = useTekst();
  if (achterstand === null) return null;
  return (
    <Melding soort="let" titel={t('schulden.gemist')}>
      <p>{t('schulden.gemist.tekst', { bedrag: euro(achterstand.bedrag) })}</p>
      {rekening === null ? null : <p>{t('schulden.overmaken.tekst', { naam: rekening.naam, iban: rekening.iban })}</p>}
      <p>{t('schulden.overmaken.kenmerk', { kenmerk: betalingskenmerk })}</p>
      <p>{t('schulden.gemist.lukt')}</p>
    </Melding>
  );
};

/** What the municipality proposed and waits for him to answer: the first thing on the page. */
const Antwoorden = ({ stappen, sleutel }: { readonly stappen: readonly Stap[]; readonly sleutel: string }) => {
  const t = useTekst();
  return stappen
    .filter(({ wachtOp }) => wachtOp === 'inwoner')
    .map(({ id, omschrijving, toelichting }) => (
      <Kaart key={id} titel={t('schulden.aanbod')}>
        <p lang="nl">{omschrijving}</p>
        {toelichting === null ? null : <p lang="nl">{toelichting}</p>}
        <div className="sk-stapel sk-nauw">
          <Stapknop doe="ja" stapId={id} sleutel={sleutel} tekst={t('schulden.ja')} soort="hoofd" />
          <Stapknop doe="nee" stapId={id} sleutel={sleutel} tekst={t('schulden.nee')} />
        </div>
      </Kaart>
    ));
};

const soorten: Record<Schuld['status'], StatusSoort> = {
  'wordt verrekend': 'nu',
  'zelf betalen': 'let',
  'bruto beoordelen': 'rust',
  'zes maanden voorbij': 'rust',
  deurwaarder: 'fout',
  verjaard: 'rust',
  voldaan: 'goed',
};

const delen = ['belasting', 'kosten', 'rente'] as const;

/** One debt, with everything that made it what it is. */
const Schuldkaart = ({ schuld }: { readonly schuld: Schuld }) => {
  const t = useTekst();
  const taal = useTaal();
  const { maand, open, status, waarom, grond, bewegingen, uiterlijk, wie, teInnenTotEnMet } = schuld;
  const regels = bewegingen.map(({ dag, wat, bedrag }, i) => ({
    wat: `${i + 1}. ${dagTekst(dag, taal)}: ${wat}`,
    centen: bedrag,
  }));
  return (
    <Kaart titel={t('schulden.over', { maand: maandTekst(maand, taal) })} level={3}>
      <p>
        <Status soort={soorten[status]}>{t(`schulden.status.${status}`)}</Status>
      </p>
      <p lang="nl">{waarom}</p>
      {delen
        .filter((deel) => schuld[deel] > 0)
        .map((deel) => (
          <Tekst key={deel}>{t(`schulden.deel.${deel}`, { bedrag: euro(schuld[deel]) })}</Tekst>
        ))}
      {uiterlijk === null || status === 'voldaan' ? null : (
        <Tekst>{t('schulden.uiterlijk', { datum: dagTekst(uiterlijk, taal) })}</Tekst>
      )}
      {status === 'verjaard' ? <Tekst>{t('schulden.verjaard')}</Tekst> : null}
      {teInnenTotEnMet === null || status === 'verjaard' ? null : (
        <Tekst soort="small">{t('schulden.teInnen', { datum: dagTekst(teInnenTotEnMet, taal) })}</Tekst>
      )}
      {wie === 'alleen de ontvanger' ? null : <Tekst>{t('schulden.samen')}</Tekst>}
      <Uitleg
        titel={t('schulden.verloop', { maand: maandTekst(maand, taal) })}
        zin={t('schulden.verloop.zin', { bedrag: euro(open) })}
        regels={regels}
        totaal={{ wat: t('schulden.nog'), centen: open }}
      />
      <p className="sk-klein" lang="nl">
        {grond}
      </p>
    </Kaart>
  );
};

const Derden = ({ stappen, sleutel }: { readonly stappen: readonly Stap[]; readonly sleutel: string }) => {
  const t = useTekst();
  const lopend = stappen.filter(({ naar, stand }) => naar !== null && stand === 'staat');
  if (lopend.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('schulden.derden')}</Kop>
      <StatusList
        titel={t('schulden.derden')}
        regels={lopend.map(({ id, omschrijving, naar }) => ({
          sleutel: id,
          titel: <span lang="nl">{omschrijving}</span>,
          waarde: <Bedrag centen={naar?.bedrag ?? 0} />,
          uitleg: t('schulden.derden.betaald', { bedrag: euro(naar?.afgedragen ?? 0) }),
        }))}
      />
      {lopend
        .filter(({ magBeeindigen }) => magBeeindigen)
        .map(({ id, naar }) => (
          <Stapknop
            key={id}
            doe="einde"
            stapId={id}
            sleutel={sleutel}
            tekst={t('schulden.stop', { naam: naar?.naam ?? '' })}
          />
        ))}
    </section>
  );
};

const Overmaken = ({ schulden }: { readonly schulden: Schulden }) => {
  const t = useTekst();
  const { rekening, betalingskenmerk } = schulden;
  if (rekening === null) return null;
  return (
    <Kaart titel={t('schulden.overmaken')} soort="zacht">
      <Tekst>{t('schulden.overmaken.tekst', { naam: rekening.naam, iban: rekening.iban })}</Tekst>
      <Tekst>{t('schulden.overmaken.kenmerk', { kenmerk: betalingskenmerk })}</Tekst>
    </Kaart>
  );
};

const SchuldenPagina = () => {
  const t = useTekst();
  const { schulden, sleutel } = useLoaderData<typeof loader>();
  const wacht = schulden?.stappen.filter(({ wachtOp }) => wachtOp === 'consulent') ?? [];
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/geld">{t('schulden.terug')}</BackLink>
        <PageTitle>{t('schulden.titel')}</PageTitle>
        <Gelukt />
      </div>
      {schulden === null || (schulden.open <= 0 && schulden.stappen.length === 0) ? (
        <Leeg icoon="munt" titel={t('schulden.leeg.titel')}>
          <Tekst>{t('schulden.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Gemist schulden={schulden} />
          <Antwoorden stappen={schulden.stappen} sleutel={sleutel} />
          {schulden.open > 0 ? <Overzicht schulden={schulden} /> : null}
          {wacht.map(({ id, omschrijving }) => (
            <Melding key={id} soort="info" titel={t('schulden.wacht')}>
              <p lang="nl">{omschrijving}</p>
            </Melding>
          ))}
          <section className="sk-stapel">
            <Kop>{t('schulden.lijst')}</Kop>
            {schulden.schulden.map((schuld) => (
              <Schuldkaart key={schuld.maand} schuld={schuld} />
            ))}
          </section>
          <Derden stappen={schulden.stappen} sleutel={sleutel} />
          {schulden.open > 0 && wacht.length === 0 ? (
            <>
              <Voorstelformulier schulden={schulden} sleutel={sleutel} />
              <Uitstelformulier sleutel={sleutel} />
            </>
          ) : null}
          {schulden.open > 0 ? <Overmaken schulden={schulden} /> : null}
        </>
      )}
    </div>
  );
};
export default SchuldenPagina;
