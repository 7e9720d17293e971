/** Knows the tables of access. */
import type { Rol } from '@samenkracht/platform/module';
import type { SessieSoort } from '../domain/sessie.ts';
import type { VertegenwoordigingSoort } from '../domain/vertegenwoordiging.ts';

export type ToegangTables = {
  toegang_aanmelding: {
    id: string;
    state_hash: Buffer;
    browser_hash: Buffer;
    afzender_hash: Buffer;
    middel: string;
    nonce: string;
    code_verifier: string;
    naar: string;
    begonnen_op: string;
    verloopt_op: string;
    gebruikt_op: string | null;
  };
  toegang_sessie: {
    id: string;
    token_hash: Buffer;
    soort: SessieSoort;
    actor_id: string;
    actor_naam: string;
    rollen: readonly Rol[];
    persoon_id: string | null;
    middel: string;
    niveau: string | null;
    begonnen_op: string;
    laatst_gezien_op: string;
    beeindigd_op: string | null;
    beeindigd_reden: string | null;
    elders: unknown;
  };
  toegang_medewerker: {
    id: string;
    naam: string;
    rollen: readonly Rol[];
    telefoon: string | null;
    gezien_op: string;
    uit_dienst_op: string | null;
  };
  toegang_vertegenwoordiging: {
    id: string;
    soort: VertegenwoordigingSoort;
    persoon_id: string;
    vertegenwoordiger_id: string;
    onderwerp_id: string | null;
    grond: string;
    geldig_van: string;
    geldig_tot: string | null;
    vastgelegd_op: string;
    vastgelegd_door: string;
    beeindigd_per: string | null;
    beeindigd_op: string | null;
  };
};
