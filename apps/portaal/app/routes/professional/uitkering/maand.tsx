/** Knows one month of a benefit: the calculation, each version as it was known, what changed and why, and the pay. */
import type { Api } from '@samenkracht/api-client';
import { Kop, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Status, type StatusSoort, Tabel, Verschil } from '@samenkracht/ui/parts';
import { dagTekst, dagVan, maandTekst, uurTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export type Uitkering = Api.GetUitkeringenByUitkeringIdResponse;
export type Maand = Uitkering['maanden'][number];
type Regel = Maand['regels'][number];
type Inkomstenmaand = Maand['inkomsten'];

export const Regels = ({ titel, regels }: { readonly titel: string; readonly regels: readonly Regel[] }) => {
  const t = useTekst();
  return (
    <Tabel
      titel={titel}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'wat', kop: t('maand.kop.wat'), rij: true },
        { sleutel: 'waarom', kop: t('maand.kop.waarom') },
        { sleutel: 'artikel', kop: t('maand.kop.artikel') },
        { sleutel: 'bedrag', kop: t('maand.kop.bedrag'), getal: true },
      ]}
      rijen={regels.map(({ naam, waarom, artikel, bedrag, nadruk }, index) => ({
        sleutel: String(index),
        nadruk: nadruk ?? false,
        cellen: {
          wat: <span lang="nl">{naam}</span>,
          waarom: waarom ? <span lang="nl">{waarom}</span> : '',
          artikel: artikel ? <span lang="nl">{artikel.replace(/ Participatiewet$/, '')}</span> : '',
          bedrag: <Bedrag centen={bedrag} />,
        },
      }))}
    />
  );
};

type Versieprops = { readonly versie: Maand['versies'][number]; readonly maand: string; readonly naspel: string };

const Versie = ({ versie, maand, naspel }: Versieprops) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <details className="sk-versie">
      <summary>
        <span lang="nl">{t('maand.versie', { versie: versie.versie, oorzaak: versie.oorzaak })}</span>{' '}
        <Bedrag centen={versie.bedrag} />
      </summary>
      <div className="sk-stapel sk-nauw">
        <p className="sk-klein">
          {t('maand.versie.op', { datum: dagTekst(dagVan(versie.bekendOp), taal), tijd: uurTekst(versie.bekendOp) })} ·{' '}
          {t('maand.versie.feiten')} <code className="sk-code">{versie.invoerHash.slice(0, 12)}</code>
        </p>
        <p>
          <TextLink
            href={`${naspel}?versie=${versie.versie}`}
            aria-label={t('maand.naspelen.van', { versie: versie.versie })}
          >
            {t('maand.naspelen')}
          </TextLink>
        </p>
        <Regels titel={t('maand.versie', { versie: versie.versie, oorzaak: maand })} regels={versie.regels} />
        <details>
          <summary>{t('maand.versie.wet')}</summary>
          <ul className="sk-lijst sk-klein" lang="nl">
            {versie.wetsversies.map(({ tabel, vanaf, zekerheid }) => (
              <li key={`${tabel}${vanaf}`}>
                {t('maand.wet.regel', { tabel, vanaf: dagTekst(vanaf, taal), zekerheid })}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </details>
  );
};

const loonsoort: Record<Inkomstenmaand['inkomsten'][number]['status'], StatusSoort> = {
  verwacht: 'rust',
  geschat: 'nu',
  definitief: 'goed',
  gecorrigeerd: 'goed',
  tegenstrijdig: 'let',
};

export const Inkomsten = ({ maand, van }: { readonly maand: string; readonly van: Inkomstenmaand }) => {
  const t = useTekst();
  if (van.inkomsten.length === 0) return <Tekst soort="small">{t('maand.inkomsten.geen')}</Tekst>;
  return (
    <Tabel
      titel={t('maand.inkomsten', { maand })}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'werkgever', kop: t('maand.kop.werkgever'), rij: true },
        { sleutel: 'status', kop: t('maand.kop.status') },
        { sleutel: 'bron', kop: t('maand.kop.bron') },
        { sleutel: 'netto', kop: t('maand.kop.netto'), getal: true },
      ]}
      rijen={van.inkomsten.map(({ bronId, werkgever, status, kanaal, netto }) => ({
        sleutel: bronId,
        cellen: {
          werkgever,
          status: <Status soort={loonsoort[status]}>{t(`loonstatus.${status}`)}</Status>,
          bron: kanaal === null ? '' : t(`loonkanaal.${kanaal}`),
          netto: netto === null ? t('maand.onbekend') : <Bedrag centen={netto} />,
        },
      }))}
    />
  );
};

const maandsoort: Record<Maand['status'], StatusSoort> = { betaald: 'goed', 'te betalen': 'nu', herzien: 'let' };

/** Closed it is one line: month, state, amount. Open it is all there is to know. */
export const Maandblok = ({
  maand,
  open,
  uitkeringId,
}: {
  readonly maand: Maand;
  readonly open: boolean;
  readonly uitkeringId: string;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const naam = maandTekst(maand.maand, taal);
  return (
    <details className="sk-maandblok" id={`maand-${maand.maand}`} {...(open ? { open: true } : {})}>
      <summary>
        <span className="sk-maandblok-naam">{naam}</span>
        <Status soort={maandsoort[maand.status]}>{t(`maandstatus.${maand.status}`)}</Status>
        <Bedrag centen={maand.bedrag} />
      </summary>
      <div className="sk-stapel">
        <Regels titel={t('maand.regels', { maand: naam })} regels={maand.regels} />
        {maand.verschillen.length > 0 ? (
          <Verschil
            titel={t('maand.verschillenVan', { maand: naam })}
            regels={maand.verschillen.map(({ versie, voor, na, oorzaak, op }) => ({
              sleutel: String(versie),
              maand: t('maand.verschil', { versie, datum: dagTekst(dagVan(op), taal) }),
              was: voor,
              wordt: na,
              oorzaak,
            }))}
          />
        ) : null}
        <Kop level={3}>{t('maand.inkomsten', { maand: naam })}</Kop>
        <Inkomsten maand={naam} van={maand.inkomsten} />
        <Kop level={3}>{t('maand.versies', { maand: naam })}</Kop>
        <div>
          {[...maand.versies].reverse().map((versie) => (
            <Versie
              key={versie.versie}
              versie={versie}
              maand={naam}
              naspel={`/professional/uitkeringen/${uitkeringId}/maanden/${maand.maand}`}
            />
          ))}
        </div>
        {maand.onzekerheden.length > 0 ? (
          <ul className="sk-lijst sk-klein" lang="nl">
            {maand.onzekerheden.map((regel) => (
              <li key={regel}>{regel}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </details>
  );
};
