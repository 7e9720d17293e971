/** Knows what axe finds wrong on a page, as lines that a test can show. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Empty when the page is in order. A component alone is no page: give `part` to leave out the rules about whole pages. */
export const axeProblems = async (page: Page, { part = false } = {}): Promise<readonly string[]> => {
  // In the page itself: no page of ours has a frame of another origin, for which axe otherwise opens a tab for each look.
  const builder = new AxeBuilder({ page }).withTags(rules).setLegacyMode();
  const { violations } = await (part
    ? builder.disableRules(['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'heading-order'])
    : builder
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
};
