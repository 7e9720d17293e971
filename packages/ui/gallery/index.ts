/** The front door of the gallery. */
export {};
