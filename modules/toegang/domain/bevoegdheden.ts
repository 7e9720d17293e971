/** Knows which role may do what to what and for which purpose: the one table of powers, closed by default. */
import type { Doel, Rol } from '@samenkracht/platform/module';
import type { Handeling, OnderwerpSoort } from './onderwerp.ts';

export type Bevoegdheid = {
  readonly rol: Rol;
  readonly soorten: readonly OnderwerpSoort[];
  readonly handelingen: readonly Handeling[];
  readonly doelen: readonly Doel[];
};

const opDossier = ['dossier', 'aanvraag', 'zaak', 'bericht', 'inkomsten', 'uitkering', 'besluit'] as const;

/** Read a row as a sentence: a consulent may propose a besluit when assessing bijstand. What no row says is refused. */
export const bevoegdheden: readonly Bevoegdheid[] = [
  // a resident, on his own dossier only (that part is in `permit`)
  {
    rol: 'inwoner',
    soorten: opDossier,
    handelingen: ['inzien'],
    doelen: ['eigen-dossier', 'bijstand-aanvragen', 'inkomsten-verwerken'],
  },
  { rol: 'inwoner', soorten: ['logboek'], handelingen: ['inzien'], doelen: ['eigen-dossier'] },
  { rol: 'inwoner', soorten: ['dossier', 'bericht'], handelingen: ['wijzigen'], doelen: ['eigen-dossier'] },
  {
    rol: 'inwoner',
    soorten: ['aanvraag'],
    handelingen: ['wijzigen', 'indienen', 'ondertekenen'],
    doelen: ['eigen-dossier', 'bijstand-aanvragen'],
  },
  {
    rol: 'inwoner',
    soorten: ['zaak'],
    handelingen: ['wijzigen'],
    doelen: ['eigen-dossier', 'bijstand-aanvragen', 'bijstand-beoordelen'],
  },
  {
    rol: 'inwoner',
    soorten: ['inkomsten'],
    handelingen: ['wijzigen', 'indienen'],
    doelen: ['eigen-dossier', 'inkomsten-verwerken'],
  },
  // consulent: assesses, asks, weighs and proposes; never decides alone
  {
    rol: 'consulent',
    soorten: opDossier,
    handelingen: ['inzien'],
    doelen: ['bijstand-beoordelen', 'bijstand-uitbetalen', 'inkomsten-verwerken'],
  },
  {
    rol: 'consulent',
    soorten: ['aanvraag', 'zaak', 'bericht'],
    handelingen: ['wijzigen'],
    doelen: ['bijstand-beoordelen'],
  },
  { rol: 'consulent', soorten: ['besluit'], handelingen: ['voorstellen'], doelen: ['bijstand-beoordelen'] },
  {
    rol: 'consulent',
    soorten: ['inkomsten', 'uitkering'],
    handelingen: ['wijzigen'],
    doelen: ['bijstand-beoordelen', 'inkomsten-verwerken'],
  },
  {
    rol: 'consulent',
    soorten: ['maandrun'],
    handelingen: ['inzien', 'voorstellen', 'wijzigen'],
    doelen: ['bijstand-uitbetalen'],
  },
  // toetser: the second pair of eyes
  {
    rol: 'toetser',
    soorten: opDossier,
    handelingen: ['inzien'],
    doelen: ['bijstand-beoordelen', 'bijstand-uitbetalen', 'inkomsten-verwerken'],
  },
  { rol: 'toetser', soorten: ['besluit'], handelingen: ['goedkeuren'], doelen: ['bijstand-beoordelen'] },
  {
    rol: 'toetser',
    soorten: ['maandrun'],
    handelingen: ['inzien', 'goedkeuren', 'uitbetalen'],
    doelen: ['bijstand-uitbetalen'],
  },
  // the ledger in sums and the word of the bank: the toetser keeps it, the controleur looks
  {
    rol: 'toetser',
    soorten: ['grootboek'],
    handelingen: ['inzien', 'wijzigen'],
    doelen: ['bijstand-uitbetalen', 'toezicht'],
  },
  { rol: 'consulent', soorten: ['grootboek'], handelingen: ['inzien'], doelen: ['bijstand-uitbetalen'] },
  { rol: 'controleur', soorten: ['grootboek'], handelingen: ['inzien'], doelen: ['toezicht'] },
  // beheerder: amounts and settings, no dossiers
  {
    rol: 'beheerder',
    soorten: ['bedrag'],
    handelingen: ['inzien', 'voorstellen', 'goedkeuren'],
    doelen: ['functioneel-beheer'],
  },
  // who works here: the beheerder ends it at once when somebody leaves
  { rol: 'beheerder', soorten: ['medewerker'], handelingen: ['inzien', 'wijzigen'], doelen: ['functioneel-beheer'] },
  // employers that deliver pay: the beheerder admits them, the consulent takes in a file and records a consent
  {
    rol: 'beheerder',
    soorten: ['loonaanlevering'],
    handelingen: ['inzien', 'wijzigen', 'indienen'],
    doelen: ['inkomsten-verwerken', 'functioneel-beheer'],
  },
  {
    rol: 'consulent',
    soorten: ['loonaanlevering'],
    handelingen: ['inzien', 'indienen'],
    doelen: ['inkomsten-verwerken'],
  },
  // the line of somebody, who holds on to him and what they agreed on
  { rol: 'inwoner', soorten: ['begeleiding'], handelingen: ['inzien', 'wijzigen'], doelen: ['eigen-dossier'] },
  { rol: 'coach', soorten: ['dossier'], handelingen: ['inzien'], doelen: ['begeleiding'] },
  { rol: 'coach', soorten: ['begeleiding'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  { rol: 'intaker', soorten: ['dossier'], handelingen: ['inzien'], doelen: ['begeleiding'] },
  { rol: 'intaker', soorten: ['begeleiding'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  { rol: 'teamleider', soorten: ['dossier'], handelingen: ['inzien'], doelen: ['begeleiding'] },
  { rol: 'teamleider', soorten: ['begeleiding'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  { rol: 'consulent', soorten: ['dossier', 'begeleiding'], handelingen: ['inzien'], doelen: ['begeleiding'] },
  // what a resident and who guides him write to one another; which of these colleagues, the room of the plan knows
  { rol: 'inwoner', soorten: ['coachbericht'], handelingen: ['inzien', 'wijzigen'], doelen: ['eigen-dossier'] },
  { rol: 'coach', soorten: ['coachbericht'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  { rol: 'intaker', soorten: ['coachbericht'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  { rol: 'teamleider', soorten: ['coachbericht'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  { rol: 'consulent', soorten: ['coachbericht'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  // everybody with a benefit on a day: counted for who steers, by name for who leads those who guide them
  { rol: 'teamleider', soorten: ['bestand'], handelingen: ['inzien'], doelen: ['begeleiding', 'toezicht'] },
  { rol: 'beleidsmedewerker', soorten: ['bestand'], handelingen: ['inzien'], doelen: ['toezicht'] },
  { rol: 'controleur', soorten: ['bestand'], handelingen: ['inzien'], doelen: ['toezicht'] },
  // whom to look at again: drawn and proposed by one, used by another
  {
    rol: 'teamleider',
    soorten: ['heronderzoek'],
    handelingen: ['inzien', 'voorstellen'],
    doelen: ['toezicht'],
  },
  {
    rol: 'beleidsmedewerker',
    soorten: ['heronderzoek'],
    handelingen: ['inzien', 'voorstellen'],
    doelen: ['toezicht'],
  },
  {
    rol: 'toetser',
    soorten: ['heronderzoek'],
    handelingen: ['inzien', 'goedkeuren'],
    doelen: ['toezicht'],
  },
  // what there is to help somebody, and his way through it: asked by him, arranged by his coach, given by the provider
  {
    rol: 'inwoner',
    soorten: ['deelname'],
    handelingen: ['inzien', 'indienen', 'wijzigen'],
    doelen: ['eigen-dossier'],
  },
  {
    rol: 'coach',
    soorten: ['deelname'],
    handelingen: ['inzien', 'indienen', 'wijzigen'],
    doelen: ['begeleiding'],
  },
  { rol: 'consulent', soorten: ['deelname'], handelingen: ['inzien'], doelen: ['begeleiding'] },
  { rol: 'intaker', soorten: ['deelname'], handelingen: ['inzien'], doelen: ['begeleiding'] },
  { rol: 'teamleider', soorten: ['deelname'], handelingen: ['inzien'], doelen: ['begeleiding'] },
  { rol: 'aanbieder', soorten: ['deelname'], handelingen: ['inzien', 'wijzigen'], doelen: ['aanbod-uitvoeren'] },
  { rol: 'contractmanager', soorten: ['aanbod'], handelingen: ['inzien', 'wijzigen'], doelen: ['contractbeheer'] },
  { rol: 'beleidsmedewerker', soorten: ['aanbod'], handelingen: ['inzien', 'wijzigen'], doelen: ['contractbeheer'] },
  { rol: 'controleur', soorten: ['aanbod'], handelingen: ['inzien'], doelen: ['contractbeheer'] },
  // a definition of a programme: proposed by one, set by another
  {
    rol: 'beleidsmedewerker',
    soorten: ['aanbod'],
    handelingen: ['voorstellen', 'goedkeuren'],
    doelen: ['contractbeheer'],
  },
  { rol: 'contractmanager', soorten: ['aanbod'], handelingen: ['goedkeuren'], doelen: ['contractbeheer'] },
  // his story and where he stands: told by him, alone or with his coach
  { rol: 'inwoner', soorten: ['intake'], handelingen: ['inzien', 'wijzigen'], doelen: ['eigen-dossier'] },
  { rol: 'coach', soorten: ['intake'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  { rol: 'intaker', soorten: ['intake'], handelingen: ['inzien', 'wijzigen'], doelen: ['begeleiding'] },
  // a complaint: sent by who is not satisfied, dealt with by who had no part in it; nobody else of the staff opens it
  { rol: 'inwoner', soorten: ['klacht'], handelingen: ['inzien', 'indienen', 'wijzigen'], doelen: ['eigen-dossier'] },
  { rol: 'klachtbehandelaar', soorten: ['klacht'], handelingen: ['inzien', 'wijzigen'], doelen: ['klacht-behandelen'] },
  // controleur: sees that the record is whole, not what stands in a dossier
  { rol: 'controleur', soorten: ['logboek'], handelingen: ['inzien', 'controleren'], doelen: ['toezicht'] },
  { rol: 'controleur', soorten: ['maandrun', 'bedrag'], handelingen: ['inzien'], doelen: ['toezicht'] },
  // jobs: compute and send what people decided; they propose and approve nothing
  {
    rol: 'systeem',
    soorten: [...opDossier, 'maandrun', 'bedrag', 'logboek'],
    handelingen: ['inzien', 'wijzigen', 'uitbetalen', 'controleren'],
    doelen: ['systeem', 'bijstand-beoordelen', 'bijstand-uitbetalen', 'inkomsten-verwerken'],
  },
];
