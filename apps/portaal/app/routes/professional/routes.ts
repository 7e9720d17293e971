/** Knows the addresses of the professional's screens. */
import { index, layout, prefix, type RouteConfigEntry, route } from '@react-router/dev/routes';

const screen = (file: string): string => `routes/professional/${file}.tsx`;

export const professionalRoutes: RouteConfigEntry[] = prefix('professional', [
  layout(screen('kader'), [
    layout(screen('grens'), [
      index(screen('vandaag')),
      route('personen/:persoonId', screen('persoon/persoon')),
      route('personen/:persoonId/berichten/:berichtId', screen('persoon/bericht')),
      route('personen/:persoonId/bezwaar', screen('bezwaar/papier')),
      route('personen/:persoonId/uitkering', screen('uitkering/zoek')),
      route('uitkeringen/:uitkeringId', screen('uitkering/uitkering')),
      route('uitkeringen/:uitkeringId/schulden', screen('uitkering/schulden')),
      route('uitkeringen/:uitkeringId/maanden/:maand', screen('uitkering/naspel')),
      route('uitkeringen/:uitkeringId/werkplannen', screen('uitkering/werkplannen')),
      route('uitkeringen/:uitkeringId/wijzigingen', screen('wijziging/wijzigingen')),
      route('uitkeringen/:uitkeringId/maatregelen', screen('maatregel/maatregelen')),
      route('uitzonderingen', screen('uitzondering/lijst')),
      route('uitzonderingen/:uitzonderingId', screen('uitzondering/uitzondering')),
      route('wetproeven', screen('proef/proeven')),
      route('wetproeven/:simulatieId', screen('proef/proef')),
      route('zaken/:zaakId', screen('zaak/zaak')),
      route('zaken/:zaakId/document', screen('zaak/document')),
      route('maandruns', screen('run/runs')),
      route('maandruns/:runId', screen('run/run')),
      route('herrekeningen', screen('herrekening/herrekeningen')),
      route('herrekeningen/:herrekeningId', screen('herrekening/herrekening')),
      route('werkgevers', screen('werkgever/werkgevers')),
      route('werkgevers/:werkgeverId', screen('werkgever/werkgever')),
      route('werkgevers/:werkgeverId/aanleveringen/:aanleveringId', screen('werkgever/aanlevering')),
      route('bezwaren', screen('bezwaar/lijst')),
      route('bezwaren/:bezwaarId', screen('bezwaar/bezwaar')),
      route('voorschotten', screen('voorschotten')),
      route('bijzonder', screen('bijzonder/lijst')),
      route('bijzonder/:aanvraagId', screen('bijzonder/aanvraag')),
      route('caseload', screen('caseload/caseload')),
      route('caseload/voorstellen/:voorstelId', screen('caseload/voorstel')),
      route('bank', screen('bank/bank')),
      route('grootboek', screen('bank/grootboek')),
      route('bedragen', screen('bedrag/bedragen')),
      route('bedragen/levering', screen('bedrag/levering')),
      route('rekenhulp', screen('rekenhulp')),
      route('controle', screen('controle')),
    ]),
  ]),
]);
