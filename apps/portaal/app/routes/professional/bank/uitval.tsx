/** Knows payments that did not arrive: why, and the way to pay each again with two persons. */
import type { Api } from '@samenkracht/api-client';
import { TekstVeld } from '@samenkracht/ui/form';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Status } from '@samenkracht/ui/parts';
import { maandTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { heeftRol } from '../rollen.ts';
import { useReden } from './woorden.ts';

export type Uitvalregel = Api.GetUitvalResponse['uitval'][number];
type Om = { readonly rollen: readonly string[]; readonly sleutel: string };

const Voorstel = ({ regel, nummer, sleutel }: { regel: Uitvalregel; nummer: number; sleutel: string }) => {
  const t = useTekst();
  return (
    <Actieformulier doe={`herbetaal-${nummer}`} sleutel={sleutel} knop={t('doe.herbetaal')}>
      {({ veld }) => (
        <>
          <input type="hidden" name="kenmerk" value={regel.kenmerk} />
          <TekstVeld {...veld('iban')} label={t('doe.herbetaal.iban')} hulp={t('doe.herbetaal.hulp')} />
          <TekstVeld {...veld('reden')} label={t('doe.herbetaal.reden')} />
        </>
      )}
    </Actieformulier>
  );
};

const Goedkeuren = ({ regel, nummer, sleutel }: { regel: Uitvalregel; nummer: number; sleutel: string }) => {
  const t = useTekst();
  const kenmerk = <input type="hidden" name="kenmerk" value={regel.kenmerk} />;
  return (
    <div className="sk-rij">
      <Actieformulier doe={`keurherbetaling-${nummer}`} sleutel={sleutel} knop={t('doe.keurherbetaling')}>
        {() => kenmerk}
      </Actieformulier>
      <Actieformulier doe={`legterug-${nummer}`} sleutel={sleutel} knop={t('doe.legterug')} gevaar>
        {() => kenmerk}
      </Actieformulier>
    </div>
  );
};

/** What can be done now, by who looks; the others read what is waited for. */
const Verder = ({ regel, nummer, rollen, sleutel }: { regel: Uitvalregel; nummer: number } & Om) => {
  const t = useTekst();
  const { herbetaling } = regel;
  if (herbetaling === null)
    return heeftRol(rollen, 'consulent') ? (
      <Voorstel regel={regel} nummer={nummer} sleutel={sleutel} />
    ) : (
      <p className="sk-klein">{t('bank.uitval.consulent')}</p>
    );
  const { rekening, door, reden, betaald, eigenVoorstel } = herbetaling;
  if (betaald) return <Status soort="goed">{t('bank.uitval.klaar', { rekening })}</Status>;
  return (
    <>
      <p>
        {t('bank.uitval.wacht', { naam: door, rekening })}
        <br />
        <span lang="nl">{reden}</span>
      </p>
      {eigenVoorstel || !heeftRol(rollen, 'toetser') ? (
        <p className="sk-klein">{t('bank.uitval.eigen')}</p>
      ) : (
        <Goedkeuren regel={regel} nummer={nummer} sleutel={sleutel} />
      )}
    </>
  );
};

export const Uitval = ({ uitval, ...om }: { readonly uitval: readonly Uitvalregel[] } & Om) => {
  const t = useTekst();
  const taal = useTaal();
  const reden = useReden();
  if (uitval.length === 0) return <Tekst>{t('bank.uitval.geen')}</Tekst>;
  return uitval.map((regel, nummer) => (
    <section key={regel.kenmerk} className="sk-stapel">
      <h3 className="utrecht-heading-3">
        {t('bank.uitval.een', { maand: maandTekst(regel.maand, taal) })}: <Bedrag centen={regel.bedrag} />
      </h3>
      <p>
        <Status soort="let">{t(`bank.status.${regel.status}`)}</Status> {reden(regel.reden)}.{' '}
        <TextLink href={`/professional/uitkeringen/${regel.uitkeringId}`}>{t('bank.uitkering')}</TextLink>
      </p>
      <Verder regel={regel} nummer={nummer} {...om} />
    </section>
  ));
};
