/** Knows how what the law makes of a breach is shown: the facts it looks at, and the fine for each blame. */
import { Bedrag, Feiten as Feitenlijst, Tabel } from '@samenkracht/ui/parts';
import type { Boete } from '../../../kader/boete.tsx';
import { dagTekst } from '../../../kader/datum.ts';
import { euro } from '../../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Optie = Boete['opties'][number];

const gekozen = ({ keuzes }: Optie, feit: string): string | undefined => keuzes.find((een) => een.feit === feit)?.keuze;

/** The options in which a fine is imposed: of each blame one without and one with a lowering to what can be paid. */
const boetesPer = (opties: readonly Optie[], verwijt: string, evenredigheid: string): Optie | undefined =>
  opties.find(
    (optie) => gekozen(optie, 'verwijtbaarheid') === verwijt && gekozen(optie, 'evenredigheid') === evenredigheid,
  );

/** The questions that the law asks here, each once, with its answers. */
export const vragenIn = (opties: readonly Optie[]) => {
  const keuzes = opties.flatMap((optie) => optie.keuzes);
  return [...Map.groupBy(keuzes, ({ feit }) => feit)].map(([feit, hier]) => ({
    feit,
    vraag: hier[0]?.vraag ?? feit,
    hulp: hier[0]?.hulp ?? '',
    antwoorden: [...new Map(hier.map(({ keuze, tekst }) => [keuze, tekst]))].map(([waarde, tekst]) => ({
      waarde,
      tekst,
    })),
  }));
};

export const Opties = ({ opties }: { readonly opties: readonly Optie[] }) => {
  const t = useTekst();
  const verwijten = vragenIn(opties).find(({ feit }) => feit === 'verwijtbaarheid')?.antwoorden ?? [];
  const cel = (optie: Optie | undefined) => {
    if (optie === undefined) return undefined;
    return optie.bedrag === null ? t('boete.opties.gat') : <Bedrag centen={optie.bedrag} />;
  };
  const rijen = verwijten.flatMap(({ waarde, tekst }) => {
    const gewoon = boetesPer(opties, waarde, 'niet verlagen');
    const draagkracht = boetesPer(opties, waarde, 'naar draagkracht');
    // without an amount the law stops before it asks to lower it: then the option has no such choice
    const zonder = opties.find((optie) => gekozen(optie, 'verwijtbaarheid') === waarde && optie.gat !== null);
    if (gewoon === undefined && zonder === undefined) return [];
    return [
      {
        sleutel: waarde,
        cellen: {
          verwijt: <span lang="nl">{tekst}</span>,
          gewoon: cel(gewoon ?? zonder),
          draagkracht: cel(draagkracht ?? zonder),
        },
      },
    ];
  });
  return (
    <Tabel
      titel={t('boete.opties')}
      kolommen={[
        { sleutel: 'verwijt', kop: t('boete.opties.verwijt'), rij: true },
        { sleutel: 'gewoon', kop: t('boete.opties.gewoon'), getal: true },
        { sleutel: 'draagkracht', kop: t('boete.opties.draagkracht'), getal: true },
      ]}
      rijen={rijen}
    />
  );
};

export const Feiten = ({ boete }: { readonly boete: Boete }) => {
  const t = useTekst();
  const taal = useTaal();
  const { benadelingsbedrag, eigenHerstel, eerdereBoetes, laatsteWaarschuwing } = boete;
  const telt = eigenHerstel?.voorConstatering === true && !eigenHerstel.tijdensToezicht;
  return (
    <Feitenlijst
      feiten={[
        { naam: t('boete.benadeling'), waarde: euro(benadelingsbedrag) },
        {
          naam: t('boete.herstel'),
          waarde:
            eigenHerstel === null
              ? t('boete.herstel.geen')
              : t(telt ? 'boete.herstel.telt' : 'boete.herstel.telt.niet', {
                  datum: dagTekst(eigenHerstel.hersteldOp, taal),
                }),
        },
        {
          naam: t('boete.eerder'),
          waarde:
            eerdereBoetes.length === 0
              ? t('boete.eerder.geen')
              : eerdereBoetes
                  .map((een) =>
                    t('boete.eerder.een', {
                      datum: dagTekst(een.opgelegdOp, taal),
                      vast: een.onherroepelijk ? 'ja' : 'nee',
                      zelfde: een.zelfdeGedraging ? 'ja' : 'nee',
                    }),
                  )
                  .join('; '),
        },
        {
          naam: t('boete.waarschuwing'),
          waarde: laatsteWaarschuwing === null ? t('boete.waarschuwing.geen') : dagTekst(laatsteWaarschuwing, taal),
        },
      ]}
    />
  );
};
