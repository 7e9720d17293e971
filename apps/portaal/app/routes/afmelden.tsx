/** Knows signing out: a question for who follows a link, done at once for who presses the button. */
import { api } from '@samenkracht/api-client';
import { Button } from '@samenkracht/ui/form';
import { ButtonLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, Form, redirect, useActionData } from 'react-router';
import { OpenbaarKader } from '../kader/openbaar-kader.tsx';
import { verzoekContext } from '../server/verzoek.ts';
import { useTekst } from '../teksten/teksten.tsx';

export const action = async ({ context, request }: ActionFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const { data: gedaan } = await api.postAfmelden({ client });
  const naar = gedaan?.naar;
  // Our own page at once; a provider's page by a refresh, since the policy lets no form lead to another site.
  if (!naar || isOwn(naar, request)) throw redirect('/aanmelden?reden=afgemeld');
  return { naar };
};

const isOwn = (naar: string, request: Request): boolean => new URL(naar).host === new URL(request.url).host;

/** Signed out here, and on to the provider to sign out there too. */
const Verder = ({ naar }: { readonly naar: string }) => {
  const t = useTekst();
  return (
    <OpenbaarKader>
      <meta httpEquiv="refresh" content={`0; url=${naar}`} />
      <div className="sk-stapel">
        <PageTitle>{t('aanmelden.afgemeld.titel')}</PageTitle>
        <Tekst>{t('aanmelden.afgemeld.tekst')}</Tekst>
        <a className="utrecht-link utrecht-link--html-a" href={naar}>
          {t('actie.verder')}
        </a>
      </div>
    </OpenbaarKader>
  );
};

const Afmelden = () => {
  const t = useTekst();
  const gedaan = useActionData<typeof action>();
  if (gedaan) return <Verder naar={gedaan.naar} />;
  return (
    <OpenbaarKader>
      <div className="sk-stapel">
        <PageTitle>{t('afmelden.titel')}</PageTitle>
        <Tekst>{t('afmelden.tekst')}</Tekst>
        <Form method="post" className="sk-knoppen">
          <Button>{t('afmelden.ja')}</Button>
          <ButtonLink href="/" soort="tweede">
            {t('actie.terugNaarStart')}
          </ButtonLink>
        </Form>
      </div>
    </OpenbaarKader>
  );
};
export default Afmelden;
