/** Knows what the act leaves to the municipality in duties, sanctions and recovery, and the ways that we can compute. */
import type { OpenTerm } from '@samenkracht/law';

/** Art. 18 lid 2 with art. 8 lid 1 onder a: conduct and reductions stand in a verordening of the council. */
export const maatregelstelsel = {
  id: 'pw-18-2-maatregelen',
  naam: 'Welke verlaging bij welke gedraging hoort',
  toelichting:
    'Artikel 18 lid 2 verlaagt de bijstand volgens de verordening van artikel 8 lid 1 onder a. Zonder verordening is er geen percentage.',
  keuzes: {
    'niet gevonden': 'geen verordening gevonden: dan is er geen percentage',
    'Rotterdam 2019': '30 of 100 procent een maand; 20 procent bij tekort aan besef, 50 procent bij misdragingen',
    'Amsterdam 2015': '5 of 10 procent een maand; 20 procent bij verkwisting, 70 of 100 procent bij misdragingen',
    'Diemen 2015': '5, 30 of 100 procent een maand',
  },
} as const satisfies OpenTerm;

/** Art. 18 lid 5: at least one month, at most three. */
export const duurEersteKeer = {
  id: 'pw-18-5-duur',
  naam: 'Hoe lang de bijstand wordt verlaagd bij een geuniformeerde verplichting, eerste keer',
  toelichting: 'Artikel 18 lid 5 geeft een tot drie maanden; de verordening kiest.',
  keuzes: { 'een maand': 'een maand', 'twee maanden': 'twee maanden' },
} as const satisfies OpenTerm;

/** Art. 18 lid 6: longer than the first time, at most three months. */
export const duurHerhaling = {
  id: 'pw-18-6-duur',
  naam: 'Hoe lang de bijstand wordt verlaagd bij herhaling binnen twaalf maanden',
  toelichting: 'Artikel 18 lid 6: langer dan de eerste keer en ten hoogste drie maanden; de verordening kiest.',
  keuzes: { 'twee maanden': 'twee maanden', 'drie maanden': 'drie maanden' },
} as const satisfies OpenTerm;

/** Art. 18 lid 5, second sentence. */
export const spreidingMaatregel = {
  id: 'pw-18-5-spreiding',
  naam: 'Of een verlaging over drie maanden wordt verdeeld',
  toelichting:
    'Artikel 18 lid 5: de verordening kan bepalen dat het bedrag over de maand van oplegging en de twee maanden daarna wordt verrekend, de eerste maand ten minste een derde.',
  keuzes: {
    'in een keer': 'in de maand van oplegging',
    'drie delen': 'drie gelijke delen, de eerste maand de hoogste',
  },
} as const satisfies OpenTerm;

/** In 2026 a municipality may already work as from 2027. */
export const participatieIn2026 = {
  id: 'pw-9-1-c-2026',
  naam: 'Of in 2026 al wordt gewerkt met maatschappelijke participatie in plaats van de tegenprestatie',
  toelichting: 'Artikel 9 lid 1 onder c geldt tot 2027. In 2026 mag een gemeente al vooruitlopen (gedoogjaar).',
  keuzes: {
    tegenprestatie: 'tot en met 31 december 2026 de tegenprestatie',
    'maatschappelijke participatie': 'in 2026 al maatschappelijke participatie',
  },
} as const satisfies OpenTerm;

/** Art. 58 lid 2: "kan". */
export const signaalgrens = {
  id: 'pw-58-2-signaal',
  naam: 'Hoeveel maanden na een signaal van de inwoner nog wordt teruggevorderd',
  toelichting: 'Artikel 58 lid 2 geeft een bevoegdheid. Een gemeente kan haar eigen traagheid begrenzen.',
  keuzes: {
    'geen grens': 'alle maanden',
    'zes maanden':
      'van wat na een signaal te veel is betaald, ten hoogste de eerste zes maanden, behalve bij schending van de inlichtingenplicht',
  },
} as const satisfies OpenTerm;

/** Art. 58 lid 7 for breach, and the power of lid 2 for what is not. */
export const kwijtscheldingsgrens = {
  id: 'pw-58-7-kwijtschelding',
  naam: 'Wanneer van verdere terugvordering wordt afgezien',
  toelichting:
    'Artikel 58 lid 7 zegt wanneer het mag bij schending van de inlichtingenplicht; lid 2 laat de rest vrij.',
  keuzes: {
    'grenzen van de wet': 'na tien jaar, of bij aflossing van ten minste 50 procent van de restsom in een keer',
    'Rotterdam 2021':
      'na tien jaar, of vijf jaar als de inlichtingenplicht niet is geschonden; of 80 procent van het restant in een keer na die jaren',
  },
} as const satisfies OpenTerm;

/** Art. 4:94 Awb: a term of payment is a power. */
export const aflossingsregel = {
  id: 'awb-4-94-aflossing',
  naam: 'Hoeveel per maand wordt terugbetaald als het niet in een keer kan',
  toelichting: 'Artikel 4:94 Awb geeft uitstel van betaling; hoeveel per maand, zegt de gemeente.',
  keuzes: {
    'beslagvrije voet': 'wat de beslagvrije voet overlaat',
    'Rotterdam 2021':
      'in 24 maanden; als dat niet kan 5 procent van de norm en 35 procent van het inkomen boven de norm',
  },
} as const satisfies OpenTerm;

/** Art. 4:92 lid 2 Awb: the debtor may point at a debt; which comes first when he does not, the acts do not say. */
export const schuldvolgordekeuze = {
  id: 'awb-4-92-volgorde',
  naam: 'Welke schuld eerst wordt betaald of verrekend',
  toelichting:
    'Artikel 4:92 lid 2 Awb laat de schuldenaar een schuld aanwijzen. Doet hij dat niet, dan kiest de gemeente de volgorde.',
  keuzes: {
    'oudste eerst': 'de oudste schuld eerst',
    'lopend jaar eerst':
      'eerst de schuld over een belaste uitkering in het lopende kalenderjaar, zodat die netto blijft; daarna de oudste',
  },
} as const satisfies OpenTerm;
