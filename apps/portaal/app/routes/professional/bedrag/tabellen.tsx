/** Knows the tables of the law on the screen: where one ends, what was entered, and by whom it was signed. */
import type { Api } from '@samenkracht/api-client';
import { Button, foutVan, Vinkje } from '@samenkracht/ui/form';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord } from '../actieformulier.tsx';

type Bedragen = Api.GetBedragenResponse;
type Wetstabel = Bedragen['tabellen'][number];
type Bedrag = Bedragen['bedragen'][number];

export const Wetstabellen = ({
  titel,
  tabellen,
}: {
  readonly titel: string;
  readonly tabellen: readonly Wetstabel[];
}) => {
  const t = useTekst();
  const taal = useTaal();
  const sure = (zekerheid: string | null) => zekerheid === 'twee bronnen' || zekerheid === 'een bron';
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('bedragen.kop.tabel'), rij: true },
        { sleutel: 'artikel', kop: t('bedragen.kop.artikel') },
        { sleutel: 'waarde', kop: t('bedragen.kop.laatste'), getal: true },
        { sleutel: 'sinds', kop: t('bedragen.kop.sinds') },
        { sleutel: 'zekerheid', kop: t('bedragen.kop.zekerheid') },
        { sleutel: 'gat', kop: t('bedragen.kop.gat') },
      ]}
      rijen={tabellen.map(({ id, naam, artikel, laatsteWaarde, laatsteVanaf, zekerheid, gatVanaf }) => ({
        sleutel: id,
        cellen: {
          naam: <span lang="nl">{naam}</span>,
          artikel: <span lang="nl">{artikel}</span>,
          waarde: <span className="sk-voorregels">{laatsteWaarde}</span>,
          sinds: laatsteVanaf === null ? '' : dagTekst(laatsteVanaf, taal),
          zekerheid:
            zekerheid === null ? (
              ''
            ) : (
              <Status soort={sure(zekerheid) ? 'goed' : 'let'}>
                <span lang="nl">{zekerheid}</span>
              </Status>
            ),
          gat:
            gatVanaf === null ? (
              ''
            ) : (
              <TextLink
                href={`/professional/bedragen?${new URLSearchParams({ tabel: id, vanaf: gatVanaf })}#doen-bedrag`}
              >
                {dagTekst(gatVanaf, taal)}
              </TextLink>
            ),
        },
      }))}
    />
  );
};

const Keurgoed = ({ bedrag, sleutel }: { readonly bedrag: Bedrag; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useAntwoord('keurgoed');
  const eigen = antwoord?.getypt['bedragId'] === bedrag.id ? antwoord : undefined;
  const veld = `nagekeken-${bedrag.id}`;
  return (
    <Formulier sleutel={`${bedrag.id}-${sleutel}`} fouten={eigen?.fouten ?? []}>
      <input type="hidden" name="doe" value="keurgoed" />
      <input type="hidden" name="bedragId" value={bedrag.id} />
      <Vinkje naam={veld} label={t('bedragen.nagekeken')} fout={foutVan(eigen?.fouten ?? [], veld)} />
      <Button bezig={bezig} label={t('bedragen.keurgoed.van', { naam: bedrag.naam })}>
        {t('bedragen.keurgoed')}
      </Button>
    </Formulier>
  );
};

export const Ingevoerd = ({
  titel,
  bedragen,
  sleutel,
}: {
  readonly titel: string;
  readonly bedragen: readonly Bedrag[];
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const open = bedragen.some(({ goedgekeurdDoor }) => goedgekeurdDoor === null);
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('bedragen.kop.tabel'), rij: true },
        { sleutel: 'periode', kop: t('bedragen.kop.periode') },
        { sleutel: 'waarde', kop: t('bedragen.kop.waarde'), getal: true },
        { sleutel: 'bron', kop: t('bedragen.kop.bron') },
        { sleutel: 'door', kop: t('bedragen.kop.door') },
        open
          ? { sleutel: 'doen', kop: t('bedragen.kop.doen') }
          : { sleutel: 'goedgekeurd', kop: t('bedragen.kop.goedgekeurd') },
      ]}
      rijen={bedragen.map((bedrag) => ({
        sleutel: bedrag.id,
        cellen: {
          naam: <span lang="nl">{bedrag.naam}</span>,
          periode: t('bedragen.periode', { vanaf: dagTekst(bedrag.vanaf, taal), tot: dagTekst(bedrag.tot, taal) }),
          waarde: <span className="sk-voorregels">{bedrag.waarde}</span>,
          bron: (
            <TextLink href={bedrag.link} rel="noreferrer" lang="nl">
              {bedrag.bron}
            </TextLink>
          ),
          door: bedrag.ingevoerdDoor,
          goedgekeurd: bedrag.goedgekeurdDoor,
          doen: bedrag.magGoedkeuren ? (
            <Keurgoed bedrag={bedrag} sleutel={sleutel} />
          ) : (
            <Tekst soort="small">{t('bedragen.eigen')}</Tekst>
          ),
        },
      }))}
    />
  );
};
