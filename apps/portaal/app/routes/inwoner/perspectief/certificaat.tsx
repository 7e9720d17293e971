/** Knows the form of a certificate: what, from whom, when, and whether it is a part of something bigger. */
import { api } from '@samenkracht/api-client';
import { parseDay } from '@samenkracht/core';
import { Button, DatumVeld, type FormFout, foutVan, KeuzelijstVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle } from '@samenkracht/ui/frame';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, refused, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { keuzes } = await read(request, api.getMijnPerspectief({ client }));
  return {
    titel: tekstIn(taal)('perspectief.certificaat.titel'),
    onderdelen: keuzes.onderdelen,
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  const [jaar, maand, dag] = ['jaar', 'maand', 'dag'].map((deel) => text(form, `behaaldOp-${deel}`).padStart(2, '0'));
  const behaaldOp = parseDay(`${jaar}-${maand}-${dag}`);
  const [naam, uitgever, deel] = [text(form, 'naam'), text(form, 'uitgever'), text(form, 'deel')];
  const getypt: Readonly<Record<string, string>> = { naam, uitgever, deel, behaaldOp: `${jaar}-${maand}-${dag}` };
  const fouten: FormFout[] = ['naam', 'uitgever'].flatMap((veld) =>
    text(form, veld).length < 2 ? [{ veld, tekst: t('perspectief.certificaat.leeg') }] : [],
  );
  if (behaaldOp === undefined) fouten.push({ veld: 'behaaldOp', tekst: t('perspectief.certificaat.dag') });
  if (fouten.length > 0 || behaaldOp === undefined) return data({ fouten, getypt }, { status: 422 });
  const [kwalificatie = '', onderdeel = ''] = deel.split('/');
  const body = { naam, uitgever, behaaldOp, ...(deel === '' ? {} : { kwalificatie, onderdeel }) };
  const headers = idempotent(form.get('sleutel'));
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnCertificaten({ client: verzoek.client, headers, body }),
  );
  if (uitkomst.ok) throw redirect('/perspectief#papieren');
  const velden = { naam: 'naam', uitgever: 'uitgever', behaaldOp: 'behaaldOp', '*': 'behaaldOp' };
  return data({ ...refused(uitkomst, velden), getypt }, { status: uitkomst.probleem.status });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Certificaat = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, onderdelen, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const fouten = antwoord?.fouten ?? [];
  const getypt: Readonly<Record<string, string>> = antwoord?.getypt ?? {};
  const veld = (naam: string) => ({ naam, waarde: getypt[naam], fout: foutVan(fouten, naam) });
  return (
    <div className="sk-stapel">
      <BackLink href="/perspectief">{t('perspectief.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Formulier sleutel={sleutel} fouten={fouten}>
        <TekstVeld
          {...veld('naam')}
          label={t('perspectief.certificaat.naam')}
          hulp={t('perspectief.certificaat.naam.hulp')}
        />
        <TekstVeld {...veld('uitgever')} label={t('perspectief.certificaat.uitgever')} />
        <DatumVeld {...veld('behaaldOp')} label={t('perspectief.certificaat.behaald')} />
        {onderdelen.length === 0 ? null : (
          <KeuzelijstVeld
            {...veld('deel')}
            label={t('perspectief.certificaat.deel')}
            leeg={t('perspectief.certificaat.deel.nee')}
            verplicht={false}
            opties={onderdelen.map(({ kwalificatie, onderdeel, naam }) => ({
              waarde: `${kwalificatie}/${onderdeel}`,
              tekst: naam,
            }))}
          />
        )}
        <Knoppen>
          <Button bezig={bezig}>{t('perspectief.certificaat.knop')}</Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default Certificaat;
