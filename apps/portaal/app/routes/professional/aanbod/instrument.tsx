/** Knows one instrument for staff: all that is told of it, and its versions. */
import { api } from '@samenkracht/api-client';
import { BackLink, ButtonLink, Melding, PageTitle, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Feiten, Status, Tabel } from '@samenkracht/ui/parts';
import { Paneel } from '@samenkracht/ui/professional';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagKort, dagTekst } from '../../../kader/datum.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Plekken } from './cellen.tsx';
import { useKenmerken } from './kenmerken.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const path = { instrumentId: params['instrumentId'] ?? '' };
  const gevonden = await read(request, api.getInstrumentenByInstrumentId({ client: verzoek.client, path }));
  const beheer = heeftRol(rollen, 'contractmanager', 'beleidsmedewerker');
  return { titel: gevonden.instrument.naam, ...gevonden, beheer };
};

export const meta = titelMeta;

const Instrument = () => {
  const t = useTekst();
  const taal = useTaal();
  const kenmerken = useKenmerken();
  const { instrument, versies, beheer } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <BackLink href="/professional/aanbod">{t('aanbodlijst.titel')}</BackLink>
      <PageTitle boven={instrument.voorbeeld ? t('aanbod.voorbeeld') : undefined}>
        <span lang="nl">{instrument.naam}</span>
      </PageTitle>
      <Gelukt />
      {instrument.aanbiederTot === null ? null : (
        <Melding soort="let" titel={t('instrument.gestopt', { datum: dagTekst(instrument.aanbiederTot, taal) })} />
      )}
      <div className="sk-rij">
        <Plekken instrument={instrument} />
        {beheer && instrument.aanbiederTot === null ? (
          <ButtonLink soort="tweede" href={`/professional/aanbod/${instrument.id}/versie`}>
            {t('instrument.nieuw')}
          </ButtonLink>
        ) : null}
      </div>
      <Paneel titel={t('instrument.kenmerken')}>
        <Feiten feiten={kenmerken.map(({ naam, van }) => ({ naam, waarde: van(instrument) }))} />
      </Paneel>
      <Paneel titel={t('instrument.versies')}>
        <Tabel
          titel={t('instrument.versies')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'versie', kop: t('instrument.versie'), rij: true },
            { sleutel: 'vanaf', kop: t('instrument.vanaf') },
            { sleutel: 'capaciteit', kop: t('instrument.capaciteit'), getal: true },
            { sleutel: 'prijs', kop: t('instrument.prijs'), getal: true },
            { sleutel: 'nu', kop: t('persaanbod.kop.stand') },
          ]}
          rijen={versies.map(({ versie, vanaf, capaciteit, prijs, geldt }) => ({
            sleutel: String(versie),
            nadruk: geldt,
            cellen: {
              versie,
              vanaf: dagKort(vanaf, taal),
              capaciteit,
              prijs: <Bedrag centen={prijs} />,
              nu: geldt ? <Status soort="goed">{t('instrument.geldt')}</Status> : '',
            },
          }))}
        />
      </Paneel>
    </Werkblad>
  );
};
export default Instrument;
