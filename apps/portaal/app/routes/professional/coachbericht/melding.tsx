/** Knows how the first page of a colleague says that residents wrote or wait for him. */
import { api } from '@samenkracht/api-client';
import { Melding, TextLink } from '@samenkracht/ui/frame';
import { glance } from '../../../server/antwoord.ts';
import type { Verzoek } from '../../../server/verzoek.ts';
import { useTekst } from '../../../teksten/teksten.tsx';

/** Counts only: no name is seen, so nothing stands in the record. Server only. */
export const loadPostvak = (request: Request, { client }: Verzoek) =>
  glance(request, api.getCoachberichtenTelling({ client }));

export const Postvakmelding = ({ postvak }: { readonly postvak: Awaited<ReturnType<typeof loadPostvak>> }) => {
  const t = useTekst();
  if (!postvak || postvak.inwoners === 0) return null;
  const { inwoners, teLaat } = postvak;
  return (
    <Melding soort={teLaat > 0 ? 'let' : 'info'} titel={t('postvak.start', { aantal: inwoners })}>
      <p>
        {teLaat > 0 ? `${t('postvak.start.telaat', { aantal: teLaat })} ` : ''}
        <TextLink href="/professional/coachberichten">{t('postvak.start.naar')}</TextLink>
      </p>
    </Melding>
  );
};
