/** Knows the choice by which a cohort is filled: what must hold, how many that are, and putting them in it. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, VinkVeld } from '@samenkracht/ui/form';
import { Melding, Tekst } from '@samenkracht/ui/frame';
import { Doen } from '@samenkracht/ui/professional';
import { useActionData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import type { Kenmerken, Telantwoord } from './kenmerken.ts';

export type Groepskeuze = { readonly code: string; readonly naam: string };
type Vulling = Api.GetPerspectiefcohortenByCohortIdVullingenResponse['vullingen'][number];

/** What must hold, in words. */
export const useKenmerken = (groepen: readonly Groepskeuze[]) => {
  const t = useTekst();
  const taal = useTaal();
  return ({ groepen: codes = [], verhaalVoor, metWens }: Kenmerken): string =>
    [
      ...codes.map((code) => groepen.find((een) => een.code === code)?.naam ?? code),
      ...(verhaalVoor === undefined ? [] : [t('uitrol.vul.voor', { datum: dagTekst(verhaalVoor, taal) })]),
      ...(metWens ? [t('uitrol.vul.wens')] : []),
    ].join(', ');
};

const Geteld = ({
  geteld: { aantal, kenmerken },
  groepen,
  sleutel,
}: {
  readonly geteld: NonNullable<Telantwoord['geteld']>;
  readonly groepen: readonly Groepskeuze[];
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const inWoorden = useKenmerken(groepen);
  return (
    <Melding soort="info" live titel={t('uitrol.vul.geteld', { aantal })}>
      <p>{inWoorden(kenmerken)}</p>
      {aantal === 0 ? null : (
        <Actieformulier doe="vulcohort" sleutel={sleutel} knop={t('doe.vulcohort', { aantal })}>
          {() => (
            <>
              {(kenmerken.groepen ?? []).map((code) => (
                <input key={code} type="hidden" name="telcohort-groepen" value={code} />
              ))}
              <input type="hidden" name="telcohort-iso" value={kenmerken.verhaalVoor ?? ''} />
              <input type="hidden" name="telcohort-wens" value={kenmerken.metWens ? 'ja' : ''} />
            </>
          )}
        </Actieformulier>
      )}
    </Melding>
  );
};

export const Vullen = ({
  groepen,
  sleutel,
}: {
  readonly groepen: readonly Groepskeuze[];
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const antwoord = useActionData<Telantwoord>();
  const gekozen = antwoord?.geteld?.kenmerken;
  const inhoud = (
    <>
      <Tekst soort="small">{t('uitrol.vul.uitleg')}</Tekst>
      <Actieformulier doe="telcohort" sleutel={sleutel} knop={t('doe.telcohort')} gevaar={gekozen !== undefined}>
        {({ veld }) => (
          <>
            {groepen.length === 0 ? null : (
              <VinkVeld
                {...veld('groepen')}
                label={t('doe.telcohort.groepen')}
                waarden={gekozen?.groepen ?? []}
                opties={groepen.map(({ code, naam }) => ({ waarde: code, tekst: <span lang="nl">{naam}</span> }))}
              />
            )}
            <DatumVeld {...veld('voor')} label={t('doe.telcohort.voor')} hulp={t('doe.telcohort.voor.hulp')} />
            <VinkVeld
              {...veld('wens')}
              label={t('doe.telcohort.wens')}
              waarden={gekozen?.metWens ? ['ja'] : []}
              opties={[{ waarde: 'ja', tekst: t('uitrol.vul.wens') }]}
            />
          </>
        )}
      </Actieformulier>
      {antwoord?.geteld === undefined ? null : <Geteld geteld={antwoord.geteld} groepen={groepen} sleutel={sleutel} />}
    </>
  );
  return <Doen titel={t('pro.doen')} acties={[{ sleutel: 'vul', titel: t('uitrol.vul'), open: true, inhoud }]} />;
};

/** By whom it was filled before, and on what. */
export const Vullingen = ({
  vullingen,
  groepen,
}: {
  readonly vullingen: readonly Vulling[];
  readonly groepen: readonly Groepskeuze[];
}) => {
  const t = useTekst();
  const taal = useTaal();
  const inWoorden = useKenmerken(groepen);
  if (vullingen.length === 0) return null;
  return (
    <ul className="sk-lijst sk-klein">
      {vullingen.map(({ kenmerken, aantal, door, op }, at) => (
        <li key={at}>
          {t('uitrol.gevuld', { aantal, door, datum: dagTekst(op, taal), kenmerken: inWoorden(kenmerken) })}
        </li>
      ))}
    </ul>
  );
};
