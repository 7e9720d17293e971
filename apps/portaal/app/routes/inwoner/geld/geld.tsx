/** Knows a resident's money: what comes, what came, what is kept for him and what he pays back. */
import { api } from '@samenkracht/api-client';
import { Kaart, Kop, Leeg, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, BedragRegel, Status, StatusList, type StatusSoort } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { Prognose } from '../../../kader/prognose.tsx';
import { euro, Uitkomst } from '../../../kader/uitkomst.tsx';
import { glance, read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { uitkering } = await read(request, api.getMijnUitkering({ client }));
  const [maatregelen, boetes] = await Promise.all([
    glance(request, api.getMijnMaatregelen({ client })),
    glance(request, api.getMijnBoetes({ client })),
  ]);
  return {
    titel: tekstIn(taal)('geld.titel'),
    uitkering,
    maatregelen: (maatregelen?.maatregelen ?? []).length > 0,
    boetes: (boetes?.boetes ?? []).length > 0,
  };
};

export const meta = titelMeta;

type Uitkering = NonNullable<Awaited<ReturnType<typeof loader>>['uitkering']>;

const soorten: Record<Uitkering['maanden'][number]['status'], StatusSoort> = {
  betaald: 'goed',
  'te betalen': 'nu',
  herzien: 'let',
};

const Maanden = ({ maanden }: { readonly maanden: Uitkering['maanden'] }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>{t('geld.maanden')}</Kop>
      {maanden.length === 0 ? (
        <Tekst>{t('geld.maanden.leeg')}</Tekst>
      ) : (
        <StatusList
          titel={t('geld.maanden')}
          regels={maanden.map(({ maand, status, betaald, bedrag, betaaldOp }) => ({
            sleutel: maand,
            titel: maandTekst(maand, taal),
            href: `/geld/${maand}`,
            waarde: <Bedrag centen={betaald > 0 ? betaald : bedrag} />,
            uitleg: betaaldOp ? t('maand.betaaldOp', { datum: dagTekst(betaaldOp, taal) }) : undefined,
            status:
              status === 'betaald' ? undefined : <Status soort={soorten[status]}>{t(`geld.maand.${status}`)}</Status>,
          }))}
        />
      )}
    </section>
  );
};

const Schuld = ({
  schulden,
  openSchuld,
  inhoudingPerMaand,
}: Pick<Uitkering, 'schulden' | 'openSchuld' | 'inhoudingPerMaand'>) => {
  const t = useTekst();
  const taal = useTaal();
  const open = schulden.filter((schuld) => schuld.open > 0);
  if (openSchuld <= 0) return null;
  return (
    <Kaart titel={t('geld.schuld')}>
      <Tekst>{t('geld.schuld.tekst', { bedrag: euro(openSchuld) })}</Tekst>
      {inhoudingPerMaand === null ? null : <Tekst>{t('geld.schuld.maand', { bedrag: euro(inhoudingPerMaand) })}</Tekst>}
      <StatusList
        titel={t('geld.schuld')}
        regels={open.map((schuld) => ({
          sleutel: schuld.maand,
          titel: t('geld.schuld.regel', { maand: maandTekst(schuld.maand, taal), oorzaak: schuld.oorzaak }),
          waarde: <Bedrag centen={schuld.open} />,
          uitleg: schuld.status === 'bruto beoordelen' ? t('geld.schuld.bruto') : undefined,
        }))}
      />
      <p>
        <TextLink href="/geld/schulden">{t('geld.schuld.meer')}</TextLink>
      </p>
    </Kaart>
  );
};

/** What still came after the end: each payment with the months that it is about. */
const Slot = ({ einddatum, slotbetalingen }: Pick<Uitkering, 'einddatum' | 'slotbetalingen'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (einddatum === null || slotbetalingen.length === 0) return null;
  return (
    <section className="sk-stapel">
      <Kop>{t('geld.slot')}</Kop>
      <Tekst>{t('geld.slot.tekst', { datum: dagTekst(einddatum, taal) })}</Tekst>
      {slotbetalingen.map(({ betaaldOp, bedrag, regels }) => (
        <Kaart key={betaaldOp} titel={t('geld.slot.op', { datum: dagTekst(betaaldOp, taal) })} level={3}>
          <p>
            <Bedrag centen={bedrag} groot />
          </p>
          {regels.map((regel) => (
            <BedragRegel
              key={regel.maand}
              wat={t('geld.slot.over', { maand: maandTekst(regel.maand, taal) })}
              centen={regel.bedrag}
            >
              {regel.vakantietoeslag > 0 ? (
                <span className="sk-klein">{t('geld.slot.vt', { bedrag: euro(regel.vakantietoeslag) })}</span>
              ) : null}
            </BedragRegel>
          ))}
        </Kaart>
      ))}
    </section>
  );
};

/** The months that came stand in the year; here the newest. */
const maandenGetoond = 6;

/** What one can do from here. */
const Deuren = ({ jaar }: { readonly jaar: number }) => {
  const t = useTekst();
  const { maatregelen, boetes } = useLoaderData<typeof loader>();
  return (
    <StatusList
      titel={t('geld.deuren')}
      regels={[
        { sleutel: 'loon', titel: t('geld.loon'), href: '/inkomsten', uitleg: t('geld.loon.uitleg') },
        {
          sleutel: 'overhouden',
          titel: t('over.titel'),
          href: '/geld/wat-houd-ik-over',
          uitleg: t('over.link.uitleg'),
        },
        { sleutel: 'wijzigingen', titel: t('mijnwijz.link'), href: '/wijzigingen', uitleg: t('mijnwijz.link.uitleg') },
        ...(maatregelen
          ? [
              {
                sleutel: 'maatregelen',
                titel: t('mijnmaatregel.link'),
                href: '/maatregelen',
                uitleg: t('mijnmaatregel.link.uitleg'),
              },
            ]
          : []),
        ...(boetes
          ? [{ sleutel: 'boetes', titel: t('mijnboete.link'), href: '/boetes', uitleg: t('mijnboete.link.uitleg') }]
          : []),
        {
          sleutel: 'jaar',
          titel: t('jaar.link', { jaar: String(jaar) }),
          href: `/geld/jaar/${jaar}`,
          uitleg: t('jaar.link.uitleg'),
        },
      ]}
    />
  );
};

const Geld = () => {
  const t = useTekst();
  const taal = useTaal();
  const { uitkering } = useLoaderData<typeof loader>();
  if (uitkering === null)
    return (
      <div className="sk-stapel">
        <PageTitle>{t('geld.titel')}</PageTitle>
        <Leeg icoon="munt" titel={t('geld.leeg.titel')}>
          <Tekst>{t('geld.leeg.tekst')}</Tekst>
        </Leeg>
      </div>
    );
  const { volgende, prognose, maanden, vakantietoeslag, rekening, betaaldag } = uitkering;
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{t('geld.titel')}</PageTitle>
        {volgende ? <Uitkomst blik={volgende} /> : null}
        <Prognose
          titel={t('geld.prognose')}
          blikken={prognose.filter(({ maand }) => maand > (volgende?.maand ?? ''))}
        />
      </div>
      <Slot {...uitkering} />
      <Deuren jaar={uitkering.jaar} />
      <Maanden maanden={maanden.slice(0, maandenGetoond)} />
      <Schuld {...uitkering} />
      {vakantietoeslag.gereserveerd > 0 ? (
        <Kaart titel={t('geld.bewaard')} soort="zacht">
          <Tekst>
            {t('geld.bewaard.tekst', {
              bedrag: euro(vakantietoeslag.gereserveerd),
              maand: maandTekst(vakantietoeslag.uitbetaling, taal),
            })}
          </Tekst>
        </Kaart>
      ) : null}
      <Tekst soort="small">{t('geld.rekening', { rekening, dag: betaaldag })}</Tekst>
    </div>
  );
};
export default Geld;
