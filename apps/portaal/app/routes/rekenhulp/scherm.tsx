/** Knows the rekenhulp as one screen, for the public and for staff: the form, and beside it what comes out. */
import { Button, Foutenlijst, KeuzelijstVeld } from '@samenkracht/ui/form';
import { Melding, PageTitle, Tekst, TextLink } from '@samenkracht/ui/frame';
import { useEffect } from 'react';
import { Form } from 'react-router';
import { maandTekst } from '../../kader/datum.ts';
import { useBezig } from '../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { Bladen } from './blad.tsx';
import type { FormulierProps } from './deel.ts';
import { OpenVragen, Velden } from './formulier.tsx';
import { formulierId } from './formulier-id.ts';
import type { Stand } from './reken.ts';
import { type Catalogus, reeksVan, type Staat } from './staat.ts';
import { NogNiets, Uitkomst } from './uitkomst.tsx';
import { type Diepte, isDiepte } from './uitlegregels.ts';

type SchermProps = {
  readonly pad: string;
  readonly catalogus: Catalogus;
  readonly begin: Staat;
  readonly stand: Stand | undefined;
  readonly diepte: Diepte;
};

/** Pressing Enter computes, also where a button to add a row stands earlier on the page. */
const EnterRekent = () => (
  <button type="submit" name="doe" value="reken" tabIndex={-1} aria-hidden="true" className="sk-onzichtbaar">
    =
  </button>
);

/** A situation that was set aside: to compare with, or to go on from. */
const Vast = ({ staat }: { readonly staat: Staat }) => {
  const t = useTekst();
  const taal = useTaal();
  const maanden = reeksVan(staat['maand'] ?? '', Math.min(24, Number(staat['aantal']) || 1)).slice(1);
  return (
    <Melding soort="info" titel={t('rekenhulp.vast.titel')}>
      <p>{t('rekenhulp.vast')}</p>
      {maanden.length > 0 ? (
        <KeuzelijstVeld
          naam="wissel"
          label={t('rekenhulp.wissel')}
          verplicht={false}
          waarde={staat['wissel']}
          leeg={t('rekenhulp.wissel.niet')}
          opties={maanden.map((maand) => ({
            waarde: maand,
            tekst: t('rekenhulp.wissel.vanaf', { maand: maandTekst(maand, taal) }),
          }))}
        />
      ) : null}
      <Button soort="tweede" name="doe" value="loslaten">
        {t('rekenhulp.loslaten')}
      </Button>
    </Melding>
  );
};

const Invulling = ({
  pad,
  naast,
  ...velden
}: FormulierProps & { readonly pad: string; readonly naast: Staat | null }) => {
  const t = useTekst();
  const bezig = useBezig();
  const { staat, fouten } = velden;
  return (
    <Form
      method="post"
      action={pad}
      id={formulierId}
      noValidate
      preventScrollReset
      className="sk-reken-formulier sk-niet-printen"
    >
      <EnterRekent />
      <Foutenlijst fouten={fouten} />
      <input type="hidden" name="naast" value={naast === null ? '' : JSON.stringify(naast)} />
      <input type="hidden" name="toon" value={staat['toon'] ?? ''} />
      {staat['diepte'] ? <input type="hidden" name="diepte" value={staat['diepte']} /> : null}
      {naast === null ? null : <Vast staat={staat} />}
      <OpenVragen {...velden} />
      <Velden {...velden} />
      <div className="sk-knoppen">
        <Button name="doe" value="reken" bezig={bezig}>
          {t('rekenhulp.reken')}
        </Button>
        <Button soort="licht" name="doe" value="wis">
          {t('rekenhulp.wis')}
        </Button>
      </div>
    </Form>
  );
};

/** What was sent stays in the form of a sheet, so that one comes back to it. */
const Meegenomen = ({
  pad,
  staat,
  naast,
}: {
  readonly pad: string;
  readonly staat: Staat;
  readonly naast: Staat | null;
}) => (
  <Form method="post" action={pad} id={formulierId} className="sk-niet-printen">
    <input type="hidden" name="naast" value={naast === null ? '' : JSON.stringify(naast)} />
    {Object.entries(staat).map(([naam, waarde]) => (
      <input key={naam} type="hidden" name={naam} value={waarde} />
    ))}
  </Form>
);

/** The reader goes on where something new stands. */
const useFocus = (stand: Stand | undefined): void => {
  useEffect(() => {
    if (stand?.focus) document.getElementById(stand.focus)?.focus();
  }, [stand]);
};

export const RekenhulpScherm = ({ pad, catalogus, begin, stand, diepte }: SchermProps) => {
  const t = useTekst();
  useFocus(stand);
  const staat = stand?.staat ?? begin;
  const naast = stand?.naast ?? null;
  const resultaat = stand?.resultaat ?? null;
  const gekozen = isDiepte(staat['diepte']) ? staat['diepte'] : diepte;
  if (stand?.blad && resultaat !== null)
    return (
      <>
        <Meegenomen pad={pad} staat={staat} naast={naast} />
        <Bladen resultaat={resultaat} staat={staat} naast={naast} catalogus={catalogus} />
      </>
    );
  return (
    <div className="sk-stapel">
      <PageTitle>{t('rekenhulp.titel')}</PageTitle>
      <Tekst>{t(diepte === 'inwoner' ? 'rekenhulp.uitleg' : 'rekenhulp.uitleg.medewerker')}</Tekst>
      <p>
        {resultaat === null ? null : (
          <>
            <TextLink href="#uitkomst">{t('rekenhulp.naarUitkomst')}</TextLink>
            {' · '}
          </>
        )}
        <TextLink href="/wetten">{t('wetten.bekijk')}</TextLink>
      </p>
      <div className="sk-reken">
        {/* Fields keep what was typed only as long as they are the same: an answer of the server brings new ones. */}
        <Invulling
          key={JSON.stringify([staat, naast, stand?.fouten])}
          {...{ pad, catalogus, staat, naast, resultaat }}
          fouten={stand?.fouten ?? []}
        />
        <section id="uitkomst" tabIndex={-1} className="sk-reken-uitkomst" aria-label={t('rekenhulp.uitkomst')}>
          {resultaat === null ? (
            <NogNiets />
          ) : (
            <Uitkomst resultaat={resultaat} diepte={gekozen} vast={naast !== null} />
          )}
        </section>
      </div>
    </div>
  );
};
