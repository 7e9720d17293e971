/** Knows how a fact is recorded in two steps: which one, then its value in the form that fits it. */
import {
  BedragVeld,
  Button,
  DatumVeld,
  KeuzelijstVeld,
  KeuzeVeld,
  TekstVeld,
  TekstvakVeld,
} from '@samenkracht/ui/form';
import { Tekst, TextLink } from '@samenkracht/ui/frame';
import { Form } from 'react-router';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';
import type { Feitvraag } from './feitsoort.ts';

const bronnen = ['document', 'bankafschrift', 'loonstrook', 'inwoner', 'consulent'] as const;

const Kies = ({ vragen }: { readonly vragen: readonly Feitvraag[] }) => {
  const t = useTekst();
  return (
    <Form method="get" className="sk-formulier">
      <KeuzelijstVeld
        naam="feit"
        label={t('doe.feit.kies')}
        leeg={t('pro.kies')}
        opties={vragen.map(({ feit, naam }) => ({ waarde: feit, tekst: naam }))}
      />
      <Button soort="tweede" formMethod="get">
        {t('doe.feit.verder')}
      </Button>
    </Form>
  );
};

type Veld = { readonly naam: string; readonly waarde: string | undefined; readonly fout: string | undefined };

const Waardeveld = ({ vraag, veld }: { readonly vraag: Feitvraag; readonly veld: Veld }) => {
  const t = useTekst();
  const props = { ...veld, label: <span lang="nl">{vraag.naam}</span> };
  if (vraag.soort === 'ja of nee')
    return (
      <KeuzeVeld
        {...props}
        naast
        opties={[
          { waarde: 'ja', tekst: t('doe.feit.ja') },
          { waarde: 'nee', tekst: t('doe.feit.nee') },
        ]}
      />
    );
  if (vraag.opties.length > 0) return <KeuzeVeld {...props} opties={vraag.opties} />;
  if (vraag.soort === 'bedrag') return <BedragVeld {...props} />;
  if (vraag.soort === 'datum') return <DatumVeld {...props} />;
  if (vraag.soort === 'aantal' || vraag.soort === 'lijst') return <TekstVeld {...props} soort="getal" breedte="kort" />;
  return <TekstVeld {...props} />;
};

export const Feitformulier = ({
  vragen,
  gekozen,
  zaakId,
  sleutel,
}: {
  readonly vragen: readonly Feitvraag[];
  readonly gekozen: Feitvraag | undefined;
  readonly zaakId: string;
  readonly sleutel: string;
}) => {
  const t = useTekst();
  if (gekozen === undefined) return <Kies vragen={vragen} />;
  return (
    <>
      <Actieformulier doe="feit" sleutel={sleutel} knop={t('doe.feit.knop')}>
        {({ veld }) => (
          <>
            <input type="hidden" name="feit-naam" value={gekozen.feit} />
            <input type="hidden" name="feit-soort" value={gekozen.soort} />
            <Waardeveld vraag={gekozen} veld={veld('waarde')} />
            <KeuzelijstVeld
              {...veld('bron')}
              label={t('doe.feit.bron')}
              leeg={t('pro.kies')}
              opties={bronnen.map((bron) => ({ waarde: bron, tekst: t(`feitbron.${bron}`) }))}
            />
            <DatumVeld {...veld('van')} verplicht={false} label={t('doe.feit.van')} hulp={t('doe.feit.van.hulp')} />
            <TekstvakVeld {...veld('toelichting')} rijen={2} verplicht={false} label={t('doe.feit.toelichting')} />
          </>
        )}
      </Actieformulier>
      <Tekst soort="small">
        <TextLink href={`/professional/zaken/${zaakId}#doen-feit`}>{t('doe.feit.ander')}</TextLink>
      </Tekst>
    </>
  );
};
