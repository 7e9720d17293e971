/** Knows the JSON Schemas of what the command line reads and writes. */
export const schemaDocuments: Readonly<Record<string, object>> = {};
