/** Knows the one thing that helps most now: answer, write down, choose, or the step that was agreed. */
import { ButtonLink, Kaart, Kop, Tekst } from '@samenkracht/ui/frame';
import type { Tekst as Teksten } from '../../../teksten/teksten.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { Mijn } from './soort.ts';

type Nu = { readonly kop: string; readonly tekst: string; readonly knop?: string; readonly href?: string };

const nuVoor = (t: Teksten, { versies, ervaringen, wensen }: Mijn): Nu => {
  const [laatste] = versies;
  const open = ervaringen.find(({ bevestigd }) => bevestigd === 0);
  if (laatste?.antwoord === null)
    return {
      kop: t('perspectief.nu.klopt'),
      tekst: t('perspectief.nu.klopt.tekst'),
      knop: t('perspectief.nu.klopt.knop'),
      href: '#samen',
    };
  if (ervaringen.length === 0)
    return {
      kop: t('perspectief.nu.ervaring'),
      tekst: t('perspectief.nu.ervaring.tekst'),
      knop: t('perspectief.nu.ervaring.knop'),
      href: '/perspectief/ervaring',
    };
  if (open !== undefined)
    return {
      kop: t('perspectief.nu.kies'),
      tekst: t('perspectief.nu.kies.tekst', { naam: open.naam }),
      knop: t('perspectief.nu.kies.knop'),
      href: `/perspectief/ervaring/${open.id}`,
    };
  if (wensen.length === 0)
    return {
      kop: t('perspectief.nu.wens'),
      tekst: t('perspectief.nu.wens.tekst'),
      knop: t('perspectief.nu.wens.knop'),
      href: '/perspectief/beroep',
    };
  if (laatste === undefined)
    return {
      kop: t('perspectief.nu.praat'),
      tekst: t('perspectief.nu.praat.tekst'),
      knop: t('perspectief.nu.praat.knop'),
      href: '/afspraken',
    };
  return { kop: t('perspectief.nu.stap'), tekst: laatste.volgendeStap };
};

export const NuDoen = ({ mijn }: { readonly mijn: Mijn }) => {
  const nu = nuVoor(useTekst(), mijn);
  return (
    <Kaart soort="nu">
      <Kop>{nu.kop}</Kop>
      <Tekst>{nu.tekst}</Tekst>
      {nu.href && nu.knop ? <ButtonLink href={nu.href}>{nu.knop}</ButtonLink> : null}
    </Kaart>
  );
};
