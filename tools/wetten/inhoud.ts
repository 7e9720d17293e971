/** Knows the table of contents of the pages: a line per article, with how much of it is not confirmed. */
import { type Bladzijde, leesVoorbeelden } from '@samenkracht/testing/law';
import { leesZegels } from './zegel.ts';

export const schrijfInhoud = (wetten: Readonly<Record<string, readonly Bladzijde[]>>): string =>
  `${[
    '# Wetten, blad per artikel',
    'Elk blad is gemaakt uit de regel, de bedragen en de voorbeelden in `wetten/` (`node tools/wetten/schrijf.ts`). Het verschil van een blad is de juridische beoordeling van een wijziging. Welke artikelen zijn gedekt, staat in [dekking](dekking.md). Nagelezen: de waarde staat ook in de feiten die los van de regels zijn verzameld (`tools/wetten/zegels.json`).',
    [
      '| blad | voorbeelden | bedragen | nagelezen | niet bevestigd |',
      '| --- | --- | --- | --- | --- |',
      ...Object.entries(wetten).flatMap(regels),
    ].join('\n'),
  ].join('\n\n')}\n`;

const regels = ([wet, bladzijden]: readonly [string, readonly Bladzijde[]]): readonly string[] =>
  bladzijden.map(({ bestand, titel, voorbeelden, tabellen }) => {
    const rijen = tabellen.flatMap((tabel) => tabel.rijen);
    const onbevestigd = rijen.filter(({ zekerheid }) => zekerheid === 'afgeleid' || zekerheid === 'uit het geheugen');
    const gevallen = voorbeelden.reduce((som, { tekst }) => som + leesVoorbeelden(tekst).rijen.length, 0);
    return `| [${titel}](${wet}/${bestand}.approved.md) | ${gevallen} | ${rijen.length} | ${nagelezen(tabellen)} | ${onbevestigd.length} |`;
  });

const { tabellen: zegels } = leesZegels();

/** How many rows of these tables a second reading found elsewhere. */
const nagelezen = (tabellen: Bladzijde['tabellen']): number =>
  tabellen.reduce((som, { id }) => som + (zegels[id]?.nagelezen ?? 0), 0);
