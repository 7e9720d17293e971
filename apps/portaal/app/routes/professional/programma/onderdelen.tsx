/** Knows the parts of a participation that are read: choices, deadlines, learning goals, what was written down, and each step. */
import { Button } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { Feiten, Status, Tabel, Termijn } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagKort, dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import type { Sleutel } from '../../../teksten/nl/index.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Deelname } from './week.tsx';

type Van = { readonly deelname: Deelname };

export const Keuzes = ({ deelname }: Van) => {
  const t = useTekst();
  return deelname.keuzes.map(({ onderdeel, volgorde, vrij, gekozen }) => (
    <Paneel key={onderdeel} titel={t('deel.keuze', { onderdeel })}>
      <Tekst lang="nl">
        {gekozen === null
          ? t(vrij ? 'deel.keuze.vrij' : 'deel.keuze.geen', { volgorde: volgorde.join(', ') })
          : t('deel.keuze.is', { aard: gekozen.aard, wat: gekozen.wat })}
      </Tekst>
      {gekozen === null || gekozen.nietGelukt.length === 0 ? null : (
        <ul className="sk-lijst" lang="nl">
          {gekozen.nietGelukt.map(({ aard, waarom }) => (
            <li key={aard}>
              {aard}: {waarom}
            </li>
          ))}
        </ul>
      )}
    </Paneel>
  ));
};

export const Termijnen = ({ deelname }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <div className="sk-stapel sk-nauw">
      {deelname.termijnen.map(({ naam, uiterlijk, stand, dagen, grond }) => {
        const wat = <span lang="nl">{naam === 'einde' ? t('deel.termijn.einde') : naam}</span>;
        const klaar = stand === 'op tijd' || deelname.einde !== null;
        return (
          <div key={naam}>
            {uiterlijk === null ? (
              <p>
                {wat}: {t('deel.termijn.wacht')}
              </p>
            ) : (
              <Termijn wat={wat} datum={dagTekst(uiterlijk, taal)} dagen={klaar ? undefined : (dagen ?? undefined)} />
            )}
            {klaar ? <Status soort="goed">{t('deel.termijn.gedaan')}</Status> : null}
            {grond === null ? null : (
              <Tekst soort="small" lang="nl">
                {grond}
              </Tekst>
            )}
          </div>
        );
      })}
      {deelname.wet === null ? null : (
        <Tekst soort="small">
          {t('deel.wet', {
            van: dagTekst(deelname.wet.verlengingVragenVanaf, taal),
            tot: dagTekst(deelname.wet.routeWisselenTot, taal),
          })}
        </Tekst>
      )}
    </div>
  );
};

export const Leerdoelen = ({
  deelname,
  sleutel,
  stuurt,
}: Van & { readonly sleutel: string; readonly stuurt: boolean }) => {
  const t = useTekst();
  const taal = useTaal();
  const bezig = useBezig();
  if (deelname.leerdoelen.length === 0) return null;
  return (
    <Paneel titel={t('deel.leerdoelen')}>
      <Tabel
        titel={t('deel.leerdoelen')}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'naam', kop: t('deel.leerdoelen'), rij: true },
          { sleutel: 'stand', kop: t('prog.uitkomst') },
        ]}
        rijen={deelname.leerdoelen.map(({ naam, gehaaldOp }, at) => ({
          sleutel: naam,
          cellen: {
            naam: <span lang="nl">{naam}</span>,
            stand:
              gehaaldOp !== null ? (
                <Status soort="goed">{t('deel.leerdoel.gehaald', { datum: dagTekst(gehaaldOp, taal) })}</Status>
              ) : stuurt ? (
                <Formulier sleutel={`leerdoel-${at}-${sleutel}`}>
                  <input type="hidden" name="doe" value="leerdoel" />
                  <input type="hidden" name="naam" value={naam} />
                  <Button soort="tweede" bezig={bezig} label={`${t('doe.leerdoel')}: ${naam}`}>
                    {t('doe.leerdoel')}
                  </Button>
                </Formulier>
              ) : (
                <Status soort="nu">{t('deel.leerdoel.bezig')}</Status>
              ),
          },
        }))}
      />
    </Paneel>
  );
};

export const Vastgelegd = ({ deelname }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  const er = deelname.gegevens.filter(({ waarde }) => waarde !== null);
  if (er.length === 0) return null;
  return (
    <Paneel titel={t('deel.gegevens')}>
      <Feiten
        feiten={er.map(({ naam, soort, waarde }) => ({
          sleutel: naam,
          naam,
          waarde: <span lang="nl">{soort === 'dag' && waarde !== null ? dagTekst(waarde, taal) : waarde}</span>,
        }))}
      />
    </Paneel>
  );
};

export const Stapregels = ({ deelname }: Van) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <Tabel
      titel={t('deel.stappen')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'op', kop: t('deel.wanneer') },
        { sleutel: 'soort', kop: t('deel.wat'), rij: true },
        { sleutel: 'tekst', kop: t('deel.gegevens') },
        { sleutel: 'door', kop: t('prog.wie') },
      ]}
      rijen={deelname.stappen.map(({ nummer, soort, tekst, op, door }) => ({
        sleutel: String(nummer),
        cellen: {
          op: dagKort(op, taal),
          soort: t(`deel.stap.${soort}` as Extract<Sleutel, `deel.stap.${string}`>),
          tekst: <span lang="nl">{tekst}</span>,
          door,
        },
      }))}
    />
  );
};
