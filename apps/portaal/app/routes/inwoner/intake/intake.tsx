/** Knows "my story": what to do next, what is kept so far, and what we look at today. */
import { Button, Foutenlijst, foutVan, Knoppen, VinkVeld } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Kaart, Kop, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { type Intake, zegIn } from '../../../kader/intake/antwoord.ts';
import { Overzicht } from '../../../kader/intake/overzicht.tsx';
import { Signalen } from '../../../kader/intake/signalen.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Steun, Uitnodiging } from './aanbod.tsx';
import { perform } from './verrichten.ts';
import { readMijnIntake, voorVan } from './voor.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const voor = voorVan(params);
  const mijn = await readMijnIntake(request, verzoek, voor);
  const { searchParams } = new URL(request.url);
  const zojuist = searchParams.has('bewaard') ? 'bewaard' : searchParams.has('gezegd') ? 'gezegd' : undefined;
  const t = tekstIn(verzoek.taal);
  const naam = mijn.namens.find(({ persoonId }) => persoonId === voor.persoonId)?.naam ?? t('intake.voor.iemand');
  const titel = voor.persoonId === undefined ? t('intake.titel') : t('intake.voor.van', { naam });
  return { titel, naam, voor, ...mijn, zojuist, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    voor: voorVan(params),
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Begin = ({ sleutel, opnieuw = false }: { readonly sleutel: string; readonly opnieuw?: boolean }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { voor } = useLoaderData<typeof loader>();
  return (
    <Formulier sleutel={`begin-${sleutel}`}>
      <input type="hidden" name="doe" value="begin" />
      <Knoppen>
        <Button bezig={bezig} soort={opnieuw ? 'licht' : 'hoofd'}>
          {t(opnieuw ? 'intake.opnieuw' : voor.persoonId === undefined ? 'intake.begin' : 'intake.voor.begin')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const Volgende = ({ intake }: { readonly intake: Intake }) => {
  const t = useTekst();
  const taal = useTaal();
  const { pad } = useLoaderData<typeof loader>().voor;
  const open = intake.bladzijden.filter(({ klaar }) => !klaar);
  if (intake.volgende === null) return null;
  return (
    <Kaart>
      <Tekst>
        {t('intake.nog', { aantal: open.length, titels: open.map(({ titel }) => zegIn(titel, taal)).join(', ') })}
      </Tekst>
      <Knoppen>
        <ButtonLink href={`${pad}/vragen/${intake.volgende}`}>{t('intake.ga')}</ButtonLink>
      </Knoppen>
    </Kaart>
  );
};

const Meer = ({ intake, sleutel }: { readonly intake: Intake; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  const over = intake.domeinen.filter(({ gekozen }) => !gekozen);
  if (!intake.startAf || over.length === 0) return null;
  return (
    <Formulier sleutel={`meer-${sleutel}`}>
      <input type="hidden" name="doe" value="meer" />
      <input type="hidden" name="intake" value={intake.id} />
      <VinkVeld
        naam="onderwerp"
        label={t('intake.meer')}
        waarden={[]}
        fout={foutVan(fouten, 'onderwerp')}
        opties={over.map(({ code, titel }) => ({ waarde: code, tekst: zegIn(titel, taal) }))}
      />
      <Knoppen>
        <Button bezig={bezig} soort="tweede">
          {t('intake.meer.knop')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const Afronden = ({ intake, sleutel }: { readonly intake: Intake; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  if (!intake.startAf || intake.volgende !== null || intake.afgerondOp !== null) return null;
  return (
    <Kaart>
      <Tekst>{t('intake.af.uitleg')}</Tekst>
      <Formulier sleutel={`af-${sleutel}`}>
        <input type="hidden" name="doe" value="af" />
        <input type="hidden" name="intake" value={intake.id} />
        <Knoppen>
          <Button bezig={bezig}>{t('intake.af')}</Button>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};

/** Who tells it for whom, and that the person himself reads it and can change it. */
const Verteller = ({ intake }: { readonly intake: Intake }) => {
  const t = useTekst();
  const { voor } = useLoaderData<typeof loader>();
  if (intake.wijze !== 'tussenpersoon' || intake.machtiging === null) return null;
  const { naam, grond } = intake.machtiging;
  return voor.persoonId === undefined ? (
    <Tekst soort="small">{t('intake.voor.door', { naam, grond })}</Tekst>
  ) : (
    <Tekst soort="small">{t('intake.voor.eigen')}</Tekst>
  );
};

const Verhaal = ({ intake, sleutel }: { readonly intake: Intake; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const { voor } = useLoaderData<typeof loader>();
  return (
    <>
      {intake.afgerondOp === null ? null : (
        <Melding soort="goed" titel={t('intake.isaf')}>
          <p>{t('intake.isaf.tekst', { datum: dagTekst(dagVan(intake.afgerondOp), taal) })}</p>
        </Melding>
      )}
      <Verteller intake={intake} />
      <Signalen signalen={intake.signalen} />
      <Volgende intake={intake} />
      <Steun intake={intake} eigen={voor.persoonId === undefined} sleutel={sleutel} />
      <Afronden intake={intake} sleutel={sleutel} />
      {intake.startAf && voor.persoonId === undefined ? (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('intake.beelden')}</Kop>
          <p>
            <TextLink href="/intake/beelden">{t('intake.beelden.open')}</TextLink>
          </p>
        </section>
      ) : null}
      <Overzicht intake={intake} pad={`${voor.pad}/vragen`} />
      <Meer intake={intake} sleutel={sleutel} />
      {intake.afgerondOp === null ? null : <Begin sleutel={sleutel} opnieuw />}
    </>
  );
};

/** For whom else he may tell it; each has pages of his own. */
const Anderen = () => {
  const t = useTekst();
  const { namens } = useLoaderData<typeof loader>();
  if (namens.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('intake.voor')}</Kop>
      <StatusList
        titel={t('intake.voor')}
        regels={namens.map(({ persoonId, naam }) => ({
          sleutel: persoonId,
          titel: t('intake.voor.van', { naam: naam ?? t('intake.voor.iemand') }),
          href: `/intake/voor/${persoonId}`,
          uitleg: t('intake.voor.uitleg'),
        }))}
      />
    </section>
  );
};

const Uitleg = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const { voor, naam } = useLoaderData<typeof loader>();
  const eigen = voor.persoonId === undefined;
  return (
    <div className="sk-stapel">
      <Tekst>{eigen ? t('intake.uitleg') : t('intake.voor.begin.uitleg', { naam })}</Tekst>
      <Tekst>{t('intake.uitleg.stoppen')}</Tekst>
      <Begin sleutel={sleutel} />
      <Tekst soort="small">{t(eigen ? 'intake.uitleg.wie' : 'intake.voor.leest')}</Tekst>
      <Tekst soort="small">{t('intake.uitleg.steun')}</Tekst>
    </div>
  );
};

const MijnVerhaal = () => {
  const t = useTekst();
  const { titel, voor, intake, uitnodiging, zojuist, sleutel } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        {voor.persoonId === undefined ? (
          <BackLink href="/plan">{t('plan.titel')}</BackLink>
        ) : (
          <BackLink href="/intake">{t('intake.titel')}</BackLink>
        )}
        <PageTitle>{titel}</PageTitle>
        <Foutenlijst fouten={fouten} />
        {zojuist === 'bewaard' ? (
          <Melding soort="goed" live titel={t('intake.bewaard')}>
            <p>{t('intake.bewaard.tekst')}</p>
          </Melding>
        ) : null}
        {zojuist === 'gezegd' ? <Melding soort="goed" live titel={t('intake.uitnodiging.gezegd')} /> : null}
      </div>
      {uitnodiging !== null && uitnodiging.antwoord === null ? (
        <Uitnodiging uitnodiging={uitnodiging} sleutel={sleutel} />
      ) : null}
      {intake === null ? <Uitleg sleutel={sleutel} /> : <Verhaal intake={intake} sleutel={sleutel} />}
      {voor.persoonId === undefined ? <Anderen /> : null}
    </div>
  );
};
export default MijnVerhaal;
