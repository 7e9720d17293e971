/** Knows how far the work on a run is, when it will be done, and that it can stand still. */
import type { Api } from '@samenkracht/api-client';
import { Melding, TextLink } from '@samenkracht/ui/frame';
import { Voortgang } from '@samenkracht/ui/professional';
import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { uurTekst } from '../../../kader/datum.ts';
import { useTekst } from '../../../teksten/teksten.tsx';

type Run = Api.GetMaandrunsByRunIdResponse;

const vernieuw_ms = 1_500;

/** While work runs the page asks again by itself; without scripts there is a link. */
export const useVernieuwen = (busy: boolean): void => {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!busy || state !== 'idle') return undefined;
    const timer = setTimeout(() => void revalidate(), vernieuw_ms);
    return () => clearTimeout(timer);
  }, [busy, state, revalidate]);
};

/** Rounded up: nobody is promised less time than it takes. */
const useTijd = ({ verwachtKlaarOp, secondenOver }: NonNullable<Run['voortgang']>): string | undefined => {
  const t = useTekst();
  if (verwachtKlaarOp === null || secondenOver === null) return undefined;
  const over =
    secondenOver < 60
      ? t('run.bezig.seconden', { aantal: Math.max(1, secondenOver) })
      : t('run.bezig.minuten', { aantal: Math.ceil(secondenOver / 60) });
  return t('run.bezig.klaar', { over, uur: uurTekst(verwachtKlaarOp) });
};

const Werk = ({ id, voortgang }: { readonly id: string; readonly voortgang: NonNullable<Run['voortgang']> }) => {
  const t = useTekst();
  const tijd = useTijd(voortgang);
  const { werk, verwerkt, totaal, onderbroken } = voortgang;
  return (
    <div className="sk-stapel sk-nauw" role="status">
      <Voortgang naam={t(`run.bezig.${werk}`)} klaar={verwerkt} totaal={totaal} />
      {onderbroken === null ? (
        <p className="sk-klein">
          {tijd === undefined ? t('run.bezig.meten') : tijd} {t('run.bezig.tekst')}{' '}
          <TextLink href={`/professional/maandruns/${id}`}>{t('run.bezig.vernieuw')}</TextLink>
        </p>
      ) : (
        <Melding
          soort="let"
          titel={t('run.onderbroken.titel', { door: onderbroken.door, uur: uurTekst(onderbroken.op) })}
        >
          <p>{t(werk === 'betalen' ? 'run.onderbroken.betalen' : 'run.onderbroken.tekst')}</p>
        </Melding>
      )}
    </div>
  );
};

export const Runvoortgang = ({ run: { id, voortgang } }: { readonly run: Run }) => {
  useVernieuwen(voortgang !== null && voortgang.onderbroken === null);
  return voortgang === null ? null : <Werk id={id} voortgang={voortgang} />;
};
