/** Knows the data in a person's file: what the BRP says, the household, and what was sent. The number comes only when asked for. */
import { api } from '@samenkracht/api-client';
import { Button } from '@samenkracht/ui/form';
import { Melding, Tekst, TextLink } from '@samenkracht/ui/frame';
import { FeitenTabel, type FeitRegel, Naast, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagKort, dagTekst, dagVan } from '../../../kader/datum.ts';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';
import { BerichtenTabel } from './berichten.tsx';
import { Dossierblad } from './dossierblad.tsx';
import { HuishoudenTabel } from './huishouden.tsx';
import { loadKop } from './kop.ts';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const persoonId = params['persoonId'] ?? '';
  const path = { persoonId };
  const dossier = await read(request, api.getPersonenByPersoonId({ client, path }));
  const kop = await loadKop({ verzoek, request, persoonId }, { wie: dossier.wie });
  const { berichten } = await read(request, api.getPersonenByPersoonIdBerichten({ client, path }));
  const titel = tekstIn(taal)('persoon.titel', { naam: dossier.wie.naam });
  return { titel, kop, dossier, berichten, consulent: heeftRol(rollen, 'consulent'), sleutel: newSleutel() };
};

/** What was asked for is in the answer of this one request: never in an address, and gone when the page is left. */
export const action = async ({ request, context, params }: ActionFunctionArgs) => {
  const { client } = context.get(verzoekContext);
  const path = { persoonId: params['persoonId'] ?? '' };
  const form = await request.formData();
  const headers = idempotent(form.get('sleutel'));
  if (text(form, 'doe') === 'adres') {
    const { regels } = await read(request, api.postPersonenByPersoonIdAdres({ client, path, headers }));
    return { soort: 'adres' as const, regels };
  }
  const { bsn } = await read(request, api.postPersonenByPersoonIdBsn({ client, path, headers }));
  return { soort: 'bsn' as const, regels: bsn === null ? [] : [bsn] };
};

export const meta = titelMeta;
export const shouldRevalidate = always;

const Opvragen = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useActionData<typeof action>();
  const ask = (doe: 'bsn' | 'adres') => (
    <div className="sk-stapel sk-nauw">
      {antwoord?.soort === doe ? (
        <div role="status" className="sk-opgevraagd">
          <p className="sk-klein">{t(`persoon.${doe}.is`)}</p>
          {antwoord.regels.length === 0 ? <p>{t(`persoon.${doe}.geen`)}</p> : null}
          {antwoord.regels.map((regel) => (
            <p key={regel} className="sk-feit-waarde">
              {regel}
            </p>
          ))}
        </div>
      ) : null}
      <Formulier sleutel={`${doe}-${sleutel}`}>
        <input type="hidden" name="doe" value={doe} />
        <Button soort="tweede" bezig={bezig}>
          {t(`persoon.${doe}`)}
        </Button>
      </Formulier>
    </div>
  );
  return (
    <Paneel titel={t('persoon.opvragen')}>
      {ask('bsn')}
      {ask('adres')}
      <Tekst soort="small">{t('persoon.bsn.gelogd')}</Tekst>
    </Paneel>
  );
};

/** The source of all of them is the BRP, and the panel says so once. */
const useFeiten = (): readonly FeitRegel[] => {
  const t = useTekst();
  const taal = useTaal();
  const { dossier } = useLoaderData<typeof loader>();
  return dossier.feiten.map(({ feit, naam, waarde, sinds, inOnderzoek, verklaring }) => ({
    sleutel: feit,
    naam,
    waarde: verklaring ? (
      <>
        {waarde}
        <span className="sk-klein sk-blok">
          {t('persoon.betwist.tekst', { juist: verklaring.juist, waarom: verklaring.waarom })}
        </span>
      </>
    ) : (
      waarde
    ),
    periode: sinds && dagKort(sinds, taal),
    merk: inOnderzoek ? t('persoon.onderzoek') : verklaring ? t('persoon.betwist') : undefined,
  }));
};

const Persoon = () => {
  const t = useTekst();
  const taal = useTaal();
  const { kop, dossier, berichten, consulent, sleutel } = useLoaderData<typeof loader>();
  const feiten = useFeiten();
  return (
    <Dossierblad
      kop={kop}
      pad="/gegevens"
      acties={
        <>
          <TextLink href={`/professional/personen/${dossier.wie.persoonId}/uitkering`}>
            {t('persoon.uitkering.open')}
          </TextLink>
          {consulent ? (
            <TextLink href={`/professional/personen/${dossier.wie.persoonId}/bezwaar`}>{t('bezwaren.papier')}</TextLink>
          ) : null}
        </>
      }
    >
      {dossier.melding ? (
        <Melding soort="let">
          <p lang="nl">{dossier.melding}</p>
        </Melding>
      ) : null}
      <Paneel titel={t('persoon.berichten')} id="berichten">
        <BerichtenTabel persoonId={dossier.wie.persoonId} berichten={berichten} />
      </Paneel>
      <Naast>
        <Paneel
          titel={t('persoon.gegevens')}
          naast={t('persoon.gegevens.peil', { datum: dagTekst(dagVan(dossier.peilmoment), taal) })}
        >
          <FeitenTabel titel={t('persoon.gegevens')} feiten={feiten} />
        </Paneel>
        <div className="sk-stapel">
          <Paneel titel={t('persoon.huishouden')}>
            <HuishoudenTabel huishouden={dossier.huishouden} />
          </Paneel>
          <Opvragen sleutel={sleutel} />
        </div>
      </Naast>
    </Dossierblad>
  );
};
export default Persoon;
