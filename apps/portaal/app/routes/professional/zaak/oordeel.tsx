/** Knows the judgement on the screen: per article with its reason, what must be weighed, the facts it rests on, and what is missing. */
import type { Api } from '@samenkracht/api-client';
import { Leeg, Tekst, TextLink } from '@samenkracht/ui/frame';
import { Status } from '@samenkracht/ui/parts';
import { FeitenTabel, type FeitRegel, Oordelen } from '@samenkracht/ui/professional';
import { dagKort, dagTekst, dagVan } from '../../../kader/datum.ts';
import { useTaal, useTekst } from '../../../teksten/teksten.tsx';

export type Beoordeling = Api.GetZakenByZaakIdBeoordelingResponse;

/** `art. 11 lid 1 Participatiewet` beside many others of the same act reads as `art. 11 lid 1`. */
const shortArtikel = (tekst: string): string => tekst.replace(/ Participatiewet$/, '');

export const Oordeellijst = ({ beoordeling }: { readonly beoordeling: Beoordeling }) => {
  const t = useTekst();
  if (beoordeling.oordelen.length === 0)
    return (
      <Leeg titel={t('zaak.oordeel.leeg.titel')}>
        <Tekst>{t('zaak.oordeel.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <div lang="nl">
      <Oordelen
        titel={t('zaak.oordeel')}
        regels={beoordeling.oordelen.map(({ id, naam, grond, uitkomst, reden, feiten }) => ({
          sleutel: id,
          artikel: shortArtikel(grond.tekst),
          link: grond.link,
          naam,
          uitkomst,
          reden,
          feiten: feiten.map((feit) => ({ naam: feit.naam, waarde: feit.toon })),
        }))}
      />
    </div>
  );
};

export const Afwegingen = ({ beoordeling }: { readonly beoordeling: Beoordeling }) => {
  const t = useTekst();
  const taal = useTaal();
  return (
    <ul className="sk-afwegingen">
      {beoordeling.afwegingen.map(({ afweging, vraag, opties, gewogen }) => (
        <li key={afweging} lang="nl">
          <p className="sk-feit-waarde">{vraag}</p>
          {gewogen ? (
            <>
              <p>
                {t('zaak.gewogen', {
                  keuze: opties.find(({ waarde }) => waarde === gewogen.keuze)?.tekst ?? gewogen.keuze,
                  motivering: gewogen.motivering,
                })}
              </p>
              <p className="sk-klein">
                {t('zaak.afweging.door', { naam: gewogen.door, datum: dagTekst(dagVan(gewogen.op), taal) })}
              </p>
            </>
          ) : (
            <Status soort="let">{t('zaak.afweging.open')}</Status>
          )}
        </li>
      ))}
    </ul>
  );
};

export const Ontbreekt = ({ beoordeling, zaakId }: { readonly beoordeling: Beoordeling; readonly zaakId: string }) => {
  const t = useTekst();
  return (
    <ul className="sk-lijst">
      {beoordeling.ontbreekt.map(({ feit, vraag }) => (
        <li key={feit}>
          <span lang="nl">{vraag}</span>{' '}
          <TextLink
            href={`/professional/zaken/${zaakId}?${new URLSearchParams({ feit })}#doen-feit`}
            aria-label={t('zaak.feit.vulin.van', { naam: vraag })}
          >
            {t('zaak.feit.vulin')}
          </TextLink>
        </li>
      ))}
    </ul>
  );
};

const useRegels = (zaakId: string, wijzigbaar: boolean) => {
  const t = useTekst();
  const taal = useTaal();
  return (feit: Beoordeling['feiten'][number]): FeitRegel => {
    const van = dagKort(feit.geldigVan, taal);
    return {
      sleutel: feit.id,
      naam: feit.naam,
      waarde: (
        <>
          <span lang="nl">{feit.toon}</span>{' '}
          {wijzigbaar && feit.bron !== 'BRP' ? (
            <TextLink
              className="sk-klein"
              href={`/professional/zaken/${zaakId}?${new URLSearchParams({ feit: feit.feit })}#doen-feit`}
              aria-label={t('zaak.feit.wijzig.van', { naam: feit.naam })}
            >
              {t('zaak.feit.wijzig')}
            </TextLink>
          ) : null}
          {feit.toelichting ? (
            <span className="sk-klein sk-blok" lang="nl">
              {feit.toelichting}
            </span>
          ) : null}
        </>
      ),
      bron:
        feit.bron === 'consulent' ? `${t('feitbron.consulent')} ${feit.vastgelegdDoor}` : t(`feitbron.${feit.bron}`),
      periode: feit.geldigTot
        ? t('zaak.feit.periode', { van, tot: dagKort(feit.geldigTot, taal) })
        : t('zaak.feit.vanaf', { van }),
      sinds: dagKort(dagVan(feit.bekendSinds), taal),
    };
  };
};

type Groep = { readonly sleutel: string; readonly titel: string; readonly feiten: Beoordeling['feiten'] };

/** What people said and sent stands open: that is what one checks. What the register and the municipality know is one click away. */
const groupFeiten = (feiten: Beoordeling['feiten'], t: ReturnType<typeof useTekst>) => {
  const sorted = [...feiten].sort((a, b) => (a.feit < b.feit ? -1 : 1));
  const used = sorted.filter(({ gebruikt }) => gebruikt);
  const byRegister = ({ bron }: { readonly bron: string }) => bron === 'BRP' || bron === 'gemeente';
  const unused = sorted.filter(({ gebruikt }) => !gebruikt);
  const closed: readonly Groep[] = [
    {
      sleutel: 'register',
      titel: t('zaak.feiten.register', { aantal: used.filter(byRegister).length }),
      feiten: used.filter(byRegister),
    },
    { sleutel: 'ongebruikt', titel: t('zaak.feiten.ongebruikt', { aantal: unused.length }), feiten: unused },
  ];
  return { open: used.filter((feit) => !byRegister(feit)), closed: closed.filter((groep) => groep.feiten.length > 0) };
};

export const Feiten = ({
  beoordeling,
  zaakId,
  wijzigbaar,
}: {
  readonly beoordeling: Beoordeling;
  readonly zaakId: string;
  readonly wijzigbaar: boolean;
}) => {
  const t = useTekst();
  const toRegel = useRegels(zaakId, wijzigbaar);
  const { open, closed } = groupFeiten(beoordeling.feiten, t);
  if (beoordeling.feiten.length === 0)
    return (
      <Leeg titel={t('zaak.feiten.leeg.titel')}>
        <Tekst>{t('zaak.feiten.leeg.tekst')}</Tekst>
      </Leeg>
    );
  return (
    <>
      <FeitenTabel titel={t('zaak.feiten')} feiten={open.map(toRegel)} />
      {closed.map(({ sleutel, titel, feiten }) => (
        <details key={sleutel} className="sk-uitlegboom">
          <summary>{titel}</summary>
          <FeitenTabel titel={titel} feiten={feiten.map(toRegel)} />
        </details>
      ))}
    </>
  );
};
