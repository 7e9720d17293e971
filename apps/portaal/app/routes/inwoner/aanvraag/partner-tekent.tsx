/** Knows the partner's own page: read everything, and sign it. */
import { Button, type FormFout, foutVan, Knoppen, Vinkje } from '@samenkracht/ui/form';
import { ButtonLink, Melding, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { Aanvraag } from './antwoord.ts';
import { AlleAntwoorden } from './antwoorden.tsx';

export const PartnerTekent = ({
  aanvraag,
  sleutel,
  fouten,
}: {
  readonly aanvraag: Aanvraag;
  readonly sleutel: string;
  readonly fouten: readonly FormFout[];
}) => {
  const t = useTekst();
  const bezig = useBezig();
  const getekend = aanvraag.ondertekeningen.some(({ rol }) => rol === 'partner');
  if (getekend)
    return (
      <div className="sk-stapel">
        <PageTitle>{t('tekenen.gedaan.titel')}</PageTitle>
        <Melding soort="goed" live>
          <p>{t('tekenen.gedaan.tekst')}</p>
        </Melding>
        <Knoppen>
          <ButtonLink href="/">{t('actie.terugNaarStart')}</ButtonLink>
        </Knoppen>
      </div>
    );
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <PageTitle>{t('tekenen.titel')}</PageTitle>
        <Tekst>{t('tekenen.uitleg')}</Tekst>
      </div>
      <AlleAntwoorden aanvraag={aanvraag} />
      {aanvraag.volgende ? (
        <Melding soort="let" titel={t('tekenen.nogniet')} />
      ) : (
        <Formulier sleutel={sleutel} fouten={fouten}>
          <input type="hidden" name="inhoud" value={aanvraag.inhoud} />
          <Vinkje naam="akkoord" label={t('tekenen.verklaring')} fout={foutVan(fouten, 'akkoord')} />
          <Knoppen>
            <Button bezig={bezig}>{t('tekenen.knop')}</Button>
          </Knoppen>
        </Formulier>
      )}
    </div>
  );
};
