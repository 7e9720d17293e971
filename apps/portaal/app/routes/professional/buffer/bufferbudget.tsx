/** Knows the bufferbudget of one resident for staff: what the year holds, what was used and why, a proposal, and the answer of a colleague. */
import { type Api, api } from '@samenkracht/api-client';
import { BedragVeld, KeuzelijstVeld, TekstVeld } from '@samenkracht/ui/form';
import { BackLink, Leeg, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Status } from '@samenkracht/ui/parts';
import { Doen, Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan, maandTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Actieantwoord } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { perform } from './verrichten.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { uitkeringId: params['uitkeringId'] ?? '' };
  const stand = await read(request, api.getUitkeringenByUitkeringIdBufferbudget({ client, path }));
  const { wie } = await read(request, api.getPersonenByPersoonId({ client, path: { persoonId: stand.persoonId } }));
  const titel = tekstIn(taal)('buffer.titel', { naam: wie.naam });
  return { titel, ...path, ...stand, wie, rollen, sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const form = await request.formData();
  return perform({ verzoek: context.get(verzoekContext), request, form }, params['uitkeringId'] ?? '');
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Voorstel = ({ sleutel, maanden }: { readonly sleutel: string; readonly maanden: readonly string[] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Actieformulier doe="buffer" sleutel={sleutel} knop={t('doe.buffer.knop')}>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('wijze')}
            label={t('doe.buffer.wijze')}
            opties={[
              { waarde: 'betaling', tekst: t('doe.buffer.wijze.betaling') },
              { waarde: 'vereffening', tekst: t('doe.buffer.wijze.vereffening') },
            ]}
          />
          <KeuzelijstVeld
            {...veld('maand')}
            label={t('doe.buffer.maand')}
            hulp={t('doe.buffer.maand.hulp')}
            opties={maanden.map((maand) => ({ waarde: maand, tekst: maandTekst(maand, taal) }))}
          />
          <BedragVeld {...veld('nodig')} label={t('doe.buffer.nodig')} hulp={t('doe.buffer.nodig.hulp')} />
          <TekstVeld {...veld('instabiel')} label={t('doe.buffer.instabiel')} />
          <TekstVeld {...veld('draagt')} label={t('doe.buffer.draagt')} />
        </>
      )}
    </Actieformulier>
  );
};

type Inzet = Api.GetUitkeringenByUitkeringIdBufferbudgetResponse['inzetten'][number];
const kleur = { voorgesteld: 'let', vastgesteld: 'goed', teruggelegd: 'rust' } as const;

const Antwoord = ({
  id,
  nummer,
  sleutel,
}: {
  readonly id: string;
  readonly nummer: number;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const veld = <input type="hidden" name="bufferinzetId" value={id} />;
  return (
    <div className="sk-rij">
      <Actieformulier doe={`keurbuffer-${nummer}`} sleutel={sleutel} knop={t('doe.keurbuffer')}>
        {() => veld}
      </Actieformulier>
      <Actieformulier doe={`legbufferterug-${nummer}`} sleutel={sleutel} knop={t('doe.legbufferterug')} gevaar>
        {() => veld}
      </Actieformulier>
    </div>
  );
};

const Een = ({ inzet, nummer }: { readonly inzet: Inzet; readonly nummer: number }) => {
  const t = useTekst();
  const taal = useTaal();
  const { rollen, sleutel } = useLoaderData<typeof loader>();
  const { id, wijze, maand, bedrag, nodig, instabiel, draagtBij, status, voorgesteldDoor, voorgesteldOp, beslistDoor } =
    inzet;
  const datum = dagTekst(dagVan(voorgesteldOp), taal);
  const mag = status === 'voorgesteld' && !inzet.eigenVoorstel && heeftRol(rollen, 'toetser');
  return (
    <section className="sk-stapel sk-nauw">
      <h3 className="utrecht-heading-3">
        {t(`buffer.wijze.${wijze}`, { maand: maandTekst(maand, taal) })}: <Bedrag centen={bedrag} />
      </h3>
      <p>
        <Status soort={kleur[status]}>{t(`buffer.status.${status}`)}</Status>{' '}
        {t('buffer.door', { naam: voorgesteldDoor, datum })}
        {beslistDoor === null ? null : ` ${t('buffer.beslist', { naam: beslistDoor })}`}
      </p>
      {nodig > bedrag ? <Tekst soort="small">{t('buffer.minder')}</Tekst> : null}
      <Tekst>
        {t('buffer.instabiel')} <q lang="nl">{instabiel}</q>
      </Tekst>
      <Tekst>
        {t('buffer.draagt')} <q lang="nl">{draagtBij}</q>
      </Tekst>
      {inzet.eigenVoorstel && status === 'voorgesteld' ? <Tekst soort="small">{t('wijz.eigen')}</Tekst> : null}
      {mag ? <Antwoord id={id} nummer={nummer} sleutel={sleutel} /> : null}
    </section>
  );
};

const Bufferbudget = () => {
  const t = useTekst();
  const { titel, uitkeringId, jaar, gebruikt, over, maanden, inzetten, wie, rollen, sleutel } =
    useLoaderData<typeof loader>();
  const open = useActionData<Actieantwoord>()?.doe === 'buffer';
  const kan = heeftRol(rollen, 'consulent') && over !== null && over > 0;
  const inhoud = <Voorstel sleutel={sleutel} maanden={maanden} />;
  const acties = [{ sleutel: 'buffer', titel: t('doe.buffer'), toets: 'b', open, inhoud }];
  return (
    <Werkblad
      wie={<WieKop wie={wie} />}
      doenTitel={t('pro.doen')}
      doen={kan ? <Doen titel={t('pro.doen')} acties={acties} /> : undefined}
    >
      <BackLink href={`/professional/uitkeringen/${uitkeringId}`}>{t('wijz.terug')}</BackLink>
      <Gelukt />
      <PageTitle>{titel}</PageTitle>
      {kan ? <NaarDoen /> : null}
      <Tekst>{t(jaar < 2027 ? 'buffer.uitleg.later' : 'buffer.uitleg')}</Tekst>
      <Kerncijfers
        cijfers={[
          {
            sleutel: 'gebruikt',
            naam: t('buffer.gebruikt', { jaar: String(jaar) }),
            waarde: <Bedrag centen={gebruikt} />,
          },
          {
            sleutel: 'over',
            naam: t('buffer.over', { jaar: String(jaar) }),
            waarde: over === null ? t('buffer.onbekend') : <Bedrag centen={over} />,
          },
        ]}
      />
      <Paneel titel={t('buffer.lijst')}>
        {inzetten.length === 0 ? (
          <Leeg icoon="lijst" titel={t('buffer.leeg.titel')}>
            <Tekst>{t('buffer.leeg.tekst')}</Tekst>
          </Leeg>
        ) : (
          <div className="sk-stapel">
            {inzetten.map((inzet, nummer) => (
              <Een key={inzet.id} inzet={inzet} nummer={nummer} />
            ))}
          </div>
        )}
      </Paneel>
    </Werkblad>
  );
};
export default Bufferbudget;
