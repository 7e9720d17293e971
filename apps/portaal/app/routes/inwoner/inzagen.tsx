/** Knows who looked in the reader's file, when and why. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Kop, Leeg, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Lijn, type LijnMaand, Status, StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, maandTekst, uurTekst } from '../../kader/datum.ts';
import { titelMeta } from '../../kader/pagina.ts';
import { glance, read } from '../../server/antwoord.ts';
import { findSessie } from '../../server/sessie.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import type { Taal } from '../../teksten/taal.ts';
import { type Tekst as Tekstgever, tekstIn, useTaal, useTekst } from '../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const voor = new URL(request.url).searchParams.get('voor');
  const gevonden = await read(request, api.getMijnInzagen({ client, query: voor ? { voor } : {} }));
  const redenen = voor ? [] : ((await glance(request, api.getMijnInzageredenen({ client })))?.redenen ?? []);
  const vorigBezoek = (await findSessie(verzoek))?.laatstGezien;
  return { titel: tekstIn(taal)('inzagen.titel'), vorigBezoek, redenen, ...gevonden };
};

export const meta = titelMeta;

type Dag = Api.GetMijnInzagenResponse['dagen'][number];
type Inzage = Dag['inzagen'][number];

const moment = ({ aantal, van: eerste, tot: laatste }: Inzage, t: Tekstgever): string => {
  const [van, tot] = [uurTekst(eerste), uurTekst(laatste)];
  if (aantal === 1) return t('inzagen.eens', { van });
  return van === tot ? t('inzagen.tegelijk', { aantal, van }) : t('inzagen.vaker', { aantal, van, tot });
};

/** A day's visits under its month. */
const toMaanden = (
  dagen: readonly Dag[],
  vorigBezoek: string | undefined,
  taal: Taal,
  t: Tekstgever,
): readonly LijnMaand[] => {
  const maanden = Map.groupBy(dagen, ({ dag }) => dag.slice(0, 7));
  return [...maanden].map(([maand, binnen]) => ({
    maand: maandTekst(maand, taal),
    momenten: binnen.flatMap(({ dag, inzagen }) =>
      inzagen.map((inzage, index) => ({
        sleutel: `${dag}-${index}`,
        // The day once, above the first visit of that day.
        dag: index === 0 ? dagTekst(dag, taal).replace(/ \d{4}$/, '') : '',
        nieuw: vorigBezoek !== undefined && inzage.tot > vorigBezoek,
        wat: (
          <span lang="nl">
            <strong>{inzage.wie}</strong>
            {inzage.wie === inzage.functie ? '' : `, ${inzage.functie}`}: {inzage.wat}
          </span>
        ),
        uitleg: (
          <>
            <span lang="nl">{inzage.doel}</span> · {moment(inzage, t)}
            {inzage.geweigerd ? (
              <>
                {' '}
                <Status soort="let">{t('inzagen.geweigerd')}</Status>
              </>
            ) : null}
          </>
        ),
      })),
    ),
  }));
};

/** Who does not guide the reader said why he opened his plan. */
const Redenen = () => {
  const t = useTekst();
  const taal = useTaal();
  const { redenen } = useLoaderData<typeof loader>();
  if (redenen.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('inzagen.redenen')}</Kop>
      <Tekst soort="small">{t('inzagen.redenen.uitleg')}</Tekst>
      <StatusList
        titel={t('inzagen.redenen')}
        regels={redenen.map(({ op, naam, reden }, i) => ({
          sleutel: `${op}-${i}`,
          titel: `${naam}, ${dagTekst(op, taal)}`,
          uitleg: <span lang="nl">{reden}</span>,
        }))}
      />
    </section>
  );
};

const Inzagen = () => {
  const t = useTekst();
  const taal = useTaal();
  const { dagen, ouder, vorigBezoek } = useLoaderData<typeof loader>();
  return (
    <div className="sk-stapel">
      <BackLink href="/gegevens">{t('gegevens.titel')}</BackLink>
      <PageTitle>{t('inzagen.titel')}</PageTitle>
      <Tekst>{t('inzagen.uitleg')}</Tekst>
      {dagen.length === 0 ? (
        <Leeg icoon="oog" titel={t('inzagen.leeg.titel')}>
          <Tekst>{t('inzagen.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Lijn titel={t('inzagen.lijst')} maanden={toMaanden(dagen, vorigBezoek, taal, t)} />
      )}
      <Redenen />
      {ouder ? (
        <p>
          <TextLink href={`/inzagen?${new URLSearchParams({ voor: ouder })}`}>{t('inzagen.ouder')}</TextLink>
        </p>
      ) : null}
      <Tekst soort="small">{t('inzagen.vraag')}</Tekst>
    </div>
  );
};
export default Inzagen;
