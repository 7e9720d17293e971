/** Knows how what waits for a second person looks beside the cases that wait for a decision: what, about whom, from whom and since when. */
import { type Api, api } from '@samenkracht/api-client';
import { Kop, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, dagVan } from '../../kader/datum.ts';
import { glance } from '../../server/antwoord.ts';
import type { Verzoek } from '../../server/verzoek.ts';
import type { Sleutel } from '../../teksten/nl/index.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';

type Goedkeuring = Api.GetGoedkeuringenResponse['goedkeuringen'][number];

/** Each room says what it has waiting; the list is made here. @param namen to look at; without them only to count. */
export const readGoedkeuringen = async (
  request: Request,
  { client }: Verzoek,
  namen: boolean,
): Promise<readonly Goedkeuring[]> => {
  const query = namen ? { namen } : {};
  const lijsten = await Promise.all([
    glance(request, api.getGoedkeuringen({ client, query })),
    glance(request, api.getBezwaargoedkeuringen({ client, query })),
    glance(request, api.getBijzondergoedkeuringen({ client, query })),
  ]);
  return lijsten
    .flatMap((lijst) => lijst?.goedkeuringen ?? [])
    .sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
};

const soorten = {
  wijziging: (plek) => `/professional/uitkeringen/${plek}/wijzigingen`,
  maatregel: (plek) => `/professional/uitkeringen/${plek}/maatregelen`,
  boete: (plek) => `/professional/uitkeringen/${plek}/boetes`,
  schuld: (plek) => `/professional/uitkeringen/${plek}/schulden`,
  bufferbudget: (plek) => `/professional/uitkeringen/${plek}/bufferbudget`,
  herbetaling: () => '/professional/bank#uitval',
  voorschot: (plek) => `/professional/zaken/${plek}`,
  dwangsom: (plek) => `/professional/bezwaren/${plek}`,
  nabetaling: (plek) => `/professional/bijzonder/${plek}`,
  maandrun: (plek) => `/professional/maandruns/${plek}`,
  herrekening: (plek) => `/professional/herrekeningen/${plek}`,
  heronderzoek: (plek) => `/professional/heronderzoeken/${plek}`,
} as const satisfies Readonly<Record<string, (plek: string) => string>>;
type Soort = keyof typeof soorten;

const isSoort = (soort: string): soort is Soort => soort in soorten;
const naamVan = (soort: Soort) => `goedkeuring.soort.${soort}` as const satisfies Sleutel;

export const Goedkeuringen = ({ goedkeuringen }: { readonly goedkeuringen: readonly Goedkeuring[] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (goedkeuringen.length === 0) return null;
  const metBedrag = goedkeuringen.some(({ bedrag }) => bedrag !== null);
  return (
    <section className="sk-stapel">
      <Kop>{t('goedkeuring.titel')}</Kop>
      <Tabel
        titel={t('goedkeuring.titel')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'wat', kop: t('goedkeuring.kop.wat'), rij: true },
          { sleutel: 'wie', kop: t('werk.kop.wie') },
          ...(metBedrag ? [{ sleutel: 'bedrag', kop: t('goedkeuring.kop.bedrag'), getal: true }] : []),
          { sleutel: 'door', kop: t('goedkeuring.kop.door') },
          { sleutel: 'sinds', kop: t('goedkeuring.kop.sinds') },
        ]}
        rijen={goedkeuringen.flatMap(({ soort, plek, wie, wat, bedrag, door, op, eigen }) =>
          isSoort(soort)
            ? [
                {
                  sleutel: `${soort} ${plek} ${op}`,
                  cellen: {
                    wat: (
                      <span>
                        <TextLink href={soorten[soort](plek)}>{t(naamVan(soort))}</TextLink>
                        <span className="sk-klein sk-blok" lang="nl">
                          {wat}
                        </span>
                      </span>
                    ),
                    wie: wie ?? undefined,
                    bedrag: bedrag === null ? undefined : <Bedrag centen={bedrag} />,
                    door: (
                      <span>
                        {door}
                        {eigen ? <span className="sk-klein sk-blok">{t('goedkeuring.eigen')}</span> : null}
                      </span>
                    ),
                    sinds: dagTekst(dagVan(op), taal),
                  },
                },
              ]
            : [],
        )}
      />
    </section>
  );
};
