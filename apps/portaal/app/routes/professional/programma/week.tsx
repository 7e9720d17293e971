/** Knows the agenda of one week: what is planned beside what belongs, and whether he was there. */
import type { Api } from '@samenkracht/api-client';
import { Button, TekstVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { agendadag, formatTijd, formatUren } from '../../../kader/uren.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord } from '../actieformulier.tsx';

export type Deelname = Api.GetProgrammadeelnamenByDeelnameIdResponse;
type Blok = Deelname['week']['blokken'][number];
type Onderdeel = Deelname['week']['onderdelen'][number];

const useHoort = () => {
  const t = useTekst();
  return ({ minstens, hoogstens }: Onderdeel): string => {
    if (minstens === null && hoogstens === null) return t('deel.uren.vrij');
    return [
      minstens === null ? '' : t('deel.uren.minstens', { uur: minstens }),
      hoogstens === null ? '' : t('deel.uren.hoogstens', { uur: hoogstens }),
    ]
      .filter((deel) => deel !== '')
      .join(', ');
  };
};

const Uren = ({ deelname }: { readonly deelname: Deelname }) => {
  const t = useTekst();
  const hoort = useHoort();
  const { onderdelen, weekagenda } = deelname.week;
  return (
    <>
      <Tabel
        titel={t('deel.uren')}
        stapelt
        kolommen={[
          { sleutel: 'deel', kop: t('deel.uren.deel'), rij: true },
          { sleutel: 'hoort', kop: t('deel.uren.moet') },
          { sleutel: 'gepland', kop: t('deel.uren.gepland'), getal: true },
          { sleutel: 'geweest', kop: t('deel.uren.geweest'), getal: true },
        ]}
        rijen={onderdelen.map((een) => ({
          sleutel: een.onderdeel,
          cellen: {
            deel: <span lang="nl">{een.onderdeel}</span>,
            hoort: hoort(een),
            gepland: (
              <>
                {formatUren(een.gepland)}
                {een.tekort > 0 ? (
                  <span className="sk-klein sk-blok">{t('deel.uren.tekort', { uur: formatUren(een.tekort) })}</span>
                ) : null}
              </>
            ),
            geweest: formatUren(een.geweest),
          },
        }))}
      />
      {weekagenda === null ? null : <Tekst soort="small">{t('deel.uren.agenda', { uur: weekagenda })}</Tekst>}
    </>
  );
};

type Er = { readonly blok: Blok; readonly sleutel: string; readonly maandag: string; readonly stuurt: boolean };

/** The day that a form of this row is about, named so that two rows never share a field. */
const Aanwezig = ({ blok, sleutel, maandag }: Omit<Er, 'stuurt'>) => {
  const t = useTekst();
  const bezig = useBezig();
  const naam = `${blok.dag}-${blok.van}`;
  const antwoord = useAntwoord(`weg-${naam}`);
  const wat = `${blok.dag} ${blok.wat}`;
  const velden = (
    <>
      <input type="hidden" name="week" value={maandag} />
      <input type="hidden" name="dag" value={blok.dag} />
      <input type="hidden" name="onderdeel" value={blok.onderdeel} />
      <input type="hidden" name="minuten" value={blok.tot - blok.van} />
    </>
  );
  return (
    <div className="sk-stapel sk-nauw">
      <Formulier sleutel={`er-${naam}-${sleutel}`}>
        <input type="hidden" name="doe" value="er" />
        {velden}
        <Button soort="tweede" bezig={bezig} label={`${t('doe.ger')}: ${wat}`}>
          {t('doe.ger')}
        </Button>
      </Formulier>
      <details {...(antwoord === undefined ? {} : { open: true })}>
        <summary>{t('doe.weg')}</summary>
        <Formulier sleutel={`weg-${naam}-${sleutel}`} fouten={antwoord?.fouten ?? []}>
          <input type="hidden" name="doe" value={`weg-${naam}`} />
          {velden}
          <TekstVeld naam={`weg-${naam}-reden`} label={t('doe.weg.waarom')} />
          <Button soort="tweede" bezig={bezig} label={`${t('doe.weg')}: ${wat}`}>
            {t('doe.weg')}
          </Button>
        </Formulier>
      </details>
    </div>
  );
};

const Stand = ({ stuurt, ...om }: Er) => {
  const t = useTekst();
  const { blok } = om;
  if (blok.geweest !== null) return <Status soort="goed">{t('deel.er.ja', { uur: formatUren(blok.geweest) })}</Status>;
  if (blok.afwezig !== null) return <span lang="nl">{t('deel.er.nee', { reden: blok.afwezig })}</span>;
  return stuurt ? <Aanwezig {...om} /> : t('deel.er.open');
};

export const Week = ({
  deelname,
  sleutel,
  stuurt,
}: {
  readonly deelname: Deelname;
  readonly sleutel: string;
  readonly stuurt: boolean;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const { blokken } = deelname.week;
  return (
    <div className="sk-stapel">
      <Uren deelname={deelname} />
      {blokken.length === 0 ? (
        <Tekst>{t('deel.week.leeg')}</Tekst>
      ) : (
        <Tabel
          titel={t('deel.wanneer')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wanneer', kop: t('deel.wanneer'), rij: true },
            { sleutel: 'wat', kop: t('deel.wat') },
            { sleutel: 'er', kop: t('deel.er') },
          ]}
          rijen={blokken.map((blok) => ({
            sleutel: `${blok.dag} ${blok.van}`,
            cellen: {
              wanneer: (
                <>
                  {agendadag(blok.dag, taal)}
                  <span className="sk-klein sk-blok">
                    {formatTijd(blok.van)}–{formatTijd(blok.tot)}
                  </span>
                </>
              ),
              wat: (
                <span lang="nl">
                  {blok.wat}
                  <span className="sk-klein sk-blok">{blok.onderdeel}</span>
                </span>
              ),
              er: <Stand blok={blok} sleutel={sleutel} maandag={deelname.week.maandag} stuurt={stuurt} />,
            },
          }))}
        />
      )}
    </div>
  );
};
