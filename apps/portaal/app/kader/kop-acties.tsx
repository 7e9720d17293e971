/** Knows what stands right in the header: the other language, and signing in or out. */
import { TextLink } from '@samenkracht/ui/frame';
import { gemeenteNaam } from '@samenkracht/ui/thema';
import { Form, useLocation } from 'react-router';
import { useTaal, useTekst } from '../teksten/teksten.tsx';

/** One button per municipality: there are few, and nobody goes by accident. */
const Elders = ({ elders }: { readonly elders: readonly string[] }) => {
  const t = useTekst();
  return elders.map((code) => (
    <Form key={code} method="post" action="/gemeente">
      <input type="hidden" name="gemeente" value={code} />
      <button type="submit" className="sk-linkknop utrecht-link utrecht-link--html-a">
        {t('kader.naargemeente', { gemeente: gemeenteNaam(code) ?? code })}
      </button>
    </Form>
  ));
};

export const KopActies = ({
  aangemeld,
  naam,
  elders = [],
}: {
  readonly aangemeld: boolean;
  readonly naam?: string;
  /** Codes of other municipalities where one works. */
  readonly elders?: readonly string[];
}) => {
  const t = useTekst();
  const andere = useTaal() === 'nl' ? 'en' : 'nl';
  const { pathname, search } = useLocation();
  return (
    <>
      {naam ? <span className="sk-klein">{naam}</span> : null}
      <Elders elders={elders} />
      <TextLink
        href={`/taal/${andere}?${new URLSearchParams({ naar: pathname + search })}`}
        lang={andere}
        hrefLang={andere}
      >
        {t('kader.anderetaal')}
      </TextLink>
      {aangemeld ? (
        <Form method="post" action="/afmelden">
          <button type="submit" className="sk-linkknop utrecht-link utrecht-link--html-a">
            {t('kader.afmelden')}
          </button>
        </Form>
      ) : null}
    </>
  );
};
