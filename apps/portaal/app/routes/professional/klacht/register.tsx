/** Knows the complaints of a year in counts, and the form in which the municipality chooses its themes and its ombudsman. */
import { type Api, api } from '@samenkracht/api-client';
import { KeuzeVeld, TekstVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { getal } from '../caseload/woorden.ts';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const gevraagd = Number(new URL(request.url).searchParams.get('jaar'));
  const query = Number.isInteger(gevraagd) && gevraagd >= 2015 && gevraagd <= 2100 ? { jaar: gevraagd } : {};
  const register = await read(request, api.getKlachtenregister({ client: verzoek.client, query }));
  const instelling = heeftRol(rollen, 'klachtbehandelaar')
    ? await read(request, api.getKlachtinstelling({ client: verzoek.client }))
    : undefined;
  const titel = tekstIn(verzoek.taal)('klachtregister.titel', { jaar: String(register.jaar) });
  return { titel, register, instelling, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const stuur = { verzoek: context.get(verzoekContext), request, form: await request.formData() };
  const t = tekstIn(stuur.verzoek.taal);
  const leeg = missingIn(stuur.form, t, ['klachtinstelling-themas']);
  const dagen = Number(text(stuur.form, 'klachtinstelling-reactiedagen') || 'x');
  const fout = !Number.isInteger(dagen) || dagen < 1 || dagen > 28;
  if (leeg.length > 0 || fout)
    return refuse(stuur.form, [
      ...leeg,
      ...(fout ? [{ veld: 'klachtinstelling-reactiedagen', tekst: t('doe.klachtinstelling.fout') }] : []),
    ]);
  const themas = text(stuur.form, 'klachtinstelling-themas')
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');
  const ombudsman = text(stuur.form, 'klachtinstelling-ombudsman');
  const metAdvies = text(stuur.form, 'klachtinstelling-advies') === 'ja';
  const call = api.postKlachtinstelling({
    client: stuur.verzoek.client,
    headers: idempotent(stuur.form.get('sleutel')),
    body: { themas, reactiedagen: dagen, metAdvies, ombudsman: ombudsman === '' ? null : ombudsman },
  });
  return settle(stuur.form, '/professional/klachtenregister', await attempt(stuur, call), {
    '*': 'klachtinstelling-themas',
  });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Instelling = Api.GetKlachtinstellingResponse;

const Instelformulier = ({ instelling, sleutel }: { instelling: Instelling; sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="klachtinstelling" sleutel={sleutel} knop={t('doe.klachtinstelling.knop')}>
      {({ veld }) => {
        const met = (naam: string, nu: string) => ({ ...veld(naam), waarde: veld(naam).waarde ?? nu });
        return (
          <>
            <TekstVeld
              {...met('themas', instelling.themas.join(', '))}
              label={t('doe.klachtinstelling.themas')}
              hulp={t('doe.klachtinstelling.themas.hulp')}
            />
            <TekstVeld
              {...met('reactiedagen', String(instelling.reactiedagen))}
              soort="getal"
              breedte="kort"
              label={t('doe.klachtinstelling.reactiedagen')}
            />
            <TekstVeld
              {...met('ombudsman', instelling.ombudsman ?? '')}
              verplicht={false}
              label={t('doe.klachtinstelling.ombudsman')}
              hulp={t('doe.klachtinstelling.ombudsman.hulp')}
            />
            <KeuzeVeld
              {...met('advies', instelling.metAdvies ? 'ja' : 'nee')}
              label={t('doe.klachtinstelling.advies')}
              opties={[
                { waarde: 'ja', tekst: t('doe.klachtinstelling.advies.ja') },
                { waarde: 'nee', tekst: t('doe.klachtinstelling.advies.nee') },
              ]}
            />
          </>
        );
      }}
    </Actieformulier>
  );
};

const telkolommen = {
  ontvangen: 'klachtregister.ontvangen',
  gegrond: 'klachtregister.gegrond',
  deelsGegrond: 'klachtregister.deels',
  ongegrond: 'klachtregister.ongegrond',
  geenOordeel: 'klachtregister.geenoordeel',
  naarTevredenheid: 'klachtregister.opgelost',
  nietBehandeld: 'klachtregister.niet',
  open: 'klachtregister.open',
} as const;
const telnamen = Object.keys(telkolommen) as readonly (keyof typeof telkolommen)[];

const tijdnamen = {
  ontvangen: 'klachtregister.ontvangen',
  opTijd: 'klachtregister.optijd',
  teLaat: 'klachtregister.telaat',
} as const;

const Telling = ({ register }: { readonly register: Api.GetKlachtenregisterResponse }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <>
      <Paneel titel={t('klachtregister.tijd')}>
        <Tabel
          titel={t('klachtregister.tijd')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wat', kop: t('sturing.wat'), rij: true },
            { sleutel: 'aantal', kop: t('klachtregister.aantal'), getal: true },
          ]}
          rijen={(['ontvangen', 'opTijd', 'teLaat'] as const).map((naam) => ({
            sleutel: naam,
            cellen: { wat: t(tijdnamen[naam]), aantal: getal(register[naam], taal) },
          }))}
        />
      </Paneel>
      <Paneel titel={t('klachtregister.perthema')}>
        <Tabel
          titel={t('klachtregister.titel', { jaar: String(register.jaar) })}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'thema', kop: t('klachtregister.thema'), rij: true },
            ...telnamen.map((naam) => ({ sleutel: naam, kop: t(telkolommen[naam]), getal: true })),
          ]}
          rijen={register.themas.map((een) => ({
            sleutel: een.thema,
            cellen: {
              thema: <span lang="nl">{een.thema}</span>,
              ...Object.fromEntries(telnamen.map((naam) => [naam, getal(een[naam], taal)])),
            },
          }))}
        />
      </Paneel>
    </>
  );
};

const Register = () => {
  const t = useTekst();
  const { titel, register, instelling, sleutel } = useLoaderData<typeof loader>();
  const vorig = register.jaar - 1;
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      {register.ontvangen === 0 ? (
        <Leeg icoon="lijst" titel={t('klachtregister.leeg.titel')}>
          <Tekst>{t('klachtregister.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Telling register={register} />
      )}
      <p>
        <TextLink href={`/professional/klachtenregister?jaar=${vorig}`}>
          {t('klachtregister.vorig', { jaar: String(vorig) })}
        </TextLink>
      </p>
      {instelling ? (
        <Paneel titel={t('doe.klachtinstelling')}>
          <Instelformulier instelling={instelling} sleutel={sleutel} />
        </Paneel>
      ) : null}
    </Werkblad>
  );
};
export default Register;
