/** Knows the head of a page about a person, and what one must not miss before reading on. */
import type { Api } from '@samenkracht/api-client';
import { Melding } from '@samenkracht/ui/frame';
import { Wie } from '@samenkracht/ui/parts';
import type { ReactNode } from 'react';
import { useTekst } from '../../teksten/teksten.tsx';

export type WieGegevens = Api.GetPersonenByPersoonIdResponse['wie'];

export const WieKop = ({
  wie,
  begeleider,
  taken,
  acties,
}: {
  readonly wie: WieGegevens;
  readonly begeleider?: string | undefined;
  readonly taken?: string | undefined;
  readonly acties?: ReactNode;
}) => {
  const t = useTekst();
  // An age that is not certain is told in words, after the name.
  const situatie = wie.leeftijd === undefined ? `${wie.leeftijdTekst} · ${wie.situatie}` : wie.situatie;
  return (
    <>
      <Wie
        naam={wie.naam}
        leeftijd={wie.leeftijd}
        situatie={situatie}
        begeleider={begeleider}
        taken={taken}
        geheim={wie.geheim ? t('persoon.geheim') : undefined}
        acties={acties}
      />
      {wie.waarschuwingen.length > 0 ? (
        <div className="sk-waarschuwing" lang="nl">
          <Melding soort="let">
            <ul className="sk-lijst">
              {wie.waarschuwingen.map((regel) => (
                <li key={regel}>{regel}</li>
              ))}
            </ul>
          </Melding>
        </div>
      ) : null}
    </>
  );
};
