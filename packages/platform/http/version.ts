/** Knows the version of our API (NL API Design Rules, core/version-header); a breaking change is a new /api/vN. */
export const apiVersion = '1.0.0';
