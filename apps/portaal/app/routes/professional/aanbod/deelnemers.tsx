/** Knows the worklist of a provider: whom he is asked to take, who is there, and who just left. */
import { type Api, api } from '@samenkracht/api-client';
import { TekstVeld } from '@samenkracht/ui/form';
import { Kaart, Leeg, Melding, PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import { Gelukt } from '../gelukt.tsx';
import { type Deelnemer, Deelnemerkaart } from './deelnemer.tsx';
import { Groepen } from './groep.tsx';
import { performAanbieder } from './verrichten.ts';

/** Who was not linked to a provider yet is asked for his code, and gets no refusal. */
const findDeelnemers = async (request: Request, client: Parameters<typeof api.getAanbiederDeelnemers>[0]) => {
  const answer = await api.getAanbiederDeelnemers(client);
  const code = ('error' in answer ? (answer.error as { readonly code?: string }) : undefined)?.code;
  return code === 'GEEN_AANBIEDER' ? undefined : read(request, Promise.resolve(answer));
};

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  await requireSessie(request, verzoek, 'medewerker');
  const gevonden = await findDeelnemers(request, { client: verzoek.client });
  return { titel: tekstIn(verzoek.taal)('deelnemers.titel'), gevonden, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  performAanbieder({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Koppelen = ({ sleutel }: { readonly sleutel: string }) => {
  const t = useTekst();
  return (
    <Kaart titel={t('deelnemers.koppel')}>
      <Tekst>{t('deelnemers.koppel.tekst')}</Tekst>
      <Actieformulier doe="koppel" sleutel={sleutel} knop={t('doe.koppel')}>
        {({ veld }) => <TekstVeld {...veld('code')} label={t('doe.koppel.code')} soort="code" />}
      </Actieformulier>
    </Kaart>
  );
};

const groepen = [
  ['verwezen', ['verwezen']],
  ['geaccepteerd', ['geaccepteerd']],
  ['gestart', ['gestart']],
  ['klaar', ['afgerond', 'gestopt']],
] as const satisfies readonly (readonly [string, readonly Deelnemer['status'][]])[];

const Standen = ({ deelnemers, sleutel }: { readonly deelnemers: readonly Deelnemer[]; readonly sleutel: string }) => {
  const t = useTekst();
  return groepen.map(([naam, standen]) => {
    const erin = deelnemers.flatMap((een, nummer) =>
      standen.some((stand) => stand === een.status) ? [{ een, nummer }] : [],
    );
    return erin.length === 0 ? null : (
      <Paneel key={naam} titel={t(`deelnemers.groep.${naam}`)} naast={erin.length}>
        <div className="sk-stapel">
          {naam === 'gestart' ? <Groepen deelnemers={deelnemers} sleutel={sleutel} /> : null}
          {erin.map(({ een, nummer }) => (
            <Deelnemerkaart key={een.id} deelnemer={een} nummer={nummer} sleutel={sleutel} />
          ))}
        </div>
      </Paneel>
    );
  });
};

const Inhoud = ({
  gevonden,
  sleutel,
}: {
  readonly gevonden: Api.GetAanbiederDeelnemersResponse;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  const { aanbieder, gestopt, deelnemers } = gevonden;
  if (gestopt) return <Melding soort="let" titel={t('deelnemers.gestopt', { aanbieder })} />;
  return (
    <>
      <Tekst soort="small">{t('deelnemers.uitleg', { aanbieder })}</Tekst>
      {deelnemers.length === 0 ? (
        <Leeg icoon="persoon" titel={t('deelnemers.leeg.titel')}>
          <Tekst>{t('deelnemers.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Standen deelnemers={deelnemers} sleutel={sleutel} />
      )}
    </>
  );
};

const Deelnemers = () => {
  const { titel, gevonden, sleutel } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle boven={gevonden?.aanbieder}>{titel}</PageTitle>
      <Gelukt />
      {gevonden === undefined ? <Koppelen sleutel={sleutel} /> : <Inhoud gevonden={gevonden} sleutel={sleutel} />}
    </Werkblad>
  );
};
export default Deelnemers;
