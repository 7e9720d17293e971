/** Knows what a simulation of another law date says: figures, groups, causes, with whom to talk, what is not known, what was assumed. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, Paneel, Voortgang } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const path = { simulatieId: params['simulatieId'] ?? '' };
  const proef = await read(
    request,
    api.getWetsimulatiesBySimulatieId({ client: verzoek.client, path, query: { namen: true } }),
  );
  const om = { maand: maandTekst(proef.maand, verzoek.taal), datum: dagTekst(proef.wetOp, verzoek.taal) };
  return { titel: tekstIn(verzoek.taal)('wetproef.een', om), proef };
};

export const meta = titelMeta;

type Proef = Api.GetWetsimulatiesBySimulatieIdResponse;
const useGetal = () => new Intl.NumberFormat(useTaal() === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });

const Cijfers = ({ totalen, drempel }: Pick<Proef, 'totalen' | 'drempel'>) => {
  const t = useTekst();
  const getal = useGetal();
  return (
    <Kerncijfers
      cijfers={[
        {
          sleutel: 'verschil',
          naam: t('wetproef.cijfer.verschil'),
          waarde: <Bedrag centen={totalen.verschil} teken />,
          uitleg: t('wetproef.cijfer.verschil.uitleg'),
        },
        { sleutel: 'minder', naam: t('wetproef.cijfer.minder'), waarde: getal.format(totalen.minder) },
        { sleutel: 'meer', naam: t('wetproef.cijfer.meer'), waarde: getal.format(totalen.meer) },
        {
          sleutel: 'gesprek',
          naam: t('wetproef.cijfer.gesprek'),
          waarde: getal.format(totalen.gesprekken),
          uitleg: t('wetproef.cijfer.gesprek.uitleg', { drempel: getal.format(drempel) }),
          let: totalen.gesprekken > 0,
        },
        { sleutel: 'onbekend', naam: t('wetproef.cijfer.onbekend'), waarde: getal.format(totalen.onbekend) },
        {
          sleutel: 'buffer',
          naam: t('wetproef.cijfer.buffer'),
          waarde: getal.format(totalen.buffer),
          uitleg: t('wetproef.cijfer.buffer.uitleg'),
        },
      ]}
    />
  );
};

const Groepen = ({
  titel,
  kop,
  groepen,
}: {
  readonly titel: string;
  readonly kop: string;
  readonly groepen: Proef['groepen'];
}) => {
  const t = useTekst();
  const getal = useGetal();
  return (
    <Paneel titel={titel}>
      <Tabel
        titel={titel}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'naam', kop, rij: true },
          { sleutel: 'aantal', kop: t('wetproef.kop.aantal'), getal: true },
          { sleutel: 'verschil', kop: t('wetproef.kop.verschil'), getal: true },
        ]}
        rijen={groepen.map(({ naam, aantal, verschil }) => ({
          sleutel: naam,
          cellen: {
            naam: <span lang="nl">{naam}</span>,
            aantal: getal.format(aantal),
            verschil: <Bedrag centen={verschil} teken />,
          },
        }))}
      />
    </Paneel>
  );
};

const Gesprekken = ({ gesprekken }: Pick<Proef, 'gesprekken'>) => {
  const t = useTekst();
  if (gesprekken.length === 0) return <Tekst>{t('wetproef.gesprekken.leeg')}</Tekst>;
  return (
    <Tabel
      titel={t('wetproef.gesprekken')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('wetproef.kop.wie'), rij: true },
        { sleutel: 'nu', kop: t('wetproef.kop.nu'), getal: true },
        { sleutel: 'straks', kop: t('wetproef.kop.straks'), getal: true },
        { sleutel: 'verschil', kop: t('wetproef.kop.verschil'), getal: true },
        { sleutel: 'waardoor', kop: t('wetproef.kop.waardoor') },
      ]}
      rijen={gesprekken.map(({ uitkeringId, naam, voor, na, oorzaak }) => ({
        sleutel: uitkeringId,
        cellen: {
          wie: <TextLink href={`/professional/uitkeringen/${uitkeringId}`}>{naam ?? t('run.open')}</TextLink>,
          nu: <Bedrag centen={voor} />,
          straks: <Bedrag centen={na} />,
          verschil: <Bedrag centen={na - voor} teken />,
          waardoor: <span lang="nl">{oorzaak}</span>,
        },
      }))}
    />
  );
};

const Grenzen = ({ onbekend, aannames }: Pick<Proef, 'onbekend' | 'aannames'>) => {
  const t = useTekst();
  const taal = useTaal();
  const getal = useGetal();
  return (
    <>
      {onbekend.length === 0 ? null : (
        <Paneel titel={t('wetproef.onbekend')}>
          <Tabel
            titel={t('wetproef.onbekend')}
            titelVerborgen
            stapelt
            kolommen={[
              { sleutel: 'waarom', kop: t('wetproef.kop.waarom'), rij: true },
              { sleutel: 'aantal', kop: t('wetproef.kop.aantal'), getal: true },
            ]}
            rijen={onbekend.map(({ code, uitleg, aantal }) => ({
              sleutel: code,
              cellen: { waarom: <span lang="nl">{uitleg}</span>, aantal: getal.format(aantal) },
            }))}
          />
        </Paneel>
      )}
      <Paneel titel={t('wetproef.aannames')}>
        <Tekst>{t('wetproef.aannames.tekst')}</Tekst>
        <details>
          <summary>{t('wetproef.aannames.toon', { aantal: aannames.length })}</summary>
          <Tabel
            titel={t('wetproef.aannames')}
            titelVerborgen
            stapelt
            kolommen={[
              { sleutel: 'bedrag', kop: t('wetproef.kop.bedrag'), rij: true },
              { sleutel: 'van', kop: t('wetproef.kop.van') },
            ]}
            rijen={aannames.map(({ tabel, naam, van }) => ({
              sleutel: tabel,
              cellen: { bedrag: <span lang="nl">{naam}</span>, van: dagTekst(van, taal) },
            }))}
          />
        </details>
      </Paneel>
    </>
  );
};

const ProefPagina = () => {
  const t = useTekst();
  const { titel, proef } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <BackLink href="/professional/wetproeven">{t('wetproef.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t('wetproef.uitleg')}</Tekst>
      {proef.status === 'klaar' ? null : (
        <>
          <Voortgang naam={t('wetproef.voortgang')} klaar={proef.verwerkt} totaal={proef.totaal} />
          <p>
            <ButtonLink href={`/professional/wetproeven/${proef.id}`} soort="tweede">
              {t('wetproef.verversen')}
            </ButtonLink>
          </p>
        </>
      )}
      <Cijfers totalen={proef.totalen} drempel={proef.drempel} />
      <Groepen titel={t('wetproef.groepen')} kop={t('wetproef.kop.naam')} groepen={proef.groepen} />
      <Groepen titel={t('wetproef.oorzaken')} kop={t('wetproef.kop.oorzaak')} groepen={proef.oorzaken} />
      <Paneel titel={t('wetproef.gesprekken')} naast={proef.totalen.gesprekken}>
        <Gesprekken gesprekken={proef.gesprekken} />
      </Paneel>
      <Grenzen onbekend={proef.onbekend} aannames={proef.aannames} />
    </Werkblad>
  );
};
export default ProefPagina;
