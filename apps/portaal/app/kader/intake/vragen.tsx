/** Knows the form of one page of the intake: the same for who tells his story and for who helps telling it. */
import { Button, type FormFout, foutVan, Knoppen } from '@samenkracht/ui/form';
import { useTekst } from '../../teksten/teksten.tsx';
import { Formulier, useBezig } from '../formulier.tsx';
import type { Bladzijde } from './antwoord.ts';
import { VraagVeld } from './vraagveld.tsx';

export const Vragenformulier = ({
  bladzijde,
  sleutel,
  fouten,
  getypt,
}: {
  readonly bladzijde: Bladzijde;
  readonly sleutel: string;
  readonly fouten: readonly FormFout[];
  readonly getypt: Readonly<Record<string, string>> | undefined;
}) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    // Another page is another form: nothing of the last answers stays in its fields.
    <Formulier key={bladzijde.code} sleutel={sleutel} fouten={fouten}>
      {bladzijde.vragen.map((vraag) => (
        <div key={vraag.code}>
          <input type="hidden" name={`${vraag.code}-versie`} value={vraag.antwoord?.versie ?? 0} />
          <VraagVeld vraag={vraag} getypt={getypt?.[vraag.code]} fout={foutVan(fouten, vraag.code)} />
        </div>
      ))}
      <Knoppen>
        <Button bezig={bezig} name="hoe" value="verder">
          {t('intake.verder')}
        </Button>
        <Button soort="tweede" name="hoe" value="sla over">
          {t('intake.slaover')}
        </Button>
        <Button soort="licht" name="hoe" value="later">
          {t('intake.later')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};
