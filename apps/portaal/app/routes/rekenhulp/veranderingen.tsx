/** Knows the part of the form about what changes: does it, on which day somebody comes or goes, and what is taken off the norm. */
import { BedragVeld, Button, DatumVeld, foutVan, KeuzelijstVeld, KeuzeVeld } from '@samenkracht/ui/form';
import { useTekst } from '../../teksten/teksten.tsx';
import type { Deel } from './deel.ts';
import { plaatsen } from './staat.ts';

export const Verandert = ({ staat, fouten }: Deel) => {
  const t = useTekst();
  return (
    <KeuzeVeld
      naam="verandert"
      label={t('rekenhulp.verandert')}
      hulp={t('rekenhulp.verandert.hulp')}
      naast
      waarde={staat['verandert']}
      fout={foutVan(fouten, 'verandert')}
      opties={[
        { waarde: 'nee', tekst: t('aanvraag.nee') },
        { waarde: 'ja', tekst: t('aanvraag.ja') },
      ]}
    />
  );
};

/** The days of one person. The style shows them only where something changes. */
export const Dagen = ({ pad, staat, fouten }: Deel & { readonly pad: string }) => {
  const t = useTekst();
  return (
    <div className="sk-reken-verandert sk-stapel sk-nauw">
      {(['vanaf', 'tot'] as const).map((veld) => (
        <DatumVeld
          key={veld}
          naam={`${pad}.${veld}`}
          label={t(`rekenhulp.lid.${veld}`)}
          verplicht={false}
          waarde={staat[`${pad}.${veld}`]}
          fout={foutVan(fouten, `${pad}.${veld}`)}
        />
      ))}
    </div>
  );
};

const Verlaging = ({ i, staat, fouten }: Deel & { readonly i: number }) => {
  const t = useTekst();
  const gedeeld = (veld: string) => {
    const naam = `verlagingen.${i}.${veld}`;
    return { naam, waarde: staat[naam], fout: foutVan(fouten, naam) };
  };
  return (
    <fieldset className="sk-reken-rij sk-stapel sk-nauw">
      <legend>{t('rekenhulp.verlaging', { n: i + 1 })}</legend>
      <KeuzelijstVeld
        {...gedeeld('artikel')}
        label={t('rekenhulp.verlaging.artikel')}
        opties={(['27', '28'] as const).map((waarde) => ({ waarde, tekst: t(`rekenhulp.verlaging.artikel${waarde}`) }))}
      />
      <BedragVeld {...gedeeld('bedrag')} label={t('rekenhulp.verlaging.bedrag')} />
      <DatumVeld {...gedeeld('vanaf')} label={t('rekenhulp.verlaging.vanaf')} />
      <DatumVeld {...gedeeld('tot')} label={t('rekenhulp.verlaging.tot')} verplicht={false} />
      <DatumVeld
        {...gedeeld('onderwijsBeeindigd')}
        label={t('rekenhulp.verlaging.onderwijs')}
        hulp={t('rekenhulp.verlaging.onderwijs.hulp')}
        verplicht={false}
      />
      <div>
        <Button
          soort="licht"
          name="doe"
          value={`weg verlagingen ${i}`}
          label={t('rekenhulp.weg.van', { wat: t('rekenhulp.verlaging', { n: i + 1 }) })}
        >
          {t('rekenhulp.weg')}
        </Button>
      </div>
    </fieldset>
  );
};

/** What the college decided to take off; the amount stands in no law, so it is filled in. */
export const Verlagingen = (deel: Deel) => {
  const t = useTekst();
  const rijen = plaatsen(deel.staat, 'verlagingen');
  return (
    <details className="sk-reken-deel" {...(rijen.length > 0 ? { open: true } : {})}>
      <summary>{t('rekenhulp.verlagingen')}</summary>
      <div className="sk-stapel">
        <p>{t('rekenhulp.verlagingen.uitleg')}</p>
        <input type="hidden" name="verlagingen" value={rijen.length} />
        {rijen.map((i) => (
          <Verlaging key={i} {...deel} i={i} />
        ))}
        <div>
          <Button soort="tweede" name="doe" value="erbij verlagingen">
            {t('rekenhulp.verlaging.erbij')}
          </Button>
        </div>
      </div>
    </details>
  );
};
