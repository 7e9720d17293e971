/** Knows our mark: two hooks that hold each other and together make an S. Take hold, and do not let go. */

export const Merk = () => (
  <svg className="sk-merk" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
    <path className="sk-merk-onder" d="M10.5 30.5a10 10 0 0 0 18.5-5.2c0-5.6-4.4-9-9-9" />
    <path className="sk-merk-boven" d="M29.5 9.5a10 10 0 0 0-18.5 5.2c0 5.6 4.4 9 9 9" />
  </svg>
);

/** The mark with our name, and under it the municipality whose door this is. */
export const Woordmerk = ({ gemeente }: { readonly gemeente?: string | undefined }) => (
  <span className="sk-woordmerk">
    <Merk />
    <span className="sk-woordmerk-tekst">
      <span className="sk-woordmerk-naam">Samenkracht</span>
      {gemeente ? <span className="sk-woordmerk-gemeente">{gemeente}</span> : null}
    </span>
  </span>
);
