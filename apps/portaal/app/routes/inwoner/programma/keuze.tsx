/** Knows the choice of work of a resident: the kinds in their order, what he wants to do, and why what comes before it does not work. */
import type { Api } from '@samenkracht/api-client';
import { Button, foutVan, KeuzeVeld, Knoppen, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { Kop, Tekst } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { useActionData } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import type { kiesWerk } from './kiezen.ts';

type Keuzevraag = Api.GetMijnProgrammasResponse['deelnamen'][number]['keuzes'][number];
type Om = { readonly deelnameId: string; readonly keuze: Keuzevraag; readonly sleutel: string };
type Antwoord = Awaited<ReturnType<typeof kiesWerk>>['data'];

const Kiesformulier = ({ deelnameId, keuze, sleutel }: Om) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useActionData<Antwoord>();
  const eigen = antwoord?.deelnameId === deelnameId ? antwoord : undefined;
  const veld = (naam: string) => ({
    naam: `${deelnameId}-${naam}`,
    waarde: eigen?.getypt[naam],
    fout: foutVan(eigen?.fouten ?? [], `${deelnameId}-${naam}`),
  });
  return (
    <Formulier sleutel={`${sleutel}${deelnameId}`} fouten={eigen?.fouten ?? []}>
      <input type="hidden" name="deelnameId" value={deelnameId} />
      <input type="hidden" name="onderdeel" value={keuze.onderdeel} />
      <KeuzeVeld
        {...veld('aard')}
        label={t('mijnprog.keuze.aard')}
        hulp={keuze.vrij ? t('mijnprog.keuze.vrij') : t('mijnprog.keuze.uitleg')}
        opties={keuze.volgorde.map((waarde) => ({ waarde, tekst: <span lang="nl">{waarde}</span> }))}
      />
      <TekstVeld {...veld('wat')} label={t('mijnprog.keuze.wat')} hulp={t('mijnprog.keuze.wat.hulp')} />
      {keuze.vrij ? null : (
        <TekstvakVeld
          {...veld('waarom')}
          rijen={2}
          verplicht={false}
          label={t('mijnprog.keuze.waarom')}
          hulp={t('mijnprog.keuze.waarom.hulp')}
        />
      )}
      <Knoppen>
        <Button bezig={bezig}>{t('mijnprog.keuze.knop')}</Button>
      </Knoppen>
    </Formulier>
  );
};

/** What was chosen stands; choosing anew is one step away. */
export const Keuze = (om: Om) => {
  const t = useTekst();
  const antwoord = useActionData<Antwoord>();
  const { gekozen, onderdeel } = om.keuze;
  return (
    <section className="sk-stapel sk-nauw">
      <Kop>
        <span lang="nl">{t('mijnprog.keuze', { onderdeel })}</span>
      </Kop>
      {gekozen === null ? (
        <Kiesformulier {...om} />
      ) : (
        <>
          <p lang="nl">
            <Status soort="goed">{t('mijnprog.gekozen', { aard: gekozen.aard, wat: gekozen.wat })}</Status>
          </p>
          <details {...(antwoord?.deelnameId === om.deelnameId ? { open: true } : {})}>
            <summary>{t('mijnprog.keuze.anders')}</summary>
            <Tekst soort="small">{t('mijnprog.keuze.leeg')}</Tekst>
            <Kiesformulier {...om} />
          </details>
        </>
      )}
    </section>
  );
};
