/** Knows both views of a person side by side in one table, with the sentence of each and where they differ. */
import { TextLink } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { dagKort, dagVan } from '../../../kader/datum.ts';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import type { Beeldkant } from '../../../kader/intake/beeldkeuze.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Dossier } from './dossier.ts';

const Kant = ({ kant, taalniveau }: { readonly kant: Beeldkant; readonly taalniveau: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  if (kant === null) return <span className="sk-klein">{t('intakedossier.beelden.geen')}</span>;
  return (
    <div>
      {taalniveau ? <strong>{kant.waarde} </strong> : null}
      {zegIn(kant.anker, taal)}
      {kant.toelichting === null ? null : <q className="sk-blok sk-klein">{kant.toelichting}</q>}
      <span className="sk-klein sk-blok">
        {kant.door}, {dagKort(dagVan(kant.op), taal)}
      </span>
    </div>
  );
};

export const BeeldenTabel = ({ dossier: { wie, beelden, schalen } }: { readonly dossier: Dossier }) => {
  const t = useTekst();
  const taal = useTaal();
  const link = (onderdeel: string, tekst: string) => (
    <TextLink href={`/professional/personen/${wie.persoonId}/intake/beelden/${onderdeel}`}>{tekst}</TextLink>
  );
  const gegeven = schalen.filter(({ onderdeel }) => beelden.some((een) => een.onderdeel === onderdeel));
  const zonder = schalen.filter((schaal) => !gegeven.includes(schaal));
  return (
    <>
      {gegeven.length === 0 ? null : (
        <Tabel
          titel={t('intakedossier.beelden')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'onderdeel', kop: t('intakedossier.beelden.onderdeel'), rij: true },
            { sleutel: 'zelf', kop: t('intakedossier.beelden.zelf') },
            { sleutel: 'professional', kop: t('intakedossier.beelden.professional') },
          ]}
          rijen={gegeven.map(({ onderdeel, titel }) => {
            const beeld = beelden.find((een) => een.onderdeel === onderdeel);
            const naam = zegIn(titel, taal);
            const taalniveau = onderdeel.startsWith('taal.');
            return {
              sleutel: onderdeel,
              cellen: {
                onderdeel: (
                  <>
                    {naam}
                    {beeld?.verschilt ? (
                      <span className="sk-blok">
                        <Status soort="let">{t('intakedossier.beelden.verschilt')}</Status>
                      </span>
                    ) : null}
                  </>
                ),
                zelf: <Kant kant={beeld?.zelf ?? null} taalniveau={taalniveau} />,
                professional: (
                  <div>
                    {beeld?.professional ? <Kant kant={beeld.professional} taalniveau={taalniveau} /> : null}
                    <span className="sk-blok">
                      {link(
                        onderdeel,
                        t(beeld?.professional ? 'intakedossier.beelden.wijzig' : 'intakedossier.beelden.geef', {
                          onderdeel: naam,
                        }),
                      )}
                    </span>
                  </div>
                ),
              },
            };
          })}
        />
      )}
      {zonder.length === 0 ? null : (
        <p className="sk-klein">
          {t('intakedossier.beelden.zonder')}{' '}
          {zonder.map(({ onderdeel, titel }, at) => (
            <span key={onderdeel}>
              {at === 0 ? '' : ', '}
              {link(onderdeel, zegIn(titel, taal))}
            </span>
          ))}
        </p>
      )}
    </>
  );
};
