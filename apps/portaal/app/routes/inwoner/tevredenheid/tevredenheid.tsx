/** Knows the one question to a resident after a step: a grade, or nothing. Nobody keeps whose grade it was. */
import { api } from '@samenkracht/api-client';
import { Button, foutVan, KeuzeVeld, Knoppen } from '@samenkracht/ui/form';
import { ButtonLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'inwoner');
  const { vraag } = await read(request, api.getMijnTevredenheid({ client: verzoek.client }));
  return { titel: tekstIn(verzoek.taal)('tevreden.titel'), vraag, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const cijfer = text(form, 'cijfer');
  if (text(form, 'keuze') !== 'over' && cijfer === '')
    return { fouten: [{ veld: 'cijfer', tekst: tekstIn(verzoek.taal)('tevreden.leeg') }] };
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postMijnTevredenheidByVraagId({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      path: { vraagId: text(form, 'vraag') },
      body: text(form, 'keuze') === 'over' ? {} : { cijfer: Number(cijfer) },
    }),
  );
  if (!uitkomst.ok) return { fouten: [{ tekst: uitkomst.probleem.detail ?? uitkomst.probleem.title }] };
  throw redirect('/tevredenheid');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const stappen = {
  intake: 'tevreden.vraag.intake',
  plan: 'tevreden.vraag.plan',
  overdracht: 'tevreden.vraag.overdracht',
  programma: 'tevreden.vraag.programma',
  instrument: 'tevreden.vraag.instrument',
} as const;
const isStap = (stap: string): stap is keyof typeof stappen => Object.hasOwn(stappen, stap);

const Tevredenheid = () => {
  const t = useTekst();
  const bezig = useBezig();
  const { titel, vraag, sleutel } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  if (vraag === null)
    return (
      <div className="sk-stapel">
        <PageTitle>{t('tevreden.dank')}</PageTitle>
        <Tekst>{t('tevreden.dank.tekst')}</Tekst>
        <ButtonLink href="/">{t('actie.terugNaarStart')}</ButtonLink>
      </div>
    );
  return (
    <div className="sk-stapel">
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t('tevreden.uitleg')}</Tekst>
      <Formulier sleutel={sleutel} fouten={fouten}>
        <input type="hidden" name="vraag" value={vraag.id} />
        <KeuzeVeld
          naam="cijfer"
          label={t(isStap(vraag.stap) ? stappen[vraag.stap] : 'tevreden.vraag')}
          hulp={t('tevreden.hulp')}
          fout={foutVan(fouten, 'cijfer')}
          opties={Array.from({ length: 10 }, (_, i) => ({ waarde: String(i + 1), tekst: String(i + 1) }))}
        />
        <Knoppen>
          <Button bezig={bezig} name="keuze" value="geef">
            {t('tevreden.geef')}
          </Button>
          <Button bezig={bezig} soort="tweede" name="keuze" value="over">
            {t('tevreden.over')}
          </Button>
        </Knoppen>
      </Formulier>
    </div>
  );
};
export default Tevredenheid;
