/** Knows how a report is shown: to the employer what was wrong with his lines, to staff also how many went on. */
import { Type } from 'typebox';
import { meesteBevindingen } from '../domain/keuring.ts';
import type { Aanlevering } from '../store/aanlevering.ts';

export const Dag = Type.String({ format: 'date' });
export const Id = Type.String({ format: 'uuid' });
export const OfNiets = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

const Tijdvak = Type.Object({ soort: Type.String(), DatAanvTv: Dag, DatEindTv: Dag });

const velden = {
  leveringsnummer: Type.String(),
  tijdvak: Tijdvak,
  regels: Type.Integer({ description: 'hoeveel regels de levering heeft' }),
  aangenomen: Type.Integer({ description: 'regels die kloppen; ook als wij ze niet nodig hebben' }),
  afgewezen: Type.Integer({ description: 'regels die niet kloppen: zij zijn niet verwerkt, de andere wel' }),
  bevindingen: Type.Array(
    Type.Object({
      regel: Type.Integer({ description: '1 is de eerste' }),
      veld: Type.String(),
      code: Type.String(),
      watTeDoen: Type.String(),
    }),
    { description: `de eerste ${meesteBevindingen}` },
  ),
  ontvangenOp: Type.String(),
};

/** How many of his people have a benefit is not the employer's business: it is not in here, not even as a number. */
export const RapportSchema = Type.Object({
  ...velden,
  alBekend: Type.Boolean({ description: 'deze levering hadden wij al; er is niets veranderd' }),
});

export const AanleveringSchema = Type.Object({
  id: Id,
  kanaal: Type.String(),
  ...velden,
  verwerkt: Type.Integer({ description: 'regels over mensen met een uitkering' }),
  nietBewaard: Type.Integer({ description: 'goede regels over anderen: niet bewaard' }),
});

const shared = ({ leveringsnummer, tijdvak, regels, afgewezen, bevindingen, ontvangenOp }: Aanlevering) => ({
  leveringsnummer,
  tijdvak,
  regels,
  aangenomen: regels - afgewezen,
  afgewezen,
  bevindingen: [...bevindingen],
  ontvangenOp,
});

export const rapportView = (aanlevering: Aanlevering, alBekend: boolean) => ({ ...shared(aanlevering), alBekend });

export const aanleveringView = (aanlevering: Aanlevering) => ({
  id: aanlevering.id,
  kanaal: aanlevering.kanaal,
  ...shared(aanlevering),
  verwerkt: aanlevering.verwerkt,
  nietBewaard: aanlevering.regels - aanlevering.afgewezen - aanlevering.verwerkt,
});
