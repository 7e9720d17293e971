/** Knows the register of processing activities (art. 30 AVG) that each line of the record points to. */
import type { Doel } from '@samenkracht/platform/module';

export type Verwerkingsactiviteit = {
  /** Changes with each change of the activity, so that an old line keeps pointing to what held then. */
  readonly id: string;
  readonly doel: Doel;
  /** In words for the resident, after "om": te beoordelen of u bijstand krijgt. */
  readonly uitleg: string;
  readonly grondslag: string;
};

const activiteit = (doel: Doel, uitleg: string, grondslag: string, versie = 1): Verwerkingsactiviteit => ({
  id: `urn:samenkracht:verwerkingsactiviteit:${doel}:${versie}`,
  doel,
  uitleg,
  grondslag,
});

const wettelijkePlicht = 'wettelijke verplichting (artikel 6 lid 1 onder c AVG)';
const publiekeTaak = 'taak van algemeen belang (artikel 6 lid 1 onder e AVG)';

const activiteiten: Readonly<Record<Doel, Verwerkingsactiviteit>> = {
  'eigen-dossier': activiteit(
    'eigen-dossier',
    'u uw eigen gegevens te laten zien',
    `${wettelijkePlicht}; artikel 15 AVG`,
  ),
  'bijstand-aanvragen': activiteit(
    'bijstand-aanvragen',
    'uw aanvraag voor bijstand te ontvangen',
    `${publiekeTaak}; artikel 43 Participatiewet`,
  ),
  'bijstand-beoordelen': activiteit(
    'bijstand-beoordelen',
    'te beoordelen of u bijstand krijgt en hoeveel',
    `${publiekeTaak}; artikelen 7 en 53a Participatiewet`,
  ),
  'bijstand-uitbetalen': activiteit(
    'bijstand-uitbetalen',
    'uw bijstand te betalen',
    `${publiekeTaak}; artikelen 7 en 45 Participatiewet`,
  ),
  'inkomsten-verwerken': activiteit(
    'inkomsten-verwerken',
    'uw inkomsten te verwerken in uw bijstand',
    `${publiekeTaak}; artikelen 32 en 53a Participatiewet`,
  ),
  begeleiding: activiteit(
    'begeleiding',
    'u te helpen bij werk en meedoen',
    `${publiekeTaak}; artikelen 7 en 10 Participatiewet`,
  ),
  'aanbod-uitvoeren': activiteit(
    'aanbod-uitvoeren',
    'een training, plek of hulp te geven waarvoor u bent aangemeld',
    `${publiekeTaak}; artikelen 7 en 10 Participatiewet`,
  ),
  contractbeheer: activiteit(
    'contractbeheer',
    'afspraken met aanbieders na te gaan, zonder uw naam',
    `${publiekeTaak}; artikel 7 Participatiewet`,
  ),
  'klacht-behandelen': activiteit(
    'klacht-behandelen',
    'uw klacht te behandelen',
    `${wettelijkePlicht}; titel 9.1 Algemene wet bestuursrecht`,
  ),
  'functioneel-beheer': activiteit('functioneel-beheer', 'het systeem te beheren', publiekeTaak),
  toezicht: activiteit(
    'toezicht',
    'te controleren of wij zorgvuldig werken',
    `${wettelijkePlicht}; artikel 5 lid 2 AVG`,
  ),
  rekenhulp: activiteit('rekenhulp', 'uit te rekenen wat de wet geeft, zonder iets te bewaren', publiekeTaak),
  systeem: activiteit('systeem', 'automatisch werk te doen', publiekeTaak),
};

export const activiteitOf = (doel: Doel): Verwerkingsactiviteit => activiteiten[doel];

export const verwerkingsactiviteiten: readonly Verwerkingsactiviteit[] = Object.values(activiteiten);
