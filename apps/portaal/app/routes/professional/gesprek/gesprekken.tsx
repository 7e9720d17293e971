/** Knows the talks in a person's file: planned and held, what one asked of the other, and the notes with their readers. */
import { Leeg, Tekst } from '@samenkracht/ui/frame';
import { Status, StatusList, type StatusSoort, Tabel } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel, Vouwpaneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { afspraakVan, NaarNotities, Notitieplek } from '../../../kader/plan/notitielink.tsx';
import { sjabloonNaam } from '../../../kader/plan/sjabloon.ts';
import { Plaats } from '../../../kader/plan/waar.tsx';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useMoment } from '../../inwoner/afspraken/moment.ts';
import { Gelukt } from '../gelukt.tsx';
import { Dossierblad } from '../persoon/dossierblad.tsx';
import { GesprekDoen } from './doen.tsx';
import { type Afspraak, loadGesprekken, type Notitie, type Taak } from './laden.ts';
import { verricht } from './verrichten.ts';

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  loadGesprekken(context.get(verzoekContext), request, params['persoonId'] ?? '');

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  verricht({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    persoonId: params['persoonId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Gelezen = Awaited<ReturnType<typeof loader>>;

const kleur: Readonly<Record<Afspraak['stand'], StatusSoort>> = {
  gepland: 'nu',
  gehouden: 'goed',
  'niet verschenen': 'let',
  afgezegd: 'rust',
  verzet: 'rust',
};

const Stand = ({ afspraak }: { readonly afspraak: Afspraak }) => {
  const t = useTekst();
  const { stand, reden, toelichting, verzetGevraagd } = afspraak;
  return (
    <span>
      <Status soort={kleur[stand]}>{t(`afspraken.stand.${stand}`)}</Status>
      {reden === null ? null : <span className="sk-klein sk-blok">{t(`gesprekken.reden.${reden}`)}</span>}
      {toelichting === null ? null : <span className="sk-klein sk-blok">{toelichting}</span>}
      {verzetGevraagd ? <span className="sk-merkje">{t('gesprekken.verzetGevraagd')}</span> : null}
    </span>
  );
};

const Lijst = ({ afspraken, notities }: Pick<Gelezen, 'afspraken' | 'notities'>) => {
  const t = useTekst();
  const moment = useMoment();
  if (afspraken.length === 0)
    return (
      <Leeg icoon="klok" titel={t('gesprekken.leeg')}>
        <Tekst>{t('gesprekken.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <Tabel
      titel={t('gesprekken.lijst')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'moment', kop: t('gesprekken.kop.moment'), rij: true },
        { sleutel: 'wat', kop: t('gesprekken.kop.wat') },
        { sleutel: 'waar', kop: t('gesprekken.kop.waar') },
        { sleutel: 'stand', kop: t('gesprekken.kop.stand') },
      ]}
      rijen={afspraken.map((afspraak) => ({
        sleutel: afspraak.id,
        cellen: {
          moment: moment(afspraak.begint),
          wat: t('afspraken.met', {
            naam: afspraak.medewerker,
            onderwerp: t(`afspraken.onderwerp.${afspraak.onderwerp}`),
          }),
          waar: (
            <span>
              {t(`afspraken.wijze.${afspraak.wijze}`)}
              <span className="sk-klein sk-blok">
                <Plaats plek={afspraak} />
              </span>
            </span>
          ),
          stand: (
            <>
              <Stand afspraak={afspraak} />
              <NaarNotities afspraakId={afspraak.id} notities={notities} />
            </>
          ),
        },
      }))}
    />
  );
};

const Taken = ({ taken }: { readonly taken: readonly Taak[] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Paneel titel={t('gesprekken.taken')} id="taken">
      {taken.length === 0 ? <Tekst>{t('gesprekken.taken.leeg')}</Tekst> : null}
      <StatusList
        titel={t('gesprekken.taken')}
        regels={taken.slice(0, 20).map(({ id, voor, soort, tekst, uiterlijk, gedaan, antwoord }) => ({
          sleutel: id,
          titel: tekst,
          uitleg: [
            t(soort === 'eigen taak' ? `gesprekken.taak.${voor}` : `gesprekken.taak.${soort}`),
            uiterlijk === null ? '' : t('plan.stap.wanneer', { datum: dagTekst(uiterlijk, taal) }),
            antwoord ?? '',
          ]
            .filter((stuk) => stuk !== '')
            .join(', '),
          status:
            gedaan === null ? (
              <Status soort="nu">{t('plan.stand.te doen')}</Status>
            ) : (
              <Status soort="goed">{t('gesprekken.taak.gedaan', { naam: gedaan.door })}</Status>
            ),
        }))}
      />
    </Paneel>
  );
};

const EenNotitie = ({ notitie, afspraken }: { readonly notitie: Notitie; readonly afspraken: readonly Afspraak[] }) => {
  const t = useTekst();
  const taal = useTaal();
  const moment = useMoment();
  const afspraak = afspraakVan(notitie, afspraken);
  const { op, sjabloon, titel, door, lezers, antwoorden, inzageGevraagd } = notitie;
  return (
    <Vouwpaneel
      titel={t('notities.regel', { soort: sjabloonNaam(t, sjabloon, titel), datum: dagTekst(op, taal) })}
      naast={inzageGevraagd ? t('gesprekken.taak.notitie inzien') : undefined}
    >
      <Notitieplek id={notitie.id} />
      {afspraak === undefined ? null : (
        <Tekst soort="small">{t('notities.bij', { moment: moment(afspraak.begint) })}</Tekst>
      )}
      <Tekst soort="small">
        {t('notities.door', { naam: door })}.{' '}
        {t('gesprekken.notitie.lezers', { lezers: lezers.map((een) => t(`gesprekken.lezer.${een}`)).join(', ') })}
      </Tekst>
      {antwoorden === null ? (
        <Tekst>{t('gesprekken.notitie.besloten')}</Tekst>
      ) : (
        <dl className="sk-plan-notitie" lang="nl">
          {antwoorden
            .filter(({ antwoord }) => antwoord !== '')
            .map(({ vraag, antwoord }) => (
              <div key={vraag}>
                <dt>{vraag}</dt>
                <dd>{antwoord}</dd>
              </div>
            ))}
        </dl>
      )}
    </Vouwpaneel>
  );
};

const Gesprekken = () => {
  const t = useTekst();
  const { kop, afspraken, taken, notities, helpt } = useLoaderData<typeof loader>();
  return (
    <Dossierblad kop={kop} pad="/gesprekken" doen={helpt ? <GesprekDoen /> : undefined}>
      {helpt ? <NaarDoen /> : null}
      <Gelukt />
      <Paneel titel={t('gesprekken.lijst')}>
        <Lijst afspraken={afspraken} notities={notities} />
      </Paneel>
      <Taken taken={taken} />
      <section className="sk-stapel sk-nauw" aria-label={t('gesprekken.notities')}>
        <h2 className="utrecht-heading-2">{t('gesprekken.notities')}</h2>
        {notities.length === 0 ? <Tekst>{t('gesprekken.notities.leeg')}</Tekst> : null}
        {notities.map((notitie) => (
          <EenNotitie key={notitie.id} notitie={notitie} afspraken={afspraken} />
        ))}
      </section>
    </Dossierblad>
  );
};
export default Gesprekken;
