/** Knows whether the facts that belong to a special kind of means are there; a fact too many is never asked, one too few is followed. */
import type { Inkomst, Partner, Persoon, Vrijlatingfeiten } from './feiten.ts';

/** Each kind asks facts of its own; a plain kind asks how holiday allowance is paid with it. */
export const isInkomstVolledig = (een: Inkomst, persoon: Persoon): boolean => {
  if (een.soort === undefined || een.netto === undefined) return false;
  switch (een.soort) {
    case 'loon':
    case 'uitkering uit vroeger werk':
    case 'AOW':
    case 'particulier pensioen':
    case 'alimentatie':
    case 'heffingskorting':
    case 'ander inkomen':
      return een.vakantiegeld !== undefined && een.metHeffingskorting !== undefined;
    case 'gift':
    case 'kostenbesparing':
      return een.oordeel?.keuze !== undefined && isGiftVolledig(persoon);
    case 'premie':
      return een.oordeel?.keuze !== undefined && isDitJaarVolledig(persoon);
    case 'vrijwilligersvergoeding':
      return isDitJaarVolledig(persoon);
    case 'andere schadevergoeding':
      return een.oordeel?.keuze !== undefined && een.aard?.keuze !== undefined;
    case 'voedselbank':
    case 'onderhoud van ouders':
    case 'onbetaalde mantelzorg':
      return een.oordeel?.keuze !== undefined;
    case 'vergoeding van kosten':
    case 'vergoeding van werkgever':
      return een.bijstandVoorKosten !== undefined;
    case 'inkomen in natura':
      return een.opgeofferd !== undefined;
    case 'huur of kostgeld':
      return een.inKostendelersnorm !== undefined;
    case 'studiefinanciering':
      return een.onderwijs !== undefined && een.woontBijOuders !== undefined && een.eenoudertoeslag !== undefined;
    default:
      return true;
  }
};

const isDitJaarVolledig = ({ ditJaar }: Persoon): boolean =>
  ditJaar?.giften !== undefined &&
  ditJaar.premies !== undefined &&
  ditJaar.aantalPremies !== undefined &&
  ditJaar.vrijwilligerswerk !== undefined;

const isGiftVolledig = (persoon: Persoon): boolean =>
  isDitJaarVolledig(persoon) &&
  persoon.bovenGiftgrens?.oordeel?.keuze !== undefined &&
  persoon.bovenGiftgrens.aard?.keuze !== undefined;

/** A household has one limit for gifts: those of the one look at what the other received. */
export const zijnGiftenVolledig = (belanghebbende: Persoon, partner: Partner | null): boolean =>
  partner === null ||
  !(heeftGift(belanghebbende) || heeftGift(partner)) ||
  (isDitJaarVolledig(belanghebbende) && isDitJaarVolledig(partner));

const heeftGift = (persoon: Persoon): boolean => {
  for (const { soort } of persoon.inkomsten) if (soort === 'gift' || soort === 'kostenbesparing') return true;
  return false;
};

/** What art. 34a reads of who has income from work. */
export const is34aVolledig = ({ inkomsten, vrijlating }: Persoon): boolean => {
  for (const { soort } of inkomsten) if (soort === 'loon') return zijn34aFeitenVolledig(vrijlating);
  return true;
};

const zijn34aFeitenVolledig = (feiten: Vrijlatingfeiten): boolean =>
  feiten.sinds34a === null ||
  (feiten.sinds34a !== undefined &&
    feiten.verlenging34a?.keuze !== undefined &&
    feiten.nieuwDienstverband34a !== undefined &&
    feiten.opnieuw34a?.keuze !== undefined);
