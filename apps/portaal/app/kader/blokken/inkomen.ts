/** Knows the block of income security: the benefit and the next payment in a sentence, with what waits or is owed beside it. */
import type { Api } from '@samenkracht/api-client';
import { dagTekst, maandTekst } from '../datum.ts';
import { euro } from '../uitkomst.tsx';
import type { Blik, Blok, Schakel } from './blok.ts';

type Uitkering = NonNullable<Api.GetPersonenByPersoonIdUitkeringstandResponse['uitkering']>;

export type Inkomen = {
  readonly uitkering:
    | (Pick<Uitkering, 'ingangsdatum' | 'einddatum' | 'volgende' | 'openSchuld'> & {
        /** What a colleague must resolve; a resident reads of it what he can do himself, above. */
        readonly teBekijken?: Uitkering['teBekijken'];
      })
    | null;
  /** Where his application is followed or finished; undefined when there is none. */
  readonly aanvraag?: { readonly href: string; readonly verstuurd: boolean } | undefined;
};

const zeker: readonly string[] = ['vast', 'te bevestigen'];

const zinVan = ({ uitkering, aanvraag }: Inkomen, { t, lezer, taal }: Blik): string => {
  if (uitkering === null && aanvraag !== undefined)
    return t(aanvraag.verstuurd ? 'blok.inkomen.aanvraag' : 'blok.inkomen.concept');
  if (uitkering === null) return t(`blok.inkomen.geen.${lezer}`);
  const { volgende, einddatum, ingangsdatum } = uitkering;
  if (volgende === null)
    return einddatum === null
      ? t('blok.inkomen.loopt', { datum: dagTekst(ingangsdatum, taal) })
      : t('blok.inkomen.gestopt', { datum: dagTekst(einddatum, taal) });
  const over = maandTekst(volgende.maand, taal);
  if (volgende.bedrag === null) return t('blok.inkomen.onbekend', { maand: over });
  const bedrag = euro(volgende.bedrag);
  const hoe = zeker.includes(volgende.zekerheid) ? 'zeker' : 'ongeveer';
  return volgende.op === null
    ? t(`blok.inkomen.over.${hoe}`, { maand: over, bedrag })
    : t(`blok.inkomen.op.${hoe}`, { datum: dagTekst(volgende.op, taal), bedrag });
};

const stapVan = ({ uitkering, aanvraag }: Inkomen, { t, lezer, naar }: Blik): Schakel | undefined => {
  if (uitkering === null && aanvraag !== undefined)
    return {
      href: aanvraag.href,
      tekst: t(aanvraag.verstuurd ? 'blok.inkomen.doe.aanvraag' : 'blok.inkomen.doe.concept'),
    };
  if (uitkering === null)
    return lezer === 'inwoner' ? { href: '/aanvraag', tekst: t('blok.inkomen.doe.vraag') } : undefined;
  const eerste = uitkering.teBekijken?.eerste ?? null;
  if (eerste !== null) return { href: `/professional/uitzonderingen/${eerste}`, tekst: t('blok.inkomen.doe.los') };
  return { ...naar('uitkering'), tekst: t(`blok.inkomen.doe.lees.${lezer}`) };
};

export const inkomenblok = (inkomen: Inkomen, blik: Blik): Blok => {
  const { t, naar } = blik;
  const { uitkering } = inkomen;
  const wachten = uitkering?.teBekijken?.aantal ?? 0;
  const schuld = uitkering?.openSchuld ?? 0;
  const reden = uitkering?.volgende?.bedrag === null ? (uitkering.volgende.reden ?? undefined) : undefined;
  return {
    soort: 'inkomen',
    zin: zinVan(inkomen, blik),
    erbij: [
      ...(wachten > 0 ? [t('blok.inkomen.tebekijken', { aantal: wachten })] : []),
      ...(schuld > 0 ? [t('blok.inkomen.schuld', { bedrag: euro(schuld) })] : []),
    ],
    reden,
    actie: stapVan(inkomen, blik),
    bladen: [naar('uitkering')],
    let: wachten > 0,
  };
};

/** For who guides: the amounts are not his to read, but what happened with them stands on the line in words. */
export const inkomenInWoorden = ({ t, naar }: Blik): Blok => ({
  soort: 'inkomen',
  zin: t('blok.inkomen.dicht.medewerker'),
  erbij: [t('blok.inkomen.woorden')],
  actie: { href: `${naar('lijn').href}?domein=inkomen`, tekst: t('blok.inkomen.doe.lijn') },
  bladen: [],
});
