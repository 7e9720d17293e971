/** Knows how what was read of a payslip is shown and confirmed: one button when it is right, the field for pay when it is not. */
import type { Api } from '@samenkracht/api-client';
import { Button, type FormFout, foutVan, KeuzelijstVeld, KeuzeVeld, Knoppen, TekstVeld } from '@samenkracht/ui/form';
import { ButtonLink, Kaart, Tekst } from '@samenkracht/ui/frame';
import { Bedrag, BedragRegel } from '@samenkracht/ui/parts';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import type { Velden } from '../../../server/bewaard.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Strook = Api.GetMijnInkomstenByMaandLoonstrokenResponse['loonstroken'][number];
export type Gelezen = NonNullable<Strook['gelezen']>;
/** A job of the resident himself. */
export type Werk = { readonly bronId: string; readonly werkgever: string };

/** What was earned, what went off it, and what is left, in the order of the formula. */
export const loonregels = [
  ['LnInGld', 1],
  ['LnLbPh', 1],
  ['IngLbPh', -1],
  ['BijdrZvw', -1],
  ['PrWhk', -1],
  ['WrdPrGebrAut', -1],
  ['VakBsl', 1],
] as const;

const Regels = ({ gelezen }: { readonly gelezen: Gelezen }) => {
  const t = useTekst();
  return (
    <div>
      {loonregels.map(([naam, teken]) => {
        const bedrag = gelezen[naam];
        return bedrag === null || (bedrag === 0 && naam !== 'IngLbPh') ? null : (
          <BedragRegel key={naam} wat={t(`strook.${naam}`)} centen={teken * bedrag} />
        );
      })}
    </div>
  );
};

const Werkkeuze = ({
  werk,
  fouten,
  getypt,
}: {
  readonly werk: readonly Werk[];
  readonly fouten: readonly FormFout[];
  readonly getypt: Velden;
}) => {
  const t = useTekst();
  const [enige, ...meer] = werk;
  if (enige !== undefined && meer.length === 0) return <input type="hidden" name="bron" value={enige.bronId} />;
  if (enige !== undefined)
    return (
      <KeuzelijstVeld
        naam="bron"
        label={t('strook.werk')}
        leeg={t('ander.kies')}
        waarde={getypt['bron']}
        fout={foutVan(fouten, 'bron')}
        opties={werk.map(({ bronId, werkgever }) => ({ waarde: bronId, tekst: werkgever }))}
      />
    );
  return (
    <>
      <TekstVeld
        naam="werkgever"
        label={t('loon.werkgever')}
        hulp={t('loon.werkgever.hulp')}
        waarde={getypt['werkgever']}
        fout={foutVan(fouten, 'werkgever')}
      />
      <KeuzeVeld
        naam="vakantiegeld"
        label={t('loon.vakantiegeld')}
        waarde={getypt['vakantiegeld']}
        fout={foutVan(fouten, 'vakantiegeld')}
        opties={[
          { waarde: 'meebetaald', tekst: t('loon.vakantiegeld.meebetaald') },
          { waarde: 'nog te goed', tekst: t('loon.vakantiegeld.later') },
          { waarde: 'geen', tekst: t('loon.vakantiegeld.geen') },
        ]}
      />
    </>
  );
};

export const Gelezenkaart = (props: {
  readonly maand: string;
  readonly documentId: string;
  readonly gelezen: Gelezen;
  readonly werk: readonly Werk[];
  readonly sleutel: string;
  readonly fouten: readonly FormFout[];
  readonly getypt: Velden;
}) => {
  const { maand, documentId, gelezen, werk, sleutel, fouten, getypt } = props;
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  const { DatAanvTv, DatEindTv, zonder, netto } = gelezen;
  return (
    <Kaart titel={t('strook.titel')} soort="nu">
      <Tekst>{t('strook.periode', { van: dagTekst(DatAanvTv, taal), tot: dagTekst(DatEindTv, taal) })}</Tekst>
      <Regels gelezen={gelezen} />
      <div className="sk-loon">
        <span>{t('strook.netto')}</span>
        <Bedrag centen={netto} groot />
      </div>
      <Tekst soort="small">{t('strook.som')}</Tekst>
      {zonder.length === 0 ? null : (
        <Tekst soort="small">
          {t('strook.zonder', { velden: zonder.map((naam) => t(`strook.${naam}`)).join(', ') })}
        </Tekst>
      )}
      <Formulier sleutel={`k-${sleutel}`} fouten={fouten}>
        <input type="hidden" name="doe" value="klopt" />
        <input type="hidden" name="loonstrookId" value={documentId} />
        <Werkkeuze werk={werk} fouten={fouten} getypt={getypt} />
        <Knoppen>
          <Button bezig={bezig}>{t('strook.klopt')}</Button>
          <ButtonLink href={`/inkomsten/${maand}`} soort="tweede">
            {t('strook.kloptniet')}
          </ButtonLink>
        </Knoppen>
      </Formulier>
    </Kaart>
  );
};
