/** Knows the deliveries that wait for a second signature: all amounts of a half-year in one list, signed at once. */
import type { Api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, Vinkje } from '@samenkracht/ui/form';
import { Kop, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord } from '../actieformulier.tsx';

type Bedrag = Api.GetBedragenResponse['bedragen'][number];

const Keurgoed = ({ leveringId, sleutel }: { readonly leveringId: string; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useAntwoord('keurleveringgoed');
  const fouten = antwoord?.getypt['leveringId'] === leveringId ? antwoord.fouten : [];
  const veld = `nagekeken-${leveringId}`;
  return (
    <Formulier sleutel={`${leveringId}-${sleutel}`} fouten={fouten}>
      <input type="hidden" name="doe" value="keurleveringgoed" />
      <input type="hidden" name="leveringId" value={leveringId} />
      <Vinkje naam={veld} label={t('levering.nagekeken')} fout={foutVan(fouten, veld)} />
      <Knoppen>
        <Button bezig={bezig}>{t('levering.keurgoed')}</Button>
      </Knoppen>
    </Formulier>
  );
};

const Levering = ({ delen, sleutel }: { readonly delen: readonly Bedrag[]; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const [eerste] = delen;
  if (eerste === undefined) return null;
  const titel = t('levering.wacht', {
    naam: eerste.ingevoerdDoor,
    aantal: delen.length,
    datum: dagTekst(eerste.vanaf, taal),
  });
  return (
    <li className="sk-wachtend sk-stapel sk-nauw">
      <Kop level={3}>{titel}</Kop>
      <p>
        <TextLink href={eerste.link} rel="noreferrer" lang="nl">
          {eerste.bron}
        </TextLink>
      </p>
      <Tabel
        titel={titel}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'naam', kop: t('bedragen.kop.tabel'), rij: true },
          { sleutel: 'oud', kop: t('levering.kop.oud'), getal: true },
          { sleutel: 'nieuw', kop: t('levering.kop.nieuw'), getal: true },
          { sleutel: 'groei', kop: t('levering.kop.groei'), getal: true },
        ]}
        rijen={delen.map(({ id, naam, waarde, oud, groei }) => ({
          sleutel: id,
          cellen: {
            naam: <span lang="nl">{naam}</span>,
            oud: <span className="sk-voorregels">{oud}</span>,
            nieuw: <span className="sk-voorregels">{waarde}</span>,
            groei: groei ?? '',
          },
        }))}
      />
      {eerste.magGoedkeuren && eerste.levering !== null ? (
        <Keurgoed leveringId={eerste.levering} sleutel={sleutel} />
      ) : (
        <Tekst soort="small">{t('bedragen.eigen')}</Tekst>
      )}
    </li>
  );
};

/** One card per delivery, in the order in which they came in. */
export const Leveringen = ({
  bedragen,
  sleutel,
}: {
  readonly bedragen: readonly Bedrag[];
  readonly sleutel: string;
}) => {
  const ids = [...new Set(bedragen.flatMap(({ levering }) => levering ?? []))];
  return ids.length === 0 ? null : (
    <ul className="sk-wachtlijst">
      {ids.map((id) => (
        <Levering key={id} delen={bedragen.filter(({ levering }) => levering === id)} sleutel={sleutel} />
      ))}
    </ul>
  );
};
