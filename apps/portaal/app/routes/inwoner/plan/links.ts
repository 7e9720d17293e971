/** Knows which pages belong to the plan of a resident; each stands here once it is there. */
export const planlinks = [
  { href: '/plan/berichten', naam: 'coachberichten' },
  { href: '/afspraken', naam: 'afspraken' },
  { href: '/lijn', naam: 'lijn' },
  { href: '/werk', naam: 'banen' },
  { href: '/intake', naam: 'intake' },
  { href: '/perspectief', naam: 'perspectief' },
  { href: '/aanbod', naam: 'aanbod' },
  { href: '/programma', naam: 'programma' },
  { href: '/clientondersteuning', naam: 'ondersteuning' },
] as const;
