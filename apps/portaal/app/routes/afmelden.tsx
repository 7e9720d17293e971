/** Knows signing out: a question for who follows a link, done at once for who presses the button. */
import { api } from '@samenkracht/api-client';
import { Button } from '@samenkracht/ui/form';
import { ButtonLink, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { type ActionFunctionArgs, Form, redirect } from 'react-router';
import { OpenbaarKader } from '../kader/openbaar-kader.tsx';
import { verzoekContext } from '../server/verzoek.ts';
import { useTekst } from '../teksten/teksten.tsx';

export const action = async ({ context }: ActionFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  // Already signed out is signed out: the answer does not matter.
  await api.postAfmelden({ client });
  return redirect('/aanmelden?reden=afgemeld');
};

const Afmelden = () => {
  const t = useTekst();
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
