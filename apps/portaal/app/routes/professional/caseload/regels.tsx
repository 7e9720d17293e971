/** Knows who moves by a proposal and why: each can be ticked, and what is ticked is accepted or refused together. */
import type { Api } from '@samenkracht/api-client';
import { Button, foutVan, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { Leeg, Tekst } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { Checkbox } from '@utrecht/checkbox-react';
import { useRef } from 'react';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord } from '../actieformulier.tsx';
import { redenTekst } from './woorden.ts';

type Regel = Api.GetCaseloadVoorstellenByVoorstelIdResponse['regels'][number];

const soorten = { aanvaard: 'goed', afgewezen: 'rust', achterhaald: 'let' } as const;

const Keus = ({ regel }: { readonly regel: Regel }) => {
  const t = useTekst();
  if (regel.status !== 'open')
    return <Status soort={soorten[regel.status]}>{t(`caseload.regel.${regel.status}`)}</Status>;
  return (
    <label className="sk-optie" htmlFor={`wie-${regel.persoonId}`}>
      <Checkbox id={`wie-${regel.persoonId}`} name="wie" value={regel.persoonId} />
      <span className="sk-onzichtbaar">{t('caseload.kies.een', { naam: regel.naam })}</span>
    </label>
  );
};

/** All at once, for who has scripts; without them every box is ticked by hand. */
const AllesAan = () => {
  const t = useTekst();
  const knop = useRef<HTMLButtonElement>(null);
  const tick = () => {
    for (const vak of knop.current?.form?.querySelectorAll<HTMLInputElement>('input[name="wie"]') ?? [])
      vak.checked = true;
  };
  return (
    <button ref={knop} type="button" className="sk-linkknop utrecht-link utrecht-link--html-a" onClick={tick}>
      {t('caseload.kies.alle')}
    </button>
  );
};

const Lijst = ({ regels }: { readonly regels: readonly Regel[] }) => {
  const t = useTekst();
  return (
    <Tabel
      titel={t('caseload.regels.titel')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'kies', kop: t('caseload.kop.kies') },
        { sleutel: 'wie', kop: t('werk.kop.wie'), rij: true },
        { sleutel: 'van', kop: t('caseload.kop.van') },
        { sleutel: 'naar', kop: t('caseload.kop.naar') },
        { sleutel: 'reden', kop: t('caseload.kop.reden') },
      ]}
      rijen={regels.map((regel) => ({
        sleutel: regel.persoonId,
        cellen: {
          kies: <Keus regel={regel} />,
          wie: (
            <span>
              {regel.naam}
              {regel.klasse ? <span className="sk-klein sk-blok">{t(`caseload.klasse.${regel.klasse}`)}</span> : null}
            </span>
          ),
          van: regel.van ?? t('caseload.niemand'),
          naar: regel.naar,
          reden: (
            <span>
              {redenTekst(t, regel.redenen)}
              {regel.toelichting ? <span className="sk-klein sk-blok">{regel.toelichting}</span> : null}
            </span>
          ),
        },
      }))}
    />
  );
};

export const Regels = ({ regels, sleutel }: { readonly regels: readonly Regel[]; readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useAntwoord('beslis');
  const open = regels.some(({ status }) => status === 'open');
  if (regels.length === 0)
    return (
      <Leeg icoon="goed" titel={t('caseload.regels.leeg.titel')}>
        <Tekst>{t('caseload.regels.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <Paneel titel={t('caseload.regels.titel')}>
      <Formulier sleutel={`beslis-${sleutel}`} fouten={antwoord?.fouten ?? []}>
        <input type="hidden" name="doe" value="beslis" />
        <div id="wie" tabIndex={-1}>
          <Lijst regels={regels} />
        </div>
        {open ? (
          <>
            <AllesAan />
            <TekstvakVeld
              naam="reden"
              rijen={2}
              verplicht={false}
              waarde={antwoord?.getypt['reden']}
              fout={foutVan(antwoord?.fouten ?? [], 'reden')}
              label={t('caseload.beslis.reden')}
              hulp={t('caseload.beslis.reden.hulp')}
            />
            <Knoppen>
              <Button bezig={bezig} name="keuze" value="ja">
                {t('doe.draagover')}
              </Button>
              <Button bezig={bezig} soort="tweede" name="keuze" value="nee">
                {t('doe.wijsaf')}
              </Button>
            </Knoppen>
          </>
        ) : null}
      </Formulier>
    </Paneel>
  );
};
