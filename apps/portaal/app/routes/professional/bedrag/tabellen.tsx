/** Knows the tables of the law on the screen: where one ends, what was entered, and by whom it was signed. */
import type { Api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, Vinkje } from '@samenkracht/ui/form';
import { Kop, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Feiten, Status, Tabel } from '@samenkracht/ui/parts';
import { dagKort, dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord } from '../actieformulier.tsx';

type Bedragen = Api.GetBedragenResponse;
type Wetstabel = Bedragen['tabellen'][number];
type Bedrag = Bedragen['bedragen'][number];

/** A value of several brackets opens; one number just stands there. */
const Laatste = ({ waarde }: { readonly waarde: string | null }) => {
  const t = useTekst();
  const lines = (waarde ?? '').split('\n');
  return lines.length < 2 ? (
    <span>{waarde}</span>
  ) : (
    <details>
      <summary>{t('bedragen.schijven', { aantal: lines.length })}</summary>
      <span className="sk-voorregels">{waarde}</span>
    </details>
  );
};

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
        { sleutel: 'waarde', kop: t('bedragen.kop.laatste'), getal: true },
        { sleutel: 'zekerheid', kop: t('bedragen.kop.zekerheid') },
        { sleutel: 'gat', kop: t('bedragen.kop.gat') },
      ]}
      rijen={tabellen.map(({ id, naam, artikel, laatsteWaarde, laatsteVanaf, zekerheid, gatVanaf }) => ({
        sleutel: id,
        cellen: {
          naam: (
            <span lang="nl">
              {naam}
              <span className="sk-klein sk-blok">{artikel.replace(/ Participatiewet$/, '')}</span>
            </span>
          ),
          waarde: (
            <span>
              <Laatste waarde={laatsteWaarde} />
              {laatsteVanaf === null ? null : (
                <span className="sk-klein sk-blok">{t('bedragen.sinds', { datum: dagKort(laatsteVanaf, taal) })}</span>
              )}
            </span>
          ),
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
                <span className="sk-eenregel">{dagKort(gatVanaf, taal)}</span>
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
  const fouten = antwoord?.getypt['bedragId'] === bedrag.id ? antwoord.fouten : [];
  const veld = `nagekeken-${bedrag.id}`;
  return (
    <Formulier sleutel={`${bedrag.id}-${sleutel}`} fouten={fouten}>
      <input type="hidden" name="doe" value="keurgoed" />
      <input type="hidden" name="bedragId" value={bedrag.id} />
      <Vinkje naam={veld} label={t('bedragen.nagekeken')} fout={foutVan(fouten, veld)} />
      <Knoppen>
        <Button bezig={bezig} label={t('bedragen.keurgoed.van', { naam: bedrag.naam })}>
          {t('bedragen.keurgoed')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const useRegel = () => {
  const t = useTekst();
  const taal = useTaal();
  return (bedrag: Bedrag) => ({
    periode: t('bedragen.periode', { vanaf: dagTekst(bedrag.vanaf, taal), tot: dagTekst(bedrag.tot, taal) }),
    waarde: <span className="sk-voorregels">{bedrag.waarde}</span>,
    bron: (
      <TextLink href={bedrag.link} rel="noreferrer" lang="nl">
        {bedrag.bron}
      </TextLink>
    ),
  });
};

/** One amount that waits for a second signature: everything one needs to check it, and the signature under it. */
const Wachtend = ({ bedrag, sleutel }: { readonly bedrag: Bedrag; readonly sleutel: string }) => {
  const t = useTekst();
  const { periode, waarde, bron } = useRegel()(bedrag);
  return (
    <li className="sk-wachtend sk-stapel sk-nauw">
      <Kop level={3}>
        <span lang="nl">{bedrag.naam}</span>
      </Kop>
      <Feiten
        feiten={[
          { naam: t('bedragen.kop.waarde'), waarde },
          { naam: t('bedragen.kop.periode'), waarde: periode },
          { naam: t('bedragen.kop.bron'), waarde: bron },
          { naam: t('bedragen.kop.door'), waarde: bedrag.ingevoerdDoor },
        ]}
      />
      {bedrag.magGoedkeuren ? (
        <Keurgoed bedrag={bedrag} sleutel={sleutel} />
      ) : (
        <Tekst soort="small">{t('bedragen.eigen')}</Tekst>
      )}
    </li>
  );
};

export const Wachtlijst = ({
  bedragen,
  sleutel,
}: {
  readonly bedragen: readonly Bedrag[];
  readonly sleutel: string;
}) =>
  bedragen.length === 0 ? null : (
    <ul className="sk-wachtlijst">
      {bedragen.map((bedrag) => (
        <Wachtend key={bedrag.id} bedrag={bedrag} sleutel={sleutel} />
      ))}
    </ul>
  );

export const Ingevoerd = ({ bedragen }: { readonly bedragen: readonly Bedrag[] }) => {
  const t = useTekst();
  const toRegel = useRegel();
  return (
    <Tabel
      titel={t('bedragen.ingevoerd')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('bedragen.kop.tabel'), rij: true },
        { sleutel: 'periode', kop: t('bedragen.kop.periode') },
        { sleutel: 'waarde', kop: t('bedragen.kop.waarde'), getal: true },
        { sleutel: 'bron', kop: t('bedragen.kop.bron') },
        { sleutel: 'door', kop: t('bedragen.kop.door') },
        { sleutel: 'goedgekeurd', kop: t('bedragen.kop.goedgekeurd') },
      ]}
      rijen={bedragen.map((bedrag) => ({
        sleutel: bedrag.id,
        cellen: {
          ...toRegel(bedrag),
          naam: <span lang="nl">{bedrag.naam}</span>,
          door: bedrag.ingevoerdDoor,
          goedgekeurd: bedrag.goedgekeurdDoor,
        },
      }))}
    />
  );
};
