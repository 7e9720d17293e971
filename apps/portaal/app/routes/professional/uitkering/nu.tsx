/** Knows what matters first of a benefit: what a person must resolve, the next payment, and what is to come. */
import { ButtonLink, Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Status } from '@samenkracht/ui/parts';
import { Naast, Paneel } from '@samenkracht/ui/professional';
import { dagTekst, maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { redensleutel } from '../uitzondering/woorden.ts';
import type { Uitkering } from './maand.tsx';

type Punt = Uitkering['uitzonderingen'][number];

/** An amount of the law that lacks is resolved by who keeps the amounts, for everybody at once: it comes last. */
const gat = 'BEDRAG_ONTBREEKT';

const ordened = (punten: readonly Punt[]): readonly (readonly [string, readonly Punt[]])[] =>
  [...Map.groupBy(punten, ({ code }) => code)].toSorted(([a], [b]) => Number(a === gat) - Number(b === gat));

const Regel = ({ code, punten }: { readonly code: string; readonly punten: readonly Punt[] }) => {
  const t = useTekst();
  const taal = useTaal();
  const [eerste] = punten;
  if (eerste === undefined) return null;
  const maanden = [...new Set(punten.flatMap(({ maand }) => (maand === null ? [] : [maandTekst(maand, taal)])))];
  const tekst =
    punten.length === 1
      ? eerste.uitleg
      : t('uitkering.uitzonderingen.groep', { reden: t(redensleutel(code)), aantal: punten.length });
  return (
    <li>
      <span lang={punten.length === 1 ? 'nl' : taal}>{tekst}</span>
      {punten.length === 1 ? null : <span className="sk-klein sk-blok">{maanden.join(', ')}</span>}
      {code === gat ? <span className="sk-klein sk-blok">{t('uitkering.uitzonderingen.gat')}</span> : null}
    </li>
  );
};

/** Each reason once, and one button: the first that can be resolved here. */
export const Oplossen = ({ uitzonderingen }: Pick<Uitkering, 'uitzonderingen'>) => {
  const t = useTekst();
  if (uitzonderingen.length === 0) return null;
  const eerste = uitzonderingen.find(({ code, uitzonderingId }) => code !== gat && uitzonderingId !== null);
  const allesGat = uitzonderingen.every(({ code }) => code === gat);
  return (
    <Melding
      soort={allesGat ? 'info' : 'let'}
      titel={t(allesGat ? 'uitkering.uitzonderingen.wacht' : 'uitkering.uitzonderingen')}
    >
      <ul className="sk-lijst">
        {ordened(uitzonderingen).map(([code, punten]) => (
          <Regel key={code} code={code} punten={punten} />
        ))}
      </ul>
      {eerste?.uitzonderingId ? (
        <p>
          <ButtonLink href={`/professional/uitzonderingen/${eerste.uitzonderingId}`}>
            {t('uitkering.uitzonderingen.los')}
          </ButtonLink>
        </p>
      ) : null}
    </Melding>
  );
};

const zekerheidsoort = { vast: 'goed', onbekend: 'let' } as const;

const Eerst = ({ prognose }: Pick<Uitkering, 'prognose'>) => {
  const t = useTekst();
  const taal = useTaal();
  const [eerste] = prognose;
  if (eerste === undefined) return <Tekst>{t('uitkering.eerst.geen')}</Tekst>;
  const { maand, bedrag, zekerheid, reden } = eerste;
  const soort = zekerheid === 'vast' || zekerheid === 'onbekend' ? zekerheidsoort[zekerheid] : 'nu';
  return (
    <>
      <p className="sk-feit-waarde">
        {maandTekst(maand, taal)}: {bedrag === null ? t('vooruit.onbekend') : <Bedrag centen={bedrag} />}
      </p>
      <p>
        <Status soort={soort}>{t(`zekerheid.${zekerheid}`)}</Status>
      </p>
      {reden === null ? null : (
        <p className="sk-klein" lang="nl">
          {reden}
        </p>
      )}
    </>
  );
};

const Dan = ({ volgende, id }: Pick<Uitkering, 'volgende' | 'id'>) => {
  const t = useTekst();
  const taal = useTaal();
  const link = <TextLink href={`/professional/uitkeringen/${id}/wijzigingen`}>{t('uitkering.dan.alles')}</TextLink>;
  if (volgende === null)
    return (
      <>
        <Tekst>{t('wijz.aankomend.leeg')}</Tekst>
        <p>{link}</p>
      </>
    );
  const { op, wat, voor, na, reden } = volgende;
  return (
    <>
      <p className="sk-feit-waarde">{dagTekst(op, taal)}</p>
      <p lang="nl">{wat}</p>
      {voor === null || na === null ? (
        <p className="sk-klein" lang="nl">
          {reden}
        </p>
      ) : (
        <p>
          <Bedrag centen={voor} /> → <Bedrag centen={na} />
        </p>
      )}
      <p>{link}</p>
    </>
  );
};

/** The next payment, and the next thing that changes it. */
export const Nu = ({ uitkering }: { readonly uitkering: Uitkering }) => {
  const t = useTekst();
  return (
    <Naast>
      <Paneel titel={t('uitkering.eerst')}>
        <Eerst prognose={uitkering.prognose} />
      </Paneel>
      <Paneel titel={t('uitkering.dan')}>
        <Dan volgende={uitkering.volgende} id={uitkering.id} />
      </Paneel>
    </Naast>
  );
};
