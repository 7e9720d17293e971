/** Knows when the pay of a person is settled: the choices that were made for him with their reasons, and the form to make one. */
import { type Api, api } from '@samenkracht/api-client';
import { addToMonth, cents, formatEuro, month, monthsIn, parseEuro } from '@samenkracht/core';
import { BedragVeld, KeuzelijstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Kop, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Feiten, Status, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, refuse } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import type { Gedaan } from './loonstrook.tsx';

export type Verrekenwijzen = Api.GetUitkeringenByUitkeringIdVerrekenwijzenResponse;
type Wijze = Verrekenwijzen['nu']['wijze'];
const wijzen = ['zelfde maand', 'achteraf', 'schatting', 'vaste betaling'] as const;

const bodyOf = (form: FormData, schatting: number | undefined, vast: number | undefined) => ({
  wijze: text(form, 'wijze-hoe') as Wijze,
  vanaf: text(form, 'wijze-vanaf'),
  reden: text(form, 'wijze-reden'),
  ...(schatting === undefined ? {} : { schatting, bronId: text(form, 'wijze-bron') }),
  ...(vast === undefined ? {} : { vast }),
});

/** What it changed in months that were paid stays on the page, as with a payslip. */
export const chooseWijze = async (stuur: Required<Verzending>, uitkeringId: string) => {
  const { form, verzoek } = stuur;
  const t = tekstIn(verzoek.taal);
  const getypt = text(form, 'wijze-schatting');
  const schatting = getypt === '' ? undefined : parseEuro(getypt);
  const vastGetypt = text(form, 'wijze-vast');
  const vast = vastGetypt === '' ? undefined : parseEuro(vastGetypt);
  const needed = ['wijze-hoe', 'wijze-vanaf', 'wijze-reden', ...(getypt === '' ? [] : ['wijze-bron'])];
  const fouten = [
    ...missingIn(form, t, needed),
    ...(getypt !== '' && schatting === undefined
      ? [{ veld: 'wijze-schatting', tekst: t('doe.wijze.bedragfout') }]
      : []),
    ...(vastGetypt !== '' && vast === undefined ? [{ veld: 'wijze-vast', tekst: t('doe.wijze.bedragfout') }] : []),
  ];
  if (fouten.length > 0) return refuse(form, fouten);
  const call = api.postUitkeringenByUitkeringIdVerrekenwijzen({
    client: verzoek.client,
    path: { uitkeringId },
    headers: idempotent(form.get('sleutel')),
    body: bodyOf(form, schatting, vast),
  });
  const uitkomst = await attempt(stuur, call);
  if (uitkomst.ok) {
    const gedaan: Gedaan = { kenmerk: undefined, herziening: uitkomst.waarde.herziening };
    return { doe: 'gedaan', fouten: [], getypt: {}, gedaan };
  }
  const velden = { vanaf: 'wijze-vanaf', reden: 'wijze-reden', vast: 'wijze-vast', '*': 'wijze-hoe' };
  const { fouten: geweigerd, code } = refused(uitkomst, velden);
  return refuse(form, geweigerd, uitkomst.probleem.status, code);
};

export const WijzeFormulier = ({
  verrekenwijzen,
  sleutel,
}: {
  readonly verrekenwijzen: Verrekenwijzen;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const vroegst = month(verrekenwijzen.vroegst);
  return (
    <Actieformulier doe="wijze" sleutel={sleutel} knop={t('doe.wijze.knop')}>
      {({ veld }) => (
        <>
          <Tekst soort="small">{t('doe.wijze.tekst')}</Tekst>
          <KeuzelijstVeld
            {...veld('hoe')}
            label={t('doe.wijze.hoe')}
            leeg={t('pro.kies')}
            opties={wijzen.map((waarde) => ({ waarde, tekst: t(`doe.wijze.hoe.${waarde}`) }))}
          />
          <KeuzelijstVeld
            {...veld('vanaf')}
            label={t('doe.wijze.vanaf')}
            leeg={t('pro.kies')}
            opties={monthsIn(vroegst, addToMonth(vroegst, 6)).map((waarde) => ({
              waarde,
              tekst: maandTekst(waarde, taal),
            }))}
          />
          <KeuzelijstVeld
            {...veld('bron')}
            verplicht={false}
            label={t('doe.wijze.bron')}
            hulp={t('doe.wijze.bron.hulp')}
            leeg={t('pro.kies')}
            opties={verrekenwijzen.werk.map(({ bronId, werkgever }) => ({ waarde: bronId, tekst: werkgever }))}
          />
          <BedragVeld
            {...veld('schatting')}
            verplicht={false}
            label={t('doe.wijze.schatting')}
            hulp={t('doe.wijze.schatting.hulp')}
          />
          <BedragVeld {...veld('vast')} verplicht={false} label={t('doe.wijze.vast')} hulp={t('doe.wijze.vast.hulp')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.wijze.reden')} hulp={t('doe.wijze.reden.hulp')} />
        </>
      )}
    </Actieformulier>
  );
};

type Keuze = Verrekenwijzen['keuzes'][number];

const Hoe = ({ keuze: { wijze, schatting, vast, wachtOpInwoner } }: { readonly keuze: Keuze }) => {
  const t = useTekst();
  if (schatting === null) return <>{t(`wijze.${wijze}`)}</>;
  const { werkgever, netto } = schatting;
  const loon = formatEuro(cents(netto));
  if (vast === null) return <>{t('verrekening.schatting', { bedrag: loon, werkgever })}</>;
  return (
    <>
      {t('verrekening.vast', { bedrag: formatEuro(cents(vast)), loon, werkgever })}
      {wachtOpInwoner ? <Status soort="let">{t('verrekening.wacht')}</Status> : null}
    </>
  );
};

const Loonbeheer = ({ loonbeheer }: { readonly loonbeheer: NonNullable<Verrekenwijzen['loonbeheer']> }) => {
  const t = useTekst();
  const taal = useTaal();
  const { betalingskenmerk, rekening, stand, ontvangen } = loonbeheer;
  const [laatste] = ontvangen;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop level={3}>{t('loonbeheer.titel')}</Kop>
      <Feiten
        feiten={[
          { naam: t('loonbeheer.kenmerk'), waarde: betalingskenmerk },
          ...(rekening === null ? [] : [{ naam: t('loonbeheer.rekening'), waarde: rekening.iban }]),
          {
            naam: t(stand < 0 ? 'loonbeheer.tekort' : 'loonbeheer.over'),
            waarde: <Bedrag centen={Math.abs(stand)} />,
          },
          {
            naam: t('loonbeheer.laatste'),
            waarde:
              laatste === undefined
                ? t('loonbeheer.geen')
                : t('loonbeheer.laatste.waarde', {
                    bedrag: formatEuro(cents(laatste.bedrag)),
                    datum: dagTekst(laatste.dag, taal),
                  }),
          },
        ]}
      />
    </section>
  );
};

export const Verrekenwijzen = ({ verrekenwijzen }: { readonly verrekenwijzen: Verrekenwijzen }) => {
  const t = useTekst();
  const taal = useTaal();
  const { nu, keuzes, loonbeheer } = verrekenwijzen;
  return (
    <div className="sk-stapel sk-nauw">
      <Tekst soort="small">{t('verrekening.inwoner')}</Tekst>
      <p lang="nl">{nu.uitleg}</p>
      {keuzes.length === 0 ? <Tekst soort="small">{t('verrekening.gemeente')}</Tekst> : null}
      {keuzes.length === 0 ? null : (
        <Tabel
          titel={t('verrekening.titel')}
          titelVerborgen
          stapelt
          kolommen={(['vanaf', 'wijze', 'reden', 'wie'] as const).map((sleutel) => ({
            sleutel,
            kop: t(`verrekening.kop.${sleutel}`),
            rij: sleutel === 'vanaf',
          }))}
          rijen={keuzes.map((keuze) => ({
            sleutel: keuze.op,
            cellen: {
              vanaf: maandTekst(keuze.vanaf, taal),
              wijze: <Hoe keuze={keuze} />,
              reden: keuze.reden,
              wie: t('verrekening.wie', { naam: keuze.door, datum: dagTekst(keuze.op.slice(0, 10), taal) }),
            },
          }))}
        />
      )}
      {loonbeheer === null ? null : <Loonbeheer loonbeheer={loonbeheer} />}
    </div>
  );
};
