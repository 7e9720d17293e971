/** Knows the page of one participation: the week against its hours, who was there, deadlines, what was chosen, and every step of it. */
import { api } from '@samenkracht/api-client';
import { addDays, day } from '@samenkracht/core';
import { BackLink, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Stappen, Termijn } from '@samenkracht/ui/parts';
import { Doen, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { dagTekst } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { WieKop } from '../wie-kop.tsx';
import { deelnameActies } from './doen.tsx';
import { Keuzes, Leerdoelen, Stapregels, Termijnen, Vastgelegd } from './onderdelen.tsx';
import { perform } from './verrichten.ts';
import { Week } from './week.tsx';

export const loader = async ({ request, context, params }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const maandag = new URL(request.url).searchParams.get('week');
  const path = { deelnameId: params['deelnameId'] ?? '' };
  const query = maandag === null ? {} : { maandag };
  const deelname = await read(request, api.getProgrammadeelnamenByDeelnameId({ client, path, query }));
  const { persoonId } = deelname;
  const wie = await read(request, api.getPersonenByPersoonIdWie({ client, path: { persoonId } }));
  return { titel: deelname.programma.naam, deelname, wie, coach: heeftRol(rollen, 'coach'), sleutel: newSleutel() };
};

export const action = async ({ request, context, params }: ActionFunctionArgs) =>
  perform({
    verzoek: context.get(verzoekContext),
    request,
    form: await request.formData(),
    deelnameId: params['deelnameId'] ?? '',
  });

export const meta = titelMeta;
export const shouldRevalidate = always;

const Kop = () => {
  const t = useTekst();
  const taal = useTaal();
  const { deelname } = useLoaderData<typeof loader>();
  const { einde, fasen } = deelname;
  const hard = deelname.uiterlijk === deelname.totEnMet;
  const nu = fasen.findLastIndex(({ sinds }) => sinds !== null);
  return (
    <>
      {einde === null ? (
        <Termijn
          wat={hard ? t('deel.einde') : t('deel.einde.afgesproken')}
          datum={dagTekst(deelname.totEnMet, taal)}
          dagen={deelname.dagenOver}
        />
      ) : (
        <Melding
          soort="info"
          titel={t('deel.afgelopen', { datum: dagTekst(einde.op, taal), uitkomst: einde.uitkomst })}
        >
          {einde.reden === null ? null : <p lang="nl">{einde.reden}</p>}
          {einde.uitkomstOpen ? <p>{t('deel.afgelopen.open')}</p> : null}
        </Melding>
      )}
      {fasen.length === 0 ? null : (
        <Stappen
          titel={t('deel.fasen')}
          stappen={fasen.map(({ naam, sinds }, at) => ({
            naam,
            status: at === nu ? 'nu' : at < nu ? 'klaar' : 'straks',
            uitleg: sinds === null ? undefined : dagTekst(sinds, taal),
          }))}
        />
      )}
    </>
  );
};

const Weekpaneel = () => {
  const t = useTekst();
  const taal = useTaal();
  const { deelname, coach, sleutel } = useLoaderData<typeof loader>();
  const { maandag } = deelname.week;
  const naar = (dagen: number) =>
    `/professional/programmas/deelnamen/${deelname.id}?week=${addDays(day(maandag), dagen)}`;
  return (
    <Paneel
      titel={t('deel.week', { datum: dagTekst(maandag, taal) })}
      naast={
        <span className="sk-rij">
          <TextLink href={naar(-7)}>{t('deel.week.vorige')}</TextLink>
          <TextLink href={naar(7)}>{t('deel.week.volgende')}</TextLink>
        </span>
      }
    >
      <Week deelname={deelname} sleutel={sleutel} stuurt={coach && deelname.einde === null} />
    </Paneel>
  );
};

const Deelname = () => {
  const t = useTekst();
  const { deelname, wie, coach, sleutel } = useLoaderData<typeof loader>();
  const { einde } = deelname;
  const acties = coach && (einde === null || einde.uitkomstOpen) ? deelnameActies(deelname, sleutel, t) : [];
  return (
    <Werkblad
      wie={<WieKop wie={wie} />}
      doenTitel={t('pro.doen')}
      doen={acties.length === 0 ? undefined : <Doen titel={t('pro.doen')} acties={acties} />}
    >
      <BackLink href={`/professional/personen/${deelname.persoonId}/programmas`}>{t('deel.terug')}</BackLink>
      <PageTitle>
        <span lang="nl">{deelname.programma.naam}</span>
      </PageTitle>
      {acties.length === 0 ? null : <NaarDoen />}
      <Gelukt />
      <Kop />
      {deelname.week.onderdelen.length === 0 ? null : <Weekpaneel />}
      <Keuzes deelname={deelname} />
      <Paneel titel={t('deel.termijnen')}>
        <Termijnen deelname={deelname} />
      </Paneel>
      <Leerdoelen deelname={deelname} sleutel={sleutel} stuurt={coach && einde === null} />
      <Vastgelegd deelname={deelname} />
      <Paneel titel={t('deel.stappen')}>
        <Stapregels deelname={deelname} />
      </Paneel>
      <Tekst soort="small" lang="nl">
        {deelname.programma.belofte}
      </Tekst>
    </Werkblad>
  );
};
export default Deelname;
