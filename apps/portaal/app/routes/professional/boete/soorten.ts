/** Knows what a consulent can say of an earlier fine and of a repair by the resident, and the facts of the law that it stands for. */

/** Of each the three facts that art. 18a lid 5 and 6 ask. */
export const eerdersoorten = {
  zelfde: { onherroepelijk: true, zelfdeGedraging: true, gevangenisstraf: false },
  cel: { onherroepelijk: true, zelfdeGedraging: true, gevangenisstraf: true },
  ander: { onherroepelijk: true, zelfdeGedraging: false, gevangenisstraf: false },
  open: { onherroepelijk: false, zelfdeGedraging: true, gevangenisstraf: false },
} as const;

/** Art. 2aa lid 1 onder b Boetebesluit: before it was found out, and not during a check. */
export const herstelsoorten = ['zelf', 'toezicht', 'laat'] as const;

export const herstelVan = (soort: string) =>
  herstelsoorten.some((een) => een === soort)
    ? { voorConstatering: soort !== 'laat', tijdensToezicht: soort === 'toezicht' }
    : undefined;

export const eerderVan = (soort: string) =>
  Object.hasOwn(eerdersoorten, soort) ? eerdersoorten[soort as keyof typeof eerdersoorten] : undefined;
