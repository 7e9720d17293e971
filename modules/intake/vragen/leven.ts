/** Knows the questions and anchors of how one lives with oneself and others: health, children, care, people around. */
import type { Domein } from '../domain/boom.ts';
import { bladzijde, getal, jaNee, keuze, tekst, vrij } from './vorm.ts';

export const gezondheid: Domein = {
  code: 'gezondheid',
  titel: tekst('Gezondheid', 'Health'),
  ookAls: [],
  groepen: [
    bladzijde(
      'gezondheid',
      'gezondheid',
      tekst('Uw gezondheid', 'Your health'),
      keuze(
        'gezondheid.dag',
        tekst('Kunt u doen wat u wilt op een dag?', 'Can you do what you want in a day?'),
        [
          ['ja', 'Ja', 'Yes'],
          ['deel', 'Een deel', 'Part of it'],
          ['weinig', 'Weinig', 'Little'],
        ],
        { hulp: tekst('U hoeft geen ziekte te noemen.', 'You need not name an illness.') },
      ),
      keuze('gezondheid.hulp', tekst('Krijgt u hulp voor uw gezondheid?', 'Do you get help for your health?'), [
        ['ja', 'Ja', 'Yes'],
        ['wacht', 'Ik sta op een wachtlijst', 'I am on a waiting list'],
        ['wil', 'Nee, maar ik wil hulp', 'No, but I want help'],
        ['nodig', 'Dat is niet nodig', 'I do not need it'],
      ]),
      vrij('gezondheid.werk', tekst('Wat heeft u nodig om mee te doen?', 'What do you need to take part?'), {
        hulp: tekst('Bijvoorbeeld vaker rust, of niet tillen.', 'For example more breaks, or no lifting.'),
      }),
    ),
  ],
  ankers: [
    tekst('Het gaat heel slecht met mij en ik krijg geen hulp.', 'I am very unwell and get no help.'),
    tekst('Mijn gezondheid houdt mij vaak tegen.', 'My health often holds me back.'),
    tekst('Mijn gezondheid houdt mij soms tegen.', 'My health sometimes holds me back.'),
    tekst('Ik voel mij meestal goed.', 'I usually feel well.'),
    tekst('Ik voel mij gezond.', 'I feel healthy.'),
  ],
};

export const kinderen: Domein = {
  code: 'kinderen',
  titel: tekst('Kinderen', 'Children'),
  ookAls: [],
  groepen: [
    bladzijde(
      'kinderen',
      'kinderen',
      tekst('Uw kinderen', 'Your children'),
      getal(
        'kinderen.aantal',
        tekst('Hoeveel kinderen tot 18 jaar wonen bij u?', 'How many children under 18 live with you?'),
        20,
        {
          bekend: 'kinderen',
          overnames: [{ feit: 'kinderen' }],
        },
      ),
    ),
    bladzijde(
      'kinderen',
      'kinderen-opvang',
      tekst('Opvang en school', 'Childcare and school'),
      keuze(
        'kinderen.opvang',
        tekst('Is er opvang als u iets gaat doen?', 'Is there childcare when you start something?'),
        [
          ['ja', 'Ja', 'Yes'],
          ['deel', 'Voor een deel', 'For a part'],
          ['nee', 'Nee', 'No'],
          ['nodig', 'Dat is niet nodig', 'It is not needed'],
        ],
        { alleenAls: [{ vraag: 'kinderen.aantal', minstens: 1 }] },
      ),
      jaNee('kinderen.zorgen', tekst('Heeft u zorgen over een kind?', 'Do you worry about a child?'), {
        alleenAls: [{ vraag: 'kinderen.aantal', minstens: 1 }],
      }),
    ),
  ],
  ankers: [
    tekst('Het gaat niet goed met mijn kinderen.', 'My children are not doing well.'),
    tekst('Ik maak mij veel zorgen over mijn kinderen.', 'I worry a lot about my children.'),
    tekst(
      'Het gaat redelijk. Opvang of school is soms lastig.',
      'It goes fairly well. Childcare or school is sometimes hard.',
    ),
    tekst('Het gaat goed en opvang is geregeld.', 'It goes well and childcare is arranged.'),
    tekst('Het gaat goed. Of ik heb geen kinderen thuis.', 'It goes well. Or I have no children at home.'),
  ],
};

export const zorg: Domein = {
  code: 'zorg',
  titel: tekst('Zorg', 'Care'),
  ookAls: [],
  groepen: [
    bladzijde(
      'zorg',
      'zorg',
      tekst('Zorg', 'Care'),
      jaNee(
        'zorg.ander',
        tekst('Zorgt u voor iemand die ziek of oud is?', 'Do you care for somebody who is ill or old?'),
      ),
      jaNee('zorg.zelf', tekst('Heeft u zelf hulp nodig in huis?', 'Do you need help at home yourself?')),
    ),
    bladzijde(
      'zorg',
      'zorg-uren',
      tekst('Zorgen voor een ander', 'Caring for somebody'),
      getal('zorg.uren', tekst('Hoeveel uur per week zorgt u?', 'How many hours a week do you care?'), 168, {
        alleenAls: [{ vraag: 'zorg.ander', is: [true] }],
      }),
      keuze(
        'zorg.volhouden',
        tekst('Houdt u dat vol?', 'Can you keep it up?'),
        [
          ['ja', 'Ja', 'Yes'],
          ['net', 'Net', 'Only just'],
          ['nee', 'Nee', 'No'],
        ],
        { alleenAls: [{ vraag: 'zorg.ander', is: [true] }] },
      ),
    ),
  ],
  ankers: [
    tekst('Ik krijg geen zorg, of kan de zorg niet meer aan.', 'I get no care, or can no longer give it.'),
    tekst('De zorg is te weinig of te zwaar.', 'The care is too little or too heavy.'),
    tekst('Het gaat, maar het kost veel.', 'It goes, but it takes a lot.'),
    tekst('De zorg is goed geregeld.', 'The care is well arranged.'),
    tekst('Er is geen zorg nodig.', 'No care is needed.'),
  ],
};

export const netwerk: Domein = {
  code: 'netwerk',
  titel: tekst('Mensen om u heen', 'People around you'),
  ookAls: [],
  groepen: [
    bladzijde(
      'netwerk',
      'mensen',
      tekst('Mensen om u heen', 'People around you'),
      keuze(
        'netwerk.steun',
        tekst('Is er iemand die u helpt als het nodig is?', 'Is there somebody who helps you when needed?'),
        [
          ['ja', 'Ja, meer mensen', 'Yes, several people'],
          ['een', 'Een persoon', 'One person'],
          ['nee', 'Nee', 'No'],
        ],
      ),
      keuze('netwerk.alleen', tekst('Voelt u zich alleen?', 'Do you feel alone?'), [
        ['nooit', 'Bijna nooit', 'Almost never'],
        ['soms', 'Soms', 'Sometimes'],
        ['vaak', 'Vaak', 'Often'],
      ]),
    ),
  ],
  ankers: [
    tekst('Ik heb niemand.', 'I have nobody.'),
    tekst('Ik zie weinig mensen en mis contact.', 'I see few people and miss contact.'),
    tekst('Ik heb een paar mensen om mij heen.', 'I have a few people around me.'),
    tekst('Ik heb mensen die mij helpen.', 'I have people who help me.'),
    tekst('Ik heb veel mensen en help anderen.', 'I have many people and help others.'),
  ],
};
