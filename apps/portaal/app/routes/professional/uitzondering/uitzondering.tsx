/** Knows one exception: both sides, the proposal with its amount, each alternative, one click to accept, and the next by a key. */
import { type Api, api } from '@samenkracht/api-client';
import { parseEuro } from '@samenkracht/core';
import { BedragVeld, KeuzeVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { type Actieantwoord, readDoe, settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { Elders } from './elders.tsx';
import { redensleutel } from './woorden.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { uitzonderingId: params['uitzonderingId'] ?? '' };
  const punt = await read(request, api.getUitzonderingenByUitzonderingId({ client, path }));
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId: punt.persoonId } }));
  return {
    titel: tekstIn(taal)(redensleutel(punt.code)),
    punt,
    wie,
    consulent: heeftRol(rollen, 'consulent'),
    sleutel: newSleutel(),
  };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const uitzonderingId = params['uitzonderingId'] ?? '';
  const volg = readDoe(form) === 'volg';
  const netto = text(form, 'kies-netto');
  const motivering = text(form, 'kies-motivering');
  const bedrag = netto === '' ? undefined : parseEuro(netto);
  const uitkomst = await attempt(
    { verzoek, request, form },
    api.postUitzonderingenByUitzonderingIdOplossing({
      client: verzoek.client,
      headers: idempotent(form.get('sleutel')),
      path: { uitzonderingId },
      body: {
        keuze: text(form, volg ? 'voorstel' : 'kies-keuze'),
        ...(motivering === '' ? {} : { motivering }),
        ...(netto === '' ? {} : { netto: bedrag ?? -1 }),
      },
    }),
  );
  return settle(form, `/professional/uitzonderingen/${uitzonderingId}`, uitkomst, {
    netto: 'kies-netto',
    ...(volg ? {} : { '*': 'kies-motivering' }),
  });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Punt = Api.GetUitzonderingenByUitzonderingIdResponse;

const Gegevens = ({ gegevens }: Pick<Punt, 'gegevens'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (gegevens.length === 0) return null;
  return (
    <Paneel titel={t('uitz.gegevens')}>
      <Tabel
        titel={t('uitz.gegevens')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'wat', kop: t('uitz.kop.wat'), rij: true },
          { sleutel: 'bedrag', kop: t('uitz.kop.bedrag'), getal: true },
          { sleutel: 'bron', kop: t('uitz.kop.bron') },
          { sleutel: 'op', kop: t('uitz.kop.op') },
        ]}
        rijen={gegevens.map(({ wat, bedrag, tekst, bron, op }) => ({
          sleutel: wat,
          cellen: {
            wat: <span lang="nl">{wat}</span>,
            bedrag: bedrag === null ? <span lang="nl">{tekst}</span> : <Bedrag centen={bedrag} />,
            bron: <span lang="nl">{bron}</span>,
            op: op === null ? '–' : dagTekst(dagVan(op), taal),
          },
        }))}
      />
    </Paneel>
  );
};

const Keuzes = ({ punt }: { readonly punt: Punt }) => {
  const t = useTekst();
  const { keuzes, voorstel } = punt;
  const eerste = keuzes.find(({ keuze }) => keuze === voorstel)?.gevolg?.bedrag ?? null;
  const bedragVan = ({ gevolg, vraagtBedrag }: Punt['keuzes'][number]) => {
    if (gevolg === null) return t(vraagtBedrag ? 'uitz.hangtaf' : 'uitz.gelijk');
    return gevolg.bedrag === null ? <span lang="nl">{gevolg.reden}</span> : <Bedrag centen={gevolg.bedrag} />;
  };
  if (keuzes.length === 0) return null;
  return (
    <Paneel titel={t('uitz.keuzes')}>
      <Tabel
        titel={t('uitz.keuzes')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'keuze', kop: t('uitz.kop.keuze'), rij: true },
          { sleutel: 'wordt', kop: t('uitz.kop.wordt'), getal: true },
          ...(eerste === null ? [] : [{ sleutel: 'verschil', kop: t('uitz.kop.verschil'), getal: true }]),
        ]}
        rijen={keuzes.map((een) => ({
          sleutel: een.keuze,
          cellen: {
            keuze: <span lang="nl">{een.tekst}</span>,
            wordt: bedragVan(een),
            verschil:
              eerste === null || een.gevolg === null || een.gevolg.bedrag === null || een.keuze === voorstel ? (
                '–'
              ) : (
                <Bedrag centen={een.gevolg.bedrag - eerste} teken />
              ),
          },
        }))}
      />
    </Paneel>
  );
};

const Volg = ({ punt, sleutel }: { readonly punt: Punt; readonly sleutel: string }) => {
  const t = useTekst();
  const gekozen = punt.keuzes.find(({ keuze }) => keuze === punt.voorstel);
  return (
    <Actieformulier doe="volg" sleutel={sleutel} knop={t('doe.volg.knop')}>
      {() => (
        <>
          <input type="hidden" name="voorstel" value={punt.voorstel ?? ''} />
          <p lang="nl">{gekozen?.tekst}</p>
          {gekozen?.gevolg?.bedrag == null ? null : (
            <p>
              {t('uitz.voorstel.wordt')} <Bedrag centen={gekozen.gevolg.bedrag} />
            </p>
          )}
        </>
      )}
    </Actieformulier>
  );
};

const Kies = ({ punt, sleutel }: { readonly punt: Punt; readonly sleutel: string }) => {
  const t = useTekst();
  const ander = punt.keuzes.filter(({ keuze }) => keuze !== punt.voorstel);
  return (
    <Actieformulier doe="kies" sleutel={sleutel} knop={t('doe.kies.knop')} gevaar={punt.voorstel !== null}>
      {({ veld }) => (
        <>
          <KeuzeVeld
            {...veld('keuze')}
            label={t('doe.kies.keuze')}
            opties={ander.map(({ keuze, tekst }) => ({ waarde: keuze, tekst }))}
          />
          {ander.some(({ vraagtBedrag }) => vraagtBedrag) ? (
            <BedragVeld {...veld('netto')} label={t('doe.kies.netto')} hulp={t('doe.kies.netto.hulp')} />
          ) : null}
          <TekstvakVeld
            {...veld('motivering')}
            rijen={3}
            label={t('doe.kies.motivering')}
            hulp={t('doe.kies.motivering.hulp')}
          />
        </>
      )}
    </Actieformulier>
  );
};

/** The key of a link is the browser's own: Alt (or Control and Alt) with V and N. */
const Blader = ({ vorige, volgende }: Pick<Punt, 'vorige' | 'volgende'>) => {
  const t = useTekst();
  const links = [
    { id: vorige, tekst: t('uitz.vorige'), toets: { accessKey: 'v', 'aria-keyshortcuts': 'Alt+V' } },
    { id: volgende, tekst: t('uitz.volgende'), toets: { accessKey: 'n', 'aria-keyshortcuts': 'Alt+N' } },
  ];
  return (
    <nav className="sk-rij" aria-label={t('uitz.blader')}>
      {links.map(({ id, tekst, toets }) =>
        id === null ? null : (
          <a
            key={tekst}
            className="utrecht-link utrecht-link--html-a"
            href={`/professional/uitzonderingen/${id}`}
            {...toets}
          >
            {tekst}
          </a>
        ),
      )}
    </nav>
  );
};

const Opgelost = ({ opgelost }: Pick<Punt, 'opgelost'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (opgelost === null) return null;
  const datum = dagTekst(dagVan(opgelost.op), taal);
  const { door, keuze, motivering } = opgelost;
  return (
    <Melding soort="goed" titel={t('uitz.opgelost')}>
      <p>
        {door === null
          ? t('uitz.opgelost.vanzelf', { datum })
          : t('uitz.opgelost.door', { naam: door, datum, keuze: keuze ?? '' })}
      </p>
      {motivering === null ? null : <p lang="nl">{motivering}</p>}
    </Melding>
  );
};

const UitzonderingPagina = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, punt, wie, consulent, sleutel } = useLoaderData<typeof loader>();
  const antwoord = useActionData<Actieantwoord>();
  const { voorstel, keuzes, opgelost } = punt;
  const magKiezen = consulent && opgelost === null && keuzes.length > 0;
  const acties = [
    ...(voorstel === null
      ? []
      : [
          {
            sleutel: 'volg',
            titel: t('doe.volg'),
            toets: 'o',
            soort: 'hoofd' as const,
            open: antwoord?.doe !== 'kies',
            inhoud: <Volg punt={punt} sleutel={sleutel} />,
          },
        ]),
    {
      sleutel: 'kies',
      titel: t(voorstel === null ? 'doe.kies.zonder' : 'doe.kies'),
      toets: 'k',
      open: voorstel === null || antwoord?.doe === 'kies',
      inhoud: <Kies punt={punt} sleutel={sleutel} />,
    },
  ];
  return (
    <Werkblad
      wie={
        <WieKop
          wie={wie}
          acties={<TextLink href={`/professional/uitkeringen/${punt.uitkeringId}`}>{t('uitz.uitkering')}</TextLink>}
        />
      }
      doenTitel={t('pro.doen')}
      doen={magKiezen ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <div className="sk-rij sk-uiteen">
        <BackLink href="/professional/uitzonderingen">{t('uitz.terug')}</BackLink>
        <Blader vorige={punt.vorige} volgende={punt.volgende} />
      </div>
      <Gelukt />
      <PageTitle boven={maandTekst(punt.maand, taal)}>{titel}</PageTitle>
      {magKiezen ? <NaarDoen /> : null}
      <Opgelost opgelost={opgelost} />
      <Tekst lang="nl">{punt.uitleg}</Tekst>
      {punt.waarom === null || opgelost !== null ? null : <Tekst lang="nl">{punt.waarom}</Tekst>}
      <Gegevens gegevens={punt.gegevens} />
      {opgelost === null ? <Keuzes punt={punt} /> : null}
      <Elders punt={punt} />
    </Werkblad>
  );
};
export default UitzonderingPagina;
