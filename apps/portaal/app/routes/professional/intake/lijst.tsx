/** Knows the worklist of intakes: what must be done today on top, then who would rather talk, then who waits. */
import { type Api, api } from '@samenkracht/api-client';
import { TekstVeld } from '@samenkracht/ui/form';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel, Termijn } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { dagKort, dagTekst, dagVan } from '../../../kader/datum.ts';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { newSleutel, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { missingIn, refuse, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { paginaVan, Volgende } from '../volgende.tsx';

type Lijst = Api.GetIntakesResponse;

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const lijst = await read(request, api.getIntakes({ client, query: paginaVan(request) }));
  return { titel: tekstIn(taal)('intakes.titel'), ...lijst, sleutel: newSleutel() };
};

/** The number goes in the body of one request: never in an address. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const leeg = missingIn(form, tekstIn(verzoek.taal), ['intakezoek-bsn']);
  if (leeg.length > 0) return refuse(form, leeg);
  const body = { bsn: text(form, 'intakezoek-bsn') };
  const uitkomst = await attempt({ verzoek, request, form }, api.postIntakesInwoner({ client: verzoek.client, body }));
  if (uitkomst.ok) throw redirect(`/professional/personen/${uitkomst.waarde.persoonId}/intake`);
  return settle(form, '/professional/intakes', uitkomst, { '*': 'intakezoek-bsn' });
};

const Zoek = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const inhoud = (
    <Actieformulier doe="intakezoek" sleutel={sleutel} knop={t('doe.intakezoek.knop')}>
      {({ veld }) => (
        <TekstVeld {...veld('bsn')} label={t('doe.intakezoek.bsn')} hulp={t('doe.intakezoek.hulp')} soort="getal" />
      )}
    </Actieformulier>
  );
  return <Doen titel={t('pro.doen')} acties={[{ sleutel: 'zoek', titel: t('doe.intakezoek'), open: true, inhoud }]} />;
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const naar = (persoonId: string, naam: string) => (
  <TextLink href={`/professional/personen/${persoonId}/intake`}>{naam}</TextLink>
);

const Dringend = ({ dringend }: Pick<Lijst, 'dringend'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (dringend.length === 0)
    return (
      <Leeg icoon="goed" titel={t('intakes.vandaag.leeg')}>
        <Tekst>{t('intakes.vandaag.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <Tabel
      titel={t('intakes.vandaag')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'termijn', kop: t('intakes.kop.termijn') },
        { sleutel: 'wie', kop: t('intakes.kop.wie'), rij: true },
        { sleutel: 'wat', kop: t('intakes.kop.signaal') },
        { sleutel: 'opgepakt', kop: t('intakes.kop.opgepakt') },
      ]}
      rijen={dringend.map(({ persoonId, naam, signaal }) => ({
        sleutel: signaal.id,
        cellen: {
          termijn: <Termijn datum={dagTekst(signaal.uiterlijk, taal)} dagen={signaal.dagenOver} />,
          wie: naar(persoonId, naam),
          wat: zegIn(signaal.titel, taal),
          opgepakt: signaal.opgepaktDoor ?? <Status soort="let">{t('intakes.niemand')}</Status>,
        },
      }))}
    />
  );
};

const Wachtend = ({ intakes }: Pick<Lijst, 'intakes'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (intakes.length === 0)
    return (
      <Leeg icoon="lijst" titel={t('intakes.wacht.leeg')}>
        <Tekst>{t('intakes.wacht.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <Tabel
      titel={t('intakes.wacht')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wie', kop: t('intakes.kop.wie'), rij: true },
        { sleutel: 'begonnen', kop: t('intakes.kop.begonnen') },
        { sleutel: 'wijze', kop: t('intakes.kop.wijze') },
        { sleutel: 'stand', kop: t('intakes.kop.stand') },
        { sleutel: 'gesprek', kop: t('intakes.kop.gesprek') },
      ]}
      rijen={intakes.map(({ intakeId, persoonId, naam, wijze, begonnenOp, afgerondOp, eersteGesprek, dagenBezig }) => ({
        sleutel: intakeId,
        cellen: {
          wie: naar(persoonId, naam),
          begonnen: dagKort(dagVan(begonnenOp), taal),
          wijze: t(`intakes.wijze.${wijze}`),
          stand:
            afgerondOp === null ? (
              <Status soort="nu">{t('intakes.bezig')}</Status>
            ) : (
              <Status soort="goed">{t('intakes.af')}</Status>
            ),
          gesprek:
            eersteGesprek === null ? t('intakes.geengesprek', { dagen: dagenBezig }) : dagKort(eersteGesprek, taal),
        },
      }))}
    />
  );
};

const Intakes = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, dringend, gesprekswensen, ondersteuning, intakes, sleutel } = useLoaderData<typeof loader>();
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={<Zoek sleutel={sleutel} />}>
      <PageTitle>{titel}</PageTitle>
      <NaarDoen />
      <Paneel titel={t('intakes.vandaag')}>
        <Dringend dringend={dringend} />
      </Paneel>
      {gesprekswensen.length === 0 ? null : (
        <Paneel titel={t('intakes.praten')}>
          <Tabel
            titel={t('intakes.praten')}
            titelVerborgen
            stapelt
            kolommen={[
              { sleutel: 'wie', kop: t('intakes.kop.wie'), rij: true },
              { sleutel: 'uitnodiging', kop: t('intakes.kop.uitnodiging') },
            ]}
            rijen={gesprekswensen.map(({ persoonId, naam, uitnodiging }) => ({
              sleutel: uitnodiging.id,
              cellen: {
                wie: naar(persoonId, naam),
                uitnodiging: `${dagTekst(dagVan(uitnodiging.op), taal)}, ${uitnodiging.door}`,
              },
            }))}
          />
        </Paneel>
      )}
      {ondersteuning.length === 0 ? null : (
        <Paneel titel={t('intakes.steun')}>
          <Tabel
            titel={t('intakes.steun')}
            titelVerborgen
            stapelt
            kolommen={[
              { sleutel: 'wie', kop: t('intakes.kop.wie'), rij: true },
              { sleutel: 'op', kop: t('intakes.kop.gevraagd') },
            ]}
            rijen={ondersteuning.map(({ persoonId, naam, op, dagen }) => ({
              sleutel: persoonId,
              cellen: {
                wie: naar(persoonId, naam),
                op: `${dagKort(dagVan(op), taal)}, ${t('intakes.steun.dagen', { dagen })}`,
              },
            }))}
          />
        </Paneel>
      )}
      <Paneel titel={t('intakes.wacht')}>
        <Wachtend intakes={intakes} />
      </Paneel>
      <Volgende pad="/professional/intakes" ids={intakes.map(({ intakeId }) => intakeId)} />
    </Werkblad>
  );
};
export default Intakes;
