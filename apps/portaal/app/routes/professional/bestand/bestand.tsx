/** Knows who is in the caseload on a day, beside an earlier day: shares and numbers, each number a way to who they are. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, DatumVeld, Knoppen } from '@samenkracht/ui/form';
import { Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, Naast, Paneel } from '@samenkracht/ui/professional';
import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { glance, read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { type Bestandsdeel, Deeltabel, getal, metDecimaal } from './deeltabel.tsx';
import { leesDagen } from './peildata.ts';
import { Terugkeerredenen } from './terugkeerredenen.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { gevraagd, fout } = leesDagen(new URL(request.url).searchParams);
  const titel = tekstIn(taal)('bestand.titel');
  const eerst = fout === undefined ? await api.getBestandsanalyse({ client, query: gevraagd }) : undefined;
  const terugIn = (peildatum: string) =>
    glance(request, api.getTerugkeercijfers({ client, query: { jaar: Number(peildatum.slice(0, 4)) } }));
  if (eerst?.response?.ok && eerst.data) {
    const analyse = eerst.data;
    return { titel, analyse, terug: await terugIn(analyse.nu.peildatum), fout: undefined };
  }
  // a day that cannot be: today, with what is wrong beside the field
  const analyse = await read(request, api.getBestandsanalyse({ client }));
  const terug = await terugIn(analyse.nu.peildatum);
  return { titel, analyse, terug, fout: fout ?? ('peildatum' as const) };
};

export const meta = titelMeta;

type Analyse = Api.GetBestandsanalyseResponse;

const Kies = ({ analyse, fout }: { readonly analyse: Analyse; readonly fout: 'peildatum' | 'eerder' | undefined }) => {
  const t = useTekst();
  const veld = (naam: 'peildatum' | 'eerder') => ({
    naam,
    label: t(`bestand.${naam}`),
    hulp: t(`bestand.${naam}.hulp`),
    ...(fout === naam ? { fout: t('bestand.dag.fout') } : {}),
  });
  return (
    <Form method="get" className="sk-formulier">
      <Naast>
        <DatumVeld {...veld('peildatum')} waarde={analyse.nu.peildatum} />
        <DatumVeld {...veld('eerder')} waarde={analyse.eerder?.peildatum} />
      </Naast>
      <Knoppen>
        <Button formMethod="get">{t('bestand.toon')}</Button>
      </Knoppen>
    </Form>
  );
};

const Kern = ({ nu, eerder }: Pick<Analyse, 'nu' | 'eerder'>) => {
  const t = useTekst();
  const taal = useTaal();
  const jaren = (waarde: number | null) =>
    waarde === null ? '–' : t('bestand.jaren', { aantal: metDecimaal(waarde, taal) });
  const aantal = (waarde: number | null) => (waarde === null ? '–' : getal(waarde, taal));
  const cijfer = (sleutel: string, naam: string, waarde: (telling: Analyse['nu']) => string) => ({
    ...{ sleutel, naam, waarde: waarde(nu) },
    ...(eerder === null ? {} : { uitleg: t('bestand.toen', { waarde: waarde(eerder) }) }),
  });
  return (
    <Kerncijfers
      cijfers={[
        cijfer('lopend', t('bestand.lopend'), ({ duur }) => aantal(duur.aantal)),
        cijfer('leeftijd', t('bestand.leeftijd.gemiddeld'), (telling) => jaren(telling.gemiddeldeLeeftijd)),
        cijfer('duur', t('bestand.duur.gemiddeld'), (telling) => jaren(telling.gemiddeldeDuur)),
      ]}
    />
  );
};

const Documenten = ({ documenten }: Pick<Analyse, 'documenten'>) => {
  const t = useTekst();
  if (documenten.length === 0) return null;
  return (
    <Paneel titel={t('bestand.brief')}>
      <Tekst>{t('bestand.brief.uitleg')}</Tekst>
      <Tabel
        titel={t('bestand.brief')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'wat', kop: t('bestand.brief.wat'), rij: true },
          { sleutel: 'cijfer', kop: t('bestand.brief.cijfer'), getal: true },
          { sleutel: 'bron', kop: t('bestand.brief.bron') },
        ]}
        rijen={documenten.map(({ wat, cijfer, bron }) => ({
          sleutel: wat,
          cellen: {
            wat: <span lang="nl">{wat}</span>,
            cijfer: <span lang="nl">{cijfer}</span>,
            bron: <span lang="nl">{bron}</span>,
          },
        }))}
      />
    </Paneel>
  );
};

const delen: readonly Bestandsdeel[] = ['duur', 'leeftijd', 'uitstroom', 'uitstroomreden', 'terugkeer', 'terugkeerNu'];

const Bestand = () => {
  const t = useTekst();
  const taal = useTaal();
  const { analyse, terug, fout } = useLoaderData<typeof loader>();
  const { nu, eerder, namen, kleinsteGroep, bekendSinds } = analyse;
  return (
    <Werkblad>
      <PageTitle>{t('bestand.titel')}</PageTitle>
      <Tekst>{t('bestand.uitleg')}</Tekst>
      <Kies key={`${nu.peildatum} ${eerder?.peildatum}`} analyse={analyse} fout={fout} />
      <Kern nu={nu} eerder={eerder} />
      {namen ? null : <Tekst>{t('bestand.klein', { aantal: kleinsteGroep })}</Tekst>}
      {bekendSinds === null ? null : (
        <Melding soort="let" titel={t('bestand.onvolledig.titel', { datum: dagTekst(bekendSinds, taal) })}>
          <p>{t('bestand.onvolledig.tekst')}</p>
        </Melding>
      )}
      {delen.map((deel) => (
        <Deeltabel key={deel} deel={deel} nu={nu} eerder={eerder} namen={namen} />
      ))}
      {terug === undefined ? null : <Terugkeerredenen cijfers={terug} />}
      <Documenten documenten={analyse.documenten} />
    </Werkblad>
  );
};
export default Bestand;
