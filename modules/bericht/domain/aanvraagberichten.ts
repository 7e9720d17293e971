/** Knows the words about an application on its way: received, data asked, a partner's signature asked. */
import { type Day, formatDay, formatEuro, type Money } from '@samenkracht/core';
import { alinea, type Bericht, compose, type Kader, lijst, stappen, tussenkop } from './bericht.ts';

export type Ontvangst = {
  readonly ontvangenOp: Day;
  /** The last day on which the decision may come (art. 4:13 Awb). */
  readonly uiterstBesluit: Day;
  /** The advance that the law promises; absent where there is no right to it. The amount is absent while it is not known. */
  readonly voorschot?:
    | { readonly uiterlijk: Day; readonly percentage: number; readonly bedrag?: Money | undefined }
    | undefined;
};

const bereikbaar = (kader: Kader): string =>
  `Bel ${kader.afzender.telefoon}. Wij zijn er ${kader.afzender.bereikbaar}.`;

export const composeOntvangstbevestiging = (invoer: Ontvangst, kader: Kader): Bericht => {
  const { voorschot } = invoer;
  const bedrag = voorschot?.bedrag === undefined ? [] : [alinea(`Het voorschot is ${formatEuro(voorschot.bedrag)}.`)];
  return compose(kader, {
    soort: 'ontvangstbevestiging',
    titel: 'Wij hebben uw aanvraag ontvangen',
    kern: `Uw aanvraag is binnen. U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} ons besluit.`,
    blokken: [
      alinea(`Uw aanvraag voor bijstand is op ${formatDay(invoer.ontvangenOp)} bij ons binnengekomen.`),
      alinea(`Uw zaaknummer is ${kader.kenmerk}. Noem dit nummer als u ons belt of schrijft.`),
      tussenkop('Wat gebeurt er nu?'),
      stappen([
        'Wij kijken of u recht heeft op bijstand.',
        'Missen wij iets? Dan vragen wij u daarom.',
        'Wij nemen een besluit. U krijgt daarover een bericht.',
      ]),
      tussenkop('Wanneer hoort u van ons?'),
      alinea(`U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} ons besluit.`),
      alinea('Vragen wij u om gegevens? Dan staat die tijd stil tot wij ze hebben.'),
      ...(voorschot === undefined
        ? []
        : [
            tussenkop('U heeft recht op een voorschot'),
            alinea(
              `Duurt ons besluit langer dan vier weken? Dan krijgt u uiterlijk ${formatDay(voorschot.uiterlijk)} een voorschot.`,
            ),
            alinea(`U krijgt dan ten minste ${voorschot.percentage}% van de bijstand die bij u past.`),
            ...bedrag,
            alinea('Een voorschot is een lening zonder rente. Wij trekken het later af van uw bijstand.'),
            alinea('U krijgt geen voorschot als u gegevens niet geeft, of als u duidelijk geen recht heeft.'),
          ]),
      tussenkop('Verandert er iets bij u?'),
      alinea(`Geef dat dan meteen door. ${bereikbaar(kader)}`),
    ],
    artikelen: [
      'Algemene wet bestuursrecht, artikel 4:13 en 4:15',
      ...(voorschot === undefined ? [] : ['Participatiewet, artikel 52']),
    ],
  });
};

export type Gegevensvraag = {
  readonly gevraagd: readonly { readonly wat: string; readonly waarom?: string | undefined }[];
  readonly uiterlijk: Day;
  /** The day from which the time to decide stands still (art. 4:15 Awb). */
  readonly opgeschortVanaf: Day;
};

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

export const composeGegevensverzoek = (invoer: Gegevensvraag, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'gegevensverzoek',
    titel: 'Wij hebben nog iets van u nodig',
    kern: `Stuur ons de gegevens uiterlijk ${formatDay(invoer.uiterlijk)}.`,
    blokken: [
      alinea('Wij kunnen nog geen besluit nemen over uw aanvraag. Daarvoor missen wij gegevens.'),
      tussenkop('Wat hebben wij nodig?'),
      lijst(
        invoer.gevraagd.map(({ wat, waarom }) =>
          waarom === undefined ? sentence(wat) : `${sentence(wat)} ${sentence(waarom)}`,
        ),
      ),
      tussenkop('Hoe en wanneer?'),
      alinea(`Stuur dit uiterlijk ${formatDay(invoer.uiterlijk)}. U doet dat in Samenkracht, bij ‘Mijn taken’.`),
      alinea('Lukt dat niet op tijd? Bel ons dan. Vaak kunt u meer tijd krijgen.'),
      tussenkop('Wat betekent dit voor uw aanvraag?'),
      alinea(`De tijd voor ons besluit staat stil vanaf ${formatDay(invoer.opgeschortVanaf)}.`),
      alinea('De tijd loopt weer door als wij de gegevens hebben.'),
      alinea('Krijgen wij de gegevens niet? Dan mogen wij stoppen met uw aanvraag.'),
      tussenkop('Heeft u een vraag?'),
      alinea(bereikbaar(kader)),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:2, 4:5 en 4:15', 'Participatiewet, artikel 17'],
  });

export type Ondertekenvraag = {
  /** Who applies together with the reader. */
  readonly aanvragerNaam: string;
  readonly geldigTot: Day;
};

export const composeOndertekenverzoek = (invoer: Ondertekenvraag, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'ondertekenverzoek',
    titel: 'Wilt u de aanvraag ook ondertekenen?',
    kern: `${invoer.aanvragerNaam} vraagt bijstand aan voor u samen. U tekent ook.`,
    blokken: [
      alinea(`${invoer.aanvragerNaam} vraagt bijstand aan voor u samen.`),
      alinea('Daarom hebben wij ook uw handtekening nodig. U tekent met een code.'),
      tussenkop('Zo doet u dat'),
      stappen([
        `Vraag de code aan ${invoer.aanvragerNaam}. Wij zetten de code nooit in een bericht.`,
        'Log in bij Samenkracht met uw eigen DigiD.',
        'Lees de aanvraag. Klopt alles? Vul dan de code in.',
      ]),
      alinea(`De code werkt tot ${formatDay(invoer.geldigTot)}.`),
      tussenkop('Klopt er iets niet?'),
      alinea(`Onderteken dan niet. ${bereikbaar(kader)}`),
    ],
    artikelen: ['Participatiewet, artikel 43'],
  });

export type Verlenging = { readonly weken: number; readonly reden: string; readonly uiterstBesluit: Day };

export const composeVerlenging = (invoer: Verlenging, kader: Kader): Bericht =>
  compose(kader, {
    soort: 'verlenging',
    titel: 'Ons besluit duurt langer',
    kern: `U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} ons besluit.`,
    blokken: [
      alinea(`Wij hebben ${invoer.weken === 1 ? 'een week' : `${invoer.weken} weken`} meer nodig voor ons besluit.`),
      alinea(`U krijgt uiterlijk ${formatDay(invoer.uiterstBesluit)} ons besluit.`),
      tussenkop('Waarom duurt het langer?'),
      alinea(sentence(invoer.reden)),
      tussenkop('Heeft u eerder geld nodig?'),
      alinea(`U kunt een voorschot krijgen. ${bereikbaar(kader)}`),
    ],
    artikelen: ['Algemene wet bestuursrecht, artikel 4:14', 'Participatiewet, artikel 52'],
  });
