/** Knows what a contract manager can do: add a provider, invite who works there, end one, and make what it gives. */
import type { Api } from '@samenkracht/api-client';
import { DatumVeld, KeuzelijstVeld, TekstVeld, TekstvakVeld } from '@samenkracht/ui/form';
import { ButtonLink, Tekst } from '@samenkracht/ui/frame';
import { type Actie, Doen } from '@samenkracht/ui/professional';
import { useTekst } from '../../../teksten/teksten.tsx';
import { Actieformulier } from '../actieformulier.tsx';

type Aanbieder = Api.GetAanbiedersResponse['aanbieders'][number];
type Deel = { readonly sleutel: string; readonly aanbieders: readonly Aanbieder[] };

const optiesVan = (aanbieders: readonly Aanbieder[]) =>
  aanbieders.filter(({ tot }) => tot === null).map(({ id, naam }) => ({ waarde: id, tekst: naam }));

const Nieuw = ({ sleutel }: Pick<Deel, 'sleutel'>) => {
  const t = useTekst();
  return (
    <Actieformulier doe="nieuwaanbieder" sleutel={sleutel} knop={t('doe.nieuwaanbieder')}>
      {({ veld }) => <TekstVeld {...veld('naam')} label={t('doe.nieuwaanbieder.naam')} />}
    </Actieformulier>
  );
};

const Nodiguit = ({ sleutel, aanbieders }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="nodiguit" sleutel={sleutel} knop={t('doe.nodiguit')}>
      {({ veld }) => (
        <KeuzelijstVeld
          {...veld('aanbieder')}
          label={t('doe.nodiguit.aanbieder')}
          leeg={t('versie.keuze')}
          opties={optiesVan(aanbieders)}
        />
      )}
    </Actieformulier>
  );
};

const Einde = ({ sleutel, aanbieders }: Deel) => {
  const t = useTekst();
  return (
    <Actieformulier doe="eindaanbieder" sleutel={sleutel} knop={t('doe.eindaanbieder')} gevaar>
      {({ veld }) => (
        <>
          <KeuzelijstVeld
            {...veld('aanbieder')}
            label={t('doe.eindaanbieder.aanbieder')}
            leeg={t('versie.keuze')}
            opties={optiesVan(aanbieders)}
          />
          <DatumVeld {...veld('dag')} label={t('doe.eindaanbieder.dag')} />
          <TekstvakVeld {...veld('reden')} rijen={2} label={t('doe.eindaanbieder.reden')} />
          <Tekst soort="small">{t('doe.eindaanbieder.hulp')}</Tekst>
        </>
      )}
    </Actieformulier>
  );
};

export const BeheerDoen = ({ contractmanager, ...deel }: Deel & { readonly contractmanager: boolean }) => {
  const t = useTekst();
  const nieuw: Actie = {
    sleutel: 'naarnieuw',
    titel: t('doe.naarnieuw'),
    open: true,
    soort: 'hoofd',
    inhoud: <ButtonLink href="/professional/aanbod/nieuw">{t('doe.naarnieuw')}</ButtonLink>,
  };
  const contract: readonly Actie[] = [
    { sleutel: 'nodiguit', titel: t('doe.nodiguit'), inhoud: <Nodiguit {...deel} /> },
    { sleutel: 'nieuwaanbieder', titel: t('doe.nieuwaanbieder'), inhoud: <Nieuw sleutel={deel.sleutel} /> },
    { sleutel: 'eindaanbieder', titel: t('doe.eindaanbieder'), inhoud: <Einde {...deel} /> },
  ];
  const kan = deel.aanbieders.some(({ tot }) => tot === null);
  return <Doen titel={t('pro.doen')} acties={[...(kan ? [nieuw] : []), ...(contractmanager ? contract : [])]} />;
};
