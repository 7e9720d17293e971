/** Knows the page with examples of all parts, for who builds or tests; elsewhere it does not exist. */
import { Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { galerij } from '@samenkracht/ui/gallery';
import { data, type LoaderFunctionArgs } from 'react-router';
import { OpenbaarKader } from '../kader/openbaar-kader.tsx';
import { verzoekContext } from '../server/verzoek.ts';

export const loader = ({ context }: LoaderFunctionArgs) => {
  if (!context.get(verzoekContext).galerij) throw data(undefined, { status: 404 });
  return { titel: 'Voorbeelden' };
};

const VoorbeeldenPagina = () => (
  <OpenbaarKader>
    <div className="sk-stapel sk-ruim">
      <PageTitle>Voorbeelden</PageTitle>
      {galerij
        .filter(({ kader }) => !kader)
        .map(({ onderdeel, wanneer, voorbeelden }) => (
          <section key={onderdeel} className="sk-stapel">
            <Kop>{onderdeel}</Kop>
            <Tekst soort="small">{wanneer}</Tekst>
            {voorbeelden.map(({ naam, toon }) => (
              <div key={naam}>{toon}</div>
            ))}
          </section>
        ))}
    </div>
  </OpenbaarKader>
);
export default VoorbeeldenPagina;
