/** Knows the measures and colours of a letter: A4 in points, ink and primary of the portal. */
export const blad = { breed: 595.28, hoog: 841.89, links: 71, rechts: 71, boven: 64, onder: 84 } as const;
export const zetbreedte = blad.breed - blad.links - blad.rechts;
export const zetbodem = blad.hoog - blad.onder;

export const kleur = {
  inkt: '#1C2B2D',
  zacht: '#4F6165',
  lijn: '#C9D3D4',
  primair: '#0F4C5C',
  vlak: '#E3EFF1',
} as const;
export const corps = { titel: 19, tussenkop: 12.5, tekst: 11, klein: 9 } as const;
export const witregel = { alinea: 7, kop: 14, lijst: 3.5 } as const;
