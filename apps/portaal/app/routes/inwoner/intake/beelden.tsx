/** Knows how a resident sees himself beside how his coach sees him, part by part, in sentences. */
import { type Api, api } from '@samenkracht/api-client';
import { BackLink, Kop, PageTitle, Tekst } from '@samenkracht/ui/frame';
import { StatusList } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { zegIn } from '../../../kader/intake/antwoord.ts';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const { client, taal } = context.get(verzoekContext);
  return { titel: tekstIn(taal)('intake.beelden'), ...(await read(request, api.getMijnBeelden({ client }))) };
};

export const meta = titelMeta;

type Beelden = Api.GetMijnBeeldenResponse;

const Lijst = ({ titel, schalen, beelden }: Beelden & { readonly titel: string }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <StatusList
      titel={titel}
      regels={schalen.map(({ onderdeel, titel: naam }) => {
        const beeld = beelden.find((een) => een.onderdeel === onderdeel);
        const zin = (kant: NonNullable<typeof beeld>['zelf'] | undefined): string =>
          kant ? zegIn(kant.anker, taal) : t('intake.beelden.nog');
        return {
          sleutel: onderdeel,
          titel: zegIn(naam, taal),
          href: `/intake/beelden/${onderdeel}`,
          uitleg: beeld ? (
            <>
              <span className="sk-blok">
                {t('intake.beelden.u')}: {zin(beeld.zelf)}
              </span>
              <span className="sk-blok">
                {t('intake.beelden.coach')}: {zin(beeld.professional)}
              </span>
            </>
          ) : (
            t('intake.beelden.nog')
          ),
          ...(beeld?.verschilt ? { status: <p className="sk-klein">{t('intake.beelden.verschilt')}</p> } : {}),
        };
      })}
    />
  );
};

const MijnBeelden = () => {
  const t = useTekst();
  const { titel, beelden, schalen } = useLoaderData<typeof loader>();
  const isTaal = ({ onderdeel }: { readonly onderdeel: string }): boolean => onderdeel.startsWith('taal.');
  return (
    <div className="sk-stapel sk-ruim">
      <div className="sk-stapel">
        <BackLink href="/intake">{t('intake.titel')}</BackLink>
        <PageTitle>{titel}</PageTitle>
        <Tekst>{t('intake.beelden.uitleg')}</Tekst>
      </div>
      <section className="sk-stapel sk-nauw">
        <Kop>{t('intake.beelden.domeinen')}</Kop>
        <Lijst titel={t('intake.beelden.domeinen')} beelden={beelden} schalen={schalen.filter((een) => !isTaal(een))} />
      </section>
      <section className="sk-stapel sk-nauw">
        <Kop>{t('intake.beelden.taal')}</Kop>
        <Tekst soort="small">{t('intake.beelden.taal.uitleg')}</Tekst>
        <Lijst titel={t('intake.beelden.taal')} beelden={beelden} schalen={schalen.filter(isTaal)} />
      </section>
    </div>
  );
};
export default MijnBeelden;
