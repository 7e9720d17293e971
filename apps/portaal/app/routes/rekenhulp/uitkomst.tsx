/** Knows the outcome of a calculation: the amount, what stands in the way of it, month by month, and each amount opened. */
import { Button } from '@samenkracht/ui/form';
import { Kaart, Kop, Leeg, Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Bedrag, Uitleg } from '@samenkracht/ui/parts';
import { Tijdas } from '@samenkracht/ui/reken';
import { dagTekst, maandTekst } from '../../kader/datum.ts';
import { Onzekerheden } from '../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { Delen } from './delen.tsx';
import { formulierId } from './formulier-id.ts';
import { Loonlijn } from './loonlijn.tsx';
import type { Maand, Resultaat } from './reken.ts';
import { type Diepte, diepten, uitlegRegels } from './uitlegregels.ts';
import { Vergeleken } from './vergelijking.tsx';

/** `al` is a month of which something can be said already. */
const Stop = ({ maand, al }: { readonly maand: Maand; readonly al?: Maand | undefined }) => {
  const t = useTekst();
  const taal = useTaal();
  const { gat, ontbreekt } = maand;
  if (gat !== null)
    return (
      <Melding soort="let" titel={t('rekenhulp.gat.titel', { maand: maandTekst(maand.maand, taal) })}>
        <p>
          <span lang="nl">{gat.omschrijving}</span>: {t('rekenhulp.gat.tekst', { dag: dagTekst(gat.op, taal) })}
        </p>
        <p>{t('rekenhulp.gat.doen')}</p>
      </Melding>
    );
  if (ontbreekt === null) return null;
  return (
    <Melding soort="let" titel={t(maand.soort === 'afweging' ? 'rekenhulp.weeg.titel' : 'rekenhulp.ontbreekt.titel')}>
      <p>
        <TextLink href={`#${ontbreekt.feit}`}>
          <span lang="nl">{ontbreekt.vraag}</span>
        </TextLink>
      </p>
      {al?.bereik ? (
        <p>
          {t('rekenhulp.bereik', { maand: maandTekst(al.maand, taal) })} <strong lang="nl">{al.bereik.tekst}</strong>
        </p>
      ) : null}
      <p>{t(maand.soort === 'afweging' ? 'rekenhulp.weeg.tekst' : 'rekenhulp.ontbreekt.tekst')}</p>
    </Melding>
  );
};

const Hoofd = ({ maand, al }: { readonly maand: Maand; readonly al: Maand | undefined }) => {
  const t = useTekst();
  const taal = useTaal();
  if (maand.uitkomst === null) return <Stop maand={maand} al={al} />;
  return (
    <Kaart soort="nu" titel={t('rekenhulp.krijgt', { maand: maandTekst(maand.maand, taal) })}>
      <p>
        <Bedrag centen={maand.uitkomst.uitTeBetalen} groot />
      </p>
      <div lang="nl" className="sk-stapel sk-nauw">
        {[...new Set(maand.uitleg.inwoner)].map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </div>
      <Delen maand={maand} />
      <Onzekerheden onzekerheden={maand.onzekerheden} />
    </Kaart>
  );
};

const kort = (maand: Maand, t: ReturnType<typeof useTekst>): string =>
  t(maand.soort === 'gat' ? 'rekenhulp.kort.gat' : 'rekenhulp.kort.ontbreekt');

const Maanden = ({ resultaat }: { readonly resultaat: Resultaat }) => {
  const t = useTekst();
  const taal = useTaal();
  const { maanden, gekozen } = resultaat;
  if (maanden.length < 2) return null;
  return (
    <Kaart titel={t('rekenhulp.maanden')}>
      <Tijdas
        label={t('rekenhulp.maanden')}
        maanden={maanden.map((maand) => {
          const naam = maandTekst(maand.maand, taal);
          const hier = maand.maand === gekozen.maand;
          return {
            sleutel: maand.maand,
            naam,
            centen: maand.uitkomst?.uitTeBetalen,
            zonder: kort(maand, t),
            // The words of the law come in Dutch; the one line of ours stands alone where it is.
            nieuwTaal: maand.maand === resultaat.wissel ? undefined : 'nl',
            nieuw: [
              ...(maand.maand === resultaat.wissel ? [t('rekenhulp.wissel.hier')] : []),
              ...maand.veranderingen.map(({ tekst }) => tekst),
            ],
            ...(maand.onzekerheden.length > 0 ? { nietZeker: t('rekenhulp.nietZeker') } : {}),
            gekozen: hier,
            actie: (
              <Button
                soort="licht"
                form={formulierId}
                name="doe"
                value={`toon ${maand.maand}`}
                label={t('rekenhulp.toon.van', { maand: naam })}
              >
                {t('rekenhulp.toon')}
              </Button>
            ),
          };
        })}
      />
    </Kaart>
  );
};

const Waardoor = ({ maand, diepte }: { readonly maand: Maand; readonly diepte: Diepte }) => {
  const t = useTekst();
  const taal = useTaal();
  if (maand.uitkomst === null) return null;
  return (
    <Kaart titel={t('rekenhulp.waardoor', { maand: maandTekst(maand.maand, taal) })}>
      <fieldset className="sk-diepten sk-niet-printen">
        <legend className="sk-onzichtbaar">{t('rekenhulp.diepte')}</legend>
        {diepten.map((een) => (
          <button
            key={een}
            type="submit"
            form={formulierId}
            name="diepte"
            value={een}
            aria-pressed={een === diepte}
            className="utrecht-button utrecht-button--secondary-action sk-knop"
          >
            {t(`rekenhulp.diepte.${een}`)}
          </button>
        ))}
      </fieldset>
      <div lang="nl">
        <Uitleg
          zin={<span lang={taal}>{t('rekenhulp.wetsversie', { dag: dagTekst(maand.versie, taal) })}</span>}
          regels={uitlegRegels(maand, diepte, t)}
          diepte={diepte}
        />
      </div>
    </Kaart>
  );
};

const Acties = () => {
  const t = useTekst();
  return (
    <div className="sk-reken-balk sk-niet-printen">
      <Button soort="tweede" form={formulierId} name="doe" value="blad">
        {t('rekenhulp.blad')}
      </Button>
      <Button soort="tweede" form={formulierId} name="doe" value="vastzetten">
        {t('rekenhulp.vastzetten')}
      </Button>
    </div>
  );
};

/** Before there is anything to show: what will stand here, and a way to see it. */
export const NogNiets = () => {
  const t = useTekst();
  return (
    <Leeg icoon="munt" titel={t('rekenhulp.leeg.titel')}>
      <p>{t('rekenhulp.leeg.tekst')}</p>
      <Button soort="tweede" form={formulierId} name="doe" value="voorbeeld">
        {t('rekenhulp.voorbeeld')}
      </Button>
    </Leeg>
  );
};

export const Uitkomst = ({
  resultaat,
  diepte,
  vast,
}: {
  readonly resultaat: Resultaat;
  readonly diepte: Diepte;
  readonly vast: boolean;
}) => {
  const t = useTekst();
  const { gekozen, vergelijking, lijn, maanden } = resultaat;
  const eerste = maanden[0];
  const al = maanden.find(({ bereik }) => bereik !== null);
  const stopt = maanden.find(({ uitkomst }) => uitkomst === null);
  return (
    <div className="sk-stapel">
      <Kop>{t('rekenhulp.uitkomst')}</Kop>
      <Hoofd maand={gekozen} al={al} />
      {stopt !== undefined && gekozen.uitkomst !== null ? <Stop maand={stopt} al={al} /> : null}
      <Acties />
      {vergelijking === null ? null : (
        <Vergeleken
          vergelijking={vergelijking}
          maand={Math.max(
            0,
            maanden.findIndex(({ maand }) => maand === gekozen.maand),
          )}
        />
      )}
      {vast && vergelijking === null && resultaat.wissel === null ? (
        <Melding soort="info">{t('rekenhulp.vast')}</Melding>
      ) : null}
      <Maanden resultaat={resultaat} />
      <Waardoor maand={gekozen} diepte={diepte} />
      {lijn === null || eerste === undefined ? null : <Loonlijn lijn={lijn} />}
      <Tekst soort="small" lang="nl">
        {resultaat.geenBesluit}
      </Tekst>
    </div>
  );
};
