/** Knows the week of a colleague: each day with its talks, who waits for an answer, and the agenda for one's own program. */
import { api } from '@samenkracht/api-client';
import { addDays, day } from '@samenkracht/core';
import { Button } from '@samenkracht/ui/form';
import { PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan, uurTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { Plaats } from '../../../kader/plan/waar.tsx';
import { wholeAddress } from '../../../server/adres.ts';
import { read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { loadPostvak, Postvakmelding } from '../coachbericht/melding.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const op = new URL(request.url).searchParams.get('op');
  const week = await read(request, api.getAgenda({ client, ...(op === null ? {} : { query: { op } }) }));
  const { sinds } = await read(request, api.getAgendasleutel({ client }));
  const postvak = await loadPostvak(request, verzoek);
  return { titel: tekstIn(taal)('weekagenda.titel'), ...week, sinds, postvak, sleutel: newSleutel() };
};

/** The address is in the answer of this one request: never in an address of ours, and gone when the page is left. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client } = verzoek;
  const form = await request.formData();
  const om = { client, headers: idempotent(form.get('sleutel')) };
  if (text(form, 'doe') === 'trekin') {
    await read(request, api.postAgendasleutelIntrekking(om));
    return { adres: undefined };
  }
  const { pad } = await read(request, api.postAgendasleutel(om));
  return { adres: wholeAddress(verzoek, request, pad) };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const weekdagen = { nl: 'nl-NL', en: 'en-GB' } as const;

const Dag = ({ dag }: { readonly dag: string }) => {
  const t = useTekst();
  const taal = useTaal();
  const { afspraken } = useLoaderData<typeof loader>();
  const naam = new Intl.DateTimeFormat(weekdagen[taal], {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  const hier = afspraken.filter(({ begint }) => dagVan(begint) === dag);
  return (
    <li>
      <h2 className="sk-plan-dag">{naam.format(new Date(`${dag}T00:00:00Z`))}</h2>
      {hier.length === 0 ? <p className="sk-klein">{t('weekagenda.leeg')}</p> : null}
      <ul>
        {hier.map((een) => (
          <li key={een.id} className="sk-plan-gesprek">
            <span className="sk-klein">
              {uurTekst(een.begint)}–{uurTekst(een.eindigt)}
            </span>
            <TextLink href={`/professional/personen/${een.persoonId}/gesprekken`}>{een.naam}</TextLink>
            <span className="sk-klein">
              {t(`afspraken.onderwerp.${een.onderwerp}`)}, {t(`afspraken.wijze.${een.wijze}`)}
            </span>
            {een.wijze === 'video' ? <Plaats plek={een} /> : null}
            {een.stand === 'gepland' ? null : <span className="sk-klein">{t(`afspraken.stand.${een.stand}`)}</span>}
            {een.verzetGevraagd ? <span className="sk-merkje">{t('gesprekken.verzetGevraagd')}</span> : null}
          </li>
        ))}
      </ul>
    </li>
  );
};

const Delen = () => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { sinds, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<typeof action>();
  const knop = (doe: 'deel' | 'trekin') => (
    <Formulier sleutel={`${doe}-${sleutel}`}>
      <input type="hidden" name="doe" value={doe} />
      <Button soort="tweede" bezig={bezig}>
        {t(doe === 'deel' && sinds !== null ? 'agenda.opnieuw' : `agenda.${doe}`)}
      </Button>
    </Formulier>
  );
  return (
    <Paneel titel={t('weekagenda.delen')}>
      <div className="sk-stapel">
        <Tekst>{t('agenda.uitleg')}</Tekst>
        {antwoord?.adres === undefined ? null : (
          <div role="status" className="sk-ontvangst">
            <p>{t('agenda.adres')}</p>
            <p className="sk-plan-adres">{antwoord.adres}</p>
            <p className="sk-klein">{t('agenda.adres.eenmaal')}</p>
          </div>
        )}
        {sinds === null ? null : (
          <Tekst soort="small">{t('agenda.sinds', { datum: dagTekst(dagVan(sinds), taal) })}</Tekst>
        )}
        <div className="sk-rij">
          {knop('deel')}
          {sinds === null ? null : knop('trekin')}
        </div>
      </div>
    </Paneel>
  );
};

const Agenda = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, maandag, taken, afspraken, postvak } = useLoaderData<typeof loader>();
  const begin = day(maandag);
  // a Saturday or Sunday is there when somebody comes
  const dagen = [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(begin, n))
    .filter((dag, n) => n < 5 || afspraken.some(({ begint }) => dagVan(begint) === dag));
  return (
    <Werkblad>
      <PageTitle boven={t('weekagenda.week', { datum: dagTekst(maandag, taal) })}>{titel}</PageTitle>
      <Postvakmelding postvak={postvak} />
      <nav className="sk-rij" aria-label={titel}>
        <TextLink href={`?op=${addDays(begin, -7)}`}>{t('weekagenda.vorige')}</TextLink>
        <TextLink href="/professional/agenda">{t('weekagenda.deze')}</TextLink>
        <TextLink href={`?op=${addDays(begin, 7)}`}>{t('weekagenda.volgende')}</TextLink>
      </nav>
      <ol className="sk-plan-weekagenda">
        {dagen.map((dag) => (
          <Dag key={dag} dag={dag} />
        ))}
      </ol>
      <Paneel titel={t('weekagenda.wachten')}>
        {taken.length === 0 ? <Tekst>{t('weekagenda.wachten.leeg')}</Tekst> : null}
        <StatusList
          titel={t('weekagenda.wachten')}
          regels={taken.map(({ id, persoonId, naam, soort, tekst }) => ({
            sleutel: id,
            titel: naam,
            href: `/professional/personen/${persoonId}/gesprekken`,
            uitleg: `${t(`gesprekken.taak.${soort}`)}: ${tekst}`,
          }))}
        />
      </Paneel>
      <Delen />
    </Werkblad>
  );
};
export default Agenda;
