/** Knows how a month in which the norm changes is shown: its parts, each with its days, what is new in it, and what it comes to. */
import { addDays, day } from '@samenkracht/core';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, maandTekst } from '../../kader/datum.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import type { Maand } from './reken.ts';

export const Delen = ({ maand }: { readonly maand: Maand }) => {
  const t = useTekst();
  const taal = useTaal();
  const delen = maand.uitkomst?.stukken ?? [];
  if (delen.length < 2) return null;
  return (
    <Tabel
      titel={t('rekenhulp.delen', { maand: maandTekst(maand.maand, taal) })}
      stapelt
      kolommen={[
        { sleutel: 'dagen', kop: t('rekenhulp.delen.dagen'), rij: true },
        { sleutel: 'wat', kop: t('rekenhulp.delen.wat') },
        { sleutel: 'norm', kop: t('rekenhulp.delen.norm'), getal: true },
        { sleutel: 'bedrag', kop: t('rekenhulp.delen.bedrag'), getal: true },
      ]}
      rijen={delen.map(({ vanaf, tot, dagen, reden, norm, bedrag }) => ({
        sleutel: vanaf,
        cellen: {
          dagen: (
            <span>
              {t('rekenhulp.delen.van', {
                van: dagTekst(vanaf, taal),
                tot: dagTekst(addDays(day(tot), -1), taal),
                n: dagen,
              })}
            </span>
          ),
          wat: <span lang="nl">{reden}</span>,
          norm: <Bedrag centen={norm} />,
          bedrag: <Bedrag centen={bedrag} />,
        },
      }))}
    />
  );
};
