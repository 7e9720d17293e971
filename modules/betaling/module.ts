/** Knows what betaling brings to the platform: its ledger, and its work with the bank. Routes of a run stand with the capability that pays. */
import type { Module } from '@samenkracht/platform/module';
import type { Banklink } from './bank/koppeling.ts';
import { bankRoutes } from './http/bank.ts';
import { grootboekRoutes } from './http/grootboek.ts';
import { createBankjobs } from './jobs/bank.ts';

/** @param bank where the bank listens; left out, files and messages go by hand. */
export const createBetalingModule = ({ bank }: { readonly bank?: Banklink | undefined } = {}): Module => ({
  naam: 'betaling',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [...grootboekRoutes, ...bankRoutes],
  jobs: [...createBankjobs(bank)],
  subscriptions: [],
});

/** Without a link to a bank. */
export const betalingModule: Module = createBetalingModule();
