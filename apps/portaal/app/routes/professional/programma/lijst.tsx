/** Knows the programmes of the municipality: what each is for, when it holds, and how many run. */
import { api } from '@samenkracht/api-client';
import { ButtonLink, Leeg, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Status, Tabel } from '@samenkracht/ui/parts';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTekst } from '../../../teksten/teksten.tsx';
import { heeftRol } from '../rollen.ts';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { programmas } = await read(request, api.getProgrammas({ client: verzoek.client }));
  const beleid = heeftRol(rollen, 'beleidsmedewerker', 'contractmanager');
  return { titel: tekstIn(verzoek.taal)('prog.titel'), programmas, beleid };
};

export const meta = titelMeta;

const Programmas = () => {
  const t = useTekst();
  const { titel, programmas, beleid } = useLoaderData<typeof loader>();
  return (
    <Werkblad>
      <PageTitle>{titel}</PageTitle>
      <Tekst>{t('prog.uitleg')}</Tekst>
      {beleid ? (
        <p>
          <ButtonLink href="/professional/programmas/voorstellen">{t('prog.voorstellen')}</ButtonLink>
        </p>
      ) : null}
      {programmas.length === 0 ? (
        <Leeg icoon="lijst" titel={t('prog.leeg.titel')}>
          <Tekst>{t('prog.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <Tabel
          titel={titel}
          titelVerborgen
          stapelt
          kolommen={[
            { sleutel: 'naam', kop: t('prog.kop.naam'), rij: true },
            { sleutel: 'geldig', kop: t('prog.kop.geldig') },
            { sleutel: 'lopend', kop: t('prog.kop.lopend'), getal: true },
            { sleutel: 'nadert', kop: t('prog.kop.nadert'), getal: true },
          ]}
          rijen={programmas.map((een) => ({
            sleutel: een.sleutel,
            cellen: {
              naam: (
                <span lang="nl">
                  <TextLink href={`/professional/programmas/${een.sleutel}`}>{een.naam}</TextLink>
                  <span className="sk-klein sk-blok">{een.belofte}</span>
                </span>
              ),
              geldig: (
                <>
                  <Status soort={een.geldtNu ? 'goed' : 'rust'}>
                    {een.geldtNu ? t('prog.nu') : t('prog.voorbij')}
                  </Status>
                  <span className="sk-klein sk-blok" lang="nl">
                    {een.geldigheid}
                  </span>
                </>
              ),
              lopend: een.lopend ?? t('prog.teweinig'),
              nadert: een.nadert ?? t('prog.teweinig'),
            },
          }))}
        />
      )}
    </Werkblad>
  );
};
export default Programmas;
