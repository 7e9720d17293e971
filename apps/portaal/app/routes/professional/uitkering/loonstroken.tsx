/** Knows the payslips that a resident sent, per month, for who enters or checks the pay. */
import type { Api } from '@samenkracht/api-client';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagTekst, dagVan, maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Loonstroken = Api.GetUitkeringenByUitkeringIdLoonstrokenResponse['loonstroken'];

export const Loonstroken = ({
  uitkeringId,
  loonstroken,
}: {
  readonly uitkeringId: string;
  readonly loonstroken: Loonstroken;
}) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Paneel titel={t('loonstroken.titel')}>
      {loonstroken.length === 0 ? (
        <Tekst soort="small">{t('loonstroken.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={t('loonstroken.titel')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'maand', kop: t('jaar.maand'), rij: true },
            { sleutel: 'naam', kop: t('zaak.document.kop.naam') },
            { sleutel: 'op', kop: t('zaak.document.kop.op') },
          ]}
          rijen={loonstroken.map(({ documentId, maand, naam, ontvangenOp }) => ({
            sleutel: `${maand} ${documentId}`,
            cellen: {
              maand: maandTekst(maand, taal),
              naam: (
                <TextLink href={`/api/v1/uitkeringen/${uitkeringId}/loonstroken/${documentId}/inhoud`} download>
                  {naam}
                </TextLink>
              ),
              op: dagTekst(dagVan(ontvangenOp), taal),
            },
          }))}
        />
      )}
    </Paneel>
  );
};
