/** Knows what is told of an instrument to staff, line by line: the same on its own page and side by side. */
import type { Api } from '@samenkracht/api-client';
import { cents, formatEuro } from '@samenkracht/core';
import { duurTekst, resultaatTekst, tijdenTekst, urenTekst, wachtTekst } from '../../../kader/aanbod/woorden.ts';
import { dagTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export type Instrument = Api.GetInstrumentenByInstrumentIdResponse['instrument'];

export type Kenmerk = { readonly naam: string; readonly van: (instrument: Instrument) => string };

const euro = (centen: number): string => formatEuro(cents(centen));

export const useKenmerken = (): readonly Kenmerk[] => {
  const t = useTekst();
  const taal = useTaal();
  const gezien = (een: Instrument) => ({ ...een, alGevraagd: false });
  return [
    { naam: t('aanbod.wat'), van: ({ wat }) => wat },
    { naam: t('aanbod.wie'), van: ({ voorWie }) => voorWie },
    { naam: t('aanbod.dicht'), van: ({ dicht }) => dicht },
    {
      naam: t('instrument.domeinen'),
      van: ({ domeinen }) => domeinen.map((een) => t(`aanbod.domein.${een}`)).join(', '),
    },
    { naam: t('aanbod.aanbieder'), van: ({ aanbieder }) => aanbieder },
    { naam: t('aanbod.waar'), van: ({ plaats, vorm }) => `${plaats}, ${t(`aanbod.vorm.${vorm}`).toLowerCase()}` },
    { naam: t('aanbod.wanneer'), van: (een) => tijdenTekst(t, gezien(een)).join('; ') },
    { naam: t('instrument.perweek'), van: ({ minutenPerWeek }) => urenTekst(t, minutenPerWeek) },
    { naam: t('aanbod.duur'), van: (een) => duurTekst(t, een) },
    {
      naam: t('aanbod.begin'),
      van: ({ eersteStart }) => (eersteStart === null ? t('aanbod.start.geen') : dagTekst(eersteStart, taal)),
    },
    { naam: t('aanbod.wachten'), van: (een) => wachtTekst(t, gezien(een)) },
    {
      naam: t('instrument.kosten'),
      van: ({ prijs, betaalwijze, keren, hoogsteKosten }) =>
        t(`instrument.kosten.${betaalwijze}`, {
          bedrag: euro(prijs),
          keren: keren ?? '',
          hoogste: euro(hoogsteKosten),
        }),
    },
    { naam: t('aanbod.resultaat'), van: (een) => resultaatTekst(t, een) },
  ];
};
