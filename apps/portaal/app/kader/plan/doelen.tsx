/** Knows the goals of a plan with their steps and, beside them, what stands in the way: the same for the resident and who helps him. */
import { Kaart, Kop, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status, StatusList, type StatusSoort } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst } from '../datum.ts';
import { belemmeringenVan, type Deel, doelenVan, type Plan, stappenVan, wieDoet } from './plan.ts';

export type Lezer = 'inwoner' | 'consulent';

/** Who reads it, and where a part is changed; nowhere when it cannot be. */
type Blik = { readonly plan: Plan; readonly lezer: Lezer; readonly pad: string | undefined };

const standsoort: Readonly<Record<Deel['stand'], StatusSoort>> = {
  'te doen': 'rust',
  gedaan: 'goed',
  'niet gelukt': 'let',
};

/** One line under a step: who, from when, until when. */
export const useStapregel = (lezer: Lezer) => {
  const t = useTekst();
  const taal = useTaal();
  return (deel: Pick<Deel, 'wie' | 'wieAnders' | 'vanaf' | 'wanneer' | 'id' | 'soort' | 'domein' | 'tekst'>): string =>
    [
      t('plan.stap.wie', { wie: wieDoet(t, lezer, deel) }),
      deel.vanaf === undefined ? '' : t('plan.stap.vanaf', { datum: dagTekst(deel.vanaf, taal) }),
      deel.wanneer === undefined ? '' : t('plan.stap.wanneer', { datum: dagTekst(deel.wanneer, taal) }),
    ]
      .filter((stuk) => stuk !== '')
      .join(', ');
};

const Stappen = ({
  stappen,
  titel,
  lezer,
  pad,
}: Omit<Blik, 'plan'> & { readonly stappen: readonly Deel[]; readonly titel: string }) => {
  const t = useTekst();
  const regel = useStapregel(lezer);
  if (stappen.length === 0) return <Tekst soort="small">{t('plan.stappen.leeg')}</Tekst>;
  return (
    <StatusList
      titel={titel}
      regels={stappen.map((stap) => ({
        sleutel: stap.id,
        titel: stap.tekst,
        href: pad === undefined ? undefined : `${pad}/onderdeel?id=${stap.id}`,
        uitleg: (
          <>
            {regel(stap)}
            {stap.reden === null ? null : (
              <span className="sk-blok">{t('plan.stap.reden', { reden: stap.reden })}</span>
            )}
          </>
        ),
        status: <Status soort={standsoort[stap.stand]}>{t(`plan.stand.${stap.stand}`)}</Status>,
      }))}
    />
  );
};

const Nieuw = ({
  pad,
  soort,
  bij,
  tekst,
}: {
  readonly pad: string;
  readonly soort: Deel['soort'];
  readonly bij?: string;
  readonly tekst: string;
}) => (
  <TextLink
    className="sk-niet-printen"
    href={`${pad}/onderdeel?soort=${soort}${bij === undefined ? '' : `&bij=${bij}`}`}
  >
    {tekst}
  </TextLink>
);

/** Where one looks for help: each reader has a catalogue of his own. */
const catalogus: Readonly<Record<Lezer, string>> = { inwoner: '/aanbod', consulent: '/professional/aanbod' };

const Belemmering = ({ deel, ...blik }: Blik & { readonly deel: Deel }) => {
  const t = useTekst();
  const { plan, lezer, pad } = blik;
  return (
    <div className="sk-stapel sk-nauw">
      <p>
        <strong>
          {pad === undefined ? deel.tekst : <TextLink href={`${pad}/onderdeel?id=${deel.id}`}>{deel.tekst}</TextLink>}
        </strong>
        <span className="sk-klein sk-blok">{t(`plan.domein.${deel.domein}`)}</span>
      </p>
      <Stappen {...blik} stappen={stappenVan(plan, deel.id)} titel={t('plan.stappen.bij', { tekst: deel.tekst })} />
      {pad === undefined ? null : (
        <>
          <TextLink className="sk-niet-printen" href={`${catalogus[lezer]}?domein=${deel.domein}`}>
            {t('plan.belemmering.hulp', { domein: t(`plan.domein.${deel.domein}`) })}
          </TextLink>
          <Nieuw pad={pad} soort="stap" bij={deel.id} tekst={t('plan.nieuw.oplossing')} />
        </>
      )}
    </div>
  );
};

const Doel = ({ deel, ...blik }: Blik & { readonly deel: Deel }) => {
  const t = useTekst();
  const { plan, pad } = blik;
  const belemmeringen = belemmeringenVan(plan, deel.id);
  return (
    <Kaart>
      <div className="sk-titel">
        <p className="sk-titel-boven">{t(`plan.domein.${deel.domein}`)}</p>
        <Kop>
          {pad === undefined ? deel.tekst : <TextLink href={`${pad}/onderdeel?id=${deel.id}`}>{deel.tekst}</TextLink>}
        </Kop>
      </div>
      <div className="sk-plan-sporen">
        <div className="sk-stapel sk-nauw">
          <Kop level={3}>{t('plan.spoor.stappen')}</Kop>
          <Stappen {...blik} stappen={stappenVan(plan, deel.id)} titel={t('plan.stappen.bij', { tekst: deel.tekst })} />
          {pad === undefined ? null : <Nieuw pad={pad} soort="stap" bij={deel.id} tekst={t('plan.nieuw.stap')} />}
        </div>
        <div className="sk-stapel sk-nauw">
          <Kop level={3}>{t('plan.spoor.belemmeringen')}</Kop>
          {belemmeringen.length === 0 ? <Tekst soort="small">{t('plan.belemmeringen.leeg')}</Tekst> : null}
          {belemmeringen.map((een) => (
            <Belemmering key={een.id} {...blik} deel={een} />
          ))}
          {pad === undefined ? null : (
            <Nieuw pad={pad} soort="belemmering" bij={deel.id} tekst={t('plan.nieuw.belemmering')} />
          )}
        </div>
      </div>
    </Kaart>
  );
};

export const Doelen = (blik: Blik) => (
  <>
    {doelenVan(blik.plan).map((deel) => (
      <Doel key={deel.id} {...blik} deel={deel} />
    ))}
  </>
);

/** Who signed which version, and what still waits for whom. */
export const Handtekeningen = ({ plan, lezer }: { readonly plan: Plan; readonly lezer: Lezer }) => {
  const t = useTekst();
  const taal = useTaal();
  const laatste = plan.handtekeningen.filter(({ versie }) => versie === plan.versie);
  return (
    <div className="sk-stapel sk-nauw">
      <Status soort={plan.stand === 'getekend' ? 'goed' : 'nu'}>{t(`plan.planstand.${lezer}.${plan.stand}`)}</Status>
      {laatste.map(({ door, naam, op }) => (
        <Tekst key={door} soort="small">
          {t('plan.handtekening', { naam, datum: dagTekst(op.slice(0, 10), taal) })}
        </Tekst>
      ))}
      {plan.gewijzigdNaTekenen ? <Tekst soort="small">{t('plan.gewijzigd')}</Tekst> : null}
    </div>
  );
};
