/** Knows how a zaak of each kind is named for a resident, and where he follows it. */
import type { Tekst } from '../../teksten/teksten.tsx';

export const zaakTitel = (t: Tekst, soort: string, nummer: string): string =>
  soort === 'bezwaar'
    ? t('bezwaar.een.titel', { nummer })
    : soort === 'aanvraag bijstand'
      ? t('aanvragen.zaak', { nummer })
      : t('aanvragen.zaak.extra', { nummer });

export const zaakHref = (soort: string, id: string): string =>
  `/${soort === 'bezwaar' ? 'bezwaar' : soort === 'aanvraag bijstand' ? 'zaak' : 'bijzonder'}/${id}`;
