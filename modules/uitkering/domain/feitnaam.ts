/** Knows how a fact is called in a list of facts: short, and of whom it is. The resident's question is something else. */

/** By the last word of the path; what is the same for applicant and partner stands here once. */
const labels: Readonly<Record<string, string>> = {
  geboren: 'Geboortedatum',
  inInrichting: 'Woont in een inrichting',
  geenBeroepOpOuders: 'Kan niet terecht bij ouders',
  medischUrenbeperkt: 'Medisch urenbeperkt',
  loonkostensubsidie: 'Werkt met loonkostensubsidie',
  woontInNederland: 'Woont in Nederland',
  verblijf: 'Nationaliteit of verblijfsrecht',
  vrijheidOntnomen: 'Gedetineerd',
  detentie: 'Waar gedetineerd',
  dagenBuitenland: 'Dagen in het buitenland dit jaar',
  recentPraktijkonderwijs: 'Afgelopen jaar praktijkonderwijs of vso',
  inkomsten: 'Aantal inkomsten',
  soort: 'Soort',
  netto: 'Netto per maand',
  vakantiegeld: 'Vakantiegeld',
  metHeffingskorting: 'Heffingskorting toegepast',
  werkgever: 'Werkgever',
  maandenN: 'Maanden vrijlating 25% gebruikt',
  sindsR: 'Vrijlating alleenstaande ouder sinds',
  sindsZ: 'Vrijlating loonkostensubsidie sinds',
  draagtBij: 'Werk helpt op weg naar werk zonder bijstand',
  meerUrenNietMogelijk: 'Meer uren werken niet mogelijk',
  sinds34a: 'Vrijlating 15% sinds',
  verlenging34a: 'Vrijlating 15% verlengd',
  nieuwDienstverband34a: 'Nieuw werk na de vrijlating',
  opnieuw34a: 'Vrijlating 15% opnieuw',
  oordeel: 'Telt mee',
  aard: 'Inkomen of vermogen',
  bijstandVoorKosten: 'Bijstand voor dezelfde kosten',
  inKostendelersnorm: 'Al in de kostendelersnorm',
  opgeofferd: 'Wat ervoor is betaald of gedaan',
  woontBijOuders: 'Studiefinanciering thuiswonend',
  eenoudertoeslag: 'Toeslag eenoudergezin',
  giften: 'Giften eerder dit jaar',
  premies: 'Vrijgelaten premies eerder dit jaar',
  aantalPremies: 'Aantal premies eerder dit jaar',
  vrijwilligerswerk: 'Vrijgelaten vrijwilligersvergoeding eerder dit jaar',
  toeslagpartner: 'Toeslagpartner',
  rechtmatigVerblijf: 'Kind mag in Nederland wonen',
  heeftRecht: 'Heeft zelf recht op bijstand',
  leeftGescheiden: 'Leeft apart, niet voor altijd',
  partner: 'Partner',
  partnerStemtIn: 'Partner heeft ondertekend',
  kinderen: 'Kinderen jonger dan 18',
  tenLaste: 'Kinderbijslag',
  volledigeZorg: 'Volledige zorg',
  medebewoners: 'Medebewoners van 18 of ouder',
  overeenkomst: 'Huur- of kostgangerscontract',
  overeenkomstAangetoond: 'Contract en betaling aangetoond',
  familie: 'Naaste familie',
  onderwijs: 'Opleiding',
  leeftijdPastBijOnderwijs: 'Leeftijd past bij opleiding',
  woonsituatie: 'Woonsituatie aangetoond',
  tijdelijkEldersVoorMantelzorg: 'Tijdelijk elders voor mantelzorg',
  geld: 'Geld op rekeningen en contant',
  voertuigen: 'Voertuigen',
  voertuigNodig: 'Voertuig telt mee',
  overig: 'Andere bezittingen',
  smartengeld: 'Smartengeld',
  schulden: 'Schulden',
  overwaardeWoning: 'Overwaarde eigen woning',
  eerderVrijgelaten: 'Vermogen eerder vrijgelaten',
  gespaardTijdensBijstand: 'Gespaard tijdens bijstand',
  gewensteIngang: 'Gewenste ingangsdatum',
  terugwerkend: 'Bijzondere reden voor een eerdere ingang',
  zoektermijnInkorten: 'Zoektermijn korter dan vier weken',
  dringendeRedenen: 'Zeer dringende redenen',
  grondGeldt: 'Grond van artikel 13 geldt',
  verlofVoorZorg: 'Verlof om te zorgen',
  zorgVoorElkaar: 'Zorgen voor elkaar',
  meldingsdag: 'Dag van melding',
  aanvraagdag: 'Dag van aanvraag',
  woontInGemeente: 'Woont in deze gemeente',
  aanvraagOndertekend: 'Aanvraag ondertekend',
  iban: 'Rekeningnummer',
  maand: 'Maand',
  vanaf: 'Eerste dag van de periode',
  tot: 'Dag na de periode',
  keuze: 'Keuze',
};

const lijsten: Readonly<Record<string, string>> = {
  kinderen: 'Kind',
  medebewoners: 'Medebewoner',
  inkomsten: 'Inkomen',
};

/** `Kind 2: Kinderbijslag`, `Partner, inkomen 1: Netto per maand`. A name that we do not know stays as it is. */
export const feitnaam = (feit: string): string => {
  const delen = feit.split('.');
  const laatste = delen.at(-1) ?? feit;
  const kern = laatste === 'keuze' ? (delen.at(-2) ?? laatste) : laatste;
  const eigen = Object.hasOwn(labels, kern) ? labels[kern] : undefined;
  const label = delen[0] === 'oordeel' ? 'Oordeel door de consulent' : eigen;
  if (label === undefined) return feit;
  const nummer = delen.findIndex((deel) => /^\d+$/.test(deel));
  const ding = nummer < 1 ? undefined : lijsten[delen[nummer - 1] ?? ''];
  const bij = [
    ...(delen[0] === 'partner' && delen.length > 1 ? ['Partner'] : []),
    ...(ding === undefined ? [] : [`${ding} ${Number(delen[nummer]) + 1}`]),
  ].join(', ');
  return bij === '' ? label : `${bij}: ${label}`;
};
