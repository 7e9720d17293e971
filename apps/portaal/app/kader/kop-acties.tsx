/** Knows what stands right in the header: the other language, and signing in or out. */
import { TextLink } from '@samenkracht/ui/frame';
import { Form, useLocation } from 'react-router';
import { useTaal, useTekst } from '../teksten/teksten.tsx';

export const KopActies = ({ aangemeld, naam }: { readonly aangemeld: boolean; readonly naam?: string }) => {
  const t = useTekst();
  const andere = useTaal() === 'nl' ? 'en' : 'nl';
  const { pathname, search } = useLocation();
  return (
    <>
      {naam ? <span className="sk-klein">{naam}</span> : null}
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
