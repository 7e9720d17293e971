/** Knows the first ten minutes: money, bills, a roof and safety, and then what he wants to talk about. */
import type { Groep, Signaal } from '../domain/boom.ts';
import { bladzijde, datum, jaNee, keuze, meerkeuze, tekst, vrij } from './vorm.ts';

export const keuzevraag = 'begin.onderwerpen';

/** A person must leave his home within so many days: somebody looks today. The municipality can choose another number. */
const ontruiming_dagen = 14;

export const begin: readonly Groep[] = [
  bladzijde(
    'inkomen',
    'geld-nu',
    tekst('Uw geld nu', 'Your money now'),
    jaNee(
      'inkomen.eten',
      tekst('Heeft u deze week genoeg geld voor eten?', 'Do you have enough money for food this week?'),
    ),
    meerkeuze(
      'inkomen.nu',
      tekst('Waar leeft u nu van?', 'What do you live on now?'),
      [
        ['loon', 'Loon uit werk', 'Pay from work'],
        ['uitkering', 'Een uitkering', 'A benefit'],
        ['studie', 'Studiefinanciering', 'Student finance'],
        ['ander', 'Geld van familie of vrienden', 'Money from family or friends'],
        ['spaargeld', 'Spaargeld', 'Savings'],
        ['niets', 'Ik heb geen inkomen', 'I have no income'],
      ],
      {
        hulp: tekst('U kunt meer dan een antwoord kiezen.', 'You can choose more than one answer.'),
        overnames: [
          { feit: 'belanghebbende.inkomsten', bij: ['niets'], waarde: 0 },
          { feit: 'belanghebbende.inkomsten', bij: ['loon'], waarde: 1 },
          { feit: 'belanghebbende.inkomsten.0.soort', bij: ['loon'], waarde: 'loon' },
          { feit: 'inkomen', bij: ['niets'], waarde: 0 },
          { feit: 'inkomenPeildatum', bij: ['niets'], waarde: 0 },
          { feit: 'studiefinanciering', bij: ['studie'], waarde: true },
        ],
      },
    ),
    jaNee(
      'inkomen.aanvraag',
      tekst('Heeft u bijstand, of vroeg u die aan?', 'Do you get bijstand, or did you apply for it?'),
      {
        bekend: 'bijstand',
      },
    ),
  ),
  bladzijde(
    'schulden',
    'rekeningen',
    tekst('Uw rekeningen', 'Your bills'),
    keuze('schulden.achter', tekst('Kunt u uw rekeningen betalen?', 'Can you pay your bills?'), [
      ['ja', 'Ja', 'Yes'],
      ['net', 'Het lukt net', 'Only just'],
      ['nee', 'Nee, ik loop achter', 'No, I am behind'],
    ]),
  ),
  bladzijde(
    'schulden',
    'dreiging',
    tekst('Dreigt er iets?', 'Is something about to happen?'),
    meerkeuze(
      'schulden.dreigt',
      tekst('Wat dreigt er?', 'What is about to happen?'),
      [
        ['afsluiting', 'Afsluiting van gas, licht of water', 'Gas, electricity or water is cut off'],
        ['zorg', 'De zorgverzekering stopt', 'The health insurance stops'],
        ['deurwaarder', 'Er komt een deurwaarder', 'A bailiff is coming'],
        ['niets', 'Niets hiervan', 'None of these'],
      ],
      {
        hulp: tekst('U kunt meer dan een antwoord kiezen.', 'You can choose more than one answer.'),
        alleenAls: [{ vraag: 'schulden.achter', is: ['nee'] }],
      },
    ),
  ),
  bladzijde(
    'wonen',
    'wonen-nu',
    tekst('Waar u woont', 'Where you live'),
    keuze('wonen.slaapt', tekst('Waar slaapt u nu?', 'Where do you sleep now?'), [
      ['woning', 'In mijn eigen huis of huurhuis', 'In a home of my own, bought or rented'],
      ['bij', 'Bij familie of vrienden', 'With family or friends'],
      ['opvang', 'In een opvang of instelling', 'In a shelter or institution'],
      ['straat', 'Op straat of in een auto', 'On the street or in a car'],
    ]),
    jaNee('wonen.weg', tekst('Moet u binnenkort weg uit uw woning?', 'Do you have to leave your home soon?'), {
      hulp: tekst(
        'Bijvoorbeeld omdat de verhuurder of een rechter dat zegt.',
        'For example because the landlord or a judge says so.',
      ),
    }),
  ),
  bladzijde(
    'wonen',
    'wonen-weg',
    tekst('Weg uit uw woning', 'Leaving your home'),
    datum('wonen.wegdag', tekst('Op welke dag moet u weg zijn?', 'By which day must you be gone?'), {
      hulp: tekst('Weet u het niet? Laat het leeg en sla het over.', 'Do you not know? Leave it empty and skip it.'),
      alleenAls: [{ vraag: 'wonen.weg', is: [true] }],
    }),
  ),
  bladzijde(
    'veiligheid',
    'veilig-nu',
    tekst('Of u veilig bent', 'Whether you are safe'),
    keuze(
      'veiligheid.nu',
      tekst('Voelt u zich veilig?', 'Do you feel safe?'),
      [
        ['ja', 'Ja', 'Yes'],
        ['soms', 'Soms niet', 'Sometimes not'],
        ['nee', 'Nee, iemand bedreigt mij of doet mij pijn', 'No, somebody threatens or hurts me'],
      ],
      {
        hulp: tekst(
          'Is er nu gevaar? Bel 112. Kijkt er iemand mee? Sla deze vraag dan over.',
          'Are you in danger now? Call 112. Is somebody looking on? Then skip this question.',
        ),
      },
    ),
  ),
  bladzijde(
    'veiligheid',
    'veilig-bereiken',
    tekst('Hoe wij u bereiken', 'How we reach you'),
    keuze(
      'veiligheid.bereiken',
      tekst('Hoe kunnen wij u veilig bereiken?', 'How can we reach you safely?'),
      [
        ['bellen', 'U mag mij bellen', 'You may call me'],
        ['ikbel', 'Ik bel zelf', 'I will call you'],
        ['langs', 'Ik kom langs op kantoor', 'I will come to the office'],
      ],
      { alleenAls: [{ vraag: 'veiligheid.nu', is: ['nee'] }] },
    ),
  ),
  bladzijde(
    'begin',
    'onderwerpen',
    tekst('Waar u het over wilt hebben', 'What you want to talk about'),
    vrij('begin.belangrijk', tekst('Wat is nu het belangrijkst voor u?', 'What matters most to you now?')),
    meerkeuze(
      keuzevraag,
      tekst('Waar wilt u het over hebben?', 'What do you want to talk about?'),
      [
        ['werk', 'Werk', 'Work'],
        ['inkomen', 'Geld', 'Money'],
        ['schulden', 'Schulden', 'Debts'],
        ['wonen', 'Wonen', 'Housing'],
        ['gezondheid', 'Gezondheid', 'Health'],
        ['leren', 'Leren', 'Learning'],
        ['taal', 'Taal', 'Language'],
        ['kinderen', 'Kinderen', 'Children'],
        ['zorg', 'Zorg voor iemand, of zorg voor mij', 'Care for somebody, or care for me'],
        ['netwerk', 'Mensen om mij heen', 'People around me'],
        ['veiligheid', 'Veiligheid', 'Safety'],
        ['digitaal', 'Computer en telefoon', 'Computer and phone'],
        ['vervoer', 'Reizen', 'Travelling'],
        ['recht', 'Recht en papieren', 'Law and papers'],
      ],
      { hulp: tekst('U kunt later altijd meer kiezen.', 'You can always choose more later.') },
    ),
  ),
];

export const signalen: readonly Signaal[] = [
  {
    code: 'geen-eten',
    soort: 'inkomen',
    als: [{ vraag: 'inkomen.eten', is: [false] }],
    titel: tekst('Geen geld voor eten', 'No money for food'),
    uitleg: tekst(
      'Een medewerker kijkt hier vandaag naar. Vroeg u bijstand aan? Dan krijgt u na vier weken een voorschot, ook zonder besluit.',
      'A member of staff looks at this today. Did you apply for bijstand? Then you get an advance after four weeks, also without a decision.',
    ),
  },
  {
    code: 'afsluiting',
    soort: 'schulden',
    als: [{ vraag: 'schulden.dreigt', is: ['afsluiting'] }],
    titel: tekst('Gas, licht of water gaat dicht', 'Gas, electricity or water is cut off'),
    uitleg: tekst(
      'Een medewerker kijkt hier vandaag naar. Betaal nog niets aan iemand die u niet kent.',
      'A member of staff looks at this today. Do not pay anything to somebody you do not know.',
    ),
  },
  {
    code: 'geen-dak',
    soort: 'wonen',
    als: [{ vraag: 'wonen.slaapt', is: ['straat'] }],
    titel: tekst('Geen plek om te slapen', 'No place to sleep'),
    uitleg: tekst(
      'Een medewerker kijkt hier vandaag naar. Kom naar het gemeentehuis als u vannacht geen plek heeft.',
      'A member of staff looks at this today. Come to the town hall if you have no place to sleep tonight.',
    ),
  },
  {
    code: 'ontruiming',
    soort: 'wonen',
    als: [
      { vraag: 'wonen.weg', is: [true] },
      { vraag: 'wonen.wegdag', binnenDagen: ontruiming_dagen },
    ],
    titel: tekst('Binnenkort weg uit de woning', 'Has to leave the home soon'),
    uitleg: tekst(
      'Een medewerker kijkt hier vandaag naar. Bewaar alle brieven over uw woning.',
      'A member of staff looks at this today. Keep all letters about your home.',
    ),
  },
  {
    code: 'bedreigd',
    soort: 'veiligheid',
    als: [{ vraag: 'veiligheid.nu', is: ['nee'] }],
    titel: tekst('Niet veilig', 'Not safe'),
    uitleg: tekst(
      'Een medewerker kijkt hier vandaag naar. Is er nu gevaar? Bel 112. Wilt u praten? Bel Veilig Thuis: 0800 2000.',
      'A member of staff looks at this today. Are you in danger now? Call 112. Do you want to talk? Call Veilig Thuis: 0800 2000.',
    ),
  },
];
