/** Knows how a plain value becomes a proof: a branded type can only be made by its parser. */
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
