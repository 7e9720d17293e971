/** Knows how a payslip is entered, and what it changed: per month, with what happens to the difference. */
import { type Api, api } from '@samenkracht/api-client';
import { addToMonth, cents, formatDecimal, month, monthsIn, parseEuro } from '@samenkracht/core';
import { BedragVeld, DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Melding, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Verschil } from '@samenkracht/ui/parts';
import { maandTekst } from '../../../kader/datum.ts';
import { attempt, type Verzending } from '../../../server/antwoord.ts';
import { idempotent, refused, text } from '../../../server/formulier.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, refuse } from '../actie.ts';
import { Actieformulier, type Veldvan } from '../actieformulier.tsx';
import type { Uitkering } from './maand.tsx';

/** What was recorded: a payslip has a reference. */
export type Gedaan = Pick<Api.PostUitkeringenByUitkeringIdLoonstrokenResponse, 'herziening'> & {
  readonly kenmerk: string | undefined;
};
export type Gekozenstrook = Api.GetUitkeringenByUitkeringIdLoonstrokenResponse['loonstroken'][number];
const andere = 'andere';
type Vakantiegeld = 'meebetaald' | 'nog te goed' | 'geen';
type Loonaard = 'vakantiegeld' | 'eindejaarsuitkering';

const gewoon = 'gewoon';
const weken = 'vier weken';
const dagvelden = ['loonstrook-dagvan', 'loonstrook-dagtot', 'loonstrook-betaaldop'] as const;

/** Special pay says over which months it was earned, pay over weeks over which days. */
const soortIn = (form: FormData) => {
  const aard = text(form, 'loonstrook-aard');
  if (aard === '' || aard === gewoon) return {};
  if (aard === weken) {
    const [van = '', totEnMet = '', betaaldOp = ''] = dagvelden.map((veld) => text(form, veld));
    return { periode: { van, totEnMet, betaaldOp } };
  }
  const verworvenVan = text(form, 'loonstrook-van');
  const verworvenTotEnMet = text(form, 'loonstrook-totenmet');
  return { bijzonder: { aard: aard as Loonaard, verworvenVan, verworvenTotEnMet } };
};

const bodyOf = (form: FormData, netto: number) => {
  const bron = text(form, 'loonstrook-bron');
  const loonstrookId = text(form, 'loonstrook-bestand');
  return {
    ...(loonstrookId === '' ? {} : { loonstrookId }),
    ...soortIn(form),
    maand: text(form, 'loonstrook-maand'),
    netto,
    toelichting: text(form, 'loonstrook-toelichting'),
    ...(bron === andere
      ? {
          werkgever: text(form, 'loonstrook-werkgever'),
          vakantiegeld: text(form, 'loonstrook-vakantiegeld') as Vakantiegeld,
        }
      : { bronId: bron }),
  };
};

/** The answer stays on the page: what changed must be seen before one goes on. Its key keeps it from happening twice. */
export const enterLoonstrook = async (stuur: Required<Verzending>, uitkeringId: string) => {
  const { form, verzoek } = stuur;
  const t = tekstIn(verzoek.taal);
  const netto = parseEuro(text(form, 'loonstrook-netto'));
  const needed = ['loonstrook-maand', 'loonstrook-bron', 'loonstrook-toelichting'];
  if (text(form, 'loonstrook-bron') === andere) needed.push('loonstrook-werkgever', 'loonstrook-vakantiegeld');
  const soort = soortIn(form);
  if ('bijzonder' in soort) needed.push('loonstrook-van', 'loonstrook-totenmet');
  if ('periode' in soort) needed.push(...dagvelden);
  const fouten = [
    ...missingIn(form, t, needed),
    ...(netto === undefined ? [{ veld: 'loonstrook-netto', tekst: t('doe.loonstrook.bedragfout') }] : []),
  ];
  if (fouten.length > 0 || netto === undefined) return refuse(form, fouten);
  const call = api.postUitkeringenByUitkeringIdLoonstroken({
    client: verzoek.client,
    path: { uitkeringId },
    headers: idempotent(form.get('sleutel')),
    body: bodyOf(form, netto),
  });
  const uitkomst = await attempt(stuur, call);
  if (uitkomst.ok) {
    const { kenmerk, herziening } = uitkomst.waarde;
    return { doe: 'gedaan', fouten: [], getypt: {}, gedaan: { kenmerk, herziening } satisfies Gedaan };
  }
  const velden = {
    maand: 'loonstrook-maand',
    periode: 'loonstrook-dagvan',
    toelichting: 'loonstrook-toelichting',
    '*': 'loonstrook-netto',
  };
  const { fouten: geweigerd, code } = refused(uitkomst, velden);
  return refuse(form, geweigerd, uitkomst.probleem.status, code);
};

/** A year of months, the newest first. */
const jaarVoor = (laatste: string): readonly string[] =>
  laatste === '' ? [] : monthsIn(addToMonth(month(laatste), -12), addToMonth(month(laatste), 1)).toReversed();

/** Only what belongs to the chosen kind of pay is asked. */
const Soort = ({ veld, laatste }: { readonly veld: Veldvan; readonly laatste: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const maanden = jaarVoor(laatste).map((maand) => ({ waarde: maand, tekst: maandTekst(maand, taal) }));
  const aard = veld('aard');
  return (
    <>
      <KeuzelijstVeld
        {...aard}
        waarde={aard.waarde ?? gewoon}
        label={t('doe.loonstrook.aard')}
        opties={([gewoon, weken, 'vakantiegeld', 'eindejaarsuitkering'] as const).map((waarde) => ({
          waarde,
          tekst: t(`doe.loonstrook.aard.${waarde}`),
        }))}
      />
      <div className="sk-stapel sk-nauw sk-bij-bijzonder">
        <KeuzelijstVeld {...veld('van')} label={t('doe.loonstrook.van')} leeg={t('pro.kies')} opties={maanden} />
        <KeuzelijstVeld
          {...veld('totenmet')}
          label={t('doe.loonstrook.totenmet')}
          hulp={t('doe.loonstrook.totenmet.hulp')}
          leeg={t('pro.kies')}
          opties={maanden}
        />
      </div>
      <div className="sk-stapel sk-nauw sk-bij-weken">
        <DatumVeld {...veld('dagvan')} label={t('doe.loonstrook.dagvan')} />
        <DatumVeld {...veld('dagtot')} label={t('doe.loonstrook.dagtot')} />
        <DatumVeld {...veld('betaaldop')} label={t('doe.loonstrook.betaaldop')} />
      </div>
    </>
  );
};

const Werk = ({ veld, bronnen }: { readonly veld: Veldvan; readonly bronnen: ReadonlyMap<string, string> }) => {
  const t = useTekst();
  return (
    <>
      <KeuzelijstVeld
        {...veld('bron')}
        label={t('doe.loonstrook.bron')}
        leeg={t('pro.kies')}
        opties={[
          ...[...bronnen].map(([waarde, tekst]) => ({ waarde, tekst })),
          { waarde: andere, tekst: t('doe.loonstrook.bron.nieuw') },
        ]}
      />
      <div className="sk-stapel sk-nauw sk-bij-nieuw">
        <TekstVeld {...veld('werkgever')} label={t('doe.loonstrook.werkgever')} />
        <KeuzelijstVeld
          {...veld('vakantiegeld')}
          label={t('doe.loonstrook.vakantiegeld')}
          leeg={t('pro.kies')}
          opties={(['meebetaald', 'nog te goed', 'geen'] as const).map((waarde) => ({
            waarde,
            tekst: t(`vakantiegeld.${waarde}`),
          }))}
        />
      </div>
    </>
  );
};

/** What a payslip that was read says, as the form asks it. */
const voorgevuld = (strook: Gekozenstrook | undefined): Readonly<Record<string, string>> => {
  if (strook === undefined) return {};
  const { documentId, maand, gelezen } = strook;
  if (gelezen === null) return { bestand: documentId, maand };
  const { opWeken, DatAanvTv, DatEindTv, betaaldOp, netto } = gelezen;
  return {
    ...{ bestand: documentId, maand: gelezen.maand, netto: formatDecimal(cents(netto)) },
    ...(opWeken ? { aard: weken, dagvan: DatAanvTv, dagtot: DatEindTv, betaaldop: betaaldOp ?? '' } : {}),
  };
};

export const LoonstrookFormulier = ({
  uitkering,
  sleutel,
  strook,
}: {
  readonly uitkering: Uitkering;
  readonly sleutel: string;
  /** The payslip of the resident that is entered. */
  readonly strook: Gekozenstrook | undefined;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const maanden = [...uitkering.maanden.map(({ inkomsten }) => inkomsten), ...uitkering.open];
  const bronnen = new Map(maanden.flatMap(({ inkomsten }) => inkomsten.map((een) => [een.bronId, een.werkgever])));
  const namen = [...new Set(maanden.map(({ maand }) => maand))].sort().reverse();
  const [enige, ...meer] = bronnen.keys();
  const vooraf: Readonly<Record<string, string>> = {
    ...(enige === undefined || meer.length > 0 ? {} : { bron: enige }),
    ...voorgevuld(strook),
  };
  return (
    <Actieformulier key={strook?.documentId} doe="loonstrook" sleutel={sleutel} knop={t('doe.loonstrook.knop')}>
      {({ veld: typed }) => {
        const veld: Veldvan = (naam) => ({ ...typed(naam), waarde: typed(naam).waarde ?? vooraf[naam] });
        return (
          <div className="sk-keuzeblok sk-stapel sk-nauw">
            <Tekst soort="small">{t('doe.loonstrook.tekst')}</Tekst>
            {strook === undefined ? null : (
              <>
                <input type="hidden" name="loonstrook-bestand" value={strook.documentId} />
                <Tekst soort="small">{t('doe.loonstrook.uitbestand', { naam: strook.naam })}</Tekst>
              </>
            )}
            <KeuzelijstVeld
              {...veld('maand')}
              label={t('doe.loonstrook.maand')}
              leeg={t('pro.kies')}
              opties={namen.map((maand) => ({ waarde: maand, tekst: maandTekst(maand, taal) }))}
            />
            <Werk veld={veld} bronnen={bronnen} />
            <Soort veld={veld} laatste={namen[0] ?? ''} />
            <BedragVeld {...veld('netto')} label={t('doe.loonstrook.netto')} />
            <TekstvakVeld
              {...veld('toelichting')}
              rijen={2}
              label={t('doe.loonstrook.toelichting')}
              hulp={t('doe.loonstrook.toelichting.hulp')}
            />
          </div>
        );
      }}
    </Actieformulier>
  );
};

export const Herziening = ({ gedaan }: { readonly gedaan: Gedaan }) => {
  const t = useTekst();
  const taal = useTaal();
  const { kenmerk, herziening } = gedaan;
  const bruto = herziening?.brutoTeBeoordelen.map((maand) => maandTekst(maand, taal)).join(', ');
  return (
    <Melding soort="goed" live titel={t(kenmerk === undefined ? 'verrekening.gekozen' : 'herziening.titel')}>
      {kenmerk === undefined ? null : <p>{t('herziening.kenmerk', { kenmerk })}</p>}
      {herziening === null || herziening.maanden.length === 0 ? (
        <p>{t('herziening.niets')}</p>
      ) : (
        <>
          <Verschil
            titel={t('herziening.tabel')}
            regels={herziening.maanden.map(({ maand, voor, na, oorzaak }) => ({
              sleutel: maand,
              maand: maandTekst(maand, taal),
              was: voor,
              wordt: na,
              oorzaak,
            }))}
          />
          {herziening.nabetaling > 0 ? (
            <p>
              {t('herziening.nabetaling')} <Bedrag centen={herziening.nabetaling} />
            </p>
          ) : null}
          {herziening.vordering > 0 ? (
            <p>
              {t('herziening.vordering')} <Bedrag centen={herziening.vordering} />
            </p>
          ) : null}
        </>
      )}
      {bruto ? <p>{t('herziening.bruto', { maanden: bruto })}</p> : null}
      {herziening?.uitzondering ? <p lang="nl">{herziening.uitzondering.uitleg}</p> : null}
    </Melding>
  );
};
