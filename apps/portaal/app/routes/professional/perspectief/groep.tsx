/** Knows the service group in a file: the one that holds with its duties, what follows from the facts, and each fact with its source. */
import { Tekst } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagKort } from '../../../kader/datum.ts';
import { Plichten } from '../../../kader/perspectief/plichten.tsx';
import { useHerkomst } from '../../../kader/verteld/verteld.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import type { Dossier } from './dossier.ts';

type Groep = Dossier['groep'];
const tellers = ['inwoner', 'samen', 'tussenpersoon'] as const;

const Nu = ({ groep }: { readonly groep: Groep }) => {
  const t = useTekst();
  const taal = useTaal();
  const { keuze, groepen } = groep;
  if (keuze === null) return <Tekst>{t('perspectief.staf.groep.geen')}</Tekst>;
  const anders = keuze.voorstel !== null && keuze.voorstel !== keuze.groep.code;
  const voorgesteld = groepen.find(({ code }) => code === keuze.voorstel)?.naam ?? keuze.voorstel;
  return (
    <>
      <Tekst lang="nl">{keuze.groep.uitleg}</Tekst>
      <Plichten plichten={keuze.groep.plichten} />
      <Tekst soort="small">
        {t('perspectief.groep.door', { naam: keuze.door, datum: dagKort(keuze.op, taal), reden: keuze.reden })}{' '}
        {anders ? t('perspectief.staf.groep.anders', { naam: voorgesteld ?? '' }) : ''}
      </Tekst>
    </>
  );
};

const Voorstel = ({ groep: { voorstel } }: { readonly groep: Groep }) => {
  const t = useTekst();
  switch (voorstel.soort) {
    case 'voorstel':
      return (
        <Tekst>
          <strong>{t('perspectief.staf.groep.voorstel', { naam: voorstel.groep.naam })}.</strong>{' '}
          <span lang="nl">{voorstel.reden}</span>
        </Tekst>
      );
    case 'vraag':
      return (
        <Tekst soort="small">
          {t('perspectief.staf.groep.vraag')} <span lang="nl">{voorstel.feit.vraag}</span>
        </Tekst>
      );
    case 'geen regel':
      return <Tekst soort="small">{t('perspectief.staf.groep.regel')}</Tekst>;
    case 'geen groepen':
      return <Tekst soort="small">{t('perspectief.staf.groep.definitie')}</Tekst>;
  }
};

/** Told by himself, or stated by a colleague; and what his story says since. */
const Bron = ({ feit: { bron, op, uitVerhaal, anders } }: { readonly feit: Groep['gesteld'][number] }) => {
  const t = useTekst();
  const taal = useTaal();
  const herkomst = useHerkomst('staf');
  const van = tellers.find((een) => een === bron);
  return (
    <>
      {uitVerhaal && van !== undefined ? herkomst({ bron: van, datum: op }) : `${bron}, ${dagKort(op, taal)}`}
      {anders === null ? null : (
        <Status soort="let">
          {t('perspectief.staf.anders', { waarde: anders.waarde, datum: dagKort(anders.op, taal) })}
        </Status>
      )}
    </>
  );
};

export const Groeppaneel = ({ dossier: { groep } }: { readonly dossier: Dossier }) => {
  const t = useTekst();
  return (
    <Paneel
      titel={t('perspectief.staf.groep')}
      naast={groep.keuze === null ? undefined : t('perspectief.staf.groep.nu', { naam: groep.keuze.groep.naam })}
    >
      <Nu groep={groep} />
      <Voorstel groep={groep} />
      {groep.gesteld.length === 0 ? null : (
        <Tabel
          titel={t('perspectief.staf.groep')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'vraag', kop: t('perspectief.staf.feit'), rij: true },
            { sleutel: 'waarde', kop: t('perspectief.staf.antwoord') },
            { sleutel: 'bron', kop: t('perspectief.staf.bron') },
          ]}
          rijen={groep.gesteld.map((een) => ({
            sleutel: een.feit,
            cellen: {
              vraag: <span lang="nl">{een.vraag}</span>,
              waarde: <span lang="nl">{een.waarde}</span>,
              bron: <Bron feit={een} />,
            },
          }))}
        />
      )}
      {groep.voorbeeld ? <Tekst soort="small">{t('perspectief.staf.groep.voorbeeld')}</Tekst> : null}
    </Paneel>
  );
};
