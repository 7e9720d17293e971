/** Knows the page on which everybody reads how residents are chosen for looking again. */
import { api } from '@samenkracht/api-client';
import { PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../kader/datum.ts';
import { OpenbaarKader } from '../../kader/openbaar-kader.tsx';
import { titelMeta } from '../../kader/pagina.ts';
import { read } from '../../server/antwoord.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const register = await read(request, api.getAlgoritmeregister({ client }));
  return { titel: register.naam, register };
};

export const meta = titelMeta;

const Deel = ({ titel, zinnen }: { readonly titel: string; readonly zinnen: readonly string[] }) =>
  zinnen.length === 0 ? null : (
    <section>
      <h2 className="utrecht-heading-2">{titel}</h2>
      <ul lang="nl" className="sk-lijst">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );

const Algoritmes = () => {
  const t = useTekst();
  const taal = useTaal();
  const { register } = useLoaderData<typeof loader>();
  const signalen = register.signalen.filter(({ inGebruik }) => inGebruik).map(({ naam, feit }) => `${naam}. ${feit}`);
  return (
    <OpenbaarKader>
      <div className="sk-stapel">
        <PageTitle>
          <span lang="nl">{register.naam}</span>
        </PageTitle>
        <p lang="nl">{register.doel}</p>
        <Deel titel={t('heronderzoek.register.werking')} zinnen={[...register.werking, ...signalen]} />
        <Deel titel={t('heronderzoek.register.grond')} zinnen={register.grond} />
        <Deel titel={t('heronderzoek.register.gebruikt')} zinnen={register.gebruikt} />
        <Deel titel={t('heronderzoek.register.niet')} zinnen={register.nietGebruikt} />
        <Deel titel={t('heronderzoek.register.toets')} zinnen={register.toets} />
        <Deel titel={t('heronderzoek.register.mens')} zinnen={register.mens} />
        <Deel titel={t('heronderzoek.register.open')} zinnen={register.open} />
        {register.keuzen.map(({ op, zaad, toetsLoting }) => (
          <section key={zaad}>
            <h2 className="utrecht-heading-2">{t('heronderzoek.een', { datum: dagTekst(op, taal) })}</h2>
            <Tekst>{t('heronderzoek.zaad', { zaad })}</Tekst>
            <Tekst>{t(`heronderzoek.oordeel.${toetsLoting.oordeel}`)}</Tekst>
          </section>
        ))}
        {register.contact === null ? null : <Tekst>{t('heronderzoek.register.contact', register.contact)}</Tekst>}
      </div>
    </OpenbaarKader>
  );
};
export default Algoritmes;
