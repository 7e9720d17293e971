/** Knows how the four blocks of a file come on the screen: the same four, in the same order, for the resident and for who helps him. */
import { ButtonLink, Kaart, Tekst, TextLink } from '@samenkracht/ui/frame';
import type { Sleutel } from '../../teksten/nl/index.ts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import type { Blad, Blik, Blok } from './blok.ts';
import { type Delen, makeBlokken } from './samenstellen.ts';

const EenBlok = ({ blok, blik: { lezer, t } }: { readonly blok: Blok; readonly blik: Blik }) => {
  const { soort, zin, erbij, reden, actie, bladen, let: wacht } = blok;
  // what one does next may lead to a page of it already
  const meer = bladen.filter(({ href }) => href !== actie?.href);
  return (
    <Kaart
      titel={t(`blok.${soort}.naam.${lezer}`)}
      // on his start page they stand under a heading of their own
      level={lezer === 'inwoner' ? 3 : 2}
      soort={wacht ? 'nu' : 'gewoon'}
    >
      <Tekst>{zin}</Tekst>
      {reden === undefined ? null : (
        <Tekst soort="small" lang="nl">
          {reden}
        </Tekst>
      )}
      {erbij.map((regel) => (
        <Tekst key={regel} soort="small">
          {regel}
        </Tekst>
      ))}
      {actie === undefined ? null : (
        <div className="sk-knoppen">
          <ButtonLink soort="tweede" href={actie.href}>
            {actie.tekst}
          </ButtonLink>
        </div>
      )}
      {meer.length === 0 ? null : (
        <p className="sk-rij sk-klein">
          {meer.map(({ href, tekst }) => (
            <TextLink key={href} href={href}>
              {tekst}
            </TextLink>
          ))}
        </p>
      )}
    </Kaart>
  );
};

const Vier = ({ delen, blik }: { readonly delen: Delen; readonly blik: Blik }) => (
  <div className={blik.lezer === 'inwoner' ? 'sk-blokken sk-stapel' : 'sk-blokken sk-naast'}>
    {makeBlokken(delen, blik).map((blok) => (
      <EenBlok key={blok.soort} blok={blok} blik={blik} />
    ))}
  </div>
);

const inwonerpaden = {
  intake: '/intake',
  perspectief: '/perspectief',
  plan: '/plan',
  aanbod: '/aanbod',
  programmas: '/programma',
  uitkering: '/geld',
  lijn: '/lijn',
} as const satisfies Record<Blad, string>;
const inwonernamen = {
  intake: 'plan.meer.intake',
  perspectief: 'plan.meer.perspectief',
  plan: 'nav.plan',
  aanbod: 'plan.meer.aanbod',
  programmas: 'plan.meer.programma',
  uitkering: 'nav.geld',
  lijn: 'plan.meer.lijn',
} as const satisfies Record<Blad, Sleutel>;

/** For the resident himself. */
export const EigenBlokken = ({ delen }: { readonly delen: Delen }) => {
  const t = useTekst();
  const taal = useTaal();
  const naar = (blad: Blad) => ({ href: inwonerpaden[blad], tekst: t(inwonernamen[blad]) });
  return <Vier delen={delen} blik={{ lezer: 'inwoner', t, taal, coach: undefined, helpt: true, naar }} />;
};

/** For who helps him. @param coach the name of who guides, where that is known. @param helpt may change the plan. */
export const Dossierblokken = ({
  delen,
  persoonId,
  coach,
  helpt,
}: {
  readonly delen: Delen;
  readonly persoonId: string;
  readonly coach: string | undefined;
  readonly helpt: boolean;
}) => {
  const t = useTekst();
  const taal = useTaal();
  const naar = (blad: Blad) => ({ href: `/professional/personen/${persoonId}/${blad}`, tekst: t(`blad.${blad}`) });
  return <Vier delen={delen} blik={{ lezer: 'medewerker', t, taal, coach, helpt, naar }} />;
};
