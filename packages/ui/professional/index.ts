/** The front door of the professional's parts: judgements, facts, the rail of actions, panels and key figures. */
export { type Actie, Doen, NaarDoen } from './doen.tsx';
export { FeitenTabel, type FeitRegel } from './feitentabel.tsx';
export { type Kerncijfer, Kerncijfers, Voortgang } from './kerncijfers.tsx';
export { Lijstkeuze, Zoekregel } from './lijstkeuze.tsx';
export { type OordeelRegel, Oordelen, type Uitkomst } from './oordelen.tsx';
export { Naast, Paneel, Vouwpaneel } from './paneel.tsx';
