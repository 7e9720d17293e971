/** Knows how one part of the caseload is told: shares and numbers of two days, and the way to who they are. */
import type { Api } from '@samenkracht/api-client';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagKort } from '../../../kader/datum.ts';
import type { Taal } from '../../../teksten/taal.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Analyse = Api.GetBestandsanalyseResponse;
type Telling = Analyse['nu'];
export type Bestandsdeel = 'duur' | 'leeftijd' | 'uitstroom' | 'uitstroomreden' | 'terugkeer' | 'terugkeerNu';
type Groep = Telling['duur']['groepen'][number]['groep'];

export const getal = (waarde: number, taal: Taal): string => waarde.toLocaleString(taal === 'en' ? 'en' : 'nl');

/** Under each other, so always with one decimal. */
export const metDecimaal = (waarde: number, taal: Taal): string =>
  waarde.toLocaleString(taal === 'en' ? 'en' : 'nl', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const Aantal = ({ aantal, href }: { readonly aantal: number | null; readonly href: string | undefined }) => {
  const t = useTekst();
  const taal = useTaal();
  if (aantal === null) return t('bestand.verborgen');
  return href === undefined || aantal === 0 ? (
    getal(aantal, taal)
  ) : (
    <TextLink href={href}>{getal(aantal, taal)}</TextLink>
  );
};

type Props = Pick<Analyse, 'nu' | 'eerder' | 'namen'> & { readonly deel: Bestandsdeel };

const useCellen = ({ deel, namen }: Pick<Props, 'deel' | 'namen'>) => {
  const taal = useTaal();
  return (wanneer: string, telling: Telling, groep: Groep) => {
    const gevonden = telling[deel].groepen.find((een) => een.groep === groep);
    const aandeel = gevonden?.aandeel ?? null;
    const href = `/professional/bestandsanalyse/personen?groep=${groep}&peildatum=${telling.peildatum}`;
    return {
      [`deel-${wanneer}`]: aandeel === null ? '–' : `${metDecimaal(aandeel, taal)}%`,
      [`aantal-${wanneer}`]: <Aantal aantal={gevonden?.aantal ?? null} href={namen ? href : undefined} />,
    };
  };
};

const uitlegVan = { uitstroom: 'bestand.deel.uitleg.uitstroom', terugkeer: 'bestand.deel.uitleg.terugkeer' } as const;

export const Deeltabel = ({ deel, nu, eerder, namen }: Props) => {
  const t = useTekst();
  const taal = useTaal();
  const cellen = useCellen({ deel, namen });
  const titel = t(`bestand.deel.${deel}`);
  const dagen = [...(eerder === null ? [] : [{ wanneer: 'eerder', telling: eerder }]), { wanneer: 'nu', telling: nu }];
  const koppen = (wat: 'aandeel' | 'aantal') =>
    dagen.map(({ wanneer, telling }) => ({
      sleutel: `${wat === 'aandeel' ? 'deel' : 'aantal'}-${wanneer}`,
      kop: t(`bestand.kop.${wat}`, { datum: dagKort(telling.peildatum, taal) }),
      getal: true,
    }));
  const leeg = dagen.every(({ telling }) => telling[deel].aantal === 0);
  const uitleg = deel === 'uitstroom' || deel === 'terugkeer' ? t(uitlegVan[deel]) : undefined;
  return (
    <Paneel titel={titel}>
      {uitleg === undefined ? null : <Tekst>{uitleg}</Tekst>}
      {leeg ? (
        <Tekst>{t('bestand.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={titel}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'groep', kop: t('bestand.groep'), rij: true },
            ...koppen('aandeel'),
            ...koppen('aantal'),
          ]}
          rijen={[
            ...nu[deel].groepen.map(({ groep }) => ({
              sleutel: groep,
              cellen: Object.assign(
                { groep: t(`bestand.groep.${groep}`) },
                ...dagen.map(({ wanneer, telling }) => cellen(wanneer, telling, groep)),
              ),
            })),
            {
              sleutel: 'samen',
              nadruk: true,
              cellen: Object.assign(
                { groep: t('bestand.samen') },
                ...dagen.map(({ wanneer, telling }) => ({
                  [`aantal-${wanneer}`]: <Aantal aantal={telling[deel].aantal} href={undefined} />,
                })),
              ),
            },
          ]}
        />
      )}
    </Paneel>
  );
};
