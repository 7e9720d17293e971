/** Knows the link of a talk with images: made as the municipality set it, or typed, and then only https on a host that it allows. */

export type Beeldinstelling = { readonly maakt: string | null; readonly mag: readonly string[] };

export type Beeldweigering = { readonly code: 'GEEN_BEELDGESPREK' | 'BEELDLINK_NIET_TOEGESTAAN' };

/** No name, key or gate of its own in it: what two people open must lead where it says. */
const isAllowed = (link: string, mag: readonly string[]): boolean => {
  if (!URL.canParse(link)) return false;
  const { protocol, host, username, password } = new URL(link);
  return protocol === 'https:' && mag.includes(host) && username === '' && password === '';
};

/**
 * @param getypt empty: the link is made, where the municipality has a way to.
 * @param kamer a name of 128 bits at least: who knows it comes in.
 * @returns the link; empty when none can be made and somebody must type it.
 */
export const linkOf = (
  instelling: Beeldinstelling | null,
  getypt: string,
  kamer: string,
): Beeldweigering | { readonly link: string } => {
  if (instelling === null) return { code: 'GEEN_BEELDGESPREK' };
  if (getypt === '') return { link: instelling.maakt?.replace('{kamer}', kamer) ?? '' };
  return isAllowed(getypt, instelling.mag) ? { link: new URL(getypt).href } : { code: 'BEELDLINK_NIET_TOEGESTAAN' };
};
