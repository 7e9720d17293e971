/** Knows the way from a case to the rekenhulp: its facts go along in the body of a form, never in an address, and no name with them. */
import { Button } from '@samenkracht/ui/form';
import { Form } from 'react-router';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { Beoordeling } from './oordeel.tsx';

export const NaarRekenhulp = ({ beoordeling }: { readonly beoordeling: Beoordeling }) => {
  const t = useTekst();
  const feiten = beoordeling.feiten.map(({ feit, waarde }) => ({ feit, waarde }));
  return (
    <Form method="post" action="/professional/rekenhulp">
      <input type="hidden" name="feiten" value={JSON.stringify(feiten)} />
      <Button soort="tweede" name="doe" value="zaak">
        {t('rekenhulp.zaak')}
      </Button>
    </Form>
  );
};
