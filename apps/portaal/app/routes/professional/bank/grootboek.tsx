/** Knows the trial balance of a month: a sum that is zero, where each account belongs in Iv3, the journal, and closing the month. */
import { api } from '@samenkracht/api-client';
import { addToMonth, type Month } from '@samenkracht/core';
import { Knoppen } from '@samenkracht/ui/form';
import { ButtonLink, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Status, Tabel } from '@samenkracht/ui/parts';
import { Doen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { settle } from '../actie.ts';
import { Actieformulier, useAntwoord } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Statistiek } from './statistiek.tsx';

const pad = '/professional/grootboek';
const isMaand = (maand: string | null): maand is string => maand !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(maand);

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const gevraagd = new URL(request.url).searchParams.get('maand');
  const query = isMaand(gevraagd) ? { maand: gevraagd } : {};
  const { client } = verzoek;
  const balans = await read(request, api.getGrootboekProefbalans({ client, query }));
  const statistiek = await read(request, api.getStatistiek({ client, query: { maand: balans.maand } }));
  const titel = tekstIn(verzoek.taal)('grootboek.titel', { maand: maandTekst(balans.maand, verzoek.taal) });
  return { titel, ...balans, statistiek, toetser: heeftRol(rollen, 'toetser'), sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const call = api.postGrootboekAfsluitingen({
    client: verzoek.client,
    headers: idempotent(form.get('sleutel')),
    body: { maand: text(form, 'maand') },
  });
  return settle(form, pad, await attempt({ verzoek, request, form }, call));
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Balans = () => {
  const t = useTekst();
  const { titel, rekeningen, som } = useLoaderData<typeof loader>();
  const bedragen = ({ begin, debet, credit, eind }: typeof som) => ({
    begin: <Bedrag centen={begin} />,
    debet: <Bedrag centen={debet} />,
    credit: <Bedrag centen={credit} />,
    eind: <Bedrag centen={eind} />,
  });
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'rekening', kop: t('grootboek.kop.rekening'), rij: true },
        { sleutel: 'begin', kop: t('bank.kop.begin'), getal: true },
        { sleutel: 'debet', kop: t('grootboek.kop.debet'), getal: true },
        { sleutel: 'credit', kop: t('grootboek.kop.credit'), getal: true },
        { sleutel: 'eind', kop: t('bank.kop.eind'), getal: true },
      ]}
      rijen={[
        ...rekeningen.map((regel) => ({
          sleutel: regel.rekening,
          cellen: { rekening: <span lang="nl">{regel.naam}</span>, ...bedragen(regel) },
        })),
        { sleutel: 'som', nadruk: true, cellen: { rekening: t('grootboek.som'), ...bedragen(som) } },
      ]}
    />
  );
};

const Iv3 = () => {
  const t = useTekst();
  const { rekeningen } = useLoaderData<typeof loader>();
  return (
    <Tabel
      titel={t('grootboek.iv3')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'rekening', kop: t('grootboek.kop.rekening'), rij: true },
        { sleutel: 'taakveld', kop: t('grootboek.kop.taakveld') },
        { sleutel: 'categorie', kop: t('grootboek.kop.categorie') },
        { sleutel: 'zekerheid', kop: t('grootboek.kop.zekerheid') },
        { sleutel: 'bron', kop: t('grootboek.kop.bron') },
      ]}
      rijen={rekeningen.map(({ rekening, naam, iv3 }) => ({
        sleutel: rekening,
        cellen: {
          rekening: <span lang="nl">{naam}</span>,
          taakveld: <span lang="nl">{iv3.taakveld ?? '–'}</span>,
          categorie: <span lang="nl">{iv3.categorie ?? '–'}</span>,
          zekerheid: t(`grootboek.zeker.${iv3.zekerheid}`),
          bron: <span lang="nl">{iv3.bron}</span>,
        },
      }))}
    />
  );
};

const Afsluiten = () => {
  const t = useTekst();
  const taal = useTaal();
  const { maand, sleutel } = useLoaderData<typeof loader>();
  const geweigerd = useAntwoord('sluit') !== undefined;
  const titel = t('doe.sluit', { maand: maandTekst(maand, taal) });
  const inhoud = (
    <Actieformulier doe="sluit" sleutel={sleutel} knop={titel}>
      {() => (
        <>
          <input type="hidden" name="maand" value={maand} />
          <Tekst>{t('doe.sluit.tekst')}</Tekst>
        </>
      )}
    </Actieformulier>
  );
  // after a refusal the form stays open, with why
  return <Doen titel={t('pro.doen')} acties={[{ sleutel: 'sluit', titel, toets: 's', open: geweigerd, inhoud }]} />;
};

const Grootboek = () => {
  const t = useTekst();
  const { titel, maand, statistiek, afgesloten, inEvenwicht, toetser } = useLoaderData<typeof loader>();
  const naar = (verder: number): string => `${pad}?maand=${addToMonth(maand as Month, verder)}`;
  const soort = inEvenwicht ? 'nul' : 'fout';
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={toetser && !afgesloten ? <Afsluiten /> : undefined}>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      <div className="sk-rij">
        <Status soort={afgesloten ? 'goed' : 'rust'}>
          {t(afgesloten ? 'grootboek.afgesloten' : 'grootboek.open')}
        </Status>
        <TextLink href={naar(-1)}>{t('grootboek.vorige')}</TextLink>
        <TextLink href={naar(1)}>{t('grootboek.volgende')}</TextLink>
      </div>
      <Melding soort={inEvenwicht ? 'goed' : 'fout'} titel={t(`grootboek.${soort}.titel`)}>
        <p>{t(`grootboek.${soort}.tekst`)}</p>
      </Melding>
      <Paneel titel={titel}>
        <Balans />
        <Knoppen>
          <ButtonLink href={`/api/v1/grootboek/journaal?maand=${maand}`} soort="tweede" download>
            {t('grootboek.journaal')}
          </ButtonLink>
          <ButtonLink href={`/api/v1/grootboek/journaal?maand=${maand}&vorm=xlsx`} soort="tweede" download>
            {t('grootboek.werkblad')}
          </ButtonLink>
        </Knoppen>
      </Paneel>
      <Paneel titel={t('statistiek.titel')}>
        <Statistiek {...statistiek} />
      </Paneel>
      <Paneel titel={t('grootboek.iv3')}>
        <Iv3 />
      </Paneel>
    </Werkblad>
  );
};
export default Grootboek;
