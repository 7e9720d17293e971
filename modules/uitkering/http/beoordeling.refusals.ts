/** Knows how refusals about assessing and deciding are told. */
import { formatEuro, formatMonth } from '@samenkracht/core';
import type { RefusalMap } from '@samenkracht/platform/module';
import type { FeitRefusal } from '../domain/feitcontrole.ts';
import { feitnaam } from '../domain/feitnaam.ts';
import type { Bedragverschil, VoorstelRefusal } from '../domain/voorstel.ts';
import type { BesluitRefusal } from '../store/besluit.ts';

export const feitRefusals: RefusalMap<FeitRefusal> = {
  FEIT_ONJUIST: {
    status: 422,
    titel: 'Dit gegeven kan zo niet worden vastgelegd',
    uitleg: (refusal) => refusal.melding,
  },
  AFWEGING_ONJUIST: {
    status: 422,
    titel: 'Deze afweging kan zo niet worden vastgelegd',
    uitleg: (refusal) =>
      refusal.opties.length === 0
        ? 'Deze afweging hoort niet bij deze zaak. Kies een punt uit de lijst.'
        : `Kies een van deze uitkomsten: ${refusal.opties.join(', ')}.`,
  },
};

export const voorstelRefusals: RefusalMap<VoorstelRefusal> = {
  GEEN_RECHT_VASTGESTELD: {
    status: 409,
    titel: 'U kunt nog geen toekenning voorstellen',
    uitleg: (refusal) => `Dit staat nog open: ${refusal.open.join(' ')} Vul het aan, of stel een ander besluit voor.`,
  },
  GEEN_BEDRAG: {
    status: 409,
    titel: 'Er is geen bedrag voor deze periode',
    uitleg: (refusal) => refusal.uitleg,
  },
  GEEN_GROND_VOOR_AFWIJZING: {
    status: 409,
    titel: 'Er is geen grond om af te wijzen',
    uitleg:
      'Aan geen enkel artikel is duidelijk niet voldaan. Vul ontbrekende gegevens aan, of stel een toekenning voor.',
  },
  NIET_BUITEN_BEHANDELING: {
    status: 409,
    titel: 'U kunt de aanvraag nog niet buiten behandeling stellen',
    uitleg:
      'Dat kan pas als de inwoner de kans kreeg om gegevens aan te vullen, en die termijn voorbij is (artikel 4:5 Awb). Vraag eerst om de gegevens, of wacht de termijn af.',
  },
};

const describe = ({ maand, was, wordt }: Bedragverschil): string => {
  const toon = (bedrag: typeof was): string => (bedrag === undefined ? 'geen bedrag' : formatEuro(bedrag));
  return `${formatMonth(maand)}: was ${toon(was)}, wordt ${toon(wordt)}.`;
};

export const besluitRefusals: RefusalMap<BesluitRefusal> = {
  VOORSTEL_NIET_GEVONDEN: {
    status: 404,
    titel: 'Voorstel niet gevonden',
    uitleg: 'Dit voorstel bestaat niet, of u mag het niet zien. Ga terug naar de werklijst.',
  },
  VOORSTEL_TERUGGELEGD: {
    status: 409,
    titel: 'Dit voorstel is teruggelegd',
    uitleg: 'De consulent past het voorstel aan. Wacht op een nieuw voorstel.',
  },
  VOORSTEL_AL_BESLIST: {
    status: 409,
    titel: 'Over dit voorstel is al beslist',
    uitleg: 'Het besluit is genomen. U kunt het voorstel niet meer terugleggen.',
  },
  VOORSTEL_ACHTERHAALD: {
    status: 409,
    titel: 'Het voorstel klopt niet meer met de gegevens van nu',
    uitleg: (refusal) =>
      [
        'Er is niets besloten.',
        ...refusal.verschillen.map(describe),
        ...(refusal.gewijzigdeFeiten.length === 0
          ? []
          : [`Gewijzigd: ${refusal.gewijzigdeFeiten.map(feitnaam).join('; ')}.`]),
        ...(refusal.nuOnmogelijk === undefined ? [] : ['Dit besluit kan met de gegevens van nu niet meer.']),
        'Leg het voorstel terug, zodat de consulent een nieuw voorstel doet.',
      ].join(' '),
  },
  LOPENDE_UITKERING: {
    status: 409,
    titel: 'Er loopt al een uitkering',
    uitleg: 'Een van de aanvragers krijgt al bijstand. Beeindig die eerst, of wijs de aanvraag af.',
  },
  REKENING_ONTBREEKT: {
    status: 409,
    titel: 'Er is geen rekeningnummer',
    uitleg: 'Leg een geldig rekeningnummer vast bij de gegevens. Doe daarna een nieuw voorstel.',
  },
};
