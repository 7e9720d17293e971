/** Knows the service account and the template that the stand-in has, as a municipality would have made them at NotifyNL. */
export const dienst = {
  dienstId: '5f1b6a52-7c1e-4c2b-9a43-2d7f0a1e9c10',
  sleutel: 'b3c0d2ae-0f4e-4a57-8f0e-6a1e2c9d7b44',
  sjabloonId: '0c9f2f0e-3b1d-4f8e-9d27-4f6f5a7c1b21',
} as const;

type Sjabloon = { readonly onderwerp: string; readonly tekst: string };

/** Nothing personal: not who writes about what, not even a name. `((gemeente))` is filled in by the caller. */
const sjablonen: Readonly<Record<string, Sjabloon>> = {
  [dienst.sjabloonId]: {
    onderwerp: 'U heeft een nieuw bericht',
    tekst:
      'Er staat een nieuw bericht voor u klaar van ((gemeente)).\n\nLog in bij Samenkracht om het te lezen. Wij zetten nooit een link in een e-mail.\n\n((gemeente))',
  },
};

/** @returns undefined when the template is not known or a field of it is missing. */
export const fillIn = (id: string, velden: Readonly<Record<string, unknown>>): Sjabloon | undefined => {
  const sjabloon = sjablonen[id];
  if (sjabloon === undefined) return undefined;
  const missing = [...sjabloon.tekst.matchAll(/\(\((\w+)\)\)/g)].some(
    ([, veld = '']) => typeof velden[veld] !== 'string',
  );
  if (missing) return undefined;
  return { ...sjabloon, tekst: sjabloon.tekst.replaceAll(/\(\((\w+)\)\)/g, (_, veld: string) => String(velden[veld])) };
};
