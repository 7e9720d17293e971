/** Knows the payslips that a resident sent, per month, for who enters or checks the pay. */
import type { Api } from '@samenkracht/api-client';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Tabel } from '@samenkracht/ui/parts';
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
            { sleutel: 'netto', kop: t('loonstroken.kop.netto'), getal: true },
            { sleutel: 'doe', kop: t('loonstroken.kop.doe') },
          ]}
          rijen={loonstroken.map(({ documentId, maand, naam, ontvangenOp, gelezen, reden }) => ({
            sleutel: `${maand} ${documentId}`,
            cellen: {
              maand: maandTekst(maand, taal),
              naam: (
                <TextLink href={`/api/v1/uitkeringen/${uitkeringId}/loonstroken/${documentId}/inhoud`} download>
                  {naam}
                </TextLink>
              ),
              op: dagTekst(dagVan(ontvangenOp), taal),
              netto: gelezen === null ? t(`loonstroken.reden.${reden ?? 'foto'}`) : <Bedrag centen={gelezen.netto} />,
              doe: (
                <TextLink href={`/professional/uitkeringen/${uitkeringId}?strook=${documentId}#doen-loonstrook`}>
                  {t(gelezen === null ? 'loonstroken.voerin' : 'loonstroken.neemover')}
                  <span className="sk-onzichtbaar">, {naam}</span>
                </TextLink>
              ),
            },
          }))}
        />
      )}
    </Paneel>
  );
};
