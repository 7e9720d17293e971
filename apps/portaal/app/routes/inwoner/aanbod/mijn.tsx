/** Knows how it stands with what a resident asked for, and how he takes it back. */
import type { Api } from '@samenkracht/api-client';
import { Button, type FormFout, Knoppen } from '@samenkracht/ui/form';
import { Kaart, Kop, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { dagTekst } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

type Verwijzing = Api.GetMijnVerwijzingenResponse['verwijzingen'][number];

const lopend: readonly Verwijzing['status'][] = ['gevraagd', 'wachtlijst', 'verwezen', 'geaccepteerd', 'gestart'];

const useStand = () => {
  const t = useTekst();
  const taal = useTaal();
  return ({ status, wachtplaats, begin, laatsteDag, reden }: Verwijzing): string => {
    const dag = status === 'gestart' ? begin : laatsteDag;
    return t(`aanbod.status.${status}`, {
      plaats: wachtplaats ?? '',
      datum: dag === null ? '' : dagTekst(dag, taal),
      reden: reden ?? '',
    });
  };
};

const Intrekken = ({
  verwijzing,
  sleutel,
  fouten,
}: {
  verwijzing: Verwijzing;
  sleutel: string;
  fouten: readonly FormFout[];
}) => {
  const t = useTekst();
  const bezig = useBezig();
  return (
    <Formulier sleutel={`${verwijzing.id}-${sleutel}`} fouten={fouten} action="/aanbod">
      <input type="hidden" name="verwijzing" value={verwijzing.id} />
      <Knoppen>
        <Button soort="licht" bezig={bezig} label={t('aanbod.trekin.van', { naam: verwijzing.instrument })}>
          {t('aanbod.trekin')}
        </Button>
      </Knoppen>
    </Formulier>
  );
};

export const MijnAanmeldingen = ({
  verwijzingen,
  sleutel,
  fouten,
}: {
  readonly verwijzingen: readonly Verwijzing[];
  readonly sleutel: string;
  readonly fouten: readonly FormFout[];
}) => {
  const t = useTekst();
  const stand = useStand();
  const nu = verwijzingen.filter(({ status }) => lopend.includes(status));
  const eerder = verwijzingen.filter(({ status }) => !lopend.includes(status));
  return (
    <>
      {nu.length === 0 ? null : (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('aanbod.mijn')}</Kop>
          {nu.map((een) => (
            <Kaart key={een.id} titel={<span lang="nl">{een.instrument}</span>} level={3}>
              <Tekst>{stand(een)}</Tekst>
              <p className="sk-klein" lang="nl">{`${een.aanbieder}, ${een.plaats}`}</p>
              {een.intrekbaar ? <Intrekken verwijzing={een} sleutel={sleutel} fouten={fouten} /> : null}
            </Kaart>
          ))}
        </section>
      )}
      {eerder.length === 0 ? null : (
        <section className="sk-stapel sk-nauw">
          <Kop>{t('aanbod.mijn.oud')}</Kop>
          <StatusList
            titel={t('aanbod.mijn.oud')}
            regels={eerder.map((een) => ({
              sleutel: een.id,
              titel: <span lang="nl">{een.instrument}</span>,
              uitleg: stand(een),
            }))}
          />
        </section>
      )}
    </>
  );
};
