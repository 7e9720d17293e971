/** Knows the form of a decision on an objection: one part at once, and more below it where the objection has more. */
import { KeuzelijstVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier, type Veldvan } from '../actieformulier.tsx';
import { hoogsteOnderdelen, onderdeelveld } from './onderdelen.ts';

const uitkomsten = ['gegrond', 'ongegrond', 'niet-ontvankelijk'] as const;
const wijzigingen = ['niets', 'loon', 'medebewoners', 'draagtBij'] as const;

const Onderdeel = ({ veld, nummer }: { readonly veld: Veldvan; readonly nummer: number }) => {
  const t = useTekst();
  const van = (naam: string) => veld(onderdeelveld(naam, nummer));
  return (
    <>
      <TekstVeld {...van('onderdeel')} label={t('doe.beslisvoorstel.onderdeel')} />
      <KeuzeVeld
        {...van('uitkomst')}
        label={t('doe.beslisvoorstel.uitkomst')}
        opties={uitkomsten.map((een) => ({ waarde: een, tekst: <span lang="nl">{een}</span> }))}
      />
      <TekstvakVeld {...van('motivering')} rijen={4} label={t('doe.beslisvoorstel.motivering')} />
      <KeuzelijstVeld
        {...van('wat')}
        label={t('doe.beslisvoorstel.wat')}
        hulp={t('doe.beslisvoorstel.wat.hulp')}
        opties={wijzigingen.map((een) => ({ waarde: een, tekst: t(`doe.beslisvoorstel.wat.${een}`) }))}
      />
      <TekstVeld
        {...van('maand')}
        verplicht={false}
        label={t('doe.beslisvoorstel.maand')}
        hulp={t('doe.beslisvoorstel.maand.hulp')}
        breedte="kort"
      />
      <TekstVeld
        {...van('waarde')}
        verplicht={false}
        label={t('doe.beslisvoorstel.waarde')}
        hulp={t('doe.beslisvoorstel.waarde.hulp')}
        breedte="kort"
      />
    </>
  );
};

/** Each next part opens below the one before; what was typed in it keeps it open. */
const Verder = ({ veld, nummer }: { readonly veld: Veldvan; readonly nummer: number }) => {
  const t = useTekst();
  if (nummer > hoogsteOnderdelen) return null;
  const getypt = (veld(onderdeelveld('onderdeel', nummer)).waarde ?? '') !== '';
  return (
    <details className="sk-stapel" open={getypt}>
      <summary>{t('doe.beslisvoorstel.nog', { nummer })}</summary>
      <div className="sk-stapel">
        <Onderdeel veld={veld} nummer={nummer} />
        <Verder veld={veld} nummer={nummer + 1} />
      </div>
    </details>
  );
};

export const Voorstel = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="beslisvoorstel" sleutel={sleutel} knop={t('doe.beslisvoorstel')}>
      {({ veld }) => (
        <>
          <Onderdeel veld={veld} nummer={1} />
          <Verder veld={veld} nummer={2} />
        </>
      )}
    </Actieformulier>
  );
};
