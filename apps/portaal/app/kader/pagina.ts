/** Knows what a page says to the browser: its title, from the loader, with our name behind it. */

type Titled = { readonly titel: string };

export const titelMeta = ({ loaderData }: { readonly loaderData?: Titled | undefined }) => [
  { title: loaderData ? `${loaderData.titel} · Samenkracht` : 'Samenkracht' },
];

/** For a page with a form: a refused form comes back with a fresh key, or a mended answer would look like the first one sent twice. */
export const always = (): boolean => true;
