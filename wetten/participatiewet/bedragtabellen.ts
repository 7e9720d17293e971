/** Knows every dated table of the act that a municipality can add rows to, for the functional administrator's screen. */
import type { Tabel } from '@samenkracht/law';
import * as bedragen10d from './artikel-10d.bedragen.ts';
import { lijfrentegrens, lijfrenteInleg } from './artikel-15.ts';
import { geuniformeerdeVerlaging } from './artikel-18.ts';
import * as bedragen18a from './artikel-18a.bedragen.ts';
import { taalverlagingDerde, taalverlagingEerste, taalverlagingTweede } from './artikel-18b.ts';
import { vakantietoeslag } from './artikel-19.ts';
import { kostendelersleeftijd } from './artikel-19a.ts';
import * as bedragen20 from './artikel-20.bedragen.ts';
import * as bedragen21 from './artikel-21.bedragen.ts';
import * as bedragen22 from './artikel-22.bedragen.ts';
import * as bedragen22a from './artikel-22a.bedragen.ts';
import * as bedragen23 from './artikel-23.bedragen.ts';
import { alleenstaandeOuderkop } from './artikel-24a.ts';
import * as bedragen31 from './artikel-31.bedragen.ts';
import { giftenBovenGrens, middelenlijst } from './artikel-31.lijst.ts';
import * as bedragen33 from './artikel-33.bedragen.ts';
import * as bedragen34 from './artikel-34.bedragen.ts';
import * as bedragen34a from './artikel-34a.bedragen.ts';
import { bufferbudget } from './artikel-34b.ts';
import { drempelbedrag35 } from './artikel-35.ts';
import { nieuwsteStudietoeslagtabellen } from './artikel-36b.bedragen.ts';
import { voorschotpercentage } from './artikel-52.ts';
import { aflossingInEens } from './artikel-58-afzien.ts';
import { bijstandspercentagetarief, bijstandspercentagetariefAow } from './artikel-58-bruto.ts';
import { beslagvrijdeel } from './artikel-60.ts';
import * as bedragenBeslag from './beslagvrije-voet.bedragen.ts';
import * as staffels from './regeling-vakantietoeslag.bedragen.ts';
import * as bedragenWerkgever from './werkgever.bedragen.ts';

export const bedragtabellen: readonly Tabel<unknown>[] = [
  ...Object.values(bedragen20),
  ...Object.values(bedragen21),
  ...Object.values(bedragen22),
  ...Object.values(bedragen22a),
  ...Object.values(bedragen23),
  ...Object.values(bedragen31),
  ...Object.values(middelenlijst),
  giftenBovenGrens,
  ...Object.values(bedragen33),
  ...Object.values(bedragen34),
  ...Object.values(bedragen34a),
  alleenstaandeOuderkop,
  bufferbudget,
  ...Object.values(staffels),
  lijfrentegrens,
  lijfrenteInleg,
  vakantietoeslag,
  kostendelersleeftijd,
  voorschotpercentage,
  beslagvrijdeel,
  ...Object.values(bedragen10d),
  geuniformeerdeVerlaging,
  ...Object.values(bedragen18a),
  taalverlagingEerste,
  taalverlagingTweede,
  taalverlagingDerde,
  drempelbedrag35,
  ...nieuwsteStudietoeslagtabellen,
  aflossingInEens,
  bijstandspercentagetarief,
  bijstandspercentagetariefAow,
  ...Object.values(bedragenBeslag),
  ...Object.values(bedragenWerkgever),
];
