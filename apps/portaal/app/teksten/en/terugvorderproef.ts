/** Knows the English words of the simulation of reclaims. */
export const terugvorderproef = {
  'proefterug.titel': 'Simulation: what payroll data saves',
  'proefterug.leeg': 'There is no household with pay to compute with yet.',
  'proefterug.uitleg':
    'We compute with {huishoudens} of {werkend} households with pay, from {van} to {tot}. Each household counts twice: with payroll data of the employer and without. Nothing is booked.',
  'proefterug.cijfer.verschil': 'Reclaims',
  'proefterug.cijfer.bedrag': 'Amount of reclaims',
  'proefterug.cijfer.met': 'Reclaimed with payroll data',
  'proefterug.cijfer.zonder': 'Reclaimed without payroll data',
  'proefterug.cijfer.uitleg': '{aantal} times in {maanden} months',
  'proefterug.gat': '{aantal} months did not count: an amount of the law is missing.',
  'proefterug.permaand': 'Per month in the simulation',
  'proefterug.kop.huishoudens': 'Households',
  'proefterug.optijd': 'If more or fewer employers are in time',
  'proefterug.kop.optijd': 'Employers in time',
  'proefterug.aannames': 'What we suppose',
  'proefterug.aanname.wisselendeUren': 'In {waarde}% of the households pay changes by month.',
  'proefterug.aanname.laagsteLoon': 'Changing pay is at least {waarde}% of the usual pay.',
  'proefterug.aanname.hoogsteLoon': 'Changing pay is at most {waarde}% of the usual pay.',
  'proefterug.aanname.inwonerOpTijd': 'In {waarde}% of the months the resident tells the pay before the payment.',
  'proefterug.aanname.inwonerVergist': 'In {waarde}% of those he tells the pay of the month before.',
  'proefterug.aanname.werkgeverOpTijd': 'In {waarde}% of the months the employer delivers before the payment.',
  'proefterug.aanname.werkgeverHerstelt': 'In {waarde}% of those he corrects it later.',
  'proefterug.aanname.herhalingen': 'Each month was tried {aantal} times. The figures are over all tries together.',
  'proefterug.aanname.vast': 'If the pay is not known in time, the pay of the month before was used.',
  'proefterug.aanname.zelfde':
    'These numbers were not measured. The law computes the amounts, with the last pay that we know. Each month is computed apart, with the household of now.',
};
