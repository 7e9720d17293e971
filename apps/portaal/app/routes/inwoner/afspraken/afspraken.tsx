/** Knows a resident's talks: the next ones first, what is asked of him, what he can ask, the notes, and the agenda on his phone. */
import { Button, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Kaart, Kop, Leeg, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status, StatusList, type StatusSoort } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { NaarNotities } from '../../../kader/plan/notitielink.tsx';
import { Plaats } from '../../../kader/plan/waar.tsx';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Agenda } from './agenda.tsx';
import { Gelukt } from './gelukt.tsx';
import { type Afspraak, loadAfspraken } from './laden.ts';
import { useMoment } from './moment.ts';
import { Notities } from './notities.tsx';
import { type Afspraakantwoord, perform } from './verrichten.ts';

export const loader = ({ request, context }: LoaderFunctionArgs) => loadAfspraken(context.get(verzoekContext), request);

export const action = async ({ request, context }: ActionFunctionArgs) =>
  perform({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Verzetten = ({ id, sleutel }: { readonly id: string; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const gegeven = useActionData<Afspraakantwoord>();
  const antwoord = gegeven?.doe === 'verzet' && gegeven.getypt['id'] === id ? gegeven : undefined;
  const veld = `verzet-${id}`;
  return (
    <details className="sk-stapel" {...(antwoord ? { open: true } : {})}>
      <summary>{t('afspraken.verzet')}</summary>
      <Formulier sleutel={`v-${id.slice(0, 8)}-${sleutel}`} fouten={antwoord?.fouten ?? []}>
        <input type="hidden" name="doe" value="verzet" />
        <input type="hidden" name="id" value={id} />
        <TekstvakVeld
          naam={veld}
          stuurAls="tekst"
          rijen={2}
          label={t('afspraken.verzet.waarom')}
          hulp={t('afspraken.verzet.hulp')}
          waarde={antwoord?.getypt['tekst']}
          fout={foutVan(antwoord?.fouten ?? [], veld)}
        />
        <Knoppen>
          <Button bezig={bezig} soort="tweede">
            {t('afspraken.verzet.knop')}
          </Button>
        </Knoppen>
      </Formulier>
    </details>
  );
};

const Komend = ({
  afspraak,
  eerste,
  sleutel,
}: {
  readonly afspraak: Afspraak;
  readonly eerste: boolean;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const moment = useMoment();
  return (
    <Kaart titel={moment(afspraak.begint)} {...(eerste ? { soort: 'nu' as const } : {})}>
      <Tekst>
        {t('afspraken.met', { naam: afspraak.medewerker, onderwerp: t(`afspraken.onderwerp.${afspraak.onderwerp}`) })}
      </Tekst>
      <Tekst>
        {t(`afspraken.waar.${afspraak.wijze}`)} <Plaats plek={afspraak} />
      </Tekst>
      {afspraak.verzetGevraagd ? (
        <Status soort="nu">{t('afspraken.verzet.gevraagd')}</Status>
      ) : (
        <Verzetten id={afspraak.id} sleutel={sleutel} />
      )}
    </Kaart>
  );
};

const Taken = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { taken, sleutel } = useLoaderData<typeof loader>();
  const open = taken.filter(({ voor, gedaan }) => voor === 'inwoner' && gedaan === null);
  if (open.length === 0) return null;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('afspraken.taken')}</Kop>
      <StatusList
        titel={t('afspraken.taken')}
        regels={open.map(({ id, tekst, gevraagdDoor, uiterlijk }) => ({
          sleutel: id,
          titel: tekst,
          uitleg:
            uiterlijk === null
              ? t('afspraken.taak.van', { naam: gevraagdDoor })
              : t('afspraken.taak.uiterlijk', { naam: gevraagdDoor, datum: dagTekst(uiterlijk, taal) }),
          status: (
            <Formulier sleutel={`k-${id.slice(0, 8)}-${sleutel}`}>
              <input type="hidden" name="doe" value="klaar" />
              <input type="hidden" name="id" value={id} />
              <Button bezig={bezig} soort="tweede" label={t('plan.zet.gedaan.label', { tekst })}>
                {t('plan.zet.gedaan')}
              </Button>
            </Formulier>
          ),
        }))}
      />
    </section>
  );
};

/** What he asked, and where he asks more: in the messages with his coach. */
const Vragen = () => {
  const t = useTekst();
  const { taken } = useLoaderData<typeof loader>();
  const gesteld = taken.filter(({ soort }) => soort === 'vraag').slice(0, 5);
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('afspraken.vraag')}</Kop>
      {gesteld.length === 0 ? null : (
        <StatusList
          titel={t('afspraken.vraag')}
          regels={gesteld.map(({ id, tekst, antwoord, gedaan }) => ({
            sleutel: id,
            titel: tekst,
            uitleg:
              gedaan === null
                ? undefined
                : t('afspraken.vraag.antwoord', { naam: gedaan.door, antwoord: antwoord ?? '' }),
            status: gedaan === null ? <Status soort="nu">{t('afspraken.vraag.wacht')}</Status> : undefined,
          }))}
        />
      )}
      <p>
        <TextLink href="/plan/berichten">{t('afspraken.vraag.schrijf')}</TextLink>
      </p>
    </section>
  );
};

const afloop: Readonly<Record<Afspraak['stand'], StatusSoort>> = {
  gepland: 'nu',
  gehouden: 'goed',
  'niet verschenen': 'let',
  afgezegd: 'rust',
  verzet: 'rust',
};

const Geweest = ({ afspraken }: { readonly afspraken: readonly Afspraak[] }) => {
  const t = useTekst();
  const moment = useMoment();
  const { notities } = useLoaderData<typeof loader>();
  if (afspraken.length === 0) return null;
  const teLezen = notities.filter(({ antwoorden }) => antwoorden !== null);
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('afspraken.geweest')}</Kop>
      <StatusList
        titel={t('afspraken.geweest')}
        regels={afspraken.slice(0, 10).map(({ id, begint, medewerker, onderwerp, stand }) => ({
          sleutel: id,
          titel: moment(begint),
          uitleg: (
            <>
              {t('afspraken.met', { naam: medewerker, onderwerp: t(`afspraken.onderwerp.${onderwerp}`) })}
              <NaarNotities afspraakId={id} notities={teLezen} />
            </>
          ),
          status: <Status soort={afloop[stand]}>{t(`afspraken.stand.${stand}`)}</Status>,
        }))}
      />
    </section>
  );
};

const Afspraken = () => {
  const t = useTekst();
  const { titel, afspraken, sleutel } = useLoaderData<typeof loader>();
  const komend = afspraken.filter(({ stand }) => stand === 'gepland').toReversed();
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/plan">{t('plan.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Gelukt />
        {komend.length === 0 ? (
          <Leeg icoon="klok" titel={t('afspraken.leeg')}>
            <Tekst>{t('afspraken.leeg.tekst')}</Tekst>
          </Leeg>
        ) : null}
        {komend.map((afspraak, i) => (
          <Komend key={afspraak.id} afspraak={afspraak} eerste={i === 0} sleutel={sleutel} />
        ))}
      </div>
      <Taken />
      <Vragen />
      <Notities />
      <Geweest afspraken={afspraken.filter(({ stand }) => stand !== 'gepland')} />
      <Agenda />
    </div>
  );
};
export default Afspraken;
