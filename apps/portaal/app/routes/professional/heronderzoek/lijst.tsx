/** Knows what is set for looking again and the choices that were made; who leads sets it and has it drawn. */
import { api } from '@samenkracht/api-client';
import { KeuzelijstVeld, TekstVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Doen } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, readDoe, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';

const pad = '/professional/heronderzoeken';
const velden = ['omvang', 'maanden', 'reden'].map((naam) => `stelheronderzoek-${naam}`);

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const stand = await read(request, api.getHeronderzoeken({ client: verzoek.client }));
  const leidt = heeftRol(rollen, 'teamleider', 'beleidsmedewerker');
  return { titel: tekstIn(verzoek.taal)('heronderzoek.titel'), ...stand, leidt, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const stuur = { verzoek, request, form };
  const kop = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  if (readDoe(form) === 'loot') {
    const uitkomst = await attempt(stuur, api.postHeronderzoeken(kop));
    if (uitkomst.ok) throw redirect(`${pad}/${uitkomst.waarde.id}?gelukt=loot`);
    return settle(form, pad, uitkomst);
  }
  const t = tekstIn(verzoek.taal);
  const leeg = missingIn(form, t, velden);
  if (leeg.length > 0) return refuse(form, leeg);
  const fout = velden.slice(0, 2).find((veld) => !/^\d{1,6}$/.test(text(form, veld)));
  if (fout !== undefined) return refuse(form, [{ veld: fout, tekst: t('doe.stelheronderzoek.getal') }]);
  const telt = (naam: string) => text(form, `stelheronderzoek-${naam}`) === 'ja';
  const body = {
    omvang: Number(text(form, 'stelheronderzoek-omvang')),
    maanden: Number(text(form, 'stelheronderzoek-maanden')),
    signalen: [
      ...(telt('tegenstrijdig') ? (['INKOMSTEN_TEGENSTRIJDIG'] as const) : []),
      ...(telt('ontbreken') ? (['INKOMSTEN_ONTBREKEN'] as const) : []),
    ],
    reden: text(form, 'stelheronderzoek-reden'),
  };
  const uitkomst = await attempt(stuur, api.postHeronderzoekinstellingen({ ...kop, body }));
  return settle(form, pad, uitkomst, { reden: 'stelheronderzoek-reden', '*': 'stelheronderzoek-omvang' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Instellen = () => {
  const t = useTekst();
  const { sleutel } = useLoaderData<typeof loader>();
  const opties = (['nee', 'ja'] as const).map((waarde) => ({ waarde, tekst: t(`heronderzoek.${waarde}`) }));
  return (
    <Actieformulier doe="stelheronderzoek" sleutel={sleutel} knop={t('doe.stelheronderzoek')}>
      {({ veld }) => (
        <>
          <TekstVeld {...veld('omvang')} label={t('doe.stelheronderzoek.omvang')} breedte="kort" />
          <TekstVeld {...veld('maanden')} label={t('doe.stelheronderzoek.maanden')} breedte="kort" />
          <KeuzelijstVeld {...veld('tegenstrijdig')} label={t('doe.stelheronderzoek.tegenstrijdig')} opties={opties} />
          <KeuzelijstVeld {...veld('ontbreken')} label={t('doe.stelheronderzoek.ontbreken')} opties={opties} />
          <TekstVeld {...veld('reden')} label={t('doe.stelheronderzoek.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const Keuzen = () => {
  const t = useTekst();
  const taal = useTaal();
  const { heronderzoeken } = useLoaderData<typeof loader>();
  if (heronderzoeken.length === 0)
    return (
      <Leeg icoon="run" titel={t('heronderzoek.leeg')}>
        <Tekst>{t('heronderzoek.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <Tabel
      titel={t('heronderzoek.titel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'keuze', kop: t('heronderzoek.kop.keuze'), rij: true },
        { sleutel: 'geloot', kop: t('heronderzoek.kop.geloot'), getal: true },
        { sleutel: 'signaal', kop: t('heronderzoek.kop.signaal'), getal: true },
        { sleutel: 'stand', kop: t('heronderzoek.kop.stand') },
      ]}
      rijen={heronderzoeken.map(({ id, op, toetsLoting, toetsSignalen, status }) => ({
        sleutel: id,
        cellen: {
          keuze: <TextLink href={`${pad}/${id}`}>{t('heronderzoek.een', { datum: dagTekst(op, taal) })}</TextLink>,
          geloot: toetsLoting.gekozen,
          signaal: toetsSignalen.gekozen,
          stand: (
            <Status soort={status === 'voorgesteld' ? 'let' : 'goed'}>{t(`heronderzoek.status.${status}`)}</Status>
          ),
        },
      }))}
    />
  );
};

const Heronderzoeken = () => {
  const t = useTekst();
  const { instelling, leidt, sleutel } = useLoaderData<typeof loader>();
  const loot = (
    <Actieformulier doe="loot" sleutel={sleutel} knop={t('doe.loot')}>
      {() => null}
    </Actieformulier>
  );
  const acties = [
    ...(instelling === null ? [] : [{ sleutel: 'loot', titel: t('doe.loot'), toets: 'l', open: true, inhoud: loot }]),
    {
      sleutel: 'stelheronderzoek',
      titel: t('doe.stelheronderzoek'),
      toets: 'i',
      open: instelling === null,
      inhoud: <Instellen />,
    },
  ];
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={leidt ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}>
      <Gelukt />
      <PageTitle>{t('heronderzoek.titel')}</PageTitle>
      <Tekst>{t('heronderzoek.uitleg')}</Tekst>
      <Tekst>
        {instelling === null
          ? t('heronderzoek.nietingesteld')
          : t('heronderzoek.ingesteld', {
              omvang: instelling.omvang,
              maanden: instelling.maanden,
              reden: instelling.reden,
            })}
      </Tekst>
      <Keuzen />
      <p>
        <TextLink href="/algoritmes">{t('heronderzoek.openbaar')}</TextLink>
      </p>
    </Werkblad>
  );
};
export default Heronderzoeken;
