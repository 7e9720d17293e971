/** Knows how suggestions are read: numbered, each with its reasons in words and points, and under it what fell off and why. */
import type { Api } from '@samenkracht/api-client';
import { ButtonLink, Kop, Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst } from '../datum.ts';
import type { Vaardigheidnamen } from './behoefte.ts';
import { urenTekst } from './woorden.ts';

export type Lijst = Api.PostMijnAanbodvoorstelResponse;
type Voorstel = Lijst['voorstellen'][number];
type Reden = Voorstel['redenen'][number];
type Afgevallen = Lijst['afgevallen'][number];

const teken = (punten: number): string => (punten > 0 ? `+${punten}` : String(punten).replace('-', '−'));

/** One reason in one sentence; a skill keeps the language of its name. */
const Redentekst = ({ reden, namen }: { readonly reden: Reden; readonly namen: Vaardigheidnamen }) => {
  const t = useTekst();
  const taal = useTaal();
  switch (reden.soort) {
    case 'vaardigheid': {
      const naam = namen[reden.vaardigheid ?? ''];
      const beroepen = reden.beroepen ?? 1;
      return (
        <>
          {t('pastbij.reden.vaardigheid')} <span lang={naam?.taal ?? 'en'}>{naam?.naam ?? reden.vaardigheid}</span>
          {beroepen > 1 ? ` ${t('pastbij.reden.beroepen', { aantal: beroepen })}` : ''}
        </>
      );
    }
    case 'belemmering':
      return reden.domein === null
        ? null
        : t('pastbij.reden.belemmering', { domein: t(`aanbod.domein.${reden.domein}`).toLowerCase() });
    case 'begin': {
      const datum = dagTekst(reden.begin ?? '', taal);
      if (reden.weken === null) return t('pastbij.reden.begin.onbekend', { datum });
      return reden.weken === 0 ? t('pastbij.reden.begin.nu') : t('pastbij.reden.begin', { weken: reden.weken });
    }
    case 'afstand':
      if (reden.kilometers === null) return t('pastbij.reden.afstand.onbekend');
      return reden.kilometers === 0
        ? t('pastbij.reden.afstand.hier')
        : t('pastbij.reden.afstand', { kilometers: reden.kilometers });
    case 'online':
      return t('pastbij.reden.online');
    case 'taal':
      return t('pastbij.reden.taal', { vanaf: reden.taalVanaf ?? '', heeft: reden.taalHeeft ?? '' });
  }
};

const useVraagtekst = () => {
  const t = useTekst();
  return ({ soort, feit, taalVanaf }: Voorstel['vragen'][number]): string => {
    if (soort === 'taal') return t('pastbij.vraag.taal', { vanaf: taalVanaf ?? '' });
    return soort === 'leeftijd' ? t('pastbij.vraag.leeftijd') : t('pastbij.vraag.feit', { feit: feit ?? '' });
  };
};

const Een = ({
  voorstel,
  namen,
  href,
}: {
  readonly voorstel: Voorstel;
  readonly namen: Vaardigheidnamen;
  readonly href: string | undefined;
}) => {
  const t = useTekst();
  const vraag = useVraagtekst();
  const { naam, wat, aanbieder, redenen, vragen, vrij, punten, minutenPerWeek } = voorstel;
  const week = minutenPerWeek === 0 ? '' : t('pastbij.perweek', { uren: urenTekst(t, minutenPerWeek) });
  return (
    <li className="sk-kaart sk-stapel sk-nauw">
      <div className="sk-voorstelkop">
        <Kop level={3}>
          <span lang="nl">{href === undefined ? naam : <TextLink href={href}>{naam}</TextLink>}</span>
        </Kop>
        <span className="sk-rij">
          {vrij === null ? null : (
            <Status soort={vrij > 0 ? 'goed' : 'nu'}>{t(vrij > 0 ? 'aanbod.vrij' : 'aanbod.vol')}</Status>
          )}
          <strong className="sk-getal">{t('pastbij.punten', { punten })}</strong>
        </span>
      </div>
      <Tekst lang="nl">{wat}</Tekst>
      {aanbieder === null && week === '' ? null : (
        <Tekst soort="small">{[aanbieder, week].filter((deel) => deel).join(', ')}</Tekst>
      )}
      <ul className="sk-redenen">
        {redenen.map((reden) => (
          <li key={`${reden.soort}${reden.vaardigheid ?? reden.domein ?? ''}`}>
            <span>
              <Redentekst reden={reden} namen={namen} />
            </span>
            <span className="sk-getal">{reden.punten === 0 ? '' : teken(reden.punten)}</span>
          </li>
        ))}
      </ul>
      {vragen.length === 0 ? null : (
        <Tekst soort="small">
          {t('pastbij.vragen')} {vragen.map(vraag).join(' ')}
        </Tekst>
      )}
    </li>
  );
};

/** Why something is not in the list, in one sentence. */
const useWaarom = () => {
  const t = useTekst();
  const taal = useTaal();
  return (een: Afgevallen): string => {
    switch (een.code) {
      case 'NIET_NU': {
        const tot = een.terugOp === null ? '' : ` ${t('pastbij.weg.terug', { datum: dagTekst(een.terugOp, taal) })}`;
        return `${t('pastbij.weg.NIET_NU', { reden: een.reden ?? '' })}${tot}`;
      }
      case 'LEEFTIJD':
        return een.vanaf === null
          ? t('pastbij.weg.LEEFTIJD.onder', { onder: een.onder ?? '' })
          : een.onder === null
            ? t('pastbij.weg.LEEFTIJD.vanaf', { vanaf: een.vanaf })
            : t('pastbij.weg.LEEFTIJD', { vanaf: een.vanaf, onder: een.onder });
      case 'TAAL':
        return t('pastbij.weg.TAAL', { vanaf: een.taalVanaf ?? '', heeft: een.taalHeeft ?? '' });
      case 'NIET_NAAST':
      case 'ZELFDE_UREN':
        return t(`pastbij.weg.${een.code}`, { met: een.met ?? '' });
      case 'TE_ZWARE_WEEK':
        return t('pastbij.weg.TE_ZWARE_WEEK', {
          samen: urenTekst(t, een.minuten ?? 0),
          hoogst: urenTekst(t, een.draagkracht ?? 0),
        });
      default:
        return t(`pastbij.weg.${een.code}`);
    }
  };
};

const Weg = ({ afgevallen }: Pick<Lijst, 'afgevallen'>) => {
  const t = useTekst();
  const waarom = useWaarom();
  if (afgevallen.length === 0) return null;
  return (
    <details className="sk-vouw">
      <summary>{t('pastbij.weg', { aantal: afgevallen.length })}</summary>
      <ul className="sk-lijst">
        {afgevallen.map((een) => (
          <li key={`${een.soort}${een.id}`}>
            <span lang="nl">{een.naam}</span>
            <span className="sk-klein sk-blok">{waarom(een)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/**
 * @param hrefVan where one reads more of it; undefined where there is no such page.
 * @param behoefte where one says what is wished and what is missing: without that there is nothing to suggest.
 */
export const Voorstellen = ({
  lijst,
  namen,
  hrefVan,
  behoefte,
}: {
  readonly lijst: Lijst;
  readonly namen: Vaardigheidnamen;
  readonly hrefVan: (voorstel: Voorstel) => string | undefined;
  readonly behoefte: string;
}) => {
  const t = useTekst();
  const { gezet: _, ...punten } = lijst.gebruikt.gewichten;
  return (
    <div className="sk-stapel">
      {lijst.voorstellen.length === 0 ? (
        <Leeg
          icoon="lijst"
          titel={t('pastbij.leeg.titel')}
          actie={<ButtonLink href={behoefte}>{t('pastbij.leeg.actie')}</ButtonLink>}
        >
          <Tekst>{t('pastbij.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <ol className="sk-voorstellen">
          {lijst.voorstellen.map((voorstel) => (
            <Een key={`${voorstel.soort}${voorstel.id}`} voorstel={voorstel} namen={namen} href={hrefVan(voorstel)} />
          ))}
        </ol>
      )}
      <Weg afgevallen={lijst.afgevallen} />
      <Tekst soort="small">{t('pastbij.hoe', punten)}</Tekst>
    </div>
  );
};
