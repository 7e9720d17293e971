/** Knows what a policy officer does to account for a programme: evidence for who pays, its sum over municipalities, and a quota. */
import type { Api } from '@samenkracht/api-client';
import { BestandVeld, Button, DatumVeld, foutVan, KeuzelijstVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { ButtonLink, Melding, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Paneel, Vouwpaneel } from '@samenkracht/ui/professional';
import { useActionData } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { formatUren } from '../../../kader/uren.ts';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';

type Definitie = Api.GetProgrammasByProgrammaResponse;
type Som = Api.PostProgrammasByProgrammaBewijsOptellingResponse;
type Om = { readonly definitie: Definitie; readonly sleutel: string; readonly beleid: boolean };

const Opgeteld = ({ som }: { readonly som: Som }) => {
  const t = useTekst();
  const aantal = (er: number, mag: number | null) =>
    mag === null ? String(er) : t('prog.plaatsen.waarde', { vergeven: er, hoogstens: mag });
  return (
    <>
      {som.opmerkingen.length === 0 ? null : (
        <Melding soort="let" live titel={t('prog.optelling.let')}>
          <ul className="sk-lijst" lang="nl">
            {som.opmerkingen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Melding>
      )}
      <Tabel
        titel={t('prog.optelling')}
        titelVerborgen
        kolommen={[
          { sleutel: 'gemeente', kop: t('prog.optelling.gemeente'), rij: true },
          { sleutel: 'deelnemers', kop: t('prog.deelnemers'), getal: true },
        ]}
        rijen={som.perGemeente.map(({ gemeente, deelnemers, hoogstens }, at) => ({
          sleutel: `${gemeente} ${at}`,
          cellen: { gemeente, deelnemers: aantal(deelnemers, hoogstens) },
        }))}
        voet={{ gemeente: t('prog.optelling.samen'), deelnemers: aantal(som.deelnemers, som.hoogstens) }}
      />
      <Tekst soort="small">
        {t('prog.optelling.uren', { uur: formatUren(som.minuten) })}{' '}
        {som.perDeelnemer === null ? null : (
          <>
            {t('prog.optelling.perplaats')} <Bedrag centen={som.perDeelnemer} />
          </>
        )}
      </Tekst>
    </>
  );
};

const Optelling = ({ sleutel }: Pick<Om, 'sleutel'>) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useAntwoord('optelling');
  const gedaan = useActionData<{ readonly optelling?: Som }>();
  const fouten = antwoord?.fouten ?? [];
  return (
    <Vouwpaneel titel={t('prog.optelling')} open={antwoord !== undefined}>
      {gedaan?.optelling === undefined ? null : <Opgeteld som={gedaan.optelling} />}
      <Formulier sleutel={sleutel} bestanden fouten={fouten}>
        <input type="hidden" name="doe" value="optelling" />
        <BestandVeld
          naam="optelling-bestanden"
          meer
          soorten="application/json,.json"
          label={t('prog.optelling.bestanden')}
          hulp={t('prog.optelling.hulp')}
          fout={foutVan(fouten, 'optelling-bestanden')}
        />
        <Knoppen>
          <Button bezig={bezig}>{t('prog.optelling.knop')}</Button>
        </Knoppen>
      </Formulier>
    </Vouwpaneel>
  );
};

const Taakstelling = ({ definitie, sleutel }: Om) => {
  const t = useTekst();
  const antwoord = useAntwoord('taakstelling');
  return (
    <Vouwpaneel titel={t('doe.taakstelling')} open={antwoord !== undefined}>
      <Actieformulier doe="taakstelling" sleutel={sleutel} knop={t('doe.taakstelling')}>
        {({ veld }) => (
          <>
            <KeuzelijstVeld
              {...veld('naam')}
              label={t('doe.taakstelling.naam')}
              leeg={t('pro.kies')}
              opties={definitie.dagen.map((waarde) => ({ waarde, tekst: waarde }))}
            />
            <DatumVeld {...veld('van')} label={t('doe.taakstelling.van')} />
            <DatumVeld {...veld('tot')} label={t('doe.taakstelling.tot')} />
            <TekstVeld {...veld('aantal')} label={t('doe.taakstelling.aantal')} breedte="kort" />
            <TekstVeld {...veld('bron')} label={t('doe.taakstelling.bron')} hulp={t('doe.taakstelling.bron.hulp')} />
          </>
        )}
      </Actieformulier>
    </Vouwpaneel>
  );
};

export const Verantwoorden = (om: Om) => {
  const t = useTekst();
  const { sleutel: naam, periode, dagen } = om.definitie;
  const vraag = `van=${periode.van}&totEnMet=${periode.totEnMet}`;
  const jaar = `van=${periode.totEnMet.slice(0, 4)}-01-01&totEnMet=${periode.totEnMet}`;
  return (
    <Paneel titel={t('prog.verantwoorden')}>
      <div className="sk-stapel">
        <Tekst>{t('prog.bewijs.uitleg')}</Tekst>
        <p className="sk-knoppen">
          <ButtonLink href={`/api/v1/programmas/${naam}/bewijs?${vraag}`} soort="tweede" download>
            {t('prog.bewijs')}
          </ButtonLink>
          {naam === 'schuldhulp' && om.beleid ? (
            <ButtonLink href={`/api/v1/schuldhulp/levering?${jaar}`} soort="tweede" download>
              {t('prog.ddas')}
            </ButtonLink>
          ) : null}
        </p>
        <Optelling sleutel={om.sleutel} />
        {om.beleid && dagen.length > 0 ? <Taakstelling {...om} /> : null}
      </div>
    </Paneel>
  );
};
