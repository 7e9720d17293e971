/** Knows how a resident who left the benefit is told elsewhere that his coach still asks how it goes, and that he can say so himself. */
import { Melding, TextLink } from '@samenkracht/ui/frame';
import { useTekst } from '../../../teksten/teksten.tsx';

/** @param na what was asked after the benefit, or whether somebody is back and has to say if the reason is right. */
export const Nazorgmelding = ({ na }: { readonly na: 'gevolgd' | 'klopt' | null }) => {
  const t = useTekst();
  if (na === null) return null;
  return (
    <Melding soort="info" titel={t(`nazorg.melding.${na}`)}>
      <p>
        <TextLink href="/werk">{t(`nazorg.melding.${na}.link`)}</TextLink>
      </p>
    </Melding>
  );
};
