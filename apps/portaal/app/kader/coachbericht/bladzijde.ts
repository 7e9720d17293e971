/** Knows which page of messages an address asks for. */

/** Without a number it is the last page; what is no number asks for the last as well. */
export const bladzijdeIn = (request: Request): { readonly voor?: number } => {
  const voor = Number(new URL(request.url).searchParams.get('voor'));
  return Number.isInteger(voor) && voor > 0 ? { voor } : {};
};
