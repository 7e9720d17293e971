/** Knows new definitions: typed and checked with the place of what is wrong, proposed by one, set by another. */
import { type Api, api } from '@samenkracht/api-client';
import { Button, Knoppen, TekstvakVeld } from '@samenkracht/ui/form';
import { BackLink, Leeg, Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Formulier, useBezig } from '../../../kader/formulier.tsx';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { attempt, read } from '../../../server/antwoord.ts';
import { idempotent, newSleutel, text } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { settle } from '../actie.ts';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { Woorden } from './woorden.tsx';

const hier = '/professional/programmas/voorstellen';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { voorstellen } = await read(request, api.getProgrammavoorstellen({ client: verzoek.client }));
  const titel = tekstIn(verzoek.taal)('prog.voorstellen');
  return { titel, voorstellen, beleid: heeftRol(rollen, 'beleidsmedewerker'), sleutel: newSleutel() };
};

/** What was checked stays in its field; the outcome is of this one request. */
export const action = async ({ request, context }: ActionFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const form = await request.formData();
  const { client } = verzoek;
  const doe = text(form, 'doe');
  const stuur = { verzoek, request, form };
  const om = { client, headers: idempotent(form.get('sleutel')) };
  if (doe === 'stelvast' || doe === 'legprogrammaterug') {
    const path = { voorstelId: text(form, 'voorstelId') };
    const call =
      doe === 'stelvast'
        ? api.postProgrammavoorstellenByVoorstelIdVaststelling({ ...om, path })
        : api.postProgrammavoorstellenByVoorstelIdTeruglegging({ ...om, path });
    return settle(form, hier, await attempt(stuur, call));
  }
  const definitie = text(form, 'definitie');
  const keuring = await read(request, api.postProgrammakeuringen({ client, body: { definitie: definitie || '{}' } }));
  if (doe === 'stelprogramma' && keuring.goed)
    return settle(form, hier, await attempt(stuur, api.postProgrammavoorstellen({ ...om, body: { definitie } })));
  return data({ doe, fouten: [], getypt: { definitie }, keuring }, { status: keuring.goed ? 200 : 422 });
};

export const meta = titelMeta;
export const shouldRevalidate = always;

type Gekeurd = { readonly keuring?: Api.PostProgrammakeuringenResponse; readonly getypt?: Record<string, string> };

const Keuring = ({ keuring }: { readonly keuring: Api.PostProgrammakeuringenResponse }) => {
  const t = useTekst();
  return keuring.goed ? (
    <Melding soort="goed" live titel={t('prog.keuring.goed')}>
      <p>{t('prog.keuring.goed.tekst')}</p>
    </Melding>
  ) : (
    <Melding soort="let" live titel={t('prog.keuring.fout')}>
      <ul className="sk-lijst" lang="nl">
        {keuring.fouten.map(({ plek, wat }) => (
          <li key={`${plek} ${wat}`}>
            <code>{plek}</code>: {wat}
          </li>
        ))}
      </ul>
    </Melding>
  );
};

const Opstellen = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  const bezig = useBezig();
  const antwoord = useActionData<Gekeurd>();
  return (
    <Paneel titel={t('prog.nieuw')}>
      <div className="sk-stapel">
        {antwoord?.keuring === undefined ? null : <Keuring keuring={antwoord.keuring} />}
        <Formulier sleutel={sleutel}>
          <TekstvakVeld
            naam="definitie"
            rijen={12}
            label={t('doe.stelprogramma.definitie')}
            hulp={t('doe.stelprogramma.hulp')}
            waarde={antwoord?.getypt?.['definitie']}
          />
          <Knoppen>
            <Button bezig={bezig} name="doe" value="keur" soort="tweede">
              {t('doe.keur')}
            </Button>
            <Button bezig={bezig} name="doe" value="stelprogramma">
              {t('doe.stelprogramma')}
            </Button>
          </Knoppen>
        </Formulier>
      </div>
    </Paneel>
  );
};

type Voorstel = Api.GetProgrammavoorstellenResponse['voorstellen'][number];

const EenVoorstel = ({ voorstel, sleutel }: { readonly voorstel: Voorstel; readonly sleutel: string }) => {
  const t = useTekst();
  const id = <input type="hidden" name="voorstelId" value={voorstel.id} />;
  return (
    <Paneel titel={<span lang="nl">{voorstel.programma.naam}</span>}>
      <div className="sk-stapel">
        <Tekst>{t('prog.voorstel.door', { naam: voorstel.door })}</Tekst>
        <Woorden definitie={voorstel.programma} />
        {voorstel.eigenVoorstel ? (
          <Tekst soort="small">{t('prog.voorstel.eigen')}</Tekst>
        ) : (
          <>
            <Actieformulier doe="stelvast" sleutel={`${sleutel}${voorstel.id}`} knop={t('doe.stelvast')}>
              {() => id}
            </Actieformulier>
            <Actieformulier
              doe="legprogrammaterug"
              sleutel={`${sleutel}${voorstel.id}`}
              knop={t('doe.legprogrammaterug')}
              gevaar
            >
              {() => id}
            </Actieformulier>
          </>
        )}
      </div>
    </Paneel>
  );
};

const Voorstellen = () => {
  const t = useTekst();
  const { titel, voorstellen, beleid, sleutel } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <BackLink href="/professional/programmas">{t('prog.terug')}</BackLink>
      <PageTitle>{titel}</PageTitle>
      <Gelukt />
      {voorstellen.length === 0 ? (
        <Leeg icoon="lijst" titel={t('prog.voorstel.leeg')}>
          <Tekst>{t('prog.voorstel.leeg.tekst')}</Tekst>
        </Leeg>
      ) : null}
      {voorstellen.map((voorstel) => (
        <EenVoorstel key={voorstel.id} voorstel={voorstel} sleutel={sleutel} />
      ))}
      {beleid ? <Opstellen sleutel={sleutel} /> : null}
    </Werkblad>
  );
};
export default Voorstellen;
