/** Knows a year of a resident's money: what came per month, the totals, and the yearly statement with what it cannot say yet. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, Kaart, Kop, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Tabel, Uitleg } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { maandNaam } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { euro, Onzekerheden } from '../../../kader/uitkomst.tsx';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const jaar = await read(request, api.getMijnUitkeringJarenByJaar({ client, path: { jaar: params['jaar'] ?? '' } }));
  return { titel: tekstIn(taal)('jaar.titel', { jaar: String(jaar.jaar) }), ...jaar };
};

export const meta = titelMeta;

type Jaar = Api.GetMijnUitkeringJarenByJaarResponse;

/** What came, and under it what was set aside: two columns fit a phone. */
const Betaald = ({ centen, bewaard }: { readonly centen: number; readonly bewaard: number }) => {
  const t = useTekst();
  return (
    <>
      <Bedrag centen={centen} />
      {bewaard > 0 ? (
        <span className="sk-klein">
          <br />
          {t('jaar.bewaard', { bedrag: euro(bewaard) })}
        </span>
      ) : null}
    </>
  );
};

type Maand = Jaar['maanden'][number];

/** Months of which nothing stands here are one line, not a row of empty ones. */
const samengenomen = (maanden: readonly Maand[]): readonly (readonly [Maand, ...Maand[]])[] => {
  const groepen: [Maand, ...Maand[]][] = [];
  for (const een of maanden) {
    const laatste = groepen.at(-1);
    if (laatste !== undefined && een.stand !== 'besloten' && laatste[0].stand === een.stand) laatste.push(een);
    else groepen.push([een]);
  }
  return groepen;
};

const Maanden = ({ maanden, totaal, jaar }: Pick<Jaar, 'maanden' | 'totaal' | 'jaar'>) => {
  const t = useTekst();
  const taal = useTaal();
  const spanTekst = (van: string, meer: readonly Maand[]): string => {
    const last = meer.at(-1);
    if (last === undefined) return maandNaam(van, taal);
    const span = meer.length === 1 ? 'jaar.span.twee' : 'jaar.span';
    return t(span, { van: maandNaam(van, taal), tot: maandNaam(last.maand, taal) });
  };
  return (
    <Tabel
      titel={t('jaar.maanden', { jaar: String(jaar) })}
      titelVerborgen
      kolommen={[
        { sleutel: 'maand', kop: t('jaar.maand'), rij: true },
        { sleutel: 'betaald', kop: t('jaar.betaald'), getal: true },
      ]}
      rijen={samengenomen(maanden).map(([{ maand, stand, betaald, vakantietoeslag }, ...meer]) => ({
        sleutel: maand,
        cellen:
          stand === 'besloten'
            ? {
                maand: <TextLink href={`/geld/${maand}`}>{maandNaam(maand, taal)}</TextLink>,
                betaald: <Betaald centen={betaald} bewaard={vakantietoeslag} />,
              }
            : {
                maand: spanTekst(maand, meer),
                betaald: <span className="sk-klein">{t(`jaar.stand.${stand}`)}</span>,
              },
      }))}
      {...(maanden.some(({ stand }) => stand === 'besloten')
        ? {
            voet: {
              maand: t('jaar.totaal'),
              betaald: <Betaald centen={totaal.betaald} bewaard={totaal.vakantietoeslag} />,
            },
          }
        : {})}
    />
  );
};

/** The statement as far as it can be given; what is missing is said with its reason. */
const Jaaropgave = ({ jaar, jaaropgave }: Pick<Jaar, 'jaar' | 'jaaropgave'>) => {
  const t = useTekst();
  const { voorbij, netto, bruto, loonheffing, artikel, ontbreekt, onzekerheden } = jaaropgave;
  const redenen = [...new Set(ontbreekt.map(({ waarom }) => waarom))];
  const gronden = artikel === null ? [] : [{ tekst: artikel }];
  const bedrag = (centen: number | null, sleutel: 'jaar.bruto' | 'jaar.loonheffing') =>
    centen === null
      ? { wat: t(sleutel), waarde: t('geld.onbekend') }
      : { wat: t(sleutel), centen, gronden, waarom: t(`${sleutel}.waarom`) };
  return (
    <Kaart titel={t(voorbij ? 'jaar.opgave' : 'jaar.tussenstand', { jaar: String(jaar) })}>
      <Uitleg
        zin={t('jaar.opgave.zin')}
        regels={[
          { wat: t('jaar.netto'), centen: netto, waarom: t('jaar.netto.waarom') },
          bedrag(bruto, 'jaar.bruto'),
          bedrag(loonheffing, 'jaar.loonheffing'),
        ]}
      />
      <div lang="nl" className="sk-stapel sk-nauw">
        <p>
          <strong>{t('jaar.ontbreekt')}</strong>
        </p>
        <ul className="sk-lijst">
          {redenen.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
        <Onzekerheden onzekerheden={onzekerheden} />
      </div>
      <p>
        <ButtonLink href={`/api/v1/mijn/uitkering/jaren/${jaar}/jaaropgave`} soort="tweede" download>
          {t('jaar.pdf')}
        </ButtonLink>
      </p>
    </Kaart>
  );
};

const Totaal = ({ jaar, totaal }: Pick<Jaar, 'jaar' | 'totaal'>) => {
  const t = useTekst();
  return (
    <div className="sk-uitkomst sk-stapel sk-nauw">
      <p className="sk-uitkomst-wanneer">{t('jaar.opRekening', { jaar: String(jaar) })}</p>
      <p>
        <Bedrag centen={totaal.betaald} groot />
      </p>
      {totaal.inkomen > 0 ? (
        <div className="sk-bedragregel">
          <span>{t('jaar.inkomen')}</span>
          <Bedrag centen={totaal.inkomen} />
        </div>
      ) : null}
      {totaal.vrijgelaten > 0 ? (
        <div className="sk-bedragregel">
          <span>{t('jaar.vrijgelaten')}</span>
          <Bedrag centen={totaal.vrijgelaten} />
        </div>
      ) : null}
    </div>
  );
};

const JaarPagina = () => {
  const t = useTekst();
  const { jaar, jaren, maanden, totaal, jaaropgave, titel } = useLoaderData<typeof loader>();
  const besloten = maanden.some(({ stand }) => stand === 'besloten');
  const anders = jaren.filter((ander) => ander !== jaar);
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/geld">{t('geld.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        {besloten ? (
          <Totaal jaar={jaar} totaal={totaal} />
        ) : (
          <Tekst>{t('jaar.nogniets', { jaar: String(jaar) })}</Tekst>
        )}
      </div>
      <section className="sk-stapel sk-nauw">
        <Kop>{t('jaar.maanden', { jaar: String(jaar) })}</Kop>
        {besloten ? <Tekst>{t('jaar.maanden.uitleg')}</Tekst> : null}
        <Maanden maanden={maanden} totaal={totaal} jaar={jaar} />
      </section>
      <Jaaropgave jaar={jaar} jaaropgave={jaaropgave} />
      {anders.length > 0 ? (
        <ul className="sk-lijst" aria-label={t('jaar.andere')}>
          {anders.map((ander) => (
            <li key={ander}>
              <TextLink href={`/geld/jaar/${ander}`}>{t('jaar.titel', { jaar: String(ander) })}</TextLink>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};
export default JaarPagina;
