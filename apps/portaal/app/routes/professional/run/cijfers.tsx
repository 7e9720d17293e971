/** Knows the figures of a run: what goes to the bank, what settles itself, and how that differs from last month. */
import type { Api } from '@samenkracht/api-client';
import { Bedrag } from '@samenkracht/ui/parts';
import { Kerncijfers } from '@samenkracht/ui/professional';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Totalen = Api.GetMaandrunsByRunIdResponse['totalen'];

export const Runcijfers = ({ totalen }: { readonly totalen: Totalen }) => {
  const t = useTekst();
  const getal = new Intl.NumberFormat(useTaal() === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
  const { som, verschil, betalingen, uitkeringen, vanzelf, uitzonderingen, nietsTeBetalen } = totalen;
  const { nabetaald, verrekend, gereserveerd } = totalen;
  return (
    <Kerncijfers
      cijfers={[
        {
          sleutel: 'som',
          naam: t('run.cijfer.som'),
          waarde: <Bedrag centen={som} />,
          uitleg:
            verschil === null ? (
              t('run.cijfer.som.eerste')
            ) : (
              <>
                <Bedrag centen={verschil} teken /> {t('run.cijfer.som.uitleg')}
              </>
            ),
        },
        {
          sleutel: 'betalingen',
          naam: t('run.cijfer.betalingen'),
          waarde: getal.format(betalingen),
          uitleg: t('run.cijfer.betalingen.uitleg', { aantal: getal.format(uitkeringen) }),
        },
        {
          sleutel: 'vanzelf',
          naam: t('run.cijfer.vanzelf'),
          waarde: vanzelf === null ? '–' : `${getal.format(vanzelf)}%`,
        },
        {
          sleutel: 'kijken',
          naam: t('run.cijfer.kijken'),
          waarde: getal.format(uitzonderingen),
          let: uitzonderingen > 0,
        },
        { sleutel: 'niets', naam: t('run.cijfer.niets'), waarde: getal.format(nietsTeBetalen) },
        { sleutel: 'nabetaald', naam: t('run.cijfer.nabetaald'), waarde: <Bedrag centen={nabetaald} /> },
        { sleutel: 'verrekend', naam: t('run.cijfer.verrekend'), waarde: <Bedrag centen={verrekend} /> },
        { sleutel: 'gereserveerd', naam: t('run.cijfer.gereserveerd'), waarde: <Bedrag centen={gereserveerd} /> },
      ]}
    />
  );
};
