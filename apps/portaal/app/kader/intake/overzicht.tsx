/** Knows the answers of an intake put together per domain, each with where it came from and the way to change it. */
import { Kop } from '@samenkracht/ui/frame';
import { Feiten } from '@samenkracht/ui/parts';
import { useTaal, useTekst } from '../../teksten/teksten.tsx';
import { dagTekst, dagVan } from '../datum.ts';
import { type Intake, type Vraag, zegIn } from './antwoord.ts';
import { useBekend } from './vraagveld.tsx';

type Deel = {
  readonly code: string;
  readonly titel: string;
  readonly vragen: readonly (Vraag & { readonly bladzijde: string })[];
};

const useDelen = (intake: Intake): readonly Deel[] => {
  const t = useTekst();
  const taal = useTaal();
  const beantwoord = intake.bladzijden.flatMap((bladzijde) =>
    bladzijde.vragen
      .filter(({ antwoord }) => antwoord !== null)
      .map((vraag) => ({ ...vraag, domein: bladzijde.domein, bladzijde: bladzijde.code })),
  );
  return [
    { code: 'begin', titel: t('intake.belangrijk') },
    ...intake.domeinen.map(({ code, titel }) => ({ code, titel: zegIn(titel, taal) })),
  ]
    .map((deel) => ({ ...deel, vragen: beantwoord.filter(({ domein }) => domein === deel.code) }))
    .filter(({ vragen }) => vragen.length > 0);
};

/** What was said before stays, and is told under what is said now. */
const Waarde = ({ antwoord }: Pick<Vraag, 'antwoord'>) => {
  const t = useTekst();
  const taal = useTaal();
  if (antwoord === null) return null;
  const eerder = antwoord.eerder.at(-1);
  return (
    <>
      {zegIn(antwoord.tekst, taal)}
      {eerder === undefined ? null : (
        <span className="sk-klein sk-blok">
          {t('intake.eerder', {
            tekst: zegIn(eerder.tekst, taal),
            door: eerder.door,
            datum: dagTekst(dagVan(eerder.op), taal),
          })}
        </span>
      )}
    </>
  );
};

/** @param pad the page of a question is `pad/CODE`; without it nothing can be changed here. */
export const Overzicht = ({ intake, pad }: { readonly intake: Intake; readonly pad: string | undefined }) => {
  const t = useTekst();
  const taal = useTaal();
  const herkomst = useBekend('herkomst');
  const bron = ({ antwoord }: Vraag): string | undefined => {
    if (antwoord === null) return undefined;
    if (antwoord.herkomst !== null) return herkomst(antwoord.herkomst);
    return `${t(`intake.bron.${antwoord.bron}`)}, ${dagTekst(dagVan(antwoord.op), taal)}`;
  };
  return (
    <>
      {useDelen(intake).map(({ code, titel, vragen }) => (
        <section key={code} className="sk-stapel sk-nauw">
          <Kop>{titel}</Kop>
          <Feiten
            feiten={vragen.map((vraag) => {
              const naam = zegIn(vraag.tekst, taal);
              return {
                sleutel: vraag.code,
                naam,
                waarde: <Waarde antwoord={vraag.antwoord} />,
                bron: bron(vraag),
                ...(pad === undefined
                  ? {}
                  : {
                      kloptNiet: `${pad}/${vraag.bladzijde}`,
                      kloptNietTekst: t('intake.wijzig'),
                      kloptNietLabel: t('intake.wijzig.van', { vraag: naam }),
                    }),
              };
            })}
          />
        </section>
      ))}
    </>
  );
};
