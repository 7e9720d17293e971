/** Knows the questions of the intake as they are asked in this municipality, and the ways to change them from a day on. */
import { type Api, api } from '@samenkracht/api-client';
import { PageTitle, Tekst, Werkblad } from '@samenkracht/ui/frame';
import { Tabel } from '@samenkracht/ui/parts';
import { NaarDoen, Paneel, Vouwpaneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { VragenDoen } from './vragendoen.tsx';
import { changeVragen } from './vragenlijst.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  const { boom, aanpassing } = await read(request, api.getIntakevragen({ client }));
  return { titel: tekstIn(taal)('intakevragen.titel'), boom, eigen: aanpassing !== null, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  changeVragen({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Bladzijde = Api.GetIntakevragenResponse['boom']['bladzijden'][number];
type Voorwaarde = Bladzijde['vragen'][number]['alleenAls'][number];

/** `schulden.achter: nee`, as it stands in the definition. */
const voorwaardeTekst = ({ vraag, is, minstens, hoogstens, binnenDagen }: Voorwaarde): string => {
  const grens = [
    minstens === undefined ? '' : `≥ ${minstens}`,
    hoogstens === undefined ? '' : `≤ ${hoogstens}`,
    binnenDagen === undefined ? '' : `≤ ${binnenDagen} d`,
  ];
  return `${vraag}: ${[...(is ?? []).map(String), ...grens].filter(Boolean).join(', ')}`;
};

const Blad = ({ bladzijde }: { readonly bladzijde: Bladzijde }) => {
  const t = useTekst();
  const taal = useTaal();
  const titel = zegIn(bladzijde.titel, taal);
  return (
    <Vouwpaneel
      titel={titel}
      naast={bladzijde.begin ? t('intakevragen.begin') : t('intakevragen.aantal', { aantal: bladzijde.vragen.length })}
      open={bladzijde.begin}
    >
      <Tabel
        titel={titel}
        titelVerborgen
        stapelt
        kolommen={[
          { sleutel: 'vraag', kop: t('intakevragen.vraag'), rij: true },
          { sleutel: 'soort', kop: t('intakevragen.soort') },
          { sleutel: 'als', kop: t('intakevragen.als') },
        ]}
        rijen={bladzijde.vragen.map(({ code, tekst, soort, opties, alleenAls }) => ({
          sleutel: code,
          cellen: {
            vraag: (
              <div>
                {zegIn(tekst, taal)}
                <span className="sk-klein sk-blok">{code}</span>
              </div>
            ),
            soort: (
              <div>
                <span lang="nl">{soort}</span>
                {opties.length === 0 ? null : (
                  <span className="sk-klein sk-blok">{opties.map((een) => zegIn(een.tekst, taal)).join(' · ')}</span>
                )}
              </div>
            ),
            als: alleenAls.length === 0 ? t('intakevragen.altijd') : alleenAls.map(voorwaardeTekst).join('; '),
          },
        }))}
      />
    </Vouwpaneel>
  );
};

const Intakevragen = () => {
  const t = useTekst();
  const taal = useTaal();
  const { titel, boom, eigen, sleutel } = useLoaderData<typeof loader>();
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={<VragenDoen boom={boom} sleutel={sleutel} />}>
      <PageTitle>{titel}</PageTitle>
      <NaarDoen />
      <Gelukt />
      <Tekst>{t('intakevragen.uitleg')}</Tekst>
      <Tekst soort="small">{t(eigen ? 'intakevragen.eigen' : 'intakevragen.huis')}</Tekst>
      {boom.bladzijden.map((bladzijde) => (
        <Blad key={bladzijde.code} bladzijde={bladzijde} />
      ))}
      <Paneel titel={t('intakevragen.signalen')}>
        <Tabel
          titel={t('intakevragen.signalen')}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'wat', kop: t('intakes.kop.signaal'), rij: true },
            { sleutel: 'als', kop: t('intakevragen.als') },
          ]}
          rijen={boom.signalen.map(({ code, titel: wat, als }) => ({
            sleutel: code,
            cellen: { wat: zegIn(wat, taal), als: als.map(voorwaardeTekst).join('; ') },
          }))}
        />
      </Paneel>
    </Werkblad>
  );
};
export default Intakevragen;
