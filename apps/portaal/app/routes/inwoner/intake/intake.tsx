/** Knows "my story": what to do next, what is kept so far, and what we look at today. */
import { api } from '@samenkracht/api-client';
import { Button, Foutenlijst, foutVan, Knoppen, VinkVeld } from '@samenkracht/ui/form';
import { BackLink, ButtonLink, Kaart, Kop, Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { type Intake, zegIn } from '../../../kader/intake/antwoord.ts';
import { Overzicht } from '../../../kader/intake/overzicht.tsx';
import { Signalen } from '../../../kader/intake/signalen.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Steun, Uitnodiging } from './aanbod.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const mijn = await read(request, api.getMijnIntake({ client }));
  const { searchParams } = new URL(request.url);
  const zojuist = searchParams.has('bewaard') ? 'bewaard' : searchParams.has('gezegd') ? 'gezegd' : undefined;
  return { titel: tekstIn(taal)('intake.titel'), ...mijn, zojuist, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Begin = ({ sleutel, opnieuw = false }: { readonly sleutel: string; readonly opnieuw?: boolean }) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    <Formulier sleutel={`begin-${sleutel}`}>
      <input type="hidden" name="doe" value="begin" />
      <Knoppen>
        <Button bezig={bezig} soort={opnieuw ? 'licht' : 'hoofd'}>
          {t(opnieuw ? 'intake.opnieuw' : 'intake.begin')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

const Volgende = ({ intake }: { readonly intake: Intake }) => {
  const t = useTekst();
  const taal = useTaal();
  const open = intake.bladzijden.filter(({ klaar }) => !klaar);
  if (intake.volgende === null) return null;
  return (
    <Kaart>
      <Tekst>
        {t('intake.nog', { aantal: open.length, titels: open.map(({ titel }) => zegIn(titel, taal)).join(', ') })}
      </Tekst>
      <Knoppen>
        <ButtonLink href={`/intake/vragen/${intake.volgende}`}>{t('intake.ga')}</ButtonLink>
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

const Verhaal = ({ intake, sleutel }: { readonly intake: Intake; readonly sleutel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <>
      {intake.afgerondOp === null ? null : (
        <Melding soort="goed" titel={t('intake.isaf')}>
          <p>{t('intake.isaf.tekst', { datum: dagTekst(dagVan(intake.afgerondOp), taal) })}</p>
        </Melding>
      )}
      <Signalen signalen={intake.signalen} />
      <Volgende intake={intake} />
      {intake.startAf ? <Steun intake={intake} sleutel={sleutel} /> : null}
      <Afronden intake={intake} sleutel={sleutel} />
      {intake.startAf ? (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('intake.beelden')}</Kop>
          <p>
            <TextLink href="/intake/beelden">{t('intake.beelden.open')}</TextLink>
          </p>
        </section>
      ) : null}
      <Overzicht intake={intake} pad="/intake/vragen" />
      <Meer intake={intake} sleutel={sleutel} />
      {intake.afgerondOp === null ? null : <Begin sleutel={sleutel} opnieuw />}
    </>
  );
};

const MijnVerhaal = () => {
  const t = useTekst();
  const { titel, intake, uitnodiging, zojuist, sleutel } = useLoaderData<typeof loader>();
  const fouten = useActionData<typeof action>()?.fouten ?? [];
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
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
      {intake === null ? (
        <div className="sk-stapel">
          <Tekst>{t('intake.uitleg')}</Tekst>
          <Tekst>{t('intake.uitleg.stoppen')}</Tekst>
          <Begin sleutel={sleutel} />
          <Tekst soort="small">{t('intake.uitleg.wie')}</Tekst>
        </div>
      ) : (
        <Verhaal intake={intake} sleutel={sleutel} />
      )}
    </div>
  );
};
export default MijnVerhaal;
