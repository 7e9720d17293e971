/** Knows what counts when something is suggested, in points, and how the municipality sets it from a day on. */
import { api } from '@samenkracht/api-client';
import { DatumVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, readDag, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';

const soorten = ['vaardigheid', 'belemmering', 'week', 'kilometer'] as const;
const hier = '/professional/aanbod/gewichten';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const gewichten = await read(request, api.getAanbodgewichten({ client: verzoek.client }));
  const mag = heeftRol(rollen, 'beleidsmedewerker');
  return { titel: tekstIn(verzoek.taal)('gewicht.titel'), gewichten, mag, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const t = tekstIn(verzoek.taal);
  const getal = (soort: string): number => Number(text(form, `gewicht-${soort}`));
  const vanaf = readDag(form, 'gewicht-vanaf');
  const fouten = [
    ...missingIn(
      form,
      t,
      [...soorten, 'reden'].map((naam) => `gewicht-${naam}`),
    ),
    ...soorten
      .filter((soort) => !(Number.isInteger(getal(soort)) && getal(soort) >= 0 && getal(soort) <= 100))
      .map((soort) => ({ veld: `gewicht-${soort}`, tekst: t('gewicht.fout') })),
    ...(vanaf === undefined || vanaf === 'fout'
      ? [{ veld: 'gewicht-vanaf', tekst: t('pro.vulin', { veld: t('doe.gewicht.vanaf') }) }]
      : []),
  ];
  if (fouten.length > 0 || vanaf === undefined) return refuse(form, fouten);
  const [vaardigheid, belemmering, week, kilometer] = soorten.map(getal) as [number, number, number, number];
  const body = { vaardigheid, belemmering, week, kilometer, vanaf, reden: text(form, 'gewicht-reden') };
  const call = api.postAanbodgewichten({ client: verzoek.client, headers: idempotent(form.get('sleutel')), body });
  return settle(form, hier, await attempt({ verzoek, request, form }, call), { '*': 'gewicht-vanaf' });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Zet = () => {
  const t = useTekst();
  const { gewichten, sleutel } = useLoaderData<typeof loader>();
  return (
    <Actieformulier doe="gewicht" sleutel={sleutel} knop={t('doe.gewicht')}>
      {({ veld }) => (
        <>
          {soorten.map((soort) => {
            const eigen = veld(soort);
            return (
              <TekstVeld
                key={soort}
                {...eigen}
                waarde={eigen.waarde ?? String(gewichten[soort])}
                label={t(`doe.gewicht.${soort}`)}
                soort="getal"
                breedte="kort"
              />
            );
          })}
          <DatumVeld {...veld('vanaf')} label={t('doe.gewicht.vanaf')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.gewicht.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const Gewichten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, gewichten, mag } = useLoaderData<typeof loader>();
  const { gezet } = gewichten;
  const acties = [{ sleutel: 'gewicht', titel: t('doe.gewicht'), open: true, inhoud: <Zet /> }];
  return (
    <Werkblad doenTitel={t('pro.doen')} {...(mag ? { doen: <Doen titel={t('pro.doen')} acties={acties} /> } : {})}>
      <BackLink href="/professional/aanbod/beheer">{t('beheer.titel')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      {mag ? <NaarDoen /> : null}
      <Gelukt />
      <Tekst>
        {gezet === null
          ? t('gewicht.huis')
          : t('gewicht.gezet', { datum: dagTekst(gezet.vanaf, taal), door: gezet.door, reden: gezet.reden })}
      </Tekst>
      <Paneel titel={titel}>
        <Tabel
          titel={titel}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wat', kop: t('gewicht.wat'), rij: true },
            { sleutel: 'punten', kop: t('gewicht.punten'), getal: true },
          ]}
          rijen={soorten.map((soort) => ({
            sleutel: soort,
            cellen: { wat: t(`gewicht.${soort}`), punten: gewichten[soort] },
          }))}
        />
      </Paneel>
    </Werkblad>
  );
};
export default Gewichten;
