/** Knows which applications wait for an advance: propose it, and a colleague approves and pays. */
import { type Api, api } from '@samenkracht/api-client';
import { Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Tabel, Termijn } from '@samenkracht/ui/parts';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../kader/datum.ts';
import { always, titelMeta } from '../../kader/pagina.ts';
import { attempt, read } from '../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../server/formulier.ts';
import { requireSessie } from '../../server/sessie.ts';
import { verzoekContext } from '../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../teksten/teksten.tsx';
import { readDoe, settle } from './actie.ts';
import { Actieformulier } from './actieformulier.tsx';
import { Gelukt } from './gelukt.tsx';
import { heeftRol } from './rollen.ts';
import { paginaVan, Volgende } from './volgende.tsx';

const pad = '/professional/voorschotten';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { aanvragen } = await read(request, api.getVoorschotten({ client: verzoek.client, query: paginaVan(request) }));
  const titel = tekstIn(verzoek.taal)('voorschotten.titel');
  const [consulent, toetser] = [heeftRol(rollen, 'consulent'), heeftRol(rollen, 'toetser')];
  return { titel, aanvragen, consulent, toetser, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const om = { client: verzoek.client, headers: idempotent(form.get('sleutel')) };
  const doe = readDoe(form).replace(/-\d+$/, '');
  const path = { voorschotId: text(form, 'id') };
  const call =
    doe === 'voorschot'
      ? api.postZakenByZaakIdVoorschotten({ ...om, path: { zaakId: text(form, 'id') } })
      : doe === 'keurvoorschot'
        ? api.postVoorschottenByVoorschotIdGoedkeuring({ ...om, path })
        : api.postVoorschottenByVoorschotIdTeruglegging({ ...om, path });
  return settle(form, pad, await attempt<unknown>({ verzoek, request, form }, call));
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Regel = Api.GetVoorschottenResponse['aanvragen'][number];

const Verder = ({ regel, nummer }: { readonly regel: Regel; readonly nummer: number }) => {
  const t = useTekst();
  const { consulent, toetser, sleutel } = useLoaderData<typeof loader>();
  const voorgesteld = regel.voorschotten.find(({ status }) => status === 'voorgesteld');
  const form = (doe: 'voorschot' | 'keurvoorschot' | 'legvoorschotterug', id: string, gevaar = false) => (
    <Actieformulier doe={`${doe}-${nummer}`} sleutel={sleutel} knop={t(`doe.${doe}`)} gevaar={gevaar}>
      {() => <input type="hidden" name="id" value={id} />}
    </Actieformulier>
  );
  if (voorgesteld === undefined) return consulent && regel.volgende?.bedrag ? form('voorschot', regel.zaakId) : null;
  if (!toetser || voorgesteld.eigenVoorstel) return null;
  return (
    <div className="sk-rij">
      {form('keurvoorschot', voorgesteld.id)}
      {form('legvoorschotterug', voorgesteld.id, true)}
    </div>
  );
};

const Stand = ({ voorschotten }: Pick<Regel, 'voorschotten'>) => {
  const t = useTekst();
  const voorgesteld = voorschotten.find(({ status }) => status === 'voorgesteld');
  if (voorgesteld) return t('voorschotten.wacht', { naam: voorgesteld.voorgesteldDoor });
  const aantal = voorschotten.filter(({ status }) => status === 'betaald').length;
  return aantal === 0 ? t('voorschotten.nog') : t('voorschotten.betaald', { aantal });
};

const Lijst = () => {
  const t = useTekst();
  const taal = useTaal();
  const { aanvragen } = useLoaderData<typeof loader>();
  return (
    <Tabel
      titel={t('voorschotten.titel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'uiterlijk', kop: t('voorschotten.kop.uiterlijk') },
        { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
        { sleutel: 'zaak', kop: t('werk.kop.zaak') },
        { sleutel: 'bedrag', kop: t('voorschotten.kop.bedrag'), getal: true },
        { sleutel: 'stand', kop: t('voorschotten.kop.stand') },
        { sleutel: 'doen', kop: t('voorschotten.kop.doen') },
      ]}
      rijen={aanvragen.map((regel, nummer) => ({
        sleutel: regel.zaakId,
        cellen: {
          uiterlijk: regel.volgende ? (
            <Termijn datum={dagTekst(regel.volgende.uiterlijk, taal)} dagen={regel.volgende.dagenOver} />
          ) : (
            t('voorschotten.geen')
          ),
          wie: regel.wie,
          zaak: <TextLink href={`/professional/zaken/${regel.zaakId}`}>{regel.zaaknummer}</TextLink>,
          bedrag: regel.volgende?.bedrag ? <Bedrag centen={regel.volgende.bedrag} /> : t('voorschotten.onbekend'),
          stand: <Stand voorschotten={regel.voorschotten} />,
          doen: <Verder regel={regel} nummer={nummer} />,
        },
      }))}
    />
  );
};

const Voorschotten = () => {
  const t = useTekst();
  const { titel, aanvragen } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      <Tekst>{t('voorschotten.uitleg')}</Tekst>
      {aanvragen.length === 0 ? (
        <Leeg icoon="lijst" titel={t('voorschotten.leeg.titel')}>
          <Tekst>{t('voorschotten.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Lijst />
      )}
      <Volgende pad={pad} ids={aanvragen.map(({ zaakId }) => zaakId)} />
    </Werkblad>
  );
};
export default Voorschotten;
