/**
 * Knows the levels of a language by the Common European Framework (ERK, in English CEFR), skill by skill, with what each means.
 * The sentences are our own plain words after the framework's grid for self-assessment.
 */
import type { Tekst } from './boom.ts';

export const taalvaardigheden = ['luisteren', 'lezen', 'gesprekken', 'spreken', 'schrijven'] as const;
export type Taalvaardigheid = (typeof taalvaardigheden)[number];

/** Below A1 is a place too: who cannot read yet is not "unknown". */
export const taalniveaus = ['onder A1', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Taalniveau = (typeof taalniveaus)[number];

const t = (nl: string, en: string): Tekst => ({ nl, en });

export const vaardigheidnamen: Readonly<Record<Taalvaardigheid, Tekst>> = {
  luisteren: t('Luisteren', 'Listening'),
  lezen: t('Lezen', 'Reading'),
  gesprekken: t('Gesprekken', 'Conversations'),
  spreken: t('Vertellen', 'Speaking'),
  schrijven: t('Schrijven', 'Writing'),
};

export const taalankers: Readonly<Record<Taalvaardigheid, Readonly<Record<Taalniveau, Tekst>>>> = {
  luisteren: {
    'onder A1': t('Ik begrijp nog bijna niets.', 'I understand almost nothing yet.'),
    A1: t(
      'Ik begrijp bekende woorden als iemand langzaam praat.',
      'I understand known words when somebody speaks slowly.',
    ),
    A2: t('Ik begrijp korte zinnen over mijn eigen leven.', 'I understand short sentences about my own life.'),
    B1: t(
      'Ik begrijp waar het over gaat bij werk, school en nieuws.',
      'I understand what work, school and news are about.',
    ),
    B2: t(
      'Ik begrijp langere uitleg en de meeste programma’s.',
      'I understand longer explanations and most programmes.',
    ),
    C1: t(
      'Ik begrijp lange gesprekken, ook als veel niet gezegd wordt.',
      'I understand long talks, also what is left unsaid.',
    ),
    C2: t('Ik begrijp iedereen, ook als mensen snel praten.', 'I understand everybody, also when people speak fast.'),
  },
  lezen: {
    'onder A1': t('Ik kan nog niet lezen.', 'I cannot read yet.'),
    A1: t('Ik lees bekende woorden en heel korte zinnen.', 'I read known words and very short sentences.'),
    A2: t('Ik lees korte berichten en een folder.', 'I read short messages and a leaflet.'),
    B1: t('Ik lees gewone brieven, ook van de gemeente.', 'I read ordinary letters, also of the municipality.'),
    B2: t('Ik lees artikelen en verslagen.', 'I read articles and reports.'),
    C1: t('Ik lees lange en moeilijke teksten.', 'I read long and difficult texts.'),
    C2: t('Ik lees alles zonder moeite.', 'I read everything with ease.'),
  },
  gesprekken: {
    'onder A1': t('Ik kan nog geen gesprek voeren.', 'I cannot hold a conversation yet.'),
    A1: t('Ik stel eenvoudige vragen als de ander mij helpt.', 'I ask simple questions when the other helps me.'),
    A2: t('Ik praat kort over gewone dingen.', 'I talk briefly about ordinary things.'),
    B1: t('Ik red mij in de meeste gesprekken, ook op reis.', 'I manage in most conversations, also when travelling.'),
    B2: t('Ik praat vlot met mensen die Nederlands spreken.', 'I talk fluently with people who speak Dutch.'),
    C1: t('Ik praat vlot en zoek bijna nooit naar woorden.', 'I talk fluently and hardly ever search for words.'),
    C2: t('Ik doe zonder moeite mee aan elk gesprek.', 'I take part in any conversation with ease.'),
  },
  spreken: {
    'onder A1': t('Ik kan nog niets vertellen in het Nederlands.', 'I cannot tell anything in Dutch yet.'),
    A1: t('Ik vertel in korte zinnen waar ik woon.', 'I tell in short sentences where I live.'),
    A2: t('Ik vertel over mijn familie, werk en school.', 'I tell about my family, work and school.'),
    B1: t('Ik vertel wat ik meemaakte en wat ik vind.', 'I tell what happened to me and what I think.'),
    B2: t('Ik leg mijn mening uit, met voor en tegen.', 'I explain my opinion, with pros and cons.'),
    C1: t('Ik vertel helder over moeilijke onderwerpen.', 'I tell clearly about difficult subjects.'),
    C2: t('Ik vertel alles zo dat het goed blijft hangen.', 'I tell anything so that it is remembered.'),
  },
  schrijven: {
    'onder A1': t('Ik kan nog niet schrijven.', 'I cannot write yet.'),
    A1: t('Ik vul mijn naam en adres in.', 'I fill in my name and address.'),
    A2: t('Ik schrijf een kort bericht.', 'I write a short message.'),
    B1: t('Ik schrijf een brief of mail over mijn leven.', 'I write a letter or mail about my life.'),
    B2: t('Ik schrijf een duidelijk verslag of betoog.', 'I write a clear report or argument.'),
    C1: t('Ik schrijf goede teksten over moeilijke onderwerpen.', 'I write good texts about difficult subjects.'),
    C2: t('Ik schrijf elke tekst in de stijl die past.', 'I write any text in the style that fits.'),
  },
};
