/** Knows the contract manager's page: places and their use, waiting, results and costs per instrument, and the providers. */
import { type Api, api } from '@samenkracht/api-client';
import { Leeg, Melding, PageTitle, Tekst, TextLink, Werkblad } from '@samenkracht/ui/frame';
import { Bedrag, Status, Tabel } from '@samenkracht/ui/parts';
import { Kerncijfers, NaarDoen, Paneel } from '@samenkracht/ui/professional';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { dagTekst, dagVan } from '../../../kader/datum.ts';
import { always, titelMeta } from '../../../kader/pagina.ts';
import { read } from '../../../server/antwoord.ts';
import { newSleutel } from '../../../server/formulier.ts';
import { requireSessie } from '../../../server/sessie.ts';
import { verzoekContext } from '../../../server/verzoek.ts';
import { tekstIn, useTaal, useTekst } from '../../../teksten/teksten.tsx';
import { Gelukt } from '../gelukt.tsx';
import { heeftRol } from '../rollen.ts';
import { BeheerDoen } from './beheerdoen.tsx';
import { type Code, performBeheer } from './beheren.ts';
import { Deel } from './cellen.tsx';

export const loader = async ({ request, context }: LoaderFunctionArgs) => {
  const verzoek = context.get(verzoekContext);
  const { client, taal } = verzoek;
  const { rollen } = await requireSessie(request, verzoek, 'medewerker');
  const { gebruik } = await read(request, api.getAanbodgebruik({ client }));
  const { aanbieders } = await read(request, api.getAanbieders({ client }));
  const contractmanager = heeftRol(rollen, 'contractmanager');
  return { titel: tekstIn(taal)('beheer.titel'), gebruik, aanbieders, contractmanager, sleutel: newSleutel() };
};

export const action = async ({ request, context }: ActionFunctionArgs) =>
  performBeheer({ verzoek: context.get(verzoekContext), request, form: await request.formData() });

export const meta = titelMeta;
export const shouldRevalidate = always;

type Gebruik = Api.GetAanbodgebruikResponse['gebruik'];
const som = (gebruik: Gebruik, van: (een: Gebruik[number]) => number): number =>
  gebruik.reduce((alles, een) => alles + van(een), 0);

const Cijfers = ({ gebruik }: { readonly gebruik: Gebruik }) => {
  const t = useTekst();
  const bezet = som(gebruik, ({ instrument }) => instrument.bezet);
  const capaciteit = som(gebruik, ({ instrument }) => instrument.capaciteit);
  return (
    <Kerncijfers
      cijfers={[
        {
          sleutel: 'plekken',
          naam: t('beheer.cijfer.plekken'),
          waarde: t('beheer.cijfer.plekken.waarde', { bezet, capaciteit }),
        },
        {
          sleutel: 'wachtend',
          naam: t('beheer.cijfer.wachtend'),
          waarde: som(gebruik, ({ instrument }) => instrument.wachtend),
        },
        {
          sleutel: 'verplicht',
          naam: t('beheer.cijfer.verplicht'),
          waarde: <Bedrag centen={som(gebruik, ({ verplicht }) => verplicht)} />,
        },
        {
          sleutel: 'werkelijk',
          naam: t('beheer.cijfer.werkelijk'),
          waarde: <Bedrag centen={som(gebruik, ({ werkelijk }) => werkelijk)} />,
        },
      ]}
    />
  );
};

const Gebruikstabel = ({ gebruik }: { readonly gebruik: Gebruik }) => {
  const t = useTekst();
  return (
    <Tabel
      titel={t('beheer.gebruik')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('aanbodlijst.kop.naam'), rij: true },
        { sleutel: 'bezet', kop: t('beheer.kop.bezet'), getal: true },
        { sleutel: 'wachtend', kop: t('beheer.kop.wachtend'), getal: true },
        { sleutel: 'resultaat', kop: t('aanbodlijst.kop.resultaat'), getal: true },
        { sleutel: 'verplicht', kop: t('beheer.kop.verplicht'), getal: true },
        { sleutel: 'werkelijk', kop: t('beheer.kop.werkelijk'), getal: true },
      ]}
      rijen={gebruik.map(({ instrument, verplicht, werkelijk }) => ({
        sleutel: instrument.id,
        cellen: {
          naam: (
            <span lang="nl">
              <TextLink href={`/professional/aanbod/${instrument.id}`}>{instrument.naam}</TextLink>
              <span className="sk-klein sk-blok">{instrument.aanbieder}</span>
            </span>
          ),
          bezet: t('beheer.cijfer.plekken.waarde', { bezet: instrument.bezet, capaciteit: instrument.capaciteit }),
          wachtend: (
            <>
              {instrument.wachtend}
              {instrument.wachtdagen === null ? null : (
                <span className="sk-klein sk-blok">{t('beheer.dagen', { dagen: instrument.wachtdagen })}</span>
              )}
            </>
          ),
          resultaat: <Deel instrument={instrument} />,
          verplicht: <Bedrag centen={verplicht} />,
          werkelijk: <Bedrag centen={werkelijk} />,
        },
      }))}
      voet={{
        naam: t('beheer.totaal'),
        bezet: t('beheer.cijfer.plekken.waarde', {
          bezet: som(gebruik, ({ instrument }) => instrument.bezet),
          capaciteit: som(gebruik, ({ instrument }) => instrument.capaciteit),
        }),
        wachtend: som(gebruik, ({ instrument }) => instrument.wachtend),
        verplicht: <Bedrag centen={som(gebruik, ({ verplicht }) => verplicht)} />,
        werkelijk: <Bedrag centen={som(gebruik, ({ werkelijk }) => werkelijk)} />,
      }}
    />
  );
};

const Aanbieders = () => {
  const t = useTekst();
  const taal = useTaal();
  const { aanbieders } = useLoaderData<typeof loader>();
  return (
    <Tabel
      titel={t('beheer.aanbieders')}
      titelVerborgen
      stapelt
      kolommen={[
        { sleutel: 'naam', kop: t('beheer.kop.aanbieder'), rij: true },
        { sleutel: 'stand', kop: t('beheer.kop.stand') },
      ]}
      rijen={aanbieders.map(({ id, naam, tot, eindeReden }) => ({
        sleutel: id,
        cellen: {
          naam: <span lang="nl">{naam}</span>,
          stand:
            tot === null ? (
              <Status soort="goed">{t('beheer.actief')}</Status>
            ) : (
              <Status soort="rust">{t('beheer.stopt', { datum: dagTekst(tot, taal), reden: eindeReden ?? '' })}</Status>
            ),
        },
      }))}
    />
  );
};

const Uitgenodigd = () => {
  const t = useTekst();
  const taal = useTaal();
  const gedaan = useActionData<{ readonly uitnodiging?: Code }>()?.uitnodiging;
  if (gedaan === undefined) return null;
  return (
    <Melding soort="goed" live titel={t('beheer.code.titel')}>
      <p>
        <code>{gedaan.code}</code>
      </p>
      <p>{t('beheer.code.tekst', { datum: dagTekst(dagVan(gedaan.verlooptOp), taal) })}</p>
    </Melding>
  );
};

const Beheer = () => {
  const t = useTekst();
  const gegeven = useLoaderData<typeof loader>();
  const { titel, gebruik, aanbieders } = gegeven;
  return (
    <Werkblad doenTitel={t('pro.doen')} doen={<BeheerDoen {...gegeven} />}>
      <PageTitle>{titel}</PageTitle>
      <p className="sk-rij">
        <TextLink href="/professional/aanbod/gewichten">{t('gewicht.titel')}</TextLink>
        <TextLink href="/professional/aanbod/effect">{t('effect.naar')}</TextLink>
      </p>
      <NaarDoen />
      <Gelukt />
      <Uitgenodigd />
      {gebruik.length === 0 ? (
        <Leeg icoon="lijst" titel={t('beheer.leeg.titel')}>
          <Tekst>{t('beheer.leeg.tekst')}</Tekst>
        </Leeg>
      ) : (
        <>
          <Cijfers gebruik={gebruik} />
          <Paneel titel={t('beheer.gebruik')}>
            <Gebruikstabel gebruik={gebruik} />
          </Paneel>
        </>
      )}
      {aanbieders.length === 0 ? null : (
        <Paneel titel={t('beheer.aanbieders')}>
          <Aanbieders />
        </Paneel>
      )}
    </Werkblad>
  );
};
export default Beheer;
