/** Knows which pages belong to the plan of a resident; each stands here once it is there. */
export const planlinks = [
  { href: '/intake', naam: 'intake' },
  { href: '/afspraken', naam: 'afspraken' },
  { href: '/aanbod', naam: 'aanbod' },
  { href: '/perspectief', naam: 'perspectief' },
] as const;
