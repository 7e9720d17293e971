/** Knows what betaling brings to the platform: tables only. Its routes stand with the capability that pays. */
import type { Module } from '@samenkracht/platform/module';

export const betalingModule: Module = {
  naam: 'betaling',
  migrations: new URL('./migrations/', import.meta.url),
  routes: [],
  jobs: [],
  subscriptions: [],
};
