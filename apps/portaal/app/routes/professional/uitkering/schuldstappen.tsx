/** Knows the proposals and decisions about debts: what waits with its buttons, and what was done before as a timeline. */
import { Button, Knoppen } from '@samenkracht/ui/form';
import { Tekst } from '@samenkracht/ui/frame';
import { Status, type StatusSoort } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { euro } from '../../../kader/uitkomst.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { useAntwoord } from '../actieformulier.tsx';
import type { Schulden } from './schuldformulieren.tsx';

type Stap = Schulden['stappen'][number];

const soorten: Record<Stap['stand'], StatusSoort> = {
  staat: 'goed',
  wacht: 'let',
  afgewezen: 'fout',
  beeindigd: 'rust',
};

const Stapformulier = ({
  doe,
  stap,
  sleutel,
  knoppen,
}: {
  readonly doe: 'antwoord' | 'einde';
  readonly stap: Stap;
  readonly sleutel: string;
  readonly knoppen: readonly { readonly waarde: string; readonly tekst: string; readonly soort: 'hoofd' | 'tweede' }[];
}) => {
  const bezig = useBezig();
  return (
    <Formulier sleutel={`${doe}-${stap.id}-${sleutel}`} fouten={useAntwoord(doe)?.fouten ?? []}>
      <input type="hidden" name="doe" value={doe} />
      <input type="hidden" name="stapId" value={stap.id} />
      <Knoppen>
        {knoppen.map(({ waarde, tekst, soort }) => (
          <Button key={waarde} bezig={bezig} soort={soort} name="keuze" value={waarde}>
            {tekst}
          </Button>
        ))}
      </Knoppen>
    </Formulier>
  );
};

type Props = {
  readonly schulden: Schulden;
  readonly sleutel: string;
  readonly consulent: boolean;
  readonly toetser: boolean;
};

const Antwoord = ({ stap, sleutel, consulent, toetser }: Omit<Props, 'schulden'> & { readonly stap: Stap }) => {
  const t = useTekst();
  const mag = (stap.wachtOp === 'toetser' && toetser) || (stap.wachtOp === 'consulent' && consulent);
  if (stap.eigenVoorstel && stap.wachtOp === 'toetser') return <Tekst soort="small">{t('schuldwerk.eigen')}</Tekst>;
  if (!mag) return null;
  return (
    <Stapformulier
      doe="antwoord"
      stap={stap}
      sleutel={sleutel}
      knoppen={[
        { waarde: 'ja', tekst: t('schuldwerk.akkoord'), soort: 'hoofd' },
        { waarde: 'nee', tekst: t('schuldwerk.afwijzen'), soort: 'tweede' },
      ]}
    />
  );
};

const Stapregel = ({ stap, ...props }: Omit<Props, 'schulden'> & { readonly stap: Stap }) => {
  const t = useTekst();
  const taal = useTaal();
  const { omschrijving, toelichting, stand, wachtOp, door, dag, antwoordVan, naar, magBeeindigen } = stap;
  return (
    <li className="sk-statusregel">
      <p>
        <strong lang="nl">{omschrijving}</strong>{' '}
        <Status soort={soorten[stand]}>
          {wachtOp === null ? t(`schuldwerk.stand.${stand}`) : t(`schuldwerk.wacht.${wachtOp}`)}
        </Status>
      </p>
      {toelichting === null ? null : <p lang="nl">{toelichting}</p>}
      <p className="sk-klein">
        {[
          t('schuldwerk.door', { naam: door, datum: dagTekst(dag, taal) }),
          ...(antwoordVan === null ? [] : [t('schuldwerk.antwoord', { naam: antwoordVan })]),
          ...(naar === null
            ? []
            : [t('schuldwerk.afgedragen', { bedrag: euro(naar.afgedragen), rekening: naar.rekening })]),
        ].join(' · ')}
      </p>
      {wachtOp === null ? null : <Antwoord stap={stap} {...props} />}
      {magBeeindigen && props.consulent && stand === 'staat' ? (
        <Stapformulier
          doe="einde"
          stap={stap}
          sleutel={props.sleutel}
          knoppen={[{ waarde: 'stop', tekst: t('schuldwerk.stop'), soort: 'tweede' }]}
        />
      ) : null}
    </li>
  );
};

/** @param wacht those that somebody must answer, or all the others. */
export const Stappen = ({ schulden, wacht, ...props }: Props & { readonly wacht: boolean }) => {
  const t = useTekst();
  const stappen = schulden.stappen.filter(({ wachtOp }) => (wachtOp !== null) === wacht);
  if (wacht && stappen.length === 0) return null;
  return (
    <Paneel titel={t(wacht ? 'schuldwerk.wacht' : 'schuldwerk.verloop')}>
      {stappen.length === 0 ? (
        <Tekst>{t('schuldwerk.verloop.leeg')}</Tekst>
      ) : (
        <ul className="sk-statuslijst">
          {stappen.map((stap) => (
            <Stapregel key={stap.id} stap={stap} {...props} />
          ))}
        </ul>
      )}
    </Paneel>
  );
};
