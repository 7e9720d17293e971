/** The front door of the parts that carry the idea: amounts and why, facts and where from, deadlines, steps, differences. */
export { Bedrag, BedragRegel } from './bedrag.tsx';
export { Feiten, type FeitProps } from './feit.tsx';
export { Lijn, type LijnMaand } from './lijn.tsx';
export { type StapProps, Stappen } from './stap.tsx';
export { Status, StatusList, type StatusRegel, type StatusSoort } from './status.tsx';
export { Tabel } from './tabel.tsx';
export { Termijn } from './termijn.tsx';
export { Uitleg, type UitlegRegel, Waarom } from './uitleg.tsx';
export { Verschil } from './verschil.tsx';
export { Wie } from './wie.tsx';
