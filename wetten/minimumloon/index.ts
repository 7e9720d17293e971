/** The Wet minimumloon en minimumvakantiebijslag: minimum wage and holiday allowance by date. The front door of `wetten/minimumloon`. */
export { type Leerweg, minimumloondeel } from './artikel-7.ts';
export { maandbedrag as minimumloonPerMaand, uurbedrag as minimumloonPerUur } from './artikel-8.bedragen.ts';
export { minimummaandloon, minimumuurloon, referentiemaandloon, uurloonPerMaand } from './artikel-8.ts';
export { vakantiebijslag, vakantiebijslagpercentage } from './artikel-15.ts';
export { bronnen } from './bronnen.ts';
export { minimumloonwet } from './wet.ts';
