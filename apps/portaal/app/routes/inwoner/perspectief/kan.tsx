/** Knows what a resident can: the skills he chose with where they come from, what he did, and his certificates. */
import { Kop, Tekst, TextLink } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { Voortgang } from '@samenkracht/ui/professional';
import { dagTekst } from '../../../kader/datum.ts';
import type { Verteld as Verhaal } from '../../../kader/verteld/verteld.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Mijn } from './soort.ts';

type Vaardigheid = Mijn['vaardigheden'][number];
/** So many skills at once; the rest is one step away. */
const eerste = 6;

const Regels = ({ vaardigheden }: { readonly vaardigheden: readonly Vaardigheid[] }) => {
  const t = useTekst();
  return (
    <ul className="sk-lijst">
      {vaardigheden.map(({ id, naam, taal, uit }) => (
        <li key={id}>
          <span lang={taal}>{naam}</span>
          <span className="sk-klein sk-blok">
            {uit.map((een) => t(`perspectief.uit.${een.soort}`, { naam: een.naam })).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Vaardigheden = ({ vaardigheden }: { readonly vaardigheden: readonly Vaardigheid[] }) => {
  const t = useTekst();
  if (vaardigheden.length === 0) return <Tekst>{t('perspectief.kan.leeg')}</Tekst>;
  return (
    <>
      <Tekst>{t('perspectief.kan.aantal', { aantal: vaardigheden.length })}</Tekst>
      <Regels vaardigheden={vaardigheden.slice(0, eerste)} />
      {vaardigheden.length > eerste ? (
        <details>
          <summary>{t('perspectief.kan.alle')}</summary>
          <Regels vaardigheden={vaardigheden.slice(eerste)} />
        </details>
      ) : null}
    </>
  );
};

/** What he told as his work stands ready, until he has an experience of that kind. */
const Verteld = ({ mijn, verteld }: { readonly mijn: Mijn; readonly verteld: Verhaal | undefined }) => {
  const t = useTekst();
  return (verteld?.woorden ?? [])
    .filter(({ ervaring }) => ervaring !== null && !mijn.ervaringen.some(({ soort }) => soort === ervaring))
    .map(({ code, ervaring, woorden }) => (
      <p key={code}>
        {t('verteld.ervaring', { woorden })}{' '}
        <TextLink
          href={`/perspectief/ervaring?soort=${ervaring}&uit=${code}`}
          aria-label={t('verteld.ervaring.erbij.label', { woorden })}
        >
          {t('verteld.ervaring.erbij')}
        </TextLink>
      </p>
    ));
};

export const Kan = ({ mijn, verteld }: { readonly mijn: Mijn; readonly verteld: Verhaal | undefined }) => {
  const t = useTekst();
  const jaren = (van: number | null, tot: number | null): string => {
    if (van === null) return tot === null ? '' : `, ${tot}`;
    return `, ${tot === null ? t('perspectief.jaren.vanaf', { van: String(van) }) : t('perspectief.jaren', { van: String(van), tot: String(tot) })}`;
  };
  return (
    <section className="sk-stapel sk-nauw" id="kan">
      <Kop>{t('perspectief.kan')}</Kop>
      <Vaardigheden vaardigheden={mijn.vaardigheden} />
      {mijn.ervaringen.length === 0 ? null : (
        <StatusList
          titel={t('perspectief.deed')}
          regels={mijn.ervaringen.map(({ id, soort, naam, vanJaar, totJaar, bevestigd }) => ({
            sleutel: id,
            titel: naam,
            href: `/perspectief/ervaring/${id}`,
            uitleg: `${t(`perspectief.soort.${soort}`)}${jaren(vanJaar, totJaar)}: ${t('perspectief.deed.gekozen', { aantal: bevestigd })}`,
          }))}
        />
      )}
      <Verteld mijn={mijn} verteld={verteld} />
      <p>
        <TextLink href="/perspectief/ervaring">{t('perspectief.deed.erbij')}</TextLink>
      </p>
    </section>
  );
};

export const Papieren = ({ mijn }: { readonly mijn: Mijn }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <section className="sk-stapel sk-nauw" id="papieren">
      <Kop>{t('perspectief.papieren')}</Kop>
      {mijn.certificaten.length === 0 ? <Tekst>{t('perspectief.papieren.leeg')}</Tekst> : null}
      <ul className="sk-lijst">
        {mijn.certificaten.map(({ id, naam, uitgever, behaaldOp, gezienDoor }) => (
          <li key={id}>
            {naam}
            <span className="sk-klein sk-blok">
              {t('perspectief.papieren.regel', { uitgever, datum: dagTekst(behaaldOp, taal) })}
              {gezienDoor ? `, ${t('perspectief.papieren.gezien', { naam: gezienDoor })}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {mijn.kwalificaties.map(({ code, naam, behaald, nog }) => {
        const totaal = behaald.length + nog.length;
        return (
          <div key={code} className="sk-stapel sk-nauw">
            <Voortgang
              naam={t('perspectief.optellen', { naam, behaald: behaald.length, totaal })}
              klaar={behaald.length}
              totaal={totaal}
            />
            <Tekst soort="small">
              {nog.length === 0
                ? t('perspectief.optellen.klaar')
                : t('perspectief.optellen.nog', { delen: nog.join(', ') })}
            </Tekst>
          </div>
        );
      })}
      <p>
        <TextLink href="/perspectief/certificaat">{t('perspectief.papieren.erbij')}</TextLink>
      </p>
    </section>
  );
};
