/** Knows the forms about the term of an objection: put off, a committee, with consent, and a notice on paper that we are late. */
import { DatumVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Deel = { readonly sleutel: string };

export const Verdaag = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="verdaag" sleutel={sleutel} knop={t('doe.verdaag')} gevaar>
      {({ veld }) => (
        <TekstvakVeld {...veld('reden')} rijen={3} label={t('doe.verdaag.reden')} hulp={t('doe.verdaag.hulp')} />
      )}
    </Actieformulier>
  );
};

/** Awb 7:10 lid 1 and 7:13: twelve weeks instead of six. */
export const Commissie = ({ sleutel, aan }: Deel & { readonly aan: boolean }) => {
  const t = useTekst();
  const doe = aan ? 'commissieweg' : 'commissie';
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar>
      {() => <Tekst>{t(`doe.${doe}.tekst`)}</Tekst>}
    </Actieformulier>
  );
};

/** Awb 4:18: what it came to, laid down by one and paid by another. */
export const Dwangsom = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="dwangsom" sleutel={sleutel} knop={t('doe.dwangsom')}>
      {({ veld }) => <TekstVeld {...veld('iban')} soort="code" label={t('doe.dwangsom.iban')} />}
    </Actieformulier>
  );
};

export const Dwangsombesluit = ({ sleutel, doe }: Deel & { readonly doe: 'keurdwangsom' | 'legdwangsomterug' }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar={doe === 'legdwangsomterug'}>
      {() => <Tekst>{t(`doe.${doe}.tekst`)}</Tekst>}
    </Actieformulier>
  );
};

/** A day, and why it is asked. */
export const MetDag = ({ sleutel, doe }: Deel & { readonly doe: 'instemming' | 'gebreke' | 'kosten' }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={doe} sleutel={sleutel} knop={t(`doe.${doe}.knop`)} gevaar>
      {({ veld }) => <DatumVeld {...veld('dag')} label={t(`doe.${doe}.dag`)} hulp={t(`doe.${doe}.hulp`)} />}
    </Actieformulier>
  );
};
