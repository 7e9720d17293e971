/** Knows the questions and anchors of what one does and learns: work, learning, language, digital skills, travelling. */
import type { Domein } from '../domain/boom.ts';
import { bladzijde, getal, jaNee, keuze, meerkeuze, tekst, vrij } from './vorm.ts';

export const werk: Domein = {
  code: 'werk',
  titel: tekst('Werk', 'Work'),
  ookAls: [],
  groepen: [
    bladzijde(
      'werk',
      'werk-nu',
      tekst('Wat u nu doet', 'What you do now'),
      meerkeuze(
        'werk.nu',
        tekst('Wat doet u nu?', 'What do you do now?'),
        [
          ['betaald', 'Betaald werk', 'Paid work'],
          ['vrijwillig', 'Vrijwilligerswerk', 'Volunteering'],
          ['zoek', 'Ik zoek werk', 'I am looking for work'],
          ['zorg', 'Ik zorg voor iemand', 'I care for somebody'],
          ['rust', 'Werken lukt nu niet', 'I cannot work now'],
        ],
        { hulp: tekst('U kunt meer dan een antwoord kiezen.', 'You can choose more than one answer.') },
      ),
      vrij('werk.laatst', tekst('Welk werk deed u het laatst?', 'Which work did you do last?'), {
        hulp: tekst(
          'Betaald of niet betaald, hier of in een ander land.',
          'Paid or unpaid, here or in another country.',
        ),
        perspectief: 'kan',
        ervaring: 'werk',
      }),
    ),
    bladzijde(
      'werk',
      'vrijwilligerswerk',
      tekst('Uw vrijwilligerswerk', 'Your volunteering'),
      vrij('werk.vrijwillig', tekst('Wat doet u als vrijwilliger?', 'What do you do as a volunteer?'), {
        hulp: tekst('Wij zetten dit om in wat u kunt.', 'We turn this into what you can do.'),
        perspectief: 'kan',
        ervaring: 'vrijwilligerswerk',
        alleenAls: [{ vraag: 'werk.nu', is: ['vrijwillig'] }],
      }),
    ),
    bladzijde(
      'werk',
      'werk-wens',
      tekst('Wat u wilt', 'What you want'),
      vrij('werk.wens', tekst('Wat zou u graag doen?', 'What would you like to do?'), { perspectief: 'wil' }),
      getal(
        'werk.uren',
        tekst('Hoeveel uur per week lukt dat, denkt u?', 'How many hours a week could you do, do you think?'),
        40,
      ),
    ),
  ],
  ankers: [
    tekst('Ik doe niets en zie niet hoe dat anders kan.', 'I do nothing and do not see how that could change.'),
    tekst('Ik wil iets doen, maar er staat veel in de weg.', 'I want to do something, but much stands in the way.'),
    tekst(
      'Ik doe iets: vrijwilligerswerk, een cursus of een proef.',
      'I do something: volunteering, a course or a trial.',
    ),
    tekst('Ik werk een deel van de week, of ben er klaar voor.', 'I work part of the week, or am ready for it.'),
    tekst('Ik heb werk dat bij mij past.', 'I have work that suits me.'),
  ],
};

export const leren: Domein = {
  code: 'leren',
  titel: tekst('Leren', 'Learning'),
  ookAls: [],
  groepen: [
    bladzijde(
      'leren',
      'leren',
      tekst('Wat u leerde', 'What you learned'),
      keuze('leren.diploma', tekst('Wat is uw hoogste diploma?', 'What is your highest diploma?'), [
        ['geen', 'Ik heb geen diploma', 'I have no diploma'],
        ['vmbo', 'Vmbo, mavo of mbo 1', 'Vmbo, mavo or mbo 1'],
        ['mbo', 'Havo, vwo of mbo 2, 3 of 4', 'Havo, vwo or mbo 2, 3 or 4'],
        ['hoger', 'Hbo of universiteit', 'Hbo or university'],
      ]),
      jaNee('leren.buitenland', tekst('Haalde u dat in een ander land?', 'Did you get it in another country?')),
      vrij('leren.wens', tekst('Wat wilt u nog leren?', 'What do you still want to learn?'), { perspectief: 'wil' }),
    ),
  ],
  ankers: [
    tekst('Leren lukt mij nu niet.', 'I cannot learn now.'),
    tekst('Ik wil leren, maar weet niet hoe.', 'I want to learn, but do not know how.'),
    tekst('Ik weet wat ik wil leren en zoek een plek.', 'I know what I want to learn and look for a place.'),
    tekst('Ik leer nu iets.', 'I am learning something now.'),
    tekst('Ik heb de diploma’s die ik nodig heb.', 'I have the diplomas that I need.'),
  ],
};

export const taal: Domein = {
  code: 'taal',
  titel: tekst('Taal', 'Language'),
  ookAls: [],
  groepen: [
    bladzijde(
      'taal',
      'taal',
      tekst('Uw taal', 'Your language'),
      vrij('taal.thuis', tekst('Welke taal spreekt u thuis?', 'Which language do you speak at home?')),
      keuze('taal.les', tekst('Heeft u Nederlandse les?', 'Do you have Dutch lessons?'), [
        ['ja', 'Ja', 'Yes'],
        ['wil', 'Nee, maar ik wil les', 'No, but I want lessons'],
        ['nodig', 'Dat is niet nodig', 'I do not need them'],
      ]),
      jaNee('taal.tolk', tekst('Is een tolk fijn bij een gesprek?', 'Would an interpreter help in a talk?')),
    ),
  ],
  ankers: [
    tekst('Ik begrijp bijna geen Nederlands.', 'I understand almost no Dutch.'),
    tekst('Ik begrijp een beetje en heb vaak hulp nodig.', 'I understand a little and often need help.'),
    tekst('Ik red mij met gewone dingen.', 'I manage with everyday things.'),
    tekst('Ik praat en lees goed genoeg voor werk.', 'I speak and read well enough for work.'),
    tekst('Taal is voor mij geen probleem.', 'Language is no problem for me.'),
  ],
};

export const digitaal: Domein = {
  code: 'digitaal',
  titel: tekst('Computer en telefoon', 'Computer and phone'),
  ookAls: [],
  groepen: [
    bladzijde(
      'digitaal',
      'digitaal',
      tekst('Computer en telefoon', 'Computer and phone'),
      meerkeuze('digitaal.heeft', tekst('Wat heeft u?', 'What do you have?'), [
        ['telefoon', 'Een telefoon met internet', 'A phone with internet'],
        ['computer', 'Een computer of tablet', 'A computer or tablet'],
        ['internet', 'Internet thuis', 'Internet at home'],
        ['niets', 'Niets hiervan', 'None of these'],
      ]),
      keuze(
        'digitaal.lukt',
        tekst('Lukt het u om zelf iets te regelen op internet?', 'Can you arrange things on the internet yourself?'),
        [
          ['ja', 'Ja', 'Yes'],
          ['hulp', 'Met hulp', 'With help'],
          ['nee', 'Nee', 'No'],
        ],
      ),
    ),
  ],
  ankers: [
    tekst('Ik gebruik geen computer of telefoon.', 'I do not use a computer or phone.'),
    tekst('Een ander doet het voor mij.', 'Somebody else does it for me.'),
    tekst('Met hulp lukt het.', 'It works with help.'),
    tekst('Ik regel de meeste dingen zelf.', 'I arrange most things myself.'),
    tekst('Ik regel alles zelf en help anderen.', 'I arrange everything myself and help others.'),
  ],
};

export const vervoer: Domein = {
  code: 'vervoer',
  titel: tekst('Reizen', 'Travelling'),
  ookAls: [],
  groepen: [
    bladzijde(
      'vervoer',
      'reizen',
      tekst('Hoe u reist', 'How you travel'),
      meerkeuze('vervoer.hoe', tekst('Hoe reist u?', 'How do you travel?'), [
        ['lopend', 'Lopend', 'On foot'],
        ['fiets', 'Met de fiets', 'By bike'],
        ['ov', 'Met bus, tram, metro of trein', 'By bus, tram, metro or train'],
        ['auto', 'Met de auto', 'By car'],
        ['gebracht', 'Iemand brengt mij', 'Somebody takes me'],
      ]),
      getal(
        'vervoer.minuten',
        tekst('Hoeveel minuten reizen lukt u voor werk?', 'How many minutes can you travel for work?'),
        180,
        {
          hulp: tekst('Voor de heenweg.', 'One way.'),
        },
      ),
    ),
  ],
  ankers: [
    tekst('Ik kom de deur niet uit.', 'I cannot leave the house.'),
    tekst('Ik kan alleen weg als iemand mij brengt.', 'I can only go out when somebody takes me.'),
    tekst('Ik reis in de buurt. Verder is moeilijk.', 'I travel nearby. Further is hard.'),
    tekst('Ik kom in de hele stad.', 'I get around the whole city.'),
    tekst('Ik kan overal komen waar ik moet zijn.', 'I can get anywhere I need to be.'),
  ],
};
