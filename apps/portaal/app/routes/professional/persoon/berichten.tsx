/** Knows what was sent to a person, whether it was read, and whether the person was told. */
import type { Api } from '@samenkracht/api-client';
import { Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status, type StatusSoort, Tabel } from '@samenkracht/ui/parts';
import { dagTekst, dagVan, uurTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Regel = Api.GetPersonenByPersoonIdBerichtenResponse['berichten'][number];

const meldingsoort: Record<Regel['melding']['uitkomst'], StatusSoort> = {
  wacht: 'nu',
  gemeld: 'goed',
  'geen adres': 'rust',
  geweigerd: 'let',
};

const Gelezen = ({ gelezen }: { readonly gelezen: Regel['gelezen'] }) => {
  const t = useTekst();
  const taal = useTaal();
  if (gelezen.length === 0) return <Status soort="rust">{t('persoon.bericht.ongelezen')}</Status>;
  return (
    <span>
      {gelezen.map(({ door, op }) => (
        <span key={op} className="sk-blok">
          {t(door === 'zelf' ? 'persoon.bericht.gelezen' : 'persoon.bericht.vertegenwoordiger', {
            datum: dagTekst(dagVan(op), taal),
            tijd: uurTekst(op),
          })}
        </span>
      ))}
    </span>
  );
};

export const BerichtenTabel = ({
  persoonId,
  berichten,
}: {
  readonly persoonId: string;
  readonly berichten: readonly Regel[];
}) => {
  const t = useTekst();
  const taal = useTaal();
  if (berichten.length === 0)
    return (
      <Leeg icoon="bericht" titel={t('persoon.berichten.leeg.titel')}>
        <Tekst>{t('persoon.berichten.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <Tabel
      titel={t('persoon.berichten')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'bericht', kop: t('persoon.bericht.kop.bericht'), rij: true },
        { sleutel: 'verzonden', kop: t('persoon.bericht.kop.verzonden') },
        { sleutel: 'gelezen', kop: t('persoon.bericht.kop.gelezen') },
        { sleutel: 'melding', kop: t('persoon.bericht.kop.melding') },
      ]}
      rijen={berichten.map(({ id, titel, kern, verzondenOp, gelezen, melding }) => ({
        sleutel: id,
        cellen: {
          bericht: (
            <span lang="nl">
              <TextLink href={`/professional/personen/${persoonId}/berichten/${id}`}>{titel}</TextLink>
              <span className="sk-klein sk-blok">{kern}</span>
            </span>
          ),
          verzonden: dagTekst(dagVan(verzondenOp), taal),
          gelezen: <Gelezen gelezen={gelezen} />,
          melding: <Status soort={meldingsoort[melding.uitkomst]}>{t(`melding.${melding.uitkomst}`)}</Status>,
        },
      }))}
    />
  );
};
