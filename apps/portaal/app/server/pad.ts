/** Knows which return paths are ours: an address on this site and nothing else. */
export const localPath = (pad: string | null | undefined): string => {
  if (!pad?.startsWith('/') || pad.startsWith('//') || pad.includes('\\')) return '/';
  const url = new URL(pad, 'http://hier.intern');
  return url.host === 'hier.intern' ? url.pathname + url.search : '/';
};
