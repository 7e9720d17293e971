/** Knows which words belong to what went wrong: not found, no access, changed meanwhile, or a disruption. */
import { ButtonLink, Foutpagina, Tekst } from '@samenkracht/ui/frame';
import { isRouteErrorResponse, useLocation, useRouteError } from 'react-router';
import type { Probleem } from '../server/antwoord.ts';
import type { Sleutel } from '../teksten/nl/index.ts';
import { useTekst } from '../teksten/teksten.tsx';
import { useRootData } from './root-data.ts';

type Woorden = { readonly titel: Sleutel; readonly tekst: Sleutel; readonly doen?: Sleutel };
const perStatus: Readonly<Record<number, Woorden>> = {
  403: { titel: 'fout.403.titel', tekst: 'fout.403.tekst', doen: 'fout.403.doen' },
  404: { titel: 'fout.404.titel', tekst: 'fout.404.tekst', doen: 'fout.404.doen' },
  409: { titel: 'fout.409.titel', tekst: 'fout.409.tekst', doen: 'fout.409.doen' },
  413: { titel: 'fout.413.titel', tekst: 'fout.413.tekst' },
  429: { titel: 'fout.429.titel', tekst: 'fout.429.tekst' },
};
const storing: Woorden = { titel: 'fout.5xx.titel', tekst: 'fout.5xx.tekst', doen: 'fout.5xx.doen' };

const detailOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'detail' in value ? (value as Probleem).detail : undefined;

export const FoutScherm = () => {
  const t = useTekst();
  const error = useRouteError();
  const { pathname } = useLocation();
  const root = useRootData();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const woorden = perStatus[status] ?? storing;
  // A refusal brings its own reason; of a bug nothing is shown but a number to name.
  const detail = status < 500 && isRouteErrorResponse(error) && status !== 404 ? detailOf(error.data) : undefined;
  return (
    <Foutpagina
      titel={t(woorden.titel)}
      {...(status >= 500 && root ? { klein: t('fout.nummer', { nummer: root.verzoekId.slice(0, 8) }) } : {})}
      acties={
        <>
          {status === 404 ? null : <ButtonLink href={pathname}>{t('actie.opnieuw')}</ButtonLink>}
          <ButtonLink href="/" soort={status === 404 ? 'hoofd' : 'tweede'}>
            {t('actie.terugNaarStart')}
          </ButtonLink>
        </>
      }
    >
      {detail ? <Tekst lang="nl">{detail}</Tekst> : <Tekst>{t(woorden.tekst)}</Tekst>}
      {woorden.doen ? <Tekst>{t(woorden.doen)}</Tekst> : null}
    </Foutpagina>
  );
};
