/** Knows our own small set of line drawings. They stand beside a word, never instead of one. */
const paden = {
  huis: 'M4 11.5 12 4l8 7.5M6.5 10v9.5h11V10M10 19.5v-5h4v5',
  munt: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM15.5 8.6a4.2 4.2 0 1 0 0 6.8M7.6 10.8h5M7.6 13.2h5',
  bericht: 'M3.5 6h17v12.5h-17ZM3.5 6.5 12 13l8.5-6.5',
  persoon: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  taak: 'M5 4.5h14v15.5H5ZM8.5 12l2.5 2.5 4.5-5',
  lijst: 'M8.5 6.5h11M8.5 12h11M8.5 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01',
  klok: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2.5',
  oog: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12ZM12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6Z',
  zoek: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5l5 5',
  goed: 'M5 12.5l4.5 4.5L19 7',
  let: 'M12 4 2.5 20h19ZM12 10v4.5M12 17.2v.1',
  fout: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5v5.5M12 16v.1',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.9v.1',
  instellen: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8v4.4M9 14.8v4.4',
  run: 'M4 5.5h16v13H4ZM4 10h16M8 14.5h3',
} as const;

export type IcoonNaam = keyof typeof paden;

export const Icoon = ({ naam }: { readonly naam: IcoonNaam }) => (
  <svg className="sk-icoon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path
      d={paden[naam]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
