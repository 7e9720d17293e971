/** Knows messages of a resident and who guides him as both read them: who wrote what and when, and who read it. */
import type { Api } from '@samenkracht/api-client';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { useMoment } from '../../routes/inwoner/afspraken/moment.ts';
import { useTekst } from '../../teksten/teksten.tsx';

export type Draad = Api.GetMijnCoachberichtenResponse;
type Bericht = Draad['berichten'][number];

/** What became of it, for who wrote it. */
const Gelezen = ({ bericht: { gelezenDoor, afgedaanDoor } }: { readonly bericht: Bericht }) => {
  const t = useTekst();
  if (afgedaanDoor !== null) return <span>{t('coach.afgedaan', { naam: afgedaanDoor })}</span>;
  return (
    <span>
      {gelezenDoor.length === 0 ? t('coach.nietgelezen') : t('coach.gelezen', { namen: gelezenDoor.join(', ') })}
    </span>
  );
};

const Een = ({ bericht }: { readonly bericht: Bericht }) => {
  const t = useTekst();
  const moment = useMoment();
  const { eigen, naam, nieuw, geschrevenOp, tekst } = bericht;
  return (
    <li className={eigen ? 'sk-draad-bericht sk-draad-eigen' : 'sk-draad-bericht'}>
      <p className="sk-draad-kop">
        <strong>{eigen ? t('coach.u') : naam}</strong>
        {nieuw ? <span className="sk-merkje">{t('coach.nieuw')}</span> : null}
      </p>
      <p className="sk-draad-tekst" lang="nl">
        {tekst}
      </p>
      <p className="sk-klein">
        <time dateTime={geschrevenOp}>{moment(geschrevenOp)}</time>
        {' · '}
        <Gelezen bericht={bericht} />
      </p>
    </li>
  );
};

/** The newest last, above the form in which one answers. @param pad of the page it stands on. */
export const Berichtendraad = ({
  draad,
  pad,
  leeg,
}: {
  readonly draad: Draad;
  readonly pad: string;
  readonly leeg: string;
}) => {
  const t = useTekst();
  if (draad.berichten.length === 0) return <Tekst>{leeg}</Tekst>;
  return (
    <>
      {draad.ouder === null ? null : (
        <p>
          <TextLink href={`${pad}?voor=${draad.ouder}`}>{t('coach.eerder')}</TextLink>
        </p>
      )}
      <ol className="sk-draad" aria-label={t('coach.lijst')}>
        {draad.berichten.map((bericht) => (
          <Een key={bericht.id} bericht={bericht} />
        ))}
      </ol>
    </>
  );
};
