/** Knows what staff can do with one application now: answer what the law asks, propose, decide. */
import type { Api } from '@samenkracht/api-client';
import { BedragVeld, DatumVeld, KeuzeVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

export type Bijzonder = Api.GetBijzonderByAanvraagIdResponse;
export type Vraag = Extract<Bijzonder['beoordeling'], { soort: 'vraag' }>['vraag'];
type Deel = { readonly sleutel: string };
type Veldmaker = (naam: string) => { naam: string; waarde: string | undefined; fout: string | undefined };

const Antwoordveld = ({ vraag, veld }: { readonly vraag: Vraag; readonly veld: Veldmaker }) => {
  const t = useTekst();
  const label = <span lang="nl">{vraag.vraag}</span>;
  const hulp = <span lang="nl">{vraag.hulp}</span>;
  switch (vraag.soort) {
    case 'bedrag':
      return <BedragVeld {...veld('waarde')} label={label} hulp={hulp} />;
    case 'datum':
      return <DatumVeld {...veld('waarde')} label={label} hulp={hulp} />;
    case 'lijst':
      return (
        <>
          <Tekst lang="nl">{vraag.vraag}</Tekst>
          <TekstVeld {...veld('van')} label={t('doe.weet.van')} hulp="2023-11" breedte="kort" />
          <TekstVeld {...veld('tot')} label={t('doe.weet.tot')} hulp="2026-10" breedte="kort" />
          <BedragVeld {...veld('inkomen')} label={t('doe.weet.inkomen')} />
          <BedragVeld {...veld('norm')} label={t('doe.weet.norm')} />
        </>
      );
    default: {
      const jaNee = [
        { waarde: 'ja', tekst: t('bijzonder.ja') },
        { waarde: 'nee', tekst: t('bijzonder.nee') },
      ];
      const opties = vraag.opties.map((een) => ({ waarde: een.waarde, tekst: <span lang="nl">{een.tekst}</span> }));
      return <KeuzeVeld {...veld('waarde')} label={label} hulp={hulp} opties={opties.length > 0 ? opties : jaNee} />;
    }
  }
};

/** One form per question: what was chosen or typed for the question before does not stand here already. */
const Weet = ({ vraag, sleutel }: Deel & { readonly vraag: Vraag }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="weet" sleutel={sleutel} knop={t('doe.weet')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="feit" value={vraag.feit} />
          <input type="hidden" name="soort" value={vraag.soort} />
          <Antwoordveld vraag={vraag} veld={veld} />
          {vraag.soort === 'afweging' ? (
            <TekstvakVeld {...veld('motivering')} rijen={3} label={t('doe.weet.motivering')} />
          ) : null}
        </>
      )}
    </Actieformulier>
  );
};

const Voorstel = ({ sleutel, perMaand }: Deel & { readonly perMaand: boolean }) => {
  const t = useTekst();
  return (
    <Actieformulier doe="besluitvoorstel" sleutel={sleutel} knop={t('doe.besluitvoorstel')}>
      {({ veld }) =>
        perMaand ? (
          <TekstVeld
            {...veld('totEnMet')}
            label={t('doe.besluitvoorstel.totEnMet')}
            hulp={t('doe.besluitvoorstel.hulp')}
            breedte="kort"
          />
        ) : null
      }
    </Actieformulier>
  );
};

const Besluit = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="neembesluit" sleutel={sleutel} knop={t('doe.neembesluit')}>
      {() => <Tekst>{t('doe.neembesluit.tekst')}</Tekst>}
    </Actieformulier>
  );
};

const Terug = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="besluitterug" sleutel={sleutel} knop={t('doe.besluitterug')} gevaar>
      {({ veld }) => <TekstvakVeld {...veld('reden')} rijen={3} label={t('doe.besluitterug.reden')} />}
    </Actieformulier>
  );
};

const Pak = ({ sleutel }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="pak" sleutel={sleutel} knop={t('doe.pak')}>
      {() => null}
    </Actieformulier>
  );
};

type Wie = { readonly consulent: boolean; readonly toetser: boolean };

export const BijzonderDoen = ({
  aanvraag,
  sleutel,
  consulent,
  toetser,
}: Deel & Wie & { readonly aanvraag: Bijzonder }) => {
  const t = useTekst();
  const { status, beoordeling, voorstel, perMaand } = aanvraag;
  const acties: Actie[] = [];
  const add = (naam: string, titel: string, inhoud: Actie['inhoud'], hoofd = true) =>
    acties.push({ sleutel: naam, titel, open: hoofd, inhoud, ...(hoofd ? { soort: 'hoofd' as const } : {}) });
  if (consulent && status === 'ontvangen') add('pak', t('doe.pak'), <Pak sleutel={sleutel} />);
  if (consulent && status === 'in behandeling' && beoordeling.soort === 'vraag')
    add(
      'weet',
      t('bijzonderlijst.vraag'),
      <Weet key={beoordeling.vraag.feit} vraag={beoordeling.vraag} sleutel={sleutel} />,
    );
  if (consulent && status === 'in behandeling' && beoordeling.soort === 'uitkomst')
    add(
      'besluitvoorstel',
      t('doe.besluitvoorstel'),
      <Voorstel sleutel={sleutel} perMaand={perMaand && beoordeling.verleend} />,
    );
  if (toetser && status === 'ter beslissing' && voorstel?.eigen === false) {
    add('neembesluit', t('doe.neembesluit'), <Besluit sleutel={sleutel} />);
    add('besluitterug', t('doe.besluitterug'), <Terug sleutel={sleutel} />, false);
  }
  return acties.length === 0 ? undefined : <Doen titel={t('pro.doen')} acties={acties} />;
};
