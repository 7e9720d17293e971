/** Knows the programmes of one resident in his file, and how one begins: first which, then what it asks. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, KeuzelijstVeld, Knoppen } from '@samenkracht/ui/form';
import { Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { heeftRol } from '../rollen.ts';
import { startProgramma } from './beginnen.ts';
import { Startformulier } from './startformulier.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const path = { persoonId };
  const kop = await loadKop({ verzoek, request, persoonId });
  const { deelnamen } = await read(request, api.getPersonenByPersoonIdProgrammas({ client, path }));
  const { programmas } = await read(request, api.getProgrammas({ client }));
  const gekozen = new URL(request.url).searchParams.get('programma');
  const coach = heeftRol(kop.rollen, 'coach');
  const startvraag =
    gekozen === null || !coach
      ? undefined
      : await read(request, api.getProgrammasByProgrammaStartvraag({ client, path: { programma: gekozen } }));
  const titel = tekstIn(taal)('persprog.titel', { naam: kop.wie.naam });
  const nu = programmas.filter(({ geldtNu }) => geldtNu);
  return { titel, kop, deelnamen, programmas: nu, startvraag, coach, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  startProgramma(
    { verzoek: context.get(verzoekContext), request, form: await request.formData() },
    params['persoonId'] ?? '',
  );

export const meta = titelMeta;
export const shouldRevalidate = always;

type Deelname = Api.GetPersonenByPersoonIdProgrammasResponse['deelnamen'][number];

const Lijst = ({ deelnamen }: { readonly deelnamen: readonly Deelname[] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('prog.titel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('prog.kop.naam'), rij: true },
        { sleutel: 'wanneer', kop: t('prog.kop.geldig') },
        { sleutel: 'stand', kop: t('prog.uitkomst') },
      ]}
      rijen={deelnamen.map((een) => ({
        sleutel: een.id,
        cellen: {
          naam: (
            <span lang="nl">
              <TextLink href={`/professional/programmas/deelnamen/${een.id}`}>{een.programma.naam}</TextLink>
            </span>
          ),
          wanneer: t('deel.van', { van: dagTekst(een.van, taal), tot: dagTekst(een.totEnMet, taal) }),
          stand: (
            <Status soort={een.einde === null ? 'nu' : 'rust'}>
              {een.einde === null ? t('persprog.loopt') : een.einde.uitkomst}
            </Status>
          ),
        },
      }))}
    />
  );
};

/** Choosing changes nothing, so it is a question in the address. */
const Kies = () => {
  const t = useTekst();
  const { programmas, startvraag } = useLoaderData<typeof loader>();
  return (
    <Form method="get" className="sk-formulier">
      <KeuzelijstVeld
        naam="programma"
        label={t('persprog.kies.programma')}
        leeg={t('pro.kies')}
        waarde={startvraag?.sleutel}
        opties={programmas.map(({ sleutel, naam }) => ({ waarde: sleutel, tekst: naam }))}
      />
      <Knoppen>
        <Button soort={startvraag === undefined ? 'hoofd' : 'tweede'}>{t('persprog.kies.knop')}</Button>
      </Knoppen>
    </Form>
  );
};

const Persoonprogrammas = () => {
  const t = useTekst();
  const { kop, deelnamen, startvraag, coach, sleutel } = useLoaderData<typeof loader>();
  const acties = [
    { sleutel: 'kies', titel: t('persprog.kies'), open: startvraag === undefined, inhoud: <Kies /> },
    ...(startvraag === undefined
      ? []
      : [
          {
            sleutel: 'startprogramma',
            titel: startvraag.naam,
            open: true,
            soort: 'hoofd' as const,
            inhoud: <Startformulier key={startvraag.sleutel} vraag={startvraag} sleutel={sleutel} />,
          },
        ]),
  ];
  return (
    <Dossierblad kop={kop} pad="/programmas" doen={coach ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}>
      {coach ? <NaarDoen /> : null}
      <Gelukt />
      <Paneel titel={t('prog.titel')}>
        {deelnamen.length === 0 ? (
          <Leeg icoon="lijst" titel={t('persprog.leeg.titel')}>
            <Tekst>{t('persprog.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <Lijst deelnamen={deelnamen} />
        )}
      </Paneel>
    </Dossierblad>
  );
};
export default Persoonprogrammas;
