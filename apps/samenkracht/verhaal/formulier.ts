/** Knows how a person fills in our forms: by the words on the screen, never by what stands behind them. */
import type { Locator, Page } from 'playwright-core';

type Plek = Page | Locator;
/** A day goes in three boxes. */
export type Antwoord = string | { readonly dag: number; readonly maand: number; readonly jaar: number };

const escaped = (tekst: string): string => tekst.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const holds = (tekst: string): RegExp => new RegExp(escaped(tekst));
/** Help may stand behind an answer. */
const begins = (tekst: string): RegExp => new RegExp(`^${escaped(tekst)}`);

/** Answers a question by its words: a choice, a day, or text. */
export const vulIn = async (plek: Plek, vraag: string, antwoord: Antwoord): Promise<void> => {
  const groep = plek
    .getByRole('group', { name: holds(vraag) })
    .or(plek.getByRole('radiogroup', { name: holds(vraag) }))
    .first();
  if (typeof antwoord !== 'string') {
    const boxes = [
      ['Dag', antwoord.dag],
      ['Maand', antwoord.maand],
      ['Jaar', antwoord.jaar],
    ] as const;
    for (const [naam, waarde] of boxes) await groep.getByLabel(naam, { exact: true }).fill(String(waarde));
  } else if ((await groep.count()) > 0) await groep.getByRole('radio', { name: begins(antwoord) }).check();
  else await plek.getByRole('textbox', { name: holds(vraag) }).fill(antwoord);
};

/** The questions that stand on the page now; an address comes a moment before its page. */
export const gevraagd = async (page: Page): Promise<readonly string[]> => {
  const vragen = page.locator('.sk-formulier legend, .sk-formulier label[for]').filter({ hasText: '?' });
  await vragen.first().waitFor();
  return vragen.allInnerTexts();
};

/** A small document that is what its name says. */
export const pdf = (naam: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name: `${naam}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj % ${naam}`,
      'trailer<</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  ),
});
