/** Knows how each refusal about an intake is told: what is wrong and what one can do next. */
import type { RefusalMap } from '@samenkracht/platform/module';
import { toegangRefusals } from '@samenkracht/toegang';
import type { IntakeRefusal } from '../domain/intake.ts';

export const intakeRefusals: RefusalMap<IntakeRefusal> = {
  INTAKE_NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit verhaal is er niet',
    uitleg: 'Het bestaat niet, of u mag het niet zien. Ga terug naar het overzicht.',
  },
  INWONER_NIET_BEKEND: {
    status: 422,
    titel: 'Dit nummer kennen wij niet',
    uitleg:
      'Kijk het nummer na op het paspoort of de zorgpas. Er is niemand met dit nummer, of de BRP geeft geen antwoord.',
  },
  INTAKE_LOOPT_AL: {
    status: 409,
    titel: 'Er is al een verhaal begonnen',
    uitleg: 'U hoeft niet opnieuw te beginnen. Ga verder waar u was.',
  },
  INTAKE_AL_AFGEROND: {
    status: 409,
    titel: 'Dit verhaal is al af',
    uitleg: 'Het is al afgerond. U kunt een antwoord nog wel veranderen.',
  },
  INTAKE_BEGIN_NIET_AF: {
    status: 409,
    titel: 'Er zijn nog vragen over',
    uitleg: 'Beantwoord eerst de vragen van het begin. Een vraag overslaan mag ook.',
  },
  VRAAG_ONBEKEND: {
    status: 422,
    titel: 'Deze vraag kennen wij niet',
    uitleg: 'De vraag bestaat niet, of is veranderd. Open de bladzijde opnieuw.',
  },
  VRAAG_NIET_GESTELD: {
    status: 422,
    titel: 'Deze vraag is niet gesteld',
    uitleg: ({ vraag }) => `De vraag ‘${vraag}’ hoort niet bij uw antwoorden. Open de bladzijde opnieuw.`,
  },
  INTAKEANTWOORD_ONJUIST: {
    status: 422,
    titel: 'Dit antwoord kan niet',
    uitleg: ({ vraag }) => `Kijk uw antwoord na bij de vraag: ${vraag}`,
  },
  ANTWOORD_INTUSSEN_GEWIJZIGD: {
    status: 409,
    titel: 'Dit antwoord is net veranderd',
    uitleg: ({ vraag, door }) =>
      `${door} veranderde het antwoord op: ${vraag} Kijk wat er nu staat. Pas het daarna aan.`,
  },
  MACHTIGING_ONTBREEKT: {
    status: 422,
    titel: 'Er is geen machtiging',
    uitleg: 'Leg vast wie namens de inwoner spreekt, en waaruit dat blijkt.',
  },
  MACHTIGING_NIET_GELDIG: {
    status: 422,
    titel: 'De machtiging geldt vandaag niet',
    uitleg: 'Kijk de dagen na. Vraag anders om een nieuwe machtiging.',
  },
  BOOM_SPREEKT_ZICH_TEGEN: {
    status: 422,
    titel: 'De vragen spreken elkaar tegen',
    uitleg: ({ fouten }) => fouten.map(({ plek, wat }) => `${plek}: ${wat}`).join('\n'),
  },
  BOOM_VANAF_VERLEDEN: {
    status: 422,
    titel: 'Deze dag is al voorbij',
    uitleg: 'Vragen kunnen vanaf vandaag veranderen. Kies vandaag of een latere dag.',
  },
  SIGNAAL_NIET_GEVONDEN: {
    status: 404,
    titel: 'Signaal niet gevonden',
    uitleg: 'Dit signaal bestaat niet. Ga terug naar de lijst.',
  },
  SIGNAAL_AL_AFGEHANDELD: {
    status: 409,
    titel: 'Dit is al gedaan',
    uitleg: 'Een collega heeft dit signaal al afgehandeld. Open de intake om te zien hoe.',
  },
  SIGNAAL_VAN_COLLEGA: {
    status: 409,
    titel: 'Een collega is hier al mee bezig',
    uitleg: ({ door }) => `${door} heeft dit opgepakt. Overleg als u het wilt overnemen.`,
  },
  ONDERSTEUNING_NIET_GEVRAAGD: {
    status: 409,
    titel: 'Er wacht geen vraag om hulp',
    uitleg: 'De inwoner vroeg hier niet om, of een collega regelde het net. Kijk wat er nu staat.',
  },
  BEELD_ONJUIST: {
    status: 422,
    titel: 'Deze keuze kan niet',
    uitleg: 'Kies een van de zinnen in de lijst.',
  },
  BEELD_INTUSSEN_GEWIJZIGD: {
    status: 409,
    titel: 'Deze keuze is net veranderd',
    uitleg: ({ door }) => `${door} koos intussen iets anders. Kijk wat er nu staat. Pas het daarna aan.`,
  },
  GESPREK_IN_TOEKOMST: {
    status: 422,
    titel: 'Dit gesprek is nog niet geweest',
    uitleg: 'Leg een gesprek vast als het is gevoerd. Kies vandaag of een eerdere dag.',
  },
  UITNODIGING_LOOPT_AL: {
    status: 409,
    titel: 'Er is al een uitnodiging',
    uitleg: 'De inwoner heeft nog niet geantwoord. Bel gerust als u eerder wilt praten.',
  },
  UITNODIGING_NIET_GEVONDEN: {
    status: 404,
    titel: 'Uitnodiging niet gevonden',
    uitleg: 'De uitnodiging is er niet, of u antwoordde al. Ga terug naar het overzicht.',
  },
};

export const alle = { ...intakeRefusals, ...toegangRefusals };
