/** Knows the sample professionals: made up, one per role of the journey, and one of another municipality. */
import type { Voorbeeldmedewerker } from './people.ts';

const medewerker = (
  id: string,
  naam: string,
  omschrijving: string,
  rollen: readonly string[],
  gemeente = '0599',
): Voorbeeldmedewerker => ({ soort: 'medewerker', id, naam, omschrijving, rollen, gemeente });

export const voorbeeldmedewerkers: readonly Voorbeeldmedewerker[] = [
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0001', 'Rob de Wit', 'Consulent inkomen, Rotterdam', ['consulent']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0002', 'Yvonne Baas', 'Toetser, Rotterdam', ['toetser']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0003', 'Bram Kok', 'Functioneel beheerder, Rotterdam', ['beheerder']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0004', 'Esra Demir', 'Functioneel beheerder, Rotterdam', ['beheerder']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0005', 'Carla Vos', 'Controleur, Rotterdam', ['controleur']),
  medewerker(
    'a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0006',
    'Marit Smit',
    'Consulent inkomen, Maassluis',
    ['consulent'],
    '0556',
  ),
];
