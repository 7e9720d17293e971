/** Knows the questions about work: hours or pay, what one earns now, and what toeslagen ask besides. */
import {
  BedragVeld,
  Button,
  type FormFout,
  foutVan,
  KeuzelijstVeld,
  KeuzeVeld,
  Knoppen,
  SchuifVeld,
} from '@samenkracht/ui/form';
import { Formulier, useBezig } from '../../../../kader/formulier.tsx';
import { useTekst } from '../../../../teksten/teksten.tsx';
import type { Getypt } from './vraag.ts';

type Props = {
  readonly getypt: Getypt;
  readonly fouten: readonly FormFout[];
  readonly sleutel: string;
  readonly metPartner: boolean;
  readonly metKind: boolean;
  /** Of housemates we do not know what huurtoeslag asks: their income and wealth. */
  readonly metHuisgenoten: boolean;
};

const Werk = ({ getypt, fouten }: Pick<Props, 'getypt' | 'fouten'>) => {
  const t = useTekst();
  const veld = (naam: keyof Getypt) => ({ naam, waarde: getypt[naam], fout: foutVan(fouten, naam) });
  return (
    <div className="sk-keuzeblok sk-stapel">
      <KeuzeVeld
        {...veld('hoe')}
        label={t('over.hoe')}
        opties={[
          { waarde: 'uren', tekst: t('over.hoe.uren') },
          { waarde: 'loon', tekst: t('over.hoe.loon') },
        ]}
      />
      <div className="sk-bij-uren sk-stapel">
        <SchuifVeld
          {...veld('uren')}
          label={t('over.uren')}
          van={0}
          tot={40}
          stap={1}
          eenheid={t('over.uren.eenheid')}
        />
        <BedragVeld {...veld('uurloon')} label={t('over.uurloon')} hulp={t('over.uurloon.hulp')} />
      </div>
      <div className="sk-bij-loon sk-stapel">
        <SchuifVeld
          {...veld('loon')}
          label={t('over.loon')}
          hulp={t('over.loon.hulp')}
          van={0}
          tot={4000}
          stap={50}
          eenheid={t('over.loon.eenheid')}
        />
      </div>
      <BedragVeld {...veld('nu')} label={t('over.nu')} hulp={t('over.nu.hulp')} />
      <KeuzelijstVeld
        {...veld('stopt')}
        verplicht={false}
        label={t('over.stopt')}
        leeg={t('over.stopt.nee')}
        opties={Array.from({ length: 11 }, (_, i) => ({
          waarde: String(i + 1),
          tekst: t('over.stopt.na', { aantal: i + 1 }),
        }))}
      />
    </div>
  );
};

const Thuis = ({ getypt, fouten, metPartner, metKind, metHuisgenoten }: Omit<Props, 'sleutel'>) => {
  const t = useTekst();
  const veld = (naam: keyof Getypt) => ({ naam, waarde: getypt[naam], fout: foutVan(fouten, naam) });
  const jaNee = (['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: t(`aanvraag.${waarde}`) }));
  const hier = ['huur', 'spaargeld', 'opvang', 'opvangprijs'];
  return (
    <details className="sk-anders" open={fouten.some(({ veld: naam }) => naam !== undefined && hier.includes(naam))}>
      <summary className="utrecht-button utrecht-button--secondary-action sk-knop">{t('over.meer')}</summary>
      <div className="sk-stapel">
        <p>{t('over.meer.uitleg')}</p>
        {metHuisgenoten ? (
          <p>{t('over.huur.huisgenoten')}</p>
        ) : (
          <BedragVeld {...veld('huur')} verplicht={false} label={t('over.huur')} hulp={t('over.huur.hulp')} />
        )}
        <BedragVeld {...veld('spaargeld')} label={t('over.spaargeld')} hulp={t('over.spaargeld.hulp')} />
        <KeuzeVeld {...veld('zorg')} naast label={t('over.zorg')} opties={jaNee} />
        {metPartner ? <KeuzeVeld {...veld('zorgPartner')} naast label={t('over.zorg.partner')} opties={jaNee} /> : null}
        {metKind ? (
          <>
            <SchuifVeld
              {...veld('opvang')}
              verplicht={false}
              label={t('over.opvang')}
              hulp={t('over.opvang.hulp')}
              van={0}
              tot={230}
              stap={1}
              eenheid={t('over.uren.eenheid')}
            />
            <BedragVeld
              {...veld('opvangprijs')}
              verplicht={false}
              label={t('over.opvangprijs')}
              hulp={t('over.opvangprijs.hulp')}
            />
          </>
        ) : null}
      </div>
    </details>
  );
};

export const Werkformulier = ({ sleutel, ...props }: Props) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    <Formulier sleutel={sleutel} fouten={props.fouten}>
      <Werk getypt={props.getypt} fouten={props.fouten} />
      <Thuis {...props} />
      <Knoppen>
        <Button name="doe" value="reken" bezig={bezig}>
          {t('over.reken')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};
