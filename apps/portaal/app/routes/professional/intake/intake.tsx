/** Knows the intake in a person's file: what cannot wait, both views side by side, what was told, and the talks. */
import { api } from '@samenkracht/api-client';
import { Leeg, Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import { Overzicht } from '../../../kader/intake/overzicht.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { loadKop } from '../persoon/kop.ts';
import { BeeldenTabel } from './beelden.tsx';
import { IntakeDoen } from './doen.tsx';
import { type Dossier, gespreksvormOf, uitkomstOf } from './dossier.ts';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const persoonId = params['persoonId'] ?? '';
  const dossier = await read(request, api.getPersonenByPersoonIdIntake({ client, path: { persoonId } }));
  const kop = await loadKop({ verzoek, request, persoonId });
  const titel = tekstIn(taal)('intakedossier.van', { naam: kop.wie.naam });
  return { titel, kop, dossier, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    persoonId: params['persoonId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Signalen = ({ signalen }: { readonly signalen: NonNullable<Dossier['intake']>['signalen'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return signalen.map((signaal) => {
    const { id, titel, uiterlijk, opgepaktDoor, afgehandeld, soort } = signaal;
    if (afgehandeld !== null)
      return (
        <Tekst key={id} soort="small">
          {zegIn(titel, taal)}.{' '}
          {t('intakedossier.signaal.klaar', {
            uitkomst: t(`uitkomst.${uitkomstOf(afgehandeld.uitkomst)}`),
            toelichting: afgehandeld.toelichting ?? '',
          })}
        </Tekst>
      );
    return (
      <Melding key={id} soort="let" titel={zegIn(titel, taal)}>
        <p>
          {t('intakedossier.signaal.open', { datum: dagTekst(uiterlijk, taal) })}.{' '}
          {t('intakedossier.signaal.bij', { naam: opgepaktDoor ?? t('intakes.niemand') })}.
        </p>
        {soort === 'inkomen' ? (
          <p>
            <TextLink href="/professional/voorschotten">{t('intakedossier.voorschot')}</TextLink>
          </p>
        ) : null}
      </Melding>
    );
  });
};

const Stand = ({ intake }: { readonly intake: NonNullable<Dossier['intake']> }) => {
  const t = useTekst();
  const taal = useTaal();
  const datum = (moment: string): string => dagTekst(dagVan(moment), taal);
  const { wijze, begonnenOp, begonnenDoor, afgerondOp, machtiging } = intake;
  return (
    <div className="sk-klein">
      <p>
        {t('intakedossier.stand', { wijze: t(`intakes.wijze.${wijze}`), datum: datum(begonnenOp), door: begonnenDoor })}
        . {afgerondOp === null ? t('intakedossier.bezig') : t('intakedossier.afgerond', { datum: datum(afgerondOp) })}.
      </p>
      {machtiging === null ? null : (
        <p>
          {t('intakedossier.machtiging', {
            naam: [machtiging.naam, machtiging.organisatie].filter(Boolean).join(', '),
            grond: machtiging.grond,
            datum: dagTekst(machtiging.vanaf, taal),
          })}
          .
        </p>
      )}
    </div>
  );
};

/** What he said to the offer of independent help, and what came of it. */
const Steun = ({ dossier: { ondersteuning } }: { readonly dossier: Dossier }) => {
  const t = useTekst();
  const taal = useTaal();
  const datum = (moment: string): string => dagTekst(dagVan(moment), taal);
  if (ondersteuning === null) return t('intakedossier.steun.niet');
  const { keuze, op, afloop } = ondersteuning;
  if (keuze !== 'ja') return t('intakedossier.steun.gezegd', { keuze });
  if (afloop === null) return <Status soort="let">{t('intakedossier.steun.wacht', { datum: datum(op) })}</Status>;
  const om = { datum: datum(afloop.op), door: afloop.door };
  return afloop.organisatie === null
    ? t('intakedossier.steun.gesloten', om)
    : t('intakedossier.steun.door', { ...om, naam: afloop.organisatie });
};

const Rondom = ({ dossier }: { readonly dossier: Dossier }) => {
  const t = useTekst();
  const taal = useTaal();
  const datum = (moment: string): string => dagTekst(dagVan(moment), taal);
  const { gesprekken, uitnodiging, eerdere } = dossier;
  return (
    <Paneel titel={t('intakedossier.gesprekken')}>
      {gesprekken.length === 0 ? <Tekst soort="small">{t('intakedossier.gesprekken.leeg')}</Tekst> : null}
      <ul className="sk-lijst">
        {gesprekken.map(({ gevoerdOp, minuten, vorm, door }, at) => (
          <li key={at}>
            {t('intakedossier.gesprek', {
              datum: dagTekst(gevoerdOp, taal),
              minuten,
              vorm: t(`gespreksvorm.${gespreksvormOf(vorm)}`),
              door,
            })}
          </li>
        ))}
      </ul>
      <Tekst soort="small">
        {t('intakedossier.steun')}: <Steun dossier={dossier} />
      </Tekst>
      {uitnodiging === null ? null : (
        <Tekst soort="small">
          {t('intakedossier.uitgenodigd', {
            door: uitnodiging.door,
            datum: datum(uitnodiging.op),
            antwoord: uitnodiging.antwoord ?? t('intakedossier.nietgeantwoord'),
          })}
        </Tekst>
      )}
      {eerdere.length === 0 ? null : (
        <Tekst soort="small">
          {t('intakedossier.eerdere')}: {eerdere.map(({ begonnenOp }) => datum(begonnenOp)).join(', ')}
        </Tekst>
      )}
    </Paneel>
  );
};

const Intakedossier = () => {
  const t = useTekst();
  const { kop, dossier, sleutel } = useLoaderData<typeof loader>();
  const { intake } = dossier;
  const pad = intake === null ? undefined : `/professional/intakes/${intake.id}/vragen`;
  return (
    <Dossierblad kop={kop} pad="/intake" doen={<IntakeDoen dossier={dossier} sleutel={sleutel} />}>
      <NaarDoen />
      <Gelukt />
      {intake === null ? (
        <Leeg icoon="bericht" titel={t('intakedossier.leeg')}>
          <Tekst>{t('intakedossier.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Stand intake={intake} />
          <Signalen signalen={intake.signalen} />
        </>
      )}
      <Paneel titel={t('intakedossier.beelden')}>
        <Tekst soort="small">{t('intakedossier.beelden.uitleg')}</Tekst>
        <BeeldenTabel dossier={dossier} />
      </Paneel>
      {intake?.bladzijden.some(({ vragen }) => vragen.some(({ antwoord }) => antwoord !== null)) ? (
        <Paneel titel={t('intakedossier.verteld')}>
          <Overzicht intake={intake} pad={pad} />
        </Paneel>
      ) : null}
      {intake === null && dossier.ondersteuning === null ? null : <Rondom dossier={dossier} />}
    </Dossierblad>
  );
};
export default Intakedossier;
