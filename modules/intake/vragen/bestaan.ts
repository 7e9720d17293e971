/** Knows the questions and anchors of what one lives on and in: money, debts, home, safety, and law. */
import type { Domein } from '../domain/boom.ts';
import { bladzijde, jaNee, keuze, meerkeuze, tekst, vrij } from './vorm.ts';

export const inkomen: Domein = {
  code: 'inkomen',
  titel: tekst('Geld', 'Money'),
  ookAls: [{ vraag: 'inkomen.nu', is: ['niets'] }],
  groepen: [
    bladzijde(
      'inkomen',
      'geld',
      tekst('Uw inkomen', 'Your income'),
      jaNee('inkomen.wisselt', tekst('Is uw inkomen elke maand anders?', 'Does your income change every month?')),
      meerkeuze('inkomen.toeslagen', tekst('Welke toeslagen krijgt u?', 'Which allowances do you get?'), [
        ['huur', 'Huurtoeslag', 'Rent allowance'],
        ['zorg', 'Zorgtoeslag', 'Health care allowance'],
        ['kind', 'Kindgebonden budget', 'Child budget'],
        ['opvang', 'Kinderopvangtoeslag', 'Childcare allowance'],
        ['geen', 'Geen', 'None'],
        ['onbekend', 'Dat weet ik niet', 'I do not know'],
      ]),
      jaNee(
        'inkomen.meekijken',
        tekst('Zullen wij kijken of u alles krijgt?', 'Shall we see whether you get everything?'),
        {
          hulp: tekst(
            'Wij kijken dan samen naar toeslagen en andere hulp met geld.',
            'We then look together at allowances and other help with money.',
          ),
        },
      ),
    ),
  ],
  ankers: [
    tekst('Ik heb geen geld voor eten of huur.', 'I have no money for food or rent.'),
    tekst('Ik kom elke maand geld tekort.', 'I run out of money every month.'),
    tekst('Ik red het net, maar er mag niets misgaan.', 'I just manage, but nothing may go wrong.'),
    tekst('Ik kom rond en kan soms iets opzij leggen.', 'I get by and can sometimes put something aside.'),
    tekst('Ik heb genoeg en maak mij geen zorgen over geld.', 'I have enough and do not worry about money.'),
  ],
};

export const wonen: Domein = {
  code: 'wonen',
  titel: tekst('Wonen', 'Housing'),
  ookAls: [
    { vraag: 'wonen.weg', is: [true] },
    { vraag: 'wonen.slaapt', is: ['bij', 'opvang', 'straat'] },
  ],
  groepen: [
    bladzijde(
      'wonen',
      'woning',
      tekst('Uw woning', 'Your home'),
      meerkeuze('wonen.knelt', tekst('Wat is er mis met uw woning?', 'What is wrong with your home?'), [
        ['klein', 'Te klein', 'Too small'],
        ['duur', 'Te duur', 'Too expensive'],
        ['slecht', 'Vocht, kou of kapot', 'Damp, cold or broken'],
        ['buurt', 'Onrust in de buurt', 'Unrest in the neighbourhood'],
        ['tijdelijk', 'Ik mag er niet lang blijven', 'I may not stay long'],
        ['niets', 'Niets', 'Nothing'],
      ]),
      jaNee('wonen.ingeschreven', tekst('Zoekt u een andere woning?', 'Are you looking for another home?')),
    ),
  ],
  ankers: [
    tekst('Ik heb geen plek om te wonen, of moet er nu uit.', 'I have no place to live, or must leave now.'),
    tekst('Ik woon ergens waar ik niet kan blijven.', 'I live somewhere where I cannot stay.'),
    tekst('Ik heb een woning, maar die past niet bij mij.', 'I have a home, but it does not fit me.'),
    tekst('Ik woon goed. Er zijn kleine dingen die beter kunnen.', 'I live well. Small things could be better.'),
    tekst('Ik woon fijn en kan er blijven.', 'I have a good home and can stay there.'),
  ],
};

export const schulden: Domein = {
  code: 'schulden',
  titel: tekst('Schulden', 'Debts'),
  ookAls: [{ vraag: 'schulden.achter', is: ['nee'] }],
  groepen: [
    bladzijde(
      'schulden',
      'schuld',
      tekst('Uw schulden', 'Your debts'),
      keuze(
        'schulden.overzicht',
        tekst('Weet u hoeveel schuld u heeft?', 'Do you know how much you owe?'),
        [
          ['ja', 'Ja, precies', 'Yes, exactly'],
          ['ongeveer', 'Ongeveer', 'About'],
          ['nee', 'Nee', 'No'],
          ['geen', 'Ik heb geen schulden', 'I have no debts'],
        ],
        { overnames: [{ feit: 'vermogen.schulden', bij: 'geen', waarde: 0 }] },
      ),
      keuze('schulden.hulp', tekst('Helpt iemand u met uw schulden?', 'Does anybody help you with your debts?'), [
        ['zelf', 'Ik los het zelf op', 'I solve it myself'],
        ['hulp', 'Ja, ik krijg hulp', 'Yes, I get help'],
        ['wil', 'Nee, maar ik wil hulp', 'No, but I want help'],
        ['niet', 'Ik wil nu geen hulp', 'I do not want help now'],
      ]),
    ),
  ],
  ankers: [
    tekst('Mijn schulden groeien en ik open de post niet meer.', 'My debts grow and I no longer open my mail.'),
    tekst('Ik heb schulden en betaal ze niet af.', 'I have debts and do not pay them off.'),
    tekst('Ik heb schulden en er loopt een regeling.', 'I have debts and there is an arrangement.'),
    tekst('Ik heb kleine schulden die ik zelf afbetaal.', 'I have small debts that I pay off myself.'),
    tekst('Ik heb geen schulden.', 'I have no debts.'),
  ],
};

export const veiligheid: Domein = {
  code: 'veiligheid',
  titel: tekst('Veiligheid', 'Safety'),
  ookAls: [{ vraag: 'veiligheid.nu', is: ['soms', 'nee'] }],
  groepen: [
    bladzijde(
      'veiligheid',
      'veiligheid',
      tekst('Uw veiligheid', 'Your safety'),
      meerkeuze('veiligheid.waar', tekst('Waar voelt u zich niet veilig?', 'Where do you not feel safe?'), [
        ['thuis', 'Thuis', 'At home'],
        ['buurt', 'In de buurt', 'In the neighbourhood'],
        ['werk', 'Op het werk of op school', 'At work or at school'],
        ['online', 'Op internet', 'On the internet'],
        ['nergens', 'Ik voel mij overal veilig', 'I feel safe everywhere'],
      ]),
      jaNee('veiligheid.praten', tekst('Wilt u hierover met iemand praten?', 'Do you want to talk about this?')),
    ),
  ],
  ankers: [
    tekst('Ik ben nu niet veilig.', 'I am not safe now.'),
    tekst('Ik voel mij vaak niet veilig.', 'I often do not feel safe.'),
    tekst('Ik voel mij soms niet veilig.', 'I sometimes do not feel safe.'),
    tekst('Ik voel mij veilig. Ik let soms extra op.', 'I feel safe. I sometimes take extra care.'),
    tekst('Ik voel mij overal veilig.', 'I feel safe everywhere.'),
  ],
};

export const recht: Domein = {
  code: 'recht',
  titel: tekst('Recht en papieren', 'Law and papers'),
  ookAls: [{ vraag: 'schulden.dreigt', is: ['deurwaarder'] }],
  groepen: [
    bladzijde(
      'recht',
      'recht',
      tekst('Recht en papieren', 'Law and papers'),
      meerkeuze('recht.loopt', tekst('Wat loopt er nu?', 'What is going on now?'), [
        ['boete', 'Een boete', 'A fine'],
        ['rechter', 'Een zaak bij de rechter', 'A case in court'],
        ['scheiding', 'Een scheiding', 'A divorce'],
        ['verblijf', 'Vragen over mijn verblijf', 'Questions about my residence'],
        ['papieren', 'Ik mis een paspoort of andere papieren', 'I miss a passport or other papers'],
        ['niets', 'Niets hiervan', 'None of these'],
      ]),
      keuze('recht.hulp', tekst('Helpt iemand u daarbij?', 'Does anybody help you with it?'), [
        ['ja', 'Ja', 'Yes'],
        ['nee', 'Nee, maar ik wil hulp', 'No, but I want help'],
        ['nodig', 'Dat is niet nodig', 'I do not need help'],
      ]),
      vrij('recht.vertel', tekst('Wilt u er iets over vertellen?', 'Do you want to tell us about it?'), {
        hulp: tekst('Dit hoeft niet.', 'You do not have to.'),
      }),
    ),
  ],
  ankers: [
    tekst('Er loopt iets en ik weet niet wat ik moet doen.', 'Something is going on and I do not know what to do.'),
    tekst('Er loopt iets en ik heb hulp nodig.', 'Something is going on and I need help.'),
    tekst('Er loopt iets en ik krijg hulp.', 'Something is going on and I get help.'),
    tekst('Er loopt iets kleins. Dat regel ik zelf.', 'Something small is going on. I handle it myself.'),
    tekst('Er loopt niets en mijn papieren zijn in orde.', 'Nothing is going on and my papers are in order.'),
  ],
};
