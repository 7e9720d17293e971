/** Knows which return paths are ours: an address on this site and nothing else. */
export const localPath = (pad: string | null | undefined): string => {
  if (!pad?.startsWith('/') || pad.startsWith('//') || pad.includes('\\')) return '/';
  const url = new URL(pad, 'http://hier.intern');
  // Of `/.//elders.nl` the path is `//elders.nl`, which a browser takes for another site.
  return url.host === 'hier.intern' && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
};
