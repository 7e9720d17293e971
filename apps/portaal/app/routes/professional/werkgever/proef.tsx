/** Knows the simulation of reclaims: what employers' deliveries would save, by how many in time, and all that is supposed. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, Paneel } from '@samenkracht/ui/professional';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Proef = Api.GetTerugvorderproefResponse;

const verschil = (procent: number | null): string =>
  procent === null ? '–' : `${procent > 0 ? '+' : procent < 0 ? '−' : ''}${Math.abs(procent)}%`;

const Cijfers = ({ proef }: { readonly proef: Proef }) => {
  const t = useTekst();
  const { vergelijking, doel } = proef;
  const { met, zonder, verschilAantal, verschilBedrag } = vergelijking;
  const uitleg = (groep: typeof met) => t('proefterug.cijfer.uitleg', { aantal: groep.aantal, maanden: groep.maanden });
  return (
    <Kerncijfers
      cijfers={[
        {
          sleutel: 'verschil',
          naam: t('proefterug.cijfer.verschil'),
          waarde: verschil(verschilAantal),
          uitleg: t('werkgevers.verschil.uitleg', { doel: `−${Math.abs(doel)}` }),
          let: verschilAantal !== null && verschilAantal > doel,
        },
        { sleutel: 'bedrag', naam: t('proefterug.cijfer.bedrag'), waarde: verschil(verschilBedrag) },
        {
          sleutel: 'met',
          naam: t('proefterug.cijfer.met'),
          waarde: <Bedrag centen={met.bedrag} />,
          uitleg: uitleg(met),
        },
        {
          sleutel: 'zonder',
          naam: t('proefterug.cijfer.zonder'),
          waarde: <Bedrag centen={zonder.bedrag} />,
          uitleg: uitleg(zonder),
        },
      ]}
    />
  );
};

const PerMaand = ({ proef }: { readonly proef: Proef }) => {
  const t = useTekst();
  const taal = useTaal();
  const perMaand = [...Map.groupBy(proef.maanden, ({ maand }) => maand)].toReversed();
  const cel = (groep: Proef['maanden'][number] | undefined) => groep?.aantal ?? '–';
  const geld = (groep: Proef['maanden'][number] | undefined) => (groep ? <Bedrag centen={groep.bedrag} /> : '–');
  return (
    <Tabel
      titel={t('proefterug.permaand')}
      stapelt
      kolommen={[
        { sleutel: 'maand', kop: t('werkgevers.kop.maand'), rij: true },
        { sleutel: 'huishoudens', kop: t('proefterug.kop.huishoudens'), getal: true },
        { sleutel: 'met', kop: t('werkgevers.kop.met'), getal: true },
        { sleutel: 'metbedrag', kop: t('werkgevers.kop.metbedrag'), getal: true },
        { sleutel: 'zonder', kop: t('werkgevers.kop.zonder'), getal: true },
        { sleutel: 'zonderbedrag', kop: t('werkgevers.kop.zonderbedrag'), getal: true },
      ]}
      rijen={perMaand.map(([maand, groepen]) => {
        const met = groepen.find(({ gedekt }) => gedekt);
        const zonder = groepen.find(({ gedekt }) => !gedekt);
        return {
          sleutel: maand,
          cellen: {
            maand: maandTekst(maand, taal),
            huishoudens: met?.huishoudens ?? 0,
            ...{ met: cel(met), metbedrag: geld(met), zonder: cel(zonder), zonderbedrag: geld(zonder) },
          },
        };
      })}
    />
  );
};

const OpTijd = ({ bijOpTijd }: Pick<Proef, 'bijOpTijd'>) => {
  const t = useTekst();
  return (
    <Tabel
      titel={t('proefterug.optijd')}
      stapelt
      kolommen={[
        { sleutel: 'optijd', kop: t('proefterug.kop.optijd'), rij: true },
        { sleutel: 'aantal', kop: t('proefterug.cijfer.verschil'), getal: true },
        { sleutel: 'bedrag', kop: t('proefterug.cijfer.bedrag'), getal: true },
      ]}
      rijen={bijOpTijd.map(({ opTijd, verschilAantal, verschilBedrag }) => ({
        sleutel: String(opTijd),
        cellen: { optijd: `${opTijd}%`, aantal: verschil(verschilAantal), bedrag: verschil(verschilBedrag) },
      }))}
    />
  );
};

export const Terugvorderproef = ({ proef }: { readonly proef: Proef }) => {
  const t = useTekst();
  const taal = useTaal();
  const { huishoudens, werkend, van, totEnMet, nietTeBerekenen, aannames, vergelijking } = proef;
  const periode = { van: maandTekst(van, taal), tot: maandTekst(totEnMet, taal) };
  if (vergelijking.met.maanden === 0)
    return (
      <Paneel titel={t('proefterug.titel')}>
        <Tekst>{t('proefterug.leeg')}</Tekst>
      </Paneel>
    );
  return (
    <Paneel titel={t('proefterug.titel')}>
      <Tekst>{t('proefterug.uitleg', { huishoudens, werkend, ...periode })}</Tekst>
      <Cijfers proef={proef} />
      {nietTeBerekenen > 0 ? <Tekst soort="small">{t('proefterug.gat', { aantal: nietTeBerekenen })}</Tekst> : null}
      <OpTijd bijOpTijd={proef.bijOpTijd} />
      <details>
        <summary>{t('proefterug.permaand')}</summary>
        <PerMaand proef={proef} />
      </details>
      <p className="sk-feit-waarde">{t('proefterug.aannames')}</p>
      <ul className="sk-lijst">
        {aannames.map(({ sleutel, waarde }) => (
          <li key={sleutel}>{t(`proefterug.aanname.${sleutel}`, { waarde })}</li>
        ))}
        <li>{t('proefterug.aanname.herhalingen', { aantal: proef.herhalingen })}</li>
        <li>{t('proefterug.aanname.vast')}</li>
        <li>{t('proefterug.aanname.zelfde')}</li>
      </ul>
    </Paneel>
  );
};
