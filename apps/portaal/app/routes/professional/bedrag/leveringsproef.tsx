/** Knows how a delivery is looked at before it is sent: old, new and the change of each table, and what is wrong or missing. */
import type { Api } from '@samenkracht/api-client';
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Melding, Tekst } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';

type Proefstuk = Api.PostBedragleveringenProefResponse;
type Regel = Proefstuk['regels'][number];

const Let = ({ regel }: { readonly regel: Regel }) => {
  const t = useTekst();
  if (regel.fout !== null)
    return (
      <Status soort="fout">
        <span lang="nl">{regel.fout}</span>
      </Status>
    );
  return regel.opvallend ? <Status soort="let">{t('levering.opvallend')}</Status> : null;
};

const Regels = ({ regels, titel }: { readonly regels: readonly Regel[]; readonly titel: string }) => {
  const t = useTekst();
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('bedragen.kop.tabel'), rij: true },
        { sleutel: 'oud', kop: t('levering.kop.oud'), getal: true },
        { sleutel: 'nieuw', kop: t('levering.kop.nieuw'), getal: true },
        { sleutel: 'groei', kop: t('levering.kop.groei'), getal: true },
        { sleutel: 'let', kop: t('levering.kop.let') },
      ]}
      rijen={regels.map((regel) => ({
        sleutel: String(regel.regel),
        cellen: {
          naam: (
            <span lang="nl">
              {regel.naam}
              <span className="sk-klein sk-blok">
                {t('levering.kop.regel')} {regel.regel}
              </span>
            </span>
          ),
          oud: <span className="sk-voorregels">{regel.oud}</span>,
          nieuw: <span className="sk-voorregels">{regel.nieuw}</span>,
          groei: regel.groei ?? '',
          let: <Let regel={regel} />,
        },
      }))}
    />
  );
};

export const Proef = ({
  proef,
  levering,
  sleutel,
}: {
  readonly proef: Proefstuk;
  readonly levering: Api.PostBedragleveringenData['body'];
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const bezig = useBezig();
  const { regels, ontbreekt } = proef;
  const fout = regels.filter((regel) => regel.fout !== null).length;
  const eerst = regels.toSorted((a, b) => ernst(b) - ernst(a));
  return (
    <Paneel titel={t('levering.stap3')} naast={t('levering.aantal', { aantal: regels.length })}>
      {fout === 0 ? null : (
        <Melding soort="fout" live titel={t('levering.fouten', { aantal: fout })}>
          {null}
        </Melding>
      )}
      <Regels regels={eerst} titel={t('levering.stap3')} />
      {ontbreekt.length === 0 ? (
        <Tekst>{t('levering.ontbreekt', { aantal: 0 })}</Tekst>
      ) : (
        <details>
          <summary>{t('levering.ontbreekt', { aantal: ontbreekt.length })}</summary>
          <ul lang="nl">
            {ontbreekt.map(({ id, naam }) => (
              <li key={id}>{naam}</li>
            ))}
          </ul>
        </details>
      )}
      {fout > 0 || regels.length === 0 ? null : (
        <Formulier sleutel={`levering-${sleutel}`} fouten={[]}>
          <input type="hidden" name="doe" value="levering" />
          <input type="hidden" name="vanafdag" value={levering.vanaf} />
          <input type="hidden" name="bron" value={levering.bron} />
          <input type="hidden" name="link" value={levering.link} />
          <textarea name="bestand" defaultValue={levering.bestand} hidden />
          <Knoppen>
            <Button bezig={bezig}>{t('levering.knop')}</Button>
          </Knoppen>
        </Formulier>
      )}
    </Paneel>
  );
};

/** What is wrong stands first, then what stands out. */
const ernst = (regel: Regel): number => (regel.fout !== null ? 2 : regel.opvallend ? 1 : 0);
