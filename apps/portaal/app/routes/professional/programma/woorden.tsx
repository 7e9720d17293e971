/** Knows a definition in words, its versions beside each other, and the text it is made from. */
import type { Api } from '@samenkracht/api-client';
import { Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { Vouwpaneel } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';

type Definitie = Api.GetProgrammasByProgrammaResponse;
type Versie = Definitie['versies'][number];

const EenVersie = ({ versie }: { readonly versie: Versie }) => {
  const t = useTekst();
  return (
    <section className="sk-stapel sk-nauw" lang="nl">
      <h3 className="utrecht-heading-3">{versie.geldigheid}</h3>
      {versie.geldtNu ? <Status soort="goed">{t('prog.versie.nu')}</Status> : null}
      {versie.alineas.map(({ kop, zinnen }) => (
        <div key={kop}>
          <h4 className="utrecht-heading-4">{kop}</h4>
          <ul className="sk-lijst">
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </div>
      ))}
      <Tekst soort="small">
        {t('prog.bron')}: {versie.bron}
      </Tekst>
    </section>
  );
};

/** The newest version first: that is the one that is asked for. */
export const Woorden = ({ definitie }: { readonly definitie: Definitie }) => {
  const t = useTekst();
  return (
    <div className="sk-stapel">
      {definitie.eigen ? <Tekst>{t('prog.eigen')}</Tekst> : null}
      <div className={definitie.versies.length > 1 ? 'sk-naast' : undefined}>
        {definitie.versies.toReversed().map((versie) => (
          <EenVersie key={versie.geldigheid} versie={versie} />
        ))}
      </div>
      <Vouwpaneel titel={t('prog.definitie')}>
        <Tekst soort="small">{t('prog.definitie.uitleg')}</Tekst>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
        <pre className="sk-code" tabIndex={0}>
          {definitie.definitie}
        </pre>
      </Vouwpaneel>
    </div>
  );
};
