/** Knows the check of the record: whether the chain of seals is whole, and whether a code noted earlier still stands. */
import { api } from '@samenkracht/api-client';
import { Button, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Kerncijfers, Paneel } from '@samenkracht/ui/professional';
import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { titelMeta } from '../../kader/pagina.ts';
import { read } from '../../server/antwoord.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../teksten/teksten.tsx';

/** What was noted earlier, when it is complete. */
const readHoofd = (query: URLSearchParams): { readonly volgnummer: number; readonly hash: string } | undefined => {
  const volgnummer = Number(query.get('volgnummer'));
  const hash = query.get('hash')?.trim().toLowerCase() ?? '';
  return Number.isSafeInteger(volgnummer) && volgnummer > 0 && /^[0-9a-f]{64}$/.test(hash)
    ? { volgnummer, hash }
    : undefined;
};

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const genoteerd = readHoofd(new URL(request.url).searchParams);
  const controle = await read(request, api.getLogboekControle({ client, query: genoteerd ?? {} }));
  return { titel: tekstIn(taal)('controle.titel'), ...controle, genoteerd };
};

export const meta = titelMeta;

const Controle = () => {
  const t = useTekst();
  const { heel, breuk, verzegeld, wachtend, hoofd, genoteerd } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{t('controle.titel')}</PageTitle>
      <Tekst>{t('controle.uitleg')}</Tekst>
      {heel ? (
        <Melding soort="goed" titel={t('controle.heel.titel')}>
          <p>{t('controle.heel.tekst', { aantal: verzegeld })}</p>
          {genoteerd ? <p>{t('controle.gelijk')}</p> : null}
        </Melding>
      ) : (
        <Melding soort="fout" titel={t('controle.kapot.titel')}>
          <p>{t('controle.kapot.tekst', { nummer: breuk?.volgnummer ?? 0, soort: breuk?.soort ?? '' })}</p>
        </Melding>
      )}
      <Kerncijfers
        cijfers={[
          { sleutel: 'verzegeld', naam: t('controle.verzegeld'), waarde: verzegeld },
          {
            sleutel: 'wachtend',
            naam: t('controle.wachtend'),
            waarde: wachtend,
            uitleg: t('controle.wachtend.uitleg'),
          },
          { sleutel: 'hoofd', naam: t('controle.hoofd'), waarde: hoofd.volgnummer },
        ]}
      />
      <Paneel titel={t('controle.hash')}>
        <p>
          <code className="sk-code">{hoofd.hash}</code>
        </p>
        <Tekst soort="small">{t('controle.noteer')}</Tekst>
      </Paneel>
      <Paneel titel={t('controle.vergelijk')}>
        <Form method="get" className="sk-formulier">
          <TekstVeld
            naam="volgnummer"
            soort="getal"
            breedte="kort"
            label={t('controle.volgnummer')}
            hulp={t('controle.volgnummer.hulp')}
            waarde={genoteerd ? String(genoteerd.volgnummer) : undefined}
          />
          <TekstVeld naam="hash" label={t('controle.code')} hulp={t('controle.code.hulp')} waarde={genoteerd?.hash} />
          <Knoppen>
            <Button formMethod="get">{t('controle.doen')}</Button>
          </Knoppen>
        </Form>
      </Paneel>
    </Werkblad>
  );
};
export default Controle;
