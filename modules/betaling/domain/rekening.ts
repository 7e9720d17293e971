/** Knows the chart of accounts: where money of a benefit can stand. Each account is kept per uitkering. */

export type Rekeningsoort = 'lasten' | 'vordering' | 'schuld' | 'bank' | 'verplichting';

/** The codes are our own; `rekeningschema.ts` maps them to Iv3, and a municipality to its grootboek when it exports the ledger. */
export const rekeningen = {
  lasten: { soort: 'lasten', naam: 'Lasten algemene bijstand' },
  'te betalen': { soort: 'schuld', naam: 'Te betalen aan de inwoner' },
  vakantietoeslag: { soort: 'schuld', naam: 'Vakantietoeslag gereserveerd' },
  vordering: { soort: 'vordering', naam: 'Vordering op de inwoner' },
  'bank onderweg': { soort: 'bank', naam: 'Bank, betaling onderweg' },
  bank: { soort: 'bank', naam: 'Bank, volgens het afschrift' },
  teruggekomen: { soort: 'schuld', naam: 'Teruggekomen betalingen, nog voor de inwoner' },
  bankverschil: { soort: 'bank', naam: 'Verschil met het afschrift' },
  'bank ontvangen': { soort: 'bank', naam: 'Bank, ontvangen van inwoners' },
  ontvangen: { soort: 'schuld', naam: 'Ontvangen van inwoners, nog toe te wijzen' },
  'af te dragen': { soort: 'schuld', naam: 'Af te dragen aan derden: beslag en doorbetaling' },
  'vordering belasting': { soort: 'vordering', naam: 'Vordering: loonbelasting en premies' },
  'vordering kosten': { soort: 'vordering', naam: 'Vordering: kosten van invordering' },
  'vordering rente': { soort: 'vordering', naam: 'Vordering: wettelijke rente' },
  kwijtgescholden: { soort: 'lasten', naam: 'Kwijtgescholden vorderingen' },
  'loon in beheer': { soort: 'schuld', naam: 'Loon van inwoners in beheer, nog door te betalen' },
  voorschot: { soort: 'vordering', naam: 'Voorschotten op bijstand' },
  'lasten bijzonder': { soort: 'lasten', naam: 'Lasten bijzondere bijstand' },
  'lasten toeslagen': { soort: 'lasten', naam: 'Lasten individuele inkomenstoeslag en studietoeslag' },
  'lasten dwangsom': { soort: 'lasten', naam: 'Lasten dwangsom bij niet tijdig beslissen' },
  'lasten bufferbudget': { soort: 'lasten', naam: 'Lasten bufferbudget' },
  verplichtingen: { soort: 'verplichting', naam: 'Verplichtingen aan aanbieders van instrumenten' },
  'tegenrekening verplichtingen': { soort: 'verplichting', naam: 'Tegenrekening van verplichtingen' },
  'lasten instrumenten': { soort: 'lasten', naam: 'Lasten instrumenten voor werk en meedoen' },
  'te betalen aanbieders': { soort: 'schuld', naam: 'Te betalen aan aanbieders' },
  boete: { soort: 'vordering', naam: 'Vordering: bestuurlijke boete' },
  'opbrengst boeten': { soort: 'lasten', naam: 'Opbrengst van bestuurlijke boeten' },
  'opbrengst invordering': { soort: 'lasten', naam: 'Opbrengst van kosten en rente' },
} as const satisfies Readonly<Record<string, { readonly soort: Rekeningsoort; readonly naam: string }>>;

export type Rekening = keyof typeof rekeningen;
