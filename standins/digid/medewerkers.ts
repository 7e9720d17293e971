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
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0007', 'Selma Yilmaz', 'Coach werk en meedoen, Rotterdam', ['coach']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0008', 'Samira Bakkali', 'Jongerencoach, Rotterdam', ['coach']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0009', 'Joyce Wong', 'Intaker, Rotterdam', ['intaker']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0010', 'Thomas Bos', 'Teamleider, Rotterdam', ['teamleider']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0011', 'Nadia Haddou', 'Aanbieder Taalhuis Zuid, Rotterdam', [
    'aanbieder',
  ]),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0012', 'Ahmed Saidi', 'Contractmanager, Rotterdam', ['contractmanager']),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0013', 'Femke de Boer', 'Beleidsmedewerker, Rotterdam', [
    'beleidsmedewerker',
  ]),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0015', 'Ineke Visser', 'Klachtbehandelaar, Rotterdam', [
    'klachtbehandelaar',
  ]),
  medewerker('a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0014', 'Joris Blom', 'Coach, Maassluis', ['coach'], '0556'),
  medewerker(
    'a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0021',
    'Wim Prins',
    'Consulent inkomen, Vlaardingen',
    ['consulent'],
    '0622',
  ),
  medewerker(
    'a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0022',
    'Ria Kuiper',
    'Consulent inkomen, Schiedam',
    ['consulent'],
    '0606',
  ),
  {
    ...medewerker(
      'a3d4b8a2-4d0f-4d5e-9a55-6c0a1f1e0020',
      'Anouk van Rijn',
      'Coach bij Stroomopwaarts: Maassluis, Vlaardingen en Schiedam',
      ['coach'],
      '0556',
    ),
    elders: [
      { gemeente: '0622', rollen: ['coach', 'teamleider'] },
      { gemeente: '0606', rollen: ['coach'] },
    ],
  },
];
