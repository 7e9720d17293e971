/** Knows the whole address of something of ours, for who reads it outside a browser of ours. */
import type { Verzoek } from './verzoek.ts';

/** Behind a proxy we ourselves are spoken to over http; who is outside comes over https. */
export const wholeAddress = ({ https }: Pick<Verzoek, 'https'>, request: Request, pad: string): string => {
  const url = new URL(pad, request.url);
  if (https) url.protocol = 'https:';
  return url.toString();
};
