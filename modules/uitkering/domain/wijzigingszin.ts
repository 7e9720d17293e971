/** Knows how a change is said: to the resident in B1, with its article. */
import { addDays, formatDay } from '@samenkracht/core';
import { BELANGHEBBENDE, type Wijziging, type Wijzigingsoort } from './wijziging.ts';

const wie = ({ wie: van }: Wijziging): string =>
  van === BELANGHEBBENDE ? 'u' : van === 'partner' ? 'uw partner' : 'uw kind';

const tijd = ({ vanaf, tot }: Wijziging): string =>
  tot === null ? `vanaf ${formatDay(vanaf)}` : `van ${formatDay(vanaf)} tot en met ${formatDay(addDays(tot, -1))}`;

const upper = (tekst: string): string => `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`;

/** What happened, as one sentence without a full stop. */
export const wijzigingzin = (een: Wijziging): string => {
  const dag = formatDay(een.vanaf);
  switch (een.soort) {
    case 'verhuizing':
      return `U woont vanaf ${dag} in een andere gemeente`;
    case 'samenwonen':
      return `U woont vanaf ${dag} samen`;
    case 'einde samenwonen':
      return `U woont vanaf ${dag} niet meer samen`;
    case 'geboorte':
      return `Op ${dag} is er een kind geboren`;
    case 'komst medebewoner':
      return `Er woont ${tijd(een)} iemand bij u`;
    case 'vertrek medebewoner':
      return `Er woont vanaf ${dag} iemand minder bij u`;
    case 'overlijden':
      return een.wie === BELANGHEBBENDE
        ? `De ontvanger is op ${dag} overleden`
        : `${upper(wie(een))} is op ${dag} overleden`;
    case 'detentie':
      return `${upper(wie(een))} zit vast ${tijd(een)}`;
    case 'verblijf buitenland':
      return `${upper(wie(een))} bent of is in het buitenland ${tijd(een)}`.replace(
        'bent of is',
        een.wie === BELANGHEBBENDE ? 'bent' : 'is',
      );
    case 'inrichting':
      return `${upper(wie(een))} ${een.wie === BELANGHEBBENDE ? 'bent' : 'is'} in een instelling ${tijd(een)}`;
    case 'voltijdwerk':
      return `U hebt vanaf ${dag} werk waarmee u genoeg verdient`;
    case 'herleven':
      return `Uw werk is gestopt en u krijgt vanaf ${dag} weer bijstand`;
  }
};

/** What is decided, as one sentence. */
export const besluitzin = (een: Wijziging): string => {
  const dag = formatDay(een.vanaf);
  switch (een.soort) {
    case 'verhuizing':
    case 'voltijdwerk':
      return `Uw bijstand stopt op ${dag}.`;
    case 'herleven':
      return `U krijgt vanaf ${dag} weer bijstand. U hoeft niets aan te vragen.`;
    case 'detentie':
      return een.wie === BELANGHEBBENDE
        ? `U krijgt geen bijstand ${tijd(een)}.`
        : `Uw bijstand is anders ${tijd(een)}.`;
    case 'verblijf buitenland':
      return 'Wij rekenen uw bijstand uit met uw dagen in het buitenland.';
    case 'komst medebewoner':
    case 'vertrek medebewoner':
      return `Wij kijken vanaf ${dag} opnieuw met hoeveel mensen u de kosten van uw woning deelt.`;
    default:
      return `Uw bijstand verandert vanaf ${dag}.`;
  }
};

const artikelen: Readonly<Record<Wijzigingsoort, string>> = {
  verhuizing: 'art. 40 lid 1 Participatiewet',
  samenwonen: 'art. 3 en 21 Participatiewet',
  'einde samenwonen': 'art. 3 en 21 Participatiewet',
  geboorte: 'art. 4 Participatiewet',
  'komst medebewoner': 'art. 19a en 22a Participatiewet',
  'vertrek medebewoner': 'art. 19a en 22a Participatiewet',
  overlijden: 'art. 45 lid 5 Participatiewet',
  detentie: 'art. 13 lid 1 onder a Participatiewet',
  'verblijf buitenland': 'art. 13 lid 1 onder e Participatiewet',
  inrichting: 'art. 23 Participatiewet',
  voltijdwerk: 'art. 19 lid 1 onder a Participatiewet',
  herleven: 'art. 45 lid 3 Participatiewet',
};
export const wetsartikel = (soort: Wijzigingsoort): string => artikelen[soort];
