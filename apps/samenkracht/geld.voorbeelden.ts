/** Knows one of each thing about a benefit that a route can name, to be put straight into the tables. */
import { day } from '@samenkracht/core';

type Van = { readonly persoonId: string; readonly uitkeringId: string; readonly zaakId: string };
type Waarden = Readonly<Record<string, unknown>>;

const nu = '2026-11-02T09:00:00Z';
const vandaag = day('2026-11-02');
const iban = 'NL91ABNA0417164300';
/** What the form of a plan of work holds at least. */
const vraag = { feiten: { gemeente: '0599', maand: '2026-11' }, wie: 'belanghebbende', dan: { bruto: 1 } };
const gemeld = { door: 'anna', door_naam: 'Anna', op: nu, dag: vandaag };
const voorgesteld = { voorgesteld_door: 'anna', voorgesteld_door_naam: 'Anna', voorgesteld_op: nu };

export const overGeld = ({ persoonId, uitkeringId, zaakId }: Van): readonly (readonly [string, string, Waarden])[] => {
  const uitkering = { uitkering_id: uitkeringId, persoon_id: persoonId };
  return [
    [
      'uitzonderingId',
      'uitkering_uitzondering',
      { ...uitkering, code: 'AFWEGING_NODIG', maand: '2026-11', plek: 'x', uitleg: 'proef', ontstaan_op: nu },
    ],
    [
      'wijzigingId',
      'uitkering_wijziging',
      {
        uitkering_id: uitkeringId,
        soort: 'verhuizing',
        vanaf: '2026-12-01',
        wie: 'belanghebbende',
        bron: 'inwoner',
        status: 'voorgesteld',
        gemeld_door: 'iemand',
        gemeld_door_naam: 'Iemand',
        gemeld_op: nu,
        ...voorgesteld,
      },
    ],
    [
      'bufferinzetId',
      'uitkering_bufferinzet',
      {
        ...{ uitkering_id: uitkeringId, wijze: 'betaling', maand: '2027-01', jaar: 2027, nodig: 1, bedrag: 1 },
        ...{ instabiel: 'proef', draagt_bij: 'proef', status: 'voorgesteld', ...voorgesteld },
      },
    ],
    [
      'boeteId',
      'uitkering_boete',
      {
        ...{ uitkering_id: uitkeringId, wat: 'U vertelde niet dat u werkte.', overtreding_op: vandaag },
        feiten: { benadelingsbedrag: 0, eigenHerstel: null, eerdereBoetes: [], laatsteWaarschuwing: null },
        ...{ horen_tot: '2026-11-30', ...gemeld },
      },
    ],
    [
      'maatregelId',
      'uitkering_maatregel',
      {
        uitkering_id: uitkeringId,
        overtreding: { soort: 'geuniformeerd', onderdeel: 'a' },
        gedraging_op: vandaag,
        toelichting: 'Gezien in de stukken.',
        horen_tot: '2026-11-30',
        ...gemeld,
      },
    ],
    [
      'stapId',
      'uitkering_invordering',
      {
        uitkering_id: uitkeringId,
        soort: 'beslag',
        inhoud: { naam: 'Deurwaarder', iban, kenmerk: '1', vanaf: '2026-12', totaal: 1, rang: 'na verrekening' },
        toelichting: 'proef',
        wacht_op: 'toetser',
        ...gemeld,
      },
    ],
    [
      'voorschotId',
      'uitkering_voorschot',
      {
        zaak_id: zaakId,
        volgnummer: 1,
        maand: '2026-11',
        bedrag: 1,
        uiterlijk: vandaag,
        iban,
        status: 'voorgesteld',
        ...voorgesteld,
      },
    ],
    ['werkplanId', 'uitkering_werkplan', { ...uitkering, vraag, totaal_nu: 1, totaal_dan: 2, bewaard_op: nu }],
  ];
};
