// Generated from specs/ by `pnpm generate`. Do not edit.
export interface StorageZone {
  location_id?: string;
  location_structures?: StorageZoneLocationStructure[];
  status?: "active" | "inactive" | (string & {});
  storage_zone_id: string;
  zone_name?: string;
}

export interface StorageZoneCreate {
  location_id?: string;
  location_structures?: StorageZoneCreateLocationStructure[];
  zone_name: string;
}

export interface StorageZoneCreateLocationStructure {
  alias_name: string;
  count: number;
  delimiter?: string;
  level: number;
  location_name: string;
}

export interface StorageZoneLocationStructure {
  alias_name?: string;
  count?: number;
  delimiter?: string;
  level?: number;
  location_name?: string;
  location_structure_id?: string;
}

export interface StorageZoneUpdate {
  location_id?: string;
  location_structures?: StorageZoneUpdateLocationStructure[];
  zone_name?: string;
}

export interface StorageZoneUpdateLocationStructure {
  alias_name: string;
  count: number;
  delimiter?: string;
  level: number;
  location_name: string;
  location_structure_id?: string;
}
